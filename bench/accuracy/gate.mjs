// Gate: measures the built program on the sample, the seeds and PolNeAR dev, and fails where a score is under its floor.
//
//   node bench/accuracy/gate.mjs                  compares with bench/accuracy/floors.json
//   node bench/accuracy/gate.mjs --misses         names each statement missed on the sample, too
//   node bench/accuracy/gate.mjs --record         writes the scores of this run as floors, and the run; none may fall
//   node bench/accuracy/gate.mjs --record --allow-regression
//
// Seeds and PolNeAR are measured where ../shared is; their floors are left alone where it is not.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { reliability } from "./calibration.mjs";
import { digest, polnearDev, predict, ROOT, SHARED, sample, scratch, seeds } from "./corpora.mjs";
import { docsOf, loadProgram } from "./program.mjs";
import { record } from "./record.mjs";
import { changes, drawChanges, readRun, stateOf, writeRun } from "./runs.mjs";
import { sharedScores } from "./scorer.mjs";
import { slices } from "./slices.mjs";

const FLOORS = path.join(ROOT, "bench", "accuracy", "floors.json");
const has = (flag) => process.argv.includes(flag);
const round = (x) => Math.floor(x * 10) / 10;

/** Slices with a floor: how much of the gold is found with its right source, in percent. */
const MAIN = ["mixed", "indirect", "speech", "other", "within a sentence", "across sentences"];
const FORMS = ["source: name", "source: nominal", "source: pronoun"];

/** Scores of one corpus by name, in percent; its run, for comparison with the last recorded one. */
async function measure(corpus, lines) {
  const predictions = new Map([...lines].map(([id, line]) => [id, line.statements]));
  const docs = await docsOf(program, corpus);
  const { found, relation, rows, scored } = slices(corpus.gold, predictions, docs, program.mediumOfCue);
  const scores = { "found F1": found.f, "relation F1": relation.f, "relation P": relation.p };
  const direct = rows.get("direct × speech");
  if (direct) {
    scores["direct × speech, found"] = (100 * direct.found) / direct.gold;
    scores["direct × speech, right source of these"] = (100 * direct.right) / direct.found;
  }
  // A slice of a few statements moves by whole points for nothing.
  for (const name of [...MAIN, ...FORMS]) {
    const row = rows.get(name);
    if (row && row.gold >= 100) scores[`${name}, relation R`] = (100 * row.right) / row.gold;
  }
  const shared = sharedScores(corpus.gold, predictions, folder);
  if (shared) {
    scores["score.mjs content F1"] = 100 * shared.content.f;
    scores["score.mjs relation F1"] = 100 * shared.relation.f;
    scores["score.mjs exact F1"] = 100 * shared.exact.f;
    scores["score.mjs token F1"] = 100 * shared.token.f;
    scores["score.mjs source"] = 100 * shared.source;
    scores["score.mjs cue"] = 100 * shared.cue;
  }
  if (scored.length >= 500) scores.calibration = 100 - 100 * reliability(scored).right;
  return {
    digest: digest(corpus.goldFiles),
    gold: corpus.gold,
    scores,
    state: stateOf(corpus.gold, predictions),
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
const program = await loadProgram();
const measured = {};
const own = sample();
const ownLines = predict(own, folder);
const ownRecord = record(own.gold, ownLines);
measured.sample = await measure(own, ownLines);
Object.assign(measured.sample.scores, ownRecord.share);
measured.sample.misses = ownRecord.misses;
if (SHARED) {
  const five = seeds();
  const fiveLines = predict(five, folder);
  measured.seeds = await measure(five, fiveLines);
  Object.assign(measured.seeds.scores, sharedRecord(folder));
  const dev = polnearDev(folder);
  measured[dev.name] = await measure(dev, predict(dev, folder));
} else console.log("seeds and PolNeAR: skipped, ../shared is not here");
fs.rmSync(folder, { recursive: true, force: true });

const floors = fs.existsSync(FLOORS) ? JSON.parse(fs.readFileSync(FLOORS, "utf8")) : {};
let passed = 0;
let failed = 0;
for (const [name, { digest: now, scores, misses, state, gold }] of Object.entries(measured)) {
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
  const last = readRun(name);
  if (last) console.log(`  since the last recorded run: ${drawChanges(changes(last.state, state), gold)}`);
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
      writeRun(name, m.digest, m.state);
    }
    fs.writeFileSync(FLOORS, `${JSON.stringify(next, null, 2)}\n`);
    console.log(`\nwrote ${path.relative(ROOT, FLOORS)}`);
  }
}
console.log(`\nscores: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
