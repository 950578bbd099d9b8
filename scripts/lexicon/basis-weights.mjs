// Trains src/link/lexicon/basis-weights.ts: which words decide a stance, on train/stance and the open half of bench/stance.
//
//   npm run build && node scripts/lexicon/basis-weights.mjs            writes the weights
//   node scripts/lexicon/basis-weights.mjs --check                     only says how well they do on questions left out
//
// The kept half of bench/stance is never read here.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { decidingRight, readRows } from "../../bench/stance/rows.mjs";

const ROOT = path.join(import.meta.dirname, "..", "..");
const dist = (file) => import(pathToFileURL(path.join(ROOT, "dist", file)).href);
const { parseQuestion } = await dist("link/question.js");
const { basisOfStance } = await dist("link/stance.js");
const { decidingOf } = await dist("link/basis.js");
const { singleRecord } = await dist("single.js");
const { readLanguageModel } = await dist("tag/language.js");
const { builtinKnowledge } = await dist("speaker/knowledge/index.js");
const language = readLanguageModel(fs.readFileSync(path.join(ROOT, "models/english/english.bin")));
const knowledge = builtinKnowledge();
/** A name counts where words of statements on at least this many questions have it. */
const LEAST = 20;
const ROUNDS = 8;
const PULL = 5;
const PACE = 0.15;
const FOLDS = 5;

const questions = new Map();
const ask = (question) => {
  if (!questions.has(question)) questions.set(question, parseQuestion(question, knowledge));
  return questions.get(question);
};

/** A labelled statement → its words with what is seen of each, and whether a person marked it as deciding. */
function seen(row) {
  const { record, children } = singleRecord(row, language);
  const words = basisOfStance(record, ask(row.question), knowledge, children, row.stance);
  const shift = row.sentence.length - record.sentence.length;
  let from = 0;
  const starts = record.content.map((c) => {
    const at = record.sentence.indexOf(c, from);
    if (at >= 0) from = at + c.length;
    return at;
  });
  const marked = words.map(({ word, part }) => {
    const base = shift + (part < 0 ? 0 : starts[part]);
    return row.places.some((p) => p.start <= base + word.start && base + word.end <= p.end);
  });
  return { ...row, words, marked };
}

const rows = [
  ...readRows(path.join(ROOT, "train", "stance")).map((r) => ({ ...r, from: "train" })),
  ...readRows()
    .filter((r) => !r.kept)
    .map((r) => ({ ...r, from: "open" })),
]
  .filter((r) => r.stance !== "unrelated")
  .map(seen);
const on = new Map();
for (const { question, words } of rows)
  for (const { seen } of words)
    for (const name of seen) on.set(name, (on.get(name) ?? new Set()).add(question));
const names = [...on]
  .filter(([, by]) => by.size >= LEAST)
  .map(([name]) => name)
  .sort();
const index = new Map(names.map((name, i) => [name, i]));
for (const row of rows)
  row.x = row.words.map(({ seen }) => seen.map((n) => index.get(n)).filter((i) => i !== undefined));

