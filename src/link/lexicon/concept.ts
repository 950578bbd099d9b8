// What a concept of public affairs is: the words and phrases by which reports state it, and those that state its opposite.

/**
 * One class of words that state the same thing. Every list is comma-separated dictionary forms; a phrase may hold `*`,
 * which stands for up to four words ("put * at risk").
 */
export interface Concept {
  readonly id: string;
  /** Verbs. */
  readonly v?: string;
  /** Adjectives and participles used as such. */
  readonly a?: string;
  /** Nouns of the act or state; a bare noun states nothing until something says that it is so. */
  readonly n?: string;
  /** Phrases that state it as a verb does. */
  readonly p?: string;
  /** Phrases that state it where they are said; a question in these words asks for more or less than it. */
  readonly told?: string;
  /** Verbs by which one says it of another, who stands as their object: "blame" for being responsible. */
  readonly of?: string;
  /** Id of the concept that states the opposite. */
  readonly opposite?: string;
  /** Phrases and words that state the opposite and belong to no concept of their own. */
  readonly against?: string;
  /** Look-alikes ("=" before a first word that must stand as it is): a match inside one of these is none, unless the question holds the same look-alike. */
  readonly not?: string;
  /** True where its verbs state it only with an object: "fight the plan", not "fight in the hills". */
  readonly needsObject?: boolean;
  /** True where a body with a name may be what it is done to: then it alone is asked about ("join the Compact", not "join the race"). */
  readonly ofBody?: boolean;
  /** True where "A … B" and "B … A" state the same. */
  readonly symmetric?: boolean;
}
