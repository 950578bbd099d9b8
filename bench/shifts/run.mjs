// Measures which changes of one speaker's stance are shown, through the built program, on histories of our own.
//
//   node bench/shifts/run.mjs [--misses]     half of the histories, by the hash of their name, only as sums
//
// Form of histories.txt: `= name`, `? question`, `@ outlet | day | title`, a letter (A D C H N R, as in bench/stance) and
// the text, and `> day day` for each shift: the days of the earlier and the later statement.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const CLI = path.join(import.meta.dirname, "..", "..", "dist", "cli", "main.js");
const histories = [];
for (const line of fs.readFileSync(path.join(import.meta.dirname, "histories.txt"), "utf8").split("\n")) {
  const h = histories.at(-1);
  if (line.startsWith("= "))
    histories.push({
      name: line.slice(2),
      question: "",
      articles: [],
      shifts: [],
      kept: createHash("sha256").update(line.slice(2)).digest()[0] % 2 === 1,
    });
  else if (line.startsWith("? ")) h.question = line.slice(2);
  else if (line.startsWith("> ")) h.shifts.push(line.slice(2));
  else if (line.startsWith("@ ")) {
    const [outlet, day, title] = line.slice(2).split(" | ");
    h.articles.push({ outlet, published: day === "undated" ? undefined : day, title });
  } else if (line.trim() !== "")
    Object.assign(h.articles.at(-1), {
      letter: line[0],
      text: `${h.articles.at(-1).title}\n\n${line.slice(2)}`,
    });
}

const sums = { open: { shown: 0, right: 0, gold: 0 }, kept: { shown: 0, right: 0, gold: 0 } };
for (const h of histories) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "onrecord-shifts-"));
  const dump = path.join(folder, "dump.jsonl");
  fs.writeFileSync(
    dump,
    h.articles.map(({ letter: _l, ...a }, i) => `${JSON.stringify({ id: `a${i}`, ...a })}\n`).join(""),
  );
  const env = { ...process.env, ONRECORD_LEDGER: path.join(folder, "ledger") };
  const run = (...args) =>
    execFileSync(process.execPath, [CLI, ...args], {
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  run("add", dump);
  const answer = JSON.parse(run("ask", h.question, "--format", "json"));
  fs.rmSync(folder, { recursive: true, force: true });
  const day = (id) => answer.hits.find((x) => x.statement === id)?.when.from;
  const shown = answer.shifts.map((s) => `${day(s.earlier)} ${day(s.later)}`);
  const sum = h.kept ? sums.kept : sums.open;
  sum.shown += shown.length;
  sum.gold += h.shifts.length;
  sum.right += shown.filter((s) => h.shifts.includes(s)).length;
  if (!h.kept && process.argv.includes("--misses") && JSON.stringify(shown) !== JSON.stringify(h.shifts)) {
    console.log(`${h.name}: shown ${JSON.stringify(shown)}, gold ${JSON.stringify(h.shifts)}`);
    for (const x of answer.hits)
      console.log(
        `   ${x.when.from} ${x.when.ground} ${x.stance} ${x.record.speaker?.name}: ${x.record.words.join(" ")}`,
      );
  }
}
for (const [name, s] of Object.entries(sums))
  console.log(
    `${name} half: ${s.shown} shown, ${s.right} right of ${s.gold}; precision ${((100 * s.right) / (s.shown || 1)).toFixed(0)} %, recall ${((100 * s.right) / s.gold).toFixed(0)} %`,
  );
