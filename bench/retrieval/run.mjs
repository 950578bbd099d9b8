// Measures which statements an answer is made of: our own articles, among them the histories of bench/shifts with their
// questions, in one ledger with unrelated news (PolNeAR train and dev, where ../shared has them).
//
//   node bench/retrieval/run.mjs [--misses]
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import zlib from "node:zlib";

const ROOT = path.join(import.meta.dirname, "..", "..");
const SHARED = process.env.ONRECORD_SHARED ?? path.join(ROOT, "..", "shared");
const CLI = path.join(ROOT, "dist", "cli", "main.js");

const histories = [];
for (const line of fs.readFileSync(path.join(ROOT, "bench/shifts/histories.txt"), "utf8").split("\n")) {
  const h = histories.at(-1);
  if (line.startsWith("= ")) histories.push({ name: line.slice(2), articles: [] });
  else if (line.startsWith("? ")) h.question = line.slice(2);
  else if (line.startsWith("@ ")) {
    const [outlet, day, title] = line.slice(2).split(" | ");
    h.articles.push({ outlet, published: day === "undated" ? undefined : day, title });
  } else if (line.trim() !== "" && !line.startsWith("> "))
    Object.assign(h.articles.at(-1), { text: `${h.articles.at(-1).title}\n\n${line.slice(2)}` });
}
const lines = histories.flatMap((h, k) => h.articles.map((a, i) => ({ id: `h${k}-${i}`, ...a })));
for (const name of fs.readdirSync(path.join(ROOT, "sample/articles")))
  lines.push({ id: name, text: fs.readFileSync(path.join(ROOT, "sample/articles", name), "utf8") });
let unrelated = 0;
for (const name of ["train.jsonl.gz", "dev.jsonl.gz"]) {
  const file = path.join(SHARED, "data", "polnear", name);
  if (!fs.existsSync(file)) continue;
  for (const l of zlib.gunzipSync(fs.readFileSync(file)).toString("utf8").split("\n"))
    if (l.trim() !== "") {
      const { id, text } = JSON.parse(l);
      lines.push({ id: `p-${id}`, text });
      unrelated++;
    }
}
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "onrecord-retrieval-"));
try {
  const dump = path.join(folder, "dump.jsonl");
  fs.writeFileSync(dump, lines.map((l) => `${JSON.stringify(l)}\n`).join(""));
  const env = { ...process.env, ONRECORD_LEDGER: path.join(folder, "ledger") };
  const run = (...args) =>
    execFileSync(process.execPath, [CLI, ...args], {
      env,
      encoding: "utf8",
      maxBuffer: 1 << 29,
      stdio: ["ignore", "pipe", "ignore"],
    });
  run("add", dump);
  let gold = 0;
  let found = 0;
  let shown = 0;
  let right = 0;
  for (const [k, h] of histories.entries()) {
    const { hits } = JSON.parse(run("ask", h.question, "--format", "json"));
    // Histories that share a matter answer each other's question.
    const own = new Set(
      histories.flatMap((o, n) => (o.question === h.question ? o.articles.map((_, i) => `h${n}-${i}`) : [])),
    );
    const met = new Set(hits.map((x) => x.record.article.externalId));
    gold += own.size;
    found += [...own].filter((id) => met.has(id)).length;
    shown += hits.length;
    const wrong = hits.filter((x) => !own.has(x.record.article.externalId));
    right += hits.length - wrong.length;
    if (process.argv.includes("--misses")) {
      for (const id of own)
        if (!met.has(id))
          console.log(`missing [${h.question}] ${h.articles[Number(id.split("-")[1])]?.text ?? id}`);
      for (const x of wrong)
        console.log(
          `wrong [${h.question}] ${x.stance} ${x.record.article.externalId}: ${x.record.words.join(" … ").slice(0, 160)} (${x.why})`,
        );
    }
    void k;
  }
  console.log(
    `${lines.length} articles, ${unrelated} of them unrelated; ${histories.length} questions: recall ${((100 * found) / gold).toFixed(1)} % of ${gold}, precision ${((100 * right) / shown).toFixed(1)} % of ${shown} shown`,
  );
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
