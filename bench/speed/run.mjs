// Speed: articles and tokens a second of extraction on one core, time to load the model, peak memory.
//
//   node bench/speed/run.mjs [--rounds 5] [--json]
//
// Reads PolNeAR dev where ../shared is, else the sample again and again. Loading, reading (bytes to article) and
// analysis (article to statements) are timed apart. The rate is by processor time, so that a busy machine does not
// change it; the wall's is printed beside it.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { polnearDev, ROOT, SHARED, sample, scratch } from "../accuracy/corpora.mjs";

const option = (name, fallback) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const rounds = option("--rounds", 5);
const load = (file) => import(pathToFileURL(path.join(ROOT, "dist", file)).href);
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

const begun = performance.now();
const [{ analyse }, { readArticle }, { readLanguageModel }, { loadKnowledge }] = await Promise.all([
  load("analyse.js"),
  load("article/index.js"),
  load("tag/language.js"),
  load("cli/knowledge.js"),
]);
const imported = performance.now();
const model = fs.readFileSync(path.join(ROOT, "models", "english", "english.bin"));
const language = readLanguageModel(model);
const { knowledge } = loadKnowledge({ cwd: ROOT, given: null, ledger: null });
const loaded = performance.now();

const folder = scratch();
const corpus = SHARED ? polnearDev(folder) : sample();
fs.rmSync(folder, { recursive: true, force: true });
const times = SHARED ? 1 : 20;
const encoder = new TextEncoder();
const inputs = Array.from({ length: times }, () => corpus.gold)
  .flat()
  .map((doc) => ({ bytes: encoder.encode(doc.text), file: doc.file ?? `${doc.id}.txt` }));

/** Milliseconds of processor time of this process so far, by all its threads. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** One pass over everything. */
function pass() {
  const begin = performance.now();
  let at = cpu();
  const spent = { read: 0, analyse: 0 };
  const lap = (what) => {
    const now = cpu();
    spent[what] += now - at;
    at = now;
  };
  let tokens = 0;
  let statements = 0;
  for (const input of inputs) {
    const article = readArticle(input);
    lap("read");
    const result = analyse(article, { language, knowledge });
    lap("analyse");
    tokens += result.doc.tokens.length;
    statements += result.statements.length;
  }
  return { ...spent, wall: performance.now() - begin, tokens, statements };
}

pass(); // The first pass is the compiler's.
const runs = Array.from({ length: rounds }, pass);
const seconds = median(runs.map((r) => (r.read + r.analyse) / 1000));
const wall = median(runs.map((r) => r.wall / 1000));
const { tokens, statements } = runs[0];
const result = {
  corpus: SHARED ? corpus.name : `sample × ${times}`,
  node: process.versions.node,
  rounds,
  articles: inputs.length,
  tokens,
  statements,
  "import ms": Math.round(imported - begun),
  "load model and knowledge ms": Math.round(loaded - imported),
  "articles/s": Math.round(inputs.length / seconds),
  "tokens/s": Math.round(tokens / seconds),
  "tokens/s by the wall clock": Math.round(tokens / wall),
  "read ms/article": Number((median(runs.map((r) => r.read)) / inputs.length).toFixed(2)),
  "analyse ms/article": Number((median(runs.map((r) => r.analyse)) / inputs.length).toFixed(2)),
  "peak memory MB": Math.round(process.resourceUsage().maxRSS / 1024),
};
if (process.argv.includes("--json")) console.log(JSON.stringify(result));
else for (const [what, value] of Object.entries(result)) console.log(`${what.padEnd(28)} ${value}`);
