// Who is a carrier of news: by knowledge, by well-known name, or by the words that say so.
import type { Doc } from "../model/doc.ts";
import { foldName } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { type Span, span } from "../model/span.ts";
import type { Range, Scene } from "../saying/scene.ts";
import { CLASS_NEEDS, isCallSign, MEDIA_CLASS, NAME_HEADS, NAME_TAILS, OUTLETS } from "./outlets.ts";

/** Names of carriers, folded, to the name to show (without "the"), and the words that such names begin with. */
export interface MediaIndex {
  readonly names: ReadonlyMap<string, string>;
  readonly firstWords: ReadonlySet<string>;
}

/** A carrier in the text. */
export interface Carrier {
  /** "TASS"; null where it is not named ("a German outlet"). */
  readonly name: string | null;
  readonly span: Span;
}

const KNOWN_CLASS =
  /^(?:newspaper|newspapers|news agency|agency|broadcaster|outlet|news outlet|magazine|daily|tabloid|network|channel|paper|newswire|wire|news site|website|station|news channel|radio station)$/;

const plain = (name: string): string => name.replace(/^the\s+/i, "");

const WELL_KNOWN: readonly (readonly [string, string])[] = OUTLETS.map((name) => [foldName(name), name]);
/** What was built for a knowledge, kept as long as it: the same value in, the same index out. */
const built = new WeakMap<Knowledge, MediaIndex>();

/** Puts the carriers that knowledge has beside the well-known ones. */
export function mediaIndex(knowledge: Knowledge): MediaIndex {
  const have = built.get(knowledge);
  if (have) return have;
  const names = new Map<string, string>(WELL_KNOWN);
  for (const p of knowledge.parties) {
    if (p.kind === "person" || !p.nouns.some((n) => KNOWN_CLASS.test(n.toLowerCase()))) continue;
    for (const name of [p.name, ...p.aliases]) names.set(foldName(plain(name)), plain(p.name));
  }
  const firstWords = new Set([...names.keys()].map((n) => n.split(" ")[0] as string));
  const index = { names, firstWords };
  built.set(knowledge, index);
  return index;
}

/** Longest name that is looked up, in tokens. */
const LONGEST = 6;
/** Names that are also plain words or people: they count only beside a class word or an article. */
const DOUBTFUL = new Set(
  "time sun people hill age focus stern independent mirror express observer forbes fortune hindu dawn zeit kurier spectator atlantic fars sana times telegraph guardian baza mash".split(
    " ",
  ),
);

/** The carrier that a noun phrase names, or null where it names none. */
export function carrierIn(doc: Doc, index: MediaIndex, r: Range): Carrier | null {
  const named = knownName(doc, index, r);
  const cls = classWord(doc, r);
  if (named && (cls !== null || !named.doubtful)) return { name: named.name, span: named.span };
  if (cls !== null) {
    const name = nameBeside(doc, r, cls);
    if (name) return name;
    const bare = /^(?:tv|television|radio|media|broadcast|show)$/.test(doc.tokens[cls]!.lower);
    return bare ? null : { name: null, span: spanOf(doc, r) };
  }
  return byShape(doc, r);
}

/** Where a range of tokens stands in the text. */
export const spanOf = (doc: Doc, r: Range): Span => span(doc.tokens[r.first]!.start, doc.tokens[r.last]!.end);

/** The same from token `first` to token `last`. */
export const tokenSpan = ({ doc }: Scene, first: number, last: number): Span => spanOf(doc, { first, last });

function knownName(
  doc: Doc,
  index: MediaIndex,
  r: Range,
): { name: string; span: Span; doubtful: boolean } | null {
  const { tokens } = doc;
  for (let i = r.first; i <= r.last; i++) {
    if (!/^[\p{Lu}\d]/u.test(tokens[i]!.form)) continue;
    if (!index.firstWords.has(foldName(tokens[i]!.form).split(" ")[0] as string)) continue;
    for (let k = Math.min(r.last, i + LONGEST - 1); k >= i; k--) {
      const words = foldName(doc.text.slice(tokens[i]!.start, tokens[k]!.end));
      const name = index.names.get(words);
      if (name === undefined) continue;
      // "Bild’s reporter" is Bild; "Sun Yat" is not the Sun
      const next = tokens[k + 1];
      if (next && k < r.last && /^\p{Lu}/u.test(next.form) && DOUBTFUL.has(words)) continue;
      const at = span(tokens[i]!.start, tokens[k]!.end);
      // "TASS news agency" is shown as TASS, "AFP" as it stands
      const shown = words.includes(foldName(name)) ? name : doc.text.slice(at.start, at.end);
      const article = tokens[i - 1]?.lower === "the";
      return { name: plain(shown), span: at, doubtful: DOUBTFUL.has(words) && !article };
    }
  }
  return null;
}

