// Limits: how large an article may be.

/** Largest article, in bytes. */
export const MAX_ARTICLE_BYTES = 20 * 1024 * 1024;

/** Longest line of a dump, in bytes. */
export const MAX_LINE_BYTES = MAX_ARTICLE_BYTES;
