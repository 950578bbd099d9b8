// questions: the questions a person keeps, their claims, and what is new on them.
import { OnrecordError } from "../../errors.ts";
import { claimId } from "../../link/claim-id.ts";
import type { QuestionAct, SavedClaim, SavedQuestion } from "../../store/index.ts";
import { type Call, type Command, flagText, formatFlag } from "../command.ts";
import { counted } from "../counted.ts";
import { KNOWLEDGE } from "./shared.ts";

/** `onrecord questions`. */
export const questionsCommand: Command = {
  name: "questions",
  summary: "the questions you keep: their claims, how many statements bear on them, and what is new",
  about: [
    "Without arguments, asks every saved question again and prints how many statements bear on it and which came since the last look (`--seen` marks them as looked at). With a name, prints its claims with their versions and the claims that what is on record proposes beside them: qualified ones (“de facto”) and conditional ones, each with the statements that ask for it.",
    "Claims are edited by hand and every act is recorded: --add puts one under the question, --edit gives one new words (a new version), --merge joins two into one, --split makes several of one, --drop takes one away, --forget the whole question. `onrecord ask NAME` answers a saved question over all its claims; `onrecord ask --save NAME QUESTION` saves one.",
  ],
  args: [{ name: "question", about: "the name of a saved question", required: false, many: false }],
  flags: [
    { flag: "--add <claim>", about: "put a claim under it" },
    { flag: "--edit <claim>", about: "give a claim new words: cl_…=new words" },
    { flag: "--merge <claims>", about: "join claims: cl_…+cl_…=the words of the new one" },
    { flag: "--split <claim>", about: "make several of one: cl_…=first words|second words" },
    { flag: "--drop <claim>", about: "take a claim away" },
    { flag: "--forget", about: "keep the question no longer" },
    { flag: "--history", about: "every act on it, in order" },
    { flag: "--seen", about: "mark what is new as looked at" },
    KNOWLEDGE,
    formatFlag("text", "json"),
  ],
  examples: [
    { line: "onrecord questions", does: "what is new on each" },
    { line: 'onrecord questions dam --add "The Harrow dam is de facto unsafe"', does: "a further claim" },
  ],
  async run(call) {
    const { withLedger } = await import("../ledger.ts");
    const { loadKnowledge } = await import("../knowledge.ts");
    const { answerClaims } = await import("../answering.ts");
    const { ladderOf } = await import("../../link/ladder.ts");
    const { oneLine, safeJson } = await import("../output.ts");
    const { out, now, cwd, ledger: folder } = call.context;
    const [name] = call.args;
    const editing = EDITS.some((flag) => call.flags[flag] !== undefined) || call.flags.seen === true;
    const { knowledge } = loadKnowledge({ cwd, given: flagText(call, "knowledge"), ledger: folder });
    await withLedger(call, editing ? {} : { readOnly: true }, async (ledger) => {
      const find = (wanted: string): SavedQuestion => {
        const q = ledger.questions().find((x) => x.name === wanted);
        if (!q)
          throw new OnrecordError(
            "ON208",
            `No saved question is called "${oneLine(wanted)}".`,
            "See `onrecord questions`.",
          );
        return q;
      };
      const needing = [...EDITS, "history" as const].find((flag) => call.flags[flag] !== undefined);
      if (name === undefined && needing !== undefined)
        throw new OnrecordError(
          "ON302",
          `--${needing} needs the name of a saved question.`,
          `Write \`onrecord questions NAME --${needing}\`.`,
        );
      if (name !== undefined) {
        const acts = actsOf(call, find(name), now());
        if (acts.length > 0) ledger.addQuestionActs(acts);
        if (call.flags.forget === true) {
          await out.line(call.flags.format === "json" ? "[]" : `${oneLine(name)}: kept no longer.`);
          return;
        }
        if (call.flags.history === true) {
          const acts = ledger.questionActs(name).map(({ act, value, at }) => ({ at, act, value }));
          if (call.flags.format === "json") await out.line(safeJson(acts));
          else for (const { act, value, at } of acts) await out.line(`${at} ${act} ${safeJson(value)}`);
          return;
        }
      }
      const rows = await Promise.all(
        (name === undefined ? ledger.questions() : [find(name)]).map(async (q) => {
          const answer = await answerClaims(ledger, q.text, q.claims, knowledge);
          // A statement that bears on several of the claims is one statement.
          const hits = new Map(answer.hits.map((h) => [h.record.statement.id, h]));
          const seen = new Set(q.seen);
          return {
            q,
            answer,
            ids: [...hits.keys()],
            fresh: [...hits.values()].filter((h) => !seen.has(h.record.statement.id)),
          };
        }),
      );
      if (call.flags.seen === true)
        ledger.addQuestionActs(
          rows.map(({ q, ids }) => ({ name: q.name, act: "seen", value: ids, at: now() })),
        );
      if (call.flags.format === "json") {
        await out.line(
          safeJson(
            rows.map(({ q, answer, ids, fresh }) => ({
              ...q,
              statements: ids,
              new: fresh.map((h) => h.record.statement.id),
              proposed: answer.claims.flatMap((c) =>
                ladderOf(c, answer.hits).filter((r) => r.kind !== "asked"),
              ),
            })),
          ),
        );
        return;
      }
      for (const { q, answer, ids, fresh } of rows) {
        await out.line(`${out.paint("bold", oneLine(q.name))}: ${oneLine(q.text)}`);
        await out.line(
          `  ${counted(ids.length, "statement")}, ${lookedAt(q, fresh.length, call.flags.seen === true)}`,
        );
        for (const c of q.claims)
          await out.line(
            `  ${c.id} v${c.version} ${oneLine(c.text)}${c.from.length > 0 ? ` (from ${c.from.join(", ")})` : ""}`,
          );
        if (name === undefined) continue;
        for (const claim of answer.claims)
          for (const r of ladderOf(claim, answer.hits))
            if (r.kind !== "asked" && !q.claims.some((c) => c.id === r.claim.id))
              await out.line(
                out.paint(
                  "dim",
                  `  proposed (${r.kind}): ${oneLine(r.claim.text)} — ${r.statements.join(", ")}`,
                ),
              );
        for (const hit of fresh)
          await out.line(`  new: ${hit.record.statement.id} ${oneLine(hit.record.content.join(" … "))}`);
      }
      if (rows.length === 0)
        await out.line("No question is saved. Save one with `onrecord ask --save NAME QUESTION`.");
    });
    return 0;
  },
};

