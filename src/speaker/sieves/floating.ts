// No source: a floating quotation goes on from the one before; a passive without an agent names nobody.

import type { Candidate } from "../context.ts";
import { open, type Sieve } from "../context.ts";

/** “It’s evident.” after “…,” Kell said. */
export const floating: Sieve = {
  id: "floating",
  about: "a quotation without a source has the speaker of the attribution that it continues",
  find(task, context) {
    if (task.source) return null;
    const { continues } = task.attribution;
    const turn = continues ? context.decisionOn(continues) : null;
    if (!turn) return open();
    const as = (speaker: Candidate["speaker"]): Candidate => ({ speaker, entity: turn.entity });
    const { value, score, rivals } = turn.decision;
    if (value === null) return open(rivals.map(as));
    return { value: as(value), basis: "inferred", score: score * 0.92, rivals: rivals.map(as), evidence: [] };
  },
};
