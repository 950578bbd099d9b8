// Features of an expression in the statement's own sentence: on which side, how near, by what tie in the tree.
import { few, gap } from "../../saying/choose.ts";
import { type Frame, inFrame, type Scene } from "../../saying/scene.ts";
import { type Expressed, verbOver } from "./expressed.ts";
import type { Ground, Kind } from "./facts.ts";

/** An expression of the statement's own sentence. */
export function hereFeatures(g: Ground, f: Frame, k: Kind, e: Expressed): string[] {
  const { scene } = g;
  const at = e.time.core;
  const owner = scene.owner[at];
  const cue = f.cue ?? f.source;
  const side =
    owner === f.index
      ? contentSide(f, e)
      : cue && at >= cue.first && at <= cue.last
        ? "cue"
        : f.source && at >= f.source.first && at <= f.source.last
          ? "source"
          : inFrame(scene, f, at)
            ? at < f.anchor
              ? "left"
              : "right"
            : owner === f.container
              ? "quoted"
              : "in another";
  const out = [
    ...(side.startsWith("content") ? ["here content"] : []),
    `here ${side}`,
    `here ${side} ${e.noun}`,
    `here ${side} ${gap(Math.abs(at - f.anchor))}`,
  ];
  out.push(`here ${side} ${k.tense}`, `here ${e.time.meaning.kind}`, `here ${side} verb ${verbTie(g, f, e)}`);
  if (e.time.limit !== null) out.push("here limit");
  const reach = g.ruled[f.index]?.reach.get(at) ?? "refused";
  out.push(`here reach ${reach}`, `here ${side} reach ${reach}`, `here ${e.at.grain} reach ${reach}`);
  if (side === "left" || side === "right") {
    const [a, b] = at < f.anchor ? [at, f.anchor] : [f.anchor, at];
    let cues = 0;
    let finite = 0;
    let commas = 0;
    let parts = 0;
    for (let i = a + 1; i < b && i < a + 60; i++) {
      const t = scene.doc.tokens[i]!;
      if (scene.cueOf[i] !== -1 && scene.cueOf[i] !== f.index) cues++;
      if (/^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos) && scene.cueOf[i] === -1) finite++;
      if (t.form === ",") commas++;
      if (t.form === ";" || t.lower === "who" || t.lower === "which") parts++;
    }
    out.push(`here ${side} cues ${few(cues, 2)}`, `here ${side} finite ${few(finite, 2)}`);
    if (parts > 0) out.push("here parted");
    out.push(`here ${side} commas ${few(commas, 3)}`);
    if (e.time.first <= (scene.doc.sentences[f.sentence]?.first ?? 0) + 1) out.push("here opens");
  }
  return out;
}

function contentSide(f: Frame, e: Expressed): string {
  const home = f.content.find((c) => e.time.core >= c.first && e.time.core <= c.last);
  if (!home) return "content";
  if (f.attribution.kind === "direct") return "content direct";
  if (e.time.first === home.first && f.cue && home.first === f.cue.last + 1) return "content first";
  return e.time.last >= home.last - 1 ? "content last" : "content";
}

/** How the verb over an expression stands to the cue in the tree. */
function verbTie({ scene }: Ground, f: Frame, e: Expressed): string {
  const cue = f.cue ? verbOver(scene, f.cue.first) : -1;
  if (e.verb < 0) return "none";
  if (e.verb === cue || (f.cue && e.verb >= f.cue.first && e.verb <= f.cue.last)) return "cue";
  const above = climb(scene, cue, e.verb);
  if (above !== null) return `over ${above}`;
  const below = climb(scene, e.verb, cue);
  return below !== null ? `under ${below}` : "apart";
}

/** Relation by which `from` hangs below `to`, null where it does not. */
function climb({ doc }: Scene, from: number, to: number): string | null {
  if (from < 0 || to < 0) return null;
  let i = from;
  for (let n = 0; n < 6 && i >= 0; n++) {
    const t = doc.tokens[i]!;
    if (t.head === to) return /^[a-z]+/.exec(t.rel)?.[0] ?? "other";
    i = t.head;
  }
  return null;
}
