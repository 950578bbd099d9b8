// What rules and model found, cue by cue; the judge says how likely each is right, and the best of a cue stands.
import type { Context } from "../context.ts";
import type { Proposal } from "../rule.ts";
import type { Columns } from "./columns.ts";
import type { Features } from "./features.ts";
import type { Found } from "./found.ts";
import { tokensOf } from "./hints.ts";
import { judgeFeatures } from "./judge-features.ts";

/** One cue's findings: the labelling's, and those of rules with the proposals they come from. */
export interface Pool {
  readonly model: Found | null;
  readonly rules: readonly { readonly found: Found; readonly proposal: Proposal }[];
}

/** Puts together what was found at the same cue; what has no cue word stands alone. */
export function pools(
  c: Context,
  labelled: readonly Found[],
  proposals: readonly Proposal[],
  odds: ReadonlyMap<number, number>,
): Pool[] {
  const byCue = new Map<number, { model: Found | null; rules: { found: Found; proposal: Proposal }[] }>();
  const alone: Pool[] = [];
  for (const found of labelled) byCue.set(found.cue, { model: found, rules: [] });
  for (const proposal of proposals) {
    const found = inTokens(c, proposal, odds);
    if (found.content.length === 0) continue;
    if (proposal.cueToken < 0) {
      alone.push({ model: null, rules: [{ found, proposal }] });
      continue;
    }
    const pool = byCue.get(proposal.cueToken);
    if (pool) pool.rules.push({ found, proposal });
    else byCue.set(proposal.cueToken, { model: null, rules: [{ found, proposal }] });
  }
  return [...byCue.values(), ...alone];
}

/** A rule's proposal in tokens. */
function inTokens(c: Context, p: Proposal, odds: ReadonlyMap<number, number>): Found {
  const list = (spans: Proposal["content"]): number[] => {
    const out = new Set<number>();
    for (const s of spans) {
      const [first, last] = tokensOf(c, s);
      for (let i = first; i <= last; i++) out.add(i);
    }
    return [...out].sort((a, b) => a - b);
  };
  return {
    cue: p.cueToken,
    p: odds.get(p.cueToken) ?? 0.5,
    content: list(p.content),
    source: list(p.source),
    by: p.by,
    sure: null,
  };
}

/** A cue is taken to hold others in its content from this likelihood on. */
const HOLDS = 0.4;

/** Features of every finding of every pool, in order; `visit` gets them one by one. */
export function judgeAll(
  c: Context,
  k: Columns,
  list: readonly Pool[],
  f: Features,
  visit: (found: Found, pool: Pool) => void,
): void {
  const holder = holders(k.size, list);
  for (const pool of list) {
    const first = pool.rules[0]?.found ?? null;
    if (pool.model) {
      judgeFeatures(c, k, pool.model, first, isHeld(holder, pool.model.cue), f);
      visit(pool.model, pool);
    }
    for (const { found } of pool.rules) {
      judgeFeatures(c, k, found, pool.model, isHeld(holder, found.cue), f);
      visit(found, pool);
    }
  }
}

/** Per token, how many likely contents hold it. */
function holders(size: number, list: readonly Pool[]): Uint8Array {
  const out = new Uint8Array(size);
  for (const pool of list) {
    const p = pool.model ?? pool.rules[0]?.found;
    if (p && p.p > HOLDS)
      for (const i of p.content) if ((out[i] as number) < 255) out[i] = (out[i] as number) + 1;
  }
  return out;
}

/** A cue never stands in its own content, so that any content which holds it is another's. */
const isHeld = (holder: Uint8Array, cue: number): boolean => cue >= 0 && (holder[cue] as number) > 0;
