// Whether a statement speaks of another time than the question: "was at war in 1999" does not answer "is".
import type { Anchor } from "./anchors.ts";
import type { Asked } from "./question.ts";
import { type PartWord, type Reading, stretchEnd } from "./reading.ts";
import { clauseStart } from "./regions.ts";

const YEAR = /^(1[5-9]|20)\d\d$/;
const THEN = new Set(["once", "formerly", "previously"]);

/** True where the statement speaks of another time: "was at war in 1999", "used to be". */
export function pastOnly(
  words: readonly PartWord[],
  anchor: Anchor,
  asked: Asked,
  reading: Reading,
): boolean {
  const start = clauseStart(words, anchor);
  const end = stretchEnd(words, anchor.last);
  const clause = words.slice(start, end);
  const used = clause.some((w, i) => w.lower === "used" && clause[i + 1]?.lower === "to");
  if (used) return true;
  const askedYear = asked.elements.find((e) => e.number && YEAR.test(e.number))?.number ?? null;
  const verbs = words.slice(Math.max(start, anchor.first - 5), anchor.first).map((w) => w.lower);
  const isPast = verbs.some((v) => ["was", "were", "had", "did"].includes(v));
  const isPresent = verbs.some((v) =>
    ["is", "are", "am", "has", "have", "'re", "'m", "does", "do", "'ve"].includes(v),
  );
  const years = clause.filter((w) => YEAR.test(w.form)).map((w) => w.form);
  const said = reading.record.statement.saidAt.value?.from ?? reading.record.article.published?.iso ?? null;
  const now = said ? Number(said.slice(0, 4)) : null;
  if (askedYear) return years.length > 0 && !years.includes(askedYear);
  if (asked.past) return false;
  if (isPresent) return false;
  if (years.length > 0 && isPast && years.every((y) => now === null || Number(y) < now)) return true;
  const lower = clause.map((w) => w.lower).join(" ");
  if (
    isPast &&
    (/\b(last century|in the past|back then|at the time|during the cold war|in those days|years ago|decades ago|centuries ago|last year)\b/.test(
      lower,
    ) ||
      clause.some((w) => THEN.has(w.lower)))
  )
    return true;
  return (
    isPast &&
    reading.record.statement.kind === "direct" &&
    !asked.past &&
    verbs.includes("was") &&
    anchor.kind !== "verb" &&
    reading.record.statement.force === "report" &&
    hasPresentContrast(words, end)
  );
}

const hasPresentContrast = (words: readonly PartWord[], end: number): boolean =>
  words.slice(end, end + 8).some((w) => ["now", "today", "no"].includes(w.lower));
