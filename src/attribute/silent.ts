// What looks like an attribution and is none, told by grammar: whatever rule or model proposes it, nobody is said to have said it.
import { CUE_VERBS } from "../tag/lexicon/cues.ts";
import { type Context, tokenFrom } from "./context.ts";
import { sourceHead } from "./form.ts";
import { canSpeak } from "./propose.ts";
import type { Proposal } from "./rule.ts";
import { at, kids, lower } from "./tree.ts";

/** One reason why what looks like an attribution is none. In its examples nothing is found. */
export interface Silence {
  readonly id: string;
  /** One line: what is no statement, and why. */
  readonly about: string;
  readonly examples: readonly string[];
  readonly holds: Check;
}

/** A proposal's tokens: its cue's verb, the head of its source, the first and last of its content. */
interface Parts {
  readonly v: number;
  readonly source: number;
  readonly first: number;
  readonly last: number;
}

type Check = (c: Context, t: Parts, p: Proposal) => boolean;

/** True where grammar tells that a proposal is no statement. What is quoted always may be one. */
export const isSilent = (c: Context, p: Proposal): boolean => silenceOf(c, p) !== null;

/** The reason why a proposal is no statement; null where it may be one. */
export function silenceOf(c: Context, p: Proposal): Silence | null {
  const t = partsOf(c, p);
  if (!t || (c.quote[t.first] as number) >= 0 || (c.quote[t.last] as number) >= 0) return null;
  return SILENCES.find((s) => s.holds(c, t, p)) ?? null;
}

function partsOf(c: Context, p: Proposal): Parts | null {
  const from = p.content[0];
  const to = p.content.at(-1);
  if (p.cueToken < 0 || !from || !to || !/^VB/.test(at(c, p.cueToken).xpos)) return null;
  return {
    v: p.cueToken,
    source: sourceHead(c, p),
    first: tokenFrom(c, from.start),
    last: tokenFrom(c, to.end - 1),
  };
}

/** Verbs that also tell what a thing lets one see. */
const SHOWS =
  /^(?:show|reveal|suggest|indicate|confirm|demonstrate|prove|underscore|underline|signal|highlight|illustrate|imply|promise|threaten)$/;
/** Documents that order or settle something; unlike a report or a poll, they show things as an act does. */
const ACTS = /^(?:order|law|act|bill|treaty|agreement|plan|proposal|resolution|constitution)s?$/;
/** What was counted, measured or laid open: it tells by being read, as a report does. */
const EVIDENCE =
  /^(?:polling|disclosures?|outcomes?|experience|tests?|averages?|counts?|results?|numbers?|readings?|measurements?|images?|signs?|tapes?|lists?|tables?|charts?|maps?|graphs?|models?|exhibits?|papers?|calculations?|projections?|simulations?|returns|items?|missives?|graphics?|slides?|captions?|banners?|posters?|placards?|flyers?|dispatch(?:es)?|inscriptions?|words?|remarks?|comments?|speech(?:es)?|sections?|passages?|chapters?|debates?|interviews?|exchanges?|analyses|tall(?:y|ies)|studies)$/;

/** “Their show of force underscored how …”, “the orders revealed …”: what a thing lets one see is the reporter's account. */
const thingShows: Check = (c, t) => {
  if (t.source < 0 || !SHOWS.test(at(c, t.v).lemma)) return false;
  const s = at(c, t.source);
  if (/^(?:this|that)$/.test(s.lower)) return s.xpos === "DT";
  if (!/^NNS?$/.test(s.xpos) || /^\p{Lu}/u.test(s.form) || EVIDENCE.test(s.lower)) return false;
  // “The report on its accounts that suggested …”: the clause may belong to the noun before.
  const above = s.rel === "nmod" && at(c, t.v).head === t.source ? lower(c, s.head) : "";
  return (ACTS.test(s.lower) || !canSpeak(s.lower)) && (above === "" || !canSpeak(above));
};

/** Verbs that name what is spoken about, without saying what was said of it. */
const TOPIC = /^(?:comment|speak|talk|touch|refer|allude|respond|reply|react|address|discuss)$/;

/** “Commenting on the plan, Orlo said …”: a participle that opens another act of speaking names its topic. */
const isTopic: Check = (c, t) => {
  const { xpos, lemma, head, rel } = at(c, t.v);
  if (xpos !== "VBG" || rel !== "advcl" || head < t.v || !TOPIC.test(lemma)) return false;
  if (kids(c, t.v, "mark", "case").length > 0) return false; // “After talking of it, she said …”: two acts
  const main = CUE_VERBS.get(at(c, head).lemma);
  return main !== undefined && main.medium !== "thought" && main.frames.has("s");
};

/** What is granted or kept from somebody. */
const GRANTED =
  /^(?:access|admission|aid|asylum|bail|benefits?|care|citizenship|coverage|credit|entry|funding|funds|help|leave|licen[cs]es?|loans?|passports?|permission|permits?|relief|rights?|services?|shelter|support|treatment|visas?|vote)$/;

/** “Denied them help”, “denies licences to couples”: to withhold a thing is not to say that it is not so. */
const isWithholding: Check = (c, t) => {
  if (at(c, t.v).lemma !== "deny") return false;
  const behind = (rel: string) => kids(c, t.v, rel).filter((k) => k > t.v);
  if (behind("iobj").length > 0) return true;
  const o = behind("obj")[0];
  return o !== undefined && GRANTED.test(lower(c, o));
};

/** “Anyone who claims a seat”, “any firm that asks for fees”: which people are meant, not what somebody said. */
const isWhoever: Check = (c, t, p) => {
  const { rel, head } = at(c, t.v);
  if (rel !== "acl:relcl" || head < 0 || head > t.v) return false;
  const subject = kids(c, t.v, "nsubj").at(-1);
  if (subject === undefined || !/^(?:who|that|which)$/.test(lower(c, subject))) return false;
  if (!p.source.some((s) => s.start <= at(c, head).start && at(c, head).end <= s.end)) return false;
  if (/^(?:anyone|anybody|everyone|everybody|whoever)$/.test(lower(c, head))) return true;
  return kids(c, head, "det").some((k) => /^(?:any|every|each)$/.test(lower(c, k)));
};

/** Every reason why what looks like an attribution is none. */
export const SILENCES: readonly Silence[] = [
  {
    id: "thing-shows",
    about:
      "what a thing, an act or an order lets one see is the reporter's account; a poll or report is read, and says",
    examples: [
      "His victory underscored how weak the harbour guard had become.",
      "The minister’s decision shows how deeply the party misjudged its voters.",
      "The cracks threatened to drown four villages.",
    ],
    holds: thingShows,
  },
  {
    id: "topic",
    about:
      "a participle that opens another act of speaking names its topic: “Commenting on the plan, she said …”",
    examples: ["Speaking about the flood, the mayor said much the same."],
    holds: isTopic,
  },
  {
    id: "withholding",
    about: "to deny somebody a thing is to keep it from them, not to say that it is not so",
    examples: ["The ministry denied the hauliers visas.", "The council denied access to the archive."],
    holds: isWithholding,
  },
  {
    id: "whoever",
    about: "a clause that tells which people are meant, whoever they are, reports nobody's words",
    examples: ["Any firm that asks customers to pay more must say why."],
    holds: isWhoever,
  },
];
