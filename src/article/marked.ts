// Marked page: a page and its roles in one notation, "role | words" a line, for tests and for looking at a reading.
import type { Article, ParagraphRole } from "../model/article.ts";

/** A page written in the notation. */
export interface MarkedPage {
  /** The words alone, joined by the gap. */
  readonly text: string;
  readonly roles: readonly ParagraphRole[];
  readonly lines: readonly string[];
}

/**
 * Reads a page in the notation; indentation and empty lines are passed over.
 * @example readMarked("title | Who closed it?\nbody | Nobody did.").roles // ["title", "body"]
 */
export function readMarked(page: string, gap = "\n\n"): MarkedPage {
  const roles: ParagraphRole[] = [];
  const lines: string[] = [];
  for (const line of page.split("\n")) {
    const bar = line.indexOf("|");
    if (bar < 0) continue;
    roles.push(line.slice(0, bar).trim() as ParagraphRole);
    lines.push(line.slice(bar + 1).trim());
  }
  return { text: lines.join(gap), roles, lines };
}

/** An article in the notation, one line a paragraph. */
export const showMarked = (article: Article): string =>
  article.paragraphs
    .map((p) => `${p.role} | ${article.text.slice(p.span.start, p.span.end).replace(/\s+/g, " ")}`)
    .join("\n");
