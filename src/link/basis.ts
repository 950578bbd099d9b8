// The deciding words: a chain (conditional random field, Lafferty et al. 2001) over the words of a sentence says which of them decide a stance.
import { exp } from "../model/numbers.ts";
import type { BasisWords, StanceValue } from "../model/stance.ts";
import type { RecordedStatement } from "../model/statement.ts";
import type { Anchor } from "./anchors.ts";
import type { Features } from "./features.ts";
import { signOf } from "./lexical.ts";
import { BASIS_WEIGHTS } from "./lexicon/basis-weights.ts";
import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS, STOP } from "./lexicon/grammar.ts";
import { NEGATORS } from "./meaning.ts";
import type { Asked } from "./question.ts";
import { breakBefore, type Reading } from "./reading.ts";
import { valenceOf } from "./related.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Word } from "./words.ts";

/** Words of a sentence that are looked at. */
const MOST = 160;

/** A word that may decide, with what speaks for it. */
export interface BasisWord {
  readonly word: Word;
  /** -1 the sentence, 0 … the parts of the content. */
  readonly part: number;
  /** Names of what is seen of it. */
  readonly seen: readonly string[];
}

/** The class of a word by its part in grammar. */
function kindOf(w: Word): string {
  if (w.sign) return "sign";
  if (NEGATORS.has(w.lower)) return "not";
  if (AUXILIARIES.has(w.lower)) return "aux";
  if (PREPOSITIONS.has(w.lower)) return "prep";
  if (DETERMINERS.has(w.lower)) return "det";
  if (ADVERBS.has(w.lower)) return "adv";
  if (STOP.has(w.lower)) return "stop";
  if (/^\p{Lu}/u.test(w.form)) return "Name";
  if (/^\d/.test(w.form)) return "number";
  const end = /(?:ed|ing|ly|s|ion|er|est|able|less|ful)$/.exec(w.lower);
  return end ? `-${end[0]}` : "word";
}

/** How far a word stands from a place, in steps that grow. */
const stretch = (n: number): string =>
  n < 0 ? `-${stretch(-n)}` : n <= 3 ? `${n}` : n <= 5 ? "5" : n <= 9 ? "9" : "far";

/** Every word of the sentence with what is seen of it, for a stance. */
export function basisRow(
  reading: Reading,
  asked: Asked,
  around: Surroundings,
  anchors: readonly Anchor[],
  seen: Features,
  value: StanceValue,
): readonly BasisWord[] {
  const { words, body, record } = reading;
  const sign = signOf(reading, asked, around, anchors);
  const starts = record.sentence.indexOf(record.content[0] ?? "");
  const cues = new Map(words.slice(0, body).map((w, i) => [w.start, i] as const));
  interface Place {
    readonly word: Word;
    readonly part: number;
    /** Index in `Reading.words`, -1 where the word is not in it. */
    readonly row: number;
    /** Index in `Reading.around`, -1 for words of what was said. */
    readonly out: number;
  }
  const beside = reading.around.map(
    (word, out): Place => ({ word, part: -1, row: cues.get(word.start) ?? -1, out }),
  );
  const said = words.slice(body).map((word, i): Place => ({ word, part: word.part, row: body + i, out: -1 }));
  const places = [
    ...beside.filter((p) => starts >= 0 && p.word.start < starts),
    ...said,
    ...beside.filter((p) => starts < 0 || p.word.start >= starts),
  ].slice(0, MOST);
  const inRow = new Map<number, string[]>();
  const inOut = new Map<number, string[]>();
  const mark = (map: Map<number, string[]>, first: number, last: number, name: string) => {
    for (let i = first; i <= last; i++) {
      const own = map.get(i) ?? [];
      const edge = first === last ? name : i === first ? `${name} <` : i === last ? `${name} >` : `${name} =`;
      own.push(edge);
      map.set(i, own);
    }
  };
  for (const [name, found] of seen.inside) for (const f of found) mark(inRow, f.first, f.last, `in ${name}`);
  for (const [name, found] of seen.outside)
    for (const f of found) mark(inOut, f.first, f.last, `out ${name}`);
  for (const o of seen.scope?.operators ?? []) mark(inRow, o.first, o.last, `over ${o.effect}`);
  const condition = seen.scope?.condition;
  if (condition) mark(inRow, condition.first, condition.last, "condition");
  if (seen.anchor) mark(inRow, seen.anchor.first, seen.anchor.last, "anchor");
  const report = seen.scope?.report ?? -1;
  const signs = places.map((p) =>
    p.row >= 0
      ? sign(p.row) || p.word.form
      : p.word.sign
        ? p.word.form
        : /^\p{Lu}/u.test(p.word.form)
          ? "N"
          : p.word.root,
  );
  const kinds = places.map((p) => kindOf(p.word));
  const E = signs.indexOf("E");
  const firstSaid = places.findIndex((p) => p.out < 0);
  const lastSaid = places.length - 1 - [...places].reverse().findIndex((p) => p.out < 0 && !p.word.sign);
  return places.map((p, i) => {
    const said = p.out < 0;
    const names = [
      `w ${signs[i]}`,
      `w -1 ${signs[i - 1] ?? "^"}`,
      `w +1 ${signs[i + 1] ?? "$"}`,
      `w -1 0 ${signs[i - 1] ?? "^"} ${signs[i]}`,
      `w 0 +1 ${signs[i]} ${signs[i + 1] ?? "$"}`,
      `k -1 0 ${kinds[i - 1] ?? "^"} ${kinds[i]}`,
      `k 0 +1 ${kinds[i]} ${kinds[i + 1] ?? "$"}`,
    ];
    // What is seen counts by itself and together with the stance.
    const add = (name: string) => names.push(name, `${value} ${name}`);
    add(said ? "in" : "out");
    add(`kind ${kinds[i]}`);
    add(`${said ? "in" : "out"} ${kinds[i]}`);
    if (said) for (const name of inRow.get(p.row) ?? []) add(name);
    else {
      for (const name of inOut.get(p.out) ?? []) add(name);
      for (const name of inRow.get(p.row) ?? []) add(name);
    }
    if (!seen.anchor) add("no anchor");
    else if (p.row >= 0) {
      const { first, last } = seen.anchor;
      add(`anchor at ${stretch(p.row < first ? p.row - first : Math.max(0, p.row - last))}`);
    }
    if (E >= 0) add(`E at ${stretch(i - E)}`);
    if (report >= 0 && p.row >= 0) add(`report at ${stretch(p.row - report)}`);
    if (said) {
      add(`from start ${stretch(i - firstSaid)}`);
      add(`from end ${stretch(lastSaid - i)}`);
      if (p.row > body && breakBefore(words, p.row) > 0) add("break before");
    } else add(`from said ${stretch(i < firstSaid ? i - firstSaid : i - lastSaid)}`);
    const v = p.word.sign ? 0 : valenceOf(p.word);
    if (v !== 0) add(v > 0 ? "speaks well" : "speaks ill");
    return { word: p.word, part: p.part, seen: names };
  });
}

