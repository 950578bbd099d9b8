// Stream: rows printed one at a time as they are made, so that memory stays the same however many there are.
import type { Call } from "./command.ts";
import { type Column, csvHeader, csvLine } from "./csv.ts";
import { safeJson } from "./output.ts";

/** How one row looks in each format. */
export interface StreamFormats<T> {
  readonly json: (row: T) => unknown;
  /** For `jsonl`, where it is not the same. */
  readonly jsonl?: (row: T) => unknown;
  readonly csv: readonly Column<T>[];
  readonly text: (row: T) => Promise<void>;
}

/** Prints rows as they come, in the format that `--format` asks for. `end` closes what the format opened. */
export function streamRows<T>(
  call: Call,
  formats: StreamFormats<T>,
): { readonly row: (row: T) => Promise<void>; readonly end: () => Promise<void> } {
  const { out } = call.context;
  let count = 0;
  switch (call.flags.format) {
    case "json":
      return {
        row: (row) => out.write(`${count++ === 0 ? "[" : ","}\n${safeJson(formats.json(row))}`),
        end: () => out.line(count === 0 ? "[]" : "\n]"),
      };
    case "jsonl":
      return {
        row: (row) => out.line(safeJson((formats.jsonl ?? formats.json)(row))),
        end: () => Promise.resolve(),
      };
    case "csv":
      return {
        row: (row) => out.write(`${count++ === 0 ? csvHeader(formats.csv) : ""}${csvLine(formats.csv, row)}`),
        end: () => out.write(count === 0 ? csvHeader(formats.csv) : ""),
      };
    default:
      return { row: formats.text, end: () => Promise.resolve() };
  }
}
