// View of a diff: gone and new words in their surroundings.
import type { ArticleRow } from "../../store/index.ts";
import type { Change } from "../../text/diff.ts";
import { counted } from "../counted.ts";
import { oneLine, type Paint, safe } from "../output.ts";

/** Units of a stretch that is the same shown at either end of it. */
const SHOWN = 160;

const head = (row: ArticleRow): string =>
  [row.id, row.version === null ? null : `version ${row.version}`, row.published, row.outlet]
    .flatMap((part) => (part === null ? [] : [oneLine(part)]))
    .join(" · ");

/** A stretch without changes, its middle left out where it is long. */
function shortened(text: string, first: boolean, last: boolean): string {
  if (text.length <= 2 * SHOWN + 20) return text;
  const [start, end] = [text.slice(0, SHOWN), text.slice(-SHOWN)].map((part) =>
    part.replace(/[\ud800-\udbff]$|^[\udc00-\udfff]/g, ""),
  );
  return `${first ? "" : start}\u2026\n\u2026${last ? "" : end}`;
}

/** The lines of a diff. */
export function changeLines(
  from: ArticleRow,
  to: ArticleRow,
  changes: readonly Change[],
  paint: Paint,
): readonly string[] {
  const count = (kind: Change["kind"]) =>
    changes.filter((c) => c.kind === kind).reduce((n, c) => n + (c.text.match(/\S+/g)?.length ?? 0), 0);
  const text = changes
    .map(({ kind, text }, i) => {
      if (kind === "same") return safe(shortened(text, i === 0, i === changes.length - 1));
      // The marks stand around words, not around the space after them.
      const bare = text.trimEnd();
      const space = text.slice(bare.length);
      return kind === "gone"
        ? `${paint("red", `[-${safe(bare)}-]`)}${space}`
        : `${paint("green", `{+${safe(bare)}+}`)}${space}`;
    })
    .join("");
  return [
    `from ${head(from)}`,
    `to   ${head(to)}`,
    "",
    ...text.trimEnd().split("\n"),
    "",
    paint("dim", `${counted(count("gone"), "word")} gone, ${count("new")} new, ${count("same")} the same.`),
  ];
}
