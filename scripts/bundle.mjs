// Bundle: makes the built worker one file and keeps what V8 compiled of it, so that a command does not wait for hundreds
// of modules to be found, opened, linked and compiled.
//
//   node scripts/bundle.mjs      after tsc, as `npm run build` does
//
// Only our own modules go in; packages stay where npm put them, with their own licences and versions. Nothing is
// shortened or renamed beyond what one scope needs, so that an error's place can still be read.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { rolldown } from "rolldown";

const ROOT = path.join(import.meta.dirname, "..");
const CLI = path.join(ROOT, "dist", "cli");
const WHOLE = path.join(CLI, "worker-whole.cjs");
const CACHE = path.join(CLI, "worker-whole.cache");
/** Articles of the sample that are read before, so that what most articles need is compiled; more adds to each start. */
const ARTICLES = 2;

// A cache is told from another's only by its length: none may outlive its file.
for (const file of [CACHE, WHOLE]) fs.rmSync(file, { force: true });
const bundle = await rolldown({
  input: path.join(CLI, "worker.js"),
  platform: "node",
  external: (id) => !id.startsWith(".") && !path.isAbsolute(id),
});
const { output } = await bundle.generate({ format: "cjs", codeSplitting: false, exports: "none" });
await bundle.close();
fs.writeFileSync(WHOLE, `(function (require, __filename) {${output[0].code}\n})`);

// As the command does before it starts a worker: V8 takes a cache only under the flags it was made with.
const { compileLater } = await import(pathToFileURL(path.join(CLI, "heat.js")).href);
compileLater();
const { port1: port, port2 } = new MessageChannel();
const worker = new Worker(path.join(import.meta.dirname, "keep-compiled.mjs"), {
  workerData: { cwd: ROOT, given: null, ledger: null, file: CACHE, port: port2 },
  transferList: [port2],
});

/** The next message from a port that `wanted` takes; fails with the worker. */
const next = (from, wanted = () => true) =>
  new Promise((resolve, reject) => {
    worker.once("error", reject);
    const take = (message) => {
      if (!wanted(message)) return;
      from.off("message", take);
      worker.off("error", reject);
      resolve(message);
    };
    from.on("message", take);
  });

async function ask(task) {
  const answer = next(worker, (message) => message !== "begun");
  worker.postMessage(task);
  const { value, error } = await answer;
  if (error) throw new Error(error.message);
  return value;
}

try {
  const articles = path.join(ROOT, "sample", "articles");
  for (const file of fs.readdirSync(articles).sort().slice(0, ARTICLES)) {
    const input = { bytes: fs.readFileSync(path.join(articles, file)), file };
    await ask({ kind: "analyse", article: await ask({ kind: "read", input }) });
  }
  const kept = next(port);
  port.postMessage("keep");
  await kept;
} catch (error) {
  // The worker does without, as it does on another version of Node.
  fs.rmSync(CACHE, { force: true });
  console.error(`Nothing compiled is kept: ${error.message}`);
} finally {
  await worker.terminate();
  port.close();
}
