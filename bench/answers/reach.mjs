// Reach: how much of what a reader would list another judge is asked about, of the stories of this folder in one ledger.
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
import { addStories, bare, readStories, runner } from "./stories.mjs";

const ROOT = path.join(import.meta.dirname, "..", "..");
const dist = (file) => import(pathToFileURL(path.join(ROOT, "dist", file)).href);
const { openLedger } = await dist("store/index.js");
const { bearingFrom } = await dist("cli/answering.js");
const { loadAnalyser } = await dist("cli/resources.js");
const { nearest } = await dist("link/near.js");
const MOST = [20, 60, 120];

const stories = readStories();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "onrecord-reach-"));
const sums = { open: {}, kept: {} };
try {
  addStories(stories, folder, runner(path.join(folder, "ledger")));
  const { knowledge } = await loadAnalyser({ cwd: ROOT, given: null, ledger: null });
  const ledger = openLedger(path.join(folder, "ledger"), {});
  const of = (article) => [...ledger.statements({ articleId: article, withoutRejected: true })];
  for (const story of stories)
    for (const { question, statements } of story.questions) {
      const { bearing } = bearingFrom(ledger, question, knowledge);
      const shown = bearing.hits.map((h) => h.record);
      const near = nearest(bearing, knowledge, of, Math.max(...MOST));
      const reached = (records, gold) =>
        records.some(
          (r) =>
            r.article.externalId === `${story.name}/${gold.article}.txt` &&
            bare(r.content.join(" ")).includes(bare(gold.words)),
        );
      const sum = story.kept ? sums.kept : sums.open;
      const count = (name, records) => {
        sum[name] = (sum[name] ?? 0) + statements.filter((g) => reached(records, g)).length;
      };
      sum.gold = (sum.gold ?? 0) + statements.length;
      count("shown", shown);
      count("shown or named", [...shown, ...bearing.mentions]);
      for (const most of MOST) count(`nearest ${most}`, near.slice(0, most));
    }
  ledger.close();
  for (const [name, { gold, ...rest }] of Object.entries(sums))
    console.log(
      `${name} gold ${gold}: ${Object.entries(rest)
        .map(([what, n]) => `${what} ${((100 * n) / gold).toFixed(1)} %`)
        .join(", ")}`,
    );
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
