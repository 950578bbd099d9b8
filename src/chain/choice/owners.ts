// Owners: whose a statement, letter or speech is by the words around its noun, and whether somebody only talks of it.
import type { Token } from "../../model/doc.ts";
import type { Scene } from "../../saying/scene.ts";
import type { Voice } from "../../saying/voices.ts";
import { isDayOrMonth } from "../days.ts";

/** Tokens between a possessive and its noun, and from "of" or "by" to a name. */
const NEAR = 4;
/** Longest name that is read, and longest way from a noun back to the verb that takes it, in tokens. */
const NAME = 6;
const BACK = 10;
const ENDS = /^(?:[,;:.“”"()]|and|or|but|in|at|on|to|with|that|which|who)$/;

/**
 * The last word of the name of whom the noun `head` is said to be, as a token; -1 where its words name nobody.
 * @example ownerOf(scene, head) // in "commented on Ana Orel’s first statement": the token "Orel"
 */
export function ownerOf({ doc }: Scene, head: number): number {
  const { tokens } = doc;
  const sentence = tokens[head]?.sentence;
  const inside = (i: number) => i >= 0 && tokens[i]?.sentence === sentence;
  for (let i = head - 1; inside(i) && i >= head - NEAR - 1; i--) {
    if (/^['’]s?$/.test(tokens[i]!.lower)) return isName(tokens[i - 1]) ? i - 1 : -1;
    if (ENDS.test(tokens[i]!.lower)) break;
  }
  if (!inside(head + 1) || !/^(?:of|by)$/.test(tokens[head + 1]!.lower)) return -1;
  let last = -1;
  for (let i = head + 2; inside(i) && i < head + 2 + NEAR + NAME; i++) {
    if (isName(tokens[i])) last = i;
    else if (last >= 0 || ENDS.test(tokens[i]!.lower) || i >= head + 2 + NEAR) break;
  }
  // "a letter by Orel’s aides" is theirs
  return last >= 0 && tokens[last + 1]?.lower === "'s" ? -1 : last;
}

/** A capital word that is no day or month. */
const isName = (t: Token | undefined): boolean =>
  t !== undefined && /^\p{Lu}/u.test(t.form) && !isDayOrMonth(t.lower) && !/^(?:the|a|an)$/.test(t.lower);

/**
 * True where the noun is named as another's than the voice's: a known voice that is not it, or a person.
 * @param voicesOf the voices that are written with a last word
 */
export function isAnothers(
  scene: Scene,
  head: number,
  voice: Voice,
  voicesOf: (word: string) => readonly Voice[],
): boolean {
  const at = ownerOf(scene, head);
  const owner = scene.doc.tokens[at];
  if (owner === undefined) return false;
  const known = voicesOf(owner.lower.replace(/[^\p{L}\p{N}]/gu, ""));
  return known.length > 0 ? !known.includes(voice) : owner.ner === "PER";
}

/** Verbs for what is done about somebody's words, with what stands between them and the noun. */
const ABOUT: ReadonlyMap<string, RegExp> = new Map(
  [
    [/^(?:on|upon)$/, "commented commenting comment comments remarked"],
    [
      /^to$/,
      "reacted reacting reaction responded responding response replied replying objected objecting referring alluded",
    ],
    [
      /^(?:by|at|over|about|with)$/,
      "angered outraged irritated provoked surprised shocked alarmed stunned offended dismayed infuriated insulted undermined caused fuelled fueled prompted asked",
    ],
    [
      /^$/,
      "dismissed dismissing rejected rejecting denied denying denounced denouncing condemned condemning criticised criticized criticising criticizing slammed blasted mocked described called branded",
    ],
  ].flatMap(([between, words]) => (words as string).split(" ").map((w) => [w, between as RegExp] as const)),
);

/** "commented on the statement", "irritated by such statements", "dismissed the interview": the sentence tells of it as of a subject. */
export function isSubject({ doc }: Scene, head: number): boolean {
  const { tokens } = doc;
  const sentence = tokens[head]?.sentence;
  let preposition = "";
  for (let i = head - 1; i >= 0 && i >= head - BACK && tokens[i]!.sentence === sentence; i--) {
    const { lower } = tokens[i]!;
    if (/^(?:his|her|their|its|own|my|our|[,;:“”"])$/.test(lower)) return false;
    const between = ABOUT.get(lower);
    if (between) return between.test(preposition);
    if (/^(?:by|on|upon|to|at|over|about|with|in|for|from|of|after|during)$/.test(lower)) {
      if (preposition !== "") return false;
      preposition = lower;
    }
  }
  return false;
}