function classWord(doc: Doc, r: Range): number | null {
  const { tokens } = doc;
  for (let i = r.first; i <= r.last; i++) {
    const w = tokens[i]!.lower;
    if (!MEDIA_CLASS.has(w)) continue;
    const needs = CLASS_NEEDS.get(w);
    const left = tokens[i - 1];
    const next = tokens[i + 1];
    const apposed =
      next !== undefined &&
      i < r.last &&
      CAPITAL.test(next.form) &&
      /^(?:agency|site|website|network|portal|paper|channel|station)$/.test(w);
    if (needs && !apposed && !(left && i > r.first && (needs.test(left.lower) || needs.test(left.form))))
      continue;
    if (w === "press" || w === "journalists" || w === "wire") continue;
    if (tokens[i + 1]?.lower === "conference") continue;
    return i;
  }
  return null;
}

const CAPITAL = /^[\p{Lu}\d]/u;
const PEOPLE = /(?:ian|ean|ish|ese|can|man|nch|tch|ssian|raeli|aqi|anian)$/;

/** The name beside a class word: behind it ("the agency VPA"), else before it ("Izvestia newspaper"). */
function nameBeside(doc: Doc, r: Range, cls: number): Carrier | null {
  const { tokens } = doc;
  const capital = (i: number) => i >= r.first && i <= r.last && CAPITAL.test(tokens[i]!.form);
  if (CAPITAL.test(tokens[cls]!.form) && (capital(cls - 1) || capital(cls + 1))) {
    let first = cls;
    while (capital(first - 1) && tokens[first - 1]!.lower !== "the") first--;
    let last = cls;
    while (capital(last + 1)) last++;
    return named(doc, { first, last });
  }
  let k = cls + 1;
  if (tokens[k]?.lower === ",") k++;
  if (tokens[k]?.lower === "the" && capital(k + 1)) k++;
  if (capital(k)) {
    let last = k;
    while (
      capital(last + 1) ||
      (/^(?:of|and|&|de|der|y|e|i)$/.test(tokens[last + 1]?.lower ?? "") && capital(last + 2))
    )
      last++;
    return named(doc, { first: k, last });
  }
  let last = cls - 1;
  while (last >= r.first && !capital(last) && !/^(?:the|a|an|'s)$/.test(tokens[last]!.lower)) last--;
  if (!capital(last)) return null;
  if (/^an?$/.test(tokens[r.first]!.lower)) return null; // "a Karsland outlet" is described, not named
  let first = last;
  while (capital(first - 1) && tokens[first - 1]!.lower !== "the") first--;
  // "the German newspaper": the adjective of a people is no name
  if (first === last && PEOPLE.test(tokens[first]!.lower)) return null;
  return named(doc, { first, last });
}

const named = (doc: Doc, r: Range): Carrier => {
  const at = spanOf(doc, r);
  return { name: plain(doc.text.slice(at.start, at.end)), span: at };
};

/** "the Ardun Courier", "Radio Velmora", "WKAR": names made as carriers’ names are. */
function byShape(doc: Doc, r: Range): Carrier | null {
  const { tokens } = doc;
  let first = r.first;
  if (tokens[first]!.lower === "the") first++;
  let last = first;
  if (!tokens[first] || first > r.last || !CAPITAL.test(tokens[first]!.form)) return null;
  while (last < r.last && CAPITAL.test(tokens[last + 1]!.form)) last++;
  if (isCallSign(tokens[first]!.form)) return named(doc, { first, last: first });
  if (last === first) return null;
  return NAME_TAILS.has(tokens[last]!.form) || NAME_HEADS.has(tokens[first]!.form)
    ? named(doc, { first, last })
    : null;
}
