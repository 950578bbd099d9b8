// The base noun phrase at a token: where it ends, which word is its head, whether a name is.
import type { Token } from "../model/doc.ts";
import { type Facts, isPossessive, Shape } from "../tag/mentions/facts.ts";
import { nounType } from "../tag/mentions/nominals.ts";
import type { Mentions, NameMention } from "../tag/mentions.ts";
import type { Head } from "./head.ts";
import { pluralNames } from "./plurals.ts";

/** The base noun phrase that begins at `from`: its head and its last token. */
export function readPhrase(
  mentions: Mentions,
  from: number,
  last: number,
  inside: ReadonlySet<number>,
): { head: Head; end: number } | null {
  const { facts, nameAt, names } = mentions;
  const opening = facts.tokens[from] as Token;
  if (/^(?:he|she|they|it|we|i)$/.test(opening.lower))
    return {
      head: { type: "pronoun", first: from, last: from, token: from, lower: opening.lower },
      end: from,
    };
  let end = -1;
  let noun = -1;
  let name = -1;
  for (let i = from; i <= last; i++) {
    if (!inside.has(i)) break;
    const n = nameAt[i] as number;
    if (n >= 0 && (names[n] as NameMention).first === i) {
      const m = names[n] as NameMention;
      end = Math.min(last, m.last);
      name = n;
      noun = m.last;
      i = end;
      continue;
    }
    const t = facts.tokens[i] as Token;
    if (isPossessive(t)) {
      if (i === last || !inside.has(i + 1)) break;
      if (stops(facts, i + 1)) break;
      name = -1;
      end = i;
      continue;
    }
    const joins =
      /^[/]$/.test(t.form) && name >= 0 && i < last && /^\p{Lu}/u.test(facts.tokens[i + 1]?.form ?? "");
    if (facts.shape[i] === Shape.other && !joins && !/^[“”"‘’'&%$]$/.test(t.form) && t.lower !== "i") break;
    if (joins) continue; // "an Orlo Times/Channel Nine poll"
    const titled = t.lower === "of" ? nameWithTitle(mentions, i, last) : 0;
    if (titled > 0) {
      i = titled - 1;
      continue;
    }
    if (end >= 0 && stops(facts, i)) {
      if (
        noun < 0 ||
        !/^(?:and|or)$/.test(t.lower) ||
        /^(?:NN|PRP|CD)/.test((facts.tokens[noun] as Token).xpos) ||
        (facts.tokens[noun] as Token).xpos === ""
      )
        break;
      noun = -1; // "federal and state officials"
      end = i;
      continue;
    }
    if (end < 0 && /^(?:IN|TO|WP|WDT)$/.test(t.xpos) && i > from) break;
    const isNoun = /^(?:NN|CD)/.test(t.xpos) || (t.xpos === "" && !DETERMINERS.has(t.lower));
    const partOfName = n >= 0 && i <= (names[n] as NameMention).last;
    if (
      isNoun ||
      (noun < 0 && !/^(?:DT|PRP\$)$/.test(t.xpos)) ||
      nounType(t.lower) !== null ||
      AGED.test(t.lower)
    ) {
      noun = i;
      name = partOfName ? n : -1;
    } else if (noun >= 0 && /^JJ/.test(t.xpos)) {
      /* "the president elect": the noun before stays the head */
    }
    end = i;
  }
  if (end < 0) return null;
  const partisan =
    name >= 0 &&
    (names[name] as NameMention).keys.length > 1 &&
    /^(?:the|a)$/.test(opening.lower) &&
    PARTISAN.test((names[name] as NameMention).keys.at(-1) as string);
  const several = name >= 0 && pluralNames(mentions).has((names[name] as NameMention).keys.join(" "));
  if (partisan || several) return { head: { type: "nominal", first: from, last: end, noun }, end };
  if (name >= 0 && !(names[name] as NameMention).demonym && (names[name] as NameMention).last >= noun)
    return { head: { type: "name", first: from, last: end, name }, end };
  if (name >= 0) noun = (names[name] as NameMention).last;
  const medium =
    noun > from &&
    (MEDIA.test((facts.tokens[noun] as Token).lower) ||
      (OUTFIT.test((facts.tokens[noun] as Token).lower) && opening.lower === "the"))
      ? (nameAt[noun - 1] as number)
      : -1;
  const before = names[medium];
  const outfit = OUTFIT.test(facts.tokens[noun]?.lower ?? "");
  if (
    before &&
    !before.demonym &&
    /^(?:organisation|other)$/.test(before.entityType) &&
    !(outfit && before.party)
  )
    return { head: { type: "name", first: from, last: end, name: medium }, end }; // "the Times newspaper"
  return { head: { type: "nominal", first: from, last: end, noun: noun < 0 ? end : noun }, end };
}

/** "the Ardun-born 46-year-old" */
export const AGED = /^\d{1,3}-year-old$/;
/** Words of a title behind "of" that are looked over for the name. */
const IN_TITLE = 5;

/** "the former secretary of State Kell": where the name begins whose title holds the "of" at `at`; 0 for none. */
function nameWithTitle({ names, nameAt }: Mentions, at: number, last: number): number {
  for (let i = at + 1; i <= last && i <= at + IN_TITLE; i++) {
    const name = names[nameAt[i] as number];
    if (name?.first === i && name.titleFirst < at) return i;
  }
  return 0;
}

/** Who belongs to a party: "the Ardun Republican" is a description, though it is written like a name. */
const PARTISAN = /^(?:republican|democrat)$/;

/** Class words that follow the name of a body: "the Future48 group"; "the NATO group" is one of NATO. */
const OUTFIT = /^(?:group|firm|company|pac|nonprofit|non-profit|charity)$/;

/** Class words that follow the name of a medium. */
const MEDIA = /^(?:newspaper|magazine|website|network|channel|agency|newswire|tabloid|weekly|daily)$/;

/** Words that open a noun phrase and are never its head. */
export const DETERMINERS = new Set(
  "the a an this that these those his her its their our my your some any no every each another one".split(
    " ",
  ),
);

/** Tokens at which a base noun phrase ends. */
function stops(facts: Facts, i: number): boolean {
  const t = facts.tokens[i] as Token;
  if (facts.shape[i] === Shape.other && !isPossessive(t) && !/^[“”"‘’']$/.test(t.form)) return true;
  if (
    /^(?:of|from|at|in|on|for|to|with|by|about|near|inside|outside|within|across|against|between|around|behind|under|over|after|before|during|as|like|than|and|or|but|who|whom|whose|which|that|where|when|while|familiar|close|including|briefed|named|called|calling|identified|quoted|interviewed|released|published|conducted|issued|filed|signed|who's)$/.test(
      t.lower,
    )
  )
    return true;
  // "groups encouraging Ada Kell": what they do, not what they are
  if (t.rel === "acl" && t.xpos === "VBG" && t.head < i) return true;
  return /^(?:VBD|VBZ|VBP|MD|WP|WDT|IN|CC|TO|WRB)$/.test(t.xpos) && (facts.shape[i] as number) <= Shape.lower;
}
