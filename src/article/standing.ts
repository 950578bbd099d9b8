// Standing: what the lines of an article show of its section, and whether they end where only those who pay read on.
import type { Access, Article, Paragraph, Problem } from "../model/article.ts";
import { decide, unknown } from "../model/decision.ts";
import { isPrompt } from "./page/access.ts";
import { isHomeName } from "./page/section.ts";
import { wordsIn } from "./shape.ts";

/** Section and access of an article. */
export type Standing = Pick<Article, "section" | "access">;

/** A text longer than this is no teaser, in UTF-16 units. */
const TEASER = 3500;
/** Longest label of a section. */
const LABEL = 120;

/** The section that lines before the running text name: the innermost part of a breadcrumb, or a label. */
function sectionShown(text: string, paragraphs: readonly Paragraph[]): Article["section"] {
  const body = paragraphs.findIndex((p) => p.role === "body");
  for (const { role, by, span } of paragraphs.slice(0, body < 0 ? paragraphs.length : body)) {
    if (role !== "section" || by !== "section-label" || span.end - span.start > LABEL) continue;
    const line = text.slice(span.start, span.end);
    if (line.startsWith("#")) continue;
    const [last] = [...line.matchAll(/[^>›»|]+/g)]
      .map((m) => ({ name: m[0].trim(), at: m.index + m[0].length - m[0].trimStart().length }))
      .filter(({ name }) => name !== "" && !isHomeName(name) && wordsIn(name).length <= 5)
      .reverse();
    if (last === undefined) continue;
    const start = span.start + last.at;
    const evidence = [{ start, end: start + last.name.length }];
    return decide(last.name.replace(/\s+/g, " "), "stated", by, { score: 0.8, evidence });
  }
  return unknown("no-section");
}

/** Paid where a short text ends in a line that offers the rest. */
function accessShown(text: string, paragraphs: readonly Paragraph[]): Article["access"] {
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined || last.span.end - first.span.start > TEASER)
    return unknown("no-access");
  const prompt = paragraphs.slice(-3).find(({ span }) => isPrompt(text.slice(span.start, span.end)));
  return prompt === undefined
    ? unknown("no-access")
    : decide<Access>("paid", "inferred", "prompt", { score: 0.7, evidence: [prompt.span] });
}

/** What the lines of an article show of its section and access. */
export const standingOf = (text: string, paragraphs: readonly Paragraph[]): Standing => ({
  section: sectionShown(text, paragraphs),
  access: accessShown(text, paragraphs),
});

/** The note that an access needs; none where all can be read, or nothing is known. */
export function accessNotes({ value, basis, evidence }: Article["access"]): readonly Problem[] {
  const span = evidence[0] ?? null;
  if (value === "consent")
    return [
      {
        code: "consent-wall",
        message:
          "The page is a dialogue that asks to consent to cookies, not an article: nothing of it is read.",
        span,
      },
    ];
  if (value !== "paid") return [];
  const message =
    basis === "stated"
      ? "The page says that it is not free to read: its text may be cut off."
      : "The text ends in an offer to pay for the rest: it may be cut off.";
  return [{ code: "paid-access", message, span }];
}
