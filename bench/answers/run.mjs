// Answers: whole invented news stories (three articles each) in one ledger, journalists' questions on them, and every
// statement that a careful reader would put on the answer's time-line.
//
//   node bench/answers/run.mjs             both halves of the stories: those whose name ends in 4 or 5 are kept, and only sums of them are looked at
//   node bench/answers/run.mjs --misses    what is missing, wrong and beside the point in the open half
//
// A gold statement is found where a shown statement of its article holds its words. What is shown and holds no gold
// words of its question is beside the point.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { addStories, bare, readStories, runner } from "./stories.mjs";

const at = process.argv.indexOf("--stories");
const stories = readStories(at < 0 ? undefined : path.resolve(process.argv[at + 1]));
const misses = process.argv.includes("--misses");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "onrecord-answers-"));
const run = runner(path.join(folder, "ledger"));
/** The last word of a name, without what belongs to many. */
const surname = (name) => bare(name.split(/[\s’']+/).at(-1) ?? "");
const NAMES = ["gold", "extracted", "found", "stance", "speaker", "shown", "beside"];
const zero = () => Object.fromEntries(NAMES.map((n) => [n, 0]));
const sums = { open: zero(), kept: zero() };
try {
  addStories(stories, folder, run);
  const extracted = new Map(
    run("export", "--format", "jsonl")
      .trim()
      .split("\n")
      .map((l) => JSON.parse(l))
      .map((a) => [a.id, a.statements.map((s) => bare(s.words.join(" ")))]),
  );
  for (const story of stories)
    for (const { question, statements } of story.questions) {
      const { hits } = JSON.parse(run("ask", question, "--format", "json"));
      const shown = hits.flatMap((h) =>
        [h.record, ...h.alsoIn].map((r) => ({
          article: r.article.externalId,
          words: bare((r.words ?? r.content ?? []).join(" ")),
          text: (r.words ?? r.content ?? []).join(" … "),
          stance: h.stance,
          speaker: r.speaker?.name ?? h.record.speaker?.name ?? "",
          why: h.why,
        })),
      );
      const sum = story.kept ? sums.kept : sums.open;
      const say = misses && !story.kept ? (what) => console.log(`${what}`) : () => {};
      const met = new Set();
      for (const g of statements) {
        const article = `${story.name}/${g.article}.txt`;
        const words = bare(g.words);
        const all = shown.filter((x) => x.article === article && x.words.includes(words));
        for (const x of all) met.add(x);
        sum.gold++;
        const is = (extracted.get(article) ?? []).some((w) => w.includes(words));
        if (is) sum.extracted++;
        const hit = all.find((x) => x.stance === g.stance) ?? all[0];
        if (!hit) {
          say(
            `${is ? "missing" : "no statement"} [${question}] ${g.stance} ${g.speaker}: ${g.words} (${article})`,
          );
          continue;
        }
        sum.found++;
        if (hit.stance === g.stance) sum.stance++;
        else
          say(
            `stance [${question}] want ${g.stance}, got ${hit.stance}: ${g.speaker}: ${hit.text} (${hit.why})`,
          );
        const named =
          surname(hit.speaker) !== "" &&
          (bare(g.speaker).includes(surname(hit.speaker)) || bare(hit.speaker).includes(surname(g.speaker)));
        if (named) sum.speaker++;
        else
          say(
            `speaker [${question}] want ${g.speaker}, got ${hit.speaker || "nobody"}: ${hit.text} (${article})`,
          );
      }
      // A headline that repeats a gold statement of its article is neither for nor against.
      const repeats = (x) =>
        statements.some(
          (g) =>
            x.article === `${story.name}/${g.article}.txt` &&
            x.stance === g.stance &&
            bare(x.speaker).includes(surname(g.speaker)),
        );
      for (const x of shown) {
        if (met.has(x)) sum.shown++;
        else if (!repeats(x)) {
          sum.shown++;
          sum.beside++;
          say(`beside [${question}] ${x.stance} ${x.speaker}: ${x.text} (${x.article}; ${x.why})`);
        }
      }
    }
  const share = (n, of) => `${((100 * n) / (of || 1)).toFixed(1)}`;
  sums.all = Object.fromEntries(NAMES.map((n) => [n, sums.open[n] + sums.kept[n]]));
  console.log(`${stories.length} stories, ${stories.flatMap((s) => s.questions).length} questions`);
  for (const [name, s] of Object.entries(sums))
    console.log(
      `${name.padEnd(5)}gold ${s.gold}: taken out ${share(s.extracted, s.gold)} %, shown ${share(s.found, s.gold)} %; of these stance right ${share(s.stance, s.found)} %, speaker right ${share(s.speaker, s.found)} %; of ${s.shown} shown ${share(s.shown - s.beside, s.shown)} % on the question`,
    );
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
