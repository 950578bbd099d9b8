// Vowed to leave, demanded that …, accused Orlo of lying, called for talks, rejected the plan, described it as madness.

import { nounType } from "../../tag/mentions/nominals.ts";
import { clauseAfter, objectContent } from "../clause.ts";
import type { Context } from "../context.ts";
import { creditedWith } from "../credit.ts";
import { cueOf, mayThink, one, verbProposal } from "../propose.ts";
import { phraseReach } from "../reach.ts";
import type { Proposal, Rule } from "../rule.ts";
import { at, isNegated, isPassive, isRel, isWish, kids, lower, preposition } from "../tree.ts";

/** What a refusal is a refusal to do, so that it counts as one to speak. */
const SPEAK =
  /^(?:comment|say|answer|respond|reply|discuss|elaborate|specify|speak|talk|explain|confirm|deny|disclose|reveal|name|give|provide|identify|rule|speculate|tell|be|go|address|speculate)$/;

function infinitive(c: Context): Proposal[] {
  const out: Proposal[] = [];
  for (let v = 0; v < c.tokens.length; v++) {
    const cue = verbCue(c, v, "i");
    if (!cue) continue;
    const subject = creditedWith(c, v);
    if (subject.head < 0 || isPassive(c, v)) continue;
    if ((cue.medium === "thought" || cue.weak) && !mayThink(c, subject)) continue;
    if (cue.weak) continue;
    const k = kids(c, v, "xcomp", "ccomp", "advcl").find(
      (x) => x > v && hasTo(c, x) && (at(c, x).rel !== "advcl" || cue.frames.has("t")),
    );
    const tells = cue.frames.has("t") || cue.lemma === "ask";
    const told = tells ? kids(c, v, "obj", "iobj").find((x) => x > v) : undefined;
    const target = k ?? (told === undefined ? undefined : kids(c, told, "acl").find((x) => hasTo(c, x)));
    if (target === undefined) continue;
    const content =
      told !== undefined && told < target
        ? objectContent(c, v, told, true)
        : tells && onlyPhrase(c, v + 1, target)
          ? clauseAfter(c, v, target, v + 1)
          : clauseAfter(c, v, target);
    const p = verbProposal(
      c,
      cue.force === "decline" ? "declines" : "to-infinitive",
      v,
      cue,
      subject,
      one(c, content),
      0.8,
    );
    if (content)
      out.push(cue.force === "decline" && !SPEAK.test(at(c, target).lemma) ? { ...p, force: "deny" } : p);
  }
  return out;
}

/** Nothing but a noun phrase stands between a verb and its infinitive: who is asked to act. */
function onlyPhrase(c: Context, from: number, target: number): boolean {
  let i = from;
  while (i < target && lower(c, i) !== "to") {
    if (!/^(?:DT|JJ|NN|NNS|NNP|NNPS|PRP|PRP\$|POS|CD|,|CC)$/.test(at(c, i).xpos)) return false;
    i++;
  }
  return i > from && i < target;
}

const hasTo = (c: Context, k: number): boolean =>
  kids(c, k, "mark", "aux").some((m) => lower(c, m) === "to") ||
  lower(c, c.left[k] as number) === "to" ||
  lower(c, k - 1) === "to";

/** "to confirm compliance": an aim, not an act of speech — unless a verb of saying governs it. */
function isPurpose(c: Context, v: number): boolean {
  if (at(c, v).xpos !== "VB" || lower(c, v - 1) !== "to") return false;
  const { head, rel } = at(c, v);
  return (
    head < 0 ||
    rel !== "xcomp" ||
    !/^(?:continue|begin|start|appear|seem|go|come|be|have|use|try|want)$/.test(at(c, head).lemma)
  );
}

