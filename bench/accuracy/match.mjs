// Match: which predicted statement reports which gold statement, and whether the credited source is the right one.
// Spans count UTF-16 units. Two contents match where they share at least half of their non-space characters.

const EDGE = /[\s"“”„«»‘’'`,.;:!?…\-–—()[\]]/;

/** A span without quotation marks, end punctuation and a leading "that", so that no convention wins; null where nothing is left. */
export function bare(text, [start, end]) {
  let a = start;
  let b = end;
  while (a < b && EDGE.test(text[a])) a++;
  while (b > a && EDGE.test(text[b - 1])) b--;
  if (/^that\s/i.test(text.slice(a, a + 5))) a += 5;
  while (a < b && EDGE.test(text[a])) a++;
  return a < b ? [a, b] : null;
}

/** Positions of the non-space characters that the spans cover. */
function cover(text, spans) {
  const set = new Set();
  for (const span of spans ?? []) {
    const trimmed = bare(text, span);
    if (!trimmed) continue;
    for (let i = trimmed[0]; i < trimmed[1]; i++) if (!/\s/.test(text[i])) set.add(i);
  }
  return set;
}

const common = (a, b) => {
  let n = 0;
  for (const i of a) if (b.has(i)) n++;
  return n;
};

/** Pairs gold with predicted statements one to one, the best overlap first. */
export function match(text, gold, predicted) {
  const G = gold.map((row) => ({ row, chars: cover(text, row.content) })).filter((g) => g.chars.size > 0);
  const P = predicted
    .map((row) => ({ row, chars: cover(text, row.content) }))
    .filter((p) => p.chars.size > 0);
  const pairs = [];
  for (const g of G) {
    for (const p of P) {
      const n = common(g.chars, p.chars);
      const overlap = n / (g.chars.size + p.chars.size - n);
      if (overlap > 0) pairs.push({ g, p, overlap });
    }
  }
  pairs.sort((a, b) => b.overlap - a.overlap);
  const of = new Map();
  const used = new Set();
  for (const { g, p, overlap } of pairs) {
    if (overlap < 0.5 || of.has(g.row) || used.has(p.row)) continue;
    of.set(g.row, p.row);
    used.add(p.row);
  }
  return {
    of,
    spurious: P.map((p) => p.row).filter((row) => !used.has(row)),
    cover: (spans) => cover(text, spans),
  };
}

/** The head word of a source: the last word before a comma, a preposition or a relative clause. */
function head(text, [start, end]) {
  const words = text.slice(start, end);
  const cut = /,|\s(?:of|from|at|in|for|with|who|which|on|to|and|–|—|\()/i.exec(words);
  const front = (cut && cut.index > 0 ? words.slice(0, cut.index) : words).replace(/['’]s?$/, "");
  const last = [...front.matchAll(/[\p{L}\p{N}.’'-]+/gu)].at(-1);
  return last ? [start + last.index, start + last.index + last[0].length] : [start, end];
}

/** True where the predicted source holds the gold source's head word, or gold names none. */
export function rightSource(text, gold, predicted) {
  const first = gold.source?.[0];
  if (!first) return true;
  const [a, b] = head(text, first);
  return (predicted.source ?? []).some(([x, y]) => x < b && y > a);
}

/** Precision, recall and F1 in percent. */
export const prf = (hits, predicted, gold) => {
  const p = predicted ? (100 * hits) / predicted : 0;
  const r = gold ? (100 * hits) / gold : 0;
  return { p, r, f: p + r ? (2 * p * r) / (p + r) : 0 };
};
