// The description that a task asks about: its role, gender, determiner, whether more follows its head.
import type { Token } from "../../model/doc.ts";
import { determinerAt, nounType } from "../../tag/mentions/nominals.ts";
import type { NameMention } from "../../tag/mentions.ts";
import { AGED } from "../base-phrase.ts";
import type { Context, Task } from "../context.ts";
import { wordsFrom } from "../refs.ts";
import { type Role, readRole } from "../roles.ts";

/** The lead that an answer to a description needs over the next one. */
export const MARGIN = 0.6;

/** Who belongs to a party or comes from a place: "the Ardun Republican". */
const PARTISAN =
  /^(?:republican|democrat|conservative|liberal|socialist|independent|centrist|progressive|libertarian|native)$/;

/** What a description asks for. */
export interface Asked {
  readonly role: Role;
  readonly gender: "m" | "f" | null;
  readonly determiner: ReturnType<typeof determinerAt>;
  /** "of …" follows the head. */
  readonly tail: boolean;
}

/** The description asked for; null where the head is no single definite person. */
export function askedRole(task: Task, context: Context): Asked | null {
  const { head } = task;
  if (head?.type !== "nominal") return null;
  const { facts, names, nameAt } = context.mentions;
  const { lower } = context.doc.tokens[head.noun] as Token;
  const kind =
    nounType(lower) ??
    (PARTISAN.test(lower) || AGED.test(lower) ? ({ type: "person", gender: null } as const) : null);
  if (kind?.type !== "person") return null;
  const determiner = determinerAt(facts, head.first, head.noun);
  if (determiner === "indefinite") return null;
  const sentence = context.doc.sentences[(context.doc.tokens[head.noun] as Token).sentence];
  const limit = head.first === task.source?.first ? task.source.last : (sentence?.last ?? head.last);
  let read = readRole(facts, head.first, head.noun, limit);
  if (determiner === "pronoun") {
    const answer = context.resolveHead(task, {
      type: "pronoun",
      first: head.first,
      last: head.first,
      token: head.first,
      lower: (context.doc.tokens[head.first] as Token).lower,
    });
    const owner = context.register.entities[answer.value?.entity ?? -1];
    if (!owner) return null;
    const last = owner.keys.at(-1) ?? "";
    read = {
      ...read,
      words: new Set([...read.words, last]),
      text: `${owner.name}’s ${wordsFrom(context, head.first + 1, head.noun)}`,
    };
  }
  const possessed =
    determiner === "possessor" &&
    (nameAt[head.first] as number) >= 0 &&
    (names[nameAt[head.first] as number] as NameMention).entityType === "person";
  if (possessed && !/\s/.test(read.text)) return null;
  return {
    role: read,
    gender: kind.gender,
    determiner,
    tail: read.span.end > (context.doc.tokens[head.noun] as Token).end,
  };
}
