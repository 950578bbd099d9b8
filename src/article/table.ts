// Table: the rows of a CSV file (RFC 4180), read from bytes as they come, one row in memory.

/** One row. */
export interface TableRow {
  /** Line and byte at which it begins; lines count from 1. */
  readonly line: number;
  readonly offset: number;
  /** Its cells; null for a row that is longer than may be. */
  readonly cells: readonly string[] | null;
}

const [COMMA, QUOTE, CR, LF] = [0x2c, 0x22, 0x0d, 0x0a];

/** What parts the cells of a table: the one of comma, semicolon, tab and bar that its first line has most of. */
export function separatorOf(head: Uint8Array): number {
  const end = head.indexOf(LF);
  const line = head.subarray(0, end < 0 ? head.length : end);
  const count = (byte: number) => line.reduce((n, b) => n + (b === byte ? 1 : 0), 0);
  return [COMMA, 0x3b, 0x09, 0x7c].reduce((best, byte) => (count(byte) > count(best) ? byte : best), COMMA);
}

/** The cells of one row's bytes. */
function cellsOf(bytes: Uint8Array, separator: number): string[] {
  const decoder = new TextDecoder("utf-8");
  const cells: string[] = [];
  for (let at = 0; at <= bytes.length; ) {
    if (bytes[at] !== QUOTE) {
      let end = at;
      while (end < bytes.length && bytes[end] !== separator) end++;
      cells.push(decoder.decode(bytes.subarray(at, end)));
      at = end + 1;
      continue;
    }
    let end = at + 1;
    while (end < bytes.length && (bytes[end] !== QUOTE || bytes[++end] === QUOTE)) end++;
    const inner = decoder.decode(bytes.subarray(at + 1, Math.max(at + 1, end - 1)));
    cells.push(inner.replaceAll('""', '"'));
    while (end < bytes.length && bytes[end] !== separator) end++;
    at = end + 1;
  }
  return cells;
}

/** Rows of a table; empty lines are passed over. A row of more than `most` bytes is told and passed over. */
export async function* rowsOf(
  chunks: AsyncIterable<Uint8Array>,
  separator: number,
  most: number,
): AsyncGenerator<TableRow> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let quoted = false;
  let line = 1;
  let begun = 1;
  let offset = 0;
  let at = 0;
  const row = (): TableRow | null => {
    const all = new Uint8Array(length > most ? 0 : length);
    let to = 0;
    if (length <= most)
      for (const part of parts) {
        all.set(part, to);
        to += part.length;
      }
    const bare = all.at(-1) === CR ? all.subarray(0, -1) : all;
    const bom = offset === 0 && bare[0] === 0xef && bare[1] === 0xbb && bare[2] === 0xbf ? 3 : 0;
    const long = length > most;
    return !long && bare.length === bom
      ? null
      : { line: begun, offset, cells: long ? null : cellsOf(bare.subarray(bom), separator) };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i];
      if (byte === QUOTE) quoted = !quoted;
      if (byte !== LF) continue;
      line++;
      // A quotation mark that is never closed must not take the rest of the file.
      if (quoted && length + (i - from) <= most) continue;
      quoted = false;
      if (length <= most) parts.push(chunk.subarray(from, i));
      length += i - from;
      const found = row();
      if (found) yield found;
      parts = [];
      length = 0;
      from = i + 1;
      begun = line;
      offset = at + i + 1;
    }
    if (length <= most) parts.push(chunk.subarray(from));
    length += chunk.length - from;
    at += chunk.length;
  }
  if (length === 0) return;
  const last = row();
  if (last) yield last;
}
