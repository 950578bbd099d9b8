// Whether a clause still waits for its verb: what tells "the union called" from "a union called".
import type { Columns, Range } from "./columns.ts";
import { hashText } from "./hash.ts";
import { TAGS, tagNumber } from "./tagset.ts";

const FINITE = Uint8Array.from(TAGS, (t) => (/^(?:VBD|VBZ|VBP|MD)$/.test(t) ? 1 : 0));
const RELATIVE = Uint8Array.from(TAGS, (t) => (/^W/.test(t) ? 1 : 0));
const PREPOSITION = tagNumber("IN");
const OPENERS: ReadonlySet<number> = new Set(
  "that if because while although though unless whether since until as after before once"
    .split(" ")
    .map((w) => hashText(w)),
);

/** True where a token can be nothing but a finite verb. */
const surelyFinite = (among: Uint8Array): boolean => among.every((t) => FINITE[t] === 1);

/** For each token of a sentence, how many sure finite verbs stand after it: 0, 1, or 2 for more. Written into `out` by token index. */
export function countVerbsAhead(possible: (i: number) => Uint8Array, s: Range, out: Uint8Array): void {
  let ahead = 0;
  for (let i = s.last; i >= s.first; i--) {
    out[i] = ahead;
    if (ahead < 2 && surelyFinite(possible(i))) ahead++;
  }
}

/** Verbs met less clauses opened when the sentence begins: one clause waits for its verb. */
export const AT_START = -1;

/** The count after token `i`, whose tag must stand: a finite verb adds one, a word that opens a clause takes one. From -3 to 2. */
export function clauseBalance(before: number, cols: Columns, i: number): number {
  const tag = cols.tag[i] as number;
  if (FINITE[tag] === 1) return Math.min(2, before + 1);
  const opens = RELATIVE[tag] === 1 || (tag === PREPOSITION && OPENERS.has(cols.hash[i] as number));
  return opens ? Math.max(-3, before - 1) : before;
}

const ASKS_FOR_VERB: ReadonlySet<number> = new Set(
  "that because whether although unless".split(" ").map((w) => hashText(w)),
);
const STOP = tagNumber(".");
const PAST = tagNumber("VBD");
const PARTICIPLE = tagNumber("VBN");
const ADJECTIVE = tagNumber("JJ");
const ADVERB = tagNumber("RB");
const NOUNISH = Uint8Array.from(TAGS, (t) => (/^(?:NN|PRP$|CD|EX|-RRB-|''|,)/.test(t) ? 1 : 0));
const WHO = [tagNumber("WDT"), tagNumber("WP")];

/**
 * A whole sentence with fewer finite verbs than clauses has most likely a past tense taken for a participle: the one that
 * `gap` (how far the past tense lost, by token; infinite where it was not possible) shows to be nearest becomes one.
 */
export function findMissingVerb(cols: Columns, s: Range, gap: Float64Array): void {
  if (cols.tag[s.last] !== STOP || cols.habit[s.first] !== 0) return;
  let balance = -1;
  for (let i = s.first; i <= s.last; i++) {
    const tag = cols.tag[i] as number;
    if (FINITE[tag] === 1) balance++;
    else if (WHO.includes(tag) || (tag === PREPOSITION && ASKS_FOR_VERB.has(cols.hash[i] as number)))
      balance--;
  }
  if (balance >= 0) return;
  let best = -1;
  for (let i = s.first + 1; i <= s.last; i++) {
    const tag = cols.tag[i] as number;
    if ((tag !== PARTICIPLE && tag !== ADJECTIVE) || gap[i] === Number.POSITIVE_INFINITY) continue;
    let before = i - 1;
    while (before > s.first && cols.tag[before] === ADVERB) before--;
    const afterClause = tag === ADJECTIVE ? cols.tag[before] === ADJECTIVE : false;
    if (NOUNISH[cols.tag[before] as number] !== 1 && !afterClause) continue;
    if (best < 0 || (gap[i] as number) < (gap[best] as number)) best = i;
  }
  if (best >= 0) cols.tag[best] = PAST;
}

/** Tag number of the past tense. */
export const PAST_TENSE: number = PAST;
