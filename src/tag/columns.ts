// The tokens of one document as number columns: what taggers, parser and name recogniser read and write.
import { mix } from "./hash.ts";
import { KIND, SHAPE, type Words } from "./words.ts";

/** One document in columns; row i is token i. */
export interface Columns {
  readonly size: number;
  /** Number in `Words`. */
  readonly type: Int32Array;
  /** Hash of the word; quotation marks by direction only. */
  readonly hash: Int32Array;
  /** 1 for an opening quotation mark, 2 for a closing one, else 0. */
  readonly mark: Uint8Array;
  /** What the rest of the document shows about case: 1 met in lower case, 2 met capitalised in mid-sentence, 3 both. */
  readonly seen: Uint8Array;
  /** Case habit of the sentence: 0 running text, 1 headline capitals, 2 all capitals, 3 no capital at all. */
  readonly habit: Uint8Array;
  /** Number of the tag in `TAGS`; filled by the tagger. */
  readonly tag: Uint8Array;
}

/** A sentence: first and last token, inclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

const OPENING = /^[“„«‹‟]|^``|^‘|^,,|^<</;
const CLOSING = /^[”»›]/;

function fillMarks(words: Words, tokens: readonly { start: number; end: number }[], cols: Columns): void {
  let open = false;
  for (let i = 0; i < cols.size; i++) {
    const type = cols.type[i] as number;
    const kind = words.kind[type];
    if (kind !== KIND.quote && kind !== KIND.apostrophe) continue;
    const token = tokens[i] as { start: number; end: number };
    const gluedLeft = i > 0 && (tokens[i - 1] as { end: number }).end === token.start;
    const gluedRight = i + 1 < cols.size && (tokens[i + 1] as { start: number }).start === token.end;
    const form = words.form[type] as string;
    let side: 1 | 2;
    if (gluedRight && !gluedLeft) side = 1;
    else if (gluedLeft && !gluedRight) side = 2;
    else if (OPENING.test(form)) side = 1;
    else if (CLOSING.test(form)) side = 2;
    else side = open ? 2 : 1;
    if (kind === KIND.quote) open = side === 1;
    cols.mark[i] = side;
    cols.hash[i] = mix(kind * 4 + side);
  }
}

function habitOf(words: Words, cols: Columns, s: Range): number {
  let lower = 0;
  let title = 0;
  let upper = 0;
  let capitals = 0;
  for (let i = s.first; i <= s.last; i++) {
    const type = cols.type[i] as number;
    const shape = words.shape[type];
    const size = (words.form[type] as string).length;
    if (shape === SHAPE.title || shape === SHAPE.initial || shape === SHAPE.mixed) capitals++;
    if (shape === SHAPE.lower) lower += size > 3 ? 1 : 0;
    else if (shape === SHAPE.upper) upper++;
    else if (shape === SHAPE.title || shape === SHAPE.mixed) title += size > 3 ? 1 : 0;
  }
  if (upper > 2 && upper > 2 * (lower + title)) return 2;
  if (title > 2 && title > 3 * lower) return 1;
  return capitals + upper === 0 && lower > 3 ? 3 : 0;
}

function fillSeen(words: Words, sentences: readonly Range[], cols: Columns): void {
  const evidence = new Map<number, number>();
  const note = (i: number, bit: number) => {
    const h = cols.hash[i] as number;
    evidence.set(h, (evidence.get(h) ?? 0) | bit);
  };
  for (const s of sentences) {
    if (cols.habit[s.first] !== 0) continue;
    let begun = false;
    for (let i = s.first; i <= s.last; i++) {
      const type = cols.type[i] as number;
      if (words.kind[type] !== KIND.word) {
        if (words.kind[type] !== KIND.comma) begun = false;
        continue;
      }
      const shape = words.shape[type];
      if (shape === SHAPE.lower) note(i, 1);
      else if (begun && (shape === SHAPE.title || shape === SHAPE.mixed)) note(i, 2);
      begun = true;
    }
  }
  for (let i = 0; i < cols.size; i++) cols.seen[i] = evidence.get(cols.hash[i] as number) ?? 0;
}

/** Columns of a document's tokens. `sentences` must cover tokens in order. */
export function makeColumns(
  words: Words,
  tokens: readonly { readonly start: number; readonly end: number; readonly form: string }[],
  sentences: readonly Range[],
): Columns {
  const size = tokens.length;
  const cols: Columns = {
    size,
    type: new Int32Array(size),
    hash: new Int32Array(size),
    mark: new Uint8Array(size),
    seen: new Uint8Array(size),
    habit: new Uint8Array(size),
    tag: new Uint8Array(size),
  };
  for (let i = 0; i < size; i++) {
    const type = words.intern((tokens[i] as { form: string }).form);
    cols.type[i] = type;
    cols.hash[i] = words.hash[type] as number;
  }
  fillMarks(words, tokens, cols);
  for (const s of sentences) cols.habit.fill(habitOf(words, cols, s), s.first, s.last + 1);
  fillSeen(words, sentences, cols);
  return cols;
}
