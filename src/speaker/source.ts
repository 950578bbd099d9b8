// Reads a credited span: which word is its head, whose name stands in apposition, who is joined by "and".
import type { Token } from "../model/doc.ts";
import type { Span } from "../model/span.ts";
import { type Facts, isPossessive, Shape } from "../tag/mentions/facts.ts";
import { nounType } from "../tag/mentions/nominals.ts";
import { type Mentions, type NameMention, pronounOf } from "../tag/mentions.ts";
import { apposedNames } from "./apposed-names.ts";
import {
  apposedByTree,
  apposedName,
  firstName,
  hasAnd,
  nameBehind,
  nameInFront,
  tellsOf,
  titledName,
} from "./apposition.ts";
import { DETERMINERS, readPhrase } from "./base-phrase.ts";
import type { Head } from "./head.ts";

export type { Head } from "./head.ts";

/** A source as read. `heads` has one party, or several that speak jointly; none where there is nothing to read. */
export interface Source {
  readonly heads: readonly Head[];
  /** The description beside a name in apposition, as token range of its head noun phrase; null where none. */
  readonly description: { readonly first: number; readonly noun: number } | null;
  /** First and last token. */
  readonly first: number;
  readonly last: number;
}

const RELATIVE = new Set(["who", "which", "that", "whom", "whose"]);
const LEADING =
  /^(?:by|from|of|to|for|in|with|according|especially|including|particularly|like|even|both|either|only|as|also|per|says|said|and|but|not|just|when|while|via|through|at)$/;
const ALONE = new Set(
  "some many most others several few both all one another those these each none half".split(" "),
);

/** Reads the source that stands at `spans`. */
export function readSource(mentions: Mentions, spans: readonly Span[]): Source | null {
  const { facts } = mentions;
  const at = tokensIn(facts, withoutRelative(facts, spans));
  let from = 0;
  while (from < at.length - 1) {
    const t = facts.tokens[at[from] as number] as Token;
    if (facts.shape[at[from] as number] === Shape.other && /^[^\p{L}]+$/u.test(t.form)) from++;
    else if (
      LEADING.test(t.lower) &&
      (mentions.nameAt[at[from] as number] as number) < 0 &&
      !(t.lower === "both" && at.length - from === 1)
    )
      from++;
    else break;
  }
  const tokens = at.slice(from, withoutTime(facts, at, from));
  if (tokens.length === 0) return null;
  const first = tokens[0] as number;
  const last = tokens.at(-1) as number;
  const one = pronounHead(facts, tokens);
  if (one) return { heads: [one], description: null, first, last };
  const inside = new Set(tokens);
  const head = readPhrase(mentions, first, last, inside);
  if (!head) return null;
  const titled = head.head.type === "name" ? titledName(mentions, head.head, last, inside) : null;
  if (titled) return { heads: [titled], description: null, first, last };
  const apposed =
    head.head.type === "nominal"
      ? (apposedName(mentions, head.head, head.end, last, inside) ??
        (head.end === last ? nameBehind(mentions, head.head, last) : null) ??
        apposedByTree(mentions, head.head, last) ??
        nameInFront(mentions, head.head, first))
      : null;
  const named =
    head.head.type === "nominal" && !apposed ? apposedNames(mentions, head.head, head.end, last) : [];
  if (named.length > 0) return { heads: named, description: null, first, last };
  const main: Head = apposed ?? head.head;
  const description =
    apposed && head.head.type === "nominal" ? { first: head.head.first, noun: head.head.noun } : null;
  const heads = apposed ? [main] : [main, ...joined(mentions, main, head.end, last, inside)];
  return { heads, description, first, last };
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tonight)$/;

/** End of the tokens without a time at their end: "the ministers on Tuesday", "a poll last week". */
function withoutTime(facts: Facts, at: readonly number[], from: number): number {
  const word = (i: number) => facts.tokens[at[i] as number]?.lower ?? "";
  let end = at.length;
  if (end - from < 3) return end;
  if (DAY.test(word(end - 1)) && word(end - 2) !== "'s") end--;
  else if (/^(?:week|month|year)$/.test(word(end - 1)) && /^(?:last|this)$/.test(word(end - 2))) end -= 2;
  else return end;
  if (/^(?:on|late|early)$/.test(word(end - 1))) end--;
  return end > from ? end : at.length;
}

