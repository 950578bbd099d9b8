// People: who spoke, when, by what means and to whom, measured on gold attributions and on those that the program finds.
//
//   node bench/people/run.mjs                     prints every set and compares with bench/people/floors.json
//   node bench/people/run.mjs --misses SET        names each miss of a set's part for tuning ("own", "gum"); never of the part kept aside
//   node bench/people/run.mjs --only SET          measures the sets whose name begins so and no other
//   node bench/people/run.mjs --record            writes the figures of this run as floors; none may fall
//
// The articles of PolNeAR and GUM are looked for in ../shared; without them only the five articles of ours are measured.
import fs from "node:fs";
import path from "node:path";
import { ROOT } from "../accuracy/corpora.mjs";
import { match } from "../accuracy/match.mjs";
import { acts, attributionsOf, people, SPEAKERS_ASIDE } from "./gold.mjs";
import { gum } from "./gum.mjs";
import { formOf, judgeAddressee, judgeChannel, judgeDate, judgeSpeaker } from "./judge.mjs";
import { curve, percent, summary, table } from "./summary.mjs";

const from = (file) => import(path.join(ROOT, "dist", file));
const { analyse, resolve } = await from("analyse.js");
const { readArticle, readDumpLine } = await from("article/index.js");
const { annotateDoc } = await from("tag/doc.js");
const { readLanguageModel } = await from("tag/language.js");
const { builtinKnowledge } = await from("speaker/knowledge/index.js");

const FLOORS = path.join(ROOT, "bench", "people", "floors.json");
const has = (flag) => process.argv.includes(flag);
/** The word behind a flag, null without it. */
const option = (flag) => (has(flag) ? (process.argv[process.argv.indexOf(flag) + 1] ?? null) : null);
const { readExtractorModel } = await from("attribute/index.js");
const extractor = readExtractorModel(fs.readFileSync(path.join(ROOT, "models", "english", "extractor.bin")));
const language = readLanguageModel(fs.readFileSync(path.join(ROOT, "models", "english", "english.bin")));
const knowledge = builtinKnowledge();

const articleOf = (doc) =>
  doc.file
    ? readArticle({
        bytes: fs.readFileSync(doc.file),
        file: path.basename(doc.file),
        supplied: { published: doc.published },
      })
    : readDumpLine({ line: 1, offset: 0, bytes: Buffer.from(JSON.stringify(doc.head)) }, null);

/** Everything judged of one document, a list of rows. */
function measure(doc) {
  const article = articleOf(doc);
  const read = annotateDoc(article, language);
  const sentences = read.sentences.map((s) => s.span);
  const gold = attributionsOf(doc.text, doc.rows);
  const resolved = resolve(
    read,
    gold.map((g) => g.attribution),
    knowledge,
  );
  const plain = (s) => ({
    ...s,
    content: s.content.map((x) => [x.start, x.end]),
    source: s.source.map((x) => [x.start, x.end]),
  });
  const found = analyse(article, { language, knowledge, extractor }).statements.map(plain);
  const { of } = match(doc.text, doc.rows, found);
  const byRow = new Map(gold.map((g, i) => [g.n, resolved[i]]));
  return doc.rows.map((row, n) => {
    const at = (statement) =>
      statement && {
        statement,
        speaker: judgeSpeaker(row.speaker, statement.speaker.value),
        date: judgeDate(row.said, statement.saidAt),
        channel: judgeChannel(row.channel, statement.channel),
        addressee: judgeAddressee(row.addressee, statement.addressee),
      };
    const onGold = at(byRow.get(n));
    const p = of.get(row);
    return { doc, row, n, ...formOf(doc.text, sentences, row), gold: onGold, found: p ? at(p) : null };
  });
}

