// Who acts in a verb's clause: its subject, the agent of a passive, and the subject that it shares with a verb above it.
import type { Context, Range } from "./context.ts";
import { at, isNoun, isPassive, isRel, isVerb, kids, lower, nounPhrase, preposition } from "./tree.ts";

/** Who acts in a verb's clause. */
export interface Subject {
  /** Token of the head noun; -1 where the clause names nobody (passive, expletive "it"). */
  readonly head: number;
  /** The noun phrase. */
  readonly range: Range | null;
  /** The relative pronoun that stands for it in the clause ("who"), -1 where none does. */
  readonly pronoun: number;
}
/** Nobody is named. */
export const NOBODY: Subject = { head: -1, range: null, pronoun: -1 };
/** The subject headed by noun `h`. */
export const subjectAt = (c: Context, h: number, pronoun = -1): Subject => ({
  head: h,
  range: nounPhrase(c, h),
  pronoun,
});

/**
 * The party that a verb's action is credited to: its own subject, the agent of a passive, the antecedent of a relative
 * clause, or the subject that a participle, infinitive or joined verb shares with the verb above it.
 */
export function subjectOf(c: Context, v: number, depth = 0): Subject {
  if (depth > 6) return NOBODY;
  const token = at(c, v);
  if (isPassive(c, v)) {
    const agent = kids(c, v, "obl").find((k) => k > v && preposition(c, k) === "by");
    return agent === undefined ? NOBODY : subjectAt(c, agent);
  }
  const own = kids(c, v, "nsubj").filter((k) => at(c, k).rel !== "nsubj:pass");
  const s = own.at(-1);
  if (s !== undefined) {
    if (/^(?:WP|WDT)$/.test(at(c, s).xpos) || (lower(c, s) === "that" && isRel(token.rel, "acl"))) {
      if (lower(c, s - 1) === ":") return NOBODY;
      if (isRel(token.rel, "acl") && token.head >= 0) return subjectAt(c, token.head, s);
      const noun = antecedent(c, s);
      return noun >= 0 ? subjectAt(c, noun, s) : NOBODY;
    }
    if (lower(c, s) === "there" || (lower(c, s) === "it" && kids(c, v, "cop", "expl").length > 0))
      return NOBODY;
    return subjectAt(c, s);
  }
  if (token.head < 0) return NOBODY;
  const h = token.head;
  if (isRel(token.rel, "acl")) return isNoun(c, h) ? subjectAt(c, h) : NOBODY;
  if (isRel(token.rel, "conj") || token.rel === "parataxis" || token.rel === "dep")
    return isVerb(c, h)
      ? subjectOfShared(c, h, depth)
      : isNoun(c, h) && isRel(token.rel, "dep")
        ? NOBODY
        : subjectOfShared(c, h, depth);
  if (token.rel === "advcl" || token.rel === "xcomp" || token.rel === "ccomp") {
    const lemma = at(c, h).lemma;
    if (preposition(c, v) === "as" && (lemma === "quote" || lemma === "cite")) {
      const object = isPassive(c, h) ? kids(c, h, "nsubj:pass")[0] : kids(c, h, "obj", "iobj")[0];
      return object === undefined ? NOBODY : subjectAt(c, object);
    }
    const object = token.rel === "xcomp" ? kids(c, h, "obj", "iobj").find((k) => k < v) : undefined;
    if (
      object !== undefined &&
      /^(?:hear|see|find|catch|ask|tell|urge|order|watch|force|lead|prompt|allow|cause)$/.test(lemma)
    )
      return subjectAt(c, object);
    return subjectOfShared(c, h, depth);
  }
  return NOBODY;
}

/** As `subjectOf`, but a passive verb's grammatical subject counts: "Orlo was heard saying …". */
function subjectOfShared(c: Context, h: number, depth: number): Subject {
  const passive = kids(c, h, "nsubj:pass").at(-1);
  if (passive !== undefined && isPassive(c, h)) {
    if (/^(?:WP|WDT)$/.test(at(c, passive).xpos) && at(c, h).head >= 0)
      return subjectAt(c, at(c, h).head, passive);
    return subjectAt(c, passive);
  }
  return subjectOf(c, h, depth + 1);
}

/** The noun before a relative pronoun. */
function antecedent(c: Context, pronoun: number): number {
  for (let i = pronoun - 1; i >= Math.max(0, pronoun - 4); i--) {
    if (at(c, i).form === ",") continue;
    return /^NN/.test(at(c, i).xpos) ? i : -1;
  }
  return -1;
}
