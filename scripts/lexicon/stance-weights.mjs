// Trains src/link/lexicon/stance-weights.ts on train/stance, the open half of bench/stance, the labelled rows of the tests and
// what bears on the questions of the open stories and reports of bench/answers.
//
//   npm run build && node scripts/lexicon/stance-weights.mjs            writes the weights
//   node scripts/lexicon/stance-weights.mjs --check                     only says how well they do on questions left out
//
// The kept half of bench/stance, the kept stories and the kept pools of reports are never read here.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readReports, sameContent } from "../../bench/answers/reports.mjs";
import { addStories, bare, readStories, runner } from "../../bench/answers/stories.mjs";
import { readRows } from "../../bench/stance/rows.mjs";
import { restated } from "./restated.mjs";

const ROOT = path.join(import.meta.dirname, "..", "..");
const dist = (file) => import(pathToFileURL(path.join(ROOT, "dist", file)).href);
const { parseQuestion } = await dist("link/question.js");
const { stanceFeatures } = await dist("link/stance.js");
const { CLASSES } = await dist("link/classes.js");
const { singleRecord } = await dist("single.js");
const { openLedger } = await dist("store/index.js");
const { readLanguageModel } = await dist("tag/language.js");
const { builtinKnowledge } = await dist("speaker/knowledge/index.js");
const language = readLanguageModel(fs.readFileSync(path.join(ROOT, "models/english/english.bin")));
const knowledge = builtinKnowledge();

/** The labelled rows of the tests, in the form of this folder's. */
function testRows() {
  const rows = [];
  for (const name of ["stance-rows.ts", "stance-rows-more.ts", "stance-rows-kept.ts"]) {
    let question = "";
    for (const raw of fs.readFileSync(path.join(ROOT, "test/support", name), "utf8").split("\n")) {
      const line = raw.trim();
      if (line.startsWith("? ")) question = line.slice(2);
      const [stance, who, marked, context = ""] = line.split(" | ");
      if (!CLASSES.includes(stance) || !marked) continue;
      const parts = [...marked.matchAll(/\{([^}]*)\}/g)].map((m) => m[1]);
      const m = /^([^(]+?)(?:\s*\((.+)\))?$/.exec(who.trim());
      rows.push({
        question,
        statement: parts.join(" … "),
        sentence: marked.replace(/[{}<>]/g, ""),
        context,
        speaker: m?.[1] ?? null,
        speakerRole: m?.[2] ?? null,
        stance,
      });
    }
  }
  return rows;
}

