// Pages: how well web pages are read — text and dates by the shared scorer, titles, authors, sections and access by the rows
// beside this file.
//
//   node bench/pages/score.mjs [--misses N] [--data FOLDER] [--by-site]
//
// The pages and their annotations stand outside the project (../shared/data/pages); titles-authors.jsonl holds rows of our
// own for 218 of them: {page, title: [one of these is right], authors: [[names], …]}, null where nobody said.
// sections-access.jsonl holds 89 more: {page, section: [one of these is right; null: none], access: "whole", "paid" or
// "consent"}. A page that is said to be free, or of which nothing is said, is taken for whole.
// Text and date models were trained on these very pages, so their figures here are too good. The figures to believe are those
// by site: --by-site trains again on four fifths of the sites and reads the fifth, five times (minutes; nothing is written).
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const option = (name, fallback) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : fallback;
const data = path.resolve(option("--data", path.join(ROOT, "..", "shared", "data", "pages")));
const misses = Number(option("--misses", 0));
if (!fs.existsSync(path.join(data, "pages.tar.gz"))) {
  console.log(`skipped: ${data} is not here`);
  process.exit(0);
}

const fold = (text) =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u00ad'’]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Titles and authors against the rows. */
function ownRows(read) {
  const rows = fs
    .readFileSync(path.join(ROOT, "bench", "pages", "titles-authors.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const tally = { title: [0, 0], author: [0, 0] };
  let shown = 0;
  const count = (what, ok, page, got, gold) => {
    tally[what][1]++;
    if (ok) tally[what][0]++;
    else if (shown++ < misses)
      console.log(`${what.padEnd(8)} ${page}  ${JSON.stringify(got)} (gold ${JSON.stringify(gold)})`);
  };
  for (const { page, title, authors } of rows) {
    const got = read.get(page);
    if (title !== null) {
      const mine = fold(got?.title ?? "");
      // Long titles were cut when the rows were written.
      const right = title.some((t) => fold(t) === mine || (t.length >= 110 && mine.startsWith(fold(t))));
      count("title", right, page, got?.title, title);
    }
    if (authors !== null) {
      const mine = (got?.byline ?? "").split(", ").map(fold).filter(Boolean).sort().join("+");
      count(
        "author",
        authors.some(
          (a) =>
            a
              .flatMap((n) => n.split(", "))
              .map(fold)
              .sort()
              .join("+") === mine,
        ),
        page,
        got?.byline,
        authors,
      );
    }
  }
  const more = fs
    .readFileSync(path.join(ROOT, "bench", "pages", "sections-access.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  Object.assign(tally, { section: [0, 0], access: [0, 0], "not whole": [0, 0] });
  for (const { page, section, access } of more) {
    const got = read.get(page);
    const mine = got?.section ?? null;
    if (section !== null)
      count(
        "section",
        section.some((s) => (s === null ? mine === null : fold(s) === fold(mine ?? ""))),
        page,
        mine,
        section,
      );
    const said = got?.access === "paid" || got?.access === "consent" ? got.access : "whole";
    count("access", said === access, page, said, access);
    if (access !== "whole") count("not whole", said === access, page, said, access);
  }
  for (const [what, [right, all]] of Object.entries(tally))
    console.log(`${what.padEnd(9)} ${all} pages   right ${right}   ${(right / all).toFixed(3)}`);
}

/** The figures to believe: every site read by models that have not seen it. */
function bySite() {
  const run = (...args) => execFileSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  run(path.join("node_modules", "typescript", "bin", "tsc"), "-p", "train/tsconfig.json");
  console.log(run("dist-train/train/pages/main.js", "--score", "--data", data).trimEnd());
}
if (process.argv.includes("--by-site")) {
  bySite();
  process.exit(0);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "onrecord-pages-"));
try {
  execFileSync("tar", ["xzf", path.join(data, "pages.tar.gz"), "-C", folder]);
  // The shared scorer reads strict JSON; the file of dates writes NaN where a page has none.
  fs.copyFileSync(path.join(data, "text.json"), path.join(folder, "text.json"));
  const dates = fs.readFileSync(path.join(data, "dates.json"), "utf8").replace(/: NaN\b/g, ": null");
  fs.writeFileSync(path.join(folder, "dates.json"), dates);
  const out = fs.openSync(path.join(folder, "read.jsonl"), "w");
  const begun = performance.now();
  spawnSync(
    process.execPath,
    [path.join(ROOT, "dist", "cli", "main.js"), "read", "text", "dates", "--format", "jsonl"],
    {
      cwd: folder,
      stdio: ["ignore", out, "ignore"],
    },
  );
  const lines = fs
    .readFileSync(path.join(folder, "read.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((l) => JSON.parse(l));
  console.log(`${lines.length} pages in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  const scorer = path.join(ROOT, "..", "shared", "bench", "score-pages.mjs");
  console.log(
    execFileSync(
      process.execPath,
      [scorer, folder, path.join(folder, "read.jsonl"), "--misses", String(misses)],
      {
        encoding: "utf8",
      },
    ).trimEnd(),
  );
  ownRows(new Map(lines.map((l) => [l.file, l])));
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
