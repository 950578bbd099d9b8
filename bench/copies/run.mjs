// Copies: planted copies, shortened and edited ones, briefs inside longer reports, and look-alikes, among other articles.
//
//   npm run build && node bench/copies/run.mjs [--articles N]
//
// The other articles are those of PolNeAR (../shared/data/polnear), where they are; copies are made of every third of them
// by the rules below. Prints precision and recall of likely copies by kind, articles a second, and whether time grows with
// the number of articles on record.
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import zlib from "node:zlib";

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const load = (file) => import(path.join(ROOT, "dist", file));
const { fingerprint } = await load("text/minhash.js");
const { openLedger } = await load("store/index.js");
const { articleId } = await load("model/ids.js");
const { unknown } = await load("model/decision.js");
const option = (name, fallback) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : fallback;

/** Texts of other people's articles; of our own making where these are not here. */
function background() {
  const folder = path.join(ROOT, "..", "shared", "data", "polnear");
  const texts = ["dev", "train"].flatMap((part) => {
    const file = path.join(folder, `${part}.jsonl.gz`);
    if (!fs.existsSync(file)) return [];
    const lines = zlib.gunzipSync(fs.readFileSync(file)).toString("utf8").trim().split("\n");
    return lines.map((line) => JSON.parse(line).text);
  });
  return texts.length > 0 ? texts : Array.from({ length: 300 }, (_, i) => madeUp(i));
}

