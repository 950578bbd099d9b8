// Scorer: the script beside the project whose figures are compared with those of others, run as it stands.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { SHARED } from "./corpora.mjs";

/** What `score.mjs` prints for gold `[{id, text, attributions}]` and rows by id, shares from 0 to 1; null where it is not here. */
export function sharedScores(gold, predictions, folder) {
  if (!SHARED) return null;
  const goldFile = path.join(folder, "scorer.gold.jsonl");
  const outFile = path.join(folder, "scorer.out.jsonl");
  const lines = (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  fs.writeFileSync(goldFile, lines(gold.map((doc) => ({ ...doc, units: "utf-16" }))));
  fs.writeFileSync(outFile, lines([...predictions].map(([id, statements]) => ({ id, statements }))));
  const args = [path.join(SHARED, "bench", "score.mjs"), goldFile, outFile, "--json"];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

const COLUMNS = [
  ["token", (s) => s.token.f],
  ["exact", (s) => s.exact.f],
  ["content P", (s) => s.content.p],
  ["R", (s) => s.content.r],
  ["F1", (s) => s.content.f],
  ["relation P", (s) => s.relation.p],
  ["R", (s) => s.relation.r],
  ["F1", (s) => s.relation.f],
  ["source", (s) => s.source],
  ["cue", (s) => s.cue],
];

/** The names of the figures of `scoreLine`, in its columns. */
export const scoreHead = () =>
  `${" ".repeat(24)}${COLUMNS.map(([name]) => name.padStart(Math.max(6, name.length + 2))).join("")}`;

/** One system's figures in percent. */
export const scoreLine = (name, scores) =>
  `${name.padEnd(24)}${COLUMNS.map(([head, get]) => (100 * get(scores)).toFixed(1).padStart(Math.max(6, head.length + 2))).join("")}`;
