// How two words stand to each other: the same, alike, opposite, or nothing; and whether a word speaks well or ill.
import { VALENCE } from "./lexicon/valence.ts";
import { WORDNET } from "./lexicon/wordnet.ts";
import type { Word } from "./words.ts";

interface Relatives {
  readonly like: ReadonlySet<string>;
  readonly unlike: ReadonlySet<string>;
}

// Parsed when first asked for: most commands never do.
let table: ReadonlyMap<string, Relatives> | null = null;
let levels: ReadonlyMap<string, number> | null = null;

function relatives(): ReadonlyMap<string, Relatives> {
  if (table) return table;
  const made = new Map<string, Relatives>();
  for (const line of WORDNET.split("\n")) {
    if (line === "") continue;
    const [head = "", against = ""] = line.split(" ! ");
    const [word = "", ...like] = head.split(" ");
    made.set(word, { like: new Set(like), unlike: new Set(against.split(" ").filter(Boolean)) });
  }
  table = made;
  return made;
}

/** The words that WordNet holds to be like this one, in any of its forms. */
export const likeWords = (lemmas: readonly string[]): readonly string[] => [
  ...new Set(lemmas.flatMap((l) => [...(relatives().get(l)?.like ?? [])])),
];

const kin = new Map<string, ReadonlyMap<string, number>>();

/** Every word that is like a word asked about (0.8) or its opposite (-0.9), in either direction of the table. */
function kinOf(asked: Word): ReadonlyMap<string, number> {
  const known = kin.get(asked.lower);
  if (known) return known;
  const made = new Map<string, number>();
  const all = relatives();
  for (const [word, { like, unlike }] of all) {
    if (asked.lemmas.some((l) => unlike.has(l))) made.set(word, -0.9);
    if (asked.lemmas.some((l) => like.has(l))) made.set(word, 0.8);
  }
  for (const l of asked.lemmas) {
    const own = all.get(l);
    for (const word of own?.unlike ?? []) made.set(word, -0.9);
    for (const word of own?.like ?? []) made.set(word, 0.8);
  }
  if (kin.size < 500) kin.set(asked.lower, made);
  return made;
}

/**
 * How the words of a statement at `at` stand to a word asked about: 1 the same, 0.8 alike, -0.9 opposite, 0 neither.
 * Verbs with a particle are met in both ("shut down").
 * @example relation(readWords("the plant was shut"), 3, readWords("closed")[0]) // 0.8
 */
export function relation(words: readonly Word[], at: number, asked: Word): number {
  const w = words[at] as Word;
  if (w.sign || asked.sign) return 0;
  if (w.lemmas.some((l) => asked.lemmas.includes(l))) return 1;
  if (w.root === asked.root && w.root.length > 3) return 1;
  const near = kinOf(asked);
  const next = words[at + 1];
  let most = 0;
  const look = (form: string) => {
    const v = near.get(form) ?? 0;
    if (Math.abs(v) > Math.abs(most) || v > most) most = v;
  };
  for (const l of w.lemmas) {
    look(l);
    if (next && !next.sign && next.lower.length < 6) look(`${l}_${next.lower}`);
  }
  return most;
}

/** How well (up to 5) or ill (down to -5) a word speaks of something; 0 where it does neither. */
export function valenceOf(word: Word): number {
  if (!levels) {
    const made = new Map<string, number>();
    for (const [level, list] of Object.entries(VALENCE))
      for (const w of list.split(" ")) made.set(w, Number(level));
    levels = made;
  }
  const own = levels.get(word.lower);
  if (own !== undefined) return own;
  for (const l of word.lemmas) {
    const v = levels.get(l);
    if (v !== undefined) return v;
  }
  return 0;
}
