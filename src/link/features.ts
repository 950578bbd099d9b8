// What the weigher sees of a statement: the verdict of the rules, the predicate's kin, signals, valence, who is named.
import { tanh } from "../model/numbers.ts";
import { type Anchor, standsAsNoun } from "./anchors.ts";
import { bind } from "./bind.ts";
import { coveringFeatures } from "./covering.ts";
import { headsIts } from "./deixis.ts";
import { lexicalFeatures } from "./lexical.ts";
import { ADVERBS, AUXILIARIES, PREPOSITIONS, STOP } from "./lexicon/grammar.ts";
import type { Signal } from "./lexicon/signals.ts";
import { VERBS } from "./lexicon/verbs.ts";
import { meaningFeatures, NEGATORS } from "./meaning.ts";
import { oppositeFeatures } from "./opposites.ts";
import { type Found, findPatterns } from "./patterns.ts";
import type { Asked } from "./question.ts";
import type { PartWord, Reading } from "./reading.ts";
import { relation, valenceOf } from "./related.ts";
import { type Scope, scopeOf } from "./scope.ts";
import { signalsOf } from "./signals.ts";
import type { Surroundings } from "./surroundings.ts";
import { readWords, type Word } from "./words.ts";

/** Feature values by name, and the words that gave them. */
export interface Features {
  readonly values: ReadonlyMap<string, number>;
  /** The place that comes nearest to the predicate; null where none does. */
  readonly anchor: Anchor | null;
  readonly scope: Scope | null;
  /** Signals in what was said, by kind. */
  readonly inside: ReadonlyMap<Signal, readonly Found<Signal>[]>;
  /** Signals in the rest of the sentence (indices of `Reading.around`). */
  readonly outside: ReadonlyMap<Signal, readonly Found<Signal>[]>;
}

/** What the rules found, as the weigher sees it. */
export interface RuleVerdict {
  readonly value: string;
  readonly score: number;
}

/** Words of the predicate that mean something by themselves: none of a phrase that does only as a whole ("give up"). */
const predicateWords = (asked: Asked): readonly Word[] =>
  asked.predicate.roots.size === 0 && asked.predicate.concepts.length > 0
    ? []
    : readWords(asked.predicate.text).filter(
        (w) => !w.sign && !STOP.has(w.lower) && !ADVERBS.has(w.lower) && !PREPOSITIONS.has(w.lower),
      );

/** The nearest kin of the predicate in what was said, as an anchor. */
function nearest(
  reading: Reading,
  asked: Asked,
  anchors: readonly Anchor[],
  taken: (at: number) => boolean,
): { anchor: Anchor; how: string } | null {
  const own = anchors.filter((a) => (reading.words[a.first] as PartWord).part >= 0);
  const same = own.find((a) => a.same) ?? own[0] ?? anchors[0];
  if (same) return { anchor: same, how: same.polarity > 0 ? (same.same ? "same" : "sense") : "against" };
  const asks = predicateWords(asked);
  let best: { anchor: Anchor; how: string } | null = null;
  let most = 0;
  for (let i = reading.body; i < Math.min(reading.words.length, reading.body + MOST); i++) {
    const w = reading.words[i] as PartWord;
    if (w.sign || STOP.has(w.lower) || AUXILIARIES.has(w.lower) || taken(i)) continue;
    for (const p of asks) {
      const r = relation(reading.words, i, p);
      if (Math.abs(r) <= most) continue;
      most = Math.abs(r);
      const kind = standsAsNoun(reading.words, i) ? ("noun" as const) : ("verb" as const);
      best = {
        anchor: { first: i, last: i, polarity: r < 0 ? -1 : 1, kind, same: r === 1, turned: false },
        how: r === 1 ? "same" : r > 0 ? "like" : "unlike",
      };
    }
  }
  return best;
}

/** True where a statement holds the predicate, or a word that is like it or opposite to it; what only looks like it ("a price war") is none. */
export function mayBear(reading: Reading, asked: Asked, anchors: readonly Anchor[]): boolean {
  const alike = findPatterns(reading.words, asked.predicate.lookAlikes);
  return nearest(reading, asked, anchors, (i) => alike.some((f) => f.first <= i && i <= f.last)) !== null;
}

