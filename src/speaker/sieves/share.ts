// Shares of people as sources: "42%", "about 4 in 10", "a third of voters", "a 69% majority of members". Groups by their own words.
import type { Token } from "../../model/doc.ts";
import { nounType } from "../../tag/mentions/nominals.ts";
import { type Context, type Sieve, sure, type Task } from "../context.ts";
import { wordsCandidate, wordsFrom } from "../refs.ts";
import { surveyed } from "../surveyed.ts";

/** Words before a number that say how exact it is. */
const ABOUT =
  /^(?:about|around|roughly|nearly|almost|over|under|some|only|just|at|least|most|more|fewer|less|than|up|to|well|approximately|fully|even|a|an|the|another|overwhelming|slim|large|clear|wide|narrow|small|vast|whopping|mere|as|many|few|significant|growing|increasing|record|huge|great|considerable|sizeable|sizable|substantial|solid|slight)$/;
const NUMBER =
  /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|a|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?)$/u;
const FRACTION =
  /^(?:half|third|quarter|fifth|thirds|quarters|fifths|two-thirds|three-quarters|three-fourths|one-third|one-quarter|one-fifth|majority|plurality|minority|majorities|pluralities|minorities)$/;
/** What counts people only where it says whom: "significant numbers of voters", not "the numbers". */
const MANY =
  /^(?:numbers?|percentages?|shares?|proportions?|dozens|scores|hundreds|thousands|millions|handful|plenty|lots|couple)$/;
/** "those surveyed" */
const ASKED = /^(?:surveyed|polled|questioned|interviewed|asked|quoted|consulted|responding)$/;
/** Longest source whose words are all taken as the name, and most words before the number. */
const MAX_WORDS = 14;
const MAX_BEFORE = 6;

/** "85% of members", "nearly six in 10 voters". */
export const share: Sieve = {
  id: "share",
  about: "so many in a hundred, or a part, of people is a group under the article’s words",
  find(task, context) {
    const { source, head } = task;
    if (!source) return null;
    const inner = head?.type === "nominal" && head.first !== source.first; // "30 percent who say": the phrase before "who"
    if (!inner && head !== null && head.first !== source.first) return null;
    if (head?.type === "pronoun" || head?.type === "name") {
      const open = context.doc.tokens[firstOf(task, context)];
      if (head.type === "pronoun" || !open || !/^\d/.test(open.form)) return null;
    }
    const first = inner ? head.first : firstOf(task, context);
    const end = inner ? head.last : source.last;
    const share = endOfShare(context.doc.tokens, first, end);
    if (share < 0) return null;
    let last = Math.min(end, first + MAX_WORDS - 1);
    while (last > share && /^(?:,|;|–|—|-|--)$/.test(context.doc.tokens[last]?.form ?? "")) last--;
    const words = wordsFrom(context, first, last);
    const bare = share === end || /^who$/.test(context.doc.tokens[share + 1]?.lower ?? "");
    const those = isOfThose(context.doc.tokens, share) ? share + 2 : share;
    const asks = (bare && isOfPeople(context.doc.tokens, share)) || those > share;
    const people = asks ? surveyed(context, first) : null;
    const part = wordsFrom(context, first, share);
    const of = /^\d+$|^ten$/.test(context.doc.tokens[share]?.lower ?? "") ? "" : "of "; // "six in 10 voters"
    const rest = words.slice(wordsFrom(context, first, Math.min(last, those)).length);
    const name = people === null ? words : `${part} ${of}${people}${rest}`;
    return sure(wordsCandidate(context, name, "group"), people === null ? "stated" : "inferred", 0.75);
  },
};

/** The first token of the credited span: the reader of sources leaves out numbers at its beginning. */
function firstOf({ attribution, source }: Task, { doc }: Context): number {
  const start = attribution.source[0]?.start ?? 0;
  let i = source?.first ?? 0;
  while (i > 0 && (doc.tokens[i - 1] as Token).start >= start) i--;
  while (i < (source?.first ?? 0) && /^(?:by|from|to|with)$/.test((doc.tokens[i] as Token).lower)) i++;
  return i;
}

/** "27 percent of those who drank": of the people asked. */
const isOfThose = (tokens: readonly Token[], share: number): boolean =>
  ["of", "those", "who"].every((w, i) => tokens[share + 1 + i]?.lower === w);

/** "those surveyed" stand by themselves; a number or a part is of somebody. */
const isOfPeople = (tokens: readonly Token[], share: number): boolean =>
  !ASKED.test((tokens[share] as Token).lower);

/** "likely voters", "Orlist senators": people, with what stands before them. */
function isSeveral(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from; i <= last && i < from + 4; i++) {
    const t = tokens[i] as Token;
    if (nounType(t.lower)?.type === "group" || t.xpos === "NNPS") return true;
  }
  return false;
}

/** The last token of the share with which the words from `first` on begin; -1 where they begin with none. */
export function endOfShare(tokens: readonly Token[], first: number, last: number): number {
  const word = (i: number) => (i <= last ? (tokens[i]?.lower ?? "") : "");
  if (/^th[eo]se$/.test(word(first)) && ASKED.test(word(first + 1))) return first + 1;
  for (let i = first; i <= last && i - first <= MAX_BEFORE; i++) {
    const w = word(i);
    if (/^\d[\d.,]*(?:%|percent)$/.test(w)) return i;
    if (NUMBER.test(w)) {
      if (/^(?:%|percent|percentage)$/.test(word(i + 1))) return i + 1;
      if (word(i + 1) === "per") return Math.min(last, i + 2);
      if (/^(?:in|of)$/.test(word(i + 1)) || (word(i + 1) === "out" && word(i + 2) === "of")) {
        const of = word(i + 1) === "in" ? i + 2 : i + 3;
        if (word(i + 1) !== "of" && NUMBER.test(word(of)) && w !== "a") return of;
      }
    }
    if (MANY.test(w)) return word(i + 1) === "of" && isSeveral(tokens, i + 2, last) ? i : -1;
    if (FRACTION.test(w)) return /^(?:of|)$/.test(word(i + 1)) && (i > first || w !== "third") ? i : -1;
    if (!ABOUT.test(w) && !NUMBER.test(w)) return -1;
  }
  return -1;
}
