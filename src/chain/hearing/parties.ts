// Parties of a sentence: every noun phrase in it that may be who was told something, with its place in the tree.
import type { Frame, Range, Scene } from "../../saying/scene.ts";
import { headOf, hears } from "../audience.ts";
import { type Listener, REFLEXIVE } from "../listener.ts";
import { carrierIn, type MediaIndex } from "../media.ts";
import { phraseAt } from "../phrases.ts";

/** A noun phrase that may be the listener of a statement. */
export interface Party {
  readonly listener: Listener;
  readonly head: number;
  /** "outlet", "person", "body", "place", "name", "crowd", "pronoun" or "noun". */
  readonly type: string;
  /** Head of the phrase that it stands in before another noun: "interview" for "a WKAR interview", "face" for "the mayor’s face"; "" where it is a phrase of its own. */
  readonly inside: string;
}

/** Tokens looked at on either side of the statement’s anchor. */
const REACH = 40;
/** Most parties. */
const MOST = 8;

/** The parties of the statement’s sentence, nearest to its anchor first; who is credited is none of them. */
export function partiesOf(scene: Scene, f: Frame, media: MediaIndex): readonly Party[] {
  const { tokens, sentences } = scene.doc;
  const s = sentences[f.sentence];
  if (!s) return [];
  const from = Math.max(s.first, f.anchor - REACH);
  const to = Math.min(s.last, f.anchor + REACH);
  const out: Party[] = [];
  for (let i = from; i <= to; i++) {
    if (!begins(scene, i, s.first) || isCredited(f, i)) continue;
    const at = phraseAt(scene, null, i, s.last + 1);
    if (!at || isCredited(f, at.last) || REFLEXIVE.test(tokens[at.first]!.lower)) continue;
    const head = headOf(scene, at);
    if (f.container >= 0 && !isWithin(scene, f, head)) continue;
    if (hears(scene, at)) out.push(partyAt(scene, media, at, head, ""));
    else {
      const inner = innerOf(scene, at);
      if (inner) out.push(partyAt(scene, media, inner, headOf(scene, inner), tokens[head]!.lemma));
    }
  }
  const far = (p: Party) => Math.abs(p.head - f.anchor);
  return out.sort((a, b) => far(a) - far(b) || a.head - b.head).slice(0, MOST);
}

/** Whether a token stands in the words that the statement is quoted in: who is told those stands outside them. */
const isWithin = ({ owner }: Scene, f: Frame, i: number): boolean =>
  owner[i] === f.container || owner[i] === f.index;

const isCredited = (f: Frame, i: number): boolean =>
  f.source !== null && i >= f.source.first && i <= f.source.last;

/** Whether a noun phrase may begin at a token and be told something: behind a preposition or a verb, or as subject of a passive. */
function begins({ doc: { tokens } }: Scene, i: number, first: number): boolean {
  const t = tokens[i]!;
  if (/^(?:VB|MD)/.test(t.xpos) && !/^(?:amod|compound)/.test(t.rel)) return false;
  const left = i > first ? tokens[i - 1]! : null;
  if (left && /^(?:VB|IN|TO|RP|POS)/.test(left.xpos)) return left.lower !== "of";
  for (let k = i; k < i + SUBJECT && tokens[k]?.sentence === t.sentence; k++)
    if (tokens[k]!.rel === "nsubj:pass") return !left || !/^(?:DT|JJ|NN|CD|PRP\$|HYPH)/.test(left.xpos);
  return false;
}

/** Tokens within which the head of a passive’s subject is looked for. */
const SUBJECT = 4;

/** "WKAR" in "a WKAR interview", "the mayor" in "the mayor’s face": a party that only qualifies the head. */
function innerOf(scene: Scene, at: Range): Range | null {
  const { tokens } = scene.doc;
  for (let i = at.first + 1; i <= at.last; i++) {
    if (tokens[i]!.xpos !== "POS") continue;
    const owner = { first: at.first, last: i - 1 };
    return hears(scene, owner) ? owner : null;
  }
  let first = at.first;
  while (first <= at.last && !/^\p{Lu}/u.test(tokens[first]!.form)) first++;
  let last = first;
  while (last + 1 <= at.last && /^(?:\p{Lu}|&)/u.test(tokens[last + 1]!.form)) last++;
  return first <= at.last && last < at.last ? { first, last } : null;
}

function partyAt(scene: Scene, media: MediaIndex, at: Range, head: number, inside: string): Party {
  const t = scene.doc.tokens[head]!;
  const type = carrierIn(scene.doc, media, at)?.name
    ? "outlet"
    : /^PRP/.test(t.xpos)
      ? "pronoun"
      : t.ner === "PER"
        ? "person"
        : t.ner === "ORG"
          ? "body"
          : t.ner === "LOC"
            ? "place"
            : /^\p{Lu}/u.test(t.form)
              ? "name"
              : t.xpos === "NNS"
                ? "crowd"
                : "noun";
  return { listener: { at, by: "weighed", score: 0 }, head, type, inside };
}
