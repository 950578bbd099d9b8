// review: a person confirms or rejects a statement.
import { OnrecordError } from "../../errors.ts";
import { CLASSES, type StanceClass } from "../../link/classes.ts";
import type { StatementId } from "../../model/ids.ts";
import type { RecordedStatement } from "../../model/statement.ts";
import type { Ledger, NewDecision } from "../../store/index.ts";
import { type Call, type Command, flagText, formatFlag } from "../command.ts";
import { counted } from "../counted.ts";
import { NOUNS } from "./shared.ts";

const STANCES: readonly string[] = CLASSES;

const VERDICTS: Readonly<Record<string, string | null>> = {
  confirm: "confirmed",
  reject: "rejected",
  undo: null,
};

/** `onrecord review`. */
export const reviewCommand: Command = {
  name: "review",
  summary:
    "confirm or reject a statement, decide its stance, or see which reviews wait to be looked at again",
  about: [
    "Records that a statement is on record as shown (confirm), that it is not (reject), or takes either back (undo). A rejected statement stays on record, marked, and no answer uses it. Reviews survive every re-run, because a statement's id comes from its article and its words.",
    "With --on and a question, the verdict is a stance on it: affirms, denies, conditional, hedged, declines (no answer), relays, or unrelated. A person's stance beats every judge's, in every answer to that question; it confirms the statement, but for unrelated, and undo takes both back. The question may be a saved one's name or a claim's id (cl_…, as `ask --format json` prints it).",
    "Where a re-run no longer finds a reviewed statement, its review is kept and listed by --waiting, with the words it was about.",
  ],
  args: [
    {
      name: "statement",
      about: `${NOUNS.statement}; the beginning of an id is enough`,
      required: false,
      many: false,
    },
    {
      name: "verdict",
      about: "confirm, reject or undo; with --on a stance or undo",
      required: false,
      many: false,
    },
  ],
  flags: [
    { flag: "--on <question>", about: "the question, or its claim, that the stance is on" },
    { flag: "--knowledge <file>", about: "further bodies and offices, as JSON lines" },
    { flag: "--waiting", about: "list reviews whose statement is no longer found" },
    formatFlag("text", "json", "csv"),
  ],
  examples: [
    { line: "onrecord review st_81c0 confirm", does: "the statement is as shown" },
    {
      line: 'onrecord review st_81c0 denies --on "Is the dam at Karst safe?"',
      does: "your stance, whatever a judge says",
    },
    { line: "onrecord review --waiting", does: "reviews to look at again after a re-run" },
  ],
  async run(call) {
    const { out, now } = call.context;
    const { oneStatement, withLedger } = await import("../ledger.ts");
    const { oneLine } = await import("../output.ts");
    if (call.flags.waiting === true) {
      const { printRows } = await import("../formats.ts");
      await withLedger(call, { readOnly: true }, (ledger) =>
        printRows(call, ledger.orphanedReviews(), {
          json: ({ target, value, about, at }) => ({
            statement: target.id,
            review: value,
            at,
            about: JSON.parse(about),
          }),
          csv: [
            { name: "statement", value: (row) => row.target.id },
            { name: "review", value: (row) => row.value },
            { name: "at", value: (row) => row.at },
            { name: "about", value: (row) => row.about },
          ],
          text: async (rows) => {
            let count = 0;
            for (const { target, value, about, at } of rows) {
              count++;
              await out.line(`${target.id} ${value} ${at}: ${oneLine(about)}`);
            }
            await out.line(out.paint("dim", `${counted(count, "review")} to look at again.`));
          },
        }),
      );
      return 0;
    }
    const [name, verdict] = call.args;
    const on = flagText(call, "on");
    if (on !== null) {
      const stance = verdict === "undo" ? null : (verdict as StanceClass);
      if (name === undefined || (stance !== null && !STANCES.includes(stance)))
        throw new OnrecordError(
          "ON302",
          `A stance is one of ${STANCES.join(", ")}, or undo.`,
          'Write `onrecord review st_… denies --on "QUESTION"`.',
        );
      await decideStance(call, name, stance, on);
      return 0;
    }
    const value = verdict === undefined ? undefined : VERDICTS[verdict];
    if (verdict !== undefined && STANCES.includes(verdict))
      throw new OnrecordError(
        "ON302",
        `"${verdict}" is a stance, and a stance is on a question.`,
        `Write \`onrecord review ${name} ${verdict} --on "QUESTION"\`.`,
      );
    if (name === undefined || verdict === undefined || value === undefined) {
      throw new OnrecordError(
        "ON302",
        "A review needs a statement and one of confirm, reject, undo.",
        "Write `onrecord review st_… confirm`, or `onrecord review --waiting`.",
      );
    }
    await withLedger(call, {}, async (ledger) => {
      const recorded = oneStatement(ledger, name);
      const changed = ledger.decide([reviewOf(recorded, value)], now()) > 0;
      await printDecided(call, { recorded, review: value, changed }, async () =>
        out.line(
          `${recorded.statement.id} ${value ?? "proposed"}${changed ? "" : " (as before)"}: ${oneLine(recorded.content.join(" … "))}`,
        ),
      );
    });
    return 0;
  },
};

