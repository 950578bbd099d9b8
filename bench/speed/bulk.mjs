// Bulk: what putting articles on record costs beside the disk itself.
//
//   npm run build && node bench/speed/bulk.mjs [--articles 600] [--rounds 5]
//
// Articles of our own making are read once. Then, in turns, they are put on record by the store as `onrecord add` does
// (64 to a transaction, synchronous = FULL: hashing, runs, search index, copies, all checks), and the very same
// rows are inserted by a bare loop into the same tables and indexes, as many to a transaction, with nothing else. The
// figure is the bare loop's time over the store's, the best of all rounds; extraction is no part of it.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";

const ROOT = path.join(import.meta.dirname, "..", "..");
const dist = (file) => import(pathToFileURL(path.join(ROOT, "dist", file)).href);
const { loadAnalyser } = await dist("cli/resources.js");
const { readArticle } = await dist("article/index.js");
const { openLedger, ledgerFile, packedOf } = await dist("store/index.js");
const { openDriver } = await dist("store/driver.js");
const option = (name, fallback) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : fallback;
const count = Number(option("--articles", 600));
const rounds = Number(option("--rounds", 5));
const BATCH = 64;

/** Runs `work`: milliseconds of the clock, and of the processor. */
function timed(work) {
  const began = performance.now();
  const used = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(used);
  return { clock: performance.now() - began, processor: (user + system) / 1000 };
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "onrecord-bulk-"));
process.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));

const NAMES = ["Ilse Marren", "Petra Lindqvall", "Halvard Brenn", "Oda Karst", "Timon Vell", "Mira Sund"];
const ROLES = ["Water Minister", "Mayor", "spokesman", "engineer", "Senator", "professor"];
const THINGS =
  "gate wall sluice tunnel ferry harbour bridge reservoir pump levee turbine canal quay lock".split(" ");
const ENDS =
  "is closed,will open in May,was never inspected,must be rebuilt,cannot hold the water,costs too much".split(
    ",",
  );
let state = 7;
const pick = (list) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return list[(state >>> 8) % list.length];
};
/** Words that no two articles share, as news has them. */
const word = () =>
  `${pick(ONSETS)}${pick(VOWELS)}${pick(ONSETS)}${pick(VOWELS)}${pick(["n", "l", "r", "st", "m"])}`;
const ONSETS = "b c d f g h k l m n p r s t v w br cl dr fl gr pl st tr".split(" ");
const VOWELS = "a e i o u ai ea ou".split(" ");
/** About 2 500 characters with eight statements. */
function article(n) {
  const paragraph = () => {
    const name = pick(NAMES);
    const thing = `${pick(THINGS)} ${n}`;
    const other = `${pick(THINGS)} of ${pick(THINGS)} ${(n * 7) % 991}`;
    return (
      `“The ${thing} ${pick(ENDS)},” ${pick(ROLES)} ${name} said on Monday. The ${other} lies ${n % 90} kilometres north of ` +
      `${word()} and has served the ${word()} since ${word()} was built. People of ${word()} below the ${pick(THINGS)} have asked ` +
      `that a ${word()} look at the ${word()}, and the ${word()} council has put ${word()} off for want of ${word()}.`
    );
  };
  return `Report ${n}: the ${pick(THINGS)} and the ${pick(THINGS)}\n\nBy Petra Lindqvall\n\n14 March 2031\n\n${Array.from({ length: 8 }, paragraph).join("\n\n")}\n`;
}

const analyser = await loadAnalyser({ cwd: ROOT, given: null, ledger: null });
const at = "2031-03-14T00:00:00Z";
const intakes = Array.from({ length: count }, (_, n) => {
  const bytes = Buffer.from(article(n));
  const reading = analyser.read(readArticle({ bytes, file: `report-${n}.txt` }));
  // Packed by the worker that reads, as `onrecord add` has it.
  return {
    bytes,
    origin: `report-${n}.txt`,
    reading: { ...reading, packed: packedOf(reading) },
    decisions: [],
    madeWith: {},
    at,
  };
});
const statements = intakes.reduce((sum, { reading }) => sum + reading.statements.length, 0);
const text = intakes.reduce((sum, { bytes }) => sum + bytes.length, 0);
console.log(`${count} articles, ${statements} statements, ${(text / 1e6).toFixed(1)} MB of text`);

