// What every sieve looks at: mentions, entities, and which attributions have been resolved to whom so far.
import type { Attribution } from "../model/attribution.ts";
import type { Decision } from "../model/decision.ts";
import type { Doc } from "../model/doc.ts";
import type { AttributionId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { SpeakerRef } from "../model/speaker.ts";
import type { Mentions } from "../tag/mentions.ts";
import type { Talk } from "../turns/index.ts";
import type { Register } from "./entities.ts";
import type { Referent } from "./referents.ts";
import type { Head, Source } from "./source.ts";

/** Someone who may be meant: an entity, or a party without a name of its own ("the report", "residents"). */
export interface Candidate {
  readonly speaker: SpeakerRef;
  /** Index in `Register.entities`, -1 for parties without a name. */
  readonly entity: number;
}

/** A source resolved earlier in the text, for pronouns and floating quotations to look back to. */
export interface Turn {
  readonly attribution: Attribution;
  /** Token at which its source (or content) begins. */
  readonly at: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly decision: Decision<SpeakerRef>;
  readonly entity: number;
  readonly number: "sg" | "pl";
  /** Head noun of a source by description, lower case; null for names and pronouns. */
  readonly noun: string | null;
  /** Its token; null likewise. */
  readonly nounAt: number | null;
}

/** Everything of one article that sieves may ask. */
export interface Context {
  readonly doc: Doc;
  /** The printed talk of the article; null where there is none. */
  readonly talk: Talk | null;
  readonly mentions: Mentions;
  readonly register: Register;
  /** Mentions of entities by name or description, in order. */
  readonly referents: readonly Referent[];
  readonly knowledge: Knowledge;
  /** ISO day for which offices are looked up. */
  readonly asOf: string | null;
  readonly attributions: ReadonlyMap<AttributionId, Attribution>;
  /** Turns so far, in order of the text. */
  readonly turns: readonly Turn[];
  /** Genders that pronouns resolved so far have told, by entity: where "she" was Kell, "he" is somebody else. */
  readonly genders: Map<number, "m" | "f">;
  /** The decision on another attribution, made now if need be; null within its own making. */
  readonly decisionOn: (id: AttributionId) => Turn | null;
  /** What the sieves answer for one head, as though it stood alone at the task's place. */
  readonly resolveHead: (task: Task, head: Head) => Answer;
}

/** One attribution to resolve. */
export interface Task {
  readonly attribution: Attribution;
  readonly source: Source | null;
  /** The party to find when the source has one; sieves for joint speakers look at `source.heads`. */
  readonly head: Head | null;
  /** Token at which the source (or, without one, the content) begins. */
  readonly at: number;
  /** The attribution that holds this one in its content. */
  readonly parent: Attribution | null;
}

/** What a sieve answers: a candidate for sure enough, or candidates between which it cannot choose. */
export interface Answer {
  readonly value: Candidate | null;
  readonly basis: "stated" | "inferred" | "default";
  readonly score: number;
  readonly rivals: readonly Candidate[];
  /** First and last token of the words that it rests on, beside the source; null where none. */
  readonly evidence: readonly { readonly first: number; readonly last: number }[];
}

/** One way to find the speaker. It answers, or passes (null) to the next. */
export interface Sieve {
  readonly id: string;
  /** One line: when it applies and what it does. */
  readonly about: string;
  readonly find: (task: Task, context: Context) => Answer | null;
}

/** An answer with one candidate. */
export const sure = (
  value: Candidate,
  basis: "stated" | "inferred",
  score: number,
  rivals: readonly Candidate[] = [],
): Answer => ({
  value,
  basis,
  score,
  rivals,
  evidence: [],
});

/** The sieve applies, and the answer is that nobody can tell. */
export const open = (rivals: readonly Candidate[] = []): Answer => ({
  value: null,
  basis: "default",
  score: 0,
  rivals,
  evidence: [],
});
