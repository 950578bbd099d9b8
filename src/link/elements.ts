// The parties and things that a claim is about, as elements that can be looked for in a statement.
import type { Knowledge } from "../model/knowledge.ts";
import { conceptsAt, type Sense, sensesOf } from "./concepts.ts";
import {
  ADVERBS,
  CALENDAR,
  CLASS_NOUNS,
  FRAMES,
  PERSON_NOUNS,
  PREPOSITIONS,
  STOP,
} from "./lexicon/grammar.ts";
import { synonymsOf } from "./lexicon/synonyms.ts";
import { type Naming, naming, partyNamed } from "./naming.ts";
import { indexPatterns, type PatternIndex } from "./patterns.ts";
import { likeWords } from "./related.ts";
import type { Word } from "./words.ts";

/** What an element does in the claim. */
export type Role = "subject" | "object" | "agent" | "place" | "detail";

/** One party or thing of the claim. */
export interface Element {
  /** The question's words. */
  readonly text: string;
  readonly role: Role;
  /** The preposition before it; "" where none. */
  readonly prep: string;
  /** Names, for a party; null for a thing. */
  readonly party: Naming | null;
  /** For a thing: words that may stand for its head noun (dictionary forms). */
  readonly heads: ReadonlySet<string>;
  /** Its head noun's root. */
  readonly root: string;
  /** Phrases that a concept gives for the head noun. */
  readonly senses: PatternIndex<Sense>;
  /** Roots of the words that narrow it down. */
  readonly narrowing: readonly string[];
  /** A number that must be right; null where there is none. */
  readonly number: string | null;
  /** True where the thing may later be called "the minister". */
  readonly person: boolean;
}

const TIME = new Set(
  "year years month months week weeks day days today tomorrow yesterday tonight now time winter spring summer autumn decade century season weekend moment term morning evening".split(
    " ",
  ),
);
const PLACE_PREPS = new Set([
  "in",
  "at",
  "over",
  "on",
  "near",
  "across",
  "inside",
  "off",
  "around",
  "within",
]);

interface Chunk {
  readonly prep: string;
  readonly words: readonly Word[];
  readonly role: Role;
}

function chunks(words: readonly Word[], role: Role): Chunk[] {
  const out: Chunk[] = [];
  let prep = "";
  let current: Word[] = [];
  const flush = () => {
    if (current.length > 0) {
      const r: Role =
        prep === "" || prep === "and" || prep === "of"
          ? role
          : role === "subject"
            ? "detail"
            : prep === "by"
              ? "agent"
              : PLACE_PREPS.has(prep)
                ? "place"
                : "object";
      out.push({ prep, words: current, role: r });
    }
    current = [];
  };
  for (const w of words) {
    if (w.sign) {
      if (w.form === "," || w.form === ";") flush();
      continue;
    }
    if (PREPOSITIONS.has(w.lower) && !w.joined && !w.joins) {
      flush();
      prep = w.lower;
    } else if (w.lower === "and" || w.lower === "or") {
      flush();
      if (prep !== "") prep = PLACE_PREPS.has(prep) || prep === "by" ? prep : "and";
      else prep = "and";
    } else if (w.lower === "'s") flushPossessive();
    else current.push(w);
  }
  flush();
  return out;
  function flushPossessive() {
    if (current.length > 0) out.push({ prep, words: current, role: role === "subject" ? "detail" : role });
    current = [];
  }
}

const capital = (w: Word) => /^\p{Lu}/u.test(w.form) && !CALENDAR.has(w.lower);

/** Splits the words of a chunk into runs of names and the rest. */
function nameRuns(words: readonly Word[], knowledge: Knowledge): { names: Word[][]; rest: Word[] } {
  const names: Word[][] = [];
  const rest: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    let known = 0;
    for (let n = Math.min(5, words.length - i); n > 0 && !known; n--) {
      const text = words
        .slice(i, i + n)
        .map((w) => w.form)
        .join(" ");
      if ((n > 1 || text.length > 2 || text === text.toUpperCase()) && partyNamed(text, knowledge)) known = n;
    }
    if (known) {
      names.push(words.slice(i, i + known) as Word[]);
      i += known - 1;
      continue;
    }
    const w = words[i] as Word;
    if (capital(w)) {
      let k = i + 1;
      while (k < words.length && capital(words[k] as Word)) k++;
      names.push(words.slice(i, k) as Word[]);
      i = k - 1;
    } else rest.push(w);
  }
  return { names, rest };
}

const NONE: PatternIndex<Sense> = new Map();

function partyElement(words: readonly Word[], role: Role, prep: string, knowledge: Knowledge): Element {
  const text = words.map((w) => w.form).join(" ");
  const party = naming(text, knowledge);
  return {
    text,
    role,
    prep,
    party,
    heads: new Set(),
    root: "",
    senses: NONE,
    narrowing: [],
    number: null,
    person: party.person,
  };
}

