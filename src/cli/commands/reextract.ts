// reextract: articles on record read again by this version, with every human decision kept.
import type { OnrecordError } from "../../errors.ts";
import { type Command, flagText } from "../command.ts";
import { counted } from "../counted.ts";
import type { ExitCode } from "../exit.ts";
import { KNOWLEDGE, NOUNS } from "./shared.ts";

/** `onrecord reextract`. */
export const reextractCommand: Command = {
  name: "reextract",
  summary: "read articles on record again, after an update or with new knowledge; decisions are kept",
  about: [
    "Reads the stored bytes of all articles again, or of those named, and replaces what the machine derived from them. Original bytes and every decision of yours stay; reviews whose statement is no longer found are listed by `onrecord review --waiting`. Each article is replaced whole; a run that is cut short can be run again. Articles are read in a worker with 10 seconds and 256 MB each: one that does not keep to them is tried twice and named (ON112), and what is on record of it stays as it was.",
  ],
  args: [
    { name: "article", about: `${NOUNS.article}; all where none is named`, required: false, many: true },
  ],
  flags: [KNOWLEDGE],
  examples: [{ line: "onrecord reextract", does: "all articles, after an update of onrecord" }],
  finishes: true,
  async run(call) {
    const { context } = call;
    const { out, err } = context;
    const { complain } = await import("../complain.ts");
    const { listenForInterrupt } = await import("../interrupt.ts");
    const { oneArticle, withLedger } = await import("../ledger.ts");
    const { oneLine } = await import("../output.ts");
    const { progressOn } = await import("../progress.ts");
    const { readApart } = await import("../apart.ts");
    const { isEndOfAll } = await import("../exit.ts");
    const { loadKnowledge } = await import("../knowledge.ts");
    const { reread } = await import("../reread.ts");
    const files = { cwd: context.cwd, given: flagText(call, "knowledge"), ledger: context.ledger };
    return withLedger(call, {}, async (ledger): Promise<ExitCode> => {
      const rows =
        call.args.length > 0
          ? call.args.map((name) => oneArticle(ledger, name))
          : [...ledger.listArticles({ allVersions: true })];
      loadKnowledge(files);
      const apart = readApart(files, null);
      const progress = progressOn(err);
      const interrupt = listenForInterrupt(
        () => void err.line("onrecord: stopping after the article in hand."),
      );
      let done = 0;
      let failed = 0;
      let gained = 0;
      let lost = 0;
      try {
        for (const row of rows) {
          if (interrupt.stopped()) break;
          const before = new Set(ledger.statementIds(row.id));
          try {
            const reading = await reread(ledger, apart, row.id, {}, context.now);
            const after = new Set(reading.statements.map(({ statement }) => statement.id));
            const more = [...after].filter((id) => !before.has(id)).length;
            const fewer = [...before].filter((id) => !after.has(id)).length;
            gained += more;
            lost += fewer;
            done++;
            if (more + fewer > 0) {
              await progress.clear();
              await out.line(
                `${row.id} ${oneLine(row.file ?? "-")}: ${counted(after.size, "statement")}, ${more} new, ${fewer} gone`,
              );
            }
          } catch (error) {
            if (isEndOfAll(error) && (error as OnrecordError).code !== "ON206") throw error;
            failed++;
            await progress.clear();
            await complain(err, error);
          }
          await progress.show(() => `read again ${done + failed} of ${rows.length}`);
          await interrupt.breathe();
        }
      } finally {
        interrupt.release();
        await apart.close();
      }
      await progress.clear();
      const waiting = ledger.orphanedReviews().length;
      await out.line(
        out.paint(
          "bold",
          `${done} of ${counted(rows.length, "article")} read again, ${failed} failed; ${counted(gained, "statement")} new, ${lost} gone.`,
        ),
      );
      if (waiting > 0)
        await out.line(
          `${counted(waiting, "review waits", "reviews wait")} to be looked at again; see \`onrecord review --waiting\`.`,
        );
      return interrupt.stopped() ? 130 : failed > 0 ? 3 : 0;
    });
  },
};
