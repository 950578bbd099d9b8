// Shares of people as sources: "42%", "about 4 in 10", "a third of voters", "a 69% majority of members". Groups by their own words.
import type { Token } from "../../model/doc.ts";
import { type Context, type Sieve, sure, type Task } from "../context.ts";
import { wordsCandidate, wordsFrom } from "../refs.ts";

/** Words before a number that say how exact it is. */
const ABOUT =
  /^(?:about|around|roughly|nearly|almost|over|under|some|only|just|at|least|most|more|fewer|less|than|up|to|well|approximately|fully|even|a|an|the|another|overwhelming|slim|large|clear|wide|narrow|small|vast|whopping|mere|as|many|few)$/;
const NUMBER = /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|a)$/;
const FRACTION =
  /^(?:half|third|quarter|fifth|thirds|quarters|fifths|two-thirds|three-quarters|three-fourths|one-third|one-quarter|one-fifth|majority|plurality|minority)$/;
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
    const { source } = task;
    if (!source || (task.head !== null && task.head.first !== source.first)) return null;
    if (task.head?.type === "pronoun" || task.head?.type === "name") {
      const open = context.doc.tokens[firstOf(task, context)];
      if (task.head.type === "pronoun" || !open || !/^\d/.test(open.form)) return null;
    }
    const first = firstOf(task, context);
    if (!isShare(context.doc.tokens, first, source.last)) return null;
    const last = Math.min(source.last, first + MAX_WORDS - 1);
    return sure(wordsCandidate(context, wordsFrom(context, first, last), "group"), "stated", 0.75);
  },
};

/** The first token of the credited span: the reader of sources leaves out numbers at its beginning. */
function firstOf({ attribution, source }: Task, { doc }: Context): number {
  const start = attribution.source[0]?.start ?? 0;
  let i = source?.first ?? 0;
  while (i > 0 && (doc.tokens[i - 1] as Token).start >= start) i--;
  return i;
}

/** Whether the words from `first` on begin with a share. */
function isShare(tokens: readonly Token[], first: number, last: number): boolean {
  const word = (i: number) => (i <= last ? (tokens[i]?.lower ?? "") : "");
  if (/^th[eo]se$/.test(word(first)) && ASKED.test(word(first + 1))) return true;
  for (let i = first; i <= last && i - first <= MAX_BEFORE; i++) {
    const w = word(i);
    if (/^\d[\d.,]*(?:%|percent)$/.test(w)) return true;
    if (NUMBER.test(w)) {
      if (/^(?:%|percent|per|percentage)$/.test(word(i + 1))) return true;
      if (/^(?:in|of)$/.test(word(i + 1)) || (word(i + 1) === "out" && word(i + 2) === "of")) {
        const of = word(i + 1) === "in" ? i + 2 : i + 3;
        if (word(i + 1) !== "of" && NUMBER.test(word(of)) && w !== "a") return true;
      }
    }
    if (FRACTION.test(w)) return /^(?:of|)$/.test(word(i + 1)) && (i > first || w !== "third");
    if (!ABOUT.test(w) && !NUMBER.test(w)) return false;
  }
  return false;
}