function verbCue(c: Context, v: number, frame: string) {
  if (!/^VB/.test(at(c, v).xpos) || (c.quote[v] as number) >= 0) return null;
  const cue = cueOf(c, v);
  if (!cue?.frames.has(frame) || isWish(c, v) || isPurpose(c, v)) return null;
  return isNegated(c, v) && cue.force === "report" ? null : cue;
}

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
    const o = kids(c, v, "obj").find((x) => x > v);
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
    if (cue.lemma === "cite" && isParty(c, o)) continue; // “citing the broadcaster”: a carrier, see `chain`
    if (NAMING.has(cue.lemma) && isNickname(c, content.last)) continue;
    const said = kids(c, v, "xcomp", "obl", "advcl").some(
      (k) => k > o && /^(?:as|of|for)$/.test(preposition(c, k)),
    );
    if (cue.weak && !(cue.frames.has("c") && said)) continue;
    out.push(verbProposal(c, "object", v, cue, subject, one(c, content), 0.7));
  }
  return out;
}

const isParty = (c: Context, o: number): boolean =>
  /^(?:PER|ORG)$/.test(at(c, o).ner) ||
  /^(?:person|organisation|group)$/.test(nounType(lower(c, o))?.type ?? "");

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

function prepositional(c: Context): Proposal[] {
  const out: Proposal[] = [];
  for (let v = 0; v < c.tokens.length; v++) {
    if (!/^VB/.test(at(c, v).xpos) || (c.quote[v] as number) >= 0) continue;
    const cue = cueOf(c, v);
    if (!cue || cue.prepositions.size === 0 || cue.weak || isPassive(c, v) || isNegated(c, v)) continue;
    const subject = creditedWith(c, v);
    if (subject.head < 0 || !mayThink(c, subject)) continue;
    const k = kids(c, v, "obl", "advcl", "nmod").find(
      (x) => x > v && cue.prepositions.has(preposition(c, x)),
    );
    if (k === undefined || kids(c, v, "ccomp").length > 0) continue;
    const p = preposition(c, k);
    let first = c.left[k] as number;
    let told = -1;
    if (p === "on" && cue.lemma === "call") {
      const to =
        kids(c, v, "xcomp", "advcl").find((x) => x > k && hasTo(c, x)) ??
        kids(c, k, "acl").find((x) => hasTo(c, x));
      if (to === undefined) continue;
      told = k;
      first = c.left[k] as number;
      const content = one(c, {
        first: first + 1,
        last: Math.max(c.right[to] as number, c.right[k] as number),
      });
      out.push(verbProposal(c, "prepositional", v, cue, subject, content, 0.75));
      continue;
    }
    const keep = p === "for" || p === "against";
    const content = one(c, {
      first: keep ? first : Math.min(first + 1, k),
      last: phraseReach(c, c.right[k] as number),
    });
    if (told < 0) out.push(verbProposal(c, "prepositional", v, cue, subject, content, 0.7));
  }
  return out;
}

export const toInfinitive: Rule = {
  id: "to-infinitive",
  about: "a promise, demand or refusal with its infinitive; a refusal to speak is kept as one that declines",
  examples: [
    "{S The coalition} {C vowed} {Q to rebuild the dam}.",
    "{S The spokeswoman} {C declined} {Q to comment on the leak}.",
    "{S Ms Okafor} {C urged} {Q the council to vote}.",
  ],
  counterexamples: ["The minister used to live here.", "He went to see the dam."],
  find: infinitive,
};

export const objectOf: Rule = {
  id: "object",
  about:
    "a verb of judging or denying with a noun phrase: rejected the plan, called him a liar, accused her of theft",
  examples: [
    "{S The minister} {C rejected} {Q the council’s proposal}.",
    "{S Ms Okafor} {C accused} {Q the minister of hiding the report}.",
  ],
  counterexamples: ["The company sold the dam.", "The minister opened the door."],
  find: object,
};

export const prepositionalOf: Rule = {
  id: "prepositional",
  about: "a verb of saying with its preposition: called for talks, spoke of danger, referred to a leak",
  examples: [
    "{S The union} {C called} {Q for an inquiry}.",
    "{S The engineer} {C spoke} of {Q a narrow escape}.",
  ],
  counterexamples: ["She waited for the bus.", "The dam is made of stone."],
  find: prepositional,
};
