// Measures how the time of linking grows: statements of like shape by many speakers over many days, made here.
//
//   node bench/speed/linking.mjs [most articles, 100000]

import path from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";

const { linkUtterances } = await import(
  pathToFileURL(path.join(import.meta.dirname, "..", "..", "dist", "link", "utterances.js")).href
);
const { wordingOf } = await import(
  pathToFileURL(path.join(import.meta.dirname, "..", "..", "dist", "link", "fingerprint.js")).href
);
let seed = 7;
const next = (n) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed % n;
};
const WORDS =
  "bridge dam reservoir engine border treaty harvest prison vaccine tunnel ferry strike budget tariff asylum missile orchard museum turbine census glacier pension railway refinery ballot satellite embargo curfew drought casino".split(
    " ",
  );
/** One statement in three articles on average, as events are reported. */
function made(articles) {
  const items = [];
  for (let a = 0; a < articles; a++) {
    const event = Math.floor(a / 3);
    const pick = (k) => WORDS[(event * 7 + k * 11 + ((event >> 4) % 5)) % WORDS.length];
    const content = [
      `the ${pick(1)} and the ${pick(2)} will ${pick(3)} the ${pick(4)} near number ${event % 997}`,
    ];
    const day = 15000 + Math.floor(event / 20);
    const wording = wordingOf({ content, statement: { force: "report" } });
    items.push({
      id: `st_${a.toString(16).padStart(16, "0")}`,
      articleId: `art_${a}`,
      speaker: `sp_${event % 400}`,
      days: { from: day, to: day, stated: next(2) === 0 },
      published: day,
      wording,
      sentence: `${wording.text} ${a % 3}`,
      parent: null,
    });
  }
  return items;
}
const most = Number(process.argv[2] ?? 100_000);
linkUtterances(made(2000));
const rows = [];
for (let n = 1000; n <= most; n *= 10) {
  const items = made(n);
  const from = performance.now();
  const groups = linkUtterances(items);
  rows.push([n, performance.now() - from, groups.length]);
  console.log(`${n} articles: ${rows.at(-1)[1].toFixed(0)} ms, ${groups.length} utterances`);
}
const first = rows[0];
const last = rows.at(-1);
console.log(`exponent ${(Math.log(last[1] / first[1]) / Math.log(last[0] / first[0])).toFixed(2)}`);
