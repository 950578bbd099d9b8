// Turns sample/gold.txt, which a person writes, into sample/gold.jsonl with offsets, which a program reads.
//
//   node scripts/sample-gold.mjs            writes sample/gold.jsonl
//   node scripts/sample-gold.mjs --check    exits 1 where it is not up to date
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const sample = path.join(root, "sample");

/** Every place where `words` stand in `text` between `from` and `to` as whole words. */
function places(text, words, from = 0, to = text.length) {
  const word = /[\p{L}\p{N}]/u;
  const found = [];
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (end > to) break;
    const glued = (a, b) => a !== undefined && b !== undefined && word.test(a) && word.test(b);
    if (glued(text[at - 1], words[0]) || glued(words.at(-1), text[end])) continue;
    found.push([at, end]);
  }
  return found;
}

/** The `n`-th place of words written "words#n", or null without "#n". */
function numbered(text, words) {
  const m = /^(.*)#(\d+)$/.exec(words);
  return m ? (places(text, m[1])[Number(m[2]) - 1] ?? []) : null;
}

/** Spans of a content: after `cursor` where the words stand more than once; nested content inside its parent's. */
function contentSpans(text, parts, cursor, parent, fail) {
  const spans = [];
  let from = cursor;
  for (const part of parts) {
    const fixed = numbered(text, part);
    let at = fixed;
    if (!fixed && parent) {
      at = parent.content.flatMap(([a, b]) => places(text, part, a, b))[0];
    } else if (!fixed) {
      const all = places(text, part);
      at = all.length === 1 ? all[0] : (all.find(([a]) => a >= from) ?? all[0]);
    }
    if (!at?.length) fail(`no “${part}”`);
    spans.push(at);
    from = at[1];
  }
  return spans;
}

/** Units between two ranges; 0 where they touch or overlap. */
const gap = ([a, b], [x, y]) => (b <= x ? x - b : a >= y ? a - y : 0);

/** Where `words` may stand: as numbered, or inside the parent's content, or anywhere outside the content. */
function candidates(text, words, content, parent, fail) {
  if (words === "-") return [null];
  const fixed = numbered(text, words);
  const outside = (s) => content.every(([a, b]) => s[1] <= a || s[0] >= b);
  const all = fixed
    ? [fixed].filter((s) => s.length)
    : parent
      ? parent.content.flatMap(([a, b]) => places(text, words, a, b))
      : places(text, words).filter(outside);
  return all.length ? all : fail(`no “${words}” near the content`);
}

/** The source and cue that stand closest together and to the content. */
function signals(text, src, cue, content, parent, fail) {
  const toContent = (s) => Math.min(...content.map((c) => gap(s, c)));
  let best = null;
  for (const s of candidates(text, src, content, parent, fail)) {
    for (const c of candidates(text, cue, content, parent, fail)) {
      const cost = (s ? toContent(s) : 0) + (c ? toContent(c) : 0) + (s && c ? gap(s, c) : 0);
      if (!best || cost < best.cost) best = { cost, source: s ? [s] : [], cue: c ? [c] : [] };
    }
  }
  return best;
}

/** Reads the hand-written form. Throws with the line number on the first thing that does not fit. */
export function readGold(source, textOf) {
  const docs = [];
  let doc = null;
  let stack = [];
  source.split("\n").forEach((line, index) => {
    const fail = (why) => {
      throw new Error(`gold.txt:${index + 1}: ${why}`);
    };
    if (!line.trim() || line.startsWith("#")) return;
    if (line.startsWith("== ")) {
      const file = line.slice(3).trim();
      doc = { id: file, file, units: "utf-16", boilerplate: [], attributions: [] };
      doc = Object.assign(doc, { text: textOf(file), cursor: 0 });
      docs.push(doc);
      stack = [];
      return;
    }
    if (!doc) fail("a line before the first == FILE");
    const head = /^= (\w+): (.*)$/.exec(line);
    if (head) {
      doc[head[1]] = head[2] === "-" ? null : head[2];
      return;
    }
    if (line.startsWith("! ")) {
      if (!doc.text.includes(line.slice(2))) fail(`no “${line.slice(2)}” in the text`);
      doc.boilerplate.push(line.slice(2));
      return;
    }
    const [, marks, optional, rest] = /^(>*) ?(\??) ?(.*)$/.exec(line);
    const cells = rest.split(" | ");
    if (cells.length < 5 || cells.length > 6) fail(`${cells.length} cells where 5 or 6 belong`);
    const [src, cue, body, speaker, kind, more] = cells;
    if (!["direct", "indirect", "mixed"].includes(kind)) fail(`kind “${kind}”`);
    const depth = marks.length;
    const parent = depth ? doc.attributions[stack[depth - 1]] : null;
    if (depth && !parent) fail("nested in nothing");
    const content = contentSpans(doc.text, body.split(" ++ "), doc.cursor, parent, fail);
    const { source, cue: cueSpans } = signals(doc.text, src, cue, content, parent, fail);
    const row = {
      n: doc.attributions.length,
      source,
      cue: cueSpans,
      content,
      words: content.map(([a, b]) => doc.text.slice(a, b)),
      speaker: speaker === "-" ? null : speaker,
      kind,
    };
    if (parent) row.parent = parent.n;
    if (optional) row.optional = true;
    for (const pair of more?.split("; ") ?? []) {
      const m = /^(uttered|channel|addressee|via|force)=(.+)$/.exec(pair);
      if (!m) fail(`“${pair}”`);
      row[m[1]] = m[1] === "via" ? m[2].split("+") : m[2];
    }
    stack = [...stack.slice(0, depth), row.n];
    if (!depth) doc.cursor = content[0][0];
    doc.attributions.push(row);
  });
  return docs;
}

/** The text of gold.jsonl. */
export function goldLines() {
  const textOf = (file) => fs.readFileSync(path.join(sample, "articles", file), "utf8");
  const docs = readGold(fs.readFileSync(path.join(sample, "gold.txt"), "utf8"), textOf);
  return `${docs.map(({ text: _text, cursor: _cursor, ...doc }) => JSON.stringify(doc)).join("\n")}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = path.join(sample, "gold.jsonl");
  const lines = goldLines();
  if (process.argv.includes("--check")) {
    const same = fs.existsSync(file) && fs.readFileSync(file, "utf8") === lines;
    console.log(
      same ? "sample/gold.jsonl is up to date" : "sample/gold.jsonl is stale: node scripts/sample-gold.mjs",
    );
    process.exitCode = same ? 0 : 1;
  } else {
    fs.writeFileSync(file, lines);
    const docs = lines
      .trim()
      .split("\n")
      .map((l) => JSON.parse(l));
    const all = docs.flatMap((d) => d.attributions);
    console.log(
      `${docs.length} articles, ${all.length} attributions, ${all.filter((a) => a.optional).length} of them optional`,
    );
  }
}
