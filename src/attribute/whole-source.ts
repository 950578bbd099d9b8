// Sources that are only a part of who acts: a name or a description of the subject, without the subject itself.
import { overlaps, type Span } from "../model/span.ts";
import { type Context, tokenFrom } from "./context.ts";
import type { Proposal } from "./rule.ts";
import { subjectOf } from "./subject.ts";
import { at, isVerb, lower, nounPhrase, rangeSpan } from "./tree.ts";

/** Steps up the tree from the source's head to the subject. */
const MAX_UP = 6;

/**
 * The proposal with its whole source: “the venture” of “the venture capitalist Per Orlo said” goes on to Orlo, “a former
 * minister” of “Per Orlo, a former minister, said” and “Orlo” of “an aide to Orlo said” begin with whom they belong to,
 * and “one of his advisers” of “one of his advisers, Per Orlo, told” takes in the name.
 */
export function withWholeSource(c: Context, p: Proposal): Proposal {
  const v = p.cueToken;
  const [source] = p.source;
  if (v < 0 || p.source.length !== 1 || !source || !isVerb(c, v)) return p;
  const first = tokenFrom(c, source.start);
  const last = tokenFrom(c, source.end - 1);
  if (/^(?:PRP\$|POS)$/.test(at(c, last).xpos)) return p; // “her statement”: she is the source
  if (last >= v || at(c, first).sentence !== at(c, v).sentence || c.quote[first] !== c.quote[v]) return p;
  const { head, pronoun } = subjectOf(c, v);
  if (head < 0 || pronoun >= 0 || head >= v || c.quote[head] !== c.quote[v]) return p;
  const made = wholeOf(c, head, first, last, v);
  if (!made || [...p.cue, ...p.content].some((s) => overlaps(s, made))) return p;
  return { ...p, source: [made] };
}

function wholeOf(c: Context, head: number, first: number, last: number, v: number): Span | null {
  const phrase = nounPhrase(c, head);
  if (head < first) {
    if (!belongs(c, first, last, head)) return null;
    return rangeSpan(c, { first: phrase.first, last: Math.max(last, Math.min(phrase.last, v - 1)) });
  }
  const end = Math.min(phrase.last, v - 1);
  if (end > last && phrase.first <= first && isOnePhrase(c, last + 1, end))
    return rangeSpan(c, { first, last: end });
  if (head > last) return null;
  const name = namedBehind(c, first, last, v);
  if (name < 0) return null;
  const named = nounPhrase(c, name).last;
  return named < v ? rangeSpan(c, { first, last: named }) : null;
}

/** Whether nothing but nouns and what qualifies them stands there. */
function isOnePhrase(c: Context, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (!/^(?:NN|JJ|HYPH|CD)/.test(at(c, i).xpos)) return false;
  return true;
}

/** Whether a part of the source hangs on the subject by apposition or preposition, in no clause of its own. */
function belongs(c: Context, first: number, last: number, head: number): boolean {
  let i = last;
  for (let n = 0; n < MAX_UP; n++) {
    const t = at(c, i);
    if (t.head < 0 || /^(?:acl|advcl|ccomp|parataxis|nsubj)/.test(t.rel)) return false;
    if (t.head === head) return true;
    i = t.head;
    if (i < first && i > head && isVerb(c, i)) return false;
  }
  return false;
}

/** “, Per Orlo,” behind a source: the head of a name with nothing but a comma or dash before it, -1 where none. */
function namedBehind(c: Context, first: number, last: number, v: number): number {
  if (!/^(?:,|--|–|—|-)$/.test(lower(c, last + 1))) return -1;
  for (let k = last + 2; k < Math.min(v, last + MAX_NAME); k++) {
    const t = at(c, k);
    if (t.rel !== "appos" || t.head < first || t.head > last) continue;
    const named = /^NNP/.test(t.xpos) && /^(?:PER|ORG)$/.test(t.ner ?? "");
    return named && nounPhrase(c, k).first === last + 2 ? k : -1;
  }
  return -1;
}

/** Most tokens of a name behind its comma. */
const MAX_NAME = 10;
