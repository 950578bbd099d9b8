// Trains src/link/lexicon/bearing-weights.ts: which statements of whole articles bear on a question, on the open stories of bench/answers.
//
//   npm run build && node scripts/lexicon/bearing-weights.mjs            writes the weights
//   node scripts/lexicon/bearing-weights.mjs --check                     only says how well they do on stories left out
//
// The kept stories are never read here. Nor are the later ones (c, d), whose answers share hardly a word with their
// questions: with them in, no more was shown of stories left out, and more beside the point of real reports. The shipped
// weights were learned with the stance weights of before those stories.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { addStories, bare, readStories, runner } from "../../bench/answers/stories.mjs";

const ROOT = path.join(import.meta.dirname, "..", "..");
const dist = (file) => import(pathToFileURL(path.join(ROOT, "dist", file)).href);
const { parseQuestion } = await dist("link/question.js");
const { articleNames } = await dist("link/ask.js");
const { bearingOf } = await dist("link/stance.js");
const { openLedger } = await dist("store/index.js");
const { builtinKnowledge } = await dist("speaker/knowledge/index.js");
const knowledge = builtinKnowledge();
/** Pull of each weight to zero, and steps of the descent. */
const PULL = 2;
const STEPS = 800;

/** Every statement of the open stories with each of their questions: those of other stories bear on none. */
function pairs() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "onrecord-bearing-"));
  try {
    const stories = readStories().filter((s) => !s.kept && /^[ab]/.test(s.name));
    const ledger = path.join(folder, "ledger");
    addStories(stories, folder, runner(ledger));
    const open = openLedger(ledger);
    const all = [...open.statements({ withoutRejected: true })];
    const names = articleNames(all);
    const children = Map.groupBy
      ? Map.groupBy(all, (r) => r.statement.parent)
      : all.reduce((m, r) => m.set(r.statement.parent, [...(m.get(r.statement.parent) ?? []), r]), new Map());
    const out = [];
    for (const story of stories)
      for (const { question, statements } of story.questions) {
        const asked = parseQuestion(question, knowledge);
        for (const record of all) {
          const id = record.article.externalId;
          const words = bare(record.content.join(" "));
          const bears = statements.some(
            (g) => id === `${story.name}/${g.article}.txt` && words.includes(bare(g.words)),
          );
          const features = bearingOf(record, asked, knowledge, {
            children: children.get(record.statement.id) ?? [],
            article: names(record),
          });
          out.push({ story: story.name, bears, features });
        }
      }
    open.close();
    return out;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const likely = (weights, features) => {
  let sum = 0;
  for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
};

/** Logistic regression by plain descent: the same rows give the same weights. */
function learn(rows) {
  const weights = new Map();
  for (let step = 0; step < STEPS; step++) {
    const slope = new Map();
    for (const { bears, features } of rows) {
      const error = likely(weights, features) - (bears ? 1 : 0);
      for (const [name, value] of features) slope.set(name, (slope.get(name) ?? 0) + error * value);
    }
    for (const [name, by] of slope) {
      const w = weights.get(name) ?? 0;
      weights.set(name, w - (by + (name === "bias" ? 0 : PULL * w)) / rows.length);
    }
  }
  return weights;
}

const all = pairs();
const rows = all.filter((r) => r.features !== null);
const gold = all.filter((r) => r.bears).length;
const judged = [];
for (const story of new Set(rows.map((r) => r.story))) {
  const weights = learn(rows.filter((r) => r.story !== story));
  for (const r of rows) if (r.story === story) judged.push({ ...r, p: likely(weights, r.features) });
}
console.log(
  `${all.length} pairs, ${gold} bear; ${rows.length} hold the predicate or its kin, ${rows.filter((r) => r.bears).length} of them bear`,
);
for (const bar of [0.2, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8]) {
  const shown = judged.filter((r) => r.p >= bar);
  const right = shown.filter((r) => r.bears).length;
  console.log(
    `stories left out, from ${bar}: ${((100 * right) / gold).toFixed(1)} % shown, ${((100 * right) / (shown.length || 1)).toFixed(1)} % of these bear`,
  );
}
if (!process.argv.includes("--check")) {
  const weights = learn(rows);
  const lines = [...weights]
    .filter(([, w]) => Math.abs(w) >= 0.005)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, w]) => `  ${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${Number(w.toFixed(2))},\n`);
  fs.writeFileSync(
    path.join(ROOT, "src/link/lexicon/bearing-weights.ts"),
    `// Made by scripts/lexicon/bearing-weights.mjs: weights of what tells whether a statement bears on a claim. Do not edit.\n/** Weight by feature of \`bearingFeatures\`. */\nexport const BEARING_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join("")}};\n`,
  );
}
