// What is in print: "the editorial board wrote", "the Ardun Times wrote" or "reported", "writing in the Ardun Times".
import { type Decision, decide } from "../model/decision.ts";
import { type Span, span } from "../model/span.ts";
import type { Channel } from "../model/statement.ts";
import { type Frame, inFrame, type Range, type Scene } from "../saying/scene.ts";
import { type Carrier, carrierIn, type MediaIndex } from "./media.ts";
import { mayBeOnAir } from "./outlets.ts";

/** Longest name of a paper, in tokens. */
const LONGEST = 6;
/** What a paper does in print; a person or another body may do it by any means. */
const REPORTS = /^(?:report|reports|reported|reporting|revealed)$/;
const WRITES = /^(?:wrote|writes|editorialized|editorialised|opined)$/;

/** An article where a paper, its editors or a columnist write, or where the clause names the paper written in; null elsewhere. */
export function inPaper(scene: Scene, f: Frame, index: MediaIndex): Decision<Channel> | null {
  const article = (words: string, at: Span): Decision<Channel> =>
    decide({ type: "article", words, platform: null }, "inferred", "paper", { score: 0.7, evidence: [at] });
  const named = writtenIn(scene, f, index);
  if (named) return article(scene.doc.text.slice(named.start, named.end), named);
  const { tokens } = scene.doc;
  const { source, cue } = f;
  if (!source || !cue) return null;
  const at = (r: Range) => span(tokens[r.first]!.start, tokens[r.last]!.end);
  if (
    tokens[source.last]!.lower === "board" &&
    tokens[source.last - 1]?.lower === "editorial" &&
    source.last > source.first
  )
    return article("", at({ first: source.last - 1, last: source.last }));
  const reported = reportedBy(scene, f, index);
  if (reported) return article(reported.name ?? "", reported.span);
  if (!WRITES.test(tokens[cue.first]!.lower)) return null;
  for (let i = source.first; i <= source.last && i < source.first + LONGEST; i++)
    if (tokens[i]!.lower === "columnist") return article("", at({ first: i, last: i }));
  const paper = source.last - source.first < LONGEST ? carrierIn(scene.doc, index, source) : null;
  return paper ? article(paper.name ?? "", paper.span) : null;
}

/** "the Ardun Times reported", "according to the Ardun Times": a paper that is the whole source; a station may have said it on air. */
function reportedBy({ doc }: Scene, { source, cue }: Frame, index: MediaIndex): Carrier | null {
  if (!source || !cue || source.last - source.first >= LONGEST) return null;
  const words = doc.tokens.slice(cue.first, cue.last + 1).map((t) => t.lower);
  if (!words.some((w) => REPORTS.test(w)) && words.join(" ") !== "according to") return null;
  const paper = carrierIn(doc, index, source);
  if (!paper?.name || mayBeOnAir(paper.name)) return null;
  const first = doc.tokens[source.first]!.lower === "the" ? source.first + 1 : source.first;
  const whole =
    paper.span.start <= doc.tokens[first]!.start && paper.span.end === doc.tokens[source.last]!.end;
  return whole ? paper : null;
}

/** "writing in the Ardun Times", "wrote in the Courier": the name of the paper. */
function writtenIn(scene: Scene, f: Frame, index: MediaIndex): Span | null {
  const { tokens, sentences } = scene.doc;
  const s = sentences[f.sentence];
  if (!s) return null;
  for (let i = Math.max(s.first, f.anchor - 24); i < s.last && i < f.anchor + 24; i++) {
    if (!/^(?:writing|wrote|writes)$/.test(tokens[i]!.lower) || tokens[i + 1]!.lower !== "in") continue;
    if (!inFrame(scene, f, i)) continue;
    const other = scene.cueOf[i];
    if (other !== -1 && other !== f.index) continue;
    let first = i + 2;
    if (tokens[first]?.lower === "the") first++;
    let last = first - 1;
    while (last < s.last && last < first + LONGEST && /^(?:\p{Lu}|&|of$)/u.test(tokens[last + 1]!.form))
      last++;
    if (last < first) continue;
    const paper = carrierIn(scene.doc, index, { first: i + 2, last });
    if (paper?.name) return paper.span;
  }
  return null;
}
