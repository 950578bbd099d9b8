// Turns the words of a yes/no question round into the claim it asks about.
import { conceptsAt } from "./concepts.ts";
import { ADVERBS, DETERMINERS, PREPOSITIONS } from "./lexicon/grammar.ts";
import { PASTS } from "./lexicon/irregular.ts";
import { RARER_VERBS } from "./lexicon/rarer-verbs.ts";
import { ADJECTIVES, NOT_VERBS, VERBS } from "./lexicon/verbs.ts";
import type { Word } from "./words.ts";

const BE = new Set(["is", "are", "was", "were", "am"]);
const HAVE = new Set(["has", "have", "had"]);
const PREDICATE_KINDS = new Set(["adjective", "phrase", "verb"] as const);

// Parsed when a question is first asked.
let rarer: ReadonlySet<string> | null = null;
/** True for a word that is a verb more often than not, in dictionary form. */
function isRarer(lemma: string): boolean {
  rarer ??= new Set(RARER_VERBS.trim().split(/\s+/));
  return rarer.has(lemma);
}

const isParticiple = (w: Word): boolean =>
  !NOT_VERBS.has(w.lower) &&
  w.lemmas.length > 1 &&
  (/(ed|en)$/.test(w.lower) || !/(s|ing)$/.test(w.lower)) &&
  w.lemmas.some((l) => VERBS.has(l) || (w.lower.endsWith("ed") && isRarer(l)));
const isGerund = (w: Word): boolean =>
  w.lower.endsWith("ing") && !NOT_VERBS.has(w.lower) && w.lemmas.length > 1;

/** Gerunds that take what follows as their complement: “getting stronger”, “being watched”. */
const LINKING =
  /^(?:being|getting|becoming|going|growing|turning|staying|looking|feeling|remaining|keeping)$/;
/** Verbs that take a bare one: “help rebuild”, “let go”. */
const BEFORE_BARE = /^(?:help|let|make|have|go|come|dare|need)$/;
const PARTICLES: ReadonlySet<string> = new Set("up down out off on in over away back through".split(" "));

/**
 * True where the word only goes before the noun of the subject and the predicate begins behind it: “the police shooting
 * justified”, “Velmora’s nuclear programme peaceful”, “the spending review fail”.
 */
function modifies(words: readonly Word[], k: number, aux: string): boolean {
  const w = words[k] as Word;
  const next = words[k + 1];
  if (!next || next.sign) return false;
  const plain = (x: Word) =>
    !PREPOSITIONS.has(x.lower) && !DETERMINERS.has(x.lower) && !ADVERBS.has(x.lower) && !x.joins && !x.sign;
  if (!BE.has(aux)) {
    // "Velmora send combat troops": behind a name the first verb is the predicate where the second stands before a noun.
    const third = words[k + 2];
    if (third && plain(third) && /^\p{Lu}/u.test(words[k - 1]?.form ?? "")) return false;
    return (
      !BEFORE_BARE.test(w.lower) && isBare(words, k + 1) && isBare(words, k) && k + 1 === lastVerb(words)
    );
  }
  if (isGerund(w)) return !LINKING.test(w.lower) && closing(words, k + 1);
  if (!ADJECTIVES.has(w.lower) || !plain(next)) return false;
  return closing(words, k + 2);
}

const VERBAL = new Set(["verb"] as const);
const isBare = (words: readonly Word[], k: number): boolean => {
  const w = words[k] as Word;
  return w.lemmas.length === 1 && (VERBS.has(w.lower) || conceptsAt(words, k, VERBAL) !== null);
};

/** Index of the last word that can be a verb in its dictionary form and does not follow “to”; -1 where none. */
function lastVerb(words: readonly Word[]): number {
  for (let k = words.length - 1; k > 0; k--) if (isBare(words, k) && words[k - 1]?.lower !== "to") return k;
  return -1;
}

/** A participle or adjective that is the last word, or that only a preposition's phrase follows. */
function closing(words: readonly Word[], k: number): boolean {
  const w = words[k];
  const next = words[k + 1];
  if (!w || !(isParticiple(w) || ADJECTIVES.has(w.lower) || conceptsAt(words, k, ADJECTIVAL))) return false;
  return !next || next.sign || PREPOSITIONS.has(next.lower) || next.lower === "to";
}
const ADJECTIVAL = new Set(["adjective"] as const);

