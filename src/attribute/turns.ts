// Turns of a printed talk as attributions: each turn is what its label's party says, and nothing is found across two.
import { contains, overlaps, type Span } from "../model/span.ts";
import { findTalk, type Talk, TURN } from "../turns/index.ts";
import type { Context } from "./context.ts";
import { plainProposal } from "./propose.ts";
import type { Proposal } from "./rule.ts";

/** How sure a turn is: a name or part as label, and a bare letter. */
const NAMED = 0.9;
const LETTERED = 0.85;

/**
 * What others propose, with the turns of a printed talk in it: without what crosses a label, takes a label for its
 * source, or credits a part of a turn to nobody.
 */
export function withTurns(c: Context, proposals: readonly Proposal[]): readonly Proposal[] {
  const talk = findTalk(c.doc);
  if (!talk) return proposals;
  const turns = talk.turns.map((t) =>
    plainProposal(TURN, [t.label], [], t.content, talk.lettered ? LETTERED : NAMED),
  );
  return [...turns, ...proposals.filter((p) => fits(talk, p))];
}

function fits(talk: Talk, p: Proposal): boolean {
  const all = [...p.source, ...p.cue, ...p.content];
  const start = Math.min(...all.map((s) => s.start));
  const end = Math.max(...all.map((s) => s.end));
  if (end <= talk.start) return true;
  const whole: Span = { start, end };
  if (talk.turns.some((t) => overlaps(t.label, whole))) return false;
  const inside = talk.turns.some((t) => t.content.some((s) => overlaps(s, whole)));
  if (!inside) return true;
  const held = talk.turns.some((t) =>
    contains({ start: t.content[0]!.start, end: t.content.at(-1)!.end }, whole),
  );
  return held && (p.source.length > 0 || p.cueToken >= 0);
}
