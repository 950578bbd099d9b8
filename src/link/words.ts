// Words of a text with their places and dictionary forms: a light, model-free reading for retrieval and stance.
import { IRREGULAR } from "./lexicon/irregular.ts";

/** One word or sign. Offsets are UTF-16 units of the text it was read from. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As it stands. */
  readonly form: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  /** Dictionary forms that it may have, itself included. */
  readonly lemmas: readonly string[];
  /** Comparable root: shared by "contaminate" and "contamination". */
  readonly root: string;
  /** True for punctuation. */
  readonly sign: boolean;
  /** True where a hyphen joins it to the word before. */
  readonly joined: boolean;
  /** True where a hyphen joins it to the word after. */
  readonly joins: boolean;
}

const VOWEL = /[aeiouy]/;
const cache = new Map<string, { lemmas: readonly string[]; root: string }>();

/** Dictionary forms that a lower-case word may have, itself first. @example lemmasOf("supplies") // ["supplies", "supply"] */
export function lemmasOf(lower: string): readonly string[] {
  return entry(lower).lemmas;
}

/** Root of a lower-case word. @example rootOf("contamination") === rootOf("contaminated") // true */
export function rootOf(lower: string): string {
  return entry(lower).root;
}

function entry(lower: string) {
  const known = cache.get(lower);
  if (known) return known;
  const lemmas = guessLemmas(lower);
  const made = { lemmas, root: guessRoot(lemmas) };
  if (cache.size < 50_000 && lower.length < 40) cache.set(lower, made);
  return made;
}

function guessLemmas(w: string): readonly string[] {
  const irregular = IRREGULAR.get(w);
  const out = new Set([w]);
  if (irregular) {
    out.add(irregular);
    if (irregular !== w && !/s$/.test(w)) return [...out];
  }
  const ends = (suffix: string) => w.endsWith(suffix) && w.length > suffix.length + 1;
  const cut = (n: number) => w.slice(0, -n);
  const plain = (stem: string) => {
    if (stem.length < 2 || !VOWEL.test(stem)) return;
    // "Noting" and "noted" come of "note", never of "not".
    if (stem !== "not") out.add(stem);
    const last = stem.at(-1) as string;
    if (last === stem.at(-2) && !"aeiouls".includes(last)) out.add(stem.slice(0, -1));
    if (last === "l" && stem.at(-2) === "l") out.add(stem.slice(0, -1));
    out.add(`${stem}e`);
  };
  if (ends("ies")) out.add(`${cut(3)}y`);
  else if (ends("es") && /(s|x|z|ch|sh|o)es$/.test(w)) {
    out.add(cut(2));
    out.add(cut(1));
  } else if (w.length > 3 && ends("s") && !/(ss|us|is)$/.test(w)) out.add(cut(1));
  if (ends("ied")) out.add(`${cut(3)}y`);
  else if (ends("ed")) plain(cut(2));
  if (ends("ying")) out.add(cut(3));
  else if (ends("ing")) plain(cut(3));
  if (ends("ier")) out.add(`${cut(3)}y`);
  else if (w.length > 5 && ends("iest")) out.add(`${cut(4)}y`);
  return [...out];
}

// Longest first; what is left must keep four letters.
const ENDINGS = [
  "ships",
  "ship",
  "izations",
  "isations",
  "ization",
  "isation",
  "fulness",
  "ousness",
  "iveness",
  "ications",
  "ication",
  "ational",
  "ations",
  "itions",
  "ation",
  "ition",
  "ments",
  "ances",
  "ences",
  "ities",
  "ators",
  "ement",
  "ment",
  "ance",
  "ence",
  "ator",
  "able",
  "ible",
  "ness",
  "ings",
  "ions",
  "ity",
  "ism",
  "ist",
  "ful",
  "ing",
  "ion",
  "ive",
  "ous",
  "ant",
  "ent",
  "ate",
  "ise",
  "ize",
  "ers",
  "ors",
  "ed",
  "er",
  "or",
  "al",
  "ly",
  "es",
  "s",
  "e",
  "y",
];

