// Scan: a page's source cut into tags and text, as the HTML standard cuts it. One pass; what is found is handed on as places in the source.
import { DATA, keptAttribute } from "./attributes.ts";
import { rawEnd, scriptEnd } from "./raw.ts";
import { NOT_SPACE, ODD, REFERENCE } from "./source-text.ts";
import { knownTag, nameOfTag, nextHash } from "./tags.ts";
import type { PageTree } from "./tree.ts";

/** What was begun holds mark-up. */
export const MARKUP = 0;
/** What was begun holds text up to its end tag. */
export const RAW_TEXT = 1;
/** What was begun is a script. */
export const SCRIPT = 2;
/** All that follows is text. */
export const TO_THE_END = 3;

/** A tag as it was read; the same object is used for every tag. */
export interface Tag {
  tag: number;
  /** Its attributes in the tree's list, half-open. */
  from: number;
  to: number;
  /** True for `<… />`. */
  closed: boolean;
  /** Where its attributes stand in the source. */
  written: number;
  end: number;
}

/** What takes the parts. */
export interface Sink {
  /** A start tag; says how its content is to be read. */
  readonly start: (tag: Tag) => number;
  readonly end: (tag: Tag) => void;
  readonly text: (from: number, to: number, flags: number) => void;
  /** The content of an element that holds no mark-up. */
  readonly raw: (from: number, to: number) => void;
  readonly comment: () => void;
  readonly doctype: (from: number, to: number) => void;
  /** True where `<![CDATA[` begins text: in SVG and MathML. */
  readonly takesData: () => boolean;
}

const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
const isSpace = (c: number): boolean => c === 32 || c === 10 || c === 9 || c === 13 || c === 12;

/** Where a comment ends that begins at `at`, right behind its `<!--`: one past its `>`. */
function commentEnd(source: string, at: number): number {
  if (source.charCodeAt(at) === 62) return at + 1;
  if (source.startsWith("->", at)) return at + 2;
  for (let i = source.indexOf("--", at); i >= 0; i = source.indexOf("--", i + 1)) {
    const c = source.charCodeAt(i + 2);
    if (c === 62) return i + 3;
    if (c === 33 && source.charCodeAt(i + 3) === 62) return i + 4;
  }
  return source.length;
}

const past = (source: string, what: string, at: number): number => {
  const i = source.indexOf(what, at);
  return i < 0 ? source.length : i + what.length;
};

/** Reads a tag's name and attributes from `at`, its first letter. Gives where it ends; −1 where the source ends before. */
function readTag(tree: PageTree, at: number, out: Tag): number {
  const { source } = tree;
  const n = source.length;
  let i = at;
  let hash = 0;
  let odd = false;
  for (; i < n; i++) {
    const c = source.charCodeAt(i);
    if (c === 62 || c === 47 || isSpace(c)) break;
    if (c === 0) odd = true;
    hash = nextHash(hash, c >= 65 && c <= 90 ? c + 32 : c);
  }
  if (i >= n) return -1;
  out.tag = knownTag(source, at, i - at, hash);
  if (out.tag < 0) {
    const name = source.slice(at, i).replace(/[A-Z]+/g, (s) => s.toLowerCase());
    out.tag = tree.numberOf(odd ? name.replaceAll("\0", "\ufffd") : name);
  }
  out.from = tree.used;
  out.closed = false;
  out.written = i;
  for (;;) {
    let c = source.charCodeAt(i);
    while (isSpace(c)) c = source.charCodeAt(++i);
    if (i >= n) return -1;
    if (c === 62) break;
    if (c === 47) {
      i++;
      if (source.charCodeAt(i) === 62) {
        out.closed = true;
        break;
      }
      continue;
    }
    // A name may begin with an equals sign.
    const name = i++;
    for (; i < n; i++) {
      c = source.charCodeAt(i);
      if (c === 61 || c === 62 || c === 47 || isSpace(c)) break;
    }
    const nameEnd = i;
    while (isSpace(c)) c = source.charCodeAt(++i);
    if (i >= n) return -1;
    let from = i;
    let to = i;
    if (c === 61) {
      c = source.charCodeAt(++i);
      while (isSpace(c)) c = source.charCodeAt(++i);
      if (i >= n) return -1;
      from = i;
      to = i;
      if (c === 34 || c === 39) {
        from = i + 1;
        to = source.indexOf(c === 34 ? '"' : "'", from);
        if (to < 0) return -1;
        i = to + 1;
      } else if (c !== 62) {
        for (; i < n; i++) {
          c = source.charCodeAt(i);
          if (c === 62 || isSpace(c)) break;
        }
        if (i >= n) return -1;
        to = i;
      }
    }
    const number = keptAttribute(source, name, nameEnd);
    if (number >= 0) tree.keep(number, name, from, to);
    else if (to - from >= 10 && nameEnd - name > 5) {
      const first = source.charCodeAt(from);
      if (first >= 48 && first <= 57 && (source.charCodeAt(name) | 32) === 100)
        tree.keep(DATA, name, from, to);
    }
  }
  out.to = tree.used;
  out.end = i;
  return i + 1;
}

