// What makes two wordings comparable: their telling words with weights that depend on the words alone, so that a
// comparison comes out the same whatever else is on record.
import type { RecordedStatement } from "../model/statement.ts";
import { ADVERBS, AUXILIARIES, STOP } from "./lexicon/grammar.ts";
import { likeWords } from "./related.ts";
import { readWords, type Word } from "./words.ts";

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
  /** True where a word denies. */
  readonly denied: boolean;
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
const MOST_WORDS = 400;
const MOST_KEYS = 8;

const weightOf = (w: Word): number => {
  if (/\d/.test(w.form)) return 1.6;
  if (w.lemmas.some((l) => COMMON.has(l))) return 0.45;
  if (/^\p{Lu}/u.test(w.form)) return 1.1;
  return w.root.length > 6 ? 1.2 : 1;
};

/** Folds the words of a statement. */
export function wordingOf(record: RecordedStatement): Wording {
  const words = record.content.flatMap((part) => readWords(part.slice(0, 6000))).slice(0, MOST_WORDS);
  const plain = words.filter((w) => !w.sign);
  const roots = new Map<string, number>();
  const numbers = new Set<string>();
  let no = record.statement.force === "deny" ? 1 : 0;
  for (const w of plain) {
    if (DENIES.has(w.lower)) no++;
    const number = NUMBERS[w.lower] ?? (/^\d/.test(w.form) ? w.form : null);
    if (number !== null) numbers.add(number);
    if (STOP.has(w.lower) || AUXILIARIES.has(w.lower) || (ADVERBS.has(w.lower) && !DENIES.has(w.lower)))
      continue;
    const root = number ?? w.root;
    roots.set(root, Math.max(roots.get(root) ?? 0, number ? 1.5 : weightOf(w)));
  }
  const keys = [...roots].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([r]) => r);
  return {
    text: plain.map((w) => w.lower).join(" "),
    roots,
    weight: [...roots.values()].reduce((a, b) => a + b, 0),
    numbers,
    denied: no > 0,
    keys: keys.slice(0, MOST_KEYS),
  };
}

/**
 * How alike two wordings are, 0 to 1: shared weight against the shorter one, less where much of the longer is missing,
 * where one denies and the other does not, and where both have numbers and none in common.
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
  if (a.denied !== b.denied) like -= 0.45;
  if (a.numbers.size > 0 && b.numbers.size > 0 && ![...a.numbers].some((n) => b.numbers.has(n))) like -= 0.3;
  return Math.max(0, like);
}