/** The store, as `add` uses it. */
function store(name) {
  const ledger = openLedger(path.join(folder, name), { create: true });
  const took = timed(() => {
    for (let i = 0; i < intakes.length; i += BATCH) ledger.putArticles(intakes.slice(i, i + BATCH));
  });
  ledger.close();
  return took;
}

/** Tables with the column that ties a row to its article, in the order of writing. */
const TABLES = [
  ["blobs", "sha256"],
  ["articles", "seq"],
  ["runs", "article_id"],
  ["readings", "article_id"],
  ["fingerprint_bands", "seq"],
  ["fingerprints", "seq"],
  ["likenesses", "other"],
  ["speakers", "article_id"],
  ["statements", "article_id"],
  ["origins", "article_id"],
];

/** Every row that the store wrote, article by article, as the statements that insert them. */
function rowsOf(name) {
  const driver = openDriver(ledgerFile(path.join(folder, name)), { readOnly: true });
  const articles = driver.prepare("SELECT seq, id, sha256 FROM articles ORDER BY seq").all();
  const all = articles.map(({ seq, id, sha256 }, n) => {
    const key = { seq, sha256, article_id: id, other: seq };
    const rows = TABLES.flatMap(([table, column]) =>
      driver
        .prepare(`SELECT * FROM ${table} WHERE ${column} = ?`)
        .all(key[column])
        .map((row) => ({ table, columns: Object.keys(row), values: Object.values(row) })),
    );
    const { reading } = intakes[n];
    const words = (spans) =>
      spans.map(({ start, end }) => reading.article.text.slice(start, end)).join(" … ");
    const ids = driver.prepare("SELECT row FROM statements WHERE article_id = ? ORDER BY place").all(id);
    for (const [place, { statement, sentence }] of reading.statements.entries())
      rows.push({
        table: "statement_words",
        columns: ["rowid", "content", "sentence", "speaker", "title"],
        values: [
          ids[place].row,
          words(statement.content),
          words([sentence]),
          statement.speaker.value?.name ?? words(statement.source),
          reading.article.title.value ?? "",
        ],
      });
    return rows;
  });
  driver.close();
  return all;
}

/** The same rows into the same tables, and nothing else. */
function bare(name, all) {
  const made = openLedger(path.join(folder, name), { create: true });
  made.close();
  const driver = openDriver(ledgerFile(path.join(folder, name)), { readOnly: false });
  driver.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
  for (const { sql } of driver
    .prepare("SELECT 'DROP TRIGGER ' || name AS sql FROM sqlite_schema WHERE type = 'trigger'")
    .all())
    driver.exec(sql);
  const sql = new Map();
  const insert = ({ table, columns }) => {
    const known = sql.get(table);
    if (known) return known;
    const fresh = driver.prepare(
      `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
    );
    sql.set(table, fresh);
    return fresh;
  };
  const took = timed(() => {
    for (let i = 0; i < all.length; i += BATCH)
      driver.transaction(() => {
        for (const rows of all.slice(i, i + BATCH)) for (const row of rows) insert(row).run(...row.values);
      });
  });
  driver.close();
  return took;
}

store("warm");
const all = rowsOf("warm");
const times = { store: [], bare: [] };
for (let round = 0; round < rounds; round++) {
  times.store.push(store(`store-${round}`));
  times.bare.push(bare(`bare-${round}`, all));
}
for (const kind of ["clock", "processor"]) {
  const best = (list) => Math.min(...list.map((took) => took[kind]));
  const [ours, theirs] = [best(times.store), best(times.bare)];
  const rate = (ms, of) => ((of / ms) * 1000).toFixed(0);
  console.log(
    `${kind.padEnd(9)} store ${rate(ours, count)} articles/s, ${rate(ours, statements)} statements/s; bare loop ${rate(theirs, count)} articles/s; ratio ${(theirs / ours).toFixed(2)}`,
  );
}
console.log(`${all.flat().length} rows; aim: 0.4 by the clock`);
