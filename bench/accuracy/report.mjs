// Report: accuracy of every system by slice, beside controls and people; whether scores mean what they say; what changed.
//
//   node bench/accuracy/report.mjs [sample|seeds|polnear-dev ...]      all that are there where none is named
//       --system NAME     slices of this one ("onrecord" where none is named; "all" for every one)
//       --changes N       up to N statements of each kind of change since the last recorded run, with their words
//       --record          writes this run down as the last recorded one
import fs from "node:fs";
import { agreement } from "./annotators.mjs";
import { drawReliability, reliability } from "./calibration.mjs";
import { digest, polnearDev, predict, SHARED, sample, scratch, seeds } from "./corpora.mjs";
import { docsOf, loadProgram } from "./program.mjs";
import { record } from "./record.mjs";
import { changes, drawChanges, readRun, stateOf, writeRun } from "./runs.mjs";
import { scoreHead, scoreLine, sharedScores } from "./scorer.mjs";
import { slices, table } from "./slices.mjs";
import { findAll, SYSTEMS, WHOLE } from "./systems.mjs";

const args = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : null);
const values = new Set(["--system", "--changes"].map(option));
const named = args.filter((a) => !a.startsWith("--") && !values.has(a));
const shown = option("--system") ?? WHOLE;
const pc = (x) => x.toFixed(1).padStart(6);

/** Own figures, for where the shared scorer is not there, and to hold against it. */
const ownLine = (name, { found, relation }) =>
  `${name.padEnd(24)} found P ${pc(found.p)}  R ${pc(found.r)}  F1 ${pc(found.f)}   relation P ${pc(relation.p)}  R ${pc(relation.r)}  F1 ${pc(relation.f)}`;

const folder = scratch();
const program = await loadProgram();

async function reportOn(corpus) {
  console.log(`\n== ${corpus.name}`);
  const docs = await docsOf(program, corpus);
  const results = new Map();
  if (SHARED) console.log(scoreHead());
  for (const system of SYSTEMS) {
    const predictions = findAll(system, docs, program);
    if (predictions === null) {
      console.log(`${system.id.padEnd(24)} the package does not bring it`);
      continue;
    }
    const result = slices(corpus.gold, predictions, docs, program.mediumOfCue);
    results.set(system.id, { predictions, result });
    const shared = sharedScores(corpus.gold, predictions, folder);
    console.log(shared ? scoreLine(system.id, shared) : ownLine(system.id, result));
    if (!shared) continue;
    const apart = Math.max(
      Math.abs(100 * shared.content.f - result.found.f),
      Math.abs(100 * shared.relation.f - result.relation.f),
    );
    if (apart > 0.2) console.log(`  the bench's own match differs from score.mjs by ${apart.toFixed(2)}`);
  }
  if (corpus.name === "polnear-dev") {
    const { articles, gold, predictions } = agreement();
    console.log(scoreLine("two annotators", sharedScores(gold, predictions, folder)));
    console.log(
      `  two annotators: ${articles} articles of train and dev, the published annotation against each of ${gold.length} others.`,
    );
  }
  for (const [id, { result, predictions }] of results) {
    if (shown !== "all" && id !== shown) continue;
    console.log(`\n${id}: ${result.total.gold} in gold, ${result.total.predicted} predicted\n`);
    console.log(table(result));
    console.log(`\n${drawReliability(reliability(result.scored))}`);
    const by = new Map();
    for (const list of predictions.values())
      for (const row of list) by.set(row.by, (by.get(row.by) ?? 0) + 1);
    console.log(
      `by: ${[...by]
        .sort(([, a], [, b]) => b - a)
        .map(([name, n]) => `${name} ${n}`)
        .join(", ")}`,
    );
  }
  const whole = results.get(WHOLE);
  const state = stateOf(corpus.gold, whole.predictions);
  const last = readRun(corpus.name);
  const now = digest(corpus.goldFiles);
  console.log("");
  if (!last) console.log("since the last recorded run: none is recorded");
  else {
    const note = last.digest === now ? "" : " (its gold has changed)";
    console.log(
      `since the last recorded run${note}: ${drawChanges(changes(last.state, state), corpus.gold, Number(option("--changes") ?? 0))}`,
    );
  }
  if (args.includes("--record")) {
    writeRun(corpus.name, now, state);
    console.log("recorded");
  }
}

/** Speakers, dates, means and ways of the sample's statements. */
function reportRecord(corpus) {
  const { tally, predicted, spurious, misses, details } = record(corpus.gold, predict(corpus, folder));
  console.log("");
  for (const [what, { right, of }] of Object.entries(tally)) console.log(`${what.padEnd(12)} ${right}/${of}`);
  console.log(`${predicted} predicted, ${spurious} of them match no gold statement`);
  for (const miss of misses) console.log(`  ${miss}${details.has(miss) ? `: ${details.get(miss)}` : ""}`);
}

try {
  for (const system of SYSTEMS) console.log(`${system.id.padEnd(24)} ${system.about}`);
  if (!SHARED) console.log("seeds, PolNeAR, score.mjs and annotators: skipped, ../shared is not here");
  for (const make of [sample, ...(SHARED ? [seeds, polnearDev] : [])]) {
    const corpus = make(folder);
    if (named.length && !named.includes(corpus.name)) continue;
    await reportOn(corpus);
    if (corpus.name === "sample") reportRecord(corpus);
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
