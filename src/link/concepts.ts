// Looks concepts up: which concept a predicate belongs to, and the phrases by which statements state it or its opposite.
import type { Concept } from "./lexicon/concept.ts";
import { AFFAIRS } from "./lexicon/concepts-affairs.ts";
import { CONFLICT } from "./lexicon/concepts-conflict.ts";
import { ECONOMY } from "./lexicon/concepts-economy.ts";
import { FURTHER } from "./lexicon/concepts-further.ts";
import { POLITICS } from "./lexicon/concepts-politics.ts";
import { SOCIETY } from "./lexicon/concepts-society.ts";
import { ADJECTIVES } from "./lexicon/verbs.ts";
import { indexPatterns, matchAt, type Pattern, type PatternIndex, patterns } from "./patterns.ts";
import type { Word } from "./words.ts";

/** What kind of word states it. A noun states nothing until something says that it is so. */
export type SenseKind = "verb" | "adjective" | "noun" | "phrase";

/** One way to state a concept. */
export interface Sense {
  readonly concept: Concept;
  readonly kind: SenseKind;
  /** -1 for its opposite. */
  readonly polarity: 1 | -1;
  /** True where it is said of the verb's object: "blame". */
  readonly turned?: boolean;
}

/** All concepts, in the order of their files. */
export const CONCEPTS: readonly Concept[] = [
  ...CONFLICT,
  ...POLITICS,
  ...ECONOMY,
  ...SOCIETY,
  ...FURTHER,
  ...AFFAIRS,
];
const BY_ID = new Map(CONCEPTS.map((c) => [c.id, c]));

/** The concept with this id. */
export const conceptById = (id: string): Concept | undefined => BY_ID.get(id);

function own(concept: Concept, as: Concept, polarity: 1 | -1): Pattern<Sense>[] {
  const sense = (kind: SenseKind): Sense => ({ concept: as, kind, polarity });
  return [
    ...patterns(concept.v ?? "", sense("verb")),
    ...patterns(concept.a ?? "", sense("adjective")),
    ...patterns(concept.n ?? "", sense("noun")),
    ...patterns(concept.of ?? "", { ...sense("verb"), turned: true }),
    ...patterns(concept.p ?? "", sense("phrase")),
  ];
}

/** Endings that only adjectives have. */
const ADJECTIVAL = /(?:less|ful|ous|able|ible)$/;

/** Every phrase that states one of these concepts, or its opposite. */
export function sensesOf(concepts: readonly Concept[]): Pattern<Sense>[] {
  const out: Pattern<Sense>[] = [];
  for (const concept of concepts) {
    out.push(
      ...own(concept, concept, 1),
      ...patterns(concept.told ?? "", { concept, kind: "phrase" as const, polarity: 1 as const }),
    );
    for (const p of patterns(concept.against ?? "", null)) {
      const word = p.parts.length === 1 ? (p.parts[0] as string) : "";
      const kind: SenseKind = ADJECTIVES.has(word) || ADJECTIVAL.test(word) ? "adjective" : "phrase";
      out.push({ ...p, value: { concept, kind, polarity: -1 } });
    }
    const opposite = concept.opposite ? BY_ID.get(concept.opposite) : undefined;
    if (opposite) out.push(...own(opposite, concept, -1));
  }
  return out;
}

const ALL: PatternIndex<Sense> = indexPatterns(CONCEPTS.flatMap((c) => own(c, c, 1)));
/** Prepositions that belong to what follows: no particles. */
const GOVERNING = new Set(["for", "to", "of", "with", "on", "in", "about", "against", "from", "at", "by"]);
const everyAt = (
  words: readonly Word[],
  at: number,
): { concept: Concept; last: number; kind: SenseKind }[] => {
  const out: { concept: Concept; last: number; kind: SenseKind }[] = [];
  const word = words[at];
  if (word === undefined || word.sign) return out;
  for (const lemma of word.lemmas) {
    for (const { parts, value } of ALL.get(lemma) ?? []) {
      const last = matchAt(words, at, parts);
      if (last >= 0) out.push({ concept: value.concept, last, kind: value.kind });
    }
  }
  return out;
};

/** The concepts that a phrase at this word belongs to, by its longest match; `kinds` limits the kinds of word. */
export function conceptsAt(
  words: readonly Word[],
  at: number,
  kinds?: ReadonlySet<SenseKind>,
): { concepts: readonly Concept[]; last: number; kind: SenseKind } | null {
  const all = everyAt(words, at).filter((f) => !kinds || kinds.has(f.kind));
  if (all.length === 0) return null;
  let last = Math.max(...all.map((f) => f.last));
  // "responsible for" is "responsible" too: a preposition at the end belongs to what follows.
  if (last > at && GOVERNING.has((words[last] as Word).lower) && all.some((f) => f.last === last - 1)) last--;
  const best = all.filter((f) => f.last >= last);
  const concepts = [...new Set(best.map((f) => f.concept))].filter(
    (c) => !patterns(c.not ?? "", c).some((p) => matchAt(words, at, p.parts) >= 0),
  );
  return concepts.length > 0 ? { concepts, last, kind: (best[0] as { kind: SenseKind }).kind } : null;
}

/** Phrases that look like the concepts or their opposites and are not. */
export const lookAlikes = (concepts: readonly Concept[]): Pattern<true>[] =>
  concepts.flatMap((c) =>
    [c.not, c.opposite && BY_ID.get(c.opposite)?.not].flatMap((list) => patterns(list ?? "", true as const)),
  );
