// Rejected the plan, called him a liar, accused Orlo of theft, described it as madness.
import { nounType } from "../../tag/mentions/nominals.ts";
import { clauseAfter, objectContent } from "../clause.ts";
import type { Context, Range } from "../context.ts";
import { creditedWith } from "../credit.ts";
import { cueOf, mayThink, one, verbProposal } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import { at, isPassive, isRel, kids, lower, preposition } from "../tree.ts";
import { verbCue } from "./complement-cue.ts";

function object(c: Context): Proposal[] {
  const out: Proposal[] = [];
  for (let v = 0; v < c.tokens.length; v++) {
    const cue = verbCue(c, v, "n") ?? verbCue(c, v, "c");
    if (!cue) continue;
    const complex = cue.frames.has("c") || cue.force === "deny";
    const needsBoth = cue.frames.has("c") && !cue.frames.has("n");
    if (isPassive(c, v)) {
      const passive = passiveObject(c, v);
      if (passive) out.push(passive);
      continue;
    }
    const subject = creditedWith(c, v);
    if (subject.head < 0 || !mayThink(c, subject)) continue;
    const o = kids(c, v, "obj").find((x) => x > v) ?? gerundOf(c, v);
    if (o === undefined) {
      // “called the claim absurd”: the parser makes a clause of it
      const small = cue.frames.has("c")
        ? kids(c, v, "xcomp", "ccomp").find(
            (k) =>
              k > v &&
              kids(c, k, "nsubj").some((n) => n > v) &&
              kids(c, k, "mark").length === 0 &&
              !/^VB[DZP]$/.test(at(c, k).xpos),
          )
        : undefined;
      const content = small === undefined ? null : clauseAfter(c, v, small);
      if (content) out.push(verbProposal(c, "object", v, cue, subject, one(c, content), 0.7));
      continue;
    }
    if (/^(?:it|this|that|what|which|one|so|much|something|anything|nothing)$/.test(lower(c, o)) && !complex)
      continue;
    const content = objectContent(c, v, o, complex);
    if (!content) continue;
    if (needsBoth && !saysOf(c, v, o, content.last)) continue;
    if (cue.lemma === "cite" && (isParty(c, o, content) || goesOn(c, content))) continue; // “citing the broadcaster”: a carrier, see `chain`
    if (NAMING.has(cue.lemma) && isNickname(c, content.last)) continue;
    const said = kids(c, v, "xcomp", "obl", "advcl").some(
      (k) => k > o && /^(?:as|of|for)$/.test(preposition(c, k)),
    );
    if (cue.weak && !(cue.frames.has("c") && said)) continue;
    out.push(verbProposal(c, "object", v, cue, subject, one(c, content), 0.7));
  }
  return out;
}

/** “Denied hiding anything”: a gerund right behind its verb is its object, whatever the parser calls it. */
const gerundOf = (c: Context, v: number): number | undefined =>
  kids(c, v, "xcomp", "ccomp").find((k) => k === v + 1 && at(c, k).xpos === "VBG");

/** “Claimed, citing a memo, that …”: what the first verb says goes on behind what is cited. */
function goesOn(c: Context, { first, last }: Range): boolean {
  for (let i = first + 1; i <= last + 1; i++)
    if (lower(c, i) === "," && lower(c, i + 1) === "that") return true;
  return false;
}

/** A name or a noun for people or bodies, alone or in a short phrase ("the broadcaster Channel Nine"). */
function isParty(c: Context, o: number, content: Range): boolean {
  const party = (i: number) =>
    /^(?:PER|ORG)$/.test(at(c, i).ner) ||
    /^(?:person|organisation|group)$/.test(nounType(lower(c, i))?.type ?? "");
  if (party(o)) return true;
  if (content.last - content.first > 5) return false;
  for (let i = content.first; i <= content.last; i++) if (party(i)) return true;
  return false;
}

const NAMING: ReadonlySet<string> = new Set(["call", "dub", "name", "label", "brand"]);

/** “calls the wall ‘Grandma’”: a quotation of capitalised words only is a name, not a judgement. */
function isNickname(c: Context, last: number): boolean {
  const q = c.quotes[c.quote[last] as number];
  if (!q || q.last !== last || q.last - q.first > 4) return false;
  for (let i = q.first; i <= q.last; i++)
    if (/^\p{L}/u.test(at(c, i).form) && !/^\p{Lu}/u.test(at(c, i).form)) return false;
  return true;
}

/** Something is said of the object: a second phrase, a quotation, an “as” — not “called the office”. */
function saysOf(c: Context, v: number, o: number, last: number): boolean {
  if (/^(?:VBN|VBG)$/.test(at(c, v).xpos) && isRel(at(c, v).rel, "acl")) return false; // a group called …
  if (kids(c, v, "xcomp", "ccomp").some((k) => k > v)) return true;
  if (kids(c, v, "obl", "advcl").some((k) => k > o && preposition(c, k) === "as")) return true;
  if (kids(c, v, "obj", "iobj").filter((k) => k > v).length > 1) return true;
  for (let i = o + 1; i <= last; i++)
    if ((c.quote[i] as number) >= 0 && (c.quote[o] as number) < 0) return true;
  return false;
}

/** "The plan was rejected by Orlo": the subject is what is said, the agent says it. */
function passiveObject(c: Context, v: number): Proposal | null {
  const cue = cueOf(c, v);
  const subject = creditedWith(c, v);
  const topic = kids(c, v, "nsubj:pass").at(-1);
  if (!cue || cue.weak || subject.head < 0 || topic === undefined || !mayThink(c, subject)) return null;
  const content = one(c, { first: c.left[topic] as number, last: Math.min(c.right[topic] as number, v - 1) });
  return verbProposal(c, "passive", v, cue, subject, content, 0.6);
}

export const objectOf: Rule = {
  id: "object",
  about:
    "a verb of judging or denying with a noun phrase: rejected the plan, called him a liar, accused her of theft",
  examples: [
    "{S The minister} {C rejected} {Q the council’s proposal}.",
    "{S Ms Okafor} {C accused} {Q the minister of hiding the report}.",
    "{S The minister} {C denied} {Q hiding the report}.",
  ],
  counterexamples: ["The company sold the dam.", "The minister opened the door."],
  find: object,
};
