// Walking the trees: children by relation, noun phrases, verb groups.
import type { Token } from "../model/doc.ts";
import { type Span, span, trim } from "../model/span.ts";
import type { Context, Range } from "./context.ts";
import { withInsight } from "./insight.ts";

/** The token at index `i`. */
export const at = (c: Context, i: number): Token => c.tokens[i] as Token;
/** Its form in lower case; "" outside the document. */
export const lower = (c: Context, i: number): string => (i >= 0 && i < c.tokens.length ? at(c, i).lower : "");
/** Words by which an agency labels the parts of a report. */
const LABEL =
  /^(?:sources?|quotes?|quoted|details|background|reference|context|literally|verbatim|previously|reminder)$/;
/** True for a label and its colon: “Source: …”, “Quote: …”. */
export const isLabel = (c: Context, i: number): boolean => LABEL.test(lower(c, i)) && lower(c, i + 1) === ":";
/** A verb or modal by tag. */
export const isVerb = (c: Context, i: number): boolean => /^(?:VB|MD)/.test(at(c, i).xpos);
/** A noun, pronoun or number by tag. */
export const isNoun = (c: Context, i: number): boolean => /^(?:NN|PRP$|DT$|CD$|WP$)/.test(at(c, i).xpos);

/** Children of `i` whose relation is one of `rels` ("obl" also finds "obl:tmod"). */
export function kids(c: Context, i: number, ...rels: readonly string[]): number[] {
  return (c.children[i] as readonly number[]).filter((k) => rels.some((r) => isRel(at(c, k).rel, r)));
}
/** True where `rel` is `r` or a kind of it ("obl:tmod" is an "obl"). */
export const isRel = (rel: string, r: string): boolean => rel === r || rel.startsWith(`${r}:`);

/** The words of a range as a span, without spaces at its ends. */
export function rangeSpan(c: Context, r: Range): Span {
  const s = span(at(c, r.first).start, at(c, r.last).end);
  return trim(c.text, s) ?? s;
}

/** First and last token of the sentence that holds `i`. */
export function sentenceRange(c: Context, i: number): Range {
  const s = c.doc.sentences[at(c, i).sentence];
  return s ? { first: s.first, last: s.last } : { first: i, last: i };
}

/** The preposition of an oblique or nominal modifier, lower case; "" where it has none. */
export function preposition(c: Context, i: number): string {
  const cases = kids(c, i, "case", "mark");
  return cases.length ? lower(c, cases[0] as number) : "";
}

/** True where the clause headed by `k` begins with the conjunction "that". */
export const isThat = (c: Context, k: number): boolean =>
  kids(c, k, "mark").some((m) => lower(c, m) === "that");

