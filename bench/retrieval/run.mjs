// Measures which statements an answer is made of: our own articles, among them the histories of bench/shifts with their
// questions, in one ledger with unrelated news (PolNeAR train and dev, where ../shared has them).
//
//   node bench/retrieval/run.mjs             both halves of the histories, kept apart by the hash of their name
//   node bench/retrieval/run.mjs --misses    names what is missing and what is wrong for questions of the open half
//   ONRECORD_BENCH_LEDGER=folder …           keeps the ledger there, so that asking again need not read again
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
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
  if (line.startsWith("= "))
    histories.push({
      name: line.slice(2),
      articles: [],
      kept: createHash("sha256").update(line.slice(2)).digest()[0] % 2 === 1,
    });
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
  const ledger = process.env.ONRECORD_BENCH_LEDGER ?? path.join(folder, "ledger");
  const env = { ...process.env, ONRECORD_LEDGER: ledger };
  if (!fs.existsSync(path.join(ledger, "ledger.sqlite"))) {
    // 3: some articles failed, all others are done. A page that cannot be read is told, and is no reason to stop.
    const added = spawnSync(process.execPath, [CLI, "add", dump, "--format", "jsonl"], {
      env,
      encoding: "utf8",
      maxBuffer: 1 << 29,
    });
    if (added.status !== 0 && added.status !== 3)
      throw new Error(`add ended with ${added.status}: ${added.stderr}`);
    for (const l of added.stdout
      .trim()
      .split("\n")
      .map((x) => JSON.parse(x)))
      if (l.outcome === "failed") console.log(`not read: ${JSON.stringify(l).slice(0, 300)}`);
  }
  const sums = {
    open: { gold: 0, found: 0, shown: 0, right: 0 },
    kept: { gold: 0, found: 0, shown: 0, right: 0 },
  };
  for (const h of histories) {
    const { hits } = JSON.parse(
      execFileSync(process.execPath, [CLI, "ask", h.question, "--format", "json"], {
        env,
        encoding: "utf8",
        maxBuffer: 1 << 29,
        stdio: ["ignore", "pipe", "inherit"],
      }),
    );
    // Histories that share a matter answer each other's question.
    const own = new Set(
      histories.flatMap((o, n) => (o.question === h.question ? o.articles.map((_, i) => `h${n}-${i}`) : [])),
    );
    const met = new Set(
      hits.flatMap((x) => [x.record.article.externalId, ...x.alsoIn.map((o) => o.article.externalId)]),
    );
    const wrong = hits.filter((x) => !own.has(x.record.article.externalId));
    const sum = h.kept ? sums.kept : sums.open;
    sum.gold += own.size;
    sum.found += [...own].filter((id) => met.has(id)).length;
    sum.shown += hits.length;
    sum.right += hits.length - wrong.length;
    if (h.kept || !process.argv.includes("--misses")) continue;
    for (const id of own)
      if (!met.has(id)) console.log(`missing [${h.question}] ${lines.find((l) => l.id === id)?.text ?? id}`);
    for (const x of wrong)
      console.log(
        `wrong [${h.question}] ${x.stance} ${x.record.article.externalId}: ${x.record.words.join(" … ").slice(0, 160)} (${x.why})`,
      );
  }
  console.log(`${lines.length} articles, ${unrelated} of them unrelated; ${histories.length} questions`);
  const all = Object.fromEntries(Object.keys(sums.open).map((k) => [k, sums.open[k] + sums.kept[k]]));
  for (const [name, s] of Object.entries({ ...sums, all }))
    console.log(
      `${name.padEnd(5)}recall ${((100 * s.found) / s.gold).toFixed(1)} % of ${s.gold}, precision ${((100 * s.right) / (s.shown || 1)).toFixed(1)} % of ${s.shown} shown`,
    );
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
