// Judge: the one interface behind which every judge of stances stands. Each signs what it says.
import type { StanceClass } from "../link/classes.ts";

/** What is judged: one statement in its sentence, on one question. */
export interface JudgeTask {
  readonly question: string;
  readonly claim: string;
  readonly statement: string;
  readonly sentence: string;
  readonly context: string;
  readonly speaker: string | null;
  readonly speakerRole: string | null;
  /** Title of the report; absent where it is not known. */
  readonly title?: string | undefined;
}

/** Everything that a judge sees of a task and that signs its answer, as one line: the same line, the same answer. */
export const taskLine = (judge: string, where: string, task: JudgeTask): string =>
  JSON.stringify([
    judge,
    where,
    task.question,
    task.claim,
    task.statement,
    task.sentence,
    task.context,
    task.speaker,
    task.speakerRole,
    ...(task.title === undefined ? [] : [task.title]),
  ]);

/** What a judge says of it. */
export interface Finding {
  readonly stance: StanceClass;
  /** Words of the statement or its sentence that decided it, as they stand there. */
  readonly basis: readonly string[];
  /** 0 to 1. */
  readonly score: number;
  /** The judge's name and version: its signature. */
  readonly by: string;
  /** What a reader should know: that another judge had to step in, and why; null as a rule. */
  readonly note: string | null;
}

/** A judge of stances. */
export interface Judge {
  readonly id: string;
  readonly judge: (task: JudgeTask) => Promise<Finding>;
}

/** White space and kinds of quotation mark made one, so that words are compared as words. */
const folded = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .trim();

/**
 * The verbatim gate: the given words as they stand in the statement or its sentence; null where one of them does not.
 * No judge's words are shown that the source does not hold.
 */
export function verbatim(task: JudgeTask, basis: readonly string[]): readonly string[] | null {
  const out: string[] = [];
  for (const words of basis) {
    const wanted = folded(words);
    if (wanted === "") return null;
    const holder = [task.statement, task.sentence].find((text) => folded(text).includes(wanted));
    if (holder === undefined) return null;
    out.push(asItStands(holder, wanted));
  }
  return out;
}

/** The stretch of a text that folds to these words. */
function asItStands(text: string, wanted: string): string {
  for (let start = 0; start < text.length; start++) {
    if (/\s/.test(text[start] as string)) continue;
    // Folding never makes a stretch longer; runs of white space are the only thing that it shortens.
    for (let end = start + wanted.length; end <= Math.min(text.length, start + wanted.length + 40); end++) {
      if (folded(text.slice(start, end)) === wanted) return text.slice(start, end).trim();
    }
  }
  return wanted;
}

/** A judge that asks `first`, and `second` where that fails; what `second` then says carries a note with the reason. */
export const withFallback = (first: Judge, second: Judge): Judge => ({
  id: first.id,
  judge: async (task) => {
    try {
      return await first.judge(task);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const found = await second.judge(task);
      return { ...found, note: `${first.id} did not judge this: ${reason}` };
    }
  },
});
