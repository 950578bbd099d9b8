// Reach: how much of what a reader would list another judge is asked about: of the stories of this folder in one ledger,
// and of the real reports, where ../shared is, each pool in a ledger of its own.
// What it does not see it cannot find; how well it judges what it sees is its own matter.
//
//   npm run build && node bench/answers/reach.mjs
//
// A gold statement is reached where one of the first N statements holds its words (`ask --judge … --most N`). Beside it:
// what the embedded judge shows, and what is named outright, which was all that another judge was asked about before.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readReports, sameContent } from "./reports.mjs";
import { addStories, bare, readStories, runner } from "./stories.mjs";

const ROOT = path.join(import.meta.dirname, "..", "..");
const dist = (file) => import(pathToFileURL(path.join(ROOT, "dist", file)).href);
const { openLedger } = await dist("store/index.js");
const { bearingFrom } = await dist("cli/answering.js");
const { loadAnalyser } = await dist("cli/resources.js");
const { nearest } = await dist("link/near.js");
const MOST = [20, 60, 120];

const { knowledge } = await loadAnalyser({ cwd: ROOT, given: null, ledger: null });
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "onrecord-reach-"));
const sums = {};

/** Adds to the sum of that name how many of a question's gold statements are among the first of those asked about. */
function measure(ledger, question, gold, into, isOne) {
  const { bearing } = bearingFrom(ledger, question, knowledge);
  const of = (article) => [...ledger.statements({ articleId: article, withoutRejected: true })];
  const shown = bearing.hits.map((h) => h.record);
  const near = nearest(bearing, knowledge, of, Math.max(...MOST));
  sums[into] ??= {};
  const sum = sums[into];
  const count = (name, records) => {
    sum[name] = (sum[name] ?? 0) + gold.filter((g) => records.some((r) => isOne(r, g))).length;
  };
  sum.gold = (sum.gold ?? 0) + gold.length;
  count("shown", shown);
  count("shown or named", [...shown, ...bearing.mentions]);
  for (const most of MOST) count(`nearest ${most}`, near.slice(0, most));
}

try {
  const stories = readStories();
  addStories(stories, folder, runner(path.join(folder, "ledger")));
  const ledger = openLedger(path.join(folder, "ledger"), {});
  for (const story of stories)
    for (const { question, statements } of story.questions)
      measure(
        ledger,
        question,
        statements,
        `stories, ${story.kept ? "kept" : "open"}`,
        (r, g) =>
          r.article.externalId === `${story.name}/${g.article}.txt` &&
          bare(r.content.join(" ")).includes(bare(g.words)),
      );
  ledger.close();
  for (const pool of readReports() ?? []) {
    addStories([pool], folder, runner(path.join(folder, pool.name)));
    const own = openLedger(path.join(folder, pool.name), {});
    for (const { question, kept, statements } of pool.questions)
      measure(
        own,
        question,
        statements.filter((g) => !g.optional),
        `${pool.name === "seeds" ? "seeds" : "reports"}, ${kept ? "kept" : "open"}`,
        (r, g) =>
          r.article.externalId === g.id &&
          sameContent(
            r.statement.content.map((c) => [c.start, c.end]),
            g.at,
          ),
      );
    own.close();
  }
  for (const [name, { gold, ...rest }] of Object.entries(sums))
    console.log(
      `${name} gold ${gold}: ${Object.entries(rest)
        .map(([what, n]) => `${what} ${((100 * n) / gold).toFixed(1)} %`)
        .join(", ")}`,
    );
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
