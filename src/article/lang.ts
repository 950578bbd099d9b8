// Language: which one a text is written in, by its script, its small words and its letters. Own tables; no locale.
import { inOtherLanguage, type Problem } from "../model/article.ts";
import {
  ARABIC_WORDS,
  CYRILLIC_WORDS,
  DEVANAGARI_WORDS,
  LANGUAGE_NAMES,
  LATIN_WORDS,
  LETTERS,
  SCRIPTS,
} from "./lexicon/languages.ts";

/** How much of a text is looked at, in UTF-16 units. */
const LOOKED_AT = 6_000;
/** Words below which nothing is said. */
const FEW = 5;
/** Words from which a text in Latin script that no table knows is said to be in no language that is known here. */
const MANY = 40;

/** What is said where a text is certainly not English and is in no language that is known here (BCP 47 "undetermined"). */
export const UNKNOWN_LANGUAGE = "und";

/** Code of the note on an article in a language that is not read. */
export const OTHER_LANGUAGE = "other-language";

type Weights = ReadonlyMap<string, readonly (readonly [language: string, weight: number])[]>;

/** Every word with its languages; one that many share says less for each. */
function weightsOf(words: Readonly<Record<string, string>>): Weights {
  const of = new Map<string, Set<string>>();
  for (const [language, list] of Object.entries(words))
    for (const word of list.split(" ")) {
      const set = of.get(word);
      if (set) set.add(language);
      else of.set(word, new Set([language]));
    }
  return new Map([...of].map(([word, set]) => [word, [...set].map((l) => [l, 1 / Math.sqrt(set.size)])]));
}

/** The table of these words, made when the first text in its script asks for it. */
function whenAsked(words: Readonly<Record<string, string>>): () => Weights {
  let made: Weights | null = null;
  return () => {
    made ??= weightsOf(words);
    return made;
  };
}

type Table = readonly [script: (letter: number) => boolean, words: () => Weights];

/** Scripts that several languages are written in, by the first letter of a word; no letter is of two. */
const TABLES: readonly Table[] = [
  [(c) => c < 0x250 || (c >= 0x1e00 && c < 0x1f00), whenAsked(LATIN_WORDS)],
  [(c) => c >= 0x400 && c < 0x530, whenAsked(CYRILLIC_WORDS)],
  [(c) => (c >= 0x600 && c < 0x780) || (c >= 0xfb50 && c < 0xfe00), whenAsked(ARABIC_WORDS)],
  [(c) => c >= 0x900 && c < 0x980, whenAsked(DEVANAGARI_WORDS)],
];
const BEYOND_ASCII = /[^\0-\x7f]/;
/** A text in small letters without others than a to z. Its words are found without the classes of all scripts, which are slow to make ready. */
const PLAIN = /^[\0-\x7f‘’“”–—…]*$/;
const PLAIN_WORD = /[a-z]+(?:['’][a-z]+)?/g;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;
const MARKS = new Map(Object.entries(LETTERS).map(([letter, languages]) => [letter, languages.split(" ")]));

/** What a text shows of its language. */
export interface SeenLanguage {
  /** ISO 639 code; "und" for a text that is long enough and in none that is known here; null where it does not say. */
  readonly language: string | null;
  /** 0 to 1: how far the first is before the second. */
  readonly score: number;
}

const NOTHING: SeenLanguage = { language: null, score: 0 };

/**
 * The language that a text shows.
 * @example seenLanguage("Der Damm ist sicher, und das wissen wir.").language // "de"
 */
export function seenLanguage(text: string): SeenLanguage {
  const head = text.slice(0, LOOKED_AT).toLowerCase();
  const script = singleScript(head);
  if (script !== null) return script;
  const words = head.match(PLAIN.test(head) ? PLAIN_WORD : WORD) ?? [];
  if (words.length < FEW) return NOTHING;
  const scores = new Map<string, number>();
  const add = (language: string, weight: number) =>
    scores.set(language, (scores.get(language) ?? 0) + weight);
  const counts = TABLES.map(() => 0);
  for (const word of words) {
    const letter = word.charCodeAt(0);
    for (let i = 0; i < TABLES.length; i++)
      if ((TABLES[i] as Table)[0](letter)) {
        counts[i] = (counts[i] as number) + 1;
        break;
      }
  }
  const most = Math.max(...counts);
  const chosen = TABLES[counts.indexOf(most)] as Table;
  if (most * 2 < words.length) return NOTHING;
  const table = chosen[1]();
  for (const word of words) {
    const known = table.get(word.includes("’") ? word.replace("’", "'") : word);
    if (known !== undefined) for (const [language, weight] of known) add(language, weight);
    if (!BEYOND_ASCII.test(word)) continue;
    for (const letter of new Set(word)) {
      const languages = MARKS.get(letter);
      if (languages) for (const language of languages) add(language, 0.5 / languages.length);
    }
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  // Prose has a small word among every eight; lists of names have none.
  if (!first || first[1] * 8 < words.length)
    return words.length >= MANY && chosen === TABLES[0]
      ? { language: (first?.[1] ?? 0) * 25 < words.length ? UNKNOWN_LANGUAGE : null, score: 0 }
      : NOTHING;
  const score = 1 - (second?.[1] ?? 0) / first[1];
  return first[1] < 1.2 || score < 0.05 ? NOTHING : { language: first[0], score };
}

/** The language whose script no other of those known here uses, where most letters are of it. */
function singleScript(text: string): SeenLanguage | null {
  const counts = new Map<string, number>();
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x250 ? !(code >= 97 && code <= 122) && code < 0xc0 : false) continue;
    if (code >= 0xd800 && code < 0xdc00) {
      code = text.codePointAt(i) as number;
      if (code > 0xffff) i++;
    }
    letters++;
    if (code < 0x370 || (code >= 0x400 && code < 0x530)) continue;
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) {
      counts.set("zh", (counts.get("zh") ?? 0) + 1);
      continue;
    }
    const range = SCRIPTS.find(([from, to]) => code >= from && code <= to);
    if (range) counts.set(range[2], (counts.get(range[2]) ?? 0) + 1);
  }
  // Japanese is written in Chinese characters and its own; a tenth of its own is enough.
  const han = counts.get("zh") ?? 0;
  const kana = counts.get("ja") ?? 0;
  if (kana * 10 > han) counts.set("ja", kana + han);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 5 && best[1] * 2 > letters ? { language: best[0], score: 1 } : null;
}