/** Sum of valence, each word turned round by a negator up to three words before it; and where it comes from. */
function valence(words: readonly Word[], from: number, taken: (at: number) => boolean = () => false): number {
  let sum = 0;
  for (let i = from; i < words.length; i++) {
    const w = words[i] as Word;
    if (w.sign || NEGATORS.has(w.lower) || STOP.has(w.lower) || AUXILIARIES.has(w.lower) || taken(i))
      continue;
    const v = valenceOf(w);
    if (v === 0) continue;
    let turned = false;
    for (let k = i - 1; k >= from && k >= i - 4; k--) {
      const b = words[k] as Word;
      if (b.form === "," || b.form === "." || b.form === ";") break;
      if (NEGATORS.has(b.lower)) turned = !turned;
    }
    sum += turned ? -v : v;
  }
  return sum;
}

/** "The metro newspaper": the word after a mention is a noun that it only describes. */
function compound(words: readonly PartWord[], at: number): boolean {
  const w = words[at];
  if (!w || w.sign || AUXILIARIES.has(w.lower) || PREPOSITIONS.has(w.lower) || ADVERBS.has(w.lower))
    return false;
  if (["and", "or", "that", "which", "who", "to", "'s", "not", "n't"].includes(w.lower)) return false;
  return !/^\p{Lu}/u.test(w.form) && !w.lemmas.some((l) => VERBS.has(l)) && !/(?:ed|ing)$/.test(w.lower);
}

/** Words of what was said that are weighed. */
const MOST = 400;

