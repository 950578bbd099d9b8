// Kill: an intake of 2 000 articles is killed at random moments, again and again, and must neither lose nor break anything.
//
//   npm run build && node bench/durability/kill.mjs [--rounds 50] [--articles 2000] [--seed 1]
//
// Each round starts the same command on the same folder and kills it (SIGKILL) at a random moment: half of the rounds at
// any moment from its start, half after its first acknowledgement. After each round every acknowledged article must be on
// record with the bytes it had, the file whole and every statement in its place. When the command comes to its end
// unkilled, the record must be the one of a run that nobody disturbed, byte for byte as `onrecord export` writes it; then
// some rounds kill `reextract` in the same way, and a new ledger is begun. Ends with "scores: N passed, M failed".
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { makeRandom } from "../fuzz/random.mjs";

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const MAIN = path.join(ROOT, "dist", "cli", "main.js");
const { textFromBytes } = await import(path.join(ROOT, "dist", "article", "index.js"));
const { holdsLedger, openLedger } = await import(path.join(ROOT, "dist", "store", "index.js"));
const option = (name, fallback) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : fallback;
const rounds = Number(option("--rounds", 50));
const count = Number(option("--articles", 2000));
const numbers = makeRandom(Number(option("--seed", 1)));
/** From 0 to 1. */
const random = () => numbers.below(1_000_000) / 1_000_000;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "onrecord-kill-"));
process.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));

/** Half of them files, half lines of a dump; for every third a person says the day. Gives back the SHA-256 of each. */
function writeArticles() {
  const known = new Set();
  // Most are short, so that fifty rounds take minutes; one in twenty is longer.
  const text = (n) =>
    `Gate ${n}\n\n“Gate ${n} was closed,” Ilse Marren said.\n${n % 20 === 0 ? `\nNobody below wall ${n} needs to leave, she said.\n`.repeat(12) : ""}`;
  fs.mkdirSync(path.join(folder, "in"));
  const decided = [];
  for (let n = 0; n < count / 2; n++) {
    const name = `report-${String(n).padStart(5, "0")}.txt`;
    fs.writeFileSync(path.join(folder, "in", name), text(n));
    known.add(
      createHash("sha256")
        .update(fs.readFileSync(path.join(folder, "in", name)))
        .digest("hex"),
    );
    if (n % 3 === 0) decided.push({ file: name, published: "2031-03-14" });
  }
  const lines = [];
  for (let n = Math.ceil(count / 2); n < count; n++) {
    lines.push(JSON.stringify({ id: `d${n}`, text: text(n), published: "2031-03-15" }));
    known.add(createHash("sha256").update(lines.at(-1)).digest("hex"));
  }
  fs.writeFileSync(path.join(folder, "in", "rest.jsonl"), `${lines.join("\n")}\n`);
  fs.writeFileSync(
    path.join(folder, "known.jsonl"),
    decided.map((row) => `${JSON.stringify(row)}\n`).join(""),
  );
  return known;
}

/** Starts the program; `kill` is told of the child and of its first output. */
function run(args, kill = () => {}) {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  const began = performance.now();
  let first = null;
  child.stdout.setEncoding("utf8").on("data", (text) => {
    first ??= performance.now() - began;
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    err += text;
  });
  kill(child);
  return new Promise((resolve) =>
    child.on("close", (code, signal) =>
      resolve({ code, signal, out, err, first, took: performance.now() - began }),
    ),
  );
}

/** The articles that a run acknowledged; a last line that was cut while it was printed is no acknowledgement. */
const acknowledged = (out) =>
  out
    .slice(0, out.lastIndexOf("\n") + 1)
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => JSON.parse(line).article ?? []);

/** What is wrong with a ledger; nothing where all that was acknowledged is there and whole. */
function faults(ledgerFolder, acks, known) {
  if (!holdsLedger(ledgerFolder)) return acks.size > 0 ? [`${acks.size} acknowledged, and no ledger`] : [];
  const ledger = openLedger(ledgerFolder, { create: true });
  try {
    const bad = ledger.health().flatMap(({ ok, name }) => (ok ? [] : [`health: ${name}`]));
    for (const { articleId, failures } of ledger.verify((bytes, format) => textFromBytes(bytes, format).text))
      for (const { message } of failures) bad.push(`${articleId}: ${message}`);
    const rows = [...ledger.listArticles({ allVersions: true })];
    for (const row of rows) {
      if (!known.has(row.sha256)) bad.push(`${row.id} has bytes that nobody gave`);
      if (row.statements === 0) bad.push(`${row.id} has no statement`);
    }
    const ids = new Set(rows.map(({ id }) => id));
    for (const id of acks) if (!ids.has(id)) bad.push(`${id} was acknowledged and is not there`);
    return bad;
  } finally {
    ledger.close();
  }
}

