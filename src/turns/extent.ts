// What belongs to a turn: its own paragraph from the label on, which ones without a label go on with it, and which are the reporter's again.
import { SPEAKING } from "../model/article.ts";
import type { Doc } from "../model/doc.ts";
import { foldName } from "../model/ids.ts";
import { type Span, span, trim } from "../model/span.ts";
import type { Candidate, Label } from "./label.ts";

const FIRST =
  /(?<![\p{L}\p{N}])(?:I|we|We|my|My|our|Our|me|us|you|You|your|Your|myself|ourselves)(?![\p{L}\p{N}])/u;

/** True where somebody speaks of himself or to another. @example firstPerson("We’ll see.") // true */
export const firstPerson = (words: string): boolean => FIRST.test(words);

/** “(Laughter.)”, “[Crosstalk]”, “* * *”, “….”: neither a turn's words nor an end of it. */
const isAside = (words: string): boolean => {
  const bare = words.trim();
  if (!/[\p{L}\p{N}]/u.test(bare)) return true;
  return bare.length < 120 && /^["“]?[([][^()[\]]{0,100}[)\]][.:]?["”]?$/.test(bare); // bounded: 120 units
};

/** What is told of the paragraph beside its words. */
interface Place {
  /** The turn's own paragraph begins with a quotation mark. */
  readonly quoted: boolean;
  /** No label follows. */
  readonly last: boolean;
  readonly heading: boolean;
  /** Paragraphs behind that of the label. */
  readonly behind: number;
}

const TAG =
  /(?:["”’][,.]?|[,?!]["”’]) (?:he|she|they|[A-Z][\p{L}’'-]{1,20}(?: [A-Z][\p{L}’'-]{1,20})?) (?:said|says|added|adds|asked|told|replied|continued|explained)\b|(?:["”’][,.]?|[,?!]["”’]) (?:said|says|added|asked|replied) [A-Z]/u;
const FURNITURE =
  /^["“]?(?:Follow|Read|Listen|Watch|Subscribe|Sign up|Click|Share|Contact|Related|This (?:interview|conversation|transcript|article|story|exchange)|The (?:interview|conversation|transcript|exchange)|(?:Interview|Questions and answers)(?: was| has| were| have)|Edited by|Reporting by|With reporting)\b/;
/** “CLIP: …”: words of somebody who is no party. */
const CAPITALS = /^["“]?\p{Lu}[\p{Lu} .'’-]{1,40}(?:\([^()]{0,40}\))?:/u; // bounded: one label
/** Paragraphs of the last turn behind its first. */
const LAST = 3;
/** Paragraphs of a turn that need not speak in the first person. */
const PLAIN = 3;

/** True where an unlabelled paragraph goes on with the turn of this label. */
function goesOn(words: string, label: Label, { quoted, last, heading, behind }: Place): boolean {
  if (heading || FURNITURE.test(words) || CAPITALS.test(words)) return false;
  if (quoted && !/^\s{0,3}["“]/.test(words)) return false;
  const plain = words.replace(/[“"][^“”"]{0,2000}[”"]/g, " ");
  if (TAG.test(words) || tellsOf(plain, label)) return false;
  const first = firstPerson(quoted ? words : plain);
  if (last) return first && behind <= LAST;
  return first || behind <= PLAIN;
}

/** The speaker is told of by name: the reporter has the floor. */
function tellsOf(plain: string, label: Label): boolean {
  const last = label.form === "name" ? label.keys.at(-1) : undefined;
  if (last === undefined) return false;
  return plain
    .split(/[^\p{L}\p{N}’'-]+/u)
    .some((w) => /^\p{Lu}/u.test(w) && foldName(w.replace(/['’]s$/, "")) === last);
}

/** The words of a turn: its own paragraph from the label on, and those that go on with it. */
export function contentOf(doc: Doc, c: Candidate, until: number, last: boolean): Span[] {
  const { text } = doc;
  const { paragraphs } = doc.article;
  const own = paragraphs[c.paragraph]!;
  const quoted = /^\s{0,3}["“]/.test(text.slice(own.span.start, own.span.start + 4));
  const out: Span[] = [];
  let joined = true;
  const put = (s: Span, asides: readonly Span[]) => {
    let from = s.start;
    for (const a of [...asides, span(s.end, s.end + 1)].sort((x, y) => x.start - y.start)) {
      if (a.end <= from || a.start > s.end) continue;
      const piece = a.start > from ? trim(text, span(from, Math.min(a.start, s.end))) : null;
      const before = out.at(-1);
      if (piece && /[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end))) {
        if (before && joined && from === s.start) out[out.length - 1] = span(before.start, piece.end);
        else out.push(piece);
      }
      from = a.end;
    }
    joined = true;
  };
  if (c.label.from < own.span.end) put(span(c.label.from, own.span.end), own.asides);
  for (let i = c.paragraph + 1; i < until; i++) {
    const p = paragraphs[i]!;
    const words = text.slice(p.span.start, Math.min(p.span.end, p.span.start + 2000));
    if (!SPEAKING.has(p.role) || isAside(words)) {
      joined = false;
      continue;
    }
    if (
      out.length > 0 &&
      !goesOn(words, c.label, { quoted, last, heading: p.role === "heading", behind: i - c.paragraph })
    )
      break;
    put(p.span, p.asides);
  }
  return quoted ? withoutMark(text, out) : out;
}

/** A transcript in quotation marks: the one at the very end belongs to the whole. */
function withoutMark(text: string, spans: Span[]): Span[] {
  const end = spans.at(-1);
  if (!end || !/["”]/.test(text[end.end - 1] ?? "")) return spans;
  const inside = text.slice(end.start, end.end - 1);
  const opens = (inside.match(/[“"]/g)?.length ?? 0) - (inside.match(/”/g)?.length ?? 0);
  return opens > 0 ? spans : [...spans.slice(0, -1), span(end.start, end.end - 1)];
}
