// Nominal mentions: noun phrases whose head is a person, a body, a group or a document; and the words around a head.
import type { EntityType, Mention, Token } from "../../model/doc.ts";
import { span } from "../../model/span.ts";
import {
  BODY_NOUNS,
  CAPITAL_NOUNS,
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  IRREGULAR_PLURALS,
} from "../lexicon/names-nouns.ts";
import { PERSON_NOUNS } from "../lexicon/names-titles.ts";
import { type Facts, isPossessive, Shape, tagAt } from "./facts.ts";

/** How a noun phrase begins: "the", "a", "his", "Orlo’s", or with nothing of the sort. */
export type Determiner = "definite" | "indefinite" | "pronoun" | "possessor" | "bare";

/** A mention by a common noun; `first` to `last` are the phrase up to its head noun. */
export interface NominalMention extends Mention {
  readonly form: "nominal";
  /** Key of the head noun, in the singular. */
  readonly noun: string;
  readonly determiner: Determiner;
}

const MAX_LEFT = 9;
const LEFT_TAGS = /^(?:JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|VBN|VBG|POS|HYPH|AFX|FW|)$/;
const STOP_WORDS = new Set(
  "the a an this that these those his her its their our my your some any no every each another is are was were be been has have had said says say told tells and or but of in on at to for from with by as who which when while after before he she it they we i you not will would could should may might can must than if so because about into over under against between among through during without within also then there".split(
    " ",
  ),
);

/** The singular of a plural noun's key, or the key itself. */
export function singular(key: string): string {
  const irregular = IRREGULAR_PLURALS.get(key);
  if (irregular) return irregular;
  if (key.length > 4 && key.endsWith("ies")) return `${key.slice(0, -3)}y`;
  if (key.length > 4 && /(?:ch|sh|ss|x)es$/.test(key)) return key.slice(0, -2);
  return key.length > 3 && key.endsWith("s") && !key.endsWith("ss") && !key.endsWith("us")
    ? key.slice(0, -1)
    : key;
}

/** What a noun refers to: its type, number and gender; null where it is none of the nouns that can speak. */
export function nounType(
  lower: string,
): { type: EntityType; number: "sg" | "pl"; gender: "m" | "f" | null; noun: string } | null {
  const dash = lower.lastIndexOf("-");
  const tail = dash > 0 && !PERSON_NOUNS.has(lower) && !BODY_NOUNS.has(lower) ? lower.slice(dash + 1) : lower;
  const person = PERSON_NOUNS.get(tail);
  if (person !== undefined) return { type: "person", number: "sg", gender: person, noun: tail };
  if ((BODY_NOUNS.has(tail) && tail !== "opposition" && tail !== "media") || CAPITAL_NOUNS.has(tail))
    return { type: "organisation", number: "sg", gender: null, noun: tail };
  if (DOCUMENT_NOUNS.has(tail))
    return {
      type: "document",
      number: singular(tail) === tail ? "sg" : "pl",
      gender: null,
      noun: singular(tail),
    };
  if (GROUP_NOUNS.has(tail)) return { type: "group", number: "pl", gender: null, noun: singular(tail) };
  const one = singular(tail);
  if (one !== tail) {
    if (PERSON_NOUNS.has(one) || BODY_NOUNS.has(one) || CAPITAL_NOUNS.has(one))
      return { type: "group", number: "pl", gender: null, noun: one };
  }
  return null;
}

/** First token of the noun phrase whose head is at `head`: back over nouns, adjectives and possessors to a determiner. */
export function phraseStart(facts: Facts, head: number, from: number): number {
  let i = head;
  while (i > from && head - i < MAX_LEFT) {
    const t = facts.tokens[i - 1] as Token;
    if (t.xpos === "DT" || t.xpos === "PRP$" || t.xpos === "PDT") return i - 1;
    if (t.xpos === "") {
      if (/^(?:the|a|an|his|her|its|their|our|my|your|this|that|some|one)$/.test(t.lower)) return i - 1;
      if (STOP_WORDS.has(t.lower) || (facts.shape[i - 1] === Shape.other && !isPossessive(t))) return i;
    } else if (!LEFT_TAGS.test(t.xpos)) return i;
    else if (/^VB[NG]$/.test(t.xpos) && !/^(?:DT|PRP\$|JJ|RB|NN|POS)/.test(facts.tokens[i - 2]?.xpos ?? ""))
      return i;
    else if (/^VB[NG]$/.test(t.xpos) && /^NN/.test(facts.tokens[i - 2]?.xpos ?? "") && !t.form.includes("-"))
      return i;
    i--;
  }
  return i;
}

/** How the phrase that begins at `first` is determined. */
export function determinerAt(facts: Facts, first: number, head: number): Determiner {
  for (let i = head - 1; i >= first; i--) if (isPossessive(facts.tokens[i])) return "possessor";
  let at = first; // "virtually every firm", "even the mayor"
  while (at < head && at < first + 2 && /^(?:RB|PDT|IN)/.test((facts.tokens[at] as Token).xpos)) at++;
  const t = facts.tokens[at] as Token;
  if (t.xpos === "PRP$" || /^(?:his|her|its|their|our|my|your)$/.test(t.lower)) return "pronoun";
  if (/^(?:the|this|that|these|those)$/.test(t.lower)) return "definite";
  if (/^(?:an?|another|one|some|any|several|many|few|no|every|each)$/.test(t.lower)) return "indefinite";
  return "bare";
}

/** All nominal mentions in order. A noun before a person's name is part of the name's title and gives none. */
export function findNominals(
  facts: Facts,
  names: readonly { readonly first: number }[],
  nameAt: Int32Array,
  personFirst: ReadonlySet<number>,
): NominalMention[] {
  const out: NominalMention[] = [];
  for (const s of facts.doc.sentences) {
    for (let i = s.first; i <= s.last; i++) {
      const t = facts.tokens[i] as Token;
      if ((nameAt[i] as number) >= 0 || facts.shape[i] === Shape.other) continue;
      if (t.xpos !== "" && !/^(?:NNS?|NNPS?|JJ)$/.test(t.xpos)) continue;
      const kind = nounType(t.lower);
      if (!kind) continue;
      if (t.xpos === "JJ" && kind.type !== "person") continue;
      if (i < s.last && followsNoun(facts, i + 1, personFirst)) continue;
      const from = phraseStart(facts, i, s.first);
      const first = names[nameAt[from] as number]?.first ?? from; // a whole name, not a part of one
      out.push({
        span: span((facts.tokens[first] as Token).start, t.end),
        first,
        last: i,
        head: i,
        form: "nominal",
        entityType: kind.type,
        gender: kind.gender,
        number: kind.number,
        noun: kind.noun,
        determiner: determinerAt(facts, first, i),
      });
    }
  }
  return out;
}

/** The next token goes on with the phrase (a compound) or is the name that the noun describes. */
function followsNoun(facts: Facts, next: number, personFirst: ReadonlySet<number>): boolean {
  if (personFirst.has(next)) return true;
  const tag = tagAt(facts, next);
  if (!tag.startsWith("NN")) return false;
  return facts.shape[next] === Shape.lower || facts.shape[next] === Shape.capital;
}
