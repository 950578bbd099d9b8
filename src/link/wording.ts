// The words of a stance: those that decided it with their places, the condition, and why the statement bears on the claim.
import { decide } from "../model/decision.ts";
import type { BasisWords, Stance, StanceValue } from "../model/stance.ts";
import type { Anchor } from "./anchors.ts";
import type { Binding } from "./bind.ts";
import type { Judgement } from "./judge.ts";
import type { Asked } from "./question.ts";
import type { Reading } from "./reading.ts";

/** Who signs: the rules of this folder. */
export const BY = "embedded-judge";

/** Three decimals, so that a score prints the same everywhere. */
export const round = (n: number): number => Math.round(n * 1000) / 1000;

/** The stance of a judgement, with its words and the reason in one line. */
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
  const basisWords = basisOf(reading, judgement.basis);
  const c = judgement.condition;
  const condition = c ? conditionText(reading, c.first, c.last) : null;
  const evidence = basisWords.flatMap((b) => {
    const base = b.part >= 0 ? reading.record.statement.content[b.part] : undefined;
    return base ? [{ start: base.start + b.start, end: base.start + b.end }] : [];
  });
  return {
    statementId: reading.record.statement.id,
    claimId,
    value: decide(value, "inferred", BY, { score: round(score), evidence }),
    basisWords,
    condition,
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

/** Ranges of words as places in the parts of the statement, touching ones joined. */
export function basisOf(reading: Reading, ranges: Judgement["basis"]): BasisWords[] {
  const out: BasisWords[] = [];
  for (const r of [...ranges].sort((a, b) => a.first - b.first)) {
    const words = reading.words.slice(r.first, r.last + 1);
    for (const part of new Set(words.map((w) => w.part))) {
      const own = words.filter((w) => w.part === part && w.start >= 0);
      const a = own[0];
      const z = own.at(-1);
      if (!a || !z) continue;
      const text = part >= 0 ? (reading.record.content[part] as string) : reading.record.sentence;
      const last = out.at(-1);
      if (last && last.part === part && a.start <= last.end) {
        if (z.end > last.end)
          out[out.length - 1] = { part, start: last.start, end: z.end, words: text.slice(last.start, z.end) };
      } else out.push({ part, start: a.start, end: z.end, words: text.slice(a.start, z.end) });
    }
  }
  return out;
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
