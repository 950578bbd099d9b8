// set: what a person knows of an article, recorded as their decision; what depends on it is worked out again.
import { OnrecordError } from "../../errors.ts";
import { type Call, type Command, flagText } from "../command.ts";
import { counted } from "../counted.ts";
import { KNOWLEDGE, NOUNS } from "./shared.ts";

/** `onrecord set`. */
export const setCommand: Command = {
  name: "set",
  summary: "say what you know of an article, such as published=2025-09-15",
  about: [
    "Records a decision of yours on an article's title, outlet, byline, published, updated, url, section or lang (its language). It beats whatever the page shows, is kept through every re-run, and what depends on it (such as the day meant by “on Monday”) is worked out again at once.",
    "`published=` with nothing after it says that it is not known. `--undo published` takes the decision back, so that what the page shows counts again. A date that cannot be read in one way, an address that is none or a language that is no tag is refused, and nothing is recorded. Earlier decisions stay on record; see `onrecord show ARTICLE --format json`.",
  ],
  args: [
    { name: "article", about: NOUNS.article, required: true, many: false },
    {
      name: "field=value",
      about: "title, outlet, byline, published, updated, url, section or lang",
      required: false,
      many: true,
    },
  ],
  flags: [
    { flag: "--undo <fields>", about: "take decisions back: one field, or several with commas" },
    KNOWLEDGE,
  ],
  examples: [
    { line: "onrecord set report.txt published=2025-09-15", does: "date an article that carries no date" },
    { line: 'onrecord set art_3f2a "outlet=Ardun Post" --undo published', does: "two changes at once" },
  ],
  finishes: true,
  async run(call) {
    const { context } = call;
    const changes = await changesIn(call);
    const { oneArticle, withLedger } = await import("../ledger.ts");
    const { HERE } = await import("../arrival.ts");
    const { reread } = await import("../reread.ts");
    const { loadAnalyser } = await import("../resources.ts");
    const { factLines } = await import("../views/article.ts");
    const given = flagText(call, "knowledge");
    await withLedger(call, {}, async (ledger) => {
      const row = oneArticle(ledger, call.args[0] ?? "");
      const before = new Map(
        [...ledger.statements({ articleId: row.id })].map(({ statement }) => [statement.id, statement]),
      );
      const analyser = await loadAnalyser({ cwd: context.cwd, given, ledger: context.ledger });
      const reading = await reread(ledger, { reader: HERE, maker: analyser }, row.id, changes, context.now);
      const { out } = context;
      await out.line(`${out.paint("cyan", row.id)} ${row.file ?? "-"}`);
      for (const line of factLines(reading.article, out.paint)) await out.line(line);
      const redated = reading.statements.filter(({ statement }) => {
        const was = before.get(statement.id);
        return (
          was !== undefined && JSON.stringify(was.saidAt.value) !== JSON.stringify(statement.saidAt.value)
        );
      }).length;
      await out.line(
        `  ${"found".padEnd(10)} ${counted(reading.statements.length, "statement")}, ${redated} with another said date`,
      );
    });
    return 0;
  },
};

async function changesIn(call: Call): Promise<Record<string, string | null>> {
  const { howToWrite } = await import("../../article/supplied.ts");
  const { ARTICLE_FIELDS } = await import("../../store/index.ts");
  const known = (field: string) => (ARTICLE_FIELDS as readonly string[]).includes(field);
  const unknownField = (field: string) =>
    new OnrecordError(
      "ON302",
      `"${field}" is no field of an article.`,
      `Fields are ${ARTICLE_FIELDS.join(", ")}.`,
    );
  const changes: Record<string, string | null> = {};
  for (const part of call.args.slice(1)) {
    const at = part.indexOf("=");
    if (at < 0) {
      throw new OnrecordError(
        "ON302",
        `"${part}" is not of the form field=value.`,
        "Write published=2025-09-15.",
      );
    }
    const field = part.slice(0, at).trim();
    if (!known(field)) throw unknownField(field);
    const value = part.slice(at + 1).trim();
    const how = howToWrite(field, value);
    if (how !== null) throw new OnrecordError("ON302", `${field} cannot be "${value.slice(0, 40)}".`, how);
    changes[field] = value;
  }
  for (const field of (flagText(call, "undo") ?? "").split(",").flatMap((each) => each.trim() || [])) {
    if (!known(field)) throw unknownField(field);
    if (field in changes) {
      throw new OnrecordError("ON302", `"${field}" is both set and undone.`, "Give one of the two.");
    }
    changes[field] = null;
  }
  if (Object.keys(changes).length === 0) {
    throw new OnrecordError(
      "ON302",
      "Nothing to set was given.",
      "Write published=2025-09-15, or --undo published.",
    );
  }
  return changes;
}
