// Slices: found and attributed by kind of report, by what the cue does, by form of the source, within or across sentences.
import { match, prf, rightSource } from "./match.mjs";

const PRONOUN =
  /^(?:he|she|they|it|we|i|you|who|which|that|this|these|those|him|her|them|us|me|his|their|its|our|my|one|some|many|others?|both|another|himself|herself|themselves)$/i;
const OPEN = /["“„«]/;

/** How the words are reported, by the quotation marks in and around the content. */
export function kindOf(text, content) {
  let inside = 0;
  let all = 0;
  for (const [a, b] of content) {
    // Quotation marks right before the span count as its own: annotators leave them out now and then.
    const from = a > 0 && OPEN.test(text[a - 1]) ? a - 1 : a;
    let open = false;
    for (let i = from; i < b; i++) {
      const c = text[i];
      if (c === '"') open = !open;
      else if ("“„«".includes(c)) open = true;
      else if ("”»".includes(c)) open = false;
      else if (/[\p{L}\p{N}]/u.test(c)) {
        all++;
        if (open) inside++;
      }
    }
  }
  if (inside === 0) return "indirect";
  return inside >= all * 0.98 ? "direct" : "mixed";
}

/** Name, nominal, pronoun or none. */
export function sourceForm(text, source) {
  const first = source?.[0];
  if (!first) return "none";
  const words = text.slice(...first).trim();
  if (PRONOUN.test(words)) return "pronoun";
  const later = words
    .split(/\s+/)
    .filter((w, i) => i > 0 || !/^(?:The|A|An|One|Some|Many|His|Her|Their|Its)$/.test(w));
  return later.some((w) => /^\p{Lu}/u.test(w)) ? "name" : "nominal";
}

/** True where content, cue and source stand in one sentence, judged by sentence ends between their outer edges. */
export function oneSentence(text, row) {
  const spans = [...row.content, ...(row.cue ?? []), ...(row.source ?? [])];
  const from = Math.min(...spans.map(([a]) => a));
  const to = Math.max(...spans.map(([, b]) => b));
  return (
    !/[.!?]["”’»)]*\s+["“‘«(]?\p{Lu}/u.test(text.slice(from, to)) && !text.slice(from, to).includes("\n")
  );
}

/**
 * What the cue's words do, by the lexicon (`src/tag/lexicon/media.ts`): "speech" for said or written, "other" for
 * thought, wanted, shown and words that it does not hold, "no cue" where there is none. Corpora say nothing of it.
 */
export function actOf(cue, doc, mediumOfCue) {
  if (!cue?.length) return "no cue";
  const words = doc.tokens.filter((t) => cue.some(([a, b]) => t.start < b && t.end > a));
  const meaning = mediumOfCue(words);
  return meaning && meaning.medium !== "thought" ? "speech" : "other";
}

/** The slices that a row, of gold or predicted, belongs to by its own spans. */
function slicesOf(text, row, doc, mediumOfCue) {
  const kind = kindOf(text, row.content);
  const act = actOf(row.cue, doc, mediumOfCue);
  return [
    kind,
    act,
    `${kind} × ${act}`,
    `source: ${sourceForm(text, row.source)}`,
    oneSentence(text, row) ? "within a sentence" : "across sentences",
  ];
}

/**
 * Counts by slice over all documents: gold `[{id, text, attributions}]`, predictions and read documents by id.
 * Recall asks of the gold in a slice; precision of the predictions that fall into it by their own spans.
 */
export function slices(gold, predictions, docs, mediumOfCue) {
  const rows = new Map();
  const row = (name) => {
    if (!rows.has(name))
      rows.set(name, { gold: 0, found: 0, right: 0, predicted: 0, foundOf: 0, rightOf: 0 });
    return rows.get(name);
  };
  const total = { gold: 0, predicted: 0, found: 0, right: 0 };
  const scored = [];
  for (const doc of gold) {
    const predicted = predictions.get(doc.id) ?? [];
    const { of } = match(doc.text, doc.attributions, predicted);
    const optional = doc.attributions.filter((a) => a.optional && of.has(a));
    const excused = new Set(optional.map((a) => of.get(a)));
    const read = docs.get(doc.id);
    const outcome = new Map();
    for (const wanted of doc.attributions) {
      if (wanted.optional) continue;
      const found = of.get(wanted);
      const right = found !== undefined && rightSource(doc.text, wanted, found);
      if (found) outcome.set(found, right);
      total.gold++;
      if (found) total.found++;
      if (right) total.right++;
      for (const name of slicesOf(doc.text, wanted, read, mediumOfCue)) {
        const at = row(name);
        at.gold++;
        if (found) at.found++;
        if (right) at.right++;
      }
    }
    for (const p of predicted) {
      if (excused.has(p)) continue;
      total.predicted++;
      const found = outcome.has(p);
      const right = outcome.get(p) === true;
      scored.push({ score: p.score, found, right });
      for (const name of slicesOf(doc.text, p, read, mediumOfCue)) {
        const at = row(name);
        at.predicted++;
        if (found) at.foundOf++;
        if (right) at.rightOf++;
      }
    }
  }
  return {
    found: prf(total.found, total.predicted, total.gold),
    relation: prf(total.right, total.predicted, total.gold),
    rows,
    total,
    scored,
  };
}

const ORDER = ["direct", "mixed", "indirect", "speech", "other", "no cue"];
const rank = (name) => {
  if (name.includes("×")) return 10 + ORDER.indexOf(name.split(" ")[0]);
  if (name.startsWith("source")) return 20;
  return name.includes("sentence") ? 30 : ORDER.indexOf(name);
};

/** The slices as a table. */
export function table({ rows }) {
  const share = (n, of) => (of ? ((100 * n) / of).toFixed(1) : "–").padStart(8);
  const lines = [`${"slice".padEnd(20)}   gold   found  source  relation R  predicted  found P  relation P`];
  const names = [...rows.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  for (const name of names) {
    const r = rows.get(name);
    lines.push(
      `${name.padEnd(20)}${String(r.gold).padStart(7)}${share(r.found, r.gold)}${share(r.right, r.found)}` +
        `${share(r.right, r.gold).padStart(12)}${String(r.predicted).padStart(11)}` +
        `${share(r.foundOf, r.predicted).padStart(9)}${share(r.rightOf, r.predicted).padStart(12)}`,
    );
  }
  return lines.join("\n");
}
