// Who speaks, roughly, from the credited words alone: enough to know whether the same party goes on speaking.
import type { Doc } from "../model/doc.ts";
import type { AttributionId } from "../model/ids.ts";
import { STARTERS } from "../text/abbreviations.ts";
import type { Frame, Range, Scene } from "./scene.ts";
import { AUXILIARIES } from "./words.ts";

/** A party as far as this article's surface tells: the same key, the same party. */
export type Voice = string;

/** Resolved parties, where the caller has them; they are believed over the surface. */
export type Voices = ReadonlyMap<AttributionId, string>;

const PRONOUN = /^(?:he|she|they|it|i|we|who|him|her|them|his|their|its)$/;
const SMALL = /^(?:of|for|in|at|from|with|to|on|and|or|by|the|a|an|de|von|van|bin|al)$/;
const STOP = /^(?:,|\(|–|—|-|:|;|who|whose|which|that|of|for|in|at|from|on|during|to)$/;
const TITLE = /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|col|lt|sir|lord|president|senator|secretary)\.?$/;

/**
 * A key for each attribution. Names go by their last part ("Kremlin spokesman Ivan Dorn" and "Dorn" are one), "the
 * spokesman" by the last source that was so described, pronouns and floating quotations by who spoke last.
 */
export function voicesOf(scene: Scene, resolved: Voices = new Map()): readonly Voice[] {
  const out: Voice[] = new Array(scene.frames.length).fill("");
  const order = [...scene.frames].sort((a, b) => a.anchor - b.anchor || a.index - b.index);
  const describedAs = new Map<string, Voice>();
  let last: Voice = "";
  let outer: Voice = ""; // who spoke last outside all content
  for (const f of order) {
    const given = resolved.get(f.attribution.id);
    const own = f.source ? surface(scene.doc, f.source) : null;
    let voice: Voice;
    if (given !== undefined) voice = given;
    else if (own === null || own.kind === "pronoun") {
      const goesOn = f.attribution.continues === null ? undefined : scene.byId.get(f.attribution.continues);
      voice = goesOn
        ? (out[goesOn.index] as Voice)
        : ((own && f.container < 0 ? topic(scene, f) : null) ?? (f.container >= 0 ? last : outer || last));
    } else if (own.kind === "name") voice = own.key;
    else voice = describedAs.get(own.key) ?? `the ${own.key}`;
    out[f.index] = voice;
    if (own && own.kind !== "pronoun") for (const w of own.words) describedAs.set(w, voice);
    if (voice !== "") {
      last = voice;
      if (f.container < 0) outer = voice;
    }
  }
  return out;
}

/** The voice behind each name that a source is written with: "dorn" → the resolved party, so that "Dorn’s remarks" finds him. */
export function namedVoices(scene: Scene, voices: readonly Voice[]): ReadonlyMap<string, Voice> {
  const out = new Map<string, Voice>();
  for (const f of scene.frames) {
    const own = f.source ? surface(scene.doc, f.source) : null;
    const voice = voices[f.index];
    if (own?.kind === "name" && voice) out.set(own.key, voice);
  }
  return out;
}

/** "Tomas Orel, who keeps bees, would not be drawn. “…,” he laughed.": the person that a sentence just before is about. */
function topic(scene: Scene, f: Frame): Voice | null {
  const { doc } = scene;
  if (!/^(?:he|she)$/.test(doc.tokens[f.source?.first ?? -1]?.lower ?? "")) return null;
  let from = f.sentence;
  for (const c of f.content) from = Math.min(from, doc.tokens[c.first]!.sentence);
  for (let k = from - 1; k >= 0 && from - k <= 2; k--) {
    const s = doc.sentences[k]!;
    if (s.paragraph !== f.paragraph || scene.inSentence.has(k)) return null;
    const a = doc.tokens[s.first];
    const b = doc.tokens[s.first + 1];
    const capital = (t: typeof a) => t !== undefined && /^\p{Lu}\p{Ll}/u.test(t.form);
    if (!capital(a) || scene.quoteOf[s.first] !== -1 || s.last < s.first + 2) continue;
    if (
      !capital(b) &&
      (STARTERS.has(a!.lower) ||
        !(
          AUXILIARIES.has(b!.lower) ||
          /^(?:\p{Ll}{2,}ed|spoke|went|took|gave|held|made|wrote|met|began|left|came|won|ran|stood|sat|rose|became|lost|told|said|says|speaks)$/u.test(
            b!.form,
          )
        ))
    )
      continue;
    let last = s.first;
    while (last < s.last && capital(doc.tokens[last + 1])) last++;
    if (/^(?:The|A|An|In|On|At|But|And|When|After|This|That)$/.test(a!.form)) continue;
    return doc.tokens[last]!.lower;
  }
  return null;
}

interface Surface {
  readonly kind: "name" | "nominal" | "pronoun";
  readonly key: string;
  /** Common nouns that describe it. */
  readonly words: readonly string[];
}

/** Reads a source's words: the last capitalised word before a comma or preposition is its name. */
export function surface(doc: Doc, r: Range): Surface {
  const first = doc.tokens[r.first]!;
  if (r.first === r.last && PRONOUN.test(first.lower))
    return { kind: "pronoun", key: first.lower, words: [] };
  let name = "";
  let noun = "";
  const words: string[] = [];
  let stopped = false;
  for (let i = r.first; i <= r.last && i < r.first + 40; i++) {
    const t = doc.tokens[i]!;
    if (STOP.test(t.lower) && (name !== "" || noun !== "")) {
      if (name !== "" && t.lower !== ",") break;
      stopped = true; // "the governor of Velmora, Jane Roe": a name may come after the comma
      if (t.lower !== ",") continue;
      stopped = false;
      if (name !== "") break;
      continue;
    }
    if (!/^\p{L}/u.test(t.form) || SMALL.test(t.lower)) continue;
    const capital = /^\p{Lu}/u.test(t.form);
    if (doc.tokens[i + 1]?.lower === "'s" && i < r.last) continue; // "Velmora’s minister"
    if (
      capital &&
      i > r.first === false &&
      /^(?:the|a|an|one|two|some|many|several|his|her|their|its)$/.test(t.lower)
    )
      continue;
    if (capital && !TITLE.test(t.lower)) {
      if (!stopped) name = t.lower;
    } else if (!capital) {
      if (!stopped) noun = t.lower;
      words.push(t.lower);
      if (!stopped && name !== "" && i < r.last) name = ""; // "Kremlin spokesman": the name so far only described
    }
  }
  if (name !== "") return { kind: "name", key: name.replace(/[^\p{L}\p{N}]/gu, ""), words };
  return { kind: "nominal", key: noun || first.lower, words };
}

/** True where the source is a pronoun or missing: it needs somebody who spoke before. */
export const leansBack = (doc: Doc, f: Frame): boolean =>
  f.source === null || surface(doc, f.source).kind === "pronoun";
