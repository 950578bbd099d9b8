// Runs of words that make a name: where one begins, what may stand inside it, where it ends.
import type { Token } from "../../model/doc.ts";
import { givenNameGender } from "../lexicon/names-given.ts";
import { BODY_OPENERS, BODY_SUFFIXES, CALENDAR } from "../lexicon/names-nouns.ts";
import {
  FEMALE_TITLES,
  MALE_TITLES,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  PERSON_NOUNS,
  PLAIN_TITLES,
} from "../lexicon/names-titles.ts";
import { isNickname } from "../nicknames.ts";
import { entryAt, type Facts, isPossessive, Shape } from "./facts.ts";
import { nounType, singular } from "./nominals.ts";
import { behindOwners } from "./owners.ts";
import { inPartyTag } from "./party-tags.ts";
import { asks, behindArticle, isSmallSurname } from "./small-words.ts";

/** Words that are never part of a name though they may have a capital. */
const NEVER = new Set(
  "the a an this that these those he she it they we you his her its their our my your who which what when where why how if but and or nor so yet as at by in on of to for from with without while after before since until although though because despite during between among about into over under above below not no yes all both each every some any many most few several other another such than then there here now also however meanwhile still even just only again once later earlier today yesterday tomorrow mr mrs ms".split(
    " ",
  ),
);
const CLOSED = /^(?:PRP|PRP\$|DT|IN|CC|MD|TO|WP|WP\$|WDT|WRB|EX|RB|VBD|VBZ|VBP|VB|CD|UH|PDT|RP)$/;
/** Tags that no first name is given by mistake. */
const CLOSED_HARD = /^(?:PRP|PRP\$|DT|IN|CC|MD|TO|WP|WP\$|WDT|WRB|EX|RB|VBD|VBZ|VBG|VBN|CD|UH|PDT|RP|JJS?)$/;
const MAX_NAME = 12;

const SAYS = /^(?:said|says|told|added|wrote|warned|argued|claimed|noted|is|was|has|had)$/;