/** Everything that is weighed. */
export function featuresOf(
  reading: Reading,
  asked: Asked,
  around: Surroundings,
  anchors: readonly Anchor[],
  rule: RuleVerdict,
  relayed: (word: PartWord) => boolean,
): Features {
  const values = new Map<string, number>();
  const set = (name: string, value: number | boolean = 1) => {
    const v = Number(value);
    if (v !== 0) values.set(name, v);
  };
  const { body } = reading;
  const words = reading.words.slice(0, body + MOST);
  const { mode } = asked;
  const places = [...around.mentions.values()].flat();
  const taken = (i: number) => places.some((m) => m.first <= i && i <= m.last && m.kind !== "narrowing");
  set("bias");
  set(`rule ${rule.value}`);
  set(`rule ${rule.value} score`, rule.score);
  set(`mode ${mode}`);
  set(`force ${reading.record.statement.force}`);

  const near = nearest(reading, asked, anchors, taken);
  set(`predicate ${near?.how ?? "none"}`);
  set("relayed", near !== null && relayed(reading.words[near.anchor.first] as PartWord));
  let scope: Scope | null = null;
  let sign = 0;
  if (near) {
    scope = scopeOf(reading.words, near.anchor, body);
    sign = near.anchor.polarity;
    const effects = new Set(scope.operators.map((o) => o.effect));
    for (const o of scope.operators) if (o.effect === "negate") sign = -sign;
    if (mode === "ought") for (const o of scope.operators) if (o.effect === "unwish") sign = -sign;
    for (const e of effects) set(`over ${e}`);
    for (const e of effects) if (["wish", "unwish", "future"].includes(e)) set(`over ${e} ${mode}`);
    set("over condition", scope.condition !== null);
    set("in condition", scope.supposed);
    set("over report", scope.report >= 0 && !scope.endorsed);
    set("asked", scope.question);
    set(sign > 0 ? "sign yes" : "sign no");
    set(`sign ${sign > 0 ? "yes" : "no"} ${near.anchor.kind}`);
    set(`sign ${sign > 0 ? "yes" : "no"} ${near.how}`);
  }

  const inside = signalsOf(words, body);
  const outside = signalsOf(reading.around.slice(0, MOST));
  for (const [name, found] of inside) {
    set(`in ${name}`, Math.min(2, found.length));
    if (!near) set(`in ${name} alone`);
    const first = found[0];
    if (first && first.first <= body + 1) set(`opens ${name}`);
  }
  for (const [name, found] of outside) set(`out ${name}`, Math.min(2, found.length));
  const count = (name: Signal) => (inside.get(name)?.length ?? 0) + (outside.get(name)?.length ?? 0);
  // "Nothing stands in the way", "no way round": a "no" that says yes is not counted with the others.
  const no = Math.max(0, count("no") - count("clear")) + count("quash");
  set("even no", no > 0 && no % 2 === 0);
  set("odd no", no % 2 === 1);
  // "My mother says it was never safe": the "no" and the "my" are part of what another's words tell.
  const report = scope !== null && scope.report >= 0 && !scope.endorsed;
  set("report no", report && no > 0);
  set("report person", report && values.has("opens person"));
  set("report plain", report && no === 0);
  set("report by rules", report && rule.value === "relays");
  set("relayed no", rule.value === "relays" && no > 0);
  set("no but near", no % 2 === 1 && near !== null && near.how !== "against" && near.how !== "unlike");
  set("quash near", count("quash") > 0 && near !== null);
  set("undo near", count("undo") > 0 && near !== null);
  set("undo far", count("undo") > 0 && near === null);
  const against = near?.how === "against" || near?.how === "unlike";
  set("against plain", against && no === 0 && count("undo") === 0);
  set("against no", against && no % 2 === 1);
  if (mode === "ought")
    for (const name of ["pro", "con", "no", "quash", "undo"] as const)
      set(`ought ${name}`, inside.has(name) || outside.has(name));

  const v = valence(words, body, taken);
  const cue = valence(reading.around.slice(0, MOST), 0);
  const predicate = predicateWords(asked).reduce((sum, w) => sum + valenceOf(w), 0);
  const tone = tanh(v / 3);
  set("tone", tone);
  set("cue tone", tanh(cue / 3));
  set(`tone ${mode}`, tone);
  if (mode !== "ought") {
    set("tone along", tone * Math.sign(predicate));
    set("tone along none", near ? 0 : tone * Math.sign(predicate));
  }
  const says = (
    ["no", "quash", "undo", "clear", "pro", "con", "yes", "hedge", "decline", "condition"] as const
  ).some((name) => count(name) > 0);
  set("says nothing", near === null && !says && v === 0 && cue === 0);
  set("only tone", near === null && !says && v !== 0);
  set("says something", near === null && says);
  set(`${rule.value} without predicate`, near === null);
  set("ill predicate", predicate < 0);
  set("good predicate", predicate > 0);
  // An ill predicate and a plain denial of anything: "nobody so much as hinted".
  set("ill no", predicate < 0 && no % 2 === 1);

  const main = asked.elements.filter((e) => e.prep !== "time");
  let here = 0;
  let outsideOnly = 0;
  for (const e of main) {
    if ((around.mentions.get(e) ?? []).some((m) => m.kind !== "narrowing")) here++;
    else if (around.speaks.get(e) || (around.outside.get(e) ?? 0) > 0) outsideOnly++;
  }
  if (main.length > 0) {
    set("named here", here / main.length);
    set("named around", outsideOnly / main.length);
    set("named nowhere", (main.length - here - outsideOnly) / main.length);
    set("all named", here === main.length);
    set("none here", here === 0);
  }
  if (near) {
    const bindings = bind(reading, around, asked, near.anchor);
    set("bind nothing", bindings === null);
    for (const b of bindings ?? []) {
      if (b.element.prep === "time") continue;
      set(`bind ${b.element.role} ${b.how}`);
      set(`bind ${b.element.role} weak`, b.quality < 0.5);
    }
    const met = (bindings ?? []).filter((b) => b.element.prep !== "time");
    if (met.length > 0) set("bound", met.reduce((n, b) => n + b.quality, 0) / met.length);
  }
  const subject = main.find((e) => e.role === "subject");
  if (subject) {
    set("subject here", (around.mentions.get(subject) ?? []).length > 0);
    set("subject speaks", around.speaks.get(subject) ?? false);
    const at = (around.mentions.get(subject) ?? []).find((m) => m.first >= body && m.kind !== "narrowing");
    if (at) {
      set("subject no head", !headsIts(words, at, { from: body, to: words.length }));
      set("subject in compound", compound(words, at.last + 1));
    }
  }
  set("echoed", around.echoed);
  set("echoed without", around.echoed && !near);
  const asking = [...reading.before.slice(-30), ...reading.around].some(
    (w) =>
      w.lemmas.includes("ask") || w.lower === "whether" || w.form === "?" || w.lemmas.includes("question"),
  );
  set("was asked", asking);
  const declining = inside.has("decline") || outside.has("decline");
  set("declines asked", declining && asking);
  set("declines unasked", declining && !asking && !around.echoed);
  set("time ahead", (inside.has("time") ? 1 : 0) * (mode === "future" || mode === "ought" ? 1 : 0));
  const spoken = words.slice(body).filter((w) => !w.sign);
  set("short", spoken.length <= 9);
  set("long", spoken.length > 22);
  set("whether", spoken[0]?.lower === "whether");
  set("own words", reading.own);
  coveringFeatures(reading, asked, set);
  lexicalFeatures(reading, asked, around, anchors, (name, value) => values.set(name, value));
  meaningFeatures(reading, asked, around, anchors, (name, value) => values.set(name, value));
  oppositeFeatures(reading, asked, around, anchors, (name, value) => values.set(name, value));
  return { values, anchor: near?.anchor ?? null, scope, inside, outside };
}