/** A language's name in English; the code itself where it has none here. */
export const languageName = (code: string): string =>
  code === UNKNOWN_LANGUAGE
    ? "a language that is not recognised"
    : (LANGUAGE_NAMES[code.split("-")[0]?.toLowerCase() ?? ""] ?? code);

/** Languages so near to one another that a page's own word decides between them. */
const NEAR: readonly ReadonlySet<string>[] = [
  new Set(["nb", "nn", "no", "da"]),
  new Set(["hr", "sr", "bs", "sh", "me"]),
  new Set(["id", "ms"]),
  new Set(["gl", "pt"]),
  new Set(["cs", "sk"]),
];
const mainPart = (tag: string): string => tag.split("-")[0]?.toLowerCase() ?? "";

/** A language tag (BCP 47) as pages write them; null where it is none. @example languageTag("en_GB") // "en-GB" */
export function languageTag(written: string | null): string | null {
  const tag = (written ?? "").trim().replaceAll("_", "-");
  return /^[a-z]{2,3}(?:-[a-z\d-]{1,40})?$/i.test(tag) ? tag : null;
}

/** A language and why it is that. */
export interface ChosenLanguage {
  /** BCP 47 tag, `und` for a language that is not known here; null where nothing says. */
  readonly lang: string | null;
  /** `words` where the text shows it, `page` where only the page says it. */
  readonly by: "words" | "page";
}

/**
 * The language of a text of which the page, or the dump, says `declared`. What the text shows counts more: templates say
 * "en" of everything. Between near languages, and where the text is too short, the page decides.
 */
export function chooseLanguage(text: string, declared: string | null): ChosenLanguage {
  const { language } = seenLanguage(text);
  const said = declared === null ? "" : mainPart(declared);
  if (language === null) return { lang: declared, by: "page" };
  if (language === UNKNOWN_LANGUAGE)
    return said === "" ? { lang: language, by: "words" } : { lang: declared, by: "page" };
  const near = said !== language && NEAR.some((set) => set.has(said) && set.has(language));
  return near ? { lang: declared, by: "page" } : { lang: language, by: "words" };
}

/** The note on an article that no extractor can read; none on others. */
export function languageNote(lang: string | null, how: string): Problem[] {
  if (!inOtherLanguage(lang)) return [];
  const message = `The article is in ${languageName(lang ?? "")} (${how}), and only English is read: it is kept and can be searched, and no statements were looked for.`;
  return [{ code: OTHER_LANGUAGE, message, span: null }];
}

/** How a chosen language is explained. */
export const languageGround = ({ by, lang }: ChosenLanguage, declared: string | null): string =>
  by === "page"
    ? "the page says so"
    : declared !== null && mainPart(declared) !== mainPart(lang ?? "")
      ? `seen in its words; the page says ${declared}`
      : "seen in its words";
