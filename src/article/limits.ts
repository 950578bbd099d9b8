// Limits: how large an article may be, and of how many parts.

/** Largest article, in bytes. */
export const MAX_ARTICLE_BYTES = 20 * 1024 * 1024;

/** Longest line of a dump, in bytes. */
export const MAX_LINE_BYTES = MAX_ARTICLE_BYTES;

/** Most lines of a text, empty ones aside. The longest debates that are printed have ten thousand. */
export const MAX_LINES = 100_000;

/** Most elements and texts of a page. The largest pages of the web that people read have a tenth of it. */
export const MAX_NODES = 500_000;

/** Thrown where a text or a page has more parts than it may; who knows its name says which. */
export class TooManyParts extends Error {
  /** "more than 100000 lines" */
  readonly what: string;
  constructor(what: string) {
    super(what);
    this.name = "TooManyParts";
    this.what = what;
  }
}
