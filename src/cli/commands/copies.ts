// copies: which articles carry one text, who carried it first, and a person's word on it.
import { OnrecordError } from "../../errors.ts";
import { type Command, flagText, formatFlag, oneFlagOf } from "../command.ts";
import { counted } from "../counted.ts";
import { NOUNS } from "./shared.ts";

/** `onrecord copies`. */
export const copiesCommand: Command = {
  name: "copies",
  summary: "show which articles carry one text, and who carried it first",
  about: [
    "Lists articles that are likely copies of one another: wire copy, syndicated and reprinted reports, with the first carrier among those on record: the agency that the others credit, else the one published first. Given an article, shows the copies of that one. Copies are proposed by the words and sentences that two articles share; a copy is not counted as another source.",
    "A person's decision beats that: --apart says that neither of two articles copies the other, --with that one does, --undo takes either back. Decisions are recorded and survive every re-run. Versions of one page are versions, not copies: see `onrecord diff`.",
  ],
  args: [{ name: "article", about: NOUNS.article, required: false, many: false }],
  flags: [
    { flag: "--apart <article>", about: "neither of these two copies the other" },
    { flag: "--with <article>", about: "one of these two copies the other" },
    { flag: "--undo <article>", about: "take back what was decided on these two" },
    formatFlag("text", "json"),
  ],
  examples: [
    { line: "onrecord copies", does: "every group of copies on record" },
    { line: "onrecord copies art_3f2a --apart art_81c0", does: "two reports, not one" },
  ],
  async run(call) {
    const { out, now } = call.context;
    const { oneArticle, withLedger } = await import("../ledger.ts");
    const { copiesIn, copyDecision, groupOf, pairOf } = await import("../copies.ts");
    const { safeJson } = await import("../output.ts");
    const { groupLines } = await import("../views/copies.ts");
    const name = call.args[0];
    const chosen = oneFlagOf(call, ["with", "apart", "undo"]);
    if (chosen && name === undefined)
      throw new OnrecordError("ON302", `--${chosen} needs two articles.`, "Name the other one first.");
    await withLedger(call, chosen ? {} : { readOnly: true }, async (ledger) => {
      const one = name === undefined ? null : oneArticle(ledger, name);
      if (chosen && one) {
        const other = oneArticle(ledger, flagText(call, chosen) as string);
        if (other.id === one.id)
          throw new OnrecordError("ON302", "An article cannot be a copy of itself.", "Give two.");
        const decision = copyDecision(one.id, other.id, chosen === "undo" ? null : chosen === "with");
        const about = JSON.stringify({ one: one.title ?? one.file, other: other.title ?? other.file });
        ledger.decide([{ ...decision, about }], now());
      }
      const copies = copiesIn(ledger, one?.id);
      const groups = one ? [groupOf(copies, one.id)].filter((group) => group !== null) : copies.groups;
      if (call.flags.format === "json") {
        const member = (id: (typeof groups)[number]["first"]) => copies.rows.get(id) ?? { id };
        const json = groups.map(({ first, by, agency, copies: others }) => ({
          first: member(first),
          by,
          agency,
          copies: others.map((id) => {
            const pair = pairOf(copies, first, id);
            return { ...member(id), resemblance: pair?.resemblance ?? null, shared: pair?.shared ?? null };
          }),
        }));
        await out.line(safeJson(json, 2));
        return;
      }
      for (const group of groups)
        for (const line of groupLines(copies, group, out.paint)) await out.line(line);
      const n = groups.reduce((sum, group) => sum + group.copies.length, 0);
      const told = n === 0 ? "No copies" : counted(n, "copy", "copies");
      await out.line(
        out.paint(
          "dim",
          `${told}${one ? ` of ${one.id}` : ""} in this collection of ${counted(ledger.counts().articles, "article")}.`,
        ),
      );
    });
    return 0;
  },
};