/** What was decided on a statement. */
interface Decided {
  readonly recorded: RecordedStatement;
  /** The review in force now; null for none. */
  readonly review: string | null;
  /** False where it was decided so before. */
  readonly changed: boolean;
  readonly claim?: { readonly id: string; readonly text: string };
  readonly stance?: StanceClass | null;
}

/** Prints a decision as the row that `--format` asks for, or as `text` prints it. */
async function printDecided(call: Call, decided: Decided, text: () => Promise<void>): Promise<void> {
  const { printRows } = await import("../formats.ts");
  await printRows(call, [decided], {
    json: ({ recorded, review, changed, claim, stance }) => ({
      statement: recorded.statement.id,
      review,
      changed,
      ...(claim === undefined ? {} : { claim: { id: claim.id, text: claim.text }, stance: stance ?? null }),
      words: recorded.content,
    }),
    csv: [
      { name: "statement", value: (row) => row.recorded.statement.id },
      { name: "review", value: (row) => row.review },
      { name: "changed", value: (row) => String(row.changed) },
      { name: "claim", value: (row) => row.claim?.text ?? null },
      { name: "stance", value: (row) => row.stance ?? null },
      { name: "words", value: (row) => row.recorded.content.join(" … ") },
    ],
    text,
  });
}

/** Records a person's stance on a claim, and with it that the statement was looked at. */
async function decideStance(call: Call, name: string, stance: StanceClass | null, on: string): Promise<void> {
  const { out, now, cwd, ledger: folder } = call.context;
  const { oneStatement, withLedger } = await import("../ledger.ts");
  const { claimNamed, stanceDecision } = await import("../answering.ts");
  const { loadKnowledge } = await import("../knowledge.ts");
  const { oneLine } = await import("../output.ts");
  const { knowledge } = loadKnowledge({ cwd, given: flagText(call, "knowledge"), ledger: folder });
  await withLedger(call, {}, async (ledger) => {
    const recorded = oneStatement(ledger, name);
    const claim = claimNamed(ledger, on, knowledge);
    const { id } = recorded.statement;
    const about = reviewOf(recorded, null).about;
    const looked = stance !== null && stance !== "unrelated";
    const changed = ledger.decide(
      [
        { ...stanceDecision(id, claim.id, stance), about },
        ...(looked ? [reviewOf(recorded, "confirmed")] : []),
        ...(stance === null && confirmedByStance(ledger, id, claim.id) ? [reviewOf(recorded, null)] : []),
      ],
      now(),
    );
    const said = stance === null ? "no stance decided by a person" : stance;
    const review = ledger.findStatements(id)[0]?.statement.review;
    await printDecided(
      call,
      {
        recorded,
        review: review === "proposed" ? null : (review ?? null),
        changed: changed > 0,
        claim,
        stance,
      },
      async () =>
        out.line(`${id} ${said} on ‘${oneLine(claim.text)}’: ${oneLine(recorded.content.join(" … "))}`),
    );
  });
}

/** Whether a statement counts as reviewed only since a person gave it a stance on this claim, now taken back. */
function confirmedByStance(ledger: Ledger, statement: StatementId, claim: string): boolean {
  let confirmed: string | null = null;
  const given = new Set<string>();
  const inForce = new Map<string, string | null>();
  for (const { target, field, value, at } of ledger.decisions()) {
    if (target.id !== statement) continue;
    if (field === "review") confirmed = value === "confirmed" ? at : null;
    else if (field.startsWith("stance:")) {
      if (value !== null) given.add(at);
      inForce.set(field.slice("stance:".length), value);
    }
  }
  inForce.delete(claim);
  const others = [...inForce.values()].some((value) => value !== null && value !== "unrelated");
  // Both decisions of one act have one time; a person who had confirmed it before is not overruled.
  return confirmed !== null && given.has(confirmed) && !others;
}

/** The decision, with the words it is about. */
function reviewOf({ statement, content, article }: RecordedStatement, value: string | null): NewDecision {
  const about = {
    article: article.id,
    file: article.file,
    speaker: statement.speaker.value?.name ?? null,
    words: content,
  };
  return {
    target: { kind: "statement", id: statement.id },
    field: "review",
    value,
    about: JSON.stringify(about),
  };
}
