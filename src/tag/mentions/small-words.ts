// Words among names that are more or less than they look: small ones that belong to a name ("in 't Veen", "Per Under"), a verb and a common noun in capitals.
import type { Token } from "../../model/doc.ts";
import { givenNameGender } from "../lexicon/names-given.ts";
import { CAPITAL_NOUNS } from "../lexicon/names-nouns.ts";
import { BEFORE_ARTICLE } from "../lexicon/names-titles.ts";
import { type Facts, Shape } from "./facts.ts";
import { singular } from "./nominals.ts";

/** "Will Orel leave?": the verb that opens a question. */
export function asks({ doc, tokens }: Facts, i: number): boolean {
  const t = tokens[i] as Token;
  if (t.lower !== "will") return false;
  const end = doc.sentences[t.sentence]?.last ?? i;
  return /^\?/.test(tokens[end]?.form ?? "") || tokens[end - 1]?.form === "?";
}

/** "Per Under": a small word with a capital behind a first name, both of one person by the recogniser. */
export const isSmallSurname = ({ tokens, key }: Facts, i: number): boolean =>
  tokens[i]?.ner === "PER" && tokens[i - 1]?.ner === "PER" && givenNameGender(key[i - 1] as string) !== null;

/** The surname behind "'t" or "in 't" at `at`; 0 where none stands there. */
export function behindArticle({ tokens, shape }: Facts, at: number): number {
  const article = BEFORE_ARTICLE.has(tokens[at]?.lower ?? "") ? at + 1 : at;
  return /^['’]t$/.test(tokens[article]?.form ?? "") && shape[article + 1] === Shape.capital
    ? article + 1
    : 0;
}

/** "PAC" in "the super PAC Orlo Action": a common noun that opens a run of name words, or all of it. */
export function isCapitalNoun({ key }: Facts, i: number, last: number): boolean {
  const k = key[i] as string;
  return (
    CAPITAL_NOUNS.has(singular(k)) ||
    (k === "super" && i < last && CAPITAL_NOUNS.has(singular(key[i + 1] as string)))
  );
}
