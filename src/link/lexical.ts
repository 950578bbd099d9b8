// The words of a statement as the weigher counts them: names and the things asked about stand as signs, the rest by root.
import type { Anchor } from "./anchors.ts";
import { DIRECTIONS, type Direction } from "./lexicon/directions.ts";
import { STOP } from "./lexicon/grammar.ts";
import type { Asked } from "./question.ts";
import type { PartWord, Reading } from "./reading.ts";
import { relation } from "./related.ts";
import type { Surroundings } from "./surroundings.ts";
import { lemmasOf, readWords, rootOf, type Word } from "./words.ts";

/** Words of a statement that are counted. */
const MOST = 60;
/** What one counted word weighs beside a feature of the rules. */
const SCALE = 0.5;
/** Words about the first mention of what is asked about that count as near it. */
const NEAR = 4;
/** Words before the sentence that are counted. */
const BEFORE = 30;

const BY_LEMMA: ReadonlyMap<string, readonly Direction[]> = (() => {
  const made = new Map<string, Direction[]>();
  for (const [name, list] of Object.entries(DIRECTIONS))
    for (const lemma of list.split(", ")) {
      const row = made.get(lemma) ?? [];
      row.push(name as Direction);
      made.set(lemma, row);
    }
  return made;
})();

const known = new WeakMap<Asked, readonly Direction[]>();

/** Which ways the predicate of a question points. */
export function directionsOf(asked: Asked): readonly Direction[] {
  const had = known.get(asked);
  if (had) return had;
  const found = new Set<Direction>();
  for (const w of readWords(asked.predicate.text))
    for (const l of w.lemmas) for (const d of BY_LEMMA.get(l) ?? []) found.add(d);
  const made = [...found].sort();
  known.set(asked, made);
  return made;
}

/** The words of the predicate that mean something by themselves. */
const asks = (asked: Asked): readonly Word[] =>
  readWords(asked.predicate.text).filter((w) => !w.sign && !STOP.has(w.lower));

/** A capitalised word inside a sentence is a name, and no name is counted as itself. */
const isName = (words: readonly Word[], i: number): boolean => {
  const w = words[i] as Word;
  if (!/^\p{Lu}/u.test(w.form) || w.form === "I") return false;
  return i > 0 && !/[.!?:“"‘]/.test((words[i - 1] as Word).form);
};

const SAID = new Set(["said", "say", "says", "told"].flatMap((w) => [w, ...lemmasOf(w)]).map(rootOf));

// Asked for by each kind of feature and by the deciding words: found once a statement and question.
const given = new WeakMap<Reading, { readonly asked: Asked; readonly sign: (at: number) => string }>();

/** The sign of the word at a place: E what is asked about, Q the predicate, O its opposite, S its sense, K and A their kin, N names. */
export function signOf(
  reading: Reading,
  asked: Asked,
  around: Surroundings,
  anchors: readonly Anchor[],
): (at: number) => string {
  const had = given.get(reading);
  if (had?.asked === asked) return had.sign;
  const find = signsBy(reading, asked, around, anchors);
  const found = new Map<number, string>();
  const sign = (at: number): string => {
    let own = found.get(at);
    if (own === undefined) {
      own = find(at);
      found.set(at, own);
    }
    return own;
  };
  given.set(reading, { asked, sign });
  return sign;
}

function signsBy(
  { words }: Reading,
  asked: Asked,
  around: Surroundings,
  anchors: readonly Anchor[],
): (at: number) => string {
  const sign = new Map<number, string>();
  for (const list of around.mentions.values())
    for (const m of list)
      if (m.kind !== "narrowing") for (let i = m.first; i <= m.last; i++) sign.set(i, "E");
  for (const a of anchors)
    for (let i = a.first; i <= a.last; i++) sign.set(i, a.polarity < 0 ? "O" : a.same ? "Q" : "S");
  const wanted = asks(asked);
  return (i) => {
    const own = sign.get(i);
    if (own !== undefined) return own;
    const w = words[i] as PartWord;
    if (w.sign) return /[“”"‘’]/.test(w.form) ? "" : w.form;
    if (isName(words, i)) return "N";
    let most = 0;
    if (!STOP.has(w.lower))
      for (const p of wanted) {
        const r = relation(words, i, p);
        if (Math.abs(r) > Math.abs(most)) most = r;
      }
    return most === 1 ? "Q" : most > 0 ? "K" : most < 0 ? "A" : /^\d/.test(w.form) ? "#" : w.root;
  };
}

/** The signs of what was said, each run of the same single-letter sign as one. */
export function signsOf(
  reading: Reading,
  asked: Asked,
  around: Surroundings,
  anchors: readonly Anchor[],
): readonly string[] {
  const { words, body } = reading;
  const sign = signOf(reading, asked, around, anchors);
  const out: string[] = [];
  let before = "";
  for (let i = body; i < words.length && i < body + MOST; i++) {
    const s = sign(i);
    if (s === "" || (s === before && s.length === 1)) continue;
    out.push(s);
    before = s;
  }
  return out;
}

/** Counts words, pairs and pairs with a gap, alone and together with the way that the predicate points. */
export function lexicalFeatures(
  reading: Reading,
  asked: Asked,
  around: Surroundings,
  anchors: readonly Anchor[],
  set: (name: string, value: number) => void,
): void {
  const ways: readonly string[] = asked.mode === "ought" ? ["ought"] : directionsOf(asked);
  const signs = signsOf(reading, asked, around, anchors);
  for (const [i, s] of signs.entries()) {
    set(`w ${s}`, SCALE);
    for (const way of ways) set(`${way} ${s}`, SCALE);
    const next = signs[i + 1];
    if (next !== undefined) set(`w ${s} ${next}`, SCALE);
    const third = signs[i + 2];
    if (third !== undefined) set(`w ${s} * ${third}`, 0.7 * SCALE);
  }
  if (signs[0] !== undefined) set(`first ${signs[0]}`, SCALE);
  if (signs[1] !== undefined) set(`first ${signs[0]} ${signs[1]}`, SCALE);
  const ending = signs.filter((s) => s !== "." && s !== ",").slice(-2);
  if (ending.length > 0) set(`last ${ending.at(-1)}`, 0.8 * SCALE);
  if (ending.length > 1) set(`last ${ending.join(" ")}`, 0.8 * SCALE);
  const thing = signs.indexOf("E");
  for (let k = 1; thing >= 0 && k <= NEAR; k++) {
    if (thing + k < signs.length) set(`E near ${signs[thing + k]}`, 0.6 * SCALE);
    if (thing - k >= 0) set(`near E ${signs[thing - k]}`, 0.6 * SCALE);
  }
  // What was asked or said just before.
  for (const [i, w] of reading.before.slice(-BEFORE).entries())
    if (!w.sign && (i === 0 || !/^\p{Lu}/u.test(w.form))) set(`before ${w.root}`, 0.6 * SCALE);
  const beside = reading.around.slice(0, MOST);
  let last = "";
  for (const [i, w] of beside.entries()) {
    const name = isName(beside, i) || (i === 0 && /^\p{Lu}/u.test(w.form) && !STOP.has(w.lower));
    const s = w.sign || SAID.has(w.root) ? "" : name ? "N" : w.root;
    if (s !== "" && s !== "N") set(`by ${s}`, SCALE);
    if (s !== "" && last !== "") set(`by ${last} ${s}`, SCALE);
    last = s;
  }
}
