// Speed: tokens a second from plain text to attributions and to statements, by stage; what loading and memory cost.
//
//   node bench/speed/run.mjs [--rounds 5] [--warm 5] [--json]
//
// Reads PolNeAR dev where ../shared is, else the sample again and again. Rates are by processor time of all threads of
// the process, so that they are one core's and a busy machine does not change them; the wall's stand beside them. Each
// round reads the corpus both ways, one after the other; the figure is the rounds' median. V8 goes on compiling for some
// passes (its threads' time counts here), so there are `--warm` passes first: what is measured is how fast an archive is
// read. What the very first pass reached, the rate of a process that reads these few articles and ends, is printed too.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { polnearDev, ROOT, SHARED, sample, scratch } from "../accuracy/corpora.mjs";
import { loads, modelFiles, peakOfExtract } from "./children.mjs";
import { sharesOf } from "./stages.mjs";

/**
 * What others reach, not measured here: spaCy 3.8 with tagger, parser and names in its small layout, one process, on
 * another machine of this class (two cores), 73 English web articles; without any rules for quotations. A ratio to it
 * says the order of magnitude, no more. The figure is that of ../shared/design/PERFORMANCE.md (8,090).
 */
const SPACY_SMALL_LAYOUT = 8_100;

const option = (name, fallback) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const rounds = option("--rounds", 5);
const warm = option("--warm", 5);
const load = (file) => import(pathToFileURL(path.join(ROOT, "dist", file)).href);
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

const [{ analyse }, { readArticle }, { annotateDoc }, { attribute, learnedExtractor }, { loadResources }] =
  await Promise.all([
    load("analyse.js"),
    load("article/index.js"),
    load("tag/doc.js"),
    load("attribute/index.js"),
    load("cli/resources.js"),
  ]);
const resources = await loadResources({ cwd: ROOT, given: null, ledger: null });
const extractors = [learnedExtractor(resources.extractor)];

const folder = scratch();
const corpus = SHARED ? polnearDev(folder) : sample();
const times = SHARED ? 1 : 20;
const encoder = new TextEncoder();
const inputs = Array.from({ length: times }, () => corpus.gold)
  .flat()
  .map((doc) => ({ bytes: encoder.encode(doc.text), file: doc.file ?? `${doc.id}.txt` }));
const megabytes = inputs.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;

/** Milliseconds of processor time of this process so far, by all its threads. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** What is done with an article: both begin with its bytes. */
const WAYS = {
  attributions: (input) => {
    const doc = annotateDoc(readArticle(input), resources.language);
    return { tokens: doc.tokens.length, found: attribute(doc, extractors).length };
  },
  statements: (input) => {
    const { doc, statements } = analyse(readArticle(input), resources);
    return { tokens: doc.tokens.length, found: statements.length };
  },
};

/** One pass over everything. */
function pass(way) {
  const begun = performance.now();
  const before = cpu();
  let tokens = 0;
  let found = 0;
  for (const input of inputs) {
    const got = way(input);
    tokens += got.tokens;
    found += got.found;
  }
  return { tokens, found, seconds: (cpu() - before) / 1000, wall: (performance.now() - begun) / 1000 };
}

const names = Object.keys(WAYS);
const cold = Object.fromEntries(names.map((name) => [name, pass(WAYS[name])]));
for (let i = 1; i < warm; i++) for (const name of names) pass(WAYS[name]);
const runs = Object.fromEntries(names.map((name) => [name, []]));
for (let round = 0; round < rounds; round++) for (const name of names) runs[name].push(pass(WAYS[name]));
const whole = process.resourceUsage().maxRSS / 1024;
const shares = await sharesOf(() => {
  for (let i = 0; i < 2; i++) pass(WAYS.statements);
});

const rate = (name) => {
  const { tokens } = runs[name][0];
  const list = runs[name].map((r) => tokens / r.seconds);
  return {
    "tokens/s": Math.round(median(list)),
    slowest: Math.round(Math.min(...list)),
    fastest: Math.round(Math.max(...list)),
    "tokens/s by the wall": Math.round(tokens / median(runs[name].map((r) => r.wall))),
    "articles/s": Math.round(inputs.length / median(runs[name].map((r) => r.seconds))),
    "MB/s": Number((megabytes / median(runs[name].map((r) => r.seconds))).toFixed(2)),
    "against spaCy": Number((median(list) / SPACY_SMALL_LAYOUT).toFixed(2)),
    "first pass": Math.round(tokens / cold[name].seconds),
  };
};
const rates = Object.fromEntries(names.map((name) => [name, rate(name)]));
const started = loads(7);
const args = corpus.args.filter(
  (_, i) => corpus.args[i - 1] !== "--metadata" && corpus.args[i] !== "--metadata",
);
const files = modelFiles();
const { tokens, found } = runs.statements[0];
const perToken = (1e6 * median(runs.statements.map((r) => r.seconds))) / tokens;
const result = {
  corpus: SHARED ? corpus.name : `sample × ${times}`,
  node: process.versions.node,
  rounds,
  warm,
  articles: inputs.length,
  tokens,
  statements: found,
  rates,
  stages: Object.fromEntries(
    shares.map(([name, share]) => [
      name,
      { share: Number((100 * share).toFixed(1)), "µs/token": Number((share * perToken).toFixed(2)) },
    ]),
  ),
  "load ms": {
    code: Math.round(median(started.map((s) => s.code))),
    "models and knowledge": Math.round(median(started.map((s) => s.models))),
    "from the start of the process": Math.round(median(started.map((s) => s.all))),
  },
  "model files": Object.fromEntries(files),
  "peak memory MB": {
    "onrecord extract": peakOfExtract(args),
    "this process, before profiling": Math.round(whole),
  },
};
fs.rmSync(folder, { recursive: true, force: true });

if (process.argv.includes("--json")) console.log(JSON.stringify(result));
else {
  const number = (n) => String(n).padStart(8);
  console.log(
    `${result.corpus}: ${inputs.length} articles, ${tokens} tokens, ${found} statements; Node ${result.node}, median of ${rounds} rounds after ${warm}`,
  );
  console.log(
    "\nplain text to         tokens/s   slowest  fastest  by the wall  articles/s   MB/s  first pass",
  );
  for (const [name, r] of Object.entries(rates)) {
    console.log(
      `${name.padEnd(20)}${number(r["tokens/s"])}  ${number(r.slowest)} ${number(r.fastest)}     ${number(r["tokens/s by the wall"])}    ${number(r["articles/s"])} ${number(r["MB/s"])}    ${number(r["first pass"])}`,
    );
  }
  const ratios = Object.entries(rates).map(([name, r]) => `${r["against spaCy"]}× to ${name}`);
  console.log(
    `against ${SPACY_SMALL_LAYOUT} tokens/s of a pipeline of spaCy's small layout (measured elsewhere, without quotations): ${ratios.join(", ")}`,
  );
  console.log("\nstage                  share  µs/token");
  for (const [name, s] of Object.entries(result.stages))
    console.log(
      `${name.padEnd(20)}${s.share.toFixed(1).padStart(8)}${s["µs/token"].toFixed(2).padStart(10)}`,
    );
  console.log("");
  for (const [what, ms] of Object.entries(result["load ms"]))
    console.log(`load, ${what.padEnd(32)}${number(ms)} ms`);
  for (const [file, bytes] of files) console.log(`${file.padEnd(38)}${number((bytes / 1e6).toFixed(2))} MB`);
  for (const [what, mb] of Object.entries(result["peak memory MB"]))
    console.log(`peak memory, ${what.padEnd(25)}${number(mb)} MB`);
}
