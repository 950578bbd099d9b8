// What the article says of whom: titles before names, appositions on either side, "X is the …".
import type { Token } from "../model/doc.ts";
import { PERSON_NOUNS } from "../tag/lexicon/names-titles.ts";
import { type Facts, isPossessive, Shape } from "../tag/mentions/facts.ts";
import { isTitleWord } from "../tag/mentions/name-runs.ts";
import type { NameMention, NominalMention } from "../tag/mentions.ts";
import { type Role, readRole } from "./roles.ts";

/** Longest apposition, in tokens, that is looked through for its head. */
const MAX_APPOSITION = 14;
const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|sir|lord|lady|dame|dr|madam|madame|herr|frau|monsieur|don)$/;

/** The title before a name as a description; null for none and for mere forms of address. */
export function titleRole(facts: Facts, name: NameMention): Role | null {
  if (name.titleFirst >= name.first) return null;
  let head = name.first - 1;
  const role = (i: number) =>
    isTitleWord(facts.tokens[i] as Token) && !HONORIFIC.test(facts.key[i] as string);
  while (head >= name.titleFirst && !role(head)) head--;
  if (head < name.titleFirst) return null;
  return readRole(facts, name.titleFirst, head, name.first - 1);
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
    return apposition(facts, at, last, nominalAt, true);
  }
  return copula(facts, at, last, nominalAt);
}

function copula(
  facts: Facts,
  from: number,
  last: number,
  nominalAt: ReadonlyMap<number, NominalMention>,
): Role[] {
  const verb = facts.tokens[from]?.xpos === "POS" ? "" : (facts.tokens[from]?.lower ?? "");
  if (!/^(?:is|was|became|remains)$/.test(verb) || from >= last) return [];
  const next = facts.tokens[from + 1]?.lower ?? "";
  if (!/^(?:the|a|an|his|her|now|also)$/.test(next) && facts.shape[from + 1] === Shape.other) return [];
  return apposition(facts, from + 1, last, nominalAt, false);
}

/**
 * A noun phrase right at `from` whose head is a person or body; two when "and" joins them. With `closed` it must end
 * at a sign, or else it is a subject ("In the deal with Orlo, the union said …").
 */
function apposition(
  facts: Facts,
  from: number,
  last: number,
  nominalAt: ReadonlyMap<number, NominalMention>,
  closed: boolean,
): Role[] {
  const out: Role[] = [];
  let start = from;
  for (let i = from; i <= last && i - from < MAX_APPOSITION; i++) {
    const t = facts.tokens[i] as Token;
    const nominal = nominalAt.get(i);
    if (nominal && nominal.number === "sg" && SPEAKERS.has(nominal.entityType)) {
      if (nominal.first > start + 2) break;
      const role = readRole(facts, start, i, last);
      let next = i + 1;
      while (next <= last && (facts.tokens[next] as Token).start < role.span.end) next++;
      const more = facts.tokens[next]?.lower === "and" && next < last;
      if (closed && !more && !closes(facts, next, last)) return out;
      out.push(role);
      if (!more) break;
      start = next + 1;
      i = next;
      continue;
    }
    if (isVerb(t) || (facts.shape[i] === Shape.other && !isPossessive(t) && !/^[“”"’'‘]$/.test(t.form)))
      break;
    if (/^(?:IN|TO|WP|WDT|WRB)$/.test(t.xpos)) break;
    if (/^(?:of|in|at|for|to|from|with|by|on|through|via|who|which|that|and|said|says)$/.test(t.lower)) break;
  }
  return out;
}

const SPEAKERS: ReadonlySet<string> = new Set(["person", "organisation"]);

const closes = (facts: Facts, i: number, last: number): boolean => {
  const t = facts.tokens[i];
  return (
    i > last ||
    !t ||
    /^[,.–—)(;:?!”"-]$|^--$|^''$/.test(t.form) ||
    /^(?:who|which|whose|said|says|told)$/.test(t.lower)
  );
};

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

/** True where what follows a name tells a person: an age, "who", a description of a person in apposition. */
export function followedByPerson(
  facts: Facts,
  name: NameMention,
  nominalAt: ReadonlyMap<number, NominalMention>,
): boolean {
  const at = name.last + 1;
  const next = facts.tokens[at];
  if (!next || (next.form !== "," && next.form !== "("))
    return (
      next?.lower === "who" ||
      (name.entityType === "other" &&
        /^(?:said|says|told|added|tweeted|replied|recalled)$/.test(next?.lower ?? ""))
    );
  const after = facts.tokens[at + 1];
  if (!after) return false;
  if (after.lower === "who") return true;
  if (/^\d{2}$/.test(after.form) && /^[,)]$/.test(facts.tokens[at + 2]?.form ?? "")) return true;
  return rolesAfter(facts, name, nominalAt).some((r) =>
    PERSON_NOUNS.has((facts.tokens[r.at] as Token).lower),
  );
}

/** True where a name comes with what introduces a stranger: an age (", 47,") or ", whose orchard …". */
export function asStranger(facts: Facts, name: NameMention): boolean {
  if (facts.tokens[name.last + 1]?.form !== ",") return false;
  const next = facts.tokens[name.last + 2];
  return /^\d{2}$/.test(next?.form ?? "") || next?.lower === "whose";
}
