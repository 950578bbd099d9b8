// Corpora: the gold that accuracy is measured on, and what the built program predicts for it.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import zlib from "node:zlib";

export const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
/** Gold and corpora that may not be published lie beside the project; null where they are not there. */
export const SHARED = (() => {
  const folder = path.join(ROOT, "..", "shared");
  return fs.existsSync(path.join(folder, "gold")) ? folder : null;
})();

/** A folder for what is computed here, new each time. */
export const scratch = () => fs.mkdtempSync(path.join(os.tmpdir(), "onrecord-bench-"));

/** The JSON lines of a file, plain or gzip. */
export function jsonLines(file) {
  const raw = fs.readFileSync(file);
  const text = (file.endsWith(".gz") ? zlib.gunzipSync(raw) : raw).toString("utf8");
  return text
    .split("\n")
    .filter((l) => l.trim())
    .map((l) => JSON.parse(l));
}

/** SHA-256 of what several files hold, so that a floor names the gold it was set on. */
export function digest(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(fs.readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

/** Runs the built program's `extract` and writes its lines to `into`. */
export function extract(args, into) {
  const program = path.join(ROOT, "dist", "cli", "main.js");
  const out = execFileSync(process.execPath, [program, "extract", ...args, "--format", "jsonl"], {
    cwd: path.dirname(into),
    maxBuffer: 1 << 30,
    stdio: ["ignore", "pipe", "inherit"],
  });
  fs.writeFileSync(into, out);
  return jsonLines(into);
}

/** Code points to UTF-16 units. */
function toUnits(text) {
  if (!/[\ud800-\udbff]/.test(text)) return (n) => n;
  const at = [];
  let units = 0;
  for (const ch of text) {
    at.push(units);
    units += ch.length;
  }
  at.push(units);
  return (n) => at[Math.min(n, at.length - 1)];
}

/** A line of gold with its spans in UTF-16 units; PolNeAR counts code points. */
export const inUnits = (doc) => {
  if (doc.units === "utf-16") return doc;
  const unit = toUnits(doc.text);
  const spans = (list) => (list ?? []).map(([a, b]) => [unit(a), unit(b)]);
  const attributions = doc.attributions.map((a) => ({
    ...a,
    source: spans(a.source),
    cue: spans(a.cue),
    content: spans(a.content),
  }));
  return { ...doc, units: "utf-16", attributions };
};

/** The sample with its texts. */
export function sample() {
  const folder = path.join(ROOT, "sample");
  const articles = path.join(folder, "articles");
  const gold = jsonLines(path.join(folder, "gold.jsonl")).map((doc) => ({
    ...doc,
    text: fs.readFileSync(path.join(articles, doc.file), "utf8"),
  }));
  const files = gold.map((doc) => path.join(articles, doc.file));
  return {
    name: "sample",
    gold,
    goldFiles: [path.join(folder, "gold.jsonl"), ...files],
    args: [...files, "--metadata", path.join(folder, "metadata.jsonl")],
    keyOf: (line) => path.basename(line.file ?? line.id),
  };
}

/** The reports in `../shared/seeds` that have gold for relations. */
export function seeds() {
  const folder = path.join(SHARED, "seeds");
  const file = path.join(SHARED, "gold", "seeds.jsonl");
  const files = fs
    .readdirSync(folder)
    .filter((f) => f.endsWith(".txt"))
    .map((f) => path.join(folder, f));
  return {
    name: "seeds",
    gold: jsonLines(file),
    goldFiles: [file],
    args: [...files, "--metadata", path.join(folder, "metadata.jsonl")],
    keyOf: (line) => path.basename(line.file ?? line.id).slice(0, 3),
  };
}

/** PolNeAR's development part. */
export function polnearDev(folder) {
  const file = path.join(SHARED, "data", "polnear", "dev.jsonl.gz");
  const gold = jsonLines(file).map(inUnits);
  const dump = path.join(folder, "polnear-dev.jsonl");
  fs.writeFileSync(dump, gold.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join(""));
  return { name: "polnear-dev", gold, goldFiles: [file], args: [dump], keyOf: (line) => line.id };
}

/** Lines of `extract` for a corpus, by the gold's ids. */
export function predict(corpus, folder) {
  const lines = extract(corpus.args, path.join(folder, `${corpus.name}.out.jsonl`));
  return new Map(lines.map((line) => [corpus.keyOf(line), line]));
}
