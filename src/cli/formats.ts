// Formats: the one way in which every reading command prints rows — text, JSON or CSV.
import type { Call } from "./command.ts";
import { type StreamFormats, streamRows } from "./stream.ts";

/** Prints rows in the format that `--format` asks for. JSON is one array, a row a line; jsonl is a row a line. */
export async function printRows<T>(
  call: Call,
  rows: Iterable<T>,
  formats: Omit<StreamFormats<T>, "text"> & { readonly text: (rows: Iterable<T>) => Promise<void> },
): Promise<void> {
  if (call.flags.format === "text" || call.flags.format === undefined) return formats.text(rows);
  const stream = streamRows(call, { ...formats, text: () => Promise.resolve() });
  for (const row of rows) await stream.row(row);
  await stream.end();
}
