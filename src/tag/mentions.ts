// Mentions: every span that refers to a person, group or body, by name, by a common noun or by a pronoun.
import type { Doc, Mention, Token } from "../model/doc.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { span } from "../model/span.ts";
import { type Facts, factsOf, isPossessive, Shape } from "./mentions/facts.ts";
import type { NameMention } from "./mentions/name-mention.ts";
import { isTitleWord } from "./mentions/name-runs.ts";
import { findNames } from "./mentions/names.ts";
import { findNominals, type NominalMention, phraseStart } from "./mentions/nominals.ts";

export type { Facts } from "./mentions/facts.ts";
export type { NameMention } from "./mentions/name-mention.ts";
export type { NominalMention } from "./mentions/nominals.ts";

/** A mention by pronoun. */
export interface PronounMention extends Mention {
  readonly form: "pronoun";
}

/** What was found in one document. */
export interface Mentions {
  readonly facts: Facts;
  readonly names: readonly NameMention[];
  readonly nominals: readonly NominalMention[];
  readonly pronouns: readonly PronounMention[];
  /** For each token the index in `names` of the name that holds it (the outermost), or -1. */
  readonly nameAt: Int32Array;
}

/** Names, nominals and pronouns of a document, with what is known of each. Linear in the number of tokens. */
export function readMentions(doc: Doc, knowledge: Knowledge): Mentions {
  const facts = factsOf(doc, knowledge);
  const names = findNames(facts).map((n) => (n.entityType === "person" ? withTitle(facts, n) : n));
  const nameAt = new Int32Array(doc.tokens.length).fill(-1);
  names.forEach((n, index) => {
    for (let i = n.first; i <= n.last; i++) nameAt[i] = index;
  });
  const personFirst = new Set(names.filter((n) => n.entityType === "person").map((n) => n.first));
  const nominals = findNominals(facts, names, nameAt, personFirst);
  return { facts, names, nominals, pronouns: findPronouns(facts), nameAt };
}

/**
 * Every mention in order of its first word; a person's title belongs to the mention.
 * @example findMentions(doc, builtinKnowledge()).map((m) => words(doc.text, m.span)) // ["Polish Foreign Minister Ada Kell", "she"]
 */
export function findMentions(doc: Doc, knowledge: Knowledge): Mention[] {
  const { names, nominals, pronouns } = readMentions(doc, knowledge);
  return [...names, ...nominals, ...pronouns]
    .map(({ span, first, last, head, form, entityType, gender, number }) => ({
      span,
      first,
      last,
      head,
      form,
      entityType,
      gender,
      number,
    }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Takes in the description in small letters before a name: "the Kremlin’s spokesperson Ada Kell". */
function withTitle(facts: Facts, name: NameMention): NameMention {
  const sentence = facts.doc.sentences[(facts.tokens[name.first] as Token).sentence];
  const from = sentence?.first ?? 0;
  const before = name.titleFirst - 1;
  if (before < from) return name;
  const t = facts.tokens[before] as Token;
  const role =
    facts.shape[before] === Shape.lower &&
    isTitleWord(t) &&
    !isPossessive(t) &&
    (t.xpos === "" || t.xpos.startsWith("N") || t.xpos === "JJ");
  const held = name.titleFirst < name.first;
  const office = !role && !held && isOfficeOf(facts, before, from) ? before - 2 : -1;
  if (!role && !held && office < 0) return name;
  const titleFirst = phraseStart(facts, role ? before : office >= 0 ? office : name.titleFirst, from);
  return { ...name, titleFirst, span: span((facts.tokens[titleFirst] as Token).start, name.span.end) };
}

/** "secretary of state" with its last word at `last`, in small letters. */
function isOfficeOf({ tokens, shape }: Facts, last: number, from: number): boolean {
  const office = tokens[last - 2];
  if (last - 2 < from || !office || tokens[last - 1]?.lower !== "of") return false;
  return (
    shape[last] === Shape.lower &&
    tokens[last]?.xpos === "NN" &&
    shape[last - 2] === Shape.lower &&
    office.xpos === "NN" &&
    isTitleWord(office)
  );
}

const PRONOUNS: ReadonlyMap<string, Pick<Mention, "gender" | "number" | "entityType">> = new Map(
  (
    [
      ["he him his himself", "m", "sg", "person"],
      ["she her hers herself", "f", "sg", "person"],
      ["it its itself", null, "sg", "organisation"],
      ["they them their theirs themselves", null, "pl", "group"],
      ["i me my mine myself", null, "sg", "person"],
      ["we us our ours ourselves", null, "pl", "group"],
      ["you your yours", null, "sg", "person"],
      ["who whom whose", null, "sg", "other"],
    ] as const
  ).flatMap(([words, gender, number, entityType]) =>
    words.split(" ").map((w) => [w, { gender, number, entityType }] as const),
  ),
);

/** Gender and number of a personal pronoun; null for other words. */
export const pronounOf = (lower: string): Pick<Mention, "gender" | "number" | "entityType"> | null =>
  PRONOUNS.get(lower) ?? null;

function findPronouns(facts: Facts): PronounMention[] {
  const out: PronounMention[] = [];
  facts.tokens.forEach((t, i) => {
    if (t.form.length > 10) return;
    const kind = PRONOUNS.get(t.lower);
    if (!kind || (t.form === "US" && t.lower === "us")) return;
    out.push({ span: span(t.start, t.end), first: i, last: i, head: i, form: "pronoun", ...kind });
  });
  return out;
}
