// What to look for: a question as full-text queries — names with aliases and adjectives, the things it is about, and
// every word by which its predicate or the opposite may be stated.
import { conceptById } from "./concepts.ts";
import type { Element } from "./elements.ts";
import { ADVERBS, AUXILIARIES, PREPOSITIONS, STOP } from "./lexicon/grammar.ts";
import type { Asked } from "./question.ts";
import { likeWords } from "./related.ts";
import { readWords } from "./words.ts";

/** Groups of terms. A term is a word, a phrase, or a beginning with `*`; any term of a group meets it. */
export interface Wanted {
  /** One group for each party and thing, the claim's subject first. */
  readonly elements: readonly (readonly string[])[];
  /** Words that may state the predicate or its opposite. */
  readonly predicate: readonly string[];
}

const MOST_TERMS = 90;
/** Words for the predicate in the strictest query: those nearest to it. The rest costs more than it brings. */
const STRICT_TERMS = 36;

/** What a full-text index should be asked for a question. @example wantedOf(parseQuestion("Is Velmora at war?", k)).predicate // ["war", …] */
export function wantedOf(asked: Asked): Wanted {
  const elements = asked.elements
    .filter((e) => e.prep !== "time")
    .map(termsOf)
    .filter((terms) => terms.length > 0);
  const words = new Set<string>();
  const add = (text: string) => {
    for (const w of readWords(text)) if (!w.sign && telling(w.lower)) words.add(w.lemmas.at(-1) ?? w.lower);
  };
  add(asked.predicate.text);
  const own = readWords(asked.predicate.text).filter((w) => !w.sign && telling(w.lower));
  for (const w of own) for (const like of likeWords(w.lemmas)) if (!like.includes("_")) words.add(like);
  const concepts = asked.predicate.concepts.flatMap((c) => [
    c,
    c.opposite ? conceptById(c.opposite) : undefined,
  ]);
  for (const c of concepts)
    for (const list of [c?.v, c?.a, c?.n, c?.of]) for (const p of (list ?? "").split(",")) add(p);
  for (const c of concepts) for (const p of `${c?.p ?? ""},${c?.against ?? ""}`.split(",")) add(p);
  return { elements, predicate: [...words].slice(0, MOST_TERMS) };
}

const telling = (word: string): boolean =>
  word.length > 2 &&
  !STOP.has(word) &&
  !AUXILIARIES.has(word) &&
  !ADVERBS.has(word) &&
  !PREPOSITIONS.has(word);

function termsOf(element: Element): string[] {
  const terms = new Set<string>();
  if (element.party) {
    for (const { parts, kind } of element.party.names) {
      if (kind === "adjective" || parts.length === 0) continue;
      terms.add(parts.join(" "));
      const [only] = parts;
      // "Velmora" finds "Velmoran": the ending of an adjective takes the place of the last vowel.
      if (parts.length === 1 && only && only.length > 4) terms.add(`${only.replace(/[aeiouy]$/, "")}*`);
    }
  } else {
    for (const head of element.heads) if (telling(head)) terms.add(head);
    for (const root of element.narrowing) if (root.length > 3) terms.add(`${root}*`);
    for (const w of readWords(element.text)) if (!w.sign && telling(w.lower)) terms.add(w.lower);
  }
  return [...terms].slice(0, 40);
}

const quoted = (term: string): string =>
  term.endsWith("*") ? `"${term.slice(0, -1).replaceAll('"', "")}"*` : `"${term.replaceAll('"', "")}"`;
const any = (terms: readonly string[]): string => `(${terms.map(quoted).join(" OR ")})`;

/** FTS5 queries for what is wanted, the strictest first: everything named and the predicate, everything named, any of it and the predicate, the subject. */
export function ftsQueries({ elements, predicate }: Wanted): string[] {
  const [subject, ...rest] = elements;
  const says = predicate.length > 0 ? any(predicate) : null;
  if (!subject) return says ? [says] : [];
  const named = elements.map(any).join(" AND ");
  const out: string[] = [];
  if (says) out.push(`${named} AND ${any(predicate.slice(0, STRICT_TERMS))}`);
  if (rest.length > 0) out.push(named);
  if (rest.length > 0 && says) out.push(`${any(elements.flat())} AND ${says}`);
  out.push(any(subject));
  return out;
}