/** A run of tokens, both ends inclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** True where the token may be part of a name. `sentenceFirst`: the first token of its sentence. */
export function isNameWord(facts: Facts, i: number, sentenceFirst: number): boolean {
  const t = facts.tokens[i] as Token;
  const shape = facts.shape[i] as number;
  if (shape !== Shape.capital && shape !== Shape.capitals && shape !== Shape.initial) return false;
  if (inPartyTag(facts, i)) return false;
  if (behindArticle(facts, i) > 0) return true;
  if (i === sentenceFirst && asks(facts, i)) return false;
  if (NEVER.has(t.lower) && isSmallSurname(facts, i)) return true;
  if (t.lower === "i" || (NEVER.has(t.lower) && !(t.ner !== "" && t.xpos.startsWith("NNP")))) return false;
  if (CALENDAR.has(t.lower.replace(".", "")) && t.ner !== "PER" && t.ner !== "ORG") return false;
  if (
    /-(?:led|backed|based|born|style|run|made|controlled|owned|held|occupied|appointed|era|wide|funded|trained|aligned|leaning|friendly|supported|sponsored|brokered|proposed|friendly)$/.test(
      t.lower,
    )
  )
    return false;
  const opens = i === sentenceFirst || /^[“‘"'«„:(–—-]|^``/.test(facts.tokens[i - 1]?.form ?? "");
  const misread =
    opens && t.ner !== "" && CLOSED_HARD.test(t.xpos) && givenNameGender(facts.key[i] as string) === null;
  if (!misread && (t.ner !== "" || t.xpos.startsWith("NNP")))
    return !opens || t.xpos !== "VB" || !opensName(facts, i + 1);
  if (shape === Shape.capitals && t.form.length > 1) return true;
  return opens ? opensAsName(facts, i) : !CLOSED.test(t.xpos);
}

/** A first name begins here: what stands before is a verb ("Meet Ada Kell"). */
const opensName = (facts: Facts, i: number): boolean =>
  facts.tokens[i] !== undefined &&
  (facts.shape[i] as number) >= Shape.capital &&
  givenNameGender(facts.key[i] as string) !== null;

/** A word at the start of a sentence has a capital anyway: other signs must tell. */
function opensAsName(facts: Facts, i: number): boolean {
  const t = facts.tokens[i] as Token;
  const next = facts.tokens[i + 1];
  const key = facts.key[i] as string;
  if (facts.shape[i] === Shape.initial && t.form.endsWith(".") && next?.ner === "PER") return true;
  if (NAME_SUFFIXES.has(key) || CLOSED_HARD.test(t.xpos)) return false;
  if (facts.named.has(key) && nounType(t.lower) === null) return true;
  if (BODY_OPENERS.has(key) && /^(?:of|for)$/.test(next?.lower ?? "")) return true;
  if (givenNameGender(key) !== null && nicknameEnd(facts, i + 1, facts.tokens.length - 1) > 0) return true;
  const capital =
    next !== undefined && (facts.shape[i + 1] as number) >= Shape.capital && !NEVER.has(next.lower);
  if (t.xpos === "" && !capital)
    return (
      next !== undefined &&
      nounType(t.lower) === null &&
      (SAYS.test(next.lower) || NAME_PARTICLES.has(next.lower))
    );
  if (!capital) return false;
  if (t.xpos === "") return true;
  if (givenNameGender(key) !== null) return !CLOSED.test(t.xpos) || next.ner === "PER";
  // An unusual first name at the start of a sentence, which the tagger takes for a verb or noun.
  return (
    next.ner === "PER" &&
    facts.tokens[i + 2]?.ner !== "PER" &&
    givenNameGender(facts.key[i + 1] as string) === null
  );
}

/** In a headline: a word that the recogniser or the rest of the article knows for a name. */
export function startsInHeadline(facts: Facts, i: number, seen: ReadonlySet<string>): boolean {
  const t = facts.tokens[i] as Token;
  if ((facts.shape[i] as number) < Shape.capital || NEVER.has(t.lower) || inPartyTag(facts, i)) return false;
  if (/^(?:MD|VBZ|VBD)$/.test(t.xpos) && givenNameGender(facts.key[i] as string) === null) return false; // "County Says Orel Should Win"
  return t.ner === "PER" || t.ner === "ORG" || t.ner === "LOC" || seen.has(facts.key[i] as string);
}

/** The run of name words that begins at `i`. */
export function runFrom(
  facts: Facts,
  i: number,
  sentenceFirst: number,
  last: number,
  seen: ReadonlySet<string> | null,
  atLeast: number,
): Run {
  const goes = (j: number): boolean =>
    seen === null
      ? isNameWord(facts, j, sentenceFirst)
      : startsInHeadline(facts, j, seen) &&
        ((facts.tokens[j] as Token).ner === (facts.tokens[j - 1] as Token).ner ||
          (seen.has(facts.key[j] as string) && givenNameGender(facts.key[j - 1] as string) !== null));
  let j = atLeast;
  while (j < last && j - i < MAX_NAME) {
    const t = facts.tokens[j + 1] as Token;
    const after = j + 2 <= last ? (facts.tokens[j + 2] as Token) : undefined;
    if (goes(j + 1) && !endsPerson(facts, i, j)) {
      j++;
      continue;
    }
    if (after === undefined) break;
    const nick = seen === null ? nicknameEnd(facts, j + 1, last) : 0;
    if (nick > 0) {
      j = nick;
      continue;
    }
    const behind = behindArticle(facts, j + 1);
    if (behind > 0 && behind <= last) {
      j = behind;
      continue;
    }
    const inside =
      t.ner !== "" && t.ner === (facts.tokens[j] as Token).ner && (after.ner === t.ner || t.ner === "ORG");
    const particle = facts.shape[j + 1] === Shape.lower && NAME_PARTICLES.has(t.lower);
    if (
      particle &&
      (inside || !/^(?:la|le|do|y|e|los|las|da)$/.test(t.lower)) &&
      (goes(j + 2) || NAME_PARTICLES.has(after.lower))
    ) {
      const end = goes(j + 2) ? j + 2 : j + 3 <= last && goes(j + 3) ? j + 3 : 0;
      if (end > 0) {
        j = end;
        continue;
      }
    }
    if (t.form === "&" && goes(j + 2)) {
      j += 2;
      continue;
    }
    if (/^(?:of|for|on|the|and|in|to)$/.test(t.lower)) {
      if ((inside && goes(j + 2)) || (t.lower === "and" && joinsBody(facts, i, j + 2, last, goes))) {
        j += 2;
        continue;
      }
      const opener = BODY_OPENERS.has(facts.key[j] as string) && !PERSON_NOUNS.has(facts.key[j] as string);
      if (opener && /^(?:of|for|on)$/.test(t.lower)) {
        const next = after.lower === "the" ? j + 3 : j + 2;
        if (next <= last && goes(next)) {
          j = next;
          continue;
        }
      }
    }
    const theirs = isPossessive(t) ? behindOwners(facts, j, last, goes) : 0;
    if (theirs > 0 || (isPossessive(t) && t.ner === "ORG" && after.ner === "ORG" && goes(j + 2))) {
      j += 2;
      continue;
    }
    break;
  }
  // An ending after a comma: "Ada Kell, Jr."
  if (
    j + 2 <= last &&
    (facts.tokens[j + 1] as Token).form === "," &&
    /^(?:jr|sr)$/.test(facts.key[j + 2] as string)
  )
    j += 2;
  return { first: i, last: j };
}

/** The word behind a nickname that opens at `at`: "Hale" in Edward “Ned” Hale, Edward (Ned) Hale; 0 where none stands there. */
function nicknameEnd(facts: Facts, at: number, last: number): number {
  const open = facts.tokens[at];
  if (!open || !/^(?:[“"'‘«„(]|``)$/.test(open.form)) return 0;
  for (let i = at + 2; i < last && i <= at + 6; i++) {
    const close = facts.tokens[i] as Token;
    if (/^(?:[”"'’»“)]|'')$/.test(close.form))
      return isNickname(facts.doc.text, open.start, close.end) ? i + 1 : 0;
  }
  return 0;
}

/** "House Oversight and Government Reform Committee": what follows "and" ends in a body's last word, what precedes is no name yet. */
function joinsBody(
  facts: Facts,
  first: number,
  from: number,
  last: number,
  goes: (j: number) => boolean,
): boolean {
  const before = facts.tokens[from - 2] as Token;
  if (
    before.ner === "PER" ||
    BODY_SUFFIXES.has(bare(before)) ||
    entryAt(facts, first, from - 2)?.last === from - 2
  )
    return false;
  let end = from;
  if (!goes(from)) return false;
  while (end < last && end - from < 5 && goes(end + 1)) end++;
  return (
    BODY_SUFFIXES.has(bare(facts.tokens[end] as Token)) &&
    end > from - 1 &&
    entryAt(facts, from, end)?.last !== end
  );
}

/** Two words that the recogniser takes for a person, then one that it does not or that names a day: the name ends ("Ada Kell Election Day"). */
function endsPerson(facts: Facts, first: number, at: number): boolean {
  const next = facts.tokens[at + 1] as Token;
  const day = /^(?:day|week|month|year)$/.test(facts.key[at + 2] ?? "");
  if (at === first || (next.ner === "PER" && !day) || NAME_SUFFIXES.has(bare(next))) return false;
  return (
    (facts.tokens[at] as Token).ner === "PER" &&
    (facts.tokens[at - 1] as Token).ner === "PER" &&
    facts.shape[at] !== Shape.initial
  );
}

/** The token in lower case without a full stop. */
export const bare = (t: Token): string => (t.lower.endsWith(".") ? t.lower.slice(0, -1) : t.lower);

/** True where the token is a title or the last word of one. */
export const isTitleWord = (t: Token): boolean => {
  const w = bare(t);
  return PLAIN_TITLES.has(w) || MALE_TITLES.has(w) || FEMALE_TITLES.has(w) || PERSON_NOUNS.has(singular(w));
};
