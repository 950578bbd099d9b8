// Measures answers on the seed reports with gold, where ../shared has them: every gold statement found, with its stance.
//
//   node bench/retrieval/seeds.mjs
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const ROOT = process.env.ROOT ?? path.join(import.meta.dirname, "..", "..");
const SHARED = process.env.ONRECORD_SHARED ?? path.join(ROOT, "..", "shared");
if (!fs.existsSync(path.join(SHARED, "gold", "questions.json"))) {
  console.log("seeds: ../shared is not here, nothing measured");
  process.exit(0);
}
const CLI = path.join(ROOT, "dist", "cli", "main.js");
const read = (name) => JSON.parse(fs.readFileSync(path.join(SHARED, "gold", name), "utf8"));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "onrecord-seeds-"));
const env = { ...process.env, ONRECORD_LEDGER: path.join(folder, "ledger") };
const run = (...args) =>
  execFileSync(process.execPath, [CLI, ...args], {
    env,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
let gold = 0;
let found = 0;
let right = 0;
let shown = 0;
try {
  const questions = read("questions.json");
  const ids = Object.keys(questions[0].positions);
  const docs = new Map(ids.map((id) => [id, read(`${id}.json`)]));
  run("add", ...[...docs.values()].map((d) => path.join(SHARED, "seeds", d.file)));
  for (const q of questions) {
    const { hits } = JSON.parse(run("ask", q.question, "--format", "json"));
    const used = new Set();
    for (const [id, positions] of Object.entries(q.positions))
      for (const [n, stance] of Object.entries(positions)) {
        gold++;
        const spans = docs.get(id).statements.find((s) => String(s.n) === n).content_spans;
        const size = (list) => list.reduce((sum, [a, b]) => sum + b - a, 0);
        const hit = hits.find((h) => {
          if (!h.record.article.file?.includes(docs.get(id).file)) return false;
          const both = h.record.content.reduce(
            (sum, [a, b]) =>
              sum + spans.reduce((m, [c, d]) => m + Math.max(0, Math.min(b, d) - Math.max(a, c)), 0),
            0,
          );
          return both / (size(spans) + size(h.record.content) - both) >= 0.5;
        });
        if (hit) {
          found++;
          used.add(hit.statement);
          if (hit.stance === stance) right++;
        }
        console.log(
          `${q.id} ${id}/${n} ${stance} ${hit ? (hit.stance === stance ? "right" : `found as ${hit.stance}`) : "missing"}`,
        );
      }
    shown += hits.length;
    for (const h of hits)
      if (!used.has(h.statement))
        console.log(`${q.id} further: ${h.stance} ${h.record.article.file?.slice(0, 3)} ${h.statement}`);
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
console.log(`seeds: ${found} of ${gold} gold statements found, ${right} stances right, ${shown} shown`);
