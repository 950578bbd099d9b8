// Watch: walks an article as the program does and notes each “he” and “she” with the people it may mean and who is meant.
import type { Attribution } from "../../src/model/attribution.ts";
import type { Doc } from "../../src/model/doc.ts";
import type { Knowledge } from "../../src/model/knowledge.ts";
import { type Answer, type Context, open, type Sieve, sure, type Task } from "../../src/speaker/context.ts";
import { featuresOf, nobodyFeatures } from "../../src/speaker/ranker/features.ts";
import { type Choice, choicesOf } from "../../src/speaker/ranker/options.ts";
import { peopleFor } from "../../src/speaker/ranker/people.ts";
import { entityCandidate } from "../../src/speaker/refs.ts";
import { resolveSpeakers, SIEVES } from "../../src/speaker/resolve.ts";
import { pronounOf } from "../../src/tag/mentions.ts";

/** One pronoun to learn from. */
export interface Example {
  readonly article: string;
  /** Who says whom it means: readers of `bench/people`, people's chains in GUM, or a machine's in PolNeAR. */
  readonly from: "people" | "gum" | "machine";
  /** It is credited with words; else any subject of a clause. */
  readonly credited: boolean;
  /** Names of features of each person, and last of the answer "nobody". */
  readonly rows: readonly (readonly string[])[];
  /** The same without what the hand-made score says. */
  readonly plain: readonly (readonly string[])[];
  /** Hand-made score of each. */
  readonly scores: readonly number[];
  /** Which of them are meant; several where a reader may take either. */
  readonly right: readonly boolean[];
}

/** Which of the choices a pronoun means, last of "nobody"; null where that is not known. */
export type Meant = (task: Task, context: Context, choices: readonly Choice[]) => readonly boolean[] | null;

/** One article to learn from. */
export interface Watched {
  readonly article: string;
  readonly from: Example["from"];
  readonly doc: Doc;
  readonly attributions: readonly Attribution[];
  readonly asOf: string | null;
  readonly meant: Meant;
}

/** The examples of one article. Later pronouns look back to whom earlier ones are known to mean. */
export function examplesOf(
  { article, from, doc, attributions, asOf, meant }: Watched,
  knowledge: Knowledge,
): Example[] {
  const out: Example[] = [];
  const watch: Sieve = {
    id: "watch",
    about: "notes the people a pronoun may mean",
    find(task, context) {
      const gender = task.head?.type === "pronoun" ? pronounOf(task.head.lower)?.gender : null;
      if (task.head?.type !== "pronoun" || !gender) return null;
      const choices = choicesOf(task, context, peopleFor(task, context, gender), gender);
      const right = meant(task, context, choices);
      if (right && task.head.first === task.source?.first)
        out.push({
          article,
          from,
          credited: task.attribution.by !== "silent",
          rows: [...featuresOf(task, context, choices), nobodyFeatures(choices)],
          plain: [...featuresOf(task, context, choices, false), nobodyFeatures(choices)],
          scores: [...choices.map((c) => c.scored?.score ?? -5), -6],
          right,
        });
      // later pronouns look back to what is known, not to what weights of another day would say
      return answerOf(choices[right?.indexOf(true) ?? 0], task, context);
    },
  };
  const sieves = SIEVES.map((s) => (s.id === "pronoun" ? watch : s));
  resolveSpeakers(doc, attributions, knowledge, asOf, sieves);
  return out;
}

function answerOf(choice: Choice | undefined, task: Task, context: Context): Answer {
  if (choice?.scored) return sure(entityCandidate(context, choice.scored.entity, task.at), "inferred", SCORE);
  if (!choice?.nominal) return open();
  const { first, last, head } = choice.nominal;
  const { value } = context.resolveHead(task, { type: "nominal", first, last, noun: head });
  return value ? sure(value, "inferred", SCORE) : open();
}

/** Score of what is known, as the ranker's own are. */
const SCORE = 0.8;
