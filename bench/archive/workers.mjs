// Workers: how much quicker an intake is with two workers than with one, and which threads its processor time goes to.
//
//   npm run build && node bench/archive/workers.mjs [--articles 600] [--rounds 3] [--workers 1,2] [--json]
//
// PolNeAR's training half where ../shared is, else the sample again and again with other numbers. Runs alternate, and the
// best of each counts. Beside them two processes that share nothing read half each, with a worker and a ledger of its own:
// what the machine itself gives, and so the most that a second worker can. Linux only (/proc). On a machine that others use, the wall says little: then the processor time of
// main thread, workers and V8's own threads (compiling, collecting) tells what two free cores would allow: work can be
// spread over both, but each thread runs on one.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { jsonLines, ROOT, SHARED, scratch } from "../accuracy/corpora.mjs";

const option = (name, fallback) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : fallback;
const articles = Number(option("--articles", 600));
const rounds = Number(option("--rounds", 3));
const counts = option("--workers", "1,2").split(",").map(Number);

/** Texts to read; repeated ones get a last line of their own, so that no two have the same bytes. */
function texts() {
  const file = SHARED && path.join(SHARED, "data", "polnear", "train.jsonl.gz");
  if (file && fs.existsSync(file)) return jsonLines(file).map(({ text }) => text);
  const folder = path.join(ROOT, "sample", "articles");
  return fs
    .readdirSync(folder)
    .sort()
    .map((name) => fs.readFileSync(path.join(folder, name), "utf8"));
}

/** Tells at the end what each kind of thread took, in ms; workers are gone by then and are what is left of the whole. */
const HOOK = `
import fs from "node:fs";
import { isMainThread } from "node:worker_threads";
if (isMainThread) process.on("exit", () => {
  const took = (task) => Number(fs.readFileSync("/proc/self/task/" + task + "/schedstat", "utf8").split(" ")[0]) / 1e6;
  let main = 0, helpers = 0;
  for (const task of fs.readdirSync("/proc/self/task"))
    if (Number(task) === process.pid) main += took(task); else helpers += took(task);
  const { user, system } = process.cpuUsage();
  const all = (user + system) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  fs.writeFileSync(process.env.BENCH_TOLD, JSON.stringify({ main, helpers, workers: all - main - helpers, all, peak }));
});`;

/** Two processes that share nothing. */
const APART = "2 apart";

const folder = scratch();
const all = texts();
fs.mkdirSync(path.join(folder, "in"));
for (let i = 0; i < articles; i++) {
  const again = i < all.length ? "" : `\n\nNumber ${i}.\n`;
  fs.writeFileSync(
    path.join(folder, "in", `a${String(i).padStart(5, "0")}.txt`),
    all[i % all.length] + again,
  );
}

for (const half of ["half0", "half1"]) fs.mkdirSync(path.join(folder, half));
for (const [i, name] of fs.readdirSync(path.join(folder, "in")).sort().entries())
  fs.linkSync(path.join(folder, "in", name), path.join(folder, `half${i % 2}`, name));

function once(workers, round, input = "in") {
  const told = path.join(folder, `told-${input}.json`);
  const from = performance.now();
  const args = ["add", input, "--workers", String(workers), "--ledger", `l${workers}-${round}-${input}`];
  const child = spawn(
    process.execPath,
    [
      "--import",
      `data:text/javascript,${encodeURIComponent(HOOK)}`,
      path.join(ROOT, "dist", "cli", "main.js"),
      ...args,
    ],
    {
      cwd: folder,
      env: { ...process.env, BENCH_TOLD: told },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  return new Promise((resolve, reject) => {
    child.on("close", (code) => {
      const wall = performance.now() - from;
      if (code !== 0) return reject(new Error(`add ended with ${code}`));
      fs.rmSync(path.join(folder, args.at(-1)), { recursive: true });
      resolve({ workers, wall, ...JSON.parse(fs.readFileSync(told, "utf8")), load: os.loadavg()[0] });
    });
  });
}

/** Two processes at once, half of the articles each. */
async function apart(round) {
  const halves = await Promise.all(["half0", "half1"].map((half) => once(1, round, half)));
  const sum = (field) => halves.reduce((all, half) => all + half[field], 0);
  const most = (field) => Math.max(...halves.map((half) => half[field]));
  return {
    wall: most("wall"),
    ...Object.fromEntries(["all", "workers", "main", "helpers", "peak"].map((f) => [f, sum(f)])),
    load: most("load"),
  };
}

/** Seconds that it takes where two cores are free, of nothing but processor time: no thread runs on both. */
const allowed = (run, workers) =>
  (workers === APART
    ? Math.max(run.all, run.workers) / 2
    : Math.max(run.all / 2, run.workers / workers, run.main)) / 1000;
const best = (runs, field) => Math.min(...runs.map((run) => run[field]));
const s = (ms) => (ms / 1000).toFixed(1).padStart(7);

const runs = new Map([...counts, APART].map((n) => [n, []]));
try {
  for (let round = 0; round < rounds; round++)
    for (const n of runs.keys()) runs.get(n).push(await (n === APART ? apart(round) : once(n, round)));
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
const rows = [...runs].map(([workers, list]) => ({
  workers,
  ...Object.fromEntries(
    ["wall", "all", "workers", "main", "helpers", "peak"].map((field) => [
      field === "workers" ? "reading" : field,
      best(list, field),
    ]),
  ),
  allowed: Math.min(...list.map((run) => allowed(run, workers))),
  load: Math.min(...list.map(({ load }) => load)),
}));
if (process.argv.includes("--json")) console.log(JSON.stringify({ articles, rounds, rows }));
else {
  console.log(
    `${articles} articles, best of ${rounds}, Node ${process.version}, ${os.availableParallelism()} cores`,
  );
  console.log("workers  wall s   cpu s reading    main helpers  two free cores s  peak MB  load");
  for (const row of rows)
    console.log(
      `${String(row.workers).padStart(7)} ${s(row.wall)} ${s(row.all)} ${s(row.reading)} ${s(row.main)} ${s(row.helpers)} ${row.allowed.toFixed(1).padStart(17)} ${row.peak.toFixed(0).padStart(8)} ${row.load.toFixed(1).padStart(5)}`,
    );
  const [first, ...others] = rows;
  const ceiling = others.at(-1);
  for (const row of others)
    console.log(
      `${row.workers} against ${first.workers}: wall ${(first.wall / row.wall).toFixed(2)}×; processor time allows ${(first.allowed / row.allowed).toFixed(2)}×`,
    );
  for (const row of others.slice(0, -1))
    console.log(
      `${row.workers} workers reach ${(ceiling.wall / row.wall).toFixed(2)} of what two processes apart do by the wall, ${(ceiling.allowed / row.allowed).toFixed(2)} by processor time`,
    );
}
