// Shape: what a paragraph looks like from outside — how it ends, whether it reads as a headline or as running prose.

/** How a paragraph ends, closing quotation marks and brackets aside. */
export type EndMark =
  | "stop"
  | "question"
  | "exclamation"
  | "ellipsis"
  | "colon"
  | "comma"
  | "abbreviation"
  | "none";

const CLOSERS = new Set(['"', "'", "”", "»", ")", "]", "’", "“"]);
const ABBREVIATION =
  /(?:^|[\s(.])(?:(?:[A-Z]\.){2}|[AaPp]\.[Mm]\.|Jr\.|Sr\.|Inc\.|Corp\.|Co\.|Ltd\.|No\.|St\.|Mr\.|Mrs\.|Dr\.|Gov\.|Sen\.|Rep\.|Gen\.|Va\.|Md\.|Calif\.|Pa\.|Fla\.)$/;

/** How `text` ends. @example endMark("“We will.”") // "stop" */
export function endMark(text: string): EndMark {
  let end = text.length;
  while (end > 0 && (CLOSERS.has(text[end - 1] as string) || text[end - 1] === " ")) end--;
  const last = text[end - 1];
  if (last === "…" || text.slice(Math.max(0, end - 3), end) === "...") return "ellipsis";
  if (last === ".")
    return ABBREVIATION.test(text.slice(Math.max(0, end - 12), end)) ? "abbreviation" : "stop";
  if (last === "?") return "question";
  if (last === "!") return "exclamation";
  if (last === ":" || last === ";") return "colon";
  return last === "," ? "comma" : "none";
}

/** The words of a text; not for very long ones. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu) ?? [];

/** Number of sentence ends that a capital follows, plus one. */
export function sentenceCount(text: string): number {
  let n = 1;
  for (const m of text.matchAll(/[.!?…]["'”’»)\]]{0,3}\s+["'“‘«([]{0,3}\p{Lu}/gu)) {
    if (
      !ABBREVIATION.test(text.slice(Math.max(0, m.index - 11), m.index + 1)) &&
      !/(?:^|[\s.(])\p{Lu}$/u.test(text.slice(Math.max(0, m.index - 2), m.index))
    )
      n++;
  }
  return n;
}

/** True where most of the longer words begin with a capital, as headlines of many papers do. */
export function isTitleCased(text: string): boolean {
  let long = 0;
  let capital = 0;
  for (const [i, w] of wordsIn(text).entries()) {
    if (i === 0 || w.length < 4) continue;
    long++;
    if (/^[\p{Lu}\p{N}]/u.test(w)) capital++;
  }
  return long >= 2 && capital * 4 >= long * 3;
}

/** True where every letter is a capital. */
export const isUpperCased = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

const TELLS =
  /\b(?:said|told|according to|added|announced|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:week|month|year|night)|yesterday|this (?:week|month))\b/i;
const RUNS =
  /\b(?:was|were|had|been|its|their|his|her|which|who|this|that|these|there|it|we|i|you|our|my)\b/i;
const ARTICLE = /\b(?:the|an?)\b/gi;

/** True where a sentence with a full stop reads as running prose (a first sentence), not as a headline. */
export function readsAsProse(text: string): boolean {
  if (isTitleCased(text)) return false;
  const n = wordsIn(text).length;
  if (n > 24) return true;
  if (TELLS.test(text)) return true;
  const articles = text.match(ARTICLE)?.length ?? 0;
  return RUNS.test(text) ? articles >= 1 || n > 12 : articles >= 2 || (articles >= 1 && n > 16);
}

const PAST =
  /\b(?:was|were|had|been|did|went|came|took|made|gave|got|became|began|left|held|met|won|lost|told|called|asked|wanted|used|announced|released|appeared|received|issued|helped)\b/i;
const AUXILIARY = /\b(?:is|are|has|have|you|he|she|they)\b/i;
const SUBJECT = /^(?:it|he|she|they|we|i|you|there|this|that|these|those|here)\b/i;

/**
 * True where a single sentence with a full stop, alone above a text, reads as a headline to which somebody added the
 * stop: short, in the present tense or without a verb, with no word of telling and no pronoun for a subject.
 */
export function readsAsStoppedHeadline(text: string): boolean {
  if (isTitleCased(text)) return wordsIn(text).length >= 3;
  const n = wordsIn(text).length;
  if (n < 3 || n > 18 || sentenceCount(text) > 1 || TELLS.test(text) || PAST.test(text) || SUBJECT.test(text))
    return false;
  return text.includes(":") || (n <= 16 && !AUXILIARY.test(text));
}

/** True for running prose: long, or of several sentences, or one that ends as a sentence and reads as one. */
export function isProse(text: string): boolean {
  if (text.length > 1000) return true;
  const n = wordsIn(text.slice(0, 2000)).length;
  if (n >= 45) return true;
  const end = endMark(text);
  const sentences = sentenceCount(text);
  if (n <= 30 && isTitleCased(text)) return false;
  if (sentences >= 2 && n >= 12) return true;
  if (end === "none" || end === "abbreviation" || end === "colon" || end === "comma") return n >= 34;
  if (end === "question" || end === "exclamation") return n >= 26;
  return n >= 22 || (n >= 7 && readsAsProse(text));
}

/** True for a line that could be the headline of another article: some words, no full stop, not long. */
export function isHeadlineLike(text: string): boolean {
  if (text.length > 200) return false;
  const n = wordsIn(text).length;
  if (n < 3 || n > 30) return false;
  const end = endMark(text);
  if (end === "stop" || end === "colon" || end === "comma") return false;
  if (end === "abbreviation" && n > 12) return false;
  // A speaker of a transcript ("VASK: …"), or a quotation with its teller, is text.
  if (/^\p{Lu}{2}[\p{Lu} .'-]*:/u.test(text) || /[,.!?]["”] \p{L}/u.test(text)) return false;
  return sentenceCount(text) === 1 || end === "none";
}

/** Folds a line for comparison: lower case, letters and digits only, one space between. */
export const foldLine = (text: string): string => {
  const line = text.slice(0, 2000);
  if (ASCII.test(line))
    return line
      .replaceAll("'", "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return line
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
};

const ASCII = /^[\u0000-\u007f]*$/;
