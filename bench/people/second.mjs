// Second reading: how well a reader does who reads an article again, judged by the first rows as the program is.
//
//   node bench/people/second.mjs
//
// `second.jsonl` names rows of gold by their number in their article; only what the second reader holds to be tied counts as shown.
import path from "node:path";
import { jsonLines } from "../accuracy/corpora.mjs";
import { people } from "./gold.mjs";
import { daysOf, judgeAddressee, judgeChannel, judgeDate } from "./judge.mjs";

const HERE = path.dirname(new URL(import.meta.url).pathname);
const first = new Map(people().map((doc) => [doc.id, doc]));
const iso = (day) => new Date(day * 86400000).toISOString().slice(0, 10);
const interval = (edtf) => {
  const [from, to] = daysOf(edtf);
  return { value: { from: iso(from), to: iso(to) }, basis: "stated" };
};

/** What is judged: the key of a row, and the verdict on one value. */
const FACTS = {
  date: ["said", (gold, edtf) => judgeDate(gold, edtf === null ? null : interval(edtf))],
  channel: ["channel", (gold, type) => judgeChannel(gold, type === null ? null : { value: { type } })],
  listener: ["addressee", (gold, value) => judgeAddressee(gold, value === null ? null : { value })],
};
/** Of several values of the second reader any may be the right one. */
const ORDER = ["right", "open", "quiet", "wrong", "none", "false"];

const sums = new Map();
for (const { id, rows } of jsonLines(path.join(HERE, "second.jsonl"))) {
  const doc = first.get(id);
  if (!doc) continue;
  const set = doc.set === "gold" ? "gold, kept aside" : doc.set;
  const sum = sums.get(set) ?? { rows: 0 };
  sums.set(set, sum);
  const again = new Map(rows.map((row) => [row.n, row]));
  doc.rows.forEach((row, n) => {
    sum.rows++;
    for (const [fact, [key, judge]] of Object.entries(FACTS)) {
      const told = again.get(n)?.[key];
      const values = told && !told.optional ? told.any : [null];
      const verdicts = values.map((value) => judge(row[key], value));
      const verdict = ORDER.find((v) => verdicts.includes(v));
      sum[fact] ??= {};
      sum[fact][verdict] = (sum[fact][verdict] ?? 0) + 1;
    }
  });
}
for (const [set, sum] of sums) {
  const told = Object.keys(FACTS).map((fact) => {
    const of = (verdict) => sum[fact][verdict] ?? 0;
    const asked = of("right") + of("wrong") + of("none");
    const share = (n, all) => ((100 * n) / all).toFixed(1);
    return `${fact} ${share(of("right"), asked)} of ${asked} / ${share(of("wrong") + of("false"), sum.rows)}`;
  });
  console.log(`${set.padEnd(18)}${String(sum.rows).padStart(5)} rows   ${told.join("   ")}`);
}
