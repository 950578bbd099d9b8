// Measures `ask` on a large ledger: the sample and the events of bench/utterances, grown by changing their names.
//
//   node bench/speed/ask.mjs [statements, 100000]
//   ONRECORD_BENCH_LEDGER=folder …     keeps the ledger there, so that asking again need not grow it again
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";

const ROOT = path.join(import.meta.dirname, "..", "..");
const dist = (file) => import(pathToFileURL(path.join(ROOT, "dist", file)).href);
const { loadAnalyser } = await dist("cli/resources.js");
const { readArticle } = await dist("article/index.js");
const { openLedger, digest } = await dist("store/index.js");
const { articleId, statementId } = await dist("model/ids.js");
const { answerFrom } = await dist("cli/answering.js");
const { selectorOf } = await dist("text/anchor.js");
const wanted = Number(process.argv[2] ?? 100_000);
const analyser = await loadAnalyser({ cwd: ROOT, given: null, ledger: null });
const texts = fs
  .readdirSync(path.join(ROOT, "sample/articles"))
  .map((n) => fs.readFileSync(path.join(ROOT, "sample/articles", n), "utf8"));
for (const line of fs.readFileSync(path.join(ROOT, "bench/shifts/histories.txt"), "utf8").split("\n")) {
  const m = /^[ADCHNR] (.*)/.exec(line);
  if (m) texts.push(`Report\n\n${m[1]}\n`);
}
const encode = (t) => new TextEncoder().encode(t);
const readings = texts.map((text) => analyser.read(readArticle({ bytes: encode(text), file: "a.txt" })));

/** The same reading with other names: letters of capitalised words are changed, so that every place stays. */
function changed(reading, n) {
  if (n === 0) return reading;
  const swap = (w) => {
    let h = n;
    return (
      w[0] +
      w.slice(1).replace(/[a-z]/g, (c) => {
        h = (h * 31 + 7) % 9973;
        return "aeiou".includes(c) ? "aeiou"[h % 5] : "bcdfglmnprstv"[h % 13];
      })
    );
  };
  const text =
    reading.article.text
      .replace(/\b[A-Z][a-z]{3,}\b/g, (w) => (n % 40 === 0 ? w : swap(w)))
      .replace(/\.(\s*)$/, `${"!?."[n % 3]}$1`) + " ".repeat(n % 7);
  const sha256 = digest(encode(`${n} ${text}`));
  const id = articleId(sha256);
  const select = (spans) => spans.map((s) => selectorOf(text, s));
  return {
    ...reading,
    // One in ten stays the copy that its text is; the others are likes of nothing.
    likeness: n % 10 === 0 ? reading.likeness : null,
    article: { ...reading.article, id, sha256, text },
    statements: reading.statements.map((p) => ({
      ...p,
      statement: {
        ...p.statement,
        id: statementId(id, p.statement.content, p.statement.cue),
        articleId: id,
        evidence: {
          source: select(p.statement.source),
          cue: select(p.statement.cue),
          content: select(p.statement.content),
        },
        parent: null,
      },
    })),
    speakers: reading.speakers,
    bytes: encode(`${n} ${text}`),
  };
}

const kept = process.env.ONRECORD_BENCH_LEDGER;
const folder = kept ?? fs.mkdtempSync(path.join(os.tmpdir(), "onrecord-scale-"));
try {
  const grown = fs.existsSync(path.join(folder, "ledger.sqlite"));
  const ledger = openLedger(folder, { create: true });
  let count = grown ? ledger.counts().statements : 0;
  for (let n = 0; count < wanted; n++) {
    const batch = readings.map((r, i) => {
      const reading = changed(r, n);
      count += reading.statements.length;
      return {
        bytes: reading.bytes ?? encode(texts[i]),
        origin: `${n}/${i}`,
        reading,
        decisions: [],
        madeWith: {},
        at: "2026-01-01T00:00:00Z",
      };
    });
    ledger.putArticles(batch);
  }
  const questions = [
    "Is the Harrow dam safe?",
    "Is Karsland at war with Ostrel?",
    "Should Velmora send troops to Sund?",
    "Will the Bank of Velmora raise interest rates?",
    "Does the Lindor vaccine cause strokes?",
    "Should Merovia take in refugees?",
    "Will Nora Tamm run for president?",
    "Is the Grell mine flooded?",
  ];
  const times = [];
  const cpu = [];
  for (let round = 0; round < 4; round++)
    for (const q of questions) {
      const from = performance.now();
      const before = process.cpuUsage();
      const answer = answerFrom(ledger, q, analyser.knowledge);
      const { user, system } = process.cpuUsage(before);
      if (round > 0) times.push(performance.now() - from);
      if (round > 0) cpu.push((user + system) / 1000);
      else console.log(`${q} ${answer.hits.length} hits, ${answer.coverage.statements} statements`);
    }
  const at = (list, p) =>
    [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * p))].toFixed(0);
  console.log(
    `${count} statements, warm: median ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms; of the processor's time median ${at(cpu, 0.5)} ms, p95 ${at(cpu, 0.95)} ms`,
  );
  ledger.close();
} finally {
  if (kept === undefined) fs.rmSync(folder, { recursive: true, force: true });
}
