// Table: rows in aligned columns for a terminal, cut to its width; the last column takes what is left.
import { oneLine, type Paint } from "../output.ts";
import { clip } from "./article.ts";

/** Aligns cells. `widths` are the most each column may take; the last may take the rest of the line. */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  most: readonly number[],
  columns: number,
  paint: Paint,
): readonly string[] {
  const clean = rows.map((row) => row.map(oneLine));
  const widths = head.map((name, i) =>
    Math.min(most[i] ?? columns, Math.max(name.length, ...clean.map((row) => (row[i] ?? "").length))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((text, i) => {
        if (i < head.length - 1) return clip(text, widths[i] ?? 0).padEnd(widths[i] ?? 0);
        const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
        return clip(text, Math.max(20, columns - before));
      })
      .join("  ")
      .trimEnd();
  return [paint("dim", line(head)), ...clean.map(line)];
}
