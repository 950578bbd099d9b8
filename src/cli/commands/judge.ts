// judge: the stance of statements that another program hands over, one line of JSON each.
import { resolve } from "node:path";
import { OnrecordError } from "../../errors.ts";
import { type Call, type Command, flagText } from "../command.ts";
import type { JudgeRow } from "../judge-rows.ts";
import { JUDGE_FLAGS, KNOWLEDGE } from "./shared.ts";

/** `onrecord judge`. */
export const judgeCommand: Command = {
  name: "judge",
  summary: "say how statements stand to questions; reads and prints lines of JSON, stores nothing",
  about: [
    'Reads lines {"id", "question", "statement", "sentence", "context", "speaker", "speakerRole", "aliases"}, of which only the first four are needed, and prints a line {"id", "stance", "basis", "by", "score"} for each, in their order. `stance` is affirms, denies, conditional, hedged, declines, relays or unrelated; `basis` lists the words of the statement or its sentence that decided it; `by` says who judged.',
    "`aliases` are further names of a party: a list of names, a list of such lists, or an object with lists by name. What `statement` says is looked for in `sentence`; `context` is what stands before it.",
    "`--judge endpoint --endpoint URL --model NAME` asks an OpenAI-compatible service instead, `--judge nli --model FOLDER` a model of inference on this machine; where they fail the embedded judge steps in, and the line has a `note` that says why. See docs/judges.md.",
    "A line that cannot be used is told on standard error, and all others are judged.",
  ],
  args: [{ name: "file", about: "lines of JSON, or - for standard input", required: true, many: false }],
  flags: [KNOWLEDGE, ...JUDGE_FLAGS],
  examples: [{ line: "onrecord judge rows.jsonl", does: "a line of JSON with a stance for every line" }],
  finishes: true,
  run: async (call) => {
    const { rowJudge } = await import("../judge-rows.ts");
    const { complain } = await import("../complain.ts");
    const { safeJson } = await import("../output.ts");
    const { judgingOf, tellSending } = await import("../judging.ts");
    const { context } = call;
    const judging = await judgingOf(call);
    if (judging !== null) await tellSending(call, judging, null);
    const judge = rowJudge({ cwd: context.cwd, given: flagText(call, "knowledge"), ledger: null }, judging);
    let failed = 0;
    for await (const row of rowsOf(call)) {
      try {
        if (row instanceof OnrecordError) throw row;
        await context.out.line(safeJson(await judge(row)));
      } catch (error) {
        failed++;
        await complain(context.err, error);
      }
    }
    return failed > 0 ? 3 : 0;
  },
};

/** The longest line that is read, in bytes. */
const MOST = 4 * 1024 * 1024;

async function* rowsOf(call: Call): AsyncGenerator<JudgeRow | OnrecordError> {
  const { createReadStream } = await import("node:fs");
  const { linesOf } = await import("../lines.ts");
  const { readJudgeRow } = await import("../judge-rows.ts");
  const { unreadable } = await import("../inputs.ts");
  const file = call.args[0] as string;
  const chunks: AsyncIterable<Uint8Array> =
    file === "-" ? process.stdin : createReadStream(resolve(call.context.cwd, file));
  const decoder = new TextDecoder();
  try {
    for await (const { bytes, line } of linesOf(chunks, MOST)) {
      const text = bytes === null ? null : decoder.decode(bytes);
      if (text?.trim() === "") continue;
      yield readJudgeRow(text, line);
    }
  } catch (error) {
    if (typeof (error as { code?: unknown }).code === "string" && !(error instanceof OnrecordError))
      throw unreadable(file, error);
    throw error;
  }
}