/** Reads what follows `<!` or `<?` at `at`, the place of the `<`. Gives where it ends. */
function readDeclaration(source: string, at: number, sink: Sink): number {
  const n = source.length;
  if (source.startsWith("<!--", at)) {
    sink.comment();
    return commentEnd(source, at + 4);
  }
  if (/^<!doctype/i.test(source.slice(at, at + 9))) {
    const end = past(source, ">", at);
    sink.doctype(at + 9, end);
    return end;
  }
  if (source.startsWith("<![CDATA[", at) && sink.takesData()) {
    const end = source.indexOf("]]>", at);
    const to = end < 0 ? n : end;
    if (to > at + 9) sink.raw(at + 9, to);
    return end < 0 ? n : end + 3;
  }
  sink.comment();
  return past(source, ">", at);
}

/** Cuts the tree's source into parts and hands them to the sink, in order. */
export function scan(tree: PageTree, sink: Sink): void {
  const { source } = tree;
  const n = source.length;
  const tag: Tag = { tag: 0, from: 0, to: 0, closed: false, written: 0, end: 0 };
  // A byte order mark is no part of the page.
  let i = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  let begun = i;
  let flags = 0;
  while (i < n) {
    const c = source.charCodeAt(i);
    if (c !== 60) {
      if (c > 38) flags |= NOT_SPACE;
      else if (c === 38) flags |= NOT_SPACE | REFERENCE;
      else if (c === 13 || c === 0) flags |= ODD;
      else if (c !== 32 && c !== 10 && c !== 9 && c !== 12) flags |= NOT_SPACE;
      i++;
      continue;
    }
    const next = source.charCodeAt(i + 1);
    const letter = isLetter(next);
    const ends = next === 47;
    if (!letter && next !== 33 && next !== 63 && !(ends && i + 2 < n)) {
      flags |= NOT_SPACE;
      i++;
      continue;
    }
    if (i > begun) sink.text(begun, i, flags);
    flags = 0;
    let raw = MARKUP;
    if (letter) {
      i = readTag(tree, i + 1, tag);
      // A tag that does not end is no tag, and the last of the page.
      if (i < 0) return;
      raw = sink.start(tag);
    } else if (ends) {
      const third = source.charCodeAt(i + 2);
      if (isLetter(third)) {
        i = readTag(tree, i + 2, tag);
        if (i < 0) return;
        tree.used = tag.from;
        sink.end(tag);
      } else if (third === 62) i += 3;
      else {
        sink.comment();
        i = past(source, ">", i);
      }
    } else i = readDeclaration(source, i, sink);
    if (raw !== MARKUP) {
      const end =
        raw === SCRIPT ? scriptEnd(source, i) : raw === RAW_TEXT ? rawEnd(source, i, nameOfTag(tag.tag)) : n;
      sink.raw(i, end);
      i = end;
    }
    begun = i;
  }
  if (n > begun) sink.text(begun, n, flags);
}
