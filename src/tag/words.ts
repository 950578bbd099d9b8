// What the models see of a word: hashes of its form and affixes, its shape, its kind. Made once per distinct form.
import { hashText } from "./hash.ts";

/** Kinds of token. Everything but `word` is punctuation, whose tag and place in the tree follow from the form. */
export const KIND = {
  word: 0,
  comma: 1,
  quote: 2,
  colon: 3,
  dash: 4,
  open: 5,
  close: 6,
  stop: 7,
  other: 8,
  apostrophe: 9,
} as const;

/** Coarse shapes of a form, by its letters. */
export const SHAPE = {
  none: 0,
  lower: 1,
  title: 2,
  upper: 3,
  initial: 4,
  mixed: 5,
  number: 6,
  alnum: 7,
} as const;

/** Distinct forms of one run, in the order met; every column is indexed by the number `intern` gives. */
export interface Words {
  /** Number of a form; equal forms have equal numbers. */
  readonly intern: (form: string) => number;
  readonly form: string[];
  /** Lower case, apostrophes straight. */
  readonly lower: string[];
  /** Hash of `lower` with every digit as 0. */
  readonly hash: number[];
  readonly suffix2: number[];
  readonly suffix3: number[];
  readonly suffix4: number[];
  readonly prefix2: number[];
  readonly prefix4: number[];
  /** A value of `SHAPE`. */
  readonly shape: number[];
  /** Hash of the form with letters and digits as classes, runs cut to two. */
  readonly pattern: number[];
  /** A value of `KIND`. */
  readonly kind: number[];
}

const QUOTES = /^(?:["“”„‟«»‹›″]|''|``|‘|`|,,|<<|>>)$/;
const APOSTROPHES = /[’‘ʼ＇`´]/g;

/** The kind of a form (a value of `KIND`). @example kindOf("—") // KIND.dash */
export function kindOf(form: string): number {
  const first = form.charCodeAt(0);
  // Letters and digits come first because nearly every token begins with one.
  if ((first >= 97 && first <= 122) || (first >= 65 && first <= 90) || (first >= 48 && first <= 57))
    return KIND.word;
  if (form === ",") return KIND.comma;
  if (form === "." || form === "?" || form === "!") return KIND.stop;
  if (form === "'" || form === "’") return KIND.apostrophe;
  if (QUOTES.test(form)) return KIND.quote;
  if (form === ":" || form === ";") return KIND.colon;
  if (/^[-‐‑‒–—―−]+$/.test(form)) return KIND.dash;
  if (/^[([{（]$/.test(form)) return KIND.open;
  if (/^[)\]}）]$/.test(form)) return KIND.close;
  if (/^[.?!…]+$/.test(form)) return /^[.…]+$/.test(form) ? KIND.other : KIND.stop;
  if (/^[$#%&+=@°§£€¥₽₴₹¢]+$/.test(form)) return KIND.word;
  return /[\p{L}\p{N}]/u.test(form) ? KIND.word : /[\p{P}\p{S}]/u.test(form) ? KIND.other : KIND.word;
}

const isUpper = (c: number, form: string, i: number): boolean =>
  (c >= 65 && c <= 90) || (c > 127 && form[i] !== (form[i] as string).toLowerCase());
const isDigit = (c: number): boolean => c >= 48 && c <= 57;

function shapeOf(form: string): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  for (let i = 0; i < form.length; i++) {
    const c = form.charCodeAt(i);
    if (isDigit(c)) digits++;
    else if (isUpper(c, form, i)) upper++;
    else if ((c >= 97 && c <= 122) || (c > 127 && form[i] !== (form[i] as string).toUpperCase())) lower++;
  }
  if (digits > 0) return upper + lower > 0 ? SHAPE.alnum : SHAPE.number;
  if (upper === 0) return lower > 0 ? SHAPE.lower : SHAPE.none;
  if (lower === 0) return upper === 1 ? SHAPE.initial : SHAPE.upper;
  return upper === 1 && isUpper(form.charCodeAt(0), form, 0) ? SHAPE.title : SHAPE.mixed;
}

function patternOf(form: string): number {
  let h = 17;
  let last = 0;
  let run = 0;
  for (let i = 0; i < form.length && i < 40; i++) {
    const c = form.charCodeAt(i);
    const k = isDigit(c) ? 1 : isUpper(c, form, i) ? 2 : c >= 97 && c <= 122 ? 3 : c > 127 ? 3 : c;
    run = k === last ? run + 1 : 1;
    last = k;
    if (run <= 2) h = Math.imul(h ^ k, 0x01000193) + 1;
  }
  return h;
}

/** Lower case with straight apostrophes: what lexicons are looked up by. @example lowerOf("Don’t") // "don't" */
export const lowerOf = (form: string): string => form.replace(APOSTROPHES, "'").toLowerCase();

/** An empty store of forms. */
export function makeWords(): Words {
  const byForm = new Map<string, number>();
  const w: { [K in keyof Words]: Words[K] } = {
    intern: (form) => {
      const known = byForm.get(form);
      if (known !== undefined) return known;
      const n = w.form.length;
      byForm.set(form, n);
      const lower = lowerOf(form);
      const kind = kindOf(form);
      const shape = shapeOf(form);
      const bare = lower.replace(/[0-9]/g, "0");
      const size = bare.length;
      w.form.push(form);
      w.lower.push(lower);
      w.kind.push(kind);
      w.shape.push(shape);
      // Marks of one kind are one word, so that the models do not depend on the style of marks.
      w.hash.push(kind === KIND.word || kind === KIND.stop || kind === KIND.colon ? hashText(bare) : kind);
      w.suffix2.push(hashText(bare, Math.max(0, size - 2)));
      w.suffix3.push(hashText(bare, Math.max(0, size - 3)));
      w.suffix4.push(hashText(bare, Math.max(0, size - 4)));
      w.prefix2.push(hashText(bare, 0, Math.min(size, 2)));
      w.prefix4.push(hashText(bare, 0, Math.min(size, 4)));
      w.pattern.push(patternOf(form));
      return n;
    },
    form: [],
    lower: [],
    hash: [],
    suffix2: [],
    suffix3: [],
    suffix4: [],
    prefix2: [],
    prefix4: [],
    shape: [],
    pattern: [],
    kind: [],
  };
  return w;
}
