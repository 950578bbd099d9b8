// Judge rows: a line of JSON to a statement and a question, and the judge's answer to a line again.
import { readFileSync } from "node:fs";
import { OnrecordError } from "../errors.ts";
import { type Finding, type Judge, taskLine, withFallback } from "../judges/judge.ts";
import { claimId } from "../link/claim-id.ts";
import { parseQuestion } from "../link/question.ts";
import { judgeStatement } from "../link/stance.ts";
import { BY } from "../link/wording.ts";
import type { StanceValue } from "../model/stance.ts";
import { type SingleStatement, singleRecord } from "../single.ts";
import { readLanguageModel } from "../tag/language.ts";
import { withAliases } from "./aliases.ts";
import { type Judging, untilItFails } from "./judging.ts";
import { type KnowledgeFiles, loadKnowledge } from "./knowledge.ts";
import { modelFile } from "./resources.ts";

/** One line, read. */
export interface JudgeRow extends SingleStatement {
  readonly id: string | number;
  readonly question: string;
  /** Names, one list a party. */
  readonly aliases: readonly (readonly string[])[];
}

/** One line of the answer. */
export interface JudgedRow {
  readonly id: string | number;
  readonly stance: StanceValue | "unrelated";
  /** The words that decided it, as they stand. */
  readonly basis: readonly string[];
  readonly by: string;
  readonly score: number;
  /** Why another judge than the one named had to step in; absent as a rule. */
  readonly note?: string;
}

const NOBODY: Judge = { id: "nobody", judge: () => Promise.reject(new Error("nobody judges")) };

/** Reads a line; gives ON402 for one that cannot be used. */
export function readJudgeRow(text: string | null, line: number): JudgeRow | OnrecordError {
  const bad = (why: string) =>
    new OnrecordError(
      "ON402",
      `Line ${line} cannot be judged: ${why}.`,
      'Write {"id": …, "question": "…", "statement": "…", "sentence": "…"}.',
    );
  if (text === null) return bad("it is too long");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad("it is not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return bad("it is no object");
  const row = value as Readonly<Record<string, unknown>>;
  const { id, question, statement } = row;
  if (typeof id !== "string" && typeof id !== "number") return bad("it has no id");
  if (typeof question !== "string" || question.trim() === "") return bad("it has no question");
  if (typeof statement !== "string" || statement.trim() === "") return bad("it has no statement");
  const string = (key: string): string | null => (typeof row[key] === "string" ? (row[key] as string) : null);
  return {
    id,
    question,
    statement,
    sentence: string("sentence") ?? statement,
    context: string("context") ?? "",
    speaker: string("speaker"),
    speakerRole: string("speakerRole"),
    aliases: aliasLists(row.aliases),
  };
}

const strings = (list: unknown): string[] =>
  Array.isArray(list)
    ? list.filter((n): n is string => typeof n === "string" && n.trim() !== "")
    : typeof list === "string" && list.trim() !== ""
      ? [list]
      : [];

/** Lists of names, one a party, from each form in which they may come. */
function aliasLists(value: unknown): string[][] {
  if (Array.isArray(value)) {
    const lists = value.filter(Array.isArray).map(strings);
    return [...lists, strings(value)].filter((l) => l.length > 0);
  }
  if (typeof value === "object" && value !== null)
    return Object.entries(value).map(([name, names]) => [name, ...strings(names)]);
  return strings(value).map((n) => [n]);
}

/**
 * A judge of rows: loads the grammar once. With `judging` another judge is asked first, and the same row not twice.
 * Throws ON104, ON501, ON601.
 */
export function rowJudge(
  files: KnowledgeFiles,
  judging: Judging | null = null,
): (row: JudgeRow) => Promise<JudgedRow> {
  const { knowledge } = loadKnowledge(files);
  const language = readLanguageModel(readFileSync(modelFile()));
  const embedded = (row: JudgeRow): { claim: string; finding: Finding } => {
    const known = withAliases(knowledge, row.question, row.aliases);
    const asked = parseQuestion(row.question, known);
    const { record, children } = singleRecord(row, language);
    const { stance, score } = judgeStatement(record, asked, known, claimId(asked.claim), {
      children,
      given: true,
    });
    const basis = stance?.basisWords.map((b) => b.words) ?? [];
    return {
      claim: asked.claim,
      finding: {
        stance: stance?.value.value ?? "unrelated",
        basis,
        by: stance?.value.by ?? BY,
        score,
        note: null,
      },
    };
  };
  const met = new Map<string, Promise<Finding>>();
  // An endpoint is one for all rows; a model of inference leans on each row's own finding.
  const shared = judging?.leans === false ? untilItFails(judging.make(NOBODY)) : null;
  return async (row) => {
    const { claim, finding } = embedded(row);
    if (judging === null) return rowOf(row, finding);
    const own: Judge = { id: BY, judge: () => Promise.resolve(finding) };
    const first = shared ?? judging.make(own);
    const { question, statement, sentence, context, speaker, speakerRole } = row;
    const task = { question, claim, statement, sentence, context, speaker, speakerRole };
    const line = taskLine(judging.id, judging.where, task);
    const found = met.get(line) ?? withFallback(first, own).judge(task);
    met.set(line, found);
    return rowOf(row, await found);
  };
}

const rowOf = (row: JudgeRow, { stance, basis, by, score, note }: Finding): JudgedRow => ({
  id: row.id,
  stance,
  basis,
  by,
  score,
  ...(note === null ? {} : { note }),
});
