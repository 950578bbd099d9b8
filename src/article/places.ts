// Places: where the bad bytes of a page's source stand in the text derived from it.
import type { Decoding } from "../model/article.ts";

/** A decoding of a page's source with its bad places told in the derived text. */
export function placesIn(text: string, decoding: Decoding): Decoding {
  if (decoding.invalid.length === 0) return decoding;
  return { ...decoding, invalid: [...text.matchAll(/\ufffd/g)].map((m) => m.index) };
}
