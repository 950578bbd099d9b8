// A weighed stance in words: which words decided it, under which condition, and why the statement bears on the claim.
import { decide } from "../model/decision.ts";
import type { BasisWords, Stance } from "../model/stance.ts";
import type { Features } from "./features.ts";
import { ADVERBS, AUXILIARIES, PREPOSITIONS } from "./lexicon/grammar.ts";
import type { Signal } from "./lexicon/signals.ts";
import type { Found } from "./patterns.ts";
import type { Asked } from "./question.ts";
import { breakBefore, type PartWord, type Reading } from "./reading.ts";
import { valenceOf } from "./related.ts";
import type { Verdict } from "./stance.ts";
import type { Shares, StanceClass } from "./weigher.ts";
import { BY, basisOf, conditionText, round } from "./wording.ts";

type Range = { readonly first: number; readonly last: number };

/** The verdict for the class that weighs most. */
export function weighed(
  reading: Reading,
  asked: Asked,
  claimId: string,
  rules: Verdict,
  seen: Features,
  first: Shares[number],
  second: Shares[number] | undefined,
): Verdict {
  const value = first.value as Exclude<StanceClass, "unrelated">;
  const { ranges: bare, outside, condition } = deciding(reading, seen, value, asked.mode === "ought");
  const ranges = value === "conditional" || value === "relays" ? bare : bare.map((r) => grouped(reading, r));
  const fromRules = rules.stance?.value.value === value ? rules.stance : null;
  const own = [...around(reading, outside), ...basisOf(reading, ranges)];
  const basisWords = own.length > 0 ? own : (fromRules?.basisWords ?? []);
  const score = round(first.share);
  const rival = second && second.value !== "unrelated" && second.share > 0.2 ? [second.value] : [];
  const stance: Stance = {
    statementId: reading.record.statement.id,
    claimId,
    value: decide(value, "inferred", BY, {
      score,
      rivals: rival,
      evidence: basisWords.flatMap((b) => {
        const base = b.part >= 0 ? reading.record.statement.content[b.part] : undefined;
        return base ? [{ start: base.start + b.start, end: base.start + b.end }] : [];
      }),
    }),
    basisWords,
    condition: value === "conditional" ? (fromRules?.condition ?? condition) : null,
    why: fromRules?.why ?? whyOf(reading, asked, seen),
  };
  return { bears: "stance", stance, score };
}

/** Words of the sentence outside what was said, as places in it (part -1). */
const around = (reading: Reading, ranges: readonly Range[]): BasisWords[] =>
  ranges.flatMap(({ first, last }) => {
    const a = reading.around[first];
    const z = reading.around[last];
    if (!a || !z) return [];
    return [{ part: -1, start: a.start, end: z.end, words: reading.record.sentence.slice(a.start, z.end) }];
  });

interface Deciding {
  readonly ranges: readonly Range[];
  /** Ranges of `Reading.around`. */
  readonly outside: readonly Range[];
  readonly condition: string | null;
}

/** Kinds of signal that say yes or no, the telling ones first. */
const TELLING: Readonly<Record<"affirms" | "denies", readonly Signal[]>> = {
  affirms: ["clear", "pro", "yes"],
  denies: ["quash", "undo", "con"],
};

/** Words between a signal and the place that states the predicate. */
const NEAR = 10;

/** The words that decide, by what was decided. */
function deciding(
  reading: Reading,
  seen: Features,
  value: Exclude<StanceClass, "unrelated">,
  ought: boolean,
): Deciding {
  const { scope, anchor } = seen;
  const inside = (...names: readonly Signal[]) => names.flatMap((n) => whole(seen.inside.get(n) ?? []));
  const beside = (...names: readonly Signal[]) => names.flatMap((n) => whole(seen.outside.get(n) ?? []));
  const none: Deciding = { ranges: [], outside: [], condition: null };
  switch (value) {
    case "declines":
      return { ...none, ranges: inside("decline"), outside: beside("decline") };
    case "conditional": {
      const c = scope?.condition ?? clauseOf(reading, inside("condition")[0] ?? inside("time")[0]);
      return c
        ? { ...none, ranges: [c], condition: conditionText(reading, c.first, c.last) }
        : { ...none, outside: beside("condition") };
    }
    case "hedged": {
      const over = (scope?.operators ?? []).filter((o) => o.effect === "hedge");
      const found = [...over, ...inside("hedge")];
      return { ...none, ranges: found, outside: found.length > 0 ? [] : beside("hedge") };
    }
    case "relays": {
      const at = scope && scope.report >= 0 ? scope.report : (inside("relay")[0]?.first ?? -1);
      return at < 0 ? { ...none, outside: beside("relay") } : { ...none, ranges: [withSubject(reading, at)] };
    }
    default: {
      const turning = (scope?.operators ?? []).filter((o) =>
        (ought
          ? ["negate", "keep", "wish", "unwish", "verdict-keep"]
          : ["negate", "keep", "verdict-keep"]
        ).includes(o.effect),
      );
      const names = TELLING[value].filter((n) => ought || (n !== "pro" && n !== "con") || !anchor);
      const outside = beside(...names);
      // Beside a place that states the predicate only what stands near it counts.
      const telling = inside(...names).filter(
        (r) => !anchor || Math.abs(r.first - anchor.first) <= NEAR || Math.abs(r.last - anchor.last) <= NEAR,
      );
      const at = anchor ? [{ first: anchor.first, last: anchor.last }] : [];
      const spoken = [...turning, ...telling];
      // A "not" alone says it where the question's own word stands; else the word that stands for it does.
      if (anchor?.same && spoken.length + outside.length > 0) return { ...none, ranges: spoken, outside };
      if (anchor) return { ...none, ranges: [...spoken, ...at], outside };
      if (telling.length > 0) return { ...none, ranges: telling, outside };
      const no = inside("no");
      const strong = [...seen.valued]
        .sort(
          (a, b) =>
            Math.abs(valenceOf(reading.words[b] as PartWord)) -
              Math.abs(valenceOf(reading.words[a] as PartWord)) || a - b,
        )
        .slice(0, 2)
        .map((i) => ({ first: i, last: i }));
      const ranges = [...no, ...strong].map((r) => phrase(reading, r));
      if (ranges.length > 0 || outside.length > 0) return { ...none, ranges, outside };
      return { ...none, ranges: predicateOf(reading) };
    }
  }
}

