// Byte places: units of a decoded text back to bytes of the file, for every encoding that is read.

/** Bytes that a UTF-8 sequence takes at `i`, by the rules that the decoder follows: a bad one ends where it stops being good. */
function utf8Length(bytes: Uint8Array, i: number): number {
  const b = bytes[i] as number;
  if (b < 0x80) return 1;
  const need = b >= 0xc2 && b <= 0xdf ? 1 : b >= 0xe0 && b <= 0xef ? 2 : b >= 0xf0 && b <= 0xf4 ? 3 : 0;
  let low = b === 0xe0 ? 0xa0 : b === 0xf0 ? 0x90 : 0x80;
  let high = b === 0xed ? 0x9f : b === 0xf4 ? 0x8f : 0xbf;
  let n = 1;
  for (let k = 0; k < need; k++) {
    const c = bytes[i + n];
    if (c === undefined || c < low || c > high) break;
    low = 0x80;
    high = 0xbf;
    n++;
  }
  return n;
}

/**
 * The byte at which each of these units of the decoded text begins; `units` must ascend. A unit past the end is the
 * file's length; the second half of a pair is where the pair begins.
 * @example bytePlaces(bytes, "utf-8", [0, 4])
 */
export function bytePlaces(bytes: Uint8Array, encoding: string, units: readonly number[]): number[] {
  if (encoding === "utf-16le" || encoding === "utf-16be")
    return units.map((u) => Math.min(bytes.length, u * 2));
  if (encoding !== "utf-8") return units.map((u) => Math.min(bytes.length, u));
  const out: number[] = [];
  let unit = 0;
  let at = 0;
  for (const wanted of units) {
    while (at < bytes.length && unit < wanted) {
      const n = utf8Length(bytes, at);
      const wide = n === 4;
      if (wide && unit + 1 === wanted) break;
      unit += wide ? 2 : 1;
      at += n;
    }
    out.push(at);
  }
  return out;
}
