// Head: what stands before the running text — section, title, standfirst, bare names, repeated title.
import type { ParagraphRole } from "../model/article.ts";
import { isJobLine, readBareNames } from "./bylines.ts";
import { findDateline } from "./datelines.ts";
import type { Draft } from "./draft.ts";
import { isOutletLine, isSection, isTitleLike } from "./head-lines.ts";
import { JOB, OUTLET_NOUN, SECTIONS } from "./lexicon/words.ts";
import {
  endMark,
  foldLine,
  isProse,
  isUpperCased,
  readsAsStoppedHeadline,
  sentenceCount,
  wordsIn,
} from "./shape.ts";

/** Paragraphs that the head may reach over. */
const HEAD_LIMIT = 24;

/** The outlet that a title's end names ("… | Velmora Post"), with the title's own length. */
export interface TitleEnd {
  readonly outlet: string | null;
  /** Units of the title without its outlet. */
  readonly length: number;
}

/**
 * Splits "Title | Outlet". A bar always parts; a dash only before a name that is an outlet's by its noun or that
 * `confirmed` knows: "… – Kremlin" is part of the headline.
 */
export function splitTitleEnd(title: string, confirmed: (name: string) => boolean): TitleEnd {
  // bounded: the first 400 units of a title
  const m = /^(.{10,}?)\s+([|·•—–-]|::|»|›)\s+([^|·•—–»›]{2,45})$/u.exec(title.slice(0, 400));
  if (!m) return { outlet: null, length: title.length };
  const [, before, sign, last] = m as unknown as [string, string, string, string];
  const bar = sign === "|" || sign === "·" || sign === "•" || sign === "::" || sign === "»" || sign === "›";
  const n = wordsIn(last).length;
  if (n === 0 || n > 5 || !/^[\p{Lu}\p{N}]/u.test(last)) return { outlet: null, length: title.length };
  // bounded: 45 characters at most, by the expression above
  const named = confirmed(last) || (OUTLET_NOUN.test(last) && /\p{Lu}[\p{L}.]*$/u.test(last));
  if (!bar && !named) return { outlet: null, length: title.length };
  const rest = splitTitleEnd(before, (name) => confirmed(name) || SECTIONS.has(name.toLowerCase()));
  return { outlet: SECTIONS.has(last.toLowerCase()) ? rest.outlet : last.trim(), length: rest.length };
}

const ABOVE_TEXT: ReadonlySet<string> = new Set(["byline", "timestamp", "reading-time"]);

/** True for a standfirst that ends as a sentence: short, near the top, a byline or time below it, and more text after that. */
function standsAboveByline(drafts: readonly Draft[], at: number): boolean {
  if (at === 0 || at > 6 || (drafts[at] as Draft).block.text.length > 320) return false;
  let seen = false;
  for (let i = at + 1; i < Math.min(drafts.length, at + 10); i++) {
    const d = drafts[i] as Draft;
    if (d.role !== null && ABOVE_TEXT.has(d.role)) seen = true;
    else if (d.role === null && (isJobLine(d.block.text) || readBareNames(d.block.text))) seen = true;
    else if (d.role === null && (seen || isProse(d.block.text) || i > at + 2)) return seen;
  }
  return false;
}

/** Where the running text begins: index of the first paragraph that reads as prose and has no role. */
function bodyStart(drafts: readonly Draft[]): number {
  for (const [i, d] of drafts.entries()) {
    if (d.role !== null) continue;
    if (d.hint === "title") continue;
    if (findDateline(d.block.text)) return i;
    if (isProse(d.block.text) && !standsAboveByline(drafts, i)) return i;
    if (i >= HEAD_LIMIT) return i;
  }
  return drafts.length;
}

const BESIDE_NAME: ReadonlySet<string> = new Set([
  "byline",
  "timestamp",
  "reading-time",
  "share",
  "comments",
]);

/** True where the line above or below is a byline, a time, or buttons: the place where names stand. */
const besideByline = (drafts: readonly Draft[], i: number): boolean =>
  [drafts[i - 1], drafts[i + 1]].some(
    (d) => d !== undefined && (d.role === null ? isJobLine(d.block.text) : BESIDE_NAME.has(d.role)),
  );

