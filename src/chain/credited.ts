// Carriers that are credited beside the speaker: "according to the Courier", "citing Channel Nine", "as reported by".
import type { Span } from "../model/span.ts";
import { aroundOf, type Frame, type Range, type Scene } from "../saying/scene.ts";
import { type Carrier, carrierIn, type MediaIndex, tokenSpan } from "./media.ts";
import { phraseAt } from "./phrases.ts";

/** A carrier with the words that prove it. */
export interface Found {
  readonly carrier: Carrier;
  readonly evidence: readonly Span[];
  /** Where it stands relative to the mouth: heard it first, or passed it on. */
  readonly rank: 0 | 1 | 2;
}

const CREDIT = /^(?:per|via|citing)$/;

/** "according to the Courier", "as per the agency VPA, which cited Channel Nine", "as reported by", "quoted by". */
export function credited(scene: Scene, f: Frame, index: MediaIndex): readonly Found[] {
  const { tokens } = scene.doc;
  const s = aroundOf(scene, f);
  const out: Found[] = [];
  const inSource = (i: number) => f.source !== null && i >= f.source.first && i <= f.source.last;
  for (let i = s.first; i <= s.last; i++) {
    if (scene.owner[i] === f.index || scene.quoteOf[i] !== f.quote) continue;
    const w = tokens[i]!.lower;
    const next = tokens[i + 1]?.lower ?? "";
    let k = -1;
    if (w === "according" && next === "to") k = i + 2;
    else if (CREDIT.test(w)) k = i + 1;
    else if (
      /^(?:reported|cited|quoted|carried|published|broadcast|aired|relayed|obtained|seen|reviewed|released)$/.test(
        w,
      ) &&
      next === "by"
    )
      k = i + 2;
    else if ((w === "cited" || w === "quoted") && /^(?:which|who|that)$/.test(tokens[i - 1]?.lower ?? ""))
      k = i + 1;
    if (k < 0 || inSource(k)) continue;
    const at = phraseAt(scene, null, k, s.last + 1);
    if (!at || inSource(at.first)) continue;
    // the party credited may be credited for another statement: only where that one holds this one, or none is
    const other = scene.cueOf[i] ?? -1;
    if (other !== -1 && other !== f.index && other !== f.container && !holdsFrame(scene, other, f)) continue;
    if (other === f.index && w === "according") continue; // it is this attribution's own source
    const carrier = carrierIn(scene.doc, index, at) ?? (w === "according" ? strange(scene, at) : null);
    if (!carrier) continue;
    const cites = w === "citing" || ((w === "cited" || w === "quoted") && next !== "by");
    out.push({
      carrier,
      evidence: [tokenSpan(scene, i, at.last)],
      rank: cites ? 0 : w === "according" || CREDIT.test(w) ? 2 : 1,
    });
    const from = citedBy(scene, at.last, s.last);
    const first = from && carrierIn(scene.doc, index, from);
    if (first && from)
      out.push({ carrier: first, evidence: [tokenSpan(scene, at.last + 1, from.last)], rank: 0 });
  }
  return out;
}

/** Behind a carrier: ", which cited the broadcaster Channel Nine" — where it had the words from. */
function citedBy(scene: Scene, carrier: number, to: number): Range | null {
  const { tokens } = scene.doc;
  let i = carrier + 1;
  if (tokens[i]?.form === ",") i++;
  if (/^(?:which|who)$/.test(tokens[i]?.lower ?? "")) i++;
  else if (!/^(?:citing|quoting)$/.test(tokens[i]?.lower ?? "")) return null;
  return /^(?:cited|quoted|cites|quotes|citing|quoting)$/.test(tokens[i]?.lower ?? "")
    ? phraseAt(scene, null, i + 1, to + 1)
    : null;
}

/** A party credited beside the speaker that is no known medium: a name stands, a description stays unnamed. */
function strange(scene: Scene, at: Range): Carrier | null {
  const { tokens, text } = scene.doc;
  let first = at.first;
  if (/^(?:the|a|an)$/.test(tokens[first]!.lower)) first++;
  const named =
    first <= at.last && /^\p{Lu}/u.test(tokens[first]!.form) && /^\p{Lu}/u.test(tokens[at.last]!.form);
  const where = tokenSpan(scene, Math.min(first, at.last), at.last);
  return { name: named ? text.slice(where.start, where.end) : null, span: where };
}

function holdsFrame(scene: Scene, outer: number, f: Frame): boolean {
  const o = scene.frames[outer];
  return !!o && o.content.some((c) => f.anchor >= c.first && f.anchor <= c.last);
}
