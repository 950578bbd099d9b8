// What the article says of whom: titles before names, appositions on either side, "X is the …".
import type { Token } from "../model/doc.ts";
import { type Facts, isPossessive, Shape } from "../tag/mentions/facts.ts";
import { isTitleWord } from "../tag/mentions/names.ts";
import type { NameMention, NominalMention } from "../tag/mentions.ts";
import { type Role, readRole } from "./roles.ts";

/** Longest apposition, in tokens, that is looked through for its head. */
const MAX_APPOSITION = 14;
const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|sir|lord|lady|dame|dr|prof|madam|madame|herr|frau|monsieur|don)$/;

/** The title before a name as a description; null for none and for mere forms of address. */
export function titleRole(facts: Facts, name: NameMention): Role | null {
  if (name.titleFirst >= name.first) return null;
  let head = name.first - 1;
  while (head >= name.titleFirst && !isTitleWord(facts.tokens[head] as Token)) head--;
  if (head < name.titleFirst) return null;
  if (head === name.titleFirst && HONORIFIC.test(facts.key[head] as string)) return null;
  return readRole(facts, name.titleFirst, head, head);
}

/** Descriptions that follow a name: ", the minister of trade," "– a former judge –" "(mayor of Ardun)" "is the chairman". */
export function rolesAfter(
  facts: Facts,
  name: NameMention,
  nominalAt: ReadonlyMap<number, NominalMention>,
): Role[] {
  const { tokens } = facts;
  const sentence = facts.doc.sentences[(tokens[name.last] as Token).sentence];
  const last = sentence?.last ?? name.last;
  let at = name.last + 1;
  if (at > last) return [];
  const sign = (tokens[at] as Token).form;
  if (/^(?:,|–|—|-|--|\()$/.test(sign)) {
    at++;
    if (/^(?:who|which)$/.test(tokens[at]?.lower ?? "")) return copula(facts, at + 1, last, nominalAt);
    return apposition(facts, at, last, nominalAt);
  }
  return copula(facts, at, last, nominalAt);
}

function copula(
  facts: Facts,
  from: number,
  last: number,
  nominalAt: ReadonlyMap<number, NominalMention>,
): Role[] {
  const verb = facts.tokens[from]?.lower ?? "";
  if (!/^(?:is|was|became|remains|'s)$/.test(verb) || from >= last) return [];
  const next = facts.tokens[from + 1]?.lower ?? "";
  if (!/^(?:the|a|an|his|her|now|also)$/.test(next) && facts.shape[from + 1] === Shape.other) return [];
  return apposition(facts, from + 1, last, nominalAt);
}

/** A noun phrase right at `from` whose head is a person or body; two when "and" joins them. */
function apposition(
  facts: Facts,
  from: number,
  last: number,
  nominalAt: ReadonlyMap<number, NominalMention>,
): Role[] {
  const out: Role[] = [];
  let start = from;
  for (let i = from; i <= last && i - from < MAX_APPOSITION; i++) {
    const t = facts.tokens[i] as Token;
    const nominal = nominalAt.get(i);
    if (
      nominal &&
      nominal.number === "sg" &&
      (nominal.entityType === "person" || nominal.entityType === "organisation")
    ) {
      if (nominal.first > start + 1 && !(nominal.first - start <= 2)) break;
      const role = readRole(facts, start, i, last);
      if (
        role.parties.size > 0 ||
        role.words.size > 0 ||
        /^(?:the|a|an)$/.test((facts.tokens[start] as Token).lower) ||
        closes(facts, i + 1, last)
      )
        out.push(role);
      let next = i + 1;
      while (next <= last && (facts.tokens[next] as Token).start < role.span.end) next++;
      if (facts.tokens[next]?.lower === "and" && next < last) {
        start = next + 1;
        i = next;
        continue;
      }
      break;
    }
    if (isVerb(t) || (facts.shape[i] === Shape.other && !isPossessive(t) && !/^[“”"’'‘]$/.test(t.form)))
      break;
    if (/^(?:of|in|at|for|to|from|with|by|on|who|which|that|and|said|says)$/.test(t.lower)) break;
  }
  return out;
}

const closes = (facts: Facts, i: number, last: number): boolean =>
  i > last ||
  /^[,.–—)(;:-]$|^--$/.test((facts.tokens[i] as Token).form) ||
  /^(?:of|for|at|in)$/.test((facts.tokens[i] as Token).lower);

const isVerb = (t: Token): boolean => /^(?:VBD|VBZ|VBP|VB|MD)$/.test(t.xpos);

/** For a description followed by a comma and a name ("the council’s chair, Ada Kell, said"): the token where the name begins, else -1. */
export function nameAfter(facts: Facts, nominal: NominalMention): number {
  const { tokens } = facts;
  const sentence = facts.doc.sentences[(tokens[nominal.last] as Token).sentence];
  const last = sentence?.last ?? nominal.last;
  let at = nominal.last + 1;
  if (/^(?:of|for|at|in|on|to|with|from)$/.test(tokens[at]?.lower ?? "")) {
    const from = at;
    while (
      at <= last &&
      at - from < MAX_APPOSITION &&
      (tokens[at] as Token).form !== "," &&
      !isVerb(tokens[at] as Token)
    )
      at++;
  }
  if (at >= last || (tokens[at] as Token).form !== ",") return -1;
  return at + 1;
}
