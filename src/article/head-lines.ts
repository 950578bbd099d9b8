// Lines of the head: what a single line before the running text looks like: a section, a headline, an outlet's name.
import { findDateline } from "./datelines.ts";
import { isAgency } from "./lexicon/agencies.ts";
import { JOB, OUTLET_NOUN, SECTIONS } from "./lexicon/words.ts";
import { endMark, isTitleCased, isUpperCased, readsAsProse, sentenceCount, wordsIn } from "./shape.ts";

const isBreadcrumb = (text: string): boolean => {
  if (text.length > 120 || !/[>›»]/.test(text)) return false;
  const parts = text.split(/(?:(?<!\s)\s+)?[>›»/|•]\s*/);
  return parts.every((p) => wordsIn(p).length <= 5);
};

/** A label above or below a title: a known section, a breadcrumb, hashtags, or one or two words alone. */
export function isSection(text: string, loose: boolean): boolean {
  const low = text
    .toLowerCase()
    .replace(/(?<![:•|»>\s])[:•|»>\s]+$/, "")
    .replace(/^[•|»>#\s]+/, "");
  if (
    SECTIONS.has(low) ||
    isBreadcrumb(text) ||
    /^#\p{L}[\p{L}\p{N}_]*(?:[ ,]+#\p{L}[\p{L}\p{N}_]*)*$/u.test(text)
  )
    return true;
  const bits = low.split(/\s*[|•·,/&]\s*|\s{2,}/);
  const short =
    bits.length > 1 && bits.length <= 4 && text.length <= 50 && bits.every((b) => wordsIn(b).length <= 4);
  if (short && (bits.every((b) => SECTIONS.has(b)) || (loose && bits.some((b) => SECTIONS.has(b)))))
    return true;
  const n = wordsIn(text).length;
  if (endMark(text) !== "none" || !/^[\p{Lu}\p{N}]/u.test(text)) return false;
  return loose && (n <= 2 || (n <= 4 && isUpperCased(text))) && text.length <= 32;
}

/** True where a paragraph could be the headline of this article. */
export function isTitleLike(text: string): boolean {
  const n = wordsIn(text).length;
  if (text.length > 230 || n < 1 || n > 34 || findDateline(text)) return false;
  const end = endMark(text);
  if (end === "comma" || (end === "colon" && !text.endsWith(";"))) return false;
  if (end === "abbreviation" && n > 16 && readsAsProse(text)) return false;
  if (end === "none" || end === "colon" || end === "abbreviation") return n <= 32;
  if (end === "question" || end === "exclamation" || end === "ellipsis")
    return n <= 28 && (sentenceCount(text) <= 2 || isTitleCased(text));
  if (isTitleCased(text) && n >= 3) return n <= 26;
  return n <= 20 && sentenceCount(text) <= 2 && !readsAsProse(text);
}

/** Marks outlets that stand alone on a line: a known agency, or a short name with an outlet's noun. */
export const isOutletLine = (text: string): boolean =>
  text.length <= 40 &&
  endMark(text) === "none" &&
  wordsIn(text).length <= 4 &&
  isTitleCasedName(text) &&
  !SECTIONS.has(text.toLowerCase()) &&
  !JOB.test(text) &&
  (isAgency(text) || (text.includes(" ") && OUTLET_NOUN.test(text)));
const isTitleCasedName = (text: string): boolean =>
  wordsIn(text).every((w) => /^[\p{Lu}\p{N}]/u.test(w) || /^(?:of|the|and)$/.test(w));
