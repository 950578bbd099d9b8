// Agency: which news agency an article credits — in its dateline, its byline, or a line that says where the text is from.
import { type Article, SPEAKING } from "../model/article.ts";
import { type Decision, decide, unknown } from "../model/decision.ts";
import type { Span } from "../model/span.ts";
import { isAgency } from "./lexicon/agencies.ts";

/** Longest line that is looked at, in UTF-16 units. */
const LONGEST = 240;
const LEAD =
  /(?:^|[\s(])(?:sources?|agency|credit|via|(?:with |additional )?(?:inputs?|reporting|material|copy) (?:from|by)|(?:first |originally )?(?:published|provided|distributed|supplied) by|syndicated (?:from|by|via)|courtesy of|copyright|©)(?: ?\(c\)| ?©)?(?: \d{4})?:? (?:the )?/giu;
const PICTURE = /\b(?:photo|image|picture|photograph|graphic|video|foto|getty)\b/i;

/** The agency whose name begins here: up to three words, the longest that is one; null where none does. */
function agencyAt(line: string, at: number): { readonly name: string; readonly end: number } | null {
  const words = /^[\p{Lu}][\p{L}/.&-]{1,24}(?: [\p{Lu}][\p{L}/.&-]{1,24}){0,2}/u.exec(
    line.slice(at, at + 80),
  );
  for (let name = words?.[0].replace(/[.,]$/, "") ?? ""; name !== ""; ) {
    if (isAgency(name)) return { name, end: at + name.length };
    const cut = name.lastIndexOf(" ");
    name = cut < 0 ? "" : name.slice(0, cut);
  }
  return null;
}

/** An agency that a line is nothing but, or that it says the text is from. */
function inLine(line: string): { readonly name: string; readonly start: number } | null {
  if (line.length > LONGEST || PICTURE.test(line)) return null;
  const start = /^[\s([—–-]{0,4}(?:©\s?(?:\d{4}\s)?)?(?:[Tt]he )?/u.exec(line)?.[0].length ?? 0;
  const alone = agencyAt(line, start);
  if (
    alone &&
    (/^[\s)\].]{0,3}$/.test(line.slice(alone.end)) ||
      /^(?: \w{1,20}){0,2} contributed /.test(line.slice(alone.end)))
  )
    return { name: alone.name, start };
  for (const lead of line.matchAll(LEAD)) {
    const at = lead.index + lead[0].length;
    const found = agencyAt(line, at);
    if (found) return { name: found.name, start: at };
  }
  const end = /[(—–/-] ?([\p{Lu}][\p{L}/ .&-]{1,40})[)/]?\.?$/u.exec(line.slice(-60));
  const name = end?.[1]?.replace(/\.$/, "") ?? "";
  return isAgency(name) ? { name, start: line.lastIndexOf(name) } : null;
}

const LINES = new Set(["byline", "copyright", "credit", "editor-note", "outlet"]);

/**
 * The agency that an article credits; unknown where it credits none.
 * @example agencyCredit(article).value // "AFP"
 */
export function agencyCredit(article: Article): Decision<string> {
  const { text, dateline, paragraphs } = article;
  const dated = dateline.value?.agency ?? null;
  if (dated !== null && isAgency(dated))
    return decide(dated, "stated", "dateline", { score: 0.95, evidence: dateline.evidence });
  const author = article.byline.value?.find((name) => isAgency(name.replace(/^the /i, "")));
  if (author !== undefined)
    return decide(author.replace(/^the /i, ""), "stated", "byline", {
      score: 0.9,
      evidence: article.byline.evidence,
    });
  const body = paragraphs.filter((p) => SPEAKING.has(p.role) && p.role !== "title");
  const last = new Set(body.slice(-2));
  for (const paragraph of paragraphs) {
    if (!LINES.has(paragraph.role) && !last.has(paragraph)) continue;
    const { start, end } = paragraph.span;
    // A long last paragraph may still end in its agency's name.
    const from = last.has(paragraph) && end - start > LONGEST ? end - 60 : start;
    const found = inLine(text.slice(from, end));
    if (!found) continue;
    const at = from + found.start;
    const evidence: readonly Span[] = [{ start: at, end: at + found.name.length }];
    return decide(found.name, "stated", "credit-line", { score: 0.85, evidence });
  }
  return unknown("no-agency");
}