function thingElement(
  words: readonly Word[],
  role: Role,
  prep: string,
  narrowing: readonly Word[],
): Element | null {
  const content = words.filter((w) => !STOP.has(w.lower) && !ADVERBS.has(w.lower));
  const head = content.at(-1);
  if (!head) return null;
  const number = content.find((w) => /^\d/.test(w.form))?.form ?? null;
  if (TIME.has(head.lemmas.at(-1) as string) || CALENDAR.has(head.lower) || /^(19|20)\d\d$/.test(head.form)) {
    return {
      text: content.map((w) => w.form).join(" "),
      role: "detail",
      prep: "time",
      party: null,
      heads: new Set(head.lemmas),
      root: head.root,
      senses: NONE,
      narrowing: [],
      number,
      person: false,
    };
  }
  const heads = new Set<string>();
  for (const lemma of head.lemmas) for (const s of synonymsOf(lemma)) heads.add(s);
  // "Expanding" is met by "expansion" too.
  if (head.lower.endsWith("ing") && head.root.length > 4)
    for (const s of likeWords(head.lemmas)) if (s.startsWith(head.root.slice(0, 5))) heads.add(s);
  const noun = conceptsAt(words, words.indexOf(head), new Set(["noun"]));
  const nominal = noun ? indexPatterns(sensesOf(noun.concepts).filter((p) => p.value.polarity === 1)) : NONE;
  const mods = [...content.slice(0, -1), ...narrowing].filter((w) => !FRAMES.has(w.lower));
  return {
    text: words.map((w) => w.form).join(" "),
    role,
    prep,
    party: null,
    heads,
    root: head.root,
    senses: nominal,
    narrowing: mods.map((w) => w.root),
    number,
    person: PERSON_NOUNS.has(head.lemmas.at(-1) as string),
  };
}

/** A name without the title before it: "Governor Hale" is "Hale". */
function untitled(run: readonly Word[]): readonly Word[] {
  let from = 0;
  while (
    from < run.length - 1 &&
    (PERSON_NOUNS.has((run[from] as Word).lower) || TITLES.has((run[from] as Word).lower))
  )
    from++;
  return run.slice(from);
}
const TITLES = new Set(
  "mr mrs ms dr prof sir dame lord lady prime foreign finance interior defence defense health justice vice king queen prince princess pope cardinal bishop archbishop imam rabbi sheriff colonel captain major sergeant commander".split(
    " ",
  ),
);

/** "A NATO country", "NATO members": nouns for whoever belongs to a body. */
const MEMBERS = new Set(["country", "state", "nation", "member", "ally"]);

/** True for a state or land: its allies, unlike a body's members, are others. */
const isCountry = (party: Naming): boolean => party.nouns.has("country");

/** The elements of a claim, subject first: of the words before its predicate, then of those after it. */
export function elementsOf(subject: readonly Word[], rest: readonly Word[], knowledge: Knowledge): Element[] {
  const out: Element[] = [];
  for (const chunk of [...chunks(subject, "subject"), ...chunks(rest, "object")]) {
    const { names, rest: plain } = nameRuns(chunk.words, knowledge);
    const content = plain.filter((w) => !STOP.has(w.lower));
    const last = chunk.words.at(-1) as Word;
    const endsInName = names.some((run) => run.includes(last));
    // "A country of the bloc", "the bloc's states" as one word behind its name: whoever belongs to it stands for it.
    if (
      names.length === 1 &&
      names[0] &&
      content.length === 1 &&
      content[0] === last &&
      last.lemmas.some((l) => MEMBERS.has(l))
    ) {
      const body = partyElement(names[0], chunk.role, chunk.prep, knowledge);
      if (body.party && !isCountry(body.party)) {
        out.push(body);
        continue;
      }
    }
    if (names.length > 0 && (endsInName || content.length === 0)) {
      // "The city of Harn": the name alone. "The mayor of Harn": the name only narrows it down.
      const host = chunk.prep === "of" ? out.at(-1) : undefined;
      if (host?.party === null && names[0]) {
        const named = partyElement(names[0], host.role, host.prep, knowledge);
        const country = named.party !== null && isCountry(named.party);
        if ([...host.heads].some((h) => CLASS_NOUNS.has(h) || (MEMBERS.has(h) && !country))) {
          out[out.length - 1] = named;
          continue;
        }
      }
      const role = chunk.prep === "of" && host ? "detail" : chunk.role;
      // "Foreign Minister Ada Orrin", "the Velmoran minister Orrin": the names count; a title before them does not.
      for (const run of names) out.push(partyElement(untitled(run), role, chunk.prep, knowledge));
      continue;
    }
    const thing = thingElement(plain, chunk.role, chunk.prep, []);
    if (thing) out.push(thing);
    for (const run of names)
      out.push(partyElement(run, thing ? "detail" : chunk.role, chunk.prep, knowledge));
  }
  return out;
}
