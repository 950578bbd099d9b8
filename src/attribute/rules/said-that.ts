// Orlo said (that) taxes would rise. Taxes would rise, Orlo said. Taxes, Orlo said, would rise.
import type { Span } from "../../model/span.ts";
import type { Cue } from "../../tag/lexicon/cues.ts";
import {
  bare,
  clauseAfter,
  clauseBefore,
  objectContent,
  overQuote,
  reportingClause,
  spansWithout,
  wholeQuotes,
} from "../clause.ts";
import { contentEnd } from "../content-end.ts";
import { type Context, tokenFrom } from "../context.ts";
import { creditedWith } from "../credit.ts";
import { openingAfter, opensObject, startOf, strongOpening } from "../opening.ts";
import { cueOf, mayThink, one, TOLD, verbProposal } from "../propose.ts";
import { TEMPORAL } from "../reach.ts";
import type { Proposal, Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";
import {
  at,
  isNegated,
  isPassive,
  isRel,
  isVerb,
  isWish,
  kids,
  lower,
  preposition,
  sentenceRange,
} from "../tree.ts";
import { asClause } from "./as-said.ts";

function find(c: Context): Proposal[] {
  const out: Proposal[] = [];
  for (let v = 0; v < c.tokens.length; v++) {
    if (!/^VB/.test(at(c, v).xpos)) continue;
    const cue = cueOf(c, v);
    if (!cue || !(cue.frames.has("s") || cue.frames.has("q") || cue.frames.has("w"))) continue;
    const inside = (c.quote[v] as number) >= 0;
    const subject = creditedWith(c, v);
    if (
      inside &&
      !(subject.head >= 0 && /^NNP/.test(at(c, subject.head).xpos) && cue.medium === "speech" && !cue.weak)
    )
      continue;
    if ((cue.medium === "thought" || cue.weak) && !cue.finding && !mayThink(c, subject)) continue;
    if (cue.medium === "thought" && !mayThink(c, subject)) continue;
    if (isNegated(c, v) && cue.force === "report") continue;
    if (subject.head < 0 && at(c, v).xpos === "VBN" && !isPassive(c, v)) continue;
    if (subject.range && /^(?:neither|nobody|none|no)$/.test(lower(c, subject.range.first))) continue;
    if (
      subject.head < 0 &&
      ((TOLD.has(cue.lemma) && !asksWhether(c, v)) || /^(?:who|what|which|whoever)$/.test(lower(c, v - 1)))
    )
      continue;
    if (isWish(c, v) || asClause(c, v) || lower(c, subject.head) === "you") continue;
    const found = contentOf(c, v, cue, subject);
    if (found.spans.length === 0 || (found.by !== "object" && !enough(c, cue, found.spans))) continue;
    out.push(
      verbProposal(
        c,
        found.by,
        v,
        cue,
        subject,
        found.spans,
        found.by === "said-that" ? 0.9 : found.by === "object" ? 0.6 : 0.88,
      ),
    );
  }
  return out;
}

/**
 * Content has a noun, verb, adjective or number; in a whole sentence a verb or a quotation (“said much the same” says
 * nothing); behind a verb that takes quotations only it has a quotation.
 */
function enough(c: Context, cue: Cue, spans: readonly Span[]): boolean {
  const quotesOnly = !cue.frames.has("s") && !cue.frames.has("w");
  let weight = false;
  let verb = false;
  let quoted = false;
  for (const s of spans) {
    for (let i = tokenFrom(c, s.start); i < c.tokens.length && at(c, i).start < s.end; i++) {
      weight ||= /^(?:NN|VB|JJ|CD|PRP|RB|UH|WP|WRB|MD)/.test(at(c, i).xpos);
      // “The office never comments on it”: a verb that the tagger takes for a noun still has a subject.
      verb ||= /^(?:VB|MD)/.test(at(c, i).xpos) || kids(c, i, "nsubj").length > 0;
      quoted ||= (c.quote[i] as number) >= 0;
    }
  }
  const whole = at(c, sentenceRange(c, tokenFrom(c, spans[0]?.start ?? 0)).last).xpos === ".";
  return weight && (quoted || (!quotesOnly && (verb || !whole)));
}

/** “Was asked whether …”: the question is told, though not who asked. */
const asksWhether = (c: Context, v: number): boolean =>
  at(c, v).lemma === "ask" &&
  isPassive(c, v) &&
  kids(c, v, "ccomp", "advcl").some((k) => k > v && preposition(c, k) === "whether");

/** Verbs whose question the parser may hang on as an adverbial: "asked if …". */
const ASKS: ReadonlySet<string> = new Set(["ask", "wonder", "inquire", "enquire", "query", "question"]);

function contentOf(c: Context, v: number, cue: Cue, subject: Subject): { by: string; spans: Span[] } {
  const t = at(c, v);
  const clauses = kids(c, v, "ccomp", "parataxis", "dep").filter(
    (k) => c.quote[k] === c.quote[v] || (c.quote[k] as number) >= 0,
  );
  const asked = kids(c, v, "advcl").find(
    (k) => k > v && ASKS.has(t.lemma) && /^(?:if|whether)$/.test(preposition(c, k)),
  );
  const after =
    asked ??
    clauses.find(
      (k) =>
        k > v &&
        at(c, k).rel === "ccomp" &&
        !/^(?:after|before|when|while|because|as|since|until)$/.test(preposition(c, k)),
    ) ??
    clauses.find((k) => k > v && followsDirectly(c, v, k, subject));
  const front = clauses.find(
    (k) => k < v && at(c, k).rel === "ccomp" && (!subject.range || k < subject.range.first || k < v - 1),
  );
  if (front !== undefined && after === undefined) return fronted(c, v, front, subject);
  const tells = cue.frames.has("t");
  const open = openingAfter(c, v, tells);
  if (
    after === undefined &&
    open &&
    !open.explicit &&
    !CLAUSE_ONLY.has(t.lemma) &&
    opensObject(c, v, open.first)
  ) {
    const o = kids(c, v, "obj").find((k) => k > v) as number;
    const claimed = CLAIMED.has(t.lemma) && (t.xpos !== "VBG" || lower(c, v - 1) === ",");
    return { by: "object", spans: claimed ? one(c, objectContent(c, v, o, false)) : [] };
  }
  if (after !== undefined || (open && strongOpening(c, v, cue, open))) {
    const tree = after === undefined ? null : clauseAfter(c, v, after);
    const first = startOf(tree, open, tells);
    // “Pointed to a speech in which Orlo promised it”: a relative clause is nothing that is said.
    if (first < 0 || opensRelative(c, first)) return { by: "", spans: [] };
    const limit = { first: v + 1, last: sentenceRange(c, v).last };
    const end = contentEnd(c, v, first, tree?.last ?? first);
    const r = bare(c, { first, last: overQuote(c, end, limit) });
    return { by: "said-that", spans: one(c, r && bare(c, wholeQuotes(c, r, limit))) };
  }
  // “content, Orlo said”: the reporting clause hangs on the content's verb
  if (
    kids(c, v, "mark").length === 0 &&
    (isRel(t.rel, "parataxis") || t.rel === "dep") &&
    t.head >= 0 &&
    (kids(c, v, "nsubj").length > 0 || isInverted(c, v)) &&
    !datesOnly(c, v)
  ) {
    const head = t.head;
    const hole = reportingClause(c, v, subject.range);
    const sentence = sentenceRange(c, v);
    if (hole.last >= sentence.last - 2 || head < hole.first) {
      if (hole.last >= sentence.last - 2)
        return {
          by: "said-after",
          spans: one(c, clauseBefore(c, Math.min(head, hole.first - 1), hole.first)),
        };
      const whole = bare(c, {
        first: Math.min(sentence.first, c.left[head] as number),
        last: Math.max(c.right[head] as number, hole.last),
      });
      if (whole && at(c, hole.first - 1)?.form === ",")
        return { by: "said-inside", spans: spansWithout(c, whole, hole) };
    }
  }
  return { by: "", spans: [] };
}

/** “In which …”, “in May in which …”: what begins here belongs to a noun before it. */
function opensRelative(c: Context, first: number): boolean {
  for (let i = first; i < first + 4 && at(c, i)?.xpos.match(/^(?:IN|NN|DT|JJ|CD)/); i++)
    if (at(c, i).xpos === "IN" && /^(?:which|whom)$/.test(lower(c, i + 1))) return true;
  return false;
}

/** “…, a day after divers found cracks”: the clause dates what is said. */
const datesOnly = (c: Context, v: number): boolean =>
  kids(c, v, "nsubj").some(
    (k) => TEMPORAL.test(lower(c, k)) && /^(?:after|before|since)$/.test(lower(c, k + 1)),
  );

const isInverted = (c: Context, v: number): boolean =>
  v + 1 < c.tokens.length && /^(?:NNP|DT|NN|PRP)/.test(at(c, v + 1).xpos);

/** A clause joined without "that" and labelled loosely still counts where it begins right after the verb's own words. */
function followsDirectly(c: Context, v: number, k: number, subject: Subject): boolean {
  if (!isVerb(c, k) && kids(c, k, "cop", "nsubj").length === 0) return false;
  const first = c.left[k] as number;
  if (subject.range && subject.range.first > v && first <= subject.range.last) return false;
  if (lower(c, first - 1) === ":" || lower(c, first - 1) === ";") return lower(c, first - 1) === ":";
  return kids(c, k, "nsubj", "expl").length > 0 && !/^[,–—]$/.test(at(c, first - 1).form);
}

/** Verbs that take no thing for an object: a noun right behind them begins a clause, whatever the parser takes it for. */
const CLAUSE_ONLY: ReadonlySet<string> = new Set(
  "say think believe argue insist contend complain reason joke quip reckon tell ask warn remind assure hope note".split(
    " ",
  ),
);
/** What may be claimed or declared without a clause: "claimed victory", "reported two deaths". */
const CLAIMED: ReadonlySet<string> = new Set(["claim", "declare", "report"]);

/** Content, Orlo said on Friday. — and the same cut in two: Taxes, Orlo said, would rise. */
function fronted(c: Context, v: number, k: number, subject: Subject): { by: string; spans: Span[] } {
  const hole = reportingClause(c, v, subject.range);
  const sentence = sentenceRange(c, v);
  const right = c.right[k] as number;
  if (right > hole.last && right <= sentence.last) {
    const whole = bare(c, { first: c.left[k] as number, last: right });
    return { by: "said-inside", spans: whole ? spansWithout(c, whole, hole) : [] };
  }
  return { by: "said-after", spans: one(c, clauseBefore(c, k, hole.first)) };
}

export const saidThat: Rule = {
  id: "said-that",
  about: "a verb of saying or thinking with a clause, before, after or around it",
  examples: [
    "{S The minister} {C said} {Q taxes would rise}.",
    "{S Ms Okafor} {C told} reporters that {Q the vote was over}.",
    "{Q Taxes would rise}, {S the minister} {C said} on Friday.",
    "{S She} {C warned} that {Q the dam could fail if the rain went on}.",
    "{S The rebels} {C claimed} {Q responsibility for the attack} but nobody saw them.",
  ],
  counterexamples: [
    "Ms Okafor did not say that taxes would rise.",
    "The minister left early because he was ill.",
    "The minister had said much the same a day earlier.",
    "A gunman claiming allegiance to the rebels carried out the attack.",
    "Ms Okafor maintains the title of chief engineer and travels with the minister.",
  ],
  find,
};