function guessRoot(lemmas: readonly string[]): string {
  let root = lemmas.reduce((a, b) => (b.length < a.length ? b : a), lemmas[0] as string);
  if (root.endsWith("at") && lemmas.includes(`${root}e`)) root += "e";
  for (let round = 0; round < 2; round++) {
    const ending = ENDINGS.find((e) => root.endsWith(e) && root.length - e.length >= (e === "y" ? 5 : 4));
    if (!ending) break;
    root = root.slice(0, -ending.length);
  }
  return root;
}

const WORDS = /[\p{L}\p{N}\p{M}]+|[^\s]/gu;
const NT = new Set([
  "don",
  "doesn",
  "didn",
  "isn",
  "aren",
  "wasn",
  "weren",
  "hasn",
  "haven",
  "hadn",
  "won",
  "wouldn",
  "couldn",
  "shouldn",
  "mustn",
  "needn",
  "can",
  "shan",
  "mightn",
  "ain",
]);
const CLITICS = new Set(["s", "re", "ve", "ll", "d", "m"]);
const APOSTROPHE = /['’ʼ]/;

const texts = new Map<string, readonly Word[]>();

/**
 * Reads the words and signs of a text, in order; contractions and hyphens are taken apart. Linear. What was read lately
 * is remembered, since the statements of an article share their surroundings.
 */
export function readWords(text: string): readonly Word[] {
  if (text.length < 12 || text.length > 6000) return read(text);
  const known = texts.get(text);
  if (known) return known;
  const words = read(text);
  if (texts.size >= 1500) texts.clear();
  texts.set(text, words);
  return words;
}

function read(text: string): Word[] {
  const raw: { start: number; end: number; form: string }[] = [];
  for (const m of text.matchAll(WORDS)) raw.push({ start: m.index, end: m.index + m[0].length, form: m[0] });
  const out: Word[] = [];
  const push = (start: number, end: number, lowerAs?: string) => {
    const form = text.slice(start, end);
    const lower = lowerAs ?? form.toLowerCase();
    const sign = !/[\p{L}\p{N}]/u.test(form);
    const { lemmas, root } = sign ? { lemmas: [lower], root: lower } : entry(lower);
    const before = text[start - 1];
    const after = text[end];
    out.push({
      start,
      end,
      form,
      lower,
      lemmas,
      root,
      sign,
      joined: (before === "-" || before === "‑") && /[\p{L}\p{N}]/u.test(text[start - 2] ?? ""),
      joins: (after === "-" || after === "‑") && /[\p{L}\p{N}]/u.test(text[end + 1] ?? ""),
    });
  };
  for (let i = 0; i < raw.length; i++) {
    const at = raw[i]!;
    const mark = raw[i + 1];
    const next = raw[i + 2];
    const lower = at.form.toLowerCase();
    const tight = mark && next && mark.start === at.end && next.start === mark.end;
    if (tight && APOSTROPHE.test(mark.form)) {
      const tail = next.form.toLowerCase();
      if (tail === "t" && NT.has(lower)) {
        if (lower === "can") {
          push(at.start, at.end);
          push(mark.start, next.end, "n't");
        } else {
          const verb =
            lower === "won"
              ? "will"
              : lower === "shan"
                ? "shall"
                : lower === "ain"
                  ? "is"
                  : lower.slice(0, -1);
          push(at.start, at.end - 1, verb);
          push(at.end - 1, next.end, "n't");
        }
        i += 2;
        continue;
      }
      if (CLITICS.has(tail)) {
        push(at.start, at.end);
        push(mark.start, next.end, `'${tail}`);
        i += 2;
        continue;
      }
    }
    if (lower === "cannot") {
      push(at.start, at.start + 3, "can");
      push(at.start + 3, at.end, "not");
      continue;
    }
    if ((at.form === "-" || at.form === "‑") && out.at(-1)?.joins) continue;
    push(at.start, at.end);
  }
  return out;
}