/** Index of the title among the drafts, or -1. `known` is a title that came with the article. */
function findTitle(
  drafts: readonly Draft[],
  start: number,
  known: string | null,
): { at: number; by: string } {
  const hinted = drafts.findIndex((d) => d.hint === "title");
  if (hinted >= 0) return { at: hinted, by: "title-markup" };
  const free = drafts
    .map((d, i) => ({ d, i }))
    .filter(({ d, i }) => d.role === null && i < Math.max(start, 1) + HEAD_LIMIT);
  if (known !== null) {
    const wanted = foldLine(known);
    const hit = free.slice(0, 6).find(({ d }) => foldLine(d.block.text) === wanted);
    return hit ? { at: hit.i, by: "title-known" } : { at: -1, by: "" };
  }
  const head = free.filter(({ i }) => i < start).slice(0, 6);
  for (const { d, i } of head) {
    const text = d.block.text;
    const fold = foldLine(text);
    const again =
      fold.length >= 12 &&
      free
        .slice(0, 12)
        .some(
          (o) => o.i > i && o.d.block.text.length < 2 * text.length + 20 && foldLine(o.d.block.text) === fold,
        );
    if (again && isTitleLike(text)) return { at: i, by: "title-repeated" };
  }
  for (const [k, { d, i }] of head.entries()) {
    const text = d.block.text;
    const later = head
      .slice(k + 1)
      .some((o) => isTitleLike(o.d.block.text) && wordsIn(o.d.block.text).length >= 4);
    if (later && (isSection(text, true) || isOutletLine(text) || readBareNames(text))) continue;
    if (besideByline(drafts, i) && (isJobLine(text) || readBareNames(text, later))) continue;
    if (isSection(text, false)) continue;
    if (isTitleLike(text)) return { at: i, by: "title-first" };
    break;
  }
  const first = free[0];
  const next = drafts[(first?.i ?? 0) + 1];
  if (
    first &&
    next?.block.apart &&
    endMark(first.d.block.text) === "stop" &&
    !findDateline(first.d.block.text)
  ) {
    const text = first.d.block.text;
    if (readsAsStoppedHeadline(text) && next.block.text.length > text.length)
      return { at: first.i, by: "title-stopped" };
  }
  return { at: -1, by: "" };
}

/** The role of a line above the title. */
function roleAbove(drafts: readonly Draft[], i: number): readonly [ParagraphRole, string] {
  const text = (drafts[i] as Draft).block.text;
  if (isOutletLine(text)) return ["outlet", "outlet-line"];
  if (isSection(text, true)) return ["section", "section-label"];
  const placed = besideByline(drafts, i);
  if (placed && isJobLine(text)) return ["byline", "byline-job"];
  if (readBareNames(text, placed)) return ["byline", "byline-name"];
  if (wordsIn(text).length <= 5 && endMark(text) === "none") return ["section", "section-short"];
  return ["standfirst", "before-title"];
}

const NO_PLACE_LINE =
  /^(?:ABSTRACT|LETTERS?|FULL TEXT|TEXT|NEWS|SUMMARY|UPDATED?|BREAKING|EXCLUSIVE|WATCH|LIVE|INTRODUCTION|NOTE)$/;

/** The role of a line between the title (or the top) and the running text. */
function roleBelow(
  drafts: readonly Draft[],
  i: number,
  start: number,
  titled: boolean,
): readonly [ParagraphRole, string] {
  const text = (drafts[i] as Draft).block.text;
  const before = drafts[i - 1];
  const n = wordsIn(text).length;
  const open = endMark(text) === "none";
  const label = text.length <= 100 && open;
  if (isSection(text, false)) return ["section", "section-label"];
  const placed = besideByline(drafts, i);
  if (isJobLine(text) || (before?.role === "byline" && JOB.test(text) && n <= 8 && open))
    return ["byline", "byline-job"];
  if (isOutletLine(text)) return ["outlet", "outlet-line"];
  if (readBareNames(text, placed)) return ["byline", "byline-name"];
  if (endMark(text) === "colon") return ["body", "body"];
  if (/^(?:[-•*·▪])\s/.test(text)) return ["list", "bullet"];
  if (!titled) return [label && n <= 12 ? "heading" : "body", "no-title"];
  if (
    i === start - 1 &&
    open &&
    !NO_PLACE_LINE.test(text) &&
    n <= 3 &&
    text.length <= 30 &&
    isUpperCased(text) &&
    /^[\p{L} /'.-]{4,}$/u.test(text)
  )
    return ["section", "place-line"];
  const furniture = drafts
    .slice(i + 1, start)
    .some((o) => o.role !== null && o.role !== "standfirst" && o.role !== "heading");
  if (n >= 5 && (open || furniture)) return ["standfirst", "standfirst"];
  return [label ? "heading" : "body", "head-rest"];
}

/** "Harbour stays closed;" on one line, the rest of the headline on the next. */
const continuesTitle = (title: Draft, next: Draft): boolean =>
  title.block.text.endsWith(";") &&
  next.block.text.length <= 200 &&
  sentenceCount(next.block.text) === 1 &&
  !findDateline(next.block.text) &&
  !isSection(next.block.text, false);

/** Gives roles to everything before the running text. Returns the index where the running text begins. */
export function markHead(drafts: readonly Draft[], known: string | null): number {
  let start = bodyStart(drafts);
  const first = drafts.find((d) => d.role === null);
  if (first) first.first = true;
  const title = findTitle(drafts, start, known);
  if (title.at >= 0) {
    (drafts[title.at] as Draft).set("title", title.by);
    const next = drafts[title.at + 1];
    if (next?.role === null && continuesTitle(drafts[title.at] as Draft, next))
      next.set("title", "title-continued");
    start = bodyStart(drafts);
  }
  const fold = title.at >= 0 ? foldLine((drafts[title.at] as Draft).block.text) : "";
  for (let i = 0; i < start; i++) {
    const d = drafts[i] as Draft;
    d.zone = "head";
    if (d.role !== null) continue;
    const text = d.block.text;
    if (i < title.at) d.set(...roleAbove(drafts, i));
    else if (fold.length >= 8 && text.length < 2 * fold.length + 20 && foldLine(text) === fold)
      d.set("repeated-title", "title-again");
    else if (d.hint !== null) d.set(d.hint, "markup");
    else d.set(...roleBelow(drafts, i, start, title.at >= 0));
  }
  return start;
}
