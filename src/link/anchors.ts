// Where a statement speaks of the predicate asked about: every place that states it, its opposite, or names it as a noun.

import { ADVERBS, AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS } from "./lexicon/grammar.ts";
import { negatedForm } from "./negated-form.ts";
import { findPatterns } from "./patterns.ts";
import type { Predicate } from "./predicate.ts";
import type { Word } from "./words.ts";

/** One place. Word indices are inclusive. */
export interface Anchor {
  readonly first: number;
  readonly last: number;
  readonly polarity: 1 | -1;
  /** `noun` states nothing until something says that it is so. */
  readonly kind: "verb" | "adjective" | "noun" | "phrase";
  /** True where the word is the question's own. */
  readonly same: boolean;
  /** True where the claim's subject is the verb's object: "blamed the coach". */
  readonly turned: boolean;
}

const BEFORE_NOUN = new Set([
  "more",
  "less",
  "further",
  "new",
  "full",
  "total",
  "direct",
  "open",
  "armed",
  "alleged",
  "possible",
  "potential",
  "such",
  "military",
  "deep",
  "sharp",
  "first",
  "second",
  "last",
  "next",
  "big",
  "large",
  "major",
  "small",
  "complete",
  "immediate",
  "general",
  "nuclear",
  "public",
  "political",
]);

const followedByNoun = (words: readonly Word[], i: number): boolean => {
  const next = words[i + 1];
  return Boolean(
    next &&
      !next.sign &&
      !PREPOSITIONS.has(next.lower) &&
      !AUXILIARIES.has(next.lower) &&
      !DETERMINERS.has(next.lower) &&
      !ADVERBS.has(next.lower) &&
      !["and", "or", "but", "that"].includes(next.lower),
  );
};

/** True where a word that may be verb or noun stands as a noun. */
export function standsAsNoun(words: readonly Word[], i: number): boolean {
  const w = words[i] as Word;
  if (/(ing|ed)$/.test(w.lower) && w.lemmas.length > 1) {
    const before = words[i - 1];
    return Boolean(
      before &&
        !followedByNoun(words, i) &&
        w.lower.endsWith("ing") &&
        (before.lower === "the" || POSSESSIVES.has(before.lower)),
    );
  }
  const before = words[i - 1];
  const after = words[i + 1];
  if (!before)
    return Boolean(
      after &&
        (after.lower === "of" ||
          after.lower === "on" ||
          after.lower === "between" ||
          after.lower === "against"),
    );
  if (before.lower === "to" || before.lower === "n't") return false;
  if (
    after &&
    AUXILIARIES.has(after.lower) &&
    w.lemmas.length === 1 &&
    !["not", "never", "n't"].includes(after.lower)
  )
    return true;
  if (DETERMINERS.has(before.lower) || POSSESSIVES.has(before.lower) || BEFORE_NOUN.has(before.lower))
    return !["this", "that", "both", "all", "each"].includes(before.lower) || !/(s|ed|ing)$/.test(w.lower);
  if (PREPOSITIONS.has(before.lower) && !["to", "out", "off", "up", "down"].includes(before.lower))
    return true;
  return Boolean(after && (after.lower === "of" || after.lower === "between"));
}

/** "… has become a participant": the noun is said of the clause's subject. */
function predicative(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 5; k--) {
    const w = words[k] as Word;
    if (["become", "be", "remain"].some((l) => w.lemmas.includes(l)))
      return words[k - 1]?.lower !== "there" && words[k - 2]?.lower !== "there";
    if (
      !["a", "an", "the", "“", "‘", '"'].includes(w.lower) &&
      !ADVERBS.has(w.lower) &&
      !BEFORE_NOUN.has(w.lower)
    )
      return false;
  }
  return false;
}

