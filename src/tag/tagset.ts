// The Penn Treebank tags, as CoreNLP writes them, and the tags that follow from a mark's form alone.
import { KIND } from "./words.ts";

/** Tags by number. The order is part of the model format: append only. */
export const TAGS: readonly string[] = (
  "NN IN NNP DT JJ NNS , . RB VBD PRP VB CC VBZ TO VBN VBG VBP CD PRP$ '' `` MD POS : WDT WP NNPS WRB JJR RP " +
  "JJS -RRB- -LRB- RBR EX $ RBS PDT UH WP$ FW LS SYM #"
).split(" ");

/** Number of a tag; -1 where it is none. */
export const tagNumber = (tag: string): number => TAGS.indexOf(tag);

const byKind = (tag: string) => tagNumber(tag);
const FIXED: Readonly<Record<number, number>> = {
  [KIND.comma]: byKind(","),
  [KIND.colon]: byKind(":"),
  [KIND.dash]: byKind(":"),
  [KIND.open]: byKind("-LRB-"),
  [KIND.close]: byKind("-RRB-"),
  [KIND.stop]: byKind("."),
};
const OPEN_QUOTE = byKind("``");
const CLOSE_QUOTE = byKind("''");
const ELLIPSIS = byKind(":");

/** The tag that a mark has whatever stands around it; -1 where the tagger must choose. `side`: 1 opening, 2 closing. */
export function fixedTag(kind: number, side: number, form: string): number {
  if (kind === KIND.word || kind === KIND.apostrophe) return -1;
  if (kind === KIND.quote) return side === 1 ? OPEN_QUOTE : CLOSE_QUOTE;
  if (kind === KIND.other) return /^[.…]+$/.test(form) ? ELLIPSIS : -1;
  return FIXED[kind] ?? -1;
}

/** Tags of words that stand inside names. */
export const isProper = (tag: string): boolean => tag === "NNP" || tag === "NNPS";
/** Any verb form, modals not included. */
export const isVerb = (tag: string): boolean => tag.startsWith("VB");
/** Any noun, proper ones included. */
export const isNoun = (tag: string): boolean => tag.startsWith("NN");
