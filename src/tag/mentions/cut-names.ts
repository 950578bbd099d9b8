// Cuts a run of words with capitals into the names that it holds: title and name, a body and its person, a name and a calling.
import type { Token } from "../../model/doc.ts";
import { givenNameGender } from "../lexicon/names-given.ts";
import { BODY_SUFFIXES, CALENDAR } from "../lexicon/names-nouns.ts";
import { NAME_PARTICLES, TITLE_MODIFIERS } from "../lexicon/names-titles.ts";
import { entryAt, type Facts, Shape } from "./facts.ts";
import { GIVEN_TOO } from "./given-titles.ts";
import { mention, type NameMention } from "./name-mention.ts";
import { bare, isTitleWord, type Run } from "./name-runs.ts";
import { endsAsBody, typeByForm, typeOfParty } from "./name-types.ts";
import { isCapitalNoun } from "./small-words.ts";
import { endsOffice, isOffice, titleBefore } from "./titles.ts";

/** First names that are a calling where another first name follows: "former Marine Tom Kell". */
const CALLING: ReadonlySet<string> = new Set(["marine"]);

/** Forms of address: a surname follows, though it be a word for an office too ("Mr. King"). */
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|prof|sen|rep|gov|sir|lord|lady|madam)$/;

/** Cuts a run into the names that it holds. */
export function cut(facts: Facts, run: Run, headline: boolean): NameMention[] {
  let { first, last } = run;
  while (first <= last && isCapitalNoun(facts, first, last)) first++;
  if (first > last) return []; // "the PAC"
  while (
    last > first &&
    CALENDAR.has(bare(facts.tokens[last] as Token)) &&
    (facts.tokens[last] as Token).ner === ""
  )
    last--;
  if (endsOffice(facts, first, last))
    return [
      mention(
        facts,
        isOffice(facts, first - 2) ? first - 2 : first,
        first + 1,
        last,
        "person",
        null,
        headline,
      ),
    ];
  const whole = entryAt(facts, first, last);
  if (whole && whole.last === last)
    return [mention(facts, first, first, last, typeOfParty(whole.entry.party), whole.entry, headline)];
  const tokens = facts.tokens;
  const end = tokens[last] as Token;
  const bodily = endsAsBody(facts, first, last);
  const out: NameMention[] = [];
  if (!bodily) {
    let t = titleBefore(facts, first, last, last);
    const previous = last > first ? (tokens[last - 1] as Token) : undefined;
    if (
      t === last &&
      previous &&
      (HONORIFIC.test(bare(previous)) ||
        (GIVEN_TOO.has(bare(previous)) && previous.ner === "PER" && end.ner === "PER") || // "Dean Orel"
        (!isTitleWord(previous) &&
          (givenNameGender(facts.key[last - 1] as string) !== null ||
            (!headline && previous.ner === "PER" && end.ner === "PER"))))
    ) {
      t = last - 1; // a surname that is also a title: "Ada King"
      while (t >= first && !isTitleWord(tokens[t] as Token)) t--;
    }
    if (
      t >= first &&
      t === last - 1 &&
      GIVEN_TOO.has(bare(tokens[t] as Token)) &&
      (end.ner === "PER" || t > first)
    ) {
      t = titleBefore(facts, first, last, t - 1); // "Mayor Don Kell"
    }
    let calling = first;
    while (calling < last && TITLE_MODIFIERS.has((tokens[calling] as Token).lower)) calling++;
    if (
      t < calling &&
      last - calling > 1 &&
      CALLING.has(facts.key[calling] as string) &&
      givenNameGender(facts.key[calling + 1] as string) !== null
    )
      t = calling;
    if (t === last) return inTitle(facts, first, last, headline); // a role without a name: left to nominals
    if (t >= first) {
      const at = afterAdjectives(facts, t + 1, last);
      out.push(
        ...inTitle(facts, first, t, headline),
        mention(facts, first, at, last, "person", null, headline),
      );
      return out;
    }
    const show = last - first === 2 && /^(?:show|hour|report)$/.test(bare(end));
    if (show && givenNameGender(facts.key[first] as string) !== null)
      return [mention(facts, first, first, last - 1, "person", null, headline)]; // "The Ada Kell Show"
    const prefix = entryAt(facts, first, last - 1);
    if (prefix && prefix.last < last) {
      const rest = prefix.last + 1;
      const person =
        (tokens[rest] as Token).ner === "PER" ||
        (last > rest && givenNameGender(facts.key[rest] as string) !== null);
      const long = prefix.last > first && !BODY_SUFFIXES.has(bare(end));
      if (prefix.entry.party.kind !== "person" && !person && long)
        return [
          mention(facts, first, first, prefix.last, typeOfParty(prefix.entry.party), prefix.entry, headline),
          mention(facts, rest, rest, last, typeByForm(facts, rest, last), null, headline),
        ];
      if (prefix.entry.party.kind !== "person" && person)
        return [
          mention(facts, first, first, prefix.last, typeOfParty(prefix.entry.party), prefix.entry, headline),
          mention(facts, first, rest, last, "person", null, headline),
        ];
    }
    const turn = turnsToPerson(facts, first, last);
    if (turn > first)
      return [
        mention(facts, first, first, turn - 1, typeByForm(facts, first, turn - 1), null, headline),
        mention(facts, first, turn, last, "person", null, headline),
      ];
  }
  const type = bodily ? "organisation" : typeByForm(facts, first, last);
  out.push(mention(facts, first, first, last, type, null, headline));
  return out;
}

