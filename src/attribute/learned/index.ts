// The trained extractor: hears the rules out, labels what stands around every likely cue, and keeps what is likely right.

import { sigmoid } from "../../model/numbers.ts";
import type { Context } from "../context.ts";
import { type Extractor, ruleExtractor } from "../extractor.ts";
import type { Proposal } from "../rule.ts";
import { makeChain } from "./chain.ts";
import { makeColumns } from "./columns.ts";
import { cueCandidates, cueOdds, rivalClasses } from "./cues.ts";
import { makeFeatures } from "./features.ts";
import type { Found } from "./found.ts";
import { hintsOf } from "./hints.ts";
import { JUDGE_FEATURES } from "./judge-features.ts";
import { type Desk, deskFeatures, label } from "./label.ts";
import type { ExtractorModel } from "./model.ts";
import { makePaths } from "./paths.ts";
import { judgeAll, type Pool, pools } from "./pool.ts";
import { asProposal, saysNothing } from "./propose.ts";
import { sumOf } from "./tables.ts";
import { MOST } from "./window.ts";

/** How the trained extractor is run. */
export interface ExtractorOptions {
  /** False for the model by itself, as a control: it neither hears the rules nor takes over what they found. */
  readonly rules?: boolean;
  /** Findings less likely right than this are left out; the model's own threshold where it is not given. */
  readonly threshold?: number;
}

/** A rule's finding stands from this likelihood on: it has a construction behind it, and the judge only what it saw of such. */
const RULE_FLOOR = 0.1;
/** By how much the model must be surer than a rule at the same cue for its words to stand. */
const RULE_MARGIN = 0.3;

/** From which likelihood on findings stand, and by how much the model must be surer than a rule. */
interface Limits {
  readonly model: number;
  readonly rule: number;
  readonly margin: number;
}

/**
 * The trained extractor with its model. Scores are probabilities, measured on texts that training has not seen, that
 * content and source are right.
 */
export function learnedExtractor(model: ExtractorModel, options: ExtractorOptions = {}): Extractor {
  const desk: Desk = { chain: makeChain(MOST), paths: makePaths(MOST), ...deskFeatures() };
  const limits: Limits = {
    model: options.threshold ?? model.threshold,
    rule: RULE_FLOOR,
    margin: RULE_MARGIN,
  };
  return {
    id: options.rules === false ? "model" : "rules+model",
    propose: (c) => propose(c, model, desk, options.rules === false ? [] : ruleExtractor.propose(c), limits),
  };
}

function propose(
  c: Context,
  m: ExtractorModel,
  desk: Desk,
  proposals: readonly Proposal[],
  limits: Limits,
): Proposal[] {
  const k = makeColumns(c);
  const { list } = findAll(c, k, m, desk, proposals);
  const scores = new Map<Found, number>();
  const f = makeFeatures(JUDGE_FEATURES);
  judgeAll(c, k, list, f, (found) => scores.set(found, sigmoid(sumOf(m.judge, f.hash, f.size))));
  return list.map((pool) => choose(c, pool, scores, limits)).filter((p) => p !== null);
}

/**
 * The best of what was found at one cue. Rules know how statements are written anywhere, the model how they are written in
 * the papers it was trained on: at about the same likelihood the rule's words stand.
 */
function choose(c: Context, pool: Pool, scores: ReadonlyMap<Found, number>, limits: Limits): Proposal | null {
  let rule: Pool["rules"][number] | null = null;
  let ruled = -1;
  for (const r of pool.rules) {
    // A quotation that goes on from another is joined to it by the merger, which asks no score of it.
    if (r.proposal.continues !== null) return r.proposal;
    const score = scores.get(r.found) ?? 0;
    // Refusals and denials are told by their construction; training texts do not mark them.
    if (r.proposal.force !== "report") return r.proposal;
    if (score > ruled) {
      ruled = score;
      rule = r;
    }
  }
  const { model } = pool;
  const modelled = model ? (scores.get(model) ?? 0) : -1;
  // What stands between marks, and whose it is, rules read off the marks.
  const margin = rule?.proposal.by === "direct-quote" ? 1 : limits.margin;
  if (rule && ruled >= limits.rule && ruled + margin >= modelled)
    return { ...rule.proposal, score: Math.max(ruled, modelled) };
  if (!model || modelled < limits.model || saysNothing(c, model)) return null;
  return asProposal(c, model, modelled, rule ? rule.proposal.source : []);
}

/** Everything that rules and model find, before it is judged. */
export function findAll(
  c: Context,
  k: ReturnType<typeof makeColumns>,
  m: ExtractorModel,
  desk: Desk,
  proposals: readonly Proposal[],
): { readonly list: Pool[] } {
  const hints = hintsOf(c, proposals);
  const candidates = cueCandidates(k, m.cueWords, hints);
  const odds = cueOdds(c, k, candidates, hints, m.cue);
  const rivals = rivalClasses(k.size, candidates, odds);
  const labelled: Found[] = [];
  const likely = new Map<number, number>();
  candidates.forEach((v, n) => {
    const p = odds[n] as number;
    likely.set(v, p);
    if (p < m.floor) return;
    const found = label(c, k, m, desk, v, p, hints.get(v) ?? null, rivals);
    if (found) labelled.push(found);
  });
  return { list: pools(c, labelled, proposals, likely) };
}