/** What of a question is new, and whether it is marked as looked at now. */
function lookedAt({ seenAt }: SavedQuestion, fresh: number, marked: boolean): string {
  const before = seenAt === null ? null : `${fresh} new since ${seenAt.slice(0, 10)}`;
  if (marked) return [before, "marked as looked at now"].filter((part) => part !== null).join(", ");
  return before ?? "not looked at yet (--seen marks them)";
}

const EDITS = ["add", "edit", "merge", "split", "drop", "forget"] as const;

/** The acts that the flags ask for. Throws ON302 where one cannot be read. */
function actsOf(call: Call, q: SavedQuestion, at: string): QuestionAct[] {
  const acts: QuestionAct[] = [];
  const put = (act: QuestionAct["act"], value: unknown) => acts.push({ name: q.name, act, value, at });
  const bad = (flag: string) =>
    new OnrecordError("ON302", `--${flag} cannot be read.`, "See `onrecord questions --help` for its form.");
  const claim = (id: string, flag: string): SavedClaim => {
    const found = q.claims.filter((c) => c.id.startsWith(id.trim()));
    if (found.length !== 1 || id.trim().length < 4)
      throw new OnrecordError(
        "ON302",
        `--${flag}: "${id.trim().slice(0, 40)}" is ${found.length > 1 ? "more than one claim" : "no claim"} of this question.`,
        `Its claims are ${q.claims.map((c) => c.id).join(", ")}.`,
      );
    return found[0] as SavedClaim;
  };
  const make = (text: string, flag: string) => {
    const words = text.trim().replace(/\s+/g, " ");
    if (words === "") throw bad(flag);
    return { id: claimId(words), text: words };
  };
  const add = flagText(call, "add");
  if (add !== null) put("add", make(add, "add"));
  const edit = flagText(call, "edit");
  if (edit !== null) {
    const [id = "", ...words] = edit.split("=");
    put("edit", { id: claim(id, "edit").id, text: make(words.join("="), "edit").text });
  }
  const merge = flagText(call, "merge");
  if (merge !== null) {
    const [ids = "", ...words] = merge.split("=");
    const from = ids.split("+").map((id) => claim(id, "merge").id);
    if (new Set(from).size < 2) throw bad("merge");
    put("merge", { ...make(words.join("="), "merge"), from });
  }
  const split = flagText(call, "split");
  if (split !== null) {
    const [id = "", ...words] = split.split("=");
    const into = words
      .join("=")
      .split("|")
      .map((w) => make(w, "split"));
    if (into.length < 2) throw bad("split");
    put("split", { from: claim(id, "split").id, into });
  }
  const drop = flagText(call, "drop");
  if (drop !== null) put("drop", claim(drop, "drop").id);
  if (call.flags.forget === true) put("forget", null);
  return acts;
}