const own = people();
const tuned = (files) => own.filter((d) => d.fold === "tune" && files.includes(d.set));
/** Files that came when floors for "more" stood already: each is a set of its own. */
const later = [...new Set(own.map((d) => d.set))].filter((file) => !/^gold(?:-[23])?$/.test(file));
const taught = acts();
const readIn = (file) => taught.filter((d) => d.read === file);
const sets = [
  ["own, for tuning", tuned(["gold"])],
  ["own, more for tuning", tuned(["gold-2", "gold-3"])],
  ...later.map((file) => [`own, ${file} for tuning`, tuned([file])]),
  ["own, acts with speakers, for tuning", readIn("speakers")],
  ["own, more acts with speakers, for tuning", readIn("speakers-2")],
  ["own, kept aside", own.filter((d) => d.fold === "aside" && d.set === "gold")],
  ...later.map((file) => [
    `own, ${file} kept aside`,
    own.filter((d) => d.fold === "aside" && d.set === file),
  ]),
  ["own, acts with speakers, kept aside", readIn(SPEAKERS_ASIDE)],
  ["gum train", gum("train")],
  ["gum dev", gum("dev")],
].filter(([name, docs]) => docs.length > 0 && name.startsWith(option("--only") ?? ""));

const floors = fs.existsSync(FLOORS) ? JSON.parse(fs.readFileSync(FLOORS, "utf8")) : {};
const scores = {};
let failed = false;
const wanted = option("--misses") ?? "";
for (const [name, docs] of sets) {
  const rows = docs.flatMap(measure);
  const full = !name.startsWith("gum");
  console.log(`\n== ${name}: ${docs.length} articles, ${rows.length} attributions`);
  console.log(table(rows, full));
  if (full) console.log(curve(rows));
  scores[name] = summary(rows, full);
  if (has("--misses") && name.startsWith(wanted) && /tuning|train/.test(name)) misses(rows, full);
}

/** Each miss with what came instead and by which rule. */
function misses(rows, full) {
  for (const { doc, row, n, form, reach, gold, found } of rows) {
    const words = (spans) =>
      spans
        .map(([a, b]) => doc.text.slice(a, b))
        .join(" … ")
        .slice(0, 60);
    const label = `${doc.id.slice(0, 44)}/${n} [${form}, ${reach}] ${words(row.source)} | ${words(row.cue ?? [])}`;
    const want = row.speaker
      .map((g) => g.names?.[0] ?? g.head ?? g.heads?.join("|") ?? "nobody")
      .join(" or ");
    for (const [where, at] of [
      ["gold", gold],
      ["found", has("--found") ? found : null],
    ]) {
      if (!at) continue;
      const s = at.statement;
      if (at.speaker !== "right")
        console.log(
          `${where} speaker ${at.speaker}: ${label}: ${s.speaker.value?.name} (${s.speaker.value?.kind}, ${s.speaker.by} ${s.speaker.score.toFixed(2)}), want ${want}`,
        );
      if (!full) continue;
      if (/wrong|none|false/.test(at.date))
        console.log(
          `${where} date ${at.date}: ${label}: ${s.saidAt.value?.from}/${s.saidAt.value?.to} (${s.saidAt.by}: ${s.saidAt.value?.words}), want ${row.said?.any}`,
        );
      if (/wrong|none|false/.test(at.channel))
        console.log(
          `${where} channel ${at.channel}: ${label}: ${s.channel.value?.type} (${s.channel.by}: ${s.channel.value?.words}), want ${row.channel?.any}`,
        );
      if (/wrong|none|false/.test(at.addressee))
        console.log(
          `${where} addressee ${at.addressee}: ${label}: ${s.addressee.value} (${s.addressee.by}), want ${row.addressee?.any}`,
        );
    }
  }
}

for (const [name, figures] of Object.entries(scores))
  for (const [what, value] of Object.entries(figures)) {
    const floor = floors[name]?.[what];
    if (floor === undefined) continue;
    // What is found changes with the extractor, and with it the rows that are compared.
    const slack = what.startsWith("found") ? 3 : 1;
    const worse = /wrong|false/.test(what) ? value > floor + slack : value < floor - slack;
    if (!worse) continue;
    failed = true;
    console.log(`${name}: ${what} ${percent(value)} is worse than its floor ${percent(floor)}`);
  }
if (has("--record")) {
  if (failed && !has("--allow-regression")) console.log("Not recorded: a figure is worse than its floor.");
  else {
    fs.writeFileSync(FLOORS, `${JSON.stringify({ ...floors, ...scores }, null, 2)}\n`);
    failed = false;
  }
}
process.exitCode = failed ? 1 : 0;
