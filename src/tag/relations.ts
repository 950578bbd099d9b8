// The relations that the parser gives (Universal Dependencies v2) and their coarse groups.

/** Relations by number. The order is part of the model format: append only. */
export const RELATIONS: readonly string[] = (
  "dep root case obl nmod nsubj det compound amod obj advmod mark aux cc conj nmod:poss ccomp xcomp advcl cop " +
  "acl:relcl nummod acl appos aux:pass nsubj:pass obl:tmod compound:prt parataxis fixed expl obl:npmod csubj iobj " +
  "det:predet cc:preconj discourse csubj:pass obl:agent vocative punct"
).split(" ");

/** Number of a relation; that of "dep" where it is none of ours. */
export const relationNumber = (name: string): number => Math.max(0, RELATIONS.indexOf(name));

/** Number of "root". */
export const ROOT_RELATION: number = relationNumber("root");

/** Number of "punct". */
export const PUNCT_RELATION: number = relationNumber("punct");

const GROUPS: readonly (readonly string[])[] = [
  ["nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl"],
  ["obj", "iobj"],
  ["ccomp", "parataxis"],
  ["xcomp"],
  ["obl", "obl:agent", "nmod", "obl:tmod", "obl:npmod"],
  ["advmod", "discourse"],
  ["mark"],
  ["aux", "aux:pass"],
  ["cop"],
  ["case"],
  ["det", "nmod:poss", "det:predet"],
  ["conj", "cc", "cc:preconj"],
  ["advcl"],
  ["acl", "acl:relcl", "appos"],
  ["amod", "compound", "nummod"],
];

/** One bit for each relation's group: which kinds of dependent a word has so far. */
export const GROUP_BIT: Int32Array = Int32Array.from(RELATIONS, (name) => {
  const g = GROUPS.findIndex((names) => names.includes(name));
  return g < 0 ? 1 << GROUPS.length : 1 << g;
});
