// What a relative pronoun hangs on where the nearest phrase is not it: a share, a body "called" so, names given as examples, an earlier relative clause.
import type { Token } from "../../model/doc.ts";
import { isPossessive } from "../../tag/mentions/facts.ts";
import type { NameMention } from "../../tag/mentions.ts";
import type { Context } from "../context.ts";
import type { Head } from "../source.ts";
import { endOfShare } from "./share.ts";

/** How far back an earlier relative pronoun is looked for, in tokens. */
const MAX_BACK = 30;
/** Most words of a share, and most names of a list. */
const MAX_SHARE = 6;
const MAX_NAMES = 4;
const PEOPLE = /^(?:who|whom|whose)$/;

/** "voters, who came early and who said": the pronoun before, which hangs on the same; -1 where there is none. */
export function earlierPronoun({ doc }: Context, token: number): number {
  const { tokens } = doc;
  const { sentence, lower } = tokens[token] as Token;
  if (!/^(?:and|but)$/.test(tokens[token - 1]?.lower ?? "")) return -1;
  for (let i = token - 2; i >= 0 && token - i <= MAX_BACK && tokens[i]?.sentence === sentence; i--) {
    const t = tokens[i] as Token;
    if (PEOPLE.test(t.lower) ? PEOPLE.test(lower) : t.lower === "which" && lower === "which") return i;
  }
  return -1;
}

/** "four in 10 who said", "38 percent – who said": the share right before the pronoun. */
export function shareBefore({ doc }: Context, token: number): Head | null {
  const { tokens } = doc;
  const last = /^(?:,|–|—|-|--)$/.test(tokens[token - 1]?.form ?? "") ? token - 2 : token - 1;
  for (let first = last; first >= 0 && last - first < MAX_SHARE; first--) {
    const t = tokens[first] as Token;
    if (t.sentence !== tokens[token]?.sentence || !/^(?:[\p{L}\d.,%-]+)$/u.test(t.form)) return null;
    if (endOfShare(tokens, first, last) !== last) continue;
    return { type: "nominal", first, last, noun: last };
  }
  return null;
}

/** "a firm called Orel Data, which": the body by the name that it is called. */
export function calledSo({ doc, mentions, register }: Context, found: Head): Head | null {
  if (found.type !== "nominal") return null;
  const { tokens } = doc;
  if (!/^(?:called|named|dubbed)$/.test(tokens[found.noun + 1]?.lower ?? "")) return null;
  const at = tokens[found.noun + 2]?.lower === "the" ? found.noun + 3 : found.noun + 2;
  const n = mentions.nameAt[at] as number;
  const name = mentions.names[n];
  if (name?.first !== at || (register.of[n] as number) < 0) return null;
  return { type: "name", first: name.titleFirst, last: name.last, name: n };
}

/** "papers such as the Courier and the Herald, which": those named, or the last of them where the verb is singular. */
export function examples(context: Context, token: number, person: boolean): Head[] {
  const { tokens } = context.doc;
  const { names, nameAt } = context.mentions;
  if (tokens[token - 1]?.form !== ",") return [];
  const out: Head[] = [];
  let i = withoutPlace(context, token - 2);
  while (out.length < MAX_NAMES) {
    const n = nameAt[i] as number;
    const name = names[n] as NameMention | undefined;
    const e = context.register.entities[context.register.of[n] as number];
    if (name?.last !== i || name.demonym || !e || (e.kind === "person") !== person) return [];
    out.unshift({ type: "name", first: name.titleFirst, last: name.last, name: n });
    i = name.titleFirst - 1;
    if (tokens[i]?.lower === "the") i--;
    if (opens(tokens, i)) return isSingular(tokens, token) ? out.slice(-1) : out;
    if (!/^(?:,|and|or)$/.test(tokens[i]?.lower ?? "")) return [];
    i = withoutPlace(context, tokens[i - 1]?.form === "," ? i - 2 : i - 1);
  }
  return [];
}

/** "such as", "like", "including" end at a token. */
const opens = (tokens: readonly Token[], i: number): boolean =>
  /^(?:including|like)$/.test(tokens[i]?.lower ?? "") ||
  (tokens[i]?.lower === "as" && tokens[i - 1]?.lower === "such");

/** "Ada Kell of Ardun": the token before "of" and the place. */
function withoutPlace({ mentions, doc }: Context, last: number): number {
  const name = mentions.names[mentions.nameAt[last] as number];
  const before = name ? name.first - 1 : -1;
  return name &&
    (name.entityType !== "person" || name.first === name.last) &&
    /^(?:of|from)$/.test(doc.tokens[before]?.lower ?? "")
    ? before - 1
    : last;
}

/** The verb after the pronoun is of one. */
function isSingular(tokens: readonly Token[], token: number): boolean {
  for (let i = token + 1; i < tokens.length && i < token + 4; i++) {
    const { xpos, lower } = tokens[i] as Token;
    if (/^VB/.test(xpos)) return xpos === "VBZ" || lower === "was";
  }
  return false;
}

/** "officials in Kell’s government who": the owner of what is told of is not among the people. */
export const isOwner = ({ doc }: Context, found: Head, token: number): boolean =>
  found.type === "name" &&
  PEOPLE.test((doc.tokens[token] as Token).lower) &&
  isPossessive(doc.tokens[found.last + 1]);