let state = 1;
const chance = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const of = (list) => list[Math.floor(chance() * list.length)];
const SYLLABLES = "ba ne ro ti mu ska ler dan vor che pi wen gol ta sir".split(" ");
const word = () => Array.from({ length: 2 + Math.floor(chance() * 2) }, () => of(SYLLABLES)).join("");
const sentence = () => `${Array.from({ length: 8 + Math.floor(chance() * 16) }, word).join(" ")}.`;
const madeUp = () => Array.from({ length: 30 }, sentence).join(" ");
const sentencesOf = (text) => text.split(/(?<=[.!?]["”]?)\s+/);

/** Ways in which papers print what a wire sent them, and what only looks so. */
const KINDS = {
  "exact, other surroundings": (text) => `Ardun Post\n\n${text.replace(/\n\n/g, "\n")}`,
  "cut to its first 60 %": (text) => {
    const all = sentencesOf(text);
    return all.slice(0, Math.ceil(all.length * 0.6)).join(" ");
  },
  "cut to its first 35 %": (text) => {
    const all = sentencesOf(text);
    return all.slice(0, Math.ceil(all.length * 0.35)).join(" ");
  },
  "own opening, one sentence in six left out": (text) =>
    [sentence(), sentence(), ...sentencesOf(text).filter((_, i) => i % 6 !== 3)].join(" "),
  "a word changed in half of the sentences": (text) =>
    sentencesOf(text)
      .map((s, i) => (i % 2 === 0 ? s.replace(/ \w+ /, ` ${word()} `) : s))
      .join(" "),
  "inside a report twice as long": (text) => {
    const all = sentencesOf(text);
    return [...all.map(sentence), ...all].join(" ");
  },
};
const LOOK_ALIKES = {
  "quotes three of its sentences": (text) => {
    const all = sentencesOf(text);
    return [...all.map(sentence), ...all.slice(2, 5)].join(" ");
  },
  "every sentence changed in two words": (text) =>
    sentencesOf(text)
      .map((s) => {
        const words = s.split(" ");
        for (let k = 0; k < 2 + words.length / 6; k++) words[Math.floor(chance() * words.length)] = word();
        return words.join(" ");
      })
      .join(" "),
};
/** A daily report by one pattern, with other figures. */
const daily = (place, day) =>
  Array.from(
    { length: 14 },
    (_, i) =>
      `In district ${i} of ${place} the level stood at ${Math.floor(chance() * 900)} centimetres on day ${day}, ${Math.floor(chance() * 90)} more than a week before, the water board said.`,
  ).join(" ");

function readingOf(text, name) {
  const bytes = Buffer.from(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const none = unknown("bench");
  const facts = Object.fromEntries(
    ["title", "outlet", "byline", "dateline", "published", "updated", "url", "section", "access"].map((f) => [
      f,
      none,
    ]),
  );
  const article = {
    id: articleId(sha256),
    sha256,
    format: "text",
    externalId: null,
    file: name,
    text,
    ...facts,
    paragraphs: [{ span: { start: 0, end: text.length }, role: "body", by: "bench", asides: [] }],
    lang: "en",
    decoding: { encoding: "utf-8", why: "valid", invalid: [] },
    problems: [],
  };
  const begun = process.cpuUsage();
  const likeness = fingerprint(text);
  const { user, system } = process.cpuUsage(begun);
  return {
    cost: user + system,
    intake: {
      bytes,
      origin: name,
      decisions: [],
      madeWith: {},
      at: "2031-01-01T00:00:00Z",
      reading: {
        article,
        statements: [],
        speakers: [],
        engine: "bench",
        wordsKept: 0,
        wordsDropped: 0,
        likeness,
        agency: null,
      },
    },
  };
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "onrecord-copies-"));
try {
  const base = background();
  const items = base.map((text, i) => ({ name: `a${i}`, text, of: null, kind: null }));
  const kinds = [...Object.entries(KINDS), ...Object.entries(LOOK_ALIKES)];
  for (let i = 0, k = 0; i < base.length; i += 3, k++) {
    const [kind, make] = kinds[k % kinds.length];
    items.push({ name: `c${i}`, text: make(base[i]), of: `a${i}`, kind });
  }
  for (let i = 0; i < 60; i++)
    items.push({
      name: `d${i}`,
      text: daily("Karst", i),
      of: "d0",
      kind: i === 0 ? null : "daily report, other figures",
    });
  const ledger = openLedger(path.join(folder, "quality"), { create: true });
  const id = new Map();
  for (let i = 0; i < items.length; i += 64)
    ledger.putArticles(
      items.slice(i, i + 64).map(({ name, text }) => {
        const { intake } = readingOf(text, name);
        id.set(intake.reading.article.id, name);
        return intake;
      }),
    );
  const pairs = new Set(ledger.likeCopies().pairs.map(({ a, b }) => [id.get(a), id.get(b)].sort().join("|")));
  ledger.close();
  const planted = new Set();
  let found = 0;
  let all = 0;
  console.log(`${items.length} articles, ${base.length} of them not ours`);
  for (const [kind] of [...kinds, ["daily report, other figures"]]) {
    const mine = items.filter((item) => item.kind === kind);
    const copies = kind in KINDS;
    const met = mine.filter((item) => {
      const key = [item.name, item.of].sort().join("|");
      if (copies) planted.add(key);
      return pairs.has(key);
    }).length;
    if (copies) [found, all] = [found + met, all + mine.length];
    console.log(
      `  ${copies ? "copy      " : "look-alike"}  ${kind.padEnd(44)} ${met} of ${mine.length}${copies ? " found" : " taken for copies"}`,
    );
  }
  const others = [...pairs].filter((key) => !planted.has(key));
  const both = others.filter((key) => key.split("|").every((n) => n.startsWith("a")));
  const wrong = others.length - both.length;
  console.log(
    `recall ${(found / all).toFixed(3)}   precision ${(found / (found + wrong)).toFixed(3)} over what was planted; ${both.length} pairs among the articles that are not ours`,
  );

  // Time: articles of our own making, the ledger growing.
  const n = Number(option("--articles", 8000));
  const grown = openLedger(path.join(folder, "speed"), { create: true });
  const steps = [];
  let prints = 0;
  for (let at = 0; at < n; ) {
    const batch = Array.from({ length: n / 8 }, (_, i) =>
      readingOf(i % 10 === 9 ? base[i % base.length].slice(0, 4000) + at : madeUp(), `s${at + i}`),
    );
    prints += batch.reduce((sum, b) => sum + b.cost, 0);
    const begun = process.cpuUsage();
    for (let i = 0; i < batch.length; i += 64) grown.putArticles(batch.slice(i, i + 64).map((b) => b.intake));
    const { user, system } = process.cpuUsage(begun);
    at += batch.length;
    steps.push((user + system) / batch.length / 1000);
  }
  grown.close();
  console.log(`fingerprints: ${(n / (prints / 1e6)).toFixed(0)} articles a second of processor time`);
  console.log(
    `putting on record, ms of processor time an article, by eighths of ${n}: ${steps.map((s) => s.toFixed(2)).join(" ")}`,
  );
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
