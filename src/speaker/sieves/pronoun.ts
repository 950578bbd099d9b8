// "he" and "she": the most salient person of that gender; nobody where two are about as likely.
import type { Token } from "../../model/doc.ts";
import { nounType } from "../../tag/mentions/nominals.ts";
import { type Candidate, type Context, open, type Sieve, sure, type Task } from "../context.ts";
import { type Entity, isPersonal } from "../entities.ts";
import { entityCandidate } from "../refs.ts";
import { salient } from "../salience.ts";

const GENDER: Readonly<Record<string, "m" | "f">> = {
  he: "m",
  him: "m",
  his: "m",
  himself: "m",
  she: "f",
  her: "f",
  hers: "f",
  herself: "f",
};
/** The best must lead the next by this much. */
const MARGIN = 0.35;
/** Lead from which the pronoun tells the gender of an unusual name. */
const CLEAR = 1.5;
/** Below this nobody near enough is known. */
const FLOOR = -4;

/** "She added that …". */
export const pronoun: Sieve = {
  id: "pronoun",
  about: "“he” or “she” is the most salient person whose gender does not speak against it",
  find(task, context) {
    const gender = task.head?.type === "pronoun" ? GENDER[task.head.lower] : undefined;
    if (!gender) return null;
    const others = coarguments(task.head?.first ?? -1, context);
    const fits = (e: Entity) => {
      const known = e.gender ?? context.genders.get(e.index) ?? null;
      return isPersonal(e) && (known === null || known === gender) && !others.has(e.index);
    };
    const ranked = salient(task, context, fits, true);
    const best = ranked[0];
    const nameless = best?.topic ? null : unnamedBefore(task, context, gender);
    if (nameless && (!best || best.score < nameless.score))
      return sure(
        nameless.candidate,
        "inferred",
        0.6,
        best ? [entityCandidate(context, best.entity, task.at)] : [],
      );
    if (!best || best.score < FLOOR) return open();
    const second = ranked[1];
    const lead = second ? best.score - second.score : 3;
    const rivals = ranked.slice(1, 4).map((r) => entityCandidate(context, r.entity, task.at));
    const value = entityCandidate(context, best.entity, task.at);
    if (lead < MARGIN) return open([value, ...rivals]);
    if (lead >= CLEAR && task.head?.first === task.source?.first)
      context.genders.set(best.entity.index, gender);
    return { value, basis: "inferred", score: Math.min(0.92, 0.6 + 0.1 * lead), rivals, evidence: [] };
  },
};

/** Who stands beside the pronoun under one verb and so is somebody else: "she had told Kell that …". */
function coarguments(token: number, context: Context): ReadonlySet<number> {
  const { tokens, sentences } = context.doc;
  const out = new Set<number>();
  const here = tokens[token];
  if (!here || here.head < 0 || !here.rel.startsWith("nsubj")) return out;
  const last = Math.min(sentences[here.sentence]?.last ?? token, token + 30);
  for (let i = token + 1; i <= last; i++) {
    const t = tokens[i] as Token;
    const n = context.mentions.nameAt[i] as number;
    if (n >= 0 && t.head === here.head && /^(?:obj|iobj|obl)/.test(t.rel))
      out.add(context.register.of[n] as number);
  }
  return out;
}

/** A person without a name who spoke just before in this paragraph: "a senior official said …, he added". */
function unnamedBefore(
  task: Task,
  context: Context,
  gender: "m" | "f",
): { candidate: Candidate; score: number } | null {
  const here = context.doc.tokens[task.at]?.sentence ?? 0;
  const paragraph = context.doc.sentences[here]?.paragraph;
  for (let i = context.turns.length - 1; i >= 0; i--) {
    const turn = context.turns[i];
    if (!turn || turn.at >= task.at || turn.attribution.parent !== null) continue;
    const value = turn.decision.value;
    const gap = here - turn.sentence;
    if (value?.kind !== "unnamed" || gap > 3 || turn.paragraph !== paragraph) return null;
    if (personBetween(context, turn.at, task.at)) return null;
    const kind = turn.noun === null ? null : nounType(turn.noun);
    if (kind?.type !== "person" || (kind.gender !== null && kind.gender !== gender)) return null;
    return { candidate: { speaker: value, entity: -1 }, score: 2.4 - 0.4 * gap };
  }
  return null;
}

/** True where a person is named between two tokens. */
function personBetween(context: Context, from: number, to: number): boolean {
  const { nameAt } = context.mentions;
  for (let i = from; i < to; i++) {
    const n = nameAt[i] as number;
    const e = n < 0 ? undefined : context.register.entities[context.register.of[n] as number];
    if (e && isPersonal(e)) return true;
  }
  return false;
}