/** The statements of the open stories and reports that bear on one of their questions, as an article has them, and what only comes near. */
function storyRows() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "onrecord-stance-"));
  try {
    const stories = readStories().filter((s) => !s.kept);
    const reports = readReports();
    if (!reports) throw new Error("stance-weights: ../shared is not here, the reports cannot be read");
    // The seeds are what answers are measured on: nothing is learned from them. Kept pools are not even read.
    const pools = reports.filter((p) => p.name !== "seeds" && p.questions.some((q) => !q.kept));
    const ledger = path.join(folder, "ledger");
    addStories([...stories, ...pools], folder, runner(ledger));
    const open = openLedger(ledger);
    const all = [...open.statements({ withoutRejected: true })];
    open.close();
    const of = new Map();
    for (const r of all) of.set(r.article.externalId, [...(of.get(r.article.externalId) ?? []), r]);
    const out = [];
    for (const set of [...stories, ...pools])
      for (const { question, statements, near = [], kept } of set.questions) {
        if (kept) continue;
        for (const record of set.articles.flatMap((a) => of.get(a.id) ?? [])) {
          const words = bare(record.content.join(" "));
          const id = record.article.externalId;
          const content = record.statement.content.map((c) => [c.start, c.end]);
          const same = (g) => g.id === id && sameContent(content, g.at);
          const gold = statements.find((g) =>
            g.at ? same(g) : id === `${set.name}/${g.article}.txt` && words.includes(bare(g.words)),
          );
          const stance = gold ? gold.stance : near.some(same) ? "unrelated" : null;
          if (stance === null) continue;
          out.push({
            question,
            group: set.name,
            stance,
            sentence: record.sentence,
            context: record.before,
            read: {
              record,
              children: of.get(id).filter((r) => r.statement.parent === record.statement.id),
            },
            from: pools.includes(set) ? "report" : "story",
          });
        }
      }
    return out;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const trainRows = readRows(path.join(ROOT, "train", "stance")).map((row) => ({ ...row, from: "train" }));
const open = readRows()
  .filter((r) => !r.kept)
  .map((row) => ({ ...row, from: "open" }));
// The rules were tuned on the rows of the tests: they say more than is true of how far the rules can be trusted.
const test = testRows().map((row) => ({ ...row, from: "test" }));
const stories = storyRows();
const plain = [...new Set([...trainRows, ...open, ...test].map((r) => r.question))].flatMap((question) =>
  restated(question, parseQuestion(question, knowledge)).map((row) => ({ ...row, from: "plain" })),
);
const WEIGHT = { train: 1, open: 1, story: 1, report: 0.4, test: 0.3, plain: 0.08 };

const known = new Map();
const ask = (question) => {
  if (!known.has(question)) known.set(question, parseQuestion(question, knowledge));
  return known.get(question);
};
const without = process.argv.includes("--without") ? process.argv[process.argv.indexOf("--without") + 1] : "";
const COUNTED = /^(?:w|first|last|near|E near|before|denied|by|end|begin|rise|fall|wrong|good|state) /;
const left = {
  "": () => true,
  poles: (n) => !/^(?:poles? |asks )/.test(n),
  meaning: (n) => !/^(?:yes|no) axis /.test(n),
  words: (n) => !COUNTED.test(n) && !/^ought (?!pro$|con$|no$|quash$|undo$)/.test(n),
  directions: (n) => !/^(?:end|begin|rise|fall|wrong|good|state) /.test(n),
  rules: (n) => !n.startsWith("rule "),
  tone: (n) => !n.includes("tone"),
}[without];
const data = [...trainRows, ...open, ...test, ...stories, ...plain].map((row) => {
  const asked = ask(row.question);
  const { record, children } = row.read ?? singleRecord(row, language);
  return {
    question: row.question,
    group: row.group ?? row.question,
    y: CLASSES.indexOf(row.stance),
    x: [...stanceFeatures(record, asked, knowledge, children)].filter(([n]) => left(n)),
    from: row.from,
    weight: WEIGHT[row.from],
    sentence: row.sentence,
    context: row.context,
  };
});

const C = CLASSES.length;
const LAMBDA = Number(process.env.LAMBDA ?? 2);
const ROUNDS = 150;
/** A feature counts where statements on at least this many questions hold it; restated claims do not count. */
const LEAST = 3;
const names = new Map();
for (const d of data)
  for (const [n] of d.from === "plain" ? [] : d.x) {
    const row = names.get(n) ?? new Set();
    row.add(d.question);
    names.set(n, row);
  }
const kept = [...names]
  .filter(([, on]) => on.size >= LEAST)
  .map(([n]) => n)
  .sort();
const index = new Map(kept.map((n, i) => [n, i]));
for (const d of data) d.x = d.x.filter(([n]) => index.has(n)).map(([n, v]) => [index.get(n), v]);

/** Rows as one run of numbers each: feature, value. Ten times as fast to go over as pairs. */
for (const d of data) {
  d.at = Int32Array.from(d.x, ([i]) => i);
  d.much = Float64Array.from(d.x, ([, v]) => v);
  delete d.x;
}

/** Batch gradient descent with momentum, each feature at its own pace; the same rows give the same weights. */
function train(rows) {
  const w = new Float64Array(kept.length * C);
  const step = new Float64Array(w.length);
  const pace = new Float64Array(kept.length).fill(LAMBDA);
  for (const { at, much, weight } of rows)
    for (let k = 0; k < at.length; k++) pace[at[k]] += 0.25 * weight * much[k] * much[k];
  const g = new Float64Array(w.length);
  for (let round = 0; round < ROUNDS; round++) {
    g.fill(0);
    for (const row of rows) {
      const { at, much, y, weight } = row;
      const e = shares(w, row);
      for (let c = 0; c < C; c++) e[c] = weight * (e[c] - (c === y ? 1 : 0));
      for (let k = 0; k < at.length; k++) {
        const from = at[k] * C;
        for (let c = 0; c < C; c++) g[from + c] += e[c] * much[k];
      }
    }
    for (let i = 0; i < kept.length; i++)
      for (let k = i * C; k < (i + 1) * C; k++) {
        step[k] = 0.9 * step[k] - (0.06 * (g[k] + LAMBDA * w[k])) / pace[i];
        w[k] += step[k];
      }
  }
  return w;
}
function shares(w, { at, much }) {
  const s = new Float64Array(C);
  for (let k = 0; k < at.length; k++) {
    const from = at[k] * C;
    for (let c = 0; c < C; c++) s[c] += w[from + c] * much[k];
  }
  const most = Math.max(...s);
  let all = 0;
  for (let c = 0; c < C; c++) all += s[c] = Math.exp(s[c] - most);
  for (let c = 0; c < C; c++) s[c] /= all;
  return s;
}
const guess = (w, row) => {
  const p = shares(w, row);
  return p.indexOf(Math.max(...p));
};

const questions = [...new Set(data.map((d) => d.question))];
/** What is left out together: a question's statements, a story's. */
const groups = [...new Set(data.map((d) => d.group))];
const CHECKS = process.argv.includes("--check") || process.argv.includes("--misses");
const FOLDS = 6;
const tables = {
  train: CLASSES.map(() => CLASSES.map(() => 0)),
  open: CLASSES.map(() => CLASSES.map(() => 0)),
  story: CLASSES.map(() => CLASSES.map(() => 0)),
  report: CLASSES.map(() => CLASSES.map(() => 0)),
  plain: CLASSES.map(() => CLASSES.map(() => 0)),
};
for (let f = 0; CHECKS && f < FOLDS; f++) {
  const out = new Set(groups.filter((_, i) => i % FOLDS === f));
  const w = train(data.filter((d) => !out.has(d.group)));
  for (const d of data) {
    if (!out.has(d.group) || d.from === "test") continue;
    const got = guess(w, d);
    tables[d.from][d.y][got]++;
    if (got !== d.y && process.argv.includes("--misses"))
      console.log(`${CLASSES[d.y]} → ${CLASSES[got]}  [${d.question}] ${d.context} ‖ ${d.sentence}`);
  }
}
for (const [from, table] of CHECKS ? Object.entries(tables) : []) {
  const all = table.flat().reduce((a, b) => a + b, 0);
  const right = table.reduce((n, row, c) => n + row[c], 0);
  const f1 = table.map((row, c) => {
    const want = row.reduce((a, b) => a + b, 0);
    const got = table.reduce((n, r) => n + r[c], 0);
    return (2 * row[c]) / (want + got || 1);
  });
  console.log(
    `${from}: questions left out: accuracy ${((100 * right) / all).toFixed(1)} %, macro-F1 ${((100 * f1.reduce((a, b) => a + b)) / C).toFixed(1)} % (${all} rows, ${kept.length} features)`,
  );
  for (const [c, row] of table.entries())
    console.log(CLASSES[c].padEnd(12), row.map((n) => String(n).padStart(4)).join(""));
}
if (CHECKS) process.exit(0);

const w = train(data);
const fit = data.filter((d) => guess(w, d) === d.y).length / data.length;
console.log(`on the rows themselves ${(100 * fit).toFixed(1)} % of ${data.length}`);
const lines = kept
  .map((n, i) => ({ n, row: Array.from({ length: C }, (_, c) => Math.round(w[i * C + c] * 100)) }))
  .filter(({ row }) => row.some((v) => Math.abs(v) > 2))
  .map(({ n, row }) => `${n}\t${row.join(" ")}`)
  .join("\n")
  .replaceAll("\\", "\\\\")
  .replaceAll("`", "\\`")
  .replaceAll("${", "\\${");
fs.writeFileSync(
  path.join(ROOT, "src/link/lexicon/stance-weights.ts"),
  `// Weights of the weigher. Generated by scripts/lexicon/stance-weights.mjs; do not edit.
// Card: softmax regression, L2 penalty ${LAMBDA}, ${ROUNDS} rounds; ${data.length} labelled statements over ${questions.length} questions. Most were
// written for this project with invented people and places (train/stance, the open half of bench/stance, the rows of the tests,
// what bears on the questions of the open stories of bench/answers, and the claim of each question restated); the others are
// statements of the open reports of bench/answers (PolNeAR's training part, US political news; it has no licence file and its
// articles belong to their publishers; no sentence of theirs is in here).

/** A line a feature: its name, a tab, a weight for each class of \`CLASSES\` in hundredths. */
export const STANCE_WEIGHTS = \`
${lines}
\`;
`,
);
