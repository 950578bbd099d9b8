// Report: accuracy by slice — kind of report, speech or not, form of the source, within or across sentences.
//
//   node bench/accuracy/report.mjs [sample|seeds|polnear-dev ...]      all that are there where none is named
import fs from "node:fs";
import { polnearDev, predict, SHARED, sample, scratch, seeds } from "./corpora.mjs";
import { record } from "./record.mjs";
import { slices, table } from "./slices.mjs";

const named = process.argv.slice(2).filter((a) => !a.startsWith("--"));
const folder = scratch();
const all = [sample, ...(SHARED ? [seeds, polnearDev] : [])];
for (const make of all) {
  const corpus = make(folder);
  if (named.length && !named.includes(corpus.name)) continue;
  const lines = predict(corpus, folder);
  const statements = new Map([...lines].map(([id, line]) => [id, line.statements]));
  console.log(`\n== ${corpus.name}`);
  console.log(table(slices(corpus.gold, statements)));
  if (corpus.name !== "sample") continue;
  const { tally, predicted, spurious, misses, details } = record(corpus.gold, lines);
  console.log("");
  for (const [what, { right, of }] of Object.entries(tally)) console.log(`${what.padEnd(12)} ${right}/${of}`);
  console.log(`${predicted} predicted, ${spurious} of them match no gold statement`);
  for (const miss of misses) console.log(`  ${miss}${details.has(miss) ? `: ${details.get(miss)}` : ""}`);
}
fs.rmSync(folder, { recursive: true, force: true });