/** Weights of what is seen, and of one word deciding after another that does. */
export interface BasisWeights {
  readonly by: ReadonlyMap<string, number>;
  /** Sum for a step from a word that does not or does decide to one that does not or does: `[from][to]`. */
  readonly step: readonly (readonly number[])[];
}

/** How likely each word decides, from its own sum and its neighbours' (forward, backward). */
export function likelihoods(sums: readonly number[], step: BasisWeights["step"]): number[] {
  const n = sums.length;
  const e = step.map((row) => row.map((s) => exp(s)));
  const at = (from: number, to: number) => (e[from] as number[])[to] as number;
  const fore: [number, number][] = [];
  for (let i = 0; i < n; i++) {
    const own = exp(Math.max(-30, Math.min(30, sums[i] as number)));
    const [a, b] = fore[i - 1] ?? [1, 0];
    const no = a * at(0, 0) + b * at(1, 0);
    const yes = (a * at(0, 1) + b * at(1, 1)) * own;
    fore.push([no / (no + yes), yes / (no + yes)]);
  }
  const out = new Array<number>(n);
  let [c, d] = [1, 1];
  for (let i = n - 1; i >= 0; i--) {
    const [a, b] = fore[i] as [number, number];
    out[i] = (b * d) / (a * c + b * d);
    const own = exp(Math.max(-30, Math.min(30, sums[i] as number)));
    const no = at(0, 0) * c + at(0, 1) * own * d;
    const yes = at(1, 0) * c + at(1, 1) * own * d;
    c = no / (no + yes);
    d = yes / (no + yes);
  }
  return out;
}

// Parsed when first asked for: most commands never judge.
let table: BasisWeights | null = null;

function weights(): BasisWeights {
  if (table) return table;
  const by = new Map<string, number>();
  for (const line of BASIS_WEIGHTS.split("\n")) {
    const tab = line.indexOf("\t");
    if (tab > 0) by.set(line.slice(0, tab), Number(line.slice(tab + 1)) / 100);
  }
  const of = (name: string) => by.get(name) ?? 0;
  table = {
    by,
    step: [
      [of("step no no"), of("step no yes")],
      [of("step yes no"), of("step yes yes")],
    ],
  };
  return table;
}

/** Share of the surest word's likelihood from which a word is shown too. */
const SHOWN = 0.35;

/** Which words of a row decide: the surest and all that are nearly as sure. */
export function decidingOf(
  row: readonly BasisWord[],
  { by, step }: BasisWeights = weights(),
): readonly BasisWord[] {
  const likely = likelihoods(
    row.map(({ seen }) => seen.reduce((sum, name) => sum + (by.get(name) ?? 0), 0)),
    step,
  );
  const most = row.reduce((m, { word }, i) => (word.sign ? m : Math.max(m, likely[i] as number)), 0);
  return row.filter(({ word }, i) => !word.sign && (likely[i] as number) >= SHOWN * most);
}

/** The deciding words of a stance with their places, words that follow each other as one. */
export function decidingWords(row: readonly BasisWord[], record: RecordedStatement): readonly BasisWords[] {
  const chosen = new Set(decidingOf(row));
  const out: BasisWords[] = [];
  let open = false;
  for (const entry of row) {
    const { word, part } = entry;
    if (!chosen.has(entry)) {
      open &&= word.sign;
      continue;
    }
    const text = part >= 0 ? (record.content[part] ?? "") : record.sentence;
    const last = out.at(-1);
    const start = open && last?.part === part ? last.start : word.start;
    if (start !== word.start) out.pop();
    out.push({ part, start, end: word.end, words: text.slice(start, word.end) });
    open = true;
  }
  return out;
}
