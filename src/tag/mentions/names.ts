// Names: runs of capitals cut into title and name, typed by title, first name, last word, recogniser and knowledge.
import type { EntityType, Mention, Token } from "../../model/doc.ts";
import type { Party } from "../../model/knowledge.ts";
import { span } from "../../model/span.ts";
import { givenNameGender } from "../lexicon/names-given.ts";
import {
  BODY_HEADS,
  BODY_OPENERS,
  BODY_SUFFIXES,
  CALENDAR,
  FIRM_SUFFIXES,
  SURNAME_SUFFIXES,
} from "../lexicon/names-nouns.ts";
import { FEMALE_TITLES, MALE_TITLES, TITLE_MODIFIERS } from "../lexicon/names-titles.ts";
import { entryAt, type Facts, isPossessive, Shape } from "./facts.ts";
import type { Entry } from "./gazetteer.ts";
import { bare, isNameWord, isTitleWord, type Run, runFrom, startsInHeadline } from "./name-runs.ts";
import { belongsTo, bodyOf, isCommonBody, ownersAt } from "./owners.ts";

export { isTitleWord } from "./name-runs.ts";

/** A mention by name; `first` to `last` are the name itself, its title stands before. */
export interface NameMention extends Mention {
  readonly form: "name";
  /** First token of the description before the name; `first` where there is none. */
  readonly titleFirst: number;
  /** Keys of the name's words, without titles. */
  readonly keys: readonly string[];
  /** The party that the knowledge knows by this very name. */
  readonly party: Party | null;
  /** An adjective or the name of a people ("Russian", "Russians"). */
  readonly demonym: boolean;
  /** The words stand in a headline, where capitals tell nothing. */
  readonly headline: boolean;
}

/** Forms of address that are first names as well, where one word follows. */
const GIVEN_TOO: ReadonlySet<string> = new Set(["don", "dean", "earl"]);

/** First names that are a calling where another first name follows: "former Marine Tom Kell". */
const CALLING: ReadonlySet<string> = new Set(["marine"]);

/** Forms of address: a surname follows, though it be a word for an office too ("Mr. King"). */
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|prof|sen|rep|gov|sir|lord|lady|madam)$/;

/** All mentions by name, in order; none overlap except that a body may stand inside a person's title. */
export function findNames(facts: Facts): NameMention[] {
  const out: NameMention[] = [];
  const seen = new Set<string>();
  for (const headline of [false, true]) {
    facts.doc.sentences.forEach((s, n) => {
      if (facts.headline[n] !== headline) return;
      for (let i = s.first; i <= s.last; ) {
        const party = entryAt(facts, i, s.last);
        const starts =
          party !== null || (headline ? startsInHeadline(facts, i, seen) : isNameWord(facts, i, s.first));
        if (!starts) {
          i++;
          continue;
        }
        const run = runFrom(facts, i, s.first, s.last, headline ? seen : null, party?.last ?? i);
        for (const part of cut(facts, run, headline)) {
          const name = withOwner(facts, out.at(-1), part);
          if (name !== part) out.pop();
          out.push(name);
          if (!headline && !name.demonym) for (const k of name.keys) if (k.length > 2) seen.add(k);
        }
        i = run.last + 1;
      }
    });
  }
  return out.sort((a, b) => a.first - b.first || a.last - b.last);
}

/** "Foreign Ministry" behind "Norway’s" is named with its owner, whom the name before it names; other names as they are. */
function withOwner(facts: Facts, owner: NameMention | undefined, name: NameMention): NameMention {
  const { gazetteer } = facts;
  if (!owner || owner.last !== name.first - 2 || !isPossessive(facts.tokens[name.first - 1])) return name;
  if (owner.demonym || owner.party?.kind === "person" || (!owner.party && !mayOwn(owner, name))) return name;
  if (name.entityType !== "organisation" || !isCommonBody(name.keys)) return name;
  if (name.party && (owner.party === null || belongsTo(gazetteer, name.party, owner.party))) return name;
  const known = owner.party ? bodyOf(gazetteer, owner.party, name.keys.join(" ")) : null;
  return make(facts, owner.first, owner.first, name.last, "organisation", known, name.headline);
}

/** A place, or a name of which nothing tells what it is; a lone word of which a state's body is, though the recogniser takes it for a person. */
const mayOwn = (owner: NameMention, name: NameMention): boolean =>
  owner.entityType === "place" ||
  owner.entityType === "other" ||
  (owner.first === owner.last &&
    owner.titleFirst === owner.first &&
    name.keys.some((k) => /^(?:ministry|parliament|army|navy|senate|court)$/.test(k)));

