// Doc: one article's text and every layer found in it. Immutable; each step returns a new layer.
import type { Article, Problem } from "./article.ts";
import type { Span } from "./span.ts";

/** One token. Names are those of CoNLL-U. Tokens tile the speaking paragraphs, white space excepted. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The words as they stand. */
  readonly form: string;
  /** Lower case, curly apostrophes made straight; what lexicons are looked up by. */
  readonly lower: string;
  /** Dictionary form, lower case except for names. */
  readonly lemma: string;
  /** Penn Treebank tag: NNP, VBD, IN, … */
  readonly xpos: string;
  /** Index of the syntactic head in `Doc.tokens`; -1 at the root of a sentence. */
  readonly head: number;
  /** Universal Dependencies v2 relation to the head ("nsubj", "ccomp", "obl", "nsubj:pass", …), "root" at the root. */
  readonly rel: string;
  /** Name type by the recogniser: "PER", "ORG", "LOC", "MISC", or "" outside names. */
  readonly ner: string;
  /** Index in `Doc.sentences`. */
  readonly sentence: number;
}

/** One sentence: tokens `first` to `last` (inclusive) of `Doc.tokens`. */
export interface Sentence {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  /** Index in `Article.paragraphs`. */
  readonly paragraph: number;
}

/** Text between quotation marks. `close` is null where the mark is missing; then `inner` ends with the paragraph. */
export interface Quotation {
  readonly open: Span;
  readonly inner: Span;
  readonly close: Span | null;
  /** Marks included. */
  readonly span: Span;
  /** Depth of nesting, 0 outside all others. */
  readonly depth: number;
  /** Index of the quotation that this one goes on with in the next paragraph (a multi-paragraph quotation), or null. */
  readonly continues: number | null;
}

/** How a party is referred to. */
export type MentionForm = "name" | "nominal" | "pronoun";
/** What is referred to. */
export type EntityType = "person" | "organisation" | "place" | "group" | "document" | "other";

/** A span that refers to a person, group or body. */
export interface Mention {
  readonly span: Span;
  /** First and last token index (inclusive). */
  readonly first: number;
  readonly last: number;
  /** Token index of the head word. */
  readonly head: number;
  readonly form: MentionForm;
  readonly entityType: EntityType;
  readonly gender: "m" | "f" | null;
  readonly number: "sg" | "pl";
}

/** An expression of time. */
export interface TimeExpression {
  readonly span: Span;
  /** TIMEX3 type; `vague` for "in a recent interview", "earlier". */
  readonly type: "date" | "time" | "duration" | "set" | "vague";
  /** Sentence index in `Doc.sentences`. */
  readonly sentence: number;
}

/** One article, read. */
export interface Doc {
  readonly article: Article;
  /** `article.text`. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly problems: readonly Problem[];
}