/** A relative pronoun in a span of its own ("the two firms … which") adds nothing to the party before it. */
function withoutRelative(facts: Facts, spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const kept = spans.filter((s) => !RELATIVE.has(facts.doc.text.slice(s.start, s.end).toLowerCase()));
  return kept.length > 0 ? kept : spans;
}

/** Tokens that lie in the spans, in order. */
function tokensIn(facts: Facts, spans: readonly Span[]): number[] {
  const out: number[] = [];
  for (const s of spans) {
    let low = 0;
    let high = facts.tokens.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((facts.tokens[mid] as Token).end <= s.start) low = mid + 1;
      else high = mid;
    }
    for (let i = low; i < facts.tokens.length && (facts.tokens[i] as Token).start < s.end; i++) out.push(i);
  }
  return out.sort((a, b) => a - b);
}

function pronounHead(facts: Facts, tokens: readonly number[]): Head | null {
  const at = tokens[0] as number;
  const t = facts.tokens[at] as Token;
  const rest = tokens.slice(1).map((i) => (facts.tokens[i] as Token).lower);
  const pronoun = (t.form !== "US" && pronounOf(t.lower) !== null) || RELATIVE.has(t.lower);
  const alone = rest.every((w) =>
    /^(?:himself|herself|itself|themselves|both|all|too|also|,|’s|'s|'|who|and)$/.test(w),
  );
  return pronoun && alone ? { type: "pronoun", first: at, last: at, token: at, lower: t.lower } : null;
}

/** Further parties: "and Bo Sava", ", the mayor and the governor". */
function joined(
  mentions: Mentions,
  main: Head,
  end: number,
  last: number,
  inside: ReadonlySet<number>,
): Head[] {
  const { facts, names, nameAt } = mentions;
  const out: Head[] = [];
  let direct = true;
  const shared = main.type === "nominal" && nounType((facts.tokens[main.noun] as Token).lower)?.type;
  for (let i = end + 1; i <= last; i++) {
    if (!inside.has(i)) continue;
    if (!direct && shared === "group") break;
    const t = facts.tokens[i] as Token;
    if (/^(?:who|which|that|whose|including)$/.test(t.lower)) break;
    const comma = t.form === ",";
    const and = /^(?:and|or|&)$/.test(t.lower);
    if ((!comma && !and) || (and && tellsOf(mentions, main, i))) {
      direct = false;
      continue;
    }
    let next = i + 1;
    if (comma && /^(?:and|or)$/.test(facts.tokens[next]?.lower ?? "")) next++;
    if (next > last || !inside.has(next)) continue;
    const n = firstName(names, nameAt, next, last);
    const before = facts.tokens[i - 1] as Token;
    if (n >= 0 && !(names[n] as NameMention).demonym) {
      const m = names[n] as NameMention;
      const after = facts.tokens[m.last + 1];
      const whole =
        m.last === last ||
        !inside.has(m.last + 1) ||
        /^(?:,|and|or|&|\(|–|—)$/.test(after?.lower ?? "") ||
        (isPossessive(after) && (m.last + 1 === last || !inside.has(m.last + 2)));
      if (whole && (direct || before.form === "," || comma || m.entityType === "person")) {
        if (comma && next === i + 1 && !hasAnd(facts, m.last, last)) continue;
        out.push({ type: "name", first: m.titleFirst, last: m.last, name: n });
        i = m.last;
        direct = true;
        continue;
      }
    }
    if (!and && next === i + 1) {
      direct = false;
      continue;
    }
    if (direct || comma) {
      const phrase = readPhrase(mentions, next, last, inside);
      if (phrase && isSamePerson(facts, main, phrase.head)) {
        i = phrase.end;
        continue;
      }
      if (phrase && phrase.head.type !== "pronoun") {
        out.push(phrase.head);
        i = phrase.end;
        direct = true;
      }
    }
  }
  return out;
}

/** "the former first lady and senator": one article, two descriptions, one person. */
function isSamePerson(facts: Facts, main: Head, other: Head): boolean {
  if (main.type !== "nominal" || other.type !== "nominal") return false;
  const single = (h: Head & { type: "nominal" }) =>
    nounType((facts.tokens[h.noun] as Token).lower)?.type === "person";
  const t = facts.tokens[other.first] as Token;
  return single(main) && single(other) && !/^(?:DT|PRP\$)$/.test(t.xpos) && !DETERMINERS.has(t.lower);
}

/** True where the word says by itself how many, not who: "some", "many", "others". */
export const isQuantifier = (lower: string): boolean => ALONE.has(lower);
