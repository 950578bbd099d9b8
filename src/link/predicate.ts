// What a question asks of its parties: the predicate at the beginning of the words after the subject.
import type { Sense, SenseKind } from "./concepts.ts";
import { conceptsAt, lookAlikes, sensesOf } from "./concepts.ts";
import type { Concept } from "./lexicon/concept.ts";
import { PRESENCE } from "./lexicon/concepts-affairs.ts";
import { ADVERBS, AUXILIARIES, DETERMINERS, LIGHT_VERBS, PREPOSITIONS, STOP } from "./lexicon/grammar.ts";
import { ADJECTIVES } from "./lexicon/verbs.ts";
import { indexPatterns, type PatternIndex } from "./patterns.ts";
import { likeWords } from "./related.ts";
import type { Word } from "./words.ts";

/** The predicate asked about. */
export interface Predicate {
  /** The question's words. */
  readonly text: string;
  readonly concepts: readonly Concept[];
  /** Phrases that state it or its opposite. */
  readonly senses: PatternIndex<Sense>;
  /** Roots of its own words, for words that no concept holds. */
  readonly roots: ReadonlySet<string>;
  /** Look-alikes that are none. */
  readonly lookAlikes: PatternIndex<true>;
  readonly symmetric: boolean;
}

/** A predicate, and the words of the question that it leaves. */
export interface FoundPredicate {
  readonly value: Predicate;
  /** Words after it: what it is said of. */
  readonly rest: readonly Word[];
  readonly nominal: boolean;
}

/** The form of words as the question has them. */
const textOf = (words: readonly Word[]): string => words.map((w) => w.form).join(" ");

const make = (
  words: readonly Word[],
  concepts: readonly Concept[],
  text: string,
  roots: readonly string[],
): Predicate => {
  const kept = new Set(words.flatMap((w) => w.lemmas));
  const alike = lookAlikes(concepts).filter((p) => !p.parts.every((part) => kept.has(part)));
  return {
    text,
    concepts,
    senses: indexPatterns(sensesOf(concepts)),
    roots: new Set(roots),
    lookAlikes: indexPatterns(alike),
    symmetric: concepts.some((c) => c.symmetric),
  };
};

/** Adjectives that only stress a noun: "a direct war" is a war; "a full member" is another thing than a member. */
const STRESSING = new Set(["direct", "outright", "actual"]);

/** "… a no-fly zone over Velmora": the thing itself is what is asked about. */
export function nounPredicate(words: readonly Word[]): FoundPredicate {
  const from = Math.max(
    0,
    words.findIndex((w) => !w.sign && (!STOP.has(w.lower) || w.joins)),
  );
  const behind = words.findIndex((w, i) => i >= from && PREPOSITIONS.has(w.lower) && !w.joins && !w.joined);
  const to = behind < 0 ? words.length : behind;
  const whole = words.slice(from, to).filter((w) => !w.sign);
  const phrase = whole.filter((w, i) => i === whole.length - 1 || !STRESSING.has(w.lower));
  const text = textOf(phrase);
  const [head] = phrase;
  const found = phrase.length === 1 ? conceptsAt(phrase, 0, NOUNS) : null;
  const asked: Concept = {
    id: `asked:${text.toLowerCase()}`,
    n: phrase.map((w) => w.lower).join(" "),
    p: "",
  };
  return {
    value: make(words, found?.concepts ?? [asked], text, phrase.length === 1 && head ? [head.root] : []),
    rest: words.slice(to),
    nominal: true,
  };
}

/** "Is it in …": being somewhere is what is asked about. */
export const PLACING = new Set(["in", "inside", "at", "on", "near", "within"]);

const PHRASE: ReadonlySet<SenseKind> = new Set(["phrase"]);
const NOUNS: ReadonlySet<SenseKind> = new Set(["noun", "phrase"]);

/** Verbs that only join what they are said of to an adjective. */
const LINKING = new Set("become turn grow get go stay remain seem look appear prove".split(" "));
/** Endings of adjectives. */
const ADJECTIVAL = /(?:ent|ant|ous|ful|less|ive|ible|able|ary|ic|al)$/;

/** "Turn violent": a linking verb and the adjective that ends the question. */
const links = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return Boolean(
    next &&
      words.length === at + 2 &&
      LINKING.has(words[at]?.lemmas.at(-1) ?? "") &&
      (ADJECTIVES.has(next.lower) || ADJECTIVAL.test(next.lower)),
  );
};

const PARTICLES = new Set("up down out off away back along together apart".split(" "));

/** "Give up", "do away with" where no concept holds them: what WordNet holds to be like the verb with its particles; null where it knows none. */
function phrasal(words: readonly Word[], at: number): { concept: Concept; last: number } | null {
  for (let last = Math.min(at + 2, words.length - 2); last > at; last--) {
    const rest = words.slice(at + 1, last + 1);
    if (!rest.every((w, i) => PARTICLES.has(w.lower) || (i === 1 && w.lower === "with"))) continue;
    const verb = (words[at] as Word).lemmas.at(-1) as string;
    const own = [verb, ...rest.map((w) => w.lower)];
    // Other verbs with particles are left out: WordNet holds "back down" to be like "back up".
    const like = likeWords([own.join("_")]).filter((w) => !w.includes("_"));
    if (like.length === 0) continue;
    const name = own.join(" ");
    return { concept: { id: `asked:${name}`, v: like.join(", "), p: name }, last };
  }
  return null;
}

/** Adjectives that say how much, and so what is asked: "have enough gas", "have the same rights". */
const MEASURES = new Set("enough same equal more less".split(" "));

