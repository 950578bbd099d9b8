// Gate: measures the built program on the sample, the seeds and PolNeAR dev, and fails where a score is under its floor.
//
//   node bench/accuracy/gate.mjs                  compares with bench/accuracy/floors.json
//   node bench/accuracy/gate.mjs --misses         names each statement missed on the sample, too
//   node bench/accuracy/gate.mjs --record         writes the scores of this run as floors; none may fall
//   node bench/accuracy/gate.mjs --record --allow-regression
//
// Seeds and PolNeAR are measured where ../shared is; their floors are left alone where it is not.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { digest, polnearDev, predict, ROOT, SHARED, sample, scratch, seeds } from "./corpora.mjs";
import { record } from "./record.mjs";
import { slices } from "./slices.mjs";

const FLOORS = path.join(ROOT, "bench", "accuracy", "floors.json");
const has = (flag) => process.argv.includes(flag);
const round = (x) => Math.floor(x * 10) / 10;

/** Scores of one corpus by name, in percent. */
function relationScores(corpus, lines) {
  const predictions = new Map([...lines].map(([id, line]) => [id, line.statements]));
  const { found, relation, rows } = slices(corpus.gold, predictions);
  const direct = rows.get("direct × speech");
  const scores = { "found F1": found.f, "relation F1": relation.f, "relation P": relation.p };
  if (direct) {
    scores["direct speech found"] = (100 * direct.found) / direct.gold;
    scores["direct speech with right source"] = (100 * direct.right) / direct.found;
  }
  return scores;
}

/** The scorer beside the project, whose figures are compared with those of others. */
function sharedScorer(corpus, lines, folder) {
  const gold = path.join(folder, `${corpus.name}.gold.jsonl`);
  const out = path.join(folder, `${corpus.name}.pred.jsonl`);
  fs.writeFileSync(gold, corpus.gold.map((d) => `${JSON.stringify(d)}\n`).join(""));
  fs.writeFileSync(
    out,
    [...lines].map(([id, l]) => `${JSON.stringify({ id, statements: l.statements })}\n`).join(""),
  );
  const json = execFileSync(
    process.execPath,
    [path.join(SHARED, "bench", "score.mjs"), gold, out, "--json"],
    {
      encoding: "utf8",
    },
  );
  const { content, relation, exact } = JSON.parse(json);
  return {
    "score.mjs content F1": 100 * content.f,
    "score.mjs relation F1": 100 * relation.f,
    "score.mjs exact F1": 100 * exact.f,
  };
}

/** `score-record.mjs` on the seeds: its lines as scores. */
function sharedRecord(folder) {
  const args = [
    path.join(SHARED, "bench", "score-record.mjs"),
    path.join(SHARED, "gold"),
    path.join(folder, "seeds.out.jsonl"),
  ];
  if (has("--misses")) args.push("--misses");
  const printed = execFileSync(process.execPath, args, { encoding: "utf8" });
  console.log(printed.trimEnd());
  const scores = {};
  for (const m of printed.matchAll(/^(\w+) +(\d+)\/(\d+)(?: |$)/gm))
    scores[`record ${m[1]}`] = (100 * Number(m[2])) / Number(m[3]);
  const extra = /predicted +(\d+), of which (\d+) match/.exec(printed);
  if (extra) scores["record wanted"] = 100 - (100 * Number(extra[2])) / Math.max(1, Number(extra[1]));
  const boiler = /statement (\d+)\/(\d+)$/m.exec(printed.trim());
  if (boiler) scores["record boilerplate kept out"] = 100 - (100 * Number(boiler[1])) / Number(boiler[2]);
  return scores;
}

const folder = scratch();
const measured = {};
const own = sample();
const ownLines = predict(own, folder);
const ownRecord = record(own.gold, ownLines);
measured.sample = {
  digest: digest(own.goldFiles),
  scores: { ...relationScores(own, ownLines), ...ownRecord.share },
  misses: ownRecord.misses,
};
if (SHARED) {
  Object.assign(measured.sample.scores, sharedScorer(own, ownLines, folder));
  const five = seeds();
  const fiveLines = predict(five, folder);
  const scores = {
    ...relationScores(five, fiveLines),
    ...sharedScorer(five, fiveLines, folder),
    ...sharedRecord(folder),
  };
  measured.seeds = { digest: digest(five.goldFiles), scores };
  const dev = polnearDev(folder);
  const devLines = predict(dev, folder);
  measured[dev.name] = {
    digest: digest(dev.goldFiles),
    scores: { ...relationScores(dev, devLines), ...sharedScorer(dev, devLines, folder) },
  };
} else console.log("seeds and PolNeAR: skipped, ../shared is not here");
fs.rmSync(folder, { recursive: true, force: true });

const floors = fs.existsSync(FLOORS) ? JSON.parse(fs.readFileSync(FLOORS, "utf8")) : {};
let passed = 0;
let failed = 0;
for (const [name, { digest: now, scores, misses }] of Object.entries(measured)) {
  const floor = floors[name];
  console.log(
    `\n${name}${floor && floor.digest !== now ? "  (its gold has changed since the floors were set)" : ""}`,
  );
  for (const [what, value] of Object.entries(scores)) {
    const least = floor?.scores[what];
    const ok = least === undefined || round(value) >= least;
    if (ok) passed++;
    else failed++;
    console.log(
      `  ${ok ? "ok  " : "LOW "} ${what.padEnd(34)} ${value.toFixed(1).padStart(6)}  floor ${least ?? "–"}`,
    );
  }
  for (const what of Object.keys(floor?.scores ?? {})) {
    if (what in scores || (what.startsWith("score.mjs") && !SHARED)) continue;
    failed++;
    console.log(`  GONE ${what}`);
  }
  if (!misses) continue;
  const before = new Set(floor?.misses ?? []);
  for (const m of misses) if (floor && !before.has(m)) console.log(`  lost   ${m}`);
  for (const m of before) if (!misses.includes(m)) console.log(`  gained ${m}`);
  if (has("--misses")) for (const m of misses) console.log(`  miss   ${m}`);
}

if (has("--record")) {
  if (failed && !has("--allow-regression"))
    console.log("\nnot recorded: a score fell; --allow-regression records it all the same");
  else {
    const next = { ...floors };
    for (const [name, m] of Object.entries(measured)) {
      const scores = Object.fromEntries(Object.entries(m.scores).map(([k, v]) => [k, round(v)]));
      next[name] = { digest: m.digest, scores, ...(m.misses ? { misses: m.misses } : {}) };
    }
    fs.writeFileSync(FLOORS, `${JSON.stringify(next, null, 2)}\n`);
    console.log(`\nwrote ${path.relative(ROOT, FLOORS)}`);
  }
}
console.log(`\nscores: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
