// A statement on record as a task for a judge, and what the judge found put back to its places in the statement.
import { decide } from "../model/decision.ts";
import type { BasisWords, Claim, Stance } from "../model/stance.ts";
import type { RecordedStatement } from "../model/statement.ts";
import type { Finding, JudgeTask } from "./judge.ts";

/** What a judge is given of a statement: its words, its sentence, what stands before, who speaks, the report's title. */
export const taskOf = (record: RecordedStatement, question: string, claim: Claim): JudgeTask => ({
  question,
  claim: claim.text,
  statement: record.content.join(" "),
  sentence: record.sentence,
  context: record.before,
  speaker: record.statement.speaker.value?.name ?? null,
  speakerRole: record.statement.speaker.value?.role ?? null,
  title: record.article.title ?? undefined,
});

/**
 * Where a judge's words stand: in the parts of the statement, else in its sentence. Words that run over two parts of a
 * statement are found part by part; what is found nowhere is left out, and never shown.
 */
export function placed(record: RecordedStatement, basis: readonly string[]): readonly BasisWords[] {
  const texts: readonly (readonly [number, string])[] = [
    ...record.content.map((text, part) => [part, text] as const),
    [-1, record.sentence],
  ];
  const out: BasisWords[] = [];
  const place = (words: string): boolean => {
    const found = texts.find(([, text]) => text.includes(words));
    if (!found || words.trim() === "") return false;
    const start = found[1].indexOf(words);
    out.push({ part: found[0], start, end: start + words.length, words });
    return true;
  };
  for (const words of basis) {
    if (place(words)) continue;
    // The statement's parts joined by a space are what the judge saw.
    for (const text of record.content) {
      const most = Math.min(text.length, words.length);
      for (let n = most; n > 2; n--) {
        if (text.endsWith(words.slice(0, n))) {
          place(words.slice(0, n));
          place(words.slice(n).trim());
          break;
        }
      }
    }
  }
  return out.sort((a, b) => a.part - b.part || a.start - b.start);
}

/** The stance that a finding is; null for "unrelated". The condition stays the embedded judge's where it came to the same. */
export function stanceFrom(
  record: RecordedStatement,
  claim: Claim,
  { stance, basis, score, by }: Finding,
  found: Stance | null,
): Stance | null {
  if (stance === "unrelated") return null;
  const basisWords = placed(record, basis);
  const evidence = basisWords.flatMap((b) => {
    const base = b.part >= 0 ? record.statement.content[b.part] : undefined;
    return base ? [{ start: base.start + b.start, end: base.start + b.end }] : [];
  });
  return {
    statementId: record.statement.id,
    claimId: claim.id,
    value: decide(stance, "inferred", by, { score, evidence }),
    basisWords,
    condition: found?.value.value === stance ? found.condition : null,
    why: found?.why ?? `judged by ${by}`,
  };
}
