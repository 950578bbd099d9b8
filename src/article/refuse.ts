// Refusals: bytes that hold no article and are refused by name, each with the next step.
import { OnrecordError } from "../errors.ts";
import { MAX_ARTICLE_BYTES, TooManyParts } from "./limits.ts";
import { looksLikeFeed, notText } from "./sniff.ts";

/** How an input is called in a message. */
export const named = (file: string | null): string => (file === null ? "The input" : `"${file}"`);

/** Refuses bytes that are empty, too many, or no text. */
export function refuseBytes(bytes: Uint8Array, file: string | null): void {
  if (bytes.length === 0)
    throw new OnrecordError("ON101", `${named(file)} is empty.`, "Give a file with the article's text.");
  if (bytes.length > MAX_ARTICLE_BYTES)
    throw new OnrecordError(
      "ON103",
      `${named(file)} has ${bytes.length} bytes; the limit is ${MAX_ARTICLE_BYTES}.`,
      "Split it into single articles, or give a dump with one article on each line.",
    );
  const kind = notText(bytes);
  if (kind)
    throw new OnrecordError(
      "ON102",
      `${named(file)} is ${kind}, not text.`,
      "Save the article as plain text or HTML and read that.",
    );
  if (looksLikeFeed(bytes))
    throw new OnrecordError(
      "ON102",
      `${named(file)} is a feed or a sitemap, which names articles and is none.`,
      "Give its address to `onrecord watch`.",
    );
}

/** What `make` gives; a text or page of too many parts is refused by name. */
export function bounded<T>(file: string | null, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof TooManyParts)) throw error;
    throw new OnrecordError(
      "ON103",
      `${named(file)} has ${error.what}, the limit for one article.`,
      "Split it into single articles.",
    );
  }
}
