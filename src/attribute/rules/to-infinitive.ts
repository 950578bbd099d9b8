// Vowed to leave, urged the council to vote, declined to comment.
import { CUE_VERBS } from "../../tag/lexicon/cues.ts";
import { clauseAfter, objectContent } from "../clause.ts";
import type { Context } from "../context.ts";
import { creditedWith } from "../credit.ts";
import { mayThink, one, verbProposal } from "../propose.ts";
import { TEMPORAL } from "../reach.ts";
import type { Proposal, Rule } from "../rule.ts";
import { at, isPassive, kids, lower } from "../tree.ts";
import { hasTo, verbCue } from "./complement-cue.ts";

/** What a refusal is a refusal to do, so that it counts as one to speak. */
const SPEAK =
  /^(?:comment|say|answer|respond|reply|discuss|elaborate|specify|speak|talk|explain|confirm|deny|disclose|reveal|name|give|provide|identify|rule|speculate|tell|be|go|address|draw)$/;

/** "declined to say whether …": the refusal beats the saying inside it. */
const DECLINES = 0.95;

function infinitive(c: Context): Proposal[] {
  const out: Proposal[] = [];
  for (let v = 0; v < c.tokens.length; v++) {
    const cue = verbCue(c, v, "i");
    if (!cue) continue;
    const subject = creditedWith(c, v);
    if (subject.head < 0 || isPassive(c, v)) continue;
    if ((cue.medium === "thought" || cue.weak) && !mayThink(c, subject)) continue;
    if (cue.weak || isBackground(c, v)) continue;
    const k = kids(c, v, "xcomp", "ccomp", "advcl").find(
      (x) => x > v && hasTo(c, x) && (at(c, x).rel !== "advcl" || cue.frames.has("t")),
    );
    const tells = cue.frames.has("t") || cue.lemma === "ask";
    const told = tells ? kids(c, v, "obj", "iobj").find((x) => x > v) : undefined;
    const target = k ?? (told === undefined ? undefined : kids(c, told, "acl").find((x) => hasTo(c, x)));
    if (target === undefined || (cue.lemma === "go-on" && !CUE_VERBS.has(at(c, target).lemma))) continue;
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
      cue.force === "decline" ? DECLINES : 0.8,
    );
    if (content)
      out.push(cue.force === "decline" && !SPEAK.test(at(c, target).lemma) ? { ...p, force: "deny" } : p);
  }
  return out;
}

/** A promise told as the reason, condition or limit of something else: “… since the company promised to repair it”. */
const isBackground = (c: Context, v: number): boolean =>
  kids(c, v, "mark").some((k) => /^(?:because|since|if|unless|until)$/.test(lower(c, k)));

/** Nothing but a noun phrase stands between a verb and its infinitive: who is asked to act. */
function onlyPhrase(c: Context, from: number, target: number): boolean {
  let i = from;
  if (TEMPORAL.test(lower(c, i))) return false; // “promised Monday to leave”
  while (i < target && lower(c, i) !== "to") {
    if (!/^(?:DT|JJ|NN|NNS|NNP|NNPS|PRP|PRP\$|POS|CD|,|CC)$/.test(at(c, i).xpos)) return false;
    i++;
  }
  return i > from && i < target;
}

export const toInfinitive: Rule = {
  id: "to-infinitive",
  about: "a promise, demand or refusal with its infinitive; a refusal to speak is kept as one that declines",
  examples: [
    "{S The coalition} {C vowed} {Q to rebuild the dam}.",
    "{S The spokeswoman} {C declined} {Q to comment on the leak}.",
    "{S The coalition} {C declined} {Q to say whether the dam would hold}.",
    "{S Ms Okafor} {C urged} {Q the council to vote}.",
    "{S The coalition} {C promised} Monday {Q to rebuild the dam}.",
  ],
  counterexamples: [
    "The minister used to live here.",
    "He went to see the dam.",
    "She went on to win the seat.",
    "The valley has been calm since the coalition promised to rebuild the dam.",
  ],
  find: infinitive,
};
