// Roles: gives every paragraph its role. The order of the steps is the order of the calls below.
import { type Paragraph, type ParagraphRole, SPEAKING } from "../model/article.ts";
import { findAsides } from "./asides.ts";
import { markCaptions } from "./captions.ts";
import { type Draft, draftOf } from "./draft.ts";
import { markHead } from "./head.ts";
import type { Block } from "./lines.ts";
import { LINE_RULES, ruleFor, takes } from "./rules/index.ts";
import { endMark, foldLine, isHeadlineLike, isProse, isUpperCased, wordsIn } from "./shape.ts";

const EDGE_RULES = LINE_RULES.filter((r) => r.reach === "edges");
const BULLET = /^(?:[-–—•*·▪‣●○]\s*(?=[\p{L}"“«'‘(])|\(?\d{1,2}[.)]\s+(?=\p{Lu}))/u;

/** Roles of page furniture: a line of it may be followed by more. */
const BOX: ReadonlySet<ParagraphRole> = new Set(["read-more", "related"]);

function lineRules(drafts: readonly Draft[]): void {
  for (const d of drafts) {
    if (d.hint === "title" || d.hint === "quote" || d.hint === "caption") {
      if (d.hint === "caption") d.set("caption", "markup");
      continue;
    }
    const silent = d.hint !== null && !SPEAKING.has(d.hint);
    const rule = ruleFor(d.block.text, silent);
    if (rule && !(silent && SPEAKING.has(rule.role))) d.set(rule.role, rule.id);
    // What the mark-up sets apart from the article never becomes its text.
    else if (silent) d.set(d.hint as ParagraphRole, "markup");
  }
}

/** Where the running text ends: one past the last paragraph that reads as prose and has no role. */
function bodyEnd(drafts: readonly Draft[], start: number): number {
  for (let i = drafts.length - 1; i >= start; i--) {
    const d = drafts[i] as Draft;
    if (d.role === null && (isProse(d.block.text) || endMark(d.block.text) === "stop")) return i + 1;
  }
  return drafts.length;
}

function markEdges(drafts: readonly Draft[], end: number): void {
  for (const [i, d] of drafts.entries()) {
    if (i >= end) d.zone = "tail";
    if (d.role !== null && d.role !== "heading" && d.role !== "standfirst") continue;
    if (d.zone === "body") continue;
    const rule = EDGE_RULES.find((r) => takes(r, d.block.text));
    if (rule) d.set(rule.role, rule.id);
  }
}

/** Headlines of other articles that follow a read-more line: one within the text, all of them after it. */
function markRelated(drafts: readonly Draft[], title: string): void {
  for (let i = 0; i < drafts.length; i++) {
    if (drafts[i]?.role !== "read-more" || drafts[i]?.by === "read-more-label") continue;
    for (let k = i + 1; k < drafts.length; k++) {
      const d = drafts[k] as Draft;
      if (d.role === "credit" || d.role === "timestamp" || d.role === "reading-time" || d.role === "section")
        continue;
      if (d.role !== null && d.role !== "heading" && d.role !== "standfirst") break;
      if (d.hint !== null && d.hint !== "list" && d.hint !== "heading" && d.hint !== "body") break;
      const text = d.block.text;
      const cut = /(?:\.\.\.|…|\[…\])$/.test(text) && wordsIn(text).length >= 8 && d.zone === "tail";
      if (!isHeadlineLike(text) && !cut) break;
      if (title !== "" && text.length < 2 * title.length + 20 && foldLine(text) === title) break;
      d.set("related", "after-read-more");
    }
  }
}

/** A line of six or more words all in capitals within the text: a link to another article, as some sites set it. */
const isCapitalHeadline = (text: string): boolean =>
  text.length <= 160 &&
  isUpperCased(text) &&
  wordsIn(text).length >= 6 &&
  endMark(text) === "none" &&
  !/["“”:]/.test(text);

/** Everything without a role: list items, subheadings, and the running text itself. */
function markBody(drafts: readonly Draft[]): void {
  for (const [i, d] of drafts.entries()) {
    if (d.role !== null) continue;
    const text = d.block.text;
    if (d.hint !== null) d.set(d.hint, "markup");
    else if (BULLET.test(text)) d.set("list", "bullet");
    else if (isCapitalHeadline(text) && drafts[i - 1]?.role !== "heading") d.set("related", "capitals");
    else if (
      endMark(text) === "none" &&
      wordsIn(text).length <= 12 &&
      text.length <= 100 &&
      /^[\p{Lu}\p{N}"“‘']/u.test(text)
    ) {
      const before = drafts[i - 1]?.role;
      if (d.zone === "tail" && before && BOX.has(before)) d.set("related", "after-related");
      else d.set("heading", "short-line");
    } else d.set("body", "body");
  }
}

/** What an author is, told after "About the author" near the end. */
function markAuthorBio(drafts: readonly Draft[]): void {
  const at = drafts.findIndex((d) => /^about the (?:author|writer|reporter)s?\W*$/i.test(d.block.text));
  const bio = drafts[at + 1];
  if (at >= drafts.length / 2 && bio?.role === null && bio.block.text.length <= 600)
    bio.set("boilerplate", "author-bio");
}

/** A comment form or list at the end: what follows a comments line and is no sentence. */
function markCommentTail(drafts: readonly Draft[], end: number): void {
  let inside = false;
  for (const [i, d] of drafts.entries()) {
    if (i < end) continue;
    if (d.role === "comments") inside = true;
    else if (
      inside &&
      d.role === null &&
      wordsIn(d.block.text).length <= 6 &&
      endMark(d.block.text) !== "stop"
    )
      d.set("comments", "after-comments");
  }
}

/** A title that stands again further down, with or without its outlet. */
function markRepeats(drafts: readonly Draft[], title: string): void {
  if (title.length < 15) return;
  let seen = false;
  for (const d of drafts) {
    if (d.role === "title") seen = true;
    else if (
      seen &&
      (d.role === null || d.role === "heading" || d.role === "standfirst") &&
      d.block.text.length < 2 * title.length + 20 &&
      foldLine(d.block.text) === title
    )
      d.set("repeated-title", "title-again");
  }
}

/**
 * The paragraphs of an article with their roles. `hints` are roles from mark-up, one for each block;
 * `title` is a title that came beside the text.
 */
export function paragraphsOf(
  blocks: readonly Block[],
  hints: readonly (ParagraphRole | null)[] = [],
  title: string | null = null,
): Paragraph[] {
  const drafts = blocks.map((b, i) => draftOf(b, hints[i] ?? null));
  lineRules(drafts);
  const start = markHead(drafts, title);
  const end = bodyEnd(drafts, start);
  markEdges(drafts, end);
  const fold = foldLine(drafts.find((d) => d.role === "title")?.block.text ?? title ?? "");
  markRepeats(drafts, fold);
  markRelated(drafts, fold);
  markCommentTail(drafts, end);
  markAuthorBio(drafts);
  markCaptions(drafts);
  markBody(drafts);
  let texts = 0;
  return drafts.map((d) => {
    const role = d.role as ParagraphRole;
    if (role === "body") texts++;
    return { span: d.block.span, role, by: d.by, asides: findAsides(d.block, role, texts <= 2) };
  });
}
