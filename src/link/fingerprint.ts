// What makes two wordings comparable: their telling words with weights that depend on the words alone, so that a
// comparison comes out the same whatever else is on record.
import type { RecordedStatement } from "../model/statement.ts";
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  FIRST_PLURAL,
  FIRST_SINGULAR,
  POSSESSIVES,
  PREPOSITIONS,
  STOP,
  THIRD,
} from "./lexicon/grammar.ts";
import { PASTS } from "./lexicon/irregular.ts";
import { VERBS } from "./lexicon/verbs.ts";
import { otherThings, type Place } from "./other-things.ts";
import { likeWords } from "./related.ts";
import { readWords, rootOf, type Word } from "./words.ts";

/** A wording, folded. */
export interface Wording {
  /** Its words in lower case, joined by spaces. */
  readonly text: string;
  /** Weight of each telling root. */
  readonly roots: ReadonlyMap<string, number>;
  /** Sum of the weights. */
  readonly weight: number;
  /** Numbers, spelt as digits. */
  readonly numbers: ReadonlySet<string>;
  /** Words that deny. */
  readonly denials: number;
  /** True where a condition is set. */
  readonly conditional: boolean;
  /** Telling roots in their order, for what stands in whose place. */
  readonly order: readonly Place[];
  /** Words by which it is looked for, the most telling first. */
  readonly keys: readonly string[];
}

const COMMON = new Set(
  "say tell make take come go get give know think see want look use find work call try need feel become leave put mean keep let begin seem help show hear play run move live believe bring happen write provide sit stand lose pay meet include continue set learn change lead understand watch follow stop create speak read allow add spend grow open walk win offer remember love consider appear buy wait serve die send expect build stay fall cut reach kill remain people man woman year day week month time way thing world life hand part place case point number fact good new first last long great little own other old right big high different small large next early young important few public bad same able country government state".split(
    " ",
  ),
);
const NUMBERS: Readonly<Record<string, string>> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
  thirteen: "13",
  fourteen: "14",
  fifteen: "15",
  sixteen: "16",
  seventeen: "17",
  eighteen: "18",
  nineteen: "19",
  twenty: "20",
  thirty: "30",
  forty: "40",
  fifty: "50",
  sixty: "60",
  seventy: "70",
  eighty: "80",
  ninety: "90",
  hundred: "100",
  thousand: "1000",
  million: "1000000",
  billion: "1000000000",
  dozen: "12",
};
const DENIES = new Set(["not", "n't", "no", "never", "none", "nobody", "nothing", "neither", "without"]);
const CONDITIONS = new Set(["if", "unless"]);
/** Telling words that are held against each other place by place. */
const MOST_PLACES = 48;
const NO_THINGS = new Set(
  "anyone everyone someone no-one ours theirs mine yours hers today tonight tomorrow yesterday night morning evening afternoon noon midnight week weekend month year monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);
const PRONOUNS = [FIRST_PLURAL, FIRST_SINGULAR, POSSESSIVES, THIRD];
/** Irregular pasts and participles. */
const PASTS_OF: ReadonlySet<string> = new Set(PASTS.values());
const MOST_WORDS = 400;
const MOST_KEYS = 8;

const weightOf = (w: Word): number => {
  if (/\d/.test(w.form)) return 1.6;
  if (w.lemmas.some((l) => COMMON.has(l)) || /^(?:any|every|some)(?:one|body)$/.test(w.lower)) return 0.45; // bounded: one token
  if (/^\p{Lu}/u.test(w.form)) return 1.1;
  return w.root.length > 6 ? 1.2 : 1;
};

/** True for what may be a thing or a name: what looks like a verb only behind an article or a preposition. */
function isThing(w: Word, before: Word | undefined): boolean {
  if (DENIES.has(w.lower) || NO_THINGS.has(w.lower) || w.lower.endsWith("body")) return false;
  if (!w.lemmas.some((l) => VERBS.has(l))) return true;
  const led = before?.lower ?? "";
  return DETERMINERS.has(led) || (PREPOSITIONS.has(led) && led !== "to");
}

/** The root of a word; of an irregular form the root of its verb ("took", "taken" → "take"). */
function rootOfWord(w: Word): string {
  if (/^(?:any|every|some)body$/.test(w.lower)) return w.lower.replace("body", "one"); // bounded: one token
  if (PASTS_OF.has(w.lower)) {
    const verb = w.lemmas.find((l) => l !== w.lower && VERBS.has(l));
    if (verb !== undefined) return rootOf(verb);
  }
  return w.root;
}

/** Folds the words of a statement. */
export function wordingOf(record: RecordedStatement): Wording {
  const words = record.content.flatMap((part) => readWords(part.slice(0, 6000))).slice(0, MOST_WORDS);
  const plain = words.filter((w) => !w.sign);
  const roots = new Map<string, number>();
  const numbers = new Set<string>();
  const order: Place[] = [];
  let no = record.statement.force === "deny" ? 1 : 0;
  for (const [at, w] of plain.entries()) {
    if (DENIES.has(w.lower)) no++;
    const number = NUMBERS[w.lower] ?? (/^\d/.test(w.form) ? w.form : null);
    if (number !== null) numbers.add(number);
    if (PRONOUNS.some((set) => set.has(w.lower))) continue;
    if (STOP.has(w.lower) || AUXILIARIES.has(w.lower) || (ADVERBS.has(w.lower) && !DENIES.has(w.lower)))
      continue;
    const root = number ?? rootOfWord(w);
    order.push({ root, thing: number === null && isThing(w, plain[at - 1]) });
    roots.set(root, Math.max(roots.get(root) ?? 0, number ? 1.5 : weightOf(w)));
  }
  const keys = [...roots].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([r]) => r);
  return {
    text: plain.map((w) => w.lower).join(" "),
    roots,
    weight: [...roots.values()].reduce((a, b) => a + b, 0),
    numbers,
    denials: no,
    conditional: plain.some((w) => CONDITIONS.has(w.lower)),
    order: order.slice(0, MOST_PLACES),
    keys: keys.slice(0, MOST_KEYS),
  };
}

