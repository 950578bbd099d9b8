// Facts of one statement that bear on its date, and of everything that it shares with the statements of its article.
import { type Frame, isDocument, type Scene } from "../../saying/scene.ts";
import type { CueTense } from "../../saying/tense.ts";
import { leansBack, type Voice } from "../../saying/voices.ts";
import { GO_ON } from "../../saying/words.ts";
import type { Act } from "../acts.ts";
import type { DayRange } from "../calendar.ts";
import { uncredited } from "../carry.ts";
import { bodyStart } from "../lead.ts";
import { type Own, willBe } from "../own.ts";
import type { Expressed } from "./expressed.ts";

/** What the hand-made rules say of one statement. */
export interface Ruled {
  /** The date that its own clause gives. */
  readonly own: Own | null;
  /** The days that the rules take, as a key, "" for none. */
  readonly key: string;
  /** By which rule. */
  readonly by: string;
  /** How expressions of the sentence reach the cue, by their first token: a way of `governs`, "unsure"; absent where they do not. */
  readonly reach: ReadonlyMap<number, string>;
}

/** Everything that a choice of dates looks at. */
export interface Ground {
  readonly scene: Scene;
  readonly voices: readonly Voice[];
  readonly tense: readonly CueTense[];
  readonly published: DayRange | null;
  readonly days: readonly Expressed[];
  readonly ruled: readonly Ruled[];
  /** For each statement, the act of speaking that it belongs to, null where none is told. */
  readonly acts: readonly (Act | null)[];
  /** First token of the words that set that act, -1 where none is told. */
  readonly actAt: readonly number[];
  /** How often each day is named in the reporter's words. */
  readonly often: ReadonlyMap<string, number>;
  /** The fresh day that the reporter names most, the first of them; "" where none; and how much of all such days it is. */
  readonly main: { readonly key: string; readonly share: number };
  /** The nouns that each day goes with, anywhere in the article. */
  readonly events: ReadonlyMap<string, ReadonlySet<string>>;
  readonly bySentence: ReadonlyMap<number, readonly Expressed[]>;
}

/** What is said of a statement by short words, each of which may be crossed with a tie. */
export interface Kind {
  readonly tense: string;
  readonly medium: string;
  readonly form: string;
  readonly leans: boolean;
  readonly nested: boolean;
  readonly document: boolean;
  readonly place: "head" | "lead" | "body";
  /** First word of its act's type, "" where none is told. */
  readonly act: string;
  /** "will argue": not said yet. */
  readonly ahead: boolean;
  /** "it was announced": nobody's act goes on. */
  readonly uncredited: boolean;
}

/** The short words for a statement. */
export function kindOf(g: Ground, f: Frame): Kind {
  const { tokens } = g.scene.doc;
  const a = f.attribution;
  const verb = tokens[f.cue?.first ?? -1];
  const present = f.cue !== null && /^VB[ZP]$/.test(verb?.xpos ?? "") && g.tense[f.index] === "plain";
  const body = bodyStart(g.scene);
  return {
    tense: present ? "present" : (g.tense[f.index] as string),
    medium: a.factual ? a.medium : "not so",
    form: a.kind,
    leans: leansBack(g.scene.doc, f) || GO_ON.has(verb?.lower ?? ""),
    nested: f.container >= 0,
    document: isDocument(g.scene, f),
    place: f.paragraph < body ? "head" : f.paragraph <= body + 1 ? "lead" : "body",
    ahead: willBe(g.scene, f),
    uncredited: uncredited(g.scene, f, g.tense[f.index] as CueTense),
    act: g.acts[f.index]?.type.split(" ")[0] ?? "",
  };
}
