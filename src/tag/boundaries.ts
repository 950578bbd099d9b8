// Where noun phrases and clauses begin and end, read off a sentence's dependency tree.
import type { Token } from "../model/doc.ts";

/** Tokens `first` to `last`, inclusive, of a phrase or clause and the token that heads it. */
export interface Boundary {
  readonly head: number;
  readonly first: number;
  readonly last: number;
}

const NOMINAL = /^(?:NN|NNS|NNP|NNPS|PRP|WP|EX|CD|\$)$/;
/** Relations of words that stand inside the phrase of the noun after them. */
const INSIDE: ReadonlySet<string> = new Set([
  "det",
  "det:predet",
  "amod",
  "nummod",
  "compound",
  "nmod:poss",
  "advmod",
  "case",
  "punct",
  "dep",
]);
/** Relations of nouns that are no phrase of their own but part of another noun's. */
const PART: ReadonlySet<string> = new Set(["compound", "amod", "nummod", "det", "fixed"]);

/** Relations that join a clause to what governs it. */
const CLAUSAL: ReadonlySet<string> = new Set([
  "root",
  "ccomp",
  "xcomp",
  "advcl",
  "acl",
  "acl:relcl",
  "csubj",
  "csubj:pass",
  "parataxis",
]);
const SUBJECT: ReadonlySet<string> = new Set(["nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl"]);

/**
 * Noun phrases without what follows their noun, as a chunker gives them: “the foreign minister” and “Velmora” of “the
 * foreign minister of Velmora”, “Velmora’s troops” whole. In order; none overlaps another. Linear in the sentence's length.
 */
export function nounPhrases(
  tokens: readonly Token[],
  sentence: { readonly first: number; readonly last: number },
): Boundary[] {
  const out: Boundary[] = [];
  for (let i = sentence.last; i >= sentence.first; i--) {
    const { xpos, rel, head } = tokens[i] as Token;
    if (!NOMINAL.test(xpos) || (PART.has(rel) && head > i && NOMINAL.test(tokens[head]?.xpos ?? "")))
      continue;
    let first = i;
    // Back over every word that hangs, through words of the phrase, from its noun.
    while (first > sentence.first && inside(tokens, first - 1, first, i)) first--;
    while (first < i && tokens[first]?.rel === "punct") first++;
    out.push({ head: i, first, last: i });
    i = first;
  }
  return out.reverse();
}

/** True where token `k` belongs to the phrase that reaches from `first` to its noun `noun`. */
function inside(tokens: readonly Token[], k: number, first: number, noun: number): boolean {
  const { head, rel, xpos } = tokens[k] as Token;
  if (rel === "case" && xpos !== "POS") return false;
  if (rel === "punct")
    return head >= first && head <= noun && /^(?:``|''|:|,|NN.*)$/.test(xpos) && xpos !== ",";
  // A possessive mark hangs from the noun before it, which is part of the phrase if the mark is.
  if (xpos === "POS") return head >= 0 && head < k && (tokens[head]?.head ?? -1) >= first;
  return head >= first && head <= noun && INSIDE.has(rel);
}

/** Clauses with their extents (marks at the edges left out): every predicate with what hangs from it, outer ones first. */
export function clauses(
  tokens: readonly Token[],
  sentence: { readonly first: number; readonly last: number },
): Boundary[] {
  const size = sentence.last - sentence.first + 1;
  const low = Int32Array.from({ length: size }, (_, k) => k);
  const high = Int32Array.from(low);
  const waiting = new Int32Array(size);
  const subjects = new Uint8Array(size);
  for (let k = 0; k < size; k++) {
    const { head, rel } = tokens[sentence.first + k] as Token;
    if (head < 0) continue;
    const h = head - sentence.first;
    waiting[h] = (waiting[h] as number) + 1;
    if (SUBJECT.has(rel)) subjects[h] = 1;
  }
  const ready: number[] = [];
  for (let k = 0; k < size; k++) if (waiting[k] === 0) ready.push(k);
  for (let n = 0; n < ready.length; n++) {
    const k = ready[n] as number;
    const { head, rel } = tokens[sentence.first + k] as Token;
    if (head < 0) continue;
    const h = head - sentence.first;
    if (rel !== "punct") {
      low[h] = Math.min(low[h] as number, low[k] as number);
      high[h] = Math.max(high[h] as number, high[k] as number);
    }
    waiting[h] = (waiting[h] as number) - 1;
    if (waiting[h] === 0) ready.push(h);
  }
  const out: Boundary[] = [];
  for (let k = 0; k < size; k++) {
    const { rel } = tokens[sentence.first + k] as Token;
    if (!CLAUSAL.has(rel) && !(rel === "conj" && subjects[k] === 1)) continue;
    out.push({
      head: sentence.first + k,
      first: sentence.first + (low[k] as number),
      last: sentence.first + (high[k] as number),
    });
  }
  return out.sort((a, b) => a.first - b.first || b.last - a.last || a.head - b.head);
}
