// Text: the article's text again from its stored bytes, for checking evidence.

import { OnrecordError } from "../errors.ts";
import type { ArticleFormat, Decoding } from "../model/article.ts";
import { decodeBytes } from "./decode.ts";
import { readDumpJson } from "./dump-fields.ts";
import { declaredEncoding, readHtml } from "./html.ts";
import { placesIn } from "./places.ts";

/** What the server had said of the encoding, where that decided it. */
export const servedAs = (decoding: Pick<Decoding, "encoding" | "why"> | null | undefined): string | null =>
  decoding?.why === "http" ? decoding.encoding : null;

/**
 * Derives the text that all spans count in from the original bytes: the same bytes give the same text, always.
 * For `json` the bytes are those of the dump's line. `served` is what the server said of the encoding (`servedAs`).
 * @throws OnrecordError ON105 or ON106 where the bytes are no longer what was read.
 */
export function textFromBytes(
  bytes: Uint8Array,
  format: ArticleFormat,
  served: string | null = null,
): { text: string; decoding: Decoding } {
  if (format === "text") return decodeBytes(bytes, null, served);
  if (format === "html") return htmlText(decodeBytes(bytes, declaredEncoding(bytes), served));
  const fields = readDumpJson(bytes);
  if ("why" in fields)
    throw new OnrecordError(
      "ON105",
      `The stored line is not a valid article: ${fields.why}.`,
      "Restore the ledger from a backup.",
    );
  return { text: fields.text, decoding: { encoding: "utf-8", why: "json", invalid: fields.invalid } };
}

function htmlText(source: { text: string; decoding: Decoding }): { text: string; decoding: Decoding } {
  const { text } = readHtml(source.text);
  return { text, decoding: placesIn(text, source.decoding) };
}
