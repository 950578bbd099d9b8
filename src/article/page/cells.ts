// Cells: the numbers that trees see of the blocks of a page, column by column: all first numbers, then all second ones.

/** A table of numbers. Made by one function, then left alone. */
export interface Cells {
  /** Rows: one for each block. */
  readonly count: number;
  /** Numbers in a row. */
  readonly width: number;
  /** Number `f` of row `i` stands at `f * count + i`. */
  readonly values: Float32Array;
}

/** Cells of rows, all of the same length. */
export function cellsOf(rows: readonly Float32Array[]): Cells {
  const count = rows.length;
  const width = rows[0]?.length ?? 0;
  const values = new Float32Array(count * width);
  for (const [i, row] of rows.entries())
    for (let f = 0; f < width; f++) values[f * count + i] = row[f] as number;
  return { count, width, values };
}

/** The rows of cells, each by itself, as training takes them. */
export const rowsOf = ({ count, width, values }: Cells): Float32Array[] =>
  Array.from({ length: count }, (_, i) =>
    Float32Array.from({ length: width }, (_, f) => values[f * count + i] as number),
  );
