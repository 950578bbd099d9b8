// Which paragraphs without a label go on with a turn, and which are the reporter's again.
import { foldName } from "../model/ids.ts";
import type { Label } from "./label.ts";

const FIRST =
  /(?<![\p{L}\p{N}])(?:I|we|We|my|My|our|Our|me|us|you|You|your|Your|myself|ourselves)(?![\p{L}\p{N}])/u;

/** True where somebody speaks of himself or to another. @example firstPerson("We’ll see.") // true */
export const firstPerson = (words: string): boolean => FIRST.test(words);

/** “(Laughter.)”, “[Crosstalk]”, “* * *”, “….”: neither a turn's words nor an end of it. */
export const isAside = (words: string): boolean => {
  const bare = words.trim();
  if (!/[\p{L}\p{N}]/u.test(bare)) return true;
  return bare.length < 120 && /^["“]?[([][^()[\]]{0,100}[)\]][.:]?["”]?$/.test(bare); // bounded: 120 units
};

/** What is told of the paragraph beside its words. */
export interface Place {
  /** The turn's own paragraph begins with a quotation mark. */
  readonly quoted: boolean;
  /** No label follows. */
  readonly last: boolean;
  readonly heading: boolean;
  /** Paragraphs behind that of the label. */
  readonly behind: number;
}

const TAG =
  /(?:["”’][,.]?|[,?!]["”’]) (?:he|she|they|[A-Z][\p{L}’'-]{1,20}(?: [A-Z][\p{L}’'-]{1,20})?) (?:said|says|added|adds|asked|told|replied|continued|explained)\b|(?:["”’][,.]?|[,?!]["”’]) (?:said|says|added|asked|replied) [A-Z]/u;
const FURNITURE =
  /^["“]?(?:Follow|Read|Listen|Watch|Subscribe|Sign up|Click|Share|Contact|Related|This (?:interview|conversation|transcript|article|story|exchange)|The (?:interview|conversation|transcript|exchange)|(?:Interview|Questions and answers)(?: was| has| were| have)|Edited by|Reporting by|With reporting)\b/;
/** “CLIP: …”: words of somebody who is no party. */
const CAPITALS = /^["“]?\p{Lu}[\p{Lu} .'’-]{1,40}(?:\([^()]{0,40}\))?:/u; // bounded: one label
/** Paragraphs of the last turn behind its first. */
const LAST = 3;
/** Paragraphs of a turn that need not speak in the first person. */
const PLAIN = 3;

/** True where an unlabelled paragraph goes on with the turn of this label. */
export function goesOn(words: string, label: Label, { quoted, last, heading, behind }: Place): boolean {
  if (heading || FURNITURE.test(words) || CAPITALS.test(words)) return false;
  if (quoted && !/^\s{0,3}["“]/.test(words)) return false;
  const plain = words.replace(/[“"][^“”"]{0,2000}[”"]/g, " ");
  if (TAG.test(words) || tellsOf(plain, label)) return false;
  const first = firstPerson(quoted ? words : plain);
  if (last) return first && behind <= LAST;
  return first || behind <= PLAIN;
}

/** The speaker is told of by name: the reporter has the floor. */
function tellsOf(plain: string, label: Label): boolean {
  const last = label.form === "name" ? label.keys.at(-1) : undefined;
  if (last === undefined) return false;
  return plain
    .split(/[^\p{L}\p{N}’'-]+/u)
    .some((w) => /^\p{Lu}/u.test(w) && foldName(w.replace(/['’]s$/, "")) === last);
}
