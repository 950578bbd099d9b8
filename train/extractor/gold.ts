// Gold relations in tokens: which words are cue, source and content.
import { type Context, tokenFrom } from "../../src/attribute/context.ts";
import type { Token } from "../../src/model/doc.ts";

/** One gold relation in tokens. */
export interface GoldRelation {
  /** Token index of the cue's head; -1 where the cue has no token. */
  readonly cue: number;
  readonly content: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
}

/** Offsets in code points, as PolNeAR has them. */
export type Spans = readonly (readonly [start: number, end: number])[];

/** One line of PolNeAR. */
export interface Line {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { source: Spans; cue: Spans; content: Spans }[];
}

/** The relations of a line; a token belongs to a span that covers more than half of it. Those without content are left out. */
export function goldOf(line: Line, c: Context): GoldRelation[] {
  const units: number[] = [];
  let u = 0;
  for (const ch of line.text) {
    units.push(u);
    u += ch.length;
  }
  units.push(u);
  const tokensIn = (spans: Spans): number[] => {
    const out: number[] = [];
    for (const [a, b] of spans) {
      const from = units[a] as number;
      const to = units[b] as number;
      for (let i = tokenFrom(c, from); i < c.tokens.length; i++) {
        const t = c.tokens[i] as Token;
        if (t.start >= to) break;
        if (Math.min(t.end, to) - Math.max(t.start, from) > (t.end - t.start) / 2) out.push(i);
      }
    }
    return out;
  };
  const out: GoldRelation[] = [];
  for (const a of line.attributions) {
    const content = new Set(tokensIn(a.content));
    if (content.size === 0) continue;
    out.push({ cue: cueHead(c, tokensIn(a.cue)), content, source: new Set(tokensIn(a.source)) });
  }
  return out;
}

/** The head word of a cue: a verb that no other word of the cue governs, else a noun, an adjective, any word. */
function cueHead(c: Context, tokens: readonly number[]): number {
  const set = new Set(tokens);
  const tops = tokens.filter((i) => !set.has((c.tokens[i] as Token).head));
  const rank = (i: number): number => {
    const { xpos } = c.tokens[i] as Token;
    if (/^VB/.test(xpos)) return 0;
    return /^NN/.test(xpos) ? 1 : /^JJ/.test(xpos) ? 2 : /^[A-Z]/.test(xpos) ? 3 : 4;
  };
  let best = -1;
  for (const i of tops) if (best < 0 || rank(i) < rank(best)) best = i;
  return best;
}
