// Children: what a fresh process needs — to load everything, and for memory while it reads a corpus.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../accuracy/corpora.mjs";

const node = (args, more = {}) =>
  execFileSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 1 << 30,
    stdio: ["ignore", "pipe", "pipe"],
    ...more,
  });
const url = (file) => pathToFileURL(path.join(ROOT, "dist", file)).href;

/** Milliseconds in a new process, one entry for each of `times`: code, models and knowledge, and all from its start. */
export function loads(times) {
  const script = `
    const begun = performance.now();
    const [{ loadResources }] = await Promise.all([import(${JSON.stringify(url("cli/resources.js"))}),
      import(${JSON.stringify(url("analyse.js"))}), import(${JSON.stringify(url("article/index.js"))})]);
    const imported = performance.now();
    await loadResources({ cwd: ".", given: null, ledger: null });
    const ready = performance.now();
    console.log(JSON.stringify({ code: imported - begun, models: ready - imported, all: ready }));`;
  return Array.from({ length: times }, () => JSON.parse(node(["--input-type=module", "-e", script])));
}

/** Most memory that \`onrecord extract\` held while it read these inputs, in MB (resident set). */
export function peakOfExtract(args) {
  const hook = `process.on("exit", () => process.stderr.write("\\npeak " + process.resourceUsage().maxRSS + "\\n"))`;
  const program = path.join(ROOT, "dist", "cli", "main.js");
  const script = `
    const { spawnSync } = require("node:child_process");
    const done = spawnSync(process.execPath, ${JSON.stringify([
      "--import",
      `data:text/javascript,${encodeURIComponent(hook)}`,
      program,
      "extract",
      ...args,
      "--format",
      "jsonl",
    ])}, { encoding: "utf8", maxBuffer: 1 << 30, cwd: ${JSON.stringify(ROOT)} });
    console.log(/peak (\\d+)/.exec(done.stderr)[1]);`;
  return Math.round(Number(node(["-e", script])) / 1024);
}

/** Bytes of every model file that ships, by its path. */
export function modelFiles() {
  const folder = path.join(ROOT, "models");
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".bin"))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort()
    .map((file) => [path.relative(ROOT, file), fs.statSync(file).size]);
}
