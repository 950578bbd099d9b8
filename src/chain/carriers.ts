// Who carried the words from the mouth to the page: spokespeople, first carriers, relays, translators.
import type { Span } from "../model/span.ts";
import type { Hop } from "../model/statement.ts";
import { aroundOf, type Frame, inFrame, type Range, type Scene } from "../saying/scene.ts";
import { credited, type Found } from "./credited.ts";
import { carrierIn, type MediaIndex, spanOf, tokenSpan } from "./media.ts";
import { phraseAt } from "./phrases.ts";

/** Hops of one attribution in order from the mouth, without utterer, channel and publisher. */
export function carriersOf(
  scene: Scene,
  f: Frame,
  index: MediaIndex,
  listener: Range | null,
): readonly Hop[] {
  const found: Found[] = [];
  const { doc } = scene;
  if (listener) {
    const c = carrierIn(doc, index, listener);
    if (c) found.push({ carrier: c, evidence: [spanOf(doc, listener)], rank: 0 });
  }
  for (const c of outletOfInterview(scene, f, index)) found.push(c);
  for (const c of credited(scene, f, index)) found.push(c);
  for (const c of quoted(scene, f, index)) found.push(c);
  for (const c of reporting(scene, f, index)) found.push(c);
  const seen = new Set<string>();
  const unique = found.filter((c) => {
    const key = c.carrier.name?.toLowerCase() ?? `?${c.carrier.span.start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  unique.sort((a, b) => a.rank - b.rank);
  const hops: Hop[] = unique.map((c, i) => ({
    agent: c.carrier.name,
    role: i === 0 ? "first-carrier" : "relay",
    evidence: c.evidence,
    date: null,
  }));
  const distance = hops.length === 0 ? hearsay(scene, f) : null;
  if (distance) hops.push({ agent: null, role: "relay", evidence: [distance], date: null });
  const translated = translator(scene, f, index);
  return translated ? [...hops, translated] : hops;
}

/** "in an interview with the Courier", "on Channel Nine", "the BBC’s morning programme". */
function outletOfInterview(scene: Scene, f: Frame, index: MediaIndex): readonly Found[] {
  const { tokens } = scene.doc;
  const s = aroundOf(scene, f);
  const out: Found[] = [];
  for (let i = s.first; i <= s.last; i++) {
    if (!inFrame(scene, f, i)) continue;
    const w = tokens[i]!.lower;
    let k = -1;
    if (
      /^(?:interview|interviews|podcast|conversation|appearance|op-ed|article|column|essay|letter|comments|remarks|statement|discussion)$/.test(
        w,
      )
    ) {
      const next = tokens[i + 1]?.lower ?? "";
      if (/^(?:with|on|for|in|to|published)$/.test(next)) k = next === "published" ? i + 3 : i + 2;
    } else if (w === "spoke" && tokens[i - 1]?.lower === "who")
      k = /^(?:to|with)$/.test(tokens[i + 1]?.lower ?? "") ? i + 2 : -1;
    else if ((w === "on" || w === "in" || w === "for") && near(scene, f, i)) k = i + 1;
    else if (/^(?:in|during|for)$/.test(w) && /^(?:a|an|the)$/.test(tokens[i + 1]?.lower ?? "")) k = i + 2; // "in a Courier interview"
    if (k < 0 || k > s.last) continue;
    const attributive = k === i + 2 && /^(?:in|during|for)$/.test(w);
    const at = attributive ? beforeGenre(scene, k, s.last) : phraseAt(scene, f, k, s.last + 1);
    const c = at && carrierIn(scene.doc, index, at);
    if (c && c.name !== null) out.push({ carrier: c, evidence: [tokenSpan(scene, i, at.last)], rank: 0 });
  }
  return out;
}

/** "Courier" of "in a Courier interview". */
function beforeGenre(scene: Scene, from: number, to: number): Range | null {
  for (let i = from + 1; i <= to && i < from + 6; i++)
    if (GENRE.test(scene.doc.tokens[i]!.lower)) return { first: from, last: i - 1 };
  return null;
}

const GENRE = /^(?:interview|op-ed|podcast|article|column|editorial|essay|profile|story|report|commentary)$/;

/** A preposition in the verb group: "said on Channel Nine", "wrote in the Courier". */
function near(scene: Scene, f: Frame, i: number): boolean {
  if (!f.cue) return false;
  const after = i - f.cue.last;
  if (after >= 1 && after <= 6) {
    for (let k = f.cue.last + 1; k < i; k++)
      if (!inFrame(scene, f, k) || /^(?:of|about|that|after)$/.test(scene.doc.tokens[k]!.lower)) return false;
    return !(f.source && f.source.first > i);
  }
  const w = scene.doc.tokens[i - 1]?.lower ?? "";
  return /^(?:speaking|appearing|writing|interviewed)$/.test(w);
}

/** "VPA quoted him as saying", "was quoted as saying by VPA", "he was quoted as saying". */
function quoted(scene: Scene, f: Frame, index: MediaIndex): readonly Found[] {
  const { tokens } = scene.doc;
  const s = aroundOf(scene, f);
  if (!f.cue) return [];
  for (let i = Math.max(s.first, f.cue.first - 3); i <= Math.min(s.last, f.cue.last + 1); i++) {
    const w = tokens[i]!.lower;
    if (w !== "quoted" && w !== "cited" && w !== "quotes" && w !== "quoting" && w !== "citing") continue;
    if (/^(?:was|were|is|been|being)$/.test(tokens[i - 1]?.lower ?? "")) {
      const end = sentenceHas(scene, i + 1, s.last, "by", 6);
      if (end >= 0) {
        const at = phraseAt(scene, null, end + 1, s.last + 1);
        const c = at && carrierIn(scene.doc, index, at);
        if (c) return [{ carrier: c, evidence: [tokenSpan(scene, i, at.last)], rank: 1 }];
      }
      const where = tokenSpan(scene, i - 1, i);
      return [{ carrier: { name: null, span: where }, evidence: [where], rank: 1 }];
    }
    let first = i;
    while (
      first - 1 >= s.first &&
      i - first < 10 &&
      /^[\p{L}\p{N}'’&.-]/u.test(tokens[first - 1]!.form) &&
      scene.owner[first - 1] !== f.index
    )
      first--;
    if (first < i) {
      const subject = { first, last: i - 1 };
      const same = f.source && f.source.first <= subject.last && f.source.last >= subject.first;
      const c = same ? null : carrierIn(scene.doc, index, subject);
      if (c) return [{ carrier: c, evidence: [tokenSpan(scene, first, i)], rank: 1 }];
    }
  }
  return [];
}

function sentenceHas(scene: Scene, from: number, to: number, word: string, reach: number): number {
  for (let i = from; i <= to && i < from + reach; i++) if (scene.doc.tokens[i]!.lower === word) return i;
  return -1;
}

/** A medium that says that somebody said: the attributions around this one. */
function reporting(scene: Scene, f: Frame, index: MediaIndex): readonly Found[] {
  const out: Found[] = [];
  let outer = scene.frames[f.container];
  const passed = new Set<number>();
  while (outer && !passed.has(outer.index)) {
    passed.add(outer.index);
    if (outer.source) {
      const c = carrierIn(scene.doc, index, outer.source);
      if (c) out.push({ carrier: c, evidence: [spanOf(scene.doc, outer.source)], rank: 2 });
    }
    outer = scene.frames[outer.container];
  }
  const s = aroundOf(scene, f);
  // "…, the agency VPA reported." behind the statement's own clause, no attribution of its own
  const { tokens } = scene.doc;
  for (let i = Math.max(s.first, (f.cue?.last ?? f.anchor) + 1); i <= s.last; i++) {
    if (
      !/^(?:reported|reports|wrote|writes)$/.test(tokens[i]!.lower) ||
      scene.cueOf[i] !== -1 ||
      !inFrame(scene, f, i)
    )
      continue;
    let first = i;
    while (
      first - 1 > s.first &&
      i - first < 10 &&
      /^[\p{L}\p{N}'’&.-]/u.test(tokens[first - 1]!.form) &&
      scene.owner[first - 1] !== f.index
    )
      first--;
    if (first === i || tokens[first - 1]?.lower !== ",") continue;
    const c = carrierIn(scene.doc, index, { first, last: i - 1 });
    if (c) out.push({ carrier: c, evidence: [tokenSpan(scene, first, i)], rank: 1 });
  }
  return out;
}

/** "reportedly told friends": somebody carried it, nobody says who. */
function hearsay(scene: Scene, f: Frame): Span | null {
  const { tokens } = scene.doc;
  const s = aroundOf(scene, f);
  if (!f.cue) return null;
  for (let i = Math.max(s.first, f.cue.first - 4); i <= f.cue.last; i++)
    if (
      /^(?:reportedly|allegedly|supposedly|purportedly)$/.test(tokens[i]!.lower) &&
      (inFrame(scene, f, i) || i >= f.cue.first)
    )
      return tokenSpan(scene, i, i);
  return f.attribution.hearsay ? tokenSpan(scene, f.cue.first, f.cue.last) : null;
}

/** "in the Herald’s translation", "translated by Una Brask". */
function translator(scene: Scene, f: Frame, index: MediaIndex): Hop | null {
  const { tokens } = scene.doc;
  const s = aroundOf(scene, f);
  for (let i = s.first; i <= s.last; i++) {
    if (scene.owner[i] === f.index) continue;
    const w = tokens[i]!.lower;
    if ((w === "translated" || w === "translation") && tokens[i + 1]?.lower === "by") {
      const at = phraseAt(scene, null, i + 2, s.last + 1);
      if (at) return hop(scene, index, at, tokenSpan(scene, i, at.last));
    }
    if (w === "translation" && tokens[i - 1]?.lower === "'s") {
      let first = i - 2;
      while (first - 1 >= s.first && /^\p{Lu}/u.test(tokens[first - 1]!.form)) first--;
      return hop(scene, index, { first, last: i - 2 }, tokenSpan(scene, first, i));
    }
  }
  return null;
}

function hop(scene: Scene, index: MediaIndex, at: Range, evidence: Span): Hop {
  const where = tokenSpan(scene, at.first, at.last);
  const agent =
    carrierIn(scene.doc, index, at)?.name ??
    scene.doc.text.slice(where.start, where.end).replace(/^the\s+/i, "");
  return { agent, role: "translator", evidence: [evidence], date: null };
}
