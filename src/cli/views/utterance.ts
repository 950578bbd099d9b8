// View of an utterance: its reports in order, then the wordings under each other, word by word.
import type { AlignedRow } from "../../link/align.ts";
import type { StatementId } from "../../model/ids.ts";
import type { RecordedStatement } from "../../model/statement.ts";
import { counted } from "../counted.ts";
import { oneLine, type Paint } from "../output.ts";

/** What is shown. */
export interface ShownUtterance {
  readonly id: string;
  readonly reports: readonly RecordedStatement[];
  readonly copies: ReadonlyMap<StatementId, StatementId>;
  readonly aligned: readonly AlignedRow[];
}

/** The lines of the view. */
export function utteranceLines({ id, reports, copies, aligned }: ShownUtterance, paint: Paint): string[] {
  const [first] = reports;
  const who = first?.statement.speaker.value?.name ?? "unnamed";
  const outlets = new Set(
    reports.filter((r) => !copies.has(r.statement.id)).map((r) => r.article.outlet ?? "?"),
  );
  const lines = [
    `${paint("bold", oneLine(who))} ${paint("dim", id)}`,
    `${counted(reports.length, "report")}, ${copies.size} of them copied word for word; ${counted(outlets.size, "outlet")} in words of their own`,
    "",
  ];
  for (const [i, r] of reports.entries()) {
    const place = [r.article.outlet, r.article.published?.iso.slice(0, 16), r.article.title]
      .flatMap((x) => (x ? [oneLine(x)] : []))
      .join(" · ");
    const copy = copies.get(r.statement.id);
    const note = copy ? `, copy of ${copy}` : i === 0 ? ", first on record" : "";
    lines.push(`${String(i + 1).padStart(3)} ${place || "undated"}${note} ${paint("dim", r.statement.id)}`);
    lines.push(`    ${r.content.map((c) => oneLine(c)).join(" … ")}`);
  }
  if (reports.length < 2) return lines;
  lines.push("", "Word by word (“…” stands between quotation marks, · is left out):");
  // Long wordings are cut into bands that fit a page.
  const width = aligned.map((row) => Math.max(1, ...row.cells.map((c) => [...shown(c)].length)));
  for (let from = 0; from < aligned.length; ) {
    let to = from;
    let used = 5;
    while (to < aligned.length && (to === from || used + (width[to] as number) + 1 <= 96))
      used += (width[to++] as number) + 1;
    for (let r = 0; r < reports.length; r++) {
      const cells = aligned
        .slice(from, to)
        .map((row, k) => shown(row.cells[r]).padEnd(width[from + k] as number));
      lines.push(`${String(r + 1).padStart(3)}  ${cells.join(" ")}`.trimEnd());
    }
    lines.push("");
    from = to;
  }
  return lines;
}

const shown = (cell: AlignedRow["cells"][number] | undefined): string =>
  cell === null || cell === undefined ? "·" : cell.quoted ? `“${cell.word}”` : cell.word;