let passed = 0;
let failed = 0;
function judge(what, bad) {
  if (bad.length === 0) passed++;
  else {
    failed++;
    console.log(
      `FAILED ${what}: ${bad.slice(0, 5).join("; ")}${bad.length > 5 ? ` and ${bad.length - 5} more` : ""}`,
    );
  }
}
const digest = (text) => createHash("sha256").update(text).digest("hex");

const known = writeArticles();
const add = (ledger) => [
  ...["add", path.join(folder, "in"), "--metadata", path.join(folder, "known.jsonl")],
  ...["--format", "jsonl", "--ledger", ledger],
];
const exported = async (ledger) =>
  digest((await run(["export", "--format", "jsonl", "--ledger", ledger])).out);

const whole = path.join(folder, "whole");
const usual = await run(add(whole));
const wholeAcks = new Set(acknowledged(usual.out));
judge("the run that nobody disturbs", [
  ...(usual.code === 0 && wholeAcks.size === known.size
    ? []
    : [`exit ${usual.code}, ${wholeAcks.size} acknowledged`]),
  ...faults(whole, wholeAcks, known),
]);
const reference = await exported(whole);
console.log(
  `undisturbed: ${known.size} articles in ${(usual.took / 1000).toFixed(1)} s, the first acknowledged after ${(usual.first / 1000).toFixed(1)} s`,
);

/** Of a kill: at any moment from the start, or after the first acknowledgement. */
const killer = (round, reach) => (child) => {
  const moment = random() * reach;
  if (round % 2 === 0) setTimeout(() => child.kill("SIGKILL"), random() * (usual.first + reach));
  else child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), moment));
};

let ledgers = 1;
let current = path.join(folder, `ledger-${ledgers}`);
let acks = new Set();
let done = false;
let kills = 0;
let acknowledgements = 0;
let again = 0;
let cuts = 0;
// A run meets what is on record already before it adds, so the reach is wide enough to add something after that.
const reach = Math.max(500, usual.took - usual.first) / 10;
for (let round = 0; kills < rounds; round++) {
  if (done && again >= 3) {
    fs.rmSync(current, { recursive: true, force: true });
    current = path.join(folder, `ledger-${++ledgers}`);
    acks = new Set();
    done = false;
    again = 0;
    cuts = 0;
  }
  if (done) {
    const cut = await run(["reextract", "--ledger", current], (child) =>
      setTimeout(() => child.kill("SIGKILL"), random() * (usual.first + reach)),
    );
    again++;
    if (cut.signal === "SIGKILL") kills++;
    judge(`kill ${kills}, of a new reading`, faults(current, acks, known));
    continue;
  }
  const ran = await run(add(current), killer(round, reach));
  if (ran.signal === "SIGKILL") kills++;
  const told = acknowledged(ran.out);
  acknowledgements += told.length;
  for (const id of told) acks.add(id);
  judge(`kill ${kills}, of an intake`, faults(current, acks, known));
  if (ran.signal === null) done = true;
  else if (acks.size >= known.size * 0.6 || ++cuts >= 20 || kills === rounds) {
    const rest = await run(add(current));
    const total = JSON.parse(rest.out.trim().split("\n").at(-1));
    judge("the same command completes", [
      ...(rest.code === 0 ? [] : [`exit ${rest.code}: ${rest.err.slice(0, 200)}`]),
      ...(total.stored + total.duplicate === known.size && total.failed === 0 ? [] : [JSON.stringify(total)]),
      ...faults(current, wholeAcks, known),
    ]);
    done = true;
  }
  if (done)
    judge(
      "the record is that of the undisturbed run",
      (await exported(current)) === reference ? [] : ["it differs"],
    );
}
console.log(`${kills} kills in ${ledgers} ledgers; ${acknowledgements} acknowledgements, none may be lost`);
console.log(`scores: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
