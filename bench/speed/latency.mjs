// Latency: how long a single article takes from its arrival until a search finds it, while a bulk intake writes to the same ledger.
//
//   npm run build && node bench/speed/latency.mjs [--arrivals 200] [--commands 10]
//
// A second process adds a long dump all the while (`onrecord add`). Single articles come in two ways: to a process that
// stays (read, analysed and put on record through the library, then searched for through a connection of its own), and
// as commands of their own (`onrecord add FILE` from its start to its end, with everything that it loads). Both wait for
// the disk (synchronous = FULL). Prints the middle and the 95th of a hundred; counts that all were found.
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";

const ROOT = path.join(import.meta.dirname, "..", "..");
const MAIN = path.join(ROOT, "dist", "cli", "main.js");
const dist = (file) => import(pathToFileURL(path.join(ROOT, "dist", file)).href);
const { loadAnalyser } = await dist("cli/resources.js");
const { readArticle } = await dist("article/index.js");
const { openLedger, packedOf } = await dist("store/index.js");
const option = (name, fallback) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : fallback;
const arrivals = Number(option("--arrivals", 200));
const commands = Number(option("--commands", 10));

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "onrecord-latency-"));
const text = (kind, n) =>
  `The ${kind} ${n}\n\nBy Petra Lindqvall\n\n14 March 2031\n\n${Array.from({ length: 6 }, (_, i) => `“The ${kind}${n} at wall ${i} was closed on Monday,” Water Minister Ilse Marren said. Nobody below it needed to leave, and the council of Ardun has put the matter off twice this year for want of money.`).join("\n\n")}\n`;

const dump = path.join(folder, "dump.jsonl");
const lines = Array.from({ length: 20_000 }, (_, n) =>
  JSON.stringify({ id: `b${n}`, text: text("sluice", n), published: "2031-03-14" }),
);
fs.writeFileSync(dump, `${lines.join("\n")}\n`);
const where = path.join(folder, "ledger");
const bulk = spawn(process.execPath, [MAIN, "add", dump, "--format", "jsonl", "--ledger", where], {
  stdio: ["ignore", "pipe", "inherit"],
});
process.on("exit", () => {
  bulk.kill("SIGKILL");
  fs.rmSync(folder, { recursive: true, force: true });
});
let written = 0;
await new Promise((resolve) => {
  bulk.stdout.on("data", (chunk) => {
    for (const byte of chunk) if (byte === 10) written++;
    resolve();
  });
});

const analyser = await loadAnalyser({ cwd: ROOT, given: null, ledger: null });
const ledger = openLedger(where, { create: true });
const reader = openLedger(where, { readOnly: true });
analyser.read(readArticle({ bytes: Buffer.from(text("warm", 0)), file: "warm.txt" }));

const share = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
let missing = 0;
function tell(what, took, bulkRate) {
  const sorted = took.toSorted((a, b) => a - b);
  console.log(
    `${what}: ${took.length} articles, middle ${share(sorted, 0.5).toFixed(0)} ms, 95th ${share(sorted, 0.95).toFixed(0)} ms, most ${sorted.at(-1).toFixed(0)} ms; beside it ${bulkRate.toFixed(0)} articles/s in bulk`,
  );
}
/** Runs `one` for each number, with a little rest between, and tells. */
async function measure(what, count, one) {
  const took = [];
  const from = { at: performance.now(), written };
  for (let n = 0; n < count; n++) {
    await new Promise((resolve) => setTimeout(resolve, 20 + ((n * 37) % 60)));
    if (bulk.exitCode !== null) throw new Error("The bulk intake has ended; give it a longer dump.");
    const began = performance.now();
    if (!(await one(n))) missing++;
    took.push(performance.now() - began);
  }
  tell(what, took, ((written - from.written) / (performance.now() - from.at)) * 1000);
}

await measure("a process that stays", arrivals, (n) => {
  const bytes = Buffer.from(text("gate", n));
  const reading = analyser.read(readArticle({ bytes, file: `gate-${n}.txt` }));
  const packed = packedOf(reading);
  const at = "2031-03-14T00:00:00Z";
  ledger.putArticle({
    bytes,
    origin: `gate-${n}.txt`,
    reading: { ...reading, packed },
    decisions: [],
    madeWith: {},
    at,
  });
  return reader.search(`gate${n}`, { limit: 5 }).length > 0;
});
await measure("a command of its own", commands, (n) => {
  const file = path.join(folder, `lock-${n}.txt`);
  fs.writeFileSync(file, text("lock", n));
  spawnSync(process.execPath, [MAIN, "add", file, "--ledger", where], { stdio: "ignore" });
  return reader.search(`lock${n}`, { limit: 5 }).length > 0;
});
console.log(missing === 0 ? "all were found" : `${missing} were not found`);
process.exit(missing === 0 ? 0 : 1);
