// Head: one party of a credited span, as a name, a description or a pronoun.

/** One party of a source. */
export type Head =
  | {
      readonly type: "name";
      readonly first: number;
      readonly last: number /** Index in `Mentions.names`. */;
      readonly name: number;
    }
  | {
      readonly type: "nominal";
      readonly first: number;
      readonly last: number /** Token of the head noun. */;
      readonly noun: number;
    }
  | {
      readonly type: "pronoun";
      readonly first: number;
      readonly last: number;
      readonly token: number;
      readonly lower: string;
    };