/** Bodies named inside a title: "Kremlin" in "Kremlin Spokesman". */
function inTitle(facts: Facts, first: number, last: number, headline: boolean): NameMention[] {
  const out: NameMention[] = [];
  for (let i = first; i <= last; ) {
    const found = entryAt(facts, i, last);
    if (found && found.entry.party.kind !== "person") {
      out.push(mention(facts, i, i, found.last, typeOfParty(found.entry.party), found.entry, headline));
      i = found.last + 1;
      continue;
    }
    const t = facts.tokens[i] as Token;
    let j = i;
    while (
      j < last &&
      (facts.tokens[j + 1] as Token).ner === t.ner &&
      t.ner === "ORG" &&
      !isTitleWord(facts.tokens[j + 1] as Token)
    )
      j++;
    if (
      (t.ner === "ORG" || (facts.shape[i] === Shape.capitals && t.form.length > 2)) &&
      !isTitleWord(t) &&
      !TITLE_MODIFIERS.has(t.lower)
    )
      out.push(mention(facts, i, i, j, "organisation", null, headline));
    i = j + 1;
  }
  return out;
}

/** Skips the name of a party or people between title and name: "Prime Minister of Velmora" is cut elsewhere; "Senator Democrat Ada Kell". */
function afterAdjectives(facts: Facts, from: number, last: number): number {
  const found = entryAt(facts, from, last);
  return found && found.last < last && found.entry.party.kind !== "person" && found.entry.via === "adjective"
    ? found.last + 1
    : from;
}

/** "Orin el Kell": the small word belongs to the name, whatever the recogniser says of it. */
const isParticle = (facts: Facts, i: number): boolean =>
  facts.shape[i] === Shape.lower && NAME_PARTICLES.has((facts.tokens[i] as Token).lower);

/** First token of the person's name at the end of a run that begins as something else, by the recogniser. */
function turnsToPerson(facts: Facts, first: number, last: number): number {
  if ((facts.tokens[last] as Token).ner !== "PER") return first;
  const isPerson = (i: number): boolean => facts.tokens[i]?.ner === "PER";
  let at = last;
  for (;;) {
    if (at > first && isPerson(at - 1)) at--;
    else if (at > first + 1 && isParticle(facts, at - 1) && isPerson(at - 2)) at -= 2;
    else break;
  }
  for (let i = first; i < at; i++)
    if ((facts.tokens[i] as Token).ner === "" && facts.shape[i] !== Shape.lower) return first;
  return at;
}
