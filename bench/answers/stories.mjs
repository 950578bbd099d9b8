// Stories: reads the invented stories of this folder, puts them on record and pairs gold statements with those taken out.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "..", "..");
/** The program. */
export const CLI = path.join(ROOT, "dist", "cli", "main.js");

/** The stories of a folder: name, whether only sums of it are looked at, its articles, its questions with gold. */
export function readStories(folder = path.join(import.meta.dirname, "stories")) {
  return fs
    .readdirSync(folder)
    .filter((name) => fs.existsSync(path.join(folder, name, "gold.json")))
    .sort()
    .map((name) => ({
      name,
      kept: /[45]$/.test(name),
      articles: fs
        .readdirSync(path.join(folder, name))
        .filter((f) => f.endsWith(".txt"))
        .sort()
        .map((f) => ({ id: `${name}/${f}`, text: fs.readFileSync(path.join(folder, name, f), "utf8") })),
      ...JSON.parse(fs.readFileSync(path.join(folder, name, "gold.json"), "utf8")),
    }));
}

/** Runs the program on a ledger and gives what it wrote. */
export const runner =
  (ledger) =>
  (...args) =>
    execFileSync(process.execPath, [CLI, ...args], {
      env: { ...process.env, ONRECORD_LEDGER: ledger },
      encoding: "utf8",
      maxBuffer: 1 << 29,
      stdio: ["ignore", "pipe", "inherit"],
    });

/** Puts stories on record in one ledger. */
export function addStories(stories, folder, run) {
  const dump = path.join(folder, "dump.jsonl");
  fs.writeFileSync(
    dump,
    stories
      .flatMap((s) => s.articles)
      .map((a) => `${JSON.stringify(a)}\n`)
      .join(""),
  );
  run("add", dump, "--format", "jsonl");
}

/** Letters and digits alone: how quotation marks and spaces are written decides nothing. */
export const bare = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
