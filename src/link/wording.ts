// The words of a stance: its condition, and why the statement bears on the claim.
import { decide } from "../model/decision.ts";
import type { Stance, StanceValue } from "../model/stance.ts";
import type { Anchor } from "./anchors.ts";
import type { Judgement } from "./judge.ts";
import type { Binding } from "./mentions.ts";
import type { Asked } from "./question.ts";
import type { Reading } from "./reading.ts";

/** Who signs: the rules of this folder. */
export const BY = "embedded-judge";

/** Three decimals, so that a score prints the same everywhere. */
export const round = (n: number): number => Math.round(n * 1000) / 1000;

/** The stance of a judgement with the reason in one line; which words decided it is found when it is shown. */
export function stanceOf(
  reading: Reading,
  asked: Asked,
  claimId: string,
  value: StanceValue,
  score: number,
  judgement: Judgement,
  bindings: readonly Binding[],
  anchor: Anchor | null,
): Stance {
  const c = judgement.condition;
  return {
    statementId: reading.record.statement.id,
    claimId,
    value: decide(value, "inferred", BY, { score: round(score), evidence: [] }),
    basisWords: [],
    condition: c ? conditionText(reading, c.first, c.last) : null,
    why: whyOf(reading, asked, judgement, bindings, anchor),
  };
}

/** The words of a condition as they stand, without marks at their ends. */
export function conditionText(reading: Reading, first: number, last: number): string {
  const words = reading.words.slice(first, last + 1).filter((w) => w.part === reading.words[first]?.part);
  const part = words[0]?.part ?? 0;
  const text = part >= 0 ? reading.record.content[part] : reading.record.sentence;
  const a = words[0];
  const z = words.at(-1);
  return text && a && z && a.start >= 0
    ? text
        .slice(a.start, z.end)
        .replace(/^[“"‘'«„]/, "")
        .replace(/[,;:.”"’'»]{1,3}$/, "")
    : words.map((w) => w.form).join(" ");
}

function whyOf(
  reading: Reading,
  asked: Asked,
  judgement: Judgement,
  bindings: readonly Binding[],
  anchor: Anchor | null,
): string {
  const bits: string[] = [];
  if (anchor) {
    const text = reading.words
      .slice(anchor.first, anchor.last + 1)
      .map((w) => w.form)
      .join(" ");
    bits.push(`“${text}” for “${asked.predicate.text}”`);
  }
  for (const b of bindings) {
    if (b.how === "none") continue;
    const by = b.words ? `“${b.words}” ` : "";
    const how = {
      named: "",
      speaker: "by who speaks ",
      pronoun: "by a pronoun ",
      "class noun": "",
      pair: "",
      context: "from the words around ",
      member: "by its members ",
      none: "",
    }[b.how];
    bits.push(`${by}${how}for ${b.element.text}`);
  }
  for (const g of new Set(judgement.grounds)) bits.push(g);
  return bits.join("; ");
}
