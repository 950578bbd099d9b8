// Measures the embedded judge on the rows of this folder, through the built program, beside the control.
//
//   node bench/stance/run.mjs              the half that may be looked at, then the kept half as one line of sums
//   node bench/stance/run.mjs --misses     names each miss of the half that may be looked at; never one of the kept
//   node bench/stance/run.mjs --json       figures as JSON
import { execFileSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { decidingRight, LETTERS, readRows } from "./rows.mjs";

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const CLASSES = Object.values(LETTERS);
const has = (flag) => process.argv.includes(flag);

/** What the program says of each row, by id. */
export function judged(rows) {
  const input = rows
    .map(
      ({ stance: _s, deciding: _d, places: _p, kept: _k, field: _f, ...row }) => `${JSON.stringify(row)}\n`,
    )
    .join("");
  const out = execFileSync(process.execPath, [path.join(ROOT, "dist/cli/main.js"), "judge", "-"], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return new Map(
    out
      .trim()
      .split("\n")
      .map((l) => JSON.parse(l))
      .map((a) => [a.id, a]),
  );
}

/** The control: words of the question found again, and a "not". */
export function control(row) {
  const text = row.statement.toLowerCase();
  const words = row.question.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const shared = words.filter((w) => text.includes(w.slice(0, 5))).length / words.length;
  if (shared < 0.5) return "unrelated";
  return /\b(not|no|never)\b|n't/.test(text) ? "denies" : "affirms";
}

/** Accuracy, macro-F1 over the seven and the share of right deciding words among right stances. */
export function scores(rows, answerOf, basisOf) {
  const right = rows.filter((r) => answerOf(r) === r.stance);
  const f1 = CLASSES.map((c) => {
    const want = rows.filter((r) => r.stance === c).length;
    const got = rows.filter((r) => answerOf(r) === c).length;
    const both = right.filter((r) => r.stance === c).length;
    return want + got === 0 ? 0 : (2 * both) / (want + got);
  });
  const shown = right.filter((r) => r.stance !== "unrelated");
  return {
    rows: rows.length,
    accuracy: right.length / rows.length,
    macroF1: f1.reduce((a, b) => a + b, 0) / f1.length,
    deciding: basisOf ? shown.filter((r) => decidingRight(r, basisOf(r))).length / shown.length : null,
    byClass: Object.fromEntries(CLASSES.map((c, i) => [c, f1[i]])),
  };
}

const rows = readRows();
const answers = judged(rows);
const answerOf = (r) => answers.get(r.id)?.stance;
const basisOf = (r) => answers.get(r.id)?.basis ?? [];
const open = rows.filter((r) => !r.kept);
const kept = rows.filter((r) => r.kept);
const figures = {
  open: scores(open, answerOf, basisOf),
  kept: scores(kept, answerOf, basisOf),
  control: { open: scores(open, control), kept: scores(kept, control) },
};
if (has("--json")) console.log(JSON.stringify(figures, null, 1));
else {
  const p = (x) => (x === null ? "–" : `${(100 * x).toFixed(1)} %`);
  const line = (name, s) =>
    console.log(
      `${name.padEnd(14)}${String(s.rows).padStart(4)} rows  accuracy ${p(s.accuracy)}  macro-F1 ${p(s.macroF1)}  deciding words ${p(s.deciding)}`,
    );
  if (has("--misses"))
    for (const r of open) {
      if (answerOf(r) !== r.stance)
        console.log(
          `${r.id} ${r.stance} → ${answerOf(r)} ${JSON.stringify(basisOf(r))}\n   ${r.question}\n   ${r.context} ‖ ${r.sentence}`,
        );
      else if (r.stance !== "unrelated" && !decidingRight(r, basisOf(r)))
        console.log(
          `${r.id} words ${JSON.stringify(r.deciding)} → ${JSON.stringify(basisOf(r))}\n   ${r.sentence}`,
        );
    }
  line("open half", figures.open);
  console.log(`${"".padEnd(14)}${CLASSES.map((c) => `${c} ${p(figures.open.byClass[c])}`).join(", ")}`);
  line("kept half", figures.kept);
  line("control open", figures.control.open);
  line("control kept", figures.control.kept);
}
