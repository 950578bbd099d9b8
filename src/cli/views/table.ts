// Table: rows in aligned columns for a terminal, cut to its width; the last column takes what is left.
import { oneLine, type Paint } from "../output.ts";
import { clipped, padded, textWidth } from "./ask-columns.ts";

/** Aligns cells. `widths` are the most each column may take; the last takes the rest of a line of `columns`, or all it needs where that is null. */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  most: readonly number[],
  columns: number | null,
  paint: Paint,
): readonly string[] {
  const clean = rows.map((row) => row.map(oneLine));
  const widths = head.map((name, i) =>
    Math.min(most[i] ?? 1000, Math.max(name.length, ...clean.map((row) => textWidth(row[i] ?? "")))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((text, i) => {
        if (i < head.length - 1) return padded(clipped(text, widths[i] ?? 0), widths[i] ?? 0);
        const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
        return columns === null ? text : clipped(text, Math.max(20, columns - before));
      })
      .join("  ")
      .trimEnd();
  return [paint("dim", line(head)), ...clean.map(line)];
}