/** How likely a predicate begins at this word; 0 where it cannot. */
function beginning(words: readonly Word[], k: number, aux: string): number {
  const w = words[k] as Word;
  if (/['’]s?$/.test(words[k - 1]?.form ?? "") || modifies(words, k, aux)) return 0;
  const before = words[k - 1] as Word;
  if (w.sign || w.joined || (DETERMINERS.has(before.lower) && !["all", "both"].includes(before.lower)))
    return 0;
  if (
    before.lower === "to" ||
    before.lower === "of" ||
    before.lower === "and" ||
    before.lower === "or" ||
    before.joins
  )
    return 0;
  const next = words[k + 1];
  if (BE.has(aux)) {
    const concept = /^\p{Lu}/u.test(w.form) ? null : conceptsAt(words, k, PREDICATE_KINDS);
    // "The way of picking a nominee": what stands behind a gerund that "of" governs belongs to it.
    if (DETERMINERS.has(w.lower) && isGerund(before) && PREPOSITIONS.has(words[k - 2]?.lower ?? "")) return 0;
    const inside = PREPOSITIONS.has(before.lower) && DETERMINERS.has(w.lower); // "in the case"
    if (concept && concept.kind === "phrase" && concept.last > k && !inside) return 3.2;
    if (w.lower === "going" && next?.lower === "to") return 3.4;
    if (w.lower === "being" || w.lower === "supposed" || (w.lower === "about" && next?.lower === "to"))
      return 3;
    if (PREPOSITIONS.has(before.lower)) return 0;
    if (isGerund(w)) return 2.2;
    if (isParticiple(w))
      return next &&
        !PREPOSITIONS.has(next.lower) &&
        !ADVERBS.has(next.lower) &&
        k === words.length - 2 &&
        !next.sign &&
        ADJECTIVES.has(next.lower)
        ? 1
        : 2.3;
    // "The mayor is against it", but "the fight against it is falling apart"
    if (concept && PREPOSITIONS.has(w.lower) && concept.last === k && next) return 1.4;
    if (concept && concept.kind !== "verb") return 2.1;
    if (ADJECTIVES.has(w.lower)) return 2;
    if (ADVERBS.has(w.lower) && next && k + 1 < words.length)
      return 0.1 + beginning([...words.slice(0, k), ...words.slice(k + 1)], k, aux);
    if (
      (w.lower === "a" || w.lower === "an" || w.lower === "the" || w.lower === "one") &&
      !PREPOSITIONS.has(before.lower)
    )
      return 1.6;
    if (PREPOSITIONS.has(w.lower) && w.lower !== "of") return 0.8;
    return 0;
  }
  if (PREPOSITIONS.has(before.lower)) return 0;
  if (HAVE.has(aux)) {
    if (w.lower === "been" || w.lower === "had") return 3;
    if (isParticiple(w)) return 2.3;
    if (VERBS.has(w.lower) && PASTS.get(w.lower) === w.lower) return 2.2;
    if (w.lemmas.some((l) => VERBS.has(l)) && /(ed|en|wn|un|me|ne|ut|id|ft|st|lt|nt|old|ade)$/.test(w.lower))
      return 2;
    if (ADVERBS.has(w.lower) && next)
      return 0.1 + beginning([...words.slice(0, k), ...words.slice(k + 1)], k, aux);
    return 0;
  }
  if (w.lower === "be" || w.lower === "have") return 3;
  if (ADVERBS.has(w.lower) && next)
    return 0.1 + beginning([...words.slice(0, k), ...words.slice(k + 1)], k, aux);
  if (VERBS.has(w.lower)) return 2.2;
  // "Do Latins like the man?"
  if (w.lower === "like" && next && (/^\p{Lu}/u.test(next.form) || DETERMINERS.has(next.lower))) return 2.2;
  if (PREPOSITIONS.has(w.lower)) return 0;
  if (PARTICLES.has(w.lower)) return 0;
  const concept = conceptsAt(words, k, new Set(["verb", "phrase"] as const));
  if (concept && w.lemmas.length === 1) return 1.8;
  const bare = w.lemmas.length === 1 || /eed$/.test(w.lower);
  return bare && !/^\p{Lu}/u.test(w.form) && isRarer(w.lower) ? 1.5 : 0;
}

/** Index of the first word of the predicate, given the words after the auxiliary. At least one word stays the subject. */
export function splitSubject(words: readonly Word[], aux: string): number {
  let best = 0;
  let score = 0;
  for (let k = 1; k < words.length; k++) {
    const s = beginning(words, k, aux);
    if (s > score + (best > 0 ? 0.5 : 0)) {
      best = k;
      score = s;
    }
  }
  if (best > 0) return best;
  let last = words.length - 1;
  if (!BE.has(aux)) while (last > 1 && PARTICLES.has((words[last] as Word).lower)) last--;
  return Math.max(1, last);
}

const join = (words: readonly Word[], text: string): string =>
  words.length === 0 ? "" : text.slice((words[0] as Word).start, (words.at(-1) as Word).end);

/** The past tense of a verb in dictionary form. */
function past(verb: string): string {
  const known = PASTS.get(verb);
  if (known) return known;
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${verb}ed`;
}

/** The third person singular. */
function third(verb: string): string {
  if (verb === "have") return "has";
  if (/(s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

/** The claim in words: "Is Velmora at war?" → "Velmora is at war". */
export function claimText(
  subject: readonly Word[],
  aux: string,
  predicate: readonly Word[],
  there: boolean,
  bare: string,
  asked: boolean,
): string {
  if (!asked) return bare;
  const subjectText = there ? "there" : join(subject, bare);
  const tail = join(predicate, bare);
  const verb = predicate[0];
  if (["do", "does", "did"].includes(aux) && verb) {
    const rest = tail.slice(verb.form.length);
    const form = aux === "did" ? past(verb.lower) : aux === "does" ? third(verb.lower) : verb.lower;
    return capital(`${subjectText} ${form}${rest}`);
  }
  return capital(`${subjectText} ${aux}${tail ? ` ${tail}` : ""}`);
}

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
