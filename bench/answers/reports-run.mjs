// Answers of real reports: pools of a dozen articles (PolNeAR's train part, the seeds; ../shared has them), each in a
// ledger of its own, journalists' questions, and every statement that a careful reader would put on the answer's time-line.
//
//   node bench/answers/reports-run.mjs             both halves; of kept questions only sums are looked at
//   node bench/answers/reports-run.mjs --misses    what is missing, wrong and beside the point in the open half
//   ONRECORD_BENCH_LEDGER=folder …                 keeps the ledgers there, so that asking again need not read again
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { readReports, sameContent } from "./reports.mjs";
import { addStories, runner } from "./stories.mjs";

const pools = readReports();
if (!pools) {
  console.log("reports: ../shared is not here, nothing measured");
  process.exit(0);
}
const misses = process.argv.includes("--misses");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "onrecord-reports-"));
const NAMES = ["gold", "extracted", "found", "stance", "shown", "beside"];
const zero = () => Object.fromEntries(NAMES.map((n) => [n, 0]));
const sums = {};
try {
  for (const pool of pools) {
    const ledger = path.join(process.env.ONRECORD_BENCH_LEDGER ?? folder, pool.name);
    const run = runner(ledger);
    if (!fs.existsSync(path.join(ledger, "ledger.sqlite"))) {
      fs.mkdirSync(path.dirname(ledger), { recursive: true });
      addStories([pool], folder, run);
    }
    const text = new Map(pool.articles.map((a) => [a.id, a.text]));
    const taken = run("export", "--format", "jsonl")
      .trim()
      .split("\n")
      .map((l) => JSON.parse(l));
    const contents = new Map(taken.map((a) => [a.id, a.statements.map((s) => s.content)]));
    for (const { question, kept, statements } of pool.questions) {
      const { hits } = JSON.parse(run("ask", question, "--format", "json"));
      const shown = hits.flatMap((h) =>
        [h.record, ...h.alsoIn].map((r) => ({
          id: r.article.externalId,
          content: r.content,
          stance: h.stance,
          why: h.why,
        })),
      );
      const of = (pool.name === "seeds" ? "seeds " : "") + (kept ? "kept" : "open");
      sums[of] ??= zero();
      const sum = sums[of];
      const say = misses && !kept ? console.log : () => {};
      const words = (id, spans) => spans.map(([a, b]) => text.get(id).slice(a, b)).join(" … ");
      const met = new Set();
      for (const g of statements) {
        const all = shown.filter((x) => x.id === g.id && sameContent(x.content, g.at));
        for (const x of all) met.add(x);
        const is = (contents.get(g.id) ?? []).some((c) => sameContent(c, g.at));
        const hit = all.find((x) => x.stance === g.stance) ?? all[0];
        // What a second reader might leave out counts for nothing where it is not shown.
        if (g.optional && !hit) continue;
        sum.gold++;
        if (is) sum.extracted++;
        if (!hit) {
          say(`${is ? "missing" : "no statement"} [${question}] ${g.stance}: ${words(g.id, g.at)} (${g.id})`);
          continue;
        }
        sum.found++;
        if (hit.stance === g.stance) sum.stance++;
        else
          say(`stance [${question}] want ${g.stance}, got ${hit.stance}: ${words(g.id, g.at)} (${hit.why})`);
      }
      for (const x of shown) {
        sum.shown++;
        if (met.has(x)) continue;
        sum.beside++;
        say(`beside [${question}] ${x.stance}: ${words(x.id, x.content)} (${x.id}; ${x.why})`);
      }
    }
  }
  const share = (n, of) => `${((100 * n) / (of || 1)).toFixed(1)}`;
  console.log(`${pools.length} pools, ${pools.flatMap((p) => p.questions).length} questions`);
  for (const [name, s] of Object.entries(sums))
    console.log(
      `${name.padEnd(11)}gold ${s.gold}: taken out ${share(s.extracted, s.gold)} %, shown ${share(s.found, s.gold)} %; of these stance right ${share(s.stance, s.found)} %; of ${s.shown} shown ${share(s.shown - s.beside, s.shown)} % on the question`,
    );
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
