// Tokens of one paragraph to sentences; survives quotation marks, abbreviations, initials and ellipses.
import { BEFORE_NAME, CAPITALISED, PLAIN, STARTERS } from "./abbreviations.ts";
import { isDigit, isLetter, isQuoteMark, isUpper } from "./characters.ts";
import type { RawToken } from "./tokenise.ts";

/** Token indexes, both inclusive. */
export interface SentenceRange {
  readonly first: number;
  readonly last: number;
  /** Set where it was cut for its length and goes on in the next. */
  readonly cut?: true;
}

const CLOSERS = /^[)\]}”’"'»›“]$|^''$/;
const OPENERS = /^[([{“‘"'«„‹`•–—-]$|^``$/;
const SAID: ReadonlySet<string> = new Set(
  "said says asked asks added wrote writes told tells replied answered exclaimed shouted declared insisted remarked continued explained noted argued tweeted posted responded recalled joked quipped".split(
    " ",
  ),
);

/**
 * Most tokens of a sentence; a longer run without a stop is cut, at its last semicolon, dash or comma where it has one in
 * its second half. What is done with a sentence may take time with the square of its length, and so stays linear in the text.
 */
export const LONGEST_SENTENCE = 400;

/**
 * Splits the tokens `from` to `to` (exclusive) of one paragraph. Every token belongs to exactly one sentence.
 * A full stop inside quotation marks ends a sentence, with the closing mark; “Why?” before its "she asked" does not.
 */
export function splitSentences(tokens: readonly RawToken[], from = 0, to = tokens.length): SentenceRange[] {
  const out: SentenceRange[] = [];
  let first = from;
  for (let i = from; i < to; i++) {
    const kind = stopKind((tokens[i] as RawToken).form);
    if (kind === 0) continue;
    let end = i; // take the closing marks that stand without a space
    while (end + 1 < to && CLOSERS.test((tokens[end + 1] as RawToken).form) && closes(tokens, end + 1, to))
      end++;
    end = overReferences(tokens, end, to);
    if (end + 1 >= to || !breaksHere(tokens, i, end, kind, to)) continue;
    put(out, tokens, first, end);
    first = end + 1;
    i = end;
  }
  if (first < to) put(out, tokens, first, to - 1);
  return out;
}

/** Adds the sentence from `first` to `last`, in pieces where it is too long. */
function put(out: SentenceRange[], tokens: readonly RawToken[], first: number, last: number): void {
  let from = first;
  while (last - from >= LONGEST_SENTENCE) {
    const most = from + LONGEST_SENTENCE - 1;
    const half = from + LONGEST_SENTENCE / 2;
    let cut = most;
    while (cut > half && !/^[;,–—]$/.test((tokens[cut] as RawToken).form)) cut--;
    if (cut === half) cut = most;
    out.push({ first: from, last: cut, cut: true });
    from = cut + 1;
  }
  out.push({ first: from, last });
}

/** 0 no stop, 1 full stop, 2 question or exclamation mark, 3 ellipsis, 4 abbreviation that may end a sentence. */
function stopKind(form: string): 0 | 1 | 2 | 3 | 4 {
  if (form === ".") return 1;
  if (form === "?" || form === "!") return 2;
  if (form === "…" || (form.startsWith("..") && form.length <= 6)) return 3;
  if (form.length > 1 && form.endsWith(".") && isLetter(form.charCodeAt(0))) {
    const word = form.slice(0, -1).toLowerCase();
    return BEFORE_NAME.has(word) || (word.length === 1 && word !== "i")
      ? 0
      : PLAIN.has(word) || CAPITALISED.has(form.slice(0, -1)) || word.includes(".")
        ? 4
        : 0;
  }
  return 0;
}

/** Goes on over numbers in square brackets that stand right behind: "in 1910.[17] He left". */
function overReferences(tokens: readonly RawToken[], end: number, to: number): number {
  let at = end;
  while (
    at + 3 < to &&
    (tokens[at + 1] as RawToken).form === "[" &&
    (tokens[at + 1] as RawToken).start === (tokens[at] as RawToken).end &&
    isDigit((tokens[at + 2] as RawToken).form.charCodeAt(0)) &&
    (tokens[at + 3] as RawToken).form === "]"
  )
    at += 3;
  return at;
}

/** A closing mark stands right after what it closes and is not right before a word. */
function closes(tokens: readonly RawToken[], at: number, to: number): boolean {
  const here = tokens[at] as RawToken;
  const before = tokens[at - 1] as RawToken;
  if (here.start !== before.end) return false;
  const after = at + 1 < to ? tokens[at + 1] : undefined;
  if (!after || after.start > here.end) return true;
  return !isLetter(after.form.charCodeAt(0)) && !isDigit(after.form.charCodeAt(0));
}

function breaksHere(
  tokens: readonly RawToken[],
  stop: number,
  end: number,
  kind: number,
  to: number,
): boolean {
  let next = end + 1;
  const glued = (tokens[next] as RawToken).start === (tokens[end] as RawToken).end;
  while (next < to - 1 && OPENERS.test((tokens[next] as RawToken).form)) next++;
  const form = (tokens[next] as RawToken).form;
  const code = form.charCodeAt(0);
  const upper = isUpper(code);
  const opened = next > end + 1;
  const quoted = end > stop && isQuoteMark((tokens[end] as RawToken).form.charCodeAt(0));
  if (glued && !opened && !(kind === 1 && upper && quoted)) return false;
  if (!upper && !isDigit(code) && !(opened && kind !== 4))
    return kind === 1 && !isLetter(code) && !/^[,;:)\]]/.test(form) && !glued;
  if (kind === 4) return STARTERS.has(form.toLowerCase()) || (opened && upper);
  if (kind === 3) return upper && (STARTERS.has(form.toLowerCase()) || opened || quoted);
  if (quoted && (kind === 2 || kind === 1) && !opened && saidSoon(tokens, next, to, kind === 2)) return false;
  if (
    kind === 1 &&
    isDigit(code) &&
    !opened &&
    stop > 0 &&
    /^(?:No|Nos|Art)$/i.test((tokens[stop - 1] as RawToken).form)
  )
    return false;
  return true;
}

/** “Why?” Orlo asked; “No.” said Orlo: a name and a reporting verb right after the marks. */
function saidSoon(tokens: readonly RawToken[], at: number, to: number, allowPronoun: boolean): boolean {
  for (let k = at; k < Math.min(to, at + 5); k++) {
    const form = (tokens[k] as RawToken).form;
    if (SAID.has(form.toLowerCase())) {
      const after = k + 1 < to ? (tokens[k + 1] as RawToken).form : ".";
      return (
        (k > at || !isUpper(form.charCodeAt(0))) &&
        (allowPronoun || k === at ? true : after === "." || after === ",")
      );
    }
    const name =
      isUpper(form.charCodeAt(0)) && (!STARTERS.has(form.toLowerCase()) || (allowPronoun && k === at));
    if (!name && !(k > at && (form === "of" || form === "the" || form === "de"))) return false;
  }
  return false;
}
