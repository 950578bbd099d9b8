// A weighed stance in words: which words decided it, under which condition, and why the statement bears on the claim.
import { decide } from "../model/decision.ts";
import type { BasisWords, Stance } from "../model/stance.ts";
import type { RecordedStatement } from "../model/statement.ts";
import type { Verdict } from "./by-rules.ts";
import type { StanceClass } from "./classes.ts";
import type { Features } from "./features.ts";
import type { Asked } from "./question.ts";
import { breakBefore, type Reading } from "./reading.ts";
import type { Shares } from "./weigher.ts";
import { BY, conditionText, round } from "./wording.ts";

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
  const fromRules = rules.stance?.value.value === value ? rules.stance : null;
  const score = round(first.share);
  const rival = second && second.value !== "unrelated" && second.share > 0.2 ? [second.value] : [];
  const stance: Stance = {
    statementId: reading.record.statement.id,
    claimId,
    value: decide(value, "inferred", BY, { score, rivals: rival, evidence: [] }),
    basisWords: [],
    condition: value === "conditional" ? (fromRules?.condition ?? conditionSeen(reading, seen)) : null,
    why: fromRules?.why ?? whyOf(reading, asked, seen),
  };
  return { bears: "stance", stance, score };
}

/** The words of the condition that stands over what was said; null where none is seen. */
function conditionSeen(reading: Reading, { scope, inside }: Features): string | null {
  const opens = inside.get("condition")?.[0] ?? inside.get("time")?.[0];
  const c = scope?.condition ?? (opens ? clauseOf(reading, opens) : null);
  return c ? conditionText(reading, c.first, c.last) : null;
}

/** A condition from its opening phrase to the end of its clause. */
function clauseOf({ words }: Reading, { first, last: end }: Range): Range {
  let last = end;
  while (last + 1 < words.length && breakBefore(words, last + 1) === 0 && !words[last + 1]?.sign) last++;
  return { first, last };
}

/** A verdict with the words that decide its stance, as places in the statement and its sentence. */
export function withWords(
  { statement }: RecordedStatement,
  verdict: Verdict,
  basisWords: readonly BasisWords[],
): Verdict {
  const { stance } = verdict;
  if (!stance) return verdict;
  const evidence = basisWords.flatMap((b) => {
    const base = b.part >= 0 ? statement.content[b.part] : undefined;
    return base ? [{ start: base.start + b.start, end: base.start + b.end }] : [];
  });
  return { ...verdict, stance: { ...stance, basisWords, value: { ...stance.value, evidence } } };
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
    const at = found[0] as Range;
    bits.push(
      `“${reading.words
        .slice(at.first, at.last + 1)
        .map((w) => w.form)
        .join(" ")}”`,
    );
  }
  return bits.join("; ");
}
