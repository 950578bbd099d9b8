// Fuzz run: 20,000 changed inputs through every parser, from a fixed seed, each parser in a process of its own, as many at
// a time as there are processors. Ends with "fuzz: N passed, M failed".
// usage: node bench/fuzz/run.mjs [--count N] [--seed N] [--only NAME] [--index N]
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fuzz, inputOf } from "./fuzz.mjs";
import { TARGETS, writeIn } from "./targets.mjs";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "20000" },
    seed: { type: "string", default: "20310303" },
    only: { type: "string" },
    index: { type: "string" },
  },
});
const seed = Number(values.seed);
const count = Number(values.count);
const at = values.index === undefined ? null : Number(values.index);
const folder = mkdtempSync(join(tmpdir(), "onrecord-fuzz-"));
writeIn(join(folder, "a.zip"));

/** Runs one target and prints its line; what it found is added up. */
async function runTarget(target) {
  if (at !== null) console.log(JSON.stringify(Buffer.from(inputOf(target, at, seed)).toString("latin1")));
  const begun = process.cpuUsage();
  let told = 0;
  const found = await fuzz(target, {
    from: at ?? 0,
    to: at === null ? count : at + 1,
    seed,
    say: ({ index, bytes, why }) => {
      if (++told > 5) return;
      console.log(`  node bench/fuzz/run.mjs --seed ${seed} --only "${target.name}" --index ${index}`);
      console.log(`    ${bytes.length} bytes; ${why.split("\n").slice(0, 6).join("\n      ")}`);
    },
  });
  const { user, system } = process.cpuUsage(begun);
  const seconds = (user + system) / 1e6;
  console.log(
    `${target.name.padEnd(28)} ${String(found.passed).padStart(6)} passed ${String(found.failed).padStart(6)} failed ${seconds.toFixed(1).padStart(7)} s`,
  );
  return { ...found, seconds };
}

/** One target in a process of its own; its lines are printed when it has ended. A process that dies is a fault. */
const apart = (target) =>
  new Promise((done) => {
    const args = [
      import.meta.filename,
      "--only",
      target.name,
      "--count",
      String(count),
      "--seed",
      String(seed),
    ];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    let out = "";
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    child.on("close", () => {
      const m = /^(\d+(?:\.\d+)?) s of processor time\nfuzz: (\d+) passed, (\d+) failed\n$/m.exec(out);
      process.stdout.write(
        m === null ? `${out}${target.name}: the process ended before its time\n` : out.slice(0, m.index),
      );
      done(
        m === null
          ? { passed: 0, failed: 1, seconds: 0 }
          : { seconds: Number(m[1]), passed: Number(m[2]), failed: Number(m[3]) },
      );
    });
  });

const total = { passed: 0, failed: 0, seconds: 0 };
const add = (found) => {
  for (const key of Object.keys(total)) total[key] += found[key];
};
const queue = TARGETS.filter((target) => values.only === undefined || target.name === values.only);
try {
  if (queue.length === 1) add(await runTarget(queue[0]));
  else {
    const next = async () => {
      for (let target = queue.shift(); target !== undefined; target = queue.shift()) add(await apart(target));
    };
    await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, next));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${total.seconds.toFixed(1)} s of processor time`);
console.log(`fuzz: ${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