/** True where an adjective stands before the noun that it describes: "her legal role". */
export function attributive(words: readonly Word[], anchor: Anchor): boolean {
  const own = words[anchor.first - 1];
  const describing =
    anchor.kind === "verb" &&
    /ing$/.test((words[anchor.first] as Word).lower) &&
    own !== undefined &&
    (POSSESSIVES.has(own.lower) || own.lower === "the" || own.lower === "a");
  if (anchor.kind !== "adjective" && !describing) return false;
  const next = words[anchor.last + 1];
  if (!next || next.sign || next.joined) return false;
  const before = words[anchor.first - 1];
  // "Harn banned cars": a past tense after its subject.
  if (
    before &&
    !before.sign &&
    /ed$/.test((words[anchor.first] as Word).lower) &&
    (/^\p{Lu}/u.test(before.form) ||
      ["he", "she", "it", "they", "we", "i", "who", "which"].includes(before.lower))
  )
    return false;
  if (
    PREPOSITIONS.has(next.lower) ||
    AUXILIARIES.has(next.lower) ||
    ADVERBS.has(next.lower) ||
    DETERMINERS.has(next.lower)
  )
    return false;
  return ![
    "and",
    "or",
    "to",
    "because",
    "me",
    "him",
    "her",
    "us",
    "them",
    "anyone",
    "anybody",
    "everyone",
    "everybody",
    "nobody",
    "if",
    "as",
    "than",
    "when",
    "since",
    "unless",
    "while",
    "so",
    "that",
    "who",
    "which",
    "we",
    "he",
    "she",
    "they",
    "it",
    "i",
    "you",
    "although",
    "though",
    "until",
    "provided",
    "where",
    "once",
    "'s",
  ].includes(next.lower);
}

/** Every anchor in a row of words, left to right. */
export function findAnchors(words: readonly Word[], predicate: Predicate, from = 0): Anchor[] {
  const blocked = new Set<number>();
  for (const f of findPatterns(words, predicate.lookAlikes))
    for (let i = f.first; i <= f.last; i++) blocked.add(i);
  const out: Anchor[] = [];
  const taken = new Set<number>();
  const found = findPatterns(words, predicate.senses, { from, apart: false }).sort(
    (a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first,
  );
  for (const f of found) {
    let clash = false;
    for (let i = f.first; i <= f.last; i++) if (taken.has(i) || blocked.has(i)) clash = true;
    if (clash) continue;
    // "rights" is no "right": an adjective takes no -s.
    if (
      f.pattern.value.kind === "adjective" &&
      f.first === f.last &&
      /[^s]s$/.test((words[f.first] as Word).lower) &&
      f.pattern.parts[0] !== (words[f.first] as Word).lower
    )
      continue;
    // "are free", "is open": no verb in dictionary form follows "be".
    if (f.pattern.value.kind === "verb" && f.first === f.last && adjectival(words, f.first, predicate))
      continue;
    for (let i = f.first; i <= f.last; i++) taken.add(i);
    const { kind, polarity } = f.pattern.value;
    const word = words[f.first] as Word;
    const single = f.first === f.last;
    const noun =
      kind === "noun" ||
      (single &&
        (kind === "verb" || kind === "adjective") &&
        standsAsNoun(words, f.first) &&
        (kind === "verb" || /(ing|s)$/.test(word.lower)));
    const verbal =
      kind === "noun" &&
      single &&
      !standsAsNoun(words, f.first) &&
      predicate.senses.size > 0 &&
      asVerb(predicate, word) !== undefined;
    out.push({
      first: f.first,
      last: f.last,
      polarity,
      kind: verbal ? "verb" : noun ? (predicative(words, f.first) ? "phrase" : "noun") : kind,
      same: predicate.roots.has(word.root),
      turned: (verbal ? asVerb(predicate, word)?.value.turned : f.pattern.value.turned) === true,
    });
  }
  for (let i = from; i < words.length; i++) {
    const w = words[i] as Word;
    if (w.sign || taken.has(i) || blocked.has(i)) continue;
    if (w.root.length > 2 && predicate.roots.has(w.root)) {
      out.push({
        first: i,
        last: i,
        polarity: 1,
        kind: standsAsNoun(words, i) || /(ion|ment|ance|ence|ness|ity)s?$/.test(w.lower) ? "noun" : "verb",
        same: true,
        turned: false,
      });
    } else if (negatedForm(w, predicate))
      out.push({ first: i, last: i, polarity: -1, kind: "adjective", same: true, turned: false });
  }
  return out.sort((a, b) => a.first - b.first);
}

/** True where a word that the predicate holds as a verb stands after "be" in dictionary form. */
function adjectival(words: readonly Word[], i: number, predicate: Predicate): boolean {
  const w = words[i] as Word;
  if (w.lemmas.length > 1 || predicate.roots.has(w.root)) return false;
  let k = i - 1;
  while (k >= 0 && ADVERBS.has((words[k] as Word).lower)) k--;
  return k >= 0 && ["is", "are", "was", "were", "be", "been", "'re", "'m"].includes((words[k] as Word).lower);
}

/** The pattern by which a word is a verb of the predicate, where it is one. */
const asVerb = (predicate: Predicate, word: Word) =>
  word.lemmas
    .flatMap((l) => predicate.senses.get(l) ?? [])
    .find((p) => p.parts.length === 1 && p.value.kind === "verb");
