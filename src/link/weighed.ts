// A weighed stance in words: which words decided it, under which condition, and why the statement bears on the claim.
import { decide } from "../model/decision.ts";
import type { BasisWords, Stance } from "../model/stance.ts";
import type { Features } from "./features.ts";
import type { Signal } from "./lexicon/signals.ts";
import type { Found } from "./patterns.ts";
import type { Asked } from "./question.ts";
import type { PartWord, Reading } from "./reading.ts";
import { valenceOf } from "./related.ts";
import {
  clauseOf,
  doneInstead,
  grouped,
  phrase,
  predicateOf,
  type Range,
  whoSays,
  widened,
  withSubject,
} from "./shown.ts";
import type { Verdict } from "./stance.ts";
import type { Shares, StanceClass } from "./weigher.ts";
import { BY, basisOf, conditionText, round } from "./wording.ts";

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
  const grown = value === "conditional" || value === "relays" ? bare : bare.map((r) => grouped(reading, r));
  const ranges =
    (value === "affirms" || value === "denies") && outside.length === 0 ? widened(reading, grown) : grown;
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
    case "declines": {
      const ranges = inside("decline");
      const outside = beside("decline");
      if (ranges.length + outside.length > 0) return { ...none, ranges, outside };
      const instead = doneInstead(reading.around);
      return instead ? { ...none, outside: [instead] } : { ...none, ranges: predicateOf(reading) };
    }
    case "conditional": {
      const c = scope?.condition ?? clauseOf(reading, inside("condition")[0] ?? inside("time")[0]);
      return c
        ? { ...none, ranges: [c], condition: conditionText(reading, c.first, c.last) }
        : { ...none, outside: beside("condition") };
    }
    case "hedged": {
      const over = (scope?.operators ?? []).filter((o) => o.effect === "hedge");
      const found = [...over, ...inside("hedge")];
      if (found.length > 0) return { ...none, ranges: widened(reading, found) };
      const outside = beside("hedge");
      return outside.length > 0 ? { ...none, outside } : { ...none, ranges: predicateOf(reading) };
    }
    case "relays": {
      const at = scope && scope.report >= 0 ? scope.report : (inside("relay")[0]?.first ?? -1);
      if (at >= 0) return { ...none, ranges: [withSubject(reading, at)] };
      const outside = beside("relay");
      const who = outside.length > 0 ? null : whoSays(reading);
      return who ? { ...none, ranges: [who] } : { ...none, outside };
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

const whole = (found: readonly Found<Signal>[]): Range[] => found.map(({ first, last }) => ({ first, last }));

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