/** Cuts a run into the names that it holds. */
function cut(facts: Facts, run: Run, headline: boolean): NameMention[] {
  let { first, last } = run;
  while (
    last > first &&
    CALENDAR.has(bare(facts.tokens[last] as Token)) &&
    (facts.tokens[last] as Token).ner === ""
  )
    last--;
  // "former secretary of State Ada Kell": the first word ends the title
  if (
    last - first > 1 &&
    facts.tokens[first - 1]?.lower === "of" &&
    TITLE_MODIFIERS.has((facts.tokens[first] as Token).lower) &&
    givenNameGender(facts.key[first + 1] as string) !== null
  )
    return [make(facts, first, first + 1, last, "person", null, headline)];
  const whole = entryAt(facts, first, last);
  if (whole && whole.last === last)
    return [make(facts, first, first, last, typeOfParty(whole.entry.party), whole.entry, headline)];
  const tokens = facts.tokens;
  const end = tokens[last] as Token;
  const bodily = endsAsBody(facts, first, last);
  const out: NameMention[] = [];
  if (!bodily) {
    let t = last;
    while (t >= first && !(isTitleWord(tokens[t] as Token) && (facts.shape[t] as number) >= Shape.capital))
      t--;
    const previous = last > first ? (tokens[last - 1] as Token) : undefined;
    if (
      t === last &&
      previous &&
      (HONORIFIC.test(bare(previous)) ||
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
      t--; // "Mayor Don Kell"
      while (t >= first && !(isTitleWord(tokens[t] as Token) && (facts.shape[t] as number) >= Shape.capital))
        t--;
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
      out.push(...inTitle(facts, first, t, headline), make(facts, first, at, last, "person", null, headline));
      return out;
    }
    const show = last - first === 2 && /^(?:show|hour|report)$/.test(bare(end));
    if (show && givenNameGender(facts.key[first] as string) !== null)
      return [make(facts, first, first, last - 1, "person", null, headline)]; // "The Ada Kell Show"
    const prefix = entryAt(facts, first, last - 1);
    if (prefix && prefix.last < last) {
      const rest = prefix.last + 1;
      const person =
        (tokens[rest] as Token).ner === "PER" ||
        (last > rest && givenNameGender(facts.key[rest] as string) !== null);
      const long = prefix.last > first && !BODY_SUFFIXES.has(bare(end));
      if (prefix.entry.party.kind !== "person" && !person && long)
        return [
          make(facts, first, first, prefix.last, typeOfParty(prefix.entry.party), prefix.entry, headline),
          make(facts, rest, rest, last, typeByForm(facts, rest, last), null, headline),
        ];
      if (prefix.entry.party.kind !== "person" && person)
        return [
          make(facts, first, first, prefix.last, typeOfParty(prefix.entry.party), prefix.entry, headline),
          make(facts, first, rest, last, "person", null, headline),
        ];
    }
    const turn = turnsToPerson(facts, first, last);
    if (turn > first)
      return [
        make(facts, first, first, turn - 1, typeByForm(facts, first, turn - 1), null, headline),
        make(facts, first, turn, last, "person", null, headline),
      ];
  }
  out.push(
    make(facts, first, first, last, bodily ? "organisation" : typeByForm(facts, first, last), null, headline),
  );
  return out;
}

/** "River Institute", "Senn Valley Power": a word that ends names of bodies, and no surname by what stands before it. */
function endsAsBody(facts: Facts, first: number, last: number): boolean {
  const end = facts.tokens[last] as Token;
  if (BODY_SUFFIXES.has(bare(end)) && end.ner !== "PER") return true;
  for (let i = first; i < last - 1; i++) if (ownersAt(facts, i)) return true;
  for (let i = first; i < last; i++)
    if (isTitleWord(facts.tokens[i] as Token) || facts.shape[i] === Shape.initial) return false;
  return soundsLikeBody(facts.key.slice(first, last + 1));
}

/** True where the words of a name make it a body's, whatever the recogniser says. @example soundsLikeBody(["senn", "valley", "power"]) // true */
export function soundsLikeBody(keys: readonly string[]): boolean {
  const [first = ""] = keys;
  const last = keys.at(-1) ?? "";
  if (keys.length < 2) return false;
  if (BODY_HEADS.has(first)) return true;
  if (!BODY_SUFFIXES.has(last) && !FIRM_SUFFIXES.has(last)) return false;
  return givenNameGender(first) === null && (keys.length > 2 || !SURNAME_SUFFIXES.has(last));
}

/** Bodies named inside a title: "Kremlin" in "Kremlin Spokesman". */
function inTitle(facts: Facts, first: number, last: number, headline: boolean): NameMention[] {
  const out: NameMention[] = [];
  for (let i = first; i <= last; ) {
    const found = entryAt(facts, i, last);
    if (found && found.entry.party.kind !== "person") {
      out.push(make(facts, i, i, found.last, typeOfParty(found.entry.party), found.entry, headline));
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
      out.push(make(facts, i, i, j, "organisation", null, headline));
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

/** First token of the person's name at the end of a run that begins as something else, by the recogniser. */
function turnsToPerson(facts: Facts, first: number, last: number): number {
  if ((facts.tokens[last] as Token).ner !== "PER") return first;
  let at = last;
  while (at > first && (facts.tokens[at - 1] as Token).ner === "PER") at--;
  for (let i = first; i < at; i++)
    if ((facts.tokens[i] as Token).ner === "" && facts.shape[i] !== Shape.lower) return first;
  return at;
}

const typeOfParty = (party: Party): EntityType => (party.kind === "person" ? "person" : "organisation");

function typeByForm(facts: Facts, first: number, last: number): EntityType {
  const end = facts.tokens[last] as Token;
  const start = facts.tokens[first] as Token;
  if (soundsLikeBody(facts.key.slice(first, last + 1))) return "organisation";
  if (end.ner === "PER") return "person";
  if (BODY_SUFFIXES.has(bare(end))) return "organisation";
  if (last > first && BODY_OPENERS.has(facts.key[first] as string) && start.ner !== "PER")
    return "organisation";
  if (end.ner === "ORG" || start.ner === "ORG") return "organisation";
  if (last > first && givenNameGender(facts.key[first] as string) !== null && end.ner !== "LOC")
    return "person";
  if (end.ner === "LOC") return "place";
  if (first === last && facts.shape[first] === Shape.capitals && end.form.length <= 6 && end.form.length > 1)
    return "organisation";
  return "other";
}

function make(
  facts: Facts,
  titleFirst: number,
  first: number,
  last: number,
  entityType: EntityType,
  entry: Entry | null,
  headline: boolean,
): NameMention {
  const tokens = facts.tokens;
  const keys: string[] = [];
  for (let i = first; i <= last; i++) {
    const k = facts.key[i] as string;
    if (k !== "" && !isPossessive(tokens[i])) keys.push(...k.split(" "));
  }
  if (!entry && entityType === "person" && last > first) {
    const known = entryAt(facts, first, last);
    if (known && known.last === last && known.entry.party.kind === "person") entry = known.entry;
  }
  const demonym = entry?.via === "adjective";
  const plural = demonym && /s$/.test((tokens[last] as Token).lower) && tagAtPlural(tokens[last] as Token);
  return {
    span: span((tokens[titleFirst] as Token).start, (tokens[last] as Token).end),
    first,
    last,
    head: headOf(facts, first, last),
    form: "name",
    entityType: plural ? "group" : entityType,
    gender: entityType === "person" ? genderOf(facts, titleFirst, first, last, entry) : null,
    number: plural ? "pl" : "sg",
    titleFirst,
    keys,
    party: entry && !demonym ? entry.party : null,
    demonym,
    headline,
  };
}

const tagAtPlural = (t: Token): boolean => t.xpos !== "JJ";

/** The word of the range that hangs outside it; its last word where the tree does not say. */
function headOf(facts: Facts, first: number, last: number): number {
  for (let i = last; i >= first; i--) {
    const { head } = facts.tokens[i] as Token;
    if ((head < first || head > last) && head !== -1) return i;
  }
  return last;
}

function genderOf(
  facts: Facts,
  titleFirst: number,
  first: number,
  last: number,
  entry: Entry | null,
): "m" | "f" | null {
  let office: "m" | "f" | null = null;
  for (let i = titleFirst; i < first; i++) {
    const w = bare(facts.tokens[i] as Token);
    if (FEMALE_TITLES.has(w)) return "f";
    if (!MALE_TITLES.has(w)) continue;
    if (!/man$/.test(w)) return "m";
    office = "m"; // a woman may be called a spokesman
  }
  if (entry?.party.gender) return entry.party.gender;
  if (last === first) return office;
  const given = givenNameGender(facts.key[first] as string);
  return given === "m" || given === "f" ? given : office;
}
