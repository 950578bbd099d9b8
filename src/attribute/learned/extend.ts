// Content that goes on in neighbouring sentences: those that are quoted through, one after the other, are asked for.
import type { Context } from "../context.ts";
import type { Columns } from "./columns.ts";
import type { Hint } from "./cue-features.ts";
import { type Features, put } from "./features.ts";

/** Most features of one step. */
export const STEP_FEATURES = 32;
/** Sentences to each side at most. */
const MOST_STEPS = 12;

/** What a step needs to know beside the document. */
export interface Reach {
  readonly cue: number;
  /** Tokens of the content inside the cue's sentence, ascending, not empty. */
  readonly content: readonly number[];
  readonly hint: Hint | null;
  /** Per token of the document: how likely it is a cue, 0 to 3. */
  readonly rivals: Uint8Array;
}

/** True where at least nine tenths of a sentence's tokens stand in quotation marks. */
export function quotedThrough(c: Context, sentence: number): boolean {
  const s = c.doc.sentences[sentence];
  if (!s) return false;
  let inside = 0;
  for (let i = s.first; i <= s.last; i++) if ((c.quote[i] as number) >= 0) inside++;
  return inside >= 0.9 * (s.last - s.first + 1);
}

/** Asks for each quoted neighbour in turn, forward then back, until the answer is no; gives the sentences taken. */
export function steps(
  c: Context,
  r: Reach,
  ask: (direction: 1 | -1, step: number, sentence: number) => boolean,
): number[] {
  const home = sentenceOf(c, r.cue);
  const taken: number[] = [];
  for (const direction of [1, -1] as const) {
    for (let n = 1; n <= MOST_STEPS; n++) {
      const s = home + direction * n;
      if (!quotedThrough(c, s) || !ask(direction, n, s)) break;
      taken.push(s);
    }
  }
  return taken;
}

const sentenceOf = (c: Context, i: number): number => (c.tokens[i] as { sentence: number }).sentence;

const bucket = (n: number): number => (n < 4 ? n : n < 8 ? 4 : 5);

/** Writes the features of taking in `sentence`, `step` sentences from the cue's. */
export function stepFeatures(
  c: Context,
  k: Columns,
  r: Reach,
  direction: 1 | -1,
  step: number,
  sentence: number,
  f: Features,
): void {
  type S = { first: number; last: number; paragraph: number };
  const { cue, content } = r;
  const d = direction > 0 ? 1 : 0;
  const here = c.doc.sentences[sentence] as S;
  const home = c.doc.sentences[sentenceOf(c, cue)] as S;
  const before = c.doc.sentences[sentence - direction] as S;
  const beyond = c.doc.sentences[sentence + direction] as S | undefined;
  const edge = d ? before.last : before.first;
  const near = d ? here.first : here.last;
  let quoted = 0;
  let sides = 0;
  for (const i of content) {
    if ((c.quote[i] as number) >= 0) quoted++;
    sides |= i < cue ? 2 : 1;
  }
  const share = quoted === content.length ? 3 : quoted > content.length / 2 ? 2 : quoted > 0 ? 1 : 0;
  const both = (c.quote[edge] as number) >= 0 && (c.quote[near] as number) >= 0 ? 1 : 0;
  const same = both && c.quote[edge] === c.quote[near] ? 1 : 0;
  const paragraph = here.paragraph === home.paragraph ? 0 : here.paragraph === before.paragraph ? 1 : 2;
  const reaches = d
    ? home.last - (content.at(-1) as number) <= 2
      ? 2
      : 1
    : (content[0] as number) - home.first <= 1
      ? 2
      : 1;
  const rivals = rivalsIn(c, r, home);
  const hinted = !r.hint ? 0 : r.hint.content.some(([a, b]) => a <= here.last && b >= here.first) ? 2 : 1;
  const next = beyond && beyond.paragraph === here.paragraph && rivalsIn(c, r, beyond) > 0 ? 1 : 0;
  const place = home.last - cue <= 3 ? 1 : cue - home.first <= 3 ? 2 : 0;
  f.size = 0;
  put(f, 0, d);
  put(f, 1, d, same, paragraph);
  put(f, 2, d, share, same);
  put(f, 3, d, reaches, same * 4 + paragraph);
  put(f, 4, d, sides, share);
  put(f, 5, d, rivals, same);
  put(f, 6, d, hinted, same);
  put(f, 7, d, bucket(step), same);
  put(f, 8, d, k.lemma[cue], same);
  put(f, 9, d, both, paragraph);
  put(f, 10, d, reaches * 8 + share, sides);
  put(f, 11, d, k.tag[cue], share * 2 + same);
  put(f, 12, d, next, same * 4 + paragraph);
  put(f, 13, d, share * 8 + reaches, same * 64 + paragraph * 4 + hinted);
  put(f, 14, d, place, share * 2 + same);
  put(f, 15, d, bucket(step), paragraph * 16 + share);
  put(f, 16, d, rivals, share * 4 + hinted);
}

/** 1 a likely cue outside quotation marks before the cue, 2 behind it. */
function rivalsIn(c: Context, r: Reach, s: { first: number; last: number }): number {
  let out = 0;
  for (let i = s.first; i <= s.last; i++)
    if (i !== r.cue && (r.rivals[i] as number) >= 3 && (c.quote[i] as number) < 0) out |= i < r.cue ? 1 : 2;
  return out;
}
