// diff: what changed from one version of a page to the next, or between two articles, word by word.
import { OnrecordError } from "../../errors.ts";
import { type Article, READ } from "../../model/article.ts";
import { words } from "../../model/span.ts";
import type { ArticleRow, Ledger } from "../../store/index.ts";
import { type Command, formatFlag } from "../command.ts";
import { NOUNS } from "./shared.ts";

/** `onrecord diff`. */
export const diffCommand: Command = {
  name: "diff",
  summary: "show what changed between two versions of an article, word by word",
  about: [
    "Given one article, compares it with the version before it: the article that the same file or address held when it was last taken in. Given two, compares these, such as a wire report and its copy. Title and text are compared paragraph by paragraph and within them word by word; what stands around the article is left out.",
    "Words that are gone stand in [-brackets-], words that are new in {+braces+}; on a terminal they are red and green as well. Long stretches that are the same are shortened to their ends.",
  ],
  args: [
    { name: "article", about: NOUNS.article, required: true, many: false },
    {
      name: "other",
      about: `${NOUNS.article}; the version before where not given`,
      required: false,
      many: false,
    },
  ],
  flags: [formatFlag("text", "json")],
  examples: [
    { line: "onrecord diff report.html", does: "what the newest version changed" },
    { line: "onrecord diff art_3f2a art_81c0", does: "a report and its copy" },
  ],
  async run(call) {
    const { out } = call.context;
    const { oneArticle, withLedger } = await import("../ledger.ts");
    const { changes } = await import("../../text/diff.ts");
    const { safeJson } = await import("../output.ts");
    const { changeLines } = await import("../views/diff.ts");
    await withLedger(call, { readOnly: true }, async (ledger) => {
      const [name = "", other] = call.args;
      const after = oneArticle(ledger, name);
      const before = other === undefined ? versionBefore(ledger, after) : oneArticle(ledger, other);
      // With two named, the first is the earlier.
      const [from, to] = other === undefined ? [before, after] : [after, before];
      const all = changes(paragraphsOf(ledger, from), paragraphsOf(ledger, to));
      if (call.flags.format === "json") {
        await out.line(safeJson({ from: from.id, to: to.id, changes: all }, 2));
        return;
      }
      for (const line of changeLines(from, to, all, out.paint)) await out.line(line);
    });
    return 0;
  },
};

function versionBefore(ledger: Ledger, row: ArticleRow): ArticleRow {
  const id = ledger.versionBefore(row.id);
  const found = id === null ? undefined : ledger.findArticles(id)[0];
  if (found) return found;
  throw new OnrecordError(
    "ON208",
    `${row.id} has no version before it on record.`,
    "Give a second article to compare it with; `onrecord list --all-versions` lists all.",
  );
}

function paragraphsOf(ledger: Ledger, { id }: ArticleRow): readonly string[] {
  const article = ledger.getArticle(id) as Article;
  return article.paragraphs
    .filter(({ role }) => READ.has(role) || role === "title")
    .map(({ span }) => words(article.text, span).replace(/\s*\n\s*/g, " ")); // bounded: one paragraph
}
