// Who carried the words from the mouth to the page: spokespeople, first carriers, relays, translators.
import { type Span, span } from "../model/span.ts";
import type { Hop } from "../model/statement.ts";
import { aroundOf, type Frame, inFrame, type Range, type Scene } from "../saying/scene.ts";
import { type Carrier, carrierIn, type MediaIndex, spanOf } from "./media.ts";
import { phraseAt } from "./phrases.ts";

/** A carrier with the words that prove it. */
interface Found {
  readonly carrier: Carrier;
  readonly evidence: readonly Span[];
  /** Where it stands relative to the mouth: heard it first, or passed it on. */
  readonly rank: 0 | 1 | 2;
}

const CREDIT = /^(?:per|via|citing)$/;

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

const tokenSpan = (scene: Scene, first: number, last: number): Span =>
  span(scene.doc.tokens[first]!.start, scene.doc.tokens[last]!.end);

/** "according to the Courier", "as per the agency VPA, which cited Channel Nine", "as reported by", "quoted by". */
function credited(scene: Scene, f: Frame, index: MediaIndex): readonly Found[] {
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

const SPEAKS_FOR =
  /^(?:spokesman|spokeswoman|spokesperson|spokespeople|spokesmen|lawyer|lawyers|attorney|attorneys|publicist)$/;

/** "a spokesman for the ministry", "Kremlin spokesman Ivan Dorn", "the press secretary of the president". */
export function speaksFor(scene: Scene, f: Frame): Hop | null {
  if (!f.source) return null;
  const { tokens, text } = scene.doc;
  const { first, last } = f.source;
  const evidence = [tokenSpan(scene, first, last)];
  for (let i = first; i <= last; i++) {
    const w = tokens[i]!.lower;
    if (
      /^(?:attorneys?|lawyers?)$/.test(w) &&
      tokens[i + 1]?.lower !== "for" &&
      tokens[i - 1]?.lower !== "'s"
    )
      continue;
    const role = SPEAKS_FOR.test(w) || (w === "secretary" && tokens[i - 1]?.lower === "press");
    if (!role) continue;
    if (/^(?:for|of)$/.test(tokens[i + 1]?.lower ?? "")) {
      const at = phraseAt(scene, null, i + 2, last + 1);
      if (at)
        return {
          agent: withoutThe(text, tokenSpan(scene, at.first, at.last)),
          role: "spokesperson-for",
          evidence,
          date: null,
        };
    }
    const noun = w === "secretary" ? i - 2 : i - 1;
    let from = noun;
    if (tokens[from]?.lower === "'s") {
      from--;
    }
    const end = from;
    while (
      from - 1 >= first &&
      /^[\p{L}\p{N}]/u.test(tokens[from - 1]!.form) &&
      !/^(?:a|an|the|his|her|their|its|and|chief|senior|top|said)$/.test(tokens[from - 1]!.lower)
    )
      from--;
    if (
      end >= first &&
      from <= end &&
      /^\p{L}/u.test(tokens[end]!.form) &&
      !/^(?:a|an|the|his|her|their|its|chief|senior|former|another)$/.test(tokens[end]!.lower)
    )
      return {
        agent: withoutThe(text, tokenSpan(scene, from, end)),
        role: "spokesperson-for",
        evidence,
        date: null,
      };
    return null;
  }
  return null;
}

const withoutThe = (text: string, s: Span): string =>
  text
    .slice(s.start, s.end)
    .replace(/^the\s+/i, "")
    .replace(/\s+/g, " ");