/** Gradient descent, statement by statement, each weight at its own pace; the same rows give the same weights. */
function train(rows) {
  const w = new Float64Array(names.length);
  const pace = new Float64Array(names.length).fill(0.1);
  const step = [
    [0, 0],
    [0, 0],
  ];
  const stepPace = [
    [1, 1],
    [1, 1],
  ];
  const order = rows.map((_, i) => i);
  let random = 7;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      random = (random * 48271) % 2147483647;
      const j = random % (i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const k of order) learn(rows[k], rows.length);
  }
  return { w, step };

  function learn({ x, marked }, all) {
    const n = x.length;
    const own = x.map((is) =>
      Math.exp(
        Math.max(
          -30,
          Math.min(
            30,
            is.reduce((s, i) => s + w[i], 0),
          ),
        ),
      ),
    );
    const e = step.map((row) => row.map(Math.exp));
    const fore = [];
    for (let i = 0; i < n; i++) {
      const [a, b] = fore[i - 1] ?? [1, 0];
      const no = a * e[0][0] + b * e[1][0];
      const yes = (a * e[0][1] + b * e[1][1]) * own[i];
      fore.push([no / (no + yes), yes / (no + yes)]);
    }
    const back = new Array(n).fill([1, 1]);
    for (let i = n - 2; i >= 0; i--) {
      const [c, d] = back[i + 1];
      const no = e[0][0] * c + e[0][1] * own[i + 1] * d;
      const yes = e[1][0] * c + e[1][1] * own[i + 1] * d;
      back[i] = [no / (no + yes), yes / (no + yes)];
    }
    const slope = [
      [0, 0],
      [0, 0],
    ];
    for (let i = 0; i < n; i++) {
      const [no, yes] = [fore[i][0] * back[i][0], fore[i][1] * back[i][1]];
      const error = yes / (no + yes) - (marked[i] ? 1 : 0);
      for (const j of x[i]) {
        const g = error + (PULL * w[j]) / all;
        pace[j] += g * g;
        w[j] -= (PACE * g) / Math.sqrt(pace[j]);
      }
      const [a, b] = fore[i - 1] ?? [1, 0];
      const both = [a, b].map((from, f) => [0, 1].map((t) => from * e[f][t] * (t ? own[i] : 1) * back[i][t]));
      const sum = both.flat().reduce((s, v) => s + v, 0);
      for (const f of [0, 1]) for (const t of [0, 1]) slope[f][t] += both[f][t] / sum;
      slope[i > 0 && marked[i - 1] ? 1 : 0][marked[i] ? 1 : 0] -= 1;
    }
    for (const f of [0, 1])
      for (const t of [0, 1]) {
        stepPace[f][t] += slope[f][t] ** 2;
        step[f][t] -= (0.1 * slope[f][t]) / Math.sqrt(stepPace[f][t]);
      }
  }
}

const model = ({ w, step }) => ({ by: new Map(names.map((name, i) => [name, w[i]])), step });

if (process.argv.includes("--check")) {
  const all = [...new Set(rows.map((r) => r.question))];
  const right = {};
  for (let f = 0; f < FOLDS; f++) {
    const out = new Set(all.filter((_, i) => i % FOLDS === f));
    const learnt = model(train(rows.filter((r) => !out.has(r.question))));
    for (const row of rows) {
      if (!out.has(row.question)) continue;
      const chosen = decidingOf(row.words, learnt).map(({ word }) => word.form);
      const is = decidingRight(row, chosen);
      for (const name of [row.from, row.stance]) {
        right[name] ??= [0, 0];
        right[name][1]++;
        if (is) right[name][0]++;
      }
      if (!is && process.argv.includes("--misses"))
        console.log(
          `${row.stance} ${JSON.stringify(row.deciding)} → ${chosen.join(" ")}\n   ${row.question} ‖ ${row.sentence}`,
        );
    }
  }
  for (const [name, [yes, of]] of Object.entries(right))
    console.log(`${name.padEnd(12)}${((100 * yes) / of).toFixed(1)} % of ${of} right, questions left out`);
  process.exit(0);
}

const { w, step } = train(rows);
const lines = [
  ...["no", "yes"].flatMap((from, f) =>
    ["no", "yes"].map((to, t) => [`step ${from} ${to}`, Math.round(step[f][t] * 100)]),
  ),
  ...names.map((name, i) => [name, Math.round(w[i] * 100)]).filter(([, v]) => Math.abs(v) > 2),
]
  .map(([name, v]) => `${name}\t${v}`)
  .join("\n")
  .replaceAll("\\", "\\\\")
  .replaceAll("`", "\\`")
  .replaceAll("${", "\\${");
fs.writeFileSync(
  path.join(ROOT, "src/link/lexicon/basis-weights.ts"),
  `// Weights of the chain that finds deciding words. Generated by scripts/lexicon/basis-weights.mjs; do not edit.
// Card: conditional random field over words, ${ROUNDS} rounds; ${rows.length} labelled statements over ${new Set(rows.map((r) => r.question)).size} questions, written for this
// project with invented people and places (train/stance and the open half of bench/stance).

/** A line a name of what is seen of a word: the name, a tab, a weight in hundredths. */
export const BASIS_WEIGHTS = \`
${lines}
\`;
`,
);