/** True where the verb is negated: "did not say", "without saying"; a "not" inside a quotation is no word about who speaks. */
export const isNegated = (c: Context, v: number): boolean =>
  kids(c, v, "advmod", "neg").some(
    (k) => c.quote[k] === c.quote[v] && /^(?:not|n't|never|neither|nor)$/.test(lower(c, k).replace("’", "'")),
  ) || /^(?:n't|not|never|without)$/.test(lower(c, v - 1).replace("’", "'"));

const MODALS = new Set(["may", "might", "could", "would", "should", "can", "will", "must", "'d", "'ll"]);
/** True in "may say", "would have said", "to say" after "expected", "if he says". */
export function isHypothetical(c: Context, v: number): boolean {
  // Auxiliaries right before the verb are its own, whatever the parser hangs them on; those inside a quotation are not.
  let before = v - 1;
  while (/^(?:have|be|been)$/.test(lower(c, before))) before--;
  const own = kids(c, v, "aux").filter((k) => c.quote[k] === c.quote[v]);
  if (before < v - 1 && c.quote[before] === c.quote[v]) own.push(before);
  return (
    own.some((k) => MODALS.has(lower(c, k).replace("’", "'"))) ||
    kids(c, v, "mark").some((k) => lower(c, k) === "if" || lower(c, k) === "unless")
  );
}

/** True in "should say", "must ask themselves", "needs to explain": speech that is called for, not reported. */
export const isWish = (c: Context, v: number): boolean =>
  kids(c, v, "aux").some((k) => /^(?:should|must|can|could|cannot|ought)$/.test(lower(c, k)));

/** True for a passive: “was told”, “being asked”. */
export const isPassive = (c: Context, v: number): boolean =>
  at(c, v).xpos === "VBN" &&
  (kids(c, v, "aux:pass").length > 0 || kids(c, v, "nsubj:pass", "csubj:pass").length > 0);

/** The particle of a phrasal verb: "out" of "pointed out"; -1 where it has none. */
export const particle = (c: Context, v: number): number => kids(c, v, "compound:prt")[0] ?? -1;

const STOP_RELS = new Set([
  "acl:relcl",
  "acl",
  "appos",
  "parataxis",
  "cop",
  "advcl",
  "dep",
  "list",
  "punct",
  "discourse",
]);

/**
 * The noun phrase headed by `h`: its determiner, modifiers, "of" phrases and joined names; no relative clause, and an
 * apposition only where no comma or dash comes between ("Kremlin spokesman Orlo").
 */
export function nounPhrase(c: Context, h: number): Range {
  let first = h;
  let last = h;
  const grow = (i: number, depth: number): void => {
    for (const k of c.children[i] as readonly number[]) {
      const rel = at(c, k).rel;
      if (depth > 12) return;
      if (k < i) {
        if (STOP_RELS.has(rel) && !(rel === "appos" && noBreak(c, c.left[k] as number, i)) && rel !== "dep")
          continue;
        if (
          /^(?:case|mark|cc|advmod|nsubj|aux|obl)/.test(rel) &&
          !(rel === "advmod" && k === i - 1 && /^(?:RB|JJ)/.test(at(c, k).xpos))
        ) {
          if (rel !== "cc:preconj") continue;
        }
        if (c.quote[k] !== c.quote[h]) continue;
        first = Math.min(first, k);
        grow(k, depth + 1);
        if ((c.left[k] as number) < first && noBreak(c, c.left[k] as number, k)) first = c.left[k] as number;
      } else {
        const joined = isRel(rel, "conj") || rel === "cc";
        if (STOP_RELS.has(rel) && !(rel === "appos" && noBreak(c, i, c.right[k] as number))) continue;
        if (
          isRel(rel, "nmod") ||
          rel === "flat" ||
          rel === "fixed" ||
          rel === "compound" ||
          rel === "nummod" ||
          rel === "case" ||
          joined ||
          rel === "appos" ||
          rel === "amod"
        ) {
          if (c.quote[k] !== c.quote[h]) continue;
          if (joined && isVerb(c, k)) continue;
          last = Math.max(last, k);
          grow(k, depth + 1);
        }
      }
    }
  };
  grow(h, 0);
  // a title or first name that the parser hung elsewhere: "Ms Okafor"
  while (
    first > 0 &&
    /^NNP/.test(at(c, first).xpos) &&
    (/^NNP/.test(at(c, first - 1).xpos) || COURTESY.test(at(c, first - 1).form)) &&
    joined(c, first - 1, first)
  )
    first--;
  return withInsight(c, h, tidyPhrase(c, { first, last }));
}

/** Two tokens of one sentence, in or out of the same quotation, and the first is no day or month. */
const joined = (c: Context, a: number, b: number): boolean =>
  at(c, a).sentence === at(c, b).sentence && c.quote[a] === c.quote[b] && !DAY.test(lower(c, a));
const COURTESY = /^(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady|Gen|Sen|Rep|Gov)\.?$/;
const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept?\.|oct\.|nov\.|dec\.)$/;

/** No comma, dash, bracket or quotation mark between two tokens. */
export function noBreak(c: Context, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (/^(?:[,;:()–—-]|--|“|”|")$/.test(at(c, i).form)) return false;
  return true;
}

function tidyPhrase(c: Context, r: Range): Range {
  let { first, last } = r;
  while (
    first < last &&
    /^(?:,|:|``|''|-LRB-|\.|CC|IN|TO)$/.test(at(c, first).xpos) &&
    !COURTESY.test(at(c, first).form)
  )
    first++;
  while (last > first && /^(?:,|:|``|''|-RRB-|\.|CC|IN|TO|POS)$/.test(at(c, last).xpos)) last--;
  return { first, last };
}

/** The cue's words: the verb with its particle; adjacent words only. */
export function verbSpans(c: Context, v: number): Span[] {
  const p = particle(c, v);
  const own = span(at(c, v).start, at(c, v).end);
  if (p === v + 1) return [span(own.start, at(c, p).end)];
  return p > v ? [own, span(at(c, p).start, at(c, p).end)] : [own];
}

/** True where the reporter keeps distance: "reportedly told", "allegedly said". */
export const isHearsay = (c: Context, v: number): boolean =>
  kids(c, v, "advmod").some((k) =>
    /^(?:reportedly|allegedly|supposedly|purportedly|apparently)$/.test(lower(c, k)),
  ) || /^(?:reportedly|allegedly|supposedly|purportedly)$/.test(lower(c, v - 1));
