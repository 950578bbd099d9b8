// Expressed days: every expression of an article that fixes days which a saying may have, with what its clause tells of it.
import type { Scene } from "../../saying/scene.ts";
import { GATHERINGS, SAYING_NOUNS } from "../../saying/words.ts";
import type { DayRange } from "../calendar.ts";
import type { FoundTime } from "../expressions.ts";
import type { Context } from "../own.ts";
import { type Resolved, resolve } from "../resolve.ts";

/** One expression whose days are known. */
export interface Expressed {
  readonly time: FoundTime;
  readonly at: Resolved;
  /** The days as a key: the same for every expression of the same days. */
  readonly key: string;
  readonly paragraph: number;
  /** The verb over it as a token, -1 where none is found. */
  readonly verb: number;
  /** How that verb stands in time. */
  readonly tense: "past" | "present" | "ahead" | "had" | "other";
  /** The noun that it goes with ("Monday’s rally", "the rally on Monday"): a gathering, something said, or another. */
  readonly noun: "gathering" | "saying" | "other" | "none";
  /** That noun, "" where none. */
  readonly word: string;
  /** Stands in the reporter's own words. */
  readonly plain: boolean;
}

/** One gathering or saying of many. @example singular("rallies") // "rallie", the same for every such form */
export const singular = (noun: string): string => noun.replace(/(?<=[a-z]{3})s$/, "");

/** Steps up the tree to the verb. */
const CLIMB = 8;

/** All of them in order; coming days, limits but "following", and what has no days are left out. Linear. */
export function expressedDays(
  scene: Scene,
  times: readonly FoundTime[],
  published: DayRange | null,
  context: Context,
): readonly Expressed[] {
  const out: Expressed[] = [];
  for (const time of times) {
    if (time.meaning.kind === "vague" || time.meaning.kind === "clock") continue;
    if (time.limit !== null && !/^(?:following|after)$/.test(time.limit)) continue;
    if ("shift" in time.meaning && time.meaning.shift === "next") continue;
    const at = resolve(time.meaning, { published, context: context(time.first) });
    if (at === null || at.grain === "vague") continue;
    if (published !== null && at.from > published.to + (published.timed ? 0 : 1)) continue; // may be a day behind
    const verb = verbOver(scene, time.core);
    const word = nounOf(scene, time);
    out.push({
      time,
      at,
      key: `${at.from} ${at.to}`,
      paragraph: scene.doc.sentences[time.sentence]?.paragraph ?? 0,
      verb,
      tense: tenseAt(scene, verb),
      noun:
        word === ""
          ? "none"
          : GATHERINGS.has(word)
            ? "gathering"
            : SAYING_NOUNS.has(word)
              ? "saying"
              : "other",
      word: singular(word),
      plain: scene.owner[time.core] === -1 && scene.quoteOf[time.core] === -1,
    });
  }
  return out;
}

/** The nearest verb above a token in its sentence. */
export function verbOver({ doc }: Scene, token: number): number {
  let i = token;
  for (let n = 0; n < CLIMB && i >= 0; n++) {
    const t = doc.tokens[i]!;
    if (/^(?:VB|MD)/.test(t.xpos)) return i;
    i = t.head;
  }
  return -1;
}

/** How a verb stands in time, by itself and by what helps it. */
export function tenseAt({ doc }: Scene, verb: number): Expressed["tense"] {
  const t = doc.tokens[verb];
  if (!t) return "other";
  for (let i = verb - 1; i >= 0 && i >= verb - 4 && doc.tokens[i]!.sentence === t.sentence; i--) {
    const w = doc.tokens[i]!.lower;
    if (/^(?:will|'ll|wo|to|would|could|should|may|might)$/.test(w)) return "ahead";
    if (w === "had") return "had";
    if (/^(?:was|were|did)$/.test(w)) return "past";
    if (/^(?:is|are|has|have|'s|does|do)$/.test(w)) return "present";
    if (!/^(?:RB|TO)/.test(doc.tokens[i]!.xpos)) break;
  }
  return t.xpos === "VBD" ? "past" : /^VB[ZP]$/.test(t.xpos) ? "present" : "other";
}

/** The noun that the expression qualifies, or the one right before it. */
function nounOf({ doc, owner }: Scene, time: FoundTime): string {
  const { tokens } = doc;
  if (time.before !== null) {
    let last = "";
    for (let i = time.before; i < time.before + 5 && tokens[i]?.sentence === time.sentence; i++) {
      const t = tokens[i]!;
      if (GATHERINGS.has(t.lower) || SAYING_NOUNS.has(t.lower)) return t.lower;
      if (!/^(?:NN|JJ|CD|HYPH|POS)/.test(t.xpos)) break;
      if (/^NN/.test(t.xpos)) last = t.lower;
    }
    return last;
  }
  for (let i = time.first - 1; i >= 0 && time.first - i <= 6; i--) {
    const t = tokens[i]!;
    if (t.sentence !== time.sentence || owner[i] !== owner[time.core] || /^(?:VB|MD|W)/.test(t.xpos)) break;
    if (GATHERINGS.has(t.lower) || SAYING_NOUNS.has(t.lower)) return t.lower;
    if (/^[,;:]$/.test(t.form)) break;
  }
  return "";
}