/**
 * How alike two wordings are, 0 to 1: shared weight against the shorter one, less where much of the longer is missing,
 * where one denies and the other does not, where both have numbers and none in common, and where one thing stands in
 * the place of another.
 */
export function likeness(a: Wording, b: Wording): number {
  if (a.text === b.text && a.text !== "") return 1;
  const [short, long] = a.weight <= b.weight ? [a, b] : [b, a];
  if (short.weight === 0) return 0;
  let shared = 0;
  let words = 0;
  const missing: [string, number][] = [];
  for (const [root, w] of short.roots) {
    const other = long.roots.get(root);
    if (other !== undefined) {
      shared += Math.min(w, other);
      words++;
    } else missing.push([root, w]);
  }
  if (words === 0) return 0;
  for (const [root, w] of missing) {
    if (likeWords([root]).some((l) => long.roots.has(l))) shared += 0.6 * w;
  }
  const inShort = shared / short.weight;
  const inBoth = shared / (short.weight + long.weight - shared);
  // One common word is too little, unless it is all there is and it tells.
  if (shared < 1.4 && inBoth < 0.6) return 0;
  let like = 0.62 * inShort + 0.38 * Math.sqrt(inBoth);
  if (a.denials % 2 !== b.denials % 2) like -= 0.45;
  if (a.conditional !== b.conditional) like -= 0.15;
  if (a.numbers.size > 0 && b.numbers.size > 0 && ![...a.numbers].some((n) => b.numbers.has(n))) like -= 0.3;
  if (like > LOOKED_AT) like -= OTHER_THING * Math.min(2, otherThings(short, long));
  return Math.max(0, like);
}

/** Below this the places of words are not looked at: it is too little anyway. */
const LOOKED_AT = 0.4;
/** What each thing in another's place takes away. */
const OTHER_THING = 0.28;
