// Gate of answers and pages: runs the benches of stances, retrieval, utterances, shifts, answers and pages on the build,
// and fails where one of their figures is under its floor.
//
//   npm run build && node bench/gate.mjs       compares with bench/floors.json
//   node bench/gate.mjs --only stance          those benches whose name begins so
//   node bench/gate.mjs --record               writes the figures of this run as floors; none may fall
//   node bench/gate.mjs --record --allow-regression
//
// A figure that a bench did not print because ../shared is absent is passed over, and its floor left alone. Recall and
// precision of one bench are both held, so that neither is bought with the other unseen.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const HERE = import.meta.dirname;
const FLOORS = path.join(HERE, "floors.json");
const has = (flag) => process.argv.includes(flag);
const only = has("--only") ? process.argv[process.argv.indexOf("--only") + 1] : "";

/** Named figures in what a bench prints: the name of each group is the name of the figure. */
const BENCHES = {
  "stance/run.mjs": [
    /^open half .*accuracy (?<open_accuracy>[\d.]+) % +macro-F1 (?<open_macro_F1>[\d.]+) % +deciding words (?<open_words>[\d.]+)/m,
    /^kept half .*accuracy (?<kept_accuracy>[\d.]+) % +macro-F1 (?<kept_macro_F1>[\d.]+) % +deciding words (?<kept_words>[\d.]+)/m,
  ],
  "retrieval/seeds.mjs": [/^seeds: (?<found>\d+) of \d+ gold statements found, (?<right>\d+) stances right/m],
  "retrieval/run.mjs": [
    /^kept recall (?<kept_recall>[\d.]+) % .*precision (?<kept_precision>[\d.]+)/m,
    /^all +recall (?<recall>[\d.]+) % .*precision (?<precision>[\d.]+)/m,
  ],
  "utterances/run.mjs": [
    /^open half .*F1 (?<open_F1>[\d.]+) .*right (?<open_links>[\d.]+) %$/m,
    /^kept half .*F1 (?<kept_F1>[\d.]+) .*right (?<kept_links>[\d.]+) %$/m,
  ],
  "shifts/run.mjs": [
    /^open half: .*precision (?<open_precision>[\d.]+) %, recall (?<open_recall>[\d.]+)/m,
    /^kept half: .*precision (?<kept_precision>[\d.]+) %, recall (?<kept_recall>[\d.]+)/m,
  ],
  "answers/run.mjs": [
    /^open gold .*shown (?<open_shown>[\d.]+) %.*stance right (?<open_stance>[\d.]+) %, speaker right (?<open_speaker>[\d.]+) %.*shown (?<open_to_the_point>[\d.]+) % on/m,
    /^kept gold .*shown (?<kept_shown>[\d.]+) %.*stance right (?<kept_stance>[\d.]+) %, speaker right (?<kept_speaker>[\d.]+) %.*shown (?<kept_to_the_point>[\d.]+) % on/m,
  ],
  "pages/score.mjs": [
    /^text .* F (?<text_F>[\d.]+)/m,
    /^dates .*precision (?<date_precision>[\d.]+) +recall (?<date_recall>[\d.]+)/m,
    /^title .* (?<title>[\d.]+)$/m,
    /^author .* (?<author>[\d.]+)$/m,
  ],
};

const figures = {};
for (const [script, patterns] of Object.entries(BENCHES)) {
  if (!script.startsWith(only)) continue;
  const printed = execFileSync(process.execPath, [path.join(HERE, script)], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "inherit"],
  });
  for (const pattern of patterns)
    for (const [name, value] of Object.entries(pattern.exec(printed)?.groups ?? {}))
      figures[`${script.replace(/(?:\/run|\/score)?\.mjs$/, "")} ${name.replaceAll("_", " ")}`] =
        Number(value);
}

const floors = fs.existsSync(FLOORS) ? JSON.parse(fs.readFileSync(FLOORS, "utf8")) : {};
let passed = 0;
const fallen = [];
for (const [name, value] of Object.entries(figures)) {
  const floor = floors[name];
  if (floor !== undefined && value < floor) fallen.push(name);
  else passed++;
  console.log(`${name.padEnd(34)} ${value}${floor === undefined ? "" : ` (floor ${floor})`}`);
}
for (const name of Object.keys(floors))
  if (!(name in figures) && name.startsWith(only)) console.log(`${name.padEnd(34)} not measured here`);
if (has("--record")) {
  if (fallen.length > 0 && !has("--allow-regression")) {
    console.log(`not recorded, fallen: ${fallen.join(", ")}`);
    process.exitCode = 1;
  } else fs.writeFileSync(FLOORS, `${JSON.stringify({ ...floors, ...figures }, null, 2)}\n`);
} else {
  for (const name of fallen) console.log(`under its floor: ${name}`);
  console.log(`scores: ${passed} passed, ${fallen.length} failed`);
  if (fallen.length > 0) process.exitCode = 1;
}
