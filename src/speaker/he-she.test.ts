// Whom “he” and “she” mean: marked sentences read with the shipped grammar model, all invented.
import { describe } from "vitest";
import { treeTable } from "../../test/support/speakers.ts";

describe("he and she", () => {
  treeTable([
    // whom the pronouns between stand for, not who spoke last
    [
      "{S1 Judge Carl Reve} {C1 ruled} {Q1 that the law fell}. Jon Murro, a lawyer from Ardun, opposed the law. He married in May. He keeps bees. {S2 He} {C2 wrote} {Q2 that the law hurts}.",
      "Carl Reve",
      "Jon Murro",
    ],
    [
      "{S1 Per Kell} {C1 said} {Q1 the dam holds}. The mayor, Ivo Orel, walked in. He sat down. He took off his coat. Then {S2 he} {C2 said} {Q2 it leaks}.",
      "Per Kell",
      "Ivo Orel",
    ],
    // who is named only after the pronoun
    [
      "Per Orel left Ardun. In {S her} {C letter} about {Q the leak in the hall}, Ada Kell defended her brother.",
      "Ada Kell",
    ],
    ["Despite {S his} {C dislike of} {Q the club}, Per Kell wants to join it.", "Per Kell"],
  ]);
});