/** True for an adjective that describes the noun behind it. */
const describes = (words: readonly Word[], k: number, kind: SenseKind): boolean => {
  const next = words[k + 1];
  return Boolean(
    kind === "adjective" &&
      !MEASURES.has((words[k] as Word).lower) &&
      next &&
      !next.sign &&
      !PREPOSITIONS.has(next.lower) &&
      !AUXILIARIES.has(next.lower) &&
      !DETERMINERS.has(next.lower) &&
      !ADVERBS.has(next.lower),
  );
};

/** The predicate at the beginning of the words after the subject. */
export function predicateOf(words: readonly Word[]): FoundPredicate {
  const content = words.findIndex((w) => !w.sign && !["a", "an", "the"].includes(w.lower));
  const at = Math.max(0, content);
  const copular = at > 0;
  if (links(words, at)) return predicateOf(words.slice(at + 1));
  // "a party to the conflict" states something as a verb does, "a democracy" is what the subject is
  const found = copular
    ? (conceptsAt(words, at - 1, PHRASE) ?? conceptsAt(words, at, PHRASE))
    : conceptsAt(words, at);
  /** What stands from a word to another, as a predicate. */
  const through = (last: number, concepts: readonly Concept[], own: readonly string[]): FoundPredicate => ({
    value: make(words, concepts, textOf(words.slice(at, last + 1)), own),
    rest: words.slice(last + 1),
    nominal: false,
  });
  const joined = copular || found ? null : phrasal(words, at);
  if (joined) return through(joined.last, [joined.concept], []);
  if (found && (!copular || found.last > at))
    return through(
      found.last,
      narrowed(words, found.last + 1, found.concepts),
      found.last > at ? [] : roots(words.slice(at, at + 1)),
    );
  const first = words[at];
  const state = first && !copular && PLACING.has(first.lower) ? stateAt(words, at + 1) : null;
  if (state) return through(state.last, state.concepts, state.roots);
  if (first && !copular && PLACING.has(first.lower) && words.length > at + 1)
    return {
      value: make(words.slice(at, at + 1), [PRESENCE], first.form, []),
      rest: words.slice(at),
      nominal: false,
    };
  const light = first !== undefined && LIGHT_VERBS.has(first.lemmas.at(-1) ?? "");
  for (let k = at + 1; light && k < words.length && k <= at + 3; k++) {
    const noun = conceptsAt(words, k);
    if (noun && !describes(words, k, noun.kind))
      return through(noun.last, noun.concepts, noun.last > k ? [] : roots(words.slice(k, k + 1)));
  }
  if (copular) return nounPredicate(words);
  if (!first) return { value: make(words, [], "", []), rest: [], nominal: false };
  // "Get legal status": the light verb says little, what it brings is what is asked about.
  const brought = (light ? nounHead(words, at + 1) : null) ?? first;
  return {
    value: make(words, [], brought.form, roots([brought])),
    rest: words.slice(at + 1),
    nominal: false,
  };
}

/** Endings of nouns for what goes on or holds, not for a place. */
const ABSTRACT = /(?:tion|sion|ment|ance|ence|ity|ness|ship|sis|ism)$/;

/** "(In) direct confrontation", "(in) crisis": a noun without article, for what goes on or holds; null where a place may be meant. */
function stateAt(
  words: readonly Word[],
  from: number,
): { concepts: readonly Concept[]; roots: readonly string[]; last: number } | null {
  const stop = words.findIndex((w, i) => i >= from && (w.sign || PREPOSITIONS.has(w.lower)));
  const last = (stop < 0 ? words.length : stop) - 1;
  const head = words[last];
  if (!head || last < from || last > from + 1) return null;
  if (words.slice(from, last + 1).some((w) => DETERMINERS.has(w.lower) || /^[\p{Lu}\d]/u.test(w.form)))
    return null;
  const known = conceptsAt(words, last, NOUNS);
  if (!known && !ABSTRACT.test(head.lower)) return null;
  return { concepts: known?.concepts ?? [], roots: [head.root], last };
}

/** Of the concepts of a verb those that what stands behind it leaves: "join the Compact" is no "take part", "fight in the hills" no "oppose". */
function narrowed(words: readonly Word[], at: number, concepts: readonly Concept[]): readonly Concept[] {
  const next = words[words[at]?.lower === "the" ? at + 1 : at];
  const named = next !== undefined && /^\p{Lu}/u.test(next.form);
  const alone = next === undefined || PLACING.has(next.lower);
  const left = concepts.filter((c) => !(alone && c.needsObject));
  const belonging = named ? left.filter((c) => c.ofBody) : [];
  return belonging.length > 0 ? belonging : left.length > 0 ? left : concepts;
}

/** The head of the noun phrase that begins at a word; null where none does. */
function nounHead(words: readonly Word[], from: number): Word | null {
  let head: Word | null = null;
  for (let i = from; i < words.length; i++) {
    const w = words[i] as Word;
    if (
      w.sign ||
      PREPOSITIONS.has(w.lower) ||
      AUXILIARIES.has(w.lower) ||
      w.lower === "and" ||
      w.lower === "or"
    )
      break;
    if (!STOP.has(w.lower) && !ADVERBS.has(w.lower) && !DETERMINERS.has(w.lower)) head = w;
  }
  return head;
}

const roots = (words: readonly Word[]): string[] =>
  words
    .filter(
      (w) =>
        !w.sign &&
        !STOP.has(w.lower) &&
        !PREPOSITIONS.has(w.lower) &&
        !LIGHT_VERBS.has(w.lower) &&
        !ADVERBS.has(w.lower),
    )
    .map((w) => w.root);
