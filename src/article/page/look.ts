// Look: what a block's own text looks like, counted in one pass.
import type { PageBlock } from "./blocks.ts";
import { phrasesOf } from "./phrases.ts";

/** Small words of the languages that news is often in; their share tells prose from lists of names. */
const SMALL: ReadonlySet<string> = new Set(
  "the of and to in that is was for on with as it by at from he said be has have are were which this an not but they his her who der die das und ist von zu den mit sich des auf für ein eine nicht im dem er es sie wir ich auch als an werden aus wird bei oder sind war man nach noch wie über le la les des et en un une que qui dans pour est pas sur par au plus il se de el los las y por con una del no para su lo il di che è per non sono della het een van en niet ik op te zijn voor met i w na z że do się jest".split(
    " ",
  ),
);

/** A word of at most six letters of ASCII as one number: five bits for each, whatever its case. */
const packed = (word: string): number => [...word].reduce((key, c) => (key << 5) | (c.charCodeAt(0) & 31), 0);
const SMALL_PACKED: ReadonlySet<number> = new Set(
  [...SMALL].filter((word) => /^[a-z]+$/.test(word)).map(packed),
);
const LONGEST_SMALL = 6;

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** What a block's text looks like. */
export interface Look {
  readonly length: number;
  readonly words: number;
  readonly linked: number;
  readonly small: number;
  readonly capitals: number;
  readonly digits: number;
  readonly stops: number;
  readonly commas: number;
  readonly end: number;
  readonly phrases: number;
  readonly starts: number;
}

/** Counts of characters and words, in one pass over at most 2,000 units. */
export function lookOf(b: PageBlock): Look {
  const t = b.text.length > 2000 ? b.text.slice(0, 2000) : b.text;
  let digits = 0;
  let stops = 0;
  let commas = 0;
  let words = 0;
  let capitals = 0;
  let small = 0;
  let from = 0;
  let key = 0;
  let plain = true;
  let wide = false;
  for (let i = 0; i <= t.length; i++) {
    const c = i === t.length ? 32 : t.charCodeAt(i);
    if (c === 32) {
      if (i > from) {
        words++;
        const first = t.charCodeAt(from);
        if (first < 128 ? first >= 65 && first <= 90 : isCapital(t[from] as string)) capitals++;
        if (i - from <= LONGEST_SMALL)
          if (wide ? SMALL.has(t.slice(from, i).toLowerCase()) : plain && SMALL_PACKED.has(key)) small++;
      }
      from = i + 1;
      key = 0;
      plain = true;
      wide = false;
      continue;
    }
    const letter = c | 32;
    if (letter >= 97 && letter <= 122 && c < 128) {
      key = (key << 5) | (c & 31);
      continue;
    }
    if (c >= 128) wide = true;
    else plain = false;
    if (c >= 48 && c <= 57) digits++;
    else if (c === 46 || c === 33 || c === 63 || c === 0x3002) stops++;
    else if (c === 44 || c === 59 || c === 0x3001 || c === 0xff0c) commas++;
  }
  // Chinese and Japanese run on without spaces.
  if (t.length > 20 && words < t.length / 20) words = Math.round(t.length / 4);
  const last = t[t.length - 1] as string;
  const end = /[.!?。"”“»…)]/.test(last) ? 2 : /[:;,]/.test(last) ? 1 : 0;
  const first = t[0] as string;
  return {
    length: b.text.length,
    words: Math.max(1, words),
    linked: b.linked / b.text.length,
    small: small / Math.max(1, words),
    capitals: capitals / Math.max(1, words),
    digits: digits / t.length,
    stops,
    commas,
    end,
    phrases: phrasesOf(b.text),
    starts: first !== first.toLowerCase() ? 2 : first !== first.toUpperCase() ? 1 : 0,
  };
}
