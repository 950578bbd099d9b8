// Lines: bytes cut into lines as they come, in memory bounded by the longest line that is allowed.

/** One line, without its line break. */
export interface Line {
  /** Counted from 1. */
  readonly line: number;
  /** Byte offset of its beginning. */
  readonly offset: number;
  /** Its bytes; null where it is longer than allowed: then it was passed over, not kept. */
  readonly bytes: Uint8Array | null;
  /** Its length in bytes. */
  readonly length: number;
}

const LF = 10;
const CR = 13;

/** Cuts at LF and CRLF. A last line without a break counts; an empty rest does not. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  most: number,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  let offset = 0;
  const finish = (): Line => {
    const all = length > most + 1 ? null : Buffer.concat(parts);
    const bytes = all?.at(-1) === CR ? all.subarray(0, -1) : all;
    const done = { line, offset, bytes: bytes && bytes.length > most ? null : bytes, length };
    line++;
    offset += length + 1;
    parts = [];
    length = 0;
    return done;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      keep(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield finish();

  function keep(piece: Uint8Array): void {
    length += piece.length;
    if (length > most + 1) parts = [];
    // The chunk's memory may be used again by the reader, so what is kept is copied.
    else if (piece.length > 0) parts.push(Uint8Array.from(piece));
  }
}