const GROUP = new Set(["no", "nobody", "nothing", "none", "to"]);

/** A range with the verb group before it, and the word or two that belong to it on its right: "never accepted a penny". */
function grouped(reading: Reading, range: Range): Range {
  const { words, body } = reading;
  let { first } = range;
  while (first > body && range.first - first < 4) {
    const w = words[first - 1] as PartWord;
    if (w.part !== words[range.first]?.part) break;
    if (!AUXILIARIES.has(w.lower) && !ADVERBS.has(w.lower) && !GROUP.has(w.lower)) break;
    first--;
  }
  if (range.last < body) return { first, last: range.last };
  const { last } = phrase(reading, { first: Math.max(range.first, range.last - 1), last: range.last });
  return { first, last: Math.max(range.last, Math.min(last, range.last + 2)) };
}

/** Words at which another clause or part begins. */
const JOINING: ReadonlySet<string> = new Set(
  "and but or nor yet so because while as if when until unless though although that which who whose where whether".split(
    " ",
  ),
);

/** A range with what belongs to it on its right, up to the next name, sign, preposition or conjunction. */
function phrase(reading: Reading, range: Range): Range {
  let { last } = range;
  while (last + 1 < reading.words.length && last - range.first < 4) {
    const next = reading.words[last + 1] as PartWord;
    if (next.sign || PREPOSITIONS.has(next.lower) || JOINING.has(next.lower) || /^\p{Lu}/u.test(next.form))
      break;
    last++;
  }
  return { first: range.first, last };
}

const whole = (found: readonly Found<Signal>[]): Range[] => found.map(({ first, last }) => ({ first, last }));

/** A condition from its opening phrase to the end of its clause. */
function clauseOf(reading: Reading, found: Range | undefined): Range | null {
  if (!found) return null;
  const { words } = reading;
  let last = found.last;
  while (last + 1 < words.length && breakBefore(words, last + 1) === 0 && !words[last + 1]?.sign) last++;
  return { first: found.first, last };
}

/** A verb of saying with its subject: "the papers keep writing". */
function withSubject(reading: Reading, at: number): Range {
  let first = at;
  while (first > reading.body && breakBefore(reading.words, first) === 0 && at - first < 8) first--;
  let last = at;
  while (last + 1 < reading.words.length && last < at + 2) {
    const next = reading.words[last + 1] as PartWord;
    if (next.sign || ["that", "whether", "it", "he", "she", "they", "we"].includes(next.lower)) break;
    last++;
  }
  return { first, last };
}

/** Where nothing stands out: what is said of the subject, without it. */
function predicateOf(reading: Reading): Range[] {
  const { words, body } = reading;
  let first = words.findIndex(
    (w, i) => i >= body && w.lemmas.some((l) => ["be", "have", "will", "would", "do", "can"].includes(l)),
  );
  if (first < 0) first = body;
  let last = words.length - 1;
  while (last > first && words[last]?.sign) last--;
  return first <= last ? [{ first, last: Math.min(last, first + 6) }] : [];
}

/** Why the statement bears on the claim, in one line. */
function whyOf(reading: Reading, asked: Asked, seen: Features): string {
  const bits: string[] = [];
  if (seen.anchor) {
    const words = reading.words.slice(seen.anchor.first, seen.anchor.last + 1).map((w) => w.form);
    bits.push(`“${words.join(" ")}” for “${asked.predicate.text}”`);
  }
  const named = seen.values.get("named here") ?? 0;
  bits.push(named > 0 ? "names what is asked about" : "what is asked about stands in the words around");
  for (const [name, found] of seen.inside) {
    if (!["decline", "hedge", "condition", "relay"].includes(name)) continue;
    const at = found[0] as Found<Signal>;
    bits.push(
      `“${reading.words
        .slice(at.first, at.last + 1)
        .map((w) => w.form)
        .join(" ")}”`,
    );
  }
  return bits.join("; ");
}
