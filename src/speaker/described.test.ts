// Whom descriptions and words for a part stand for: marked sentences read with the shipped grammar model, all invented.
import { describe } from "vitest";
import { treeTable } from "../../test/support/speakers.ts";

describe("a description behind the name", () => {
  treeTable([
    ["The council has chosen Boris Lund, {S a man} {C who once said} {Q the dam would hold}.", "Boris Lund"],
    [
      "He is the director of the Harbour Foundation, {S a non-profit} {C that argues} {Q for a new dam}.",
      "Harbour Foundation",
    ],
    ["They spoke to Boris Lund, {S a clerk} {C said}, {Q but not for long}.", "clerk"],
    ["In the deal with the Harbour Foundation, {S a union} {C said} {Q the dam would hold}.", "union"],
  ]);
});

describe("bodies by name and class", () => {
  treeTable([
    ["{S The Future48 group, funded by farmers,} {C is planning} {Q to mend the dam}.", "Future48"],
    ["Boris Lund came. {S An anti-Boris Lund group} {C said} {Q the dam leaks}.", "anti-Boris Lund group"],
    // whose it is stays open, and it is no other body
    [
      "Ada Lund and Boris Lund met. Boris Lund and Ada Lund left the Harbour Foundation. {S The Lund team} {C sought} {Q a new dam}.",
      "Lund team",
    ],
    ["Boris Lund came. {S The NATO group} {C said} {Q the dam leaks}.", "NATO group"],
  ]);
});

describe("a description that fits who was told of last", () => {
  treeTable([
    ["Boris Lund made a film. “It holds,” {C said} {S the 46-year-old}. {Q “And it will.”}", "Boris Lund"],
    [
      "Ada Kahlen made a film. {S The Ashton-born 29-year-old} {C said} {Q the dam would hold}.",
      "Ada Kahlen",
    ],
    // called something else before, where nobody else is near
    [
      "Dario Sava left. It rained. It snowed.\n\nBoris Lund, a farmer, met Dario Sava. “It holds,” {C said} {S the investor}. {Q “And it will.”}",
      "Boris Lund",
    ],
    // two who were told of
    ["Boris Lund and Dario Sava met. {S The 46-year-old} {C said} {Q the dam would hold}.", "46-year-old"],
  ]);
});

describe("neither, and all of whom", () => {
  treeTable([
    [
      "Boris Lund and Ada Kahlen have made the dam central to their bids. But {S neither} {C takes} {Q the leak seriously}.",
      "Boris Lund and Ada Kahlen",
    ],
    [
      "Boris Lund met Ada Kahlen and Dario Sava. {S Neither} {C said} {Q the dam leaks}.",
      "Ada Kahlen and Dario Sava",
    ],
    [
      "The town has five engineers, {S two of whom} {C have said} {Q the dam leaks}.",
      "two of five engineers",
    ],
    ["They asked all three farmers, {S each of whom} {C said} {Q the dam leaks}.", "all three farmers"],
    ["The Orlo Water Company was there. {S Neither company} {C said} {Q the dam leaks}.", "Neither company"],
  ]);
});

describe("of whom so many are", () => {
  treeTable([
    [
      "“It leaks,” {C said} {S one of two engineers who told of the same fault but would not speak on the record for fear of the mayor}. {Q “It does.”}",
      "one of two engineers",
    ],
    [
      "{S Nearly all of the Sorrelist mayors of the ten largest towns in the north and the south of Velmora} {C said} {Q so}.",
      "Nearly all of the Sorrelist mayors",
    ],
    [
      "He was greeted {S by thousands of farmers who live near the dam} {C protesting} {Q the plan}.",
      "thousands of farmers who live near the dam",
    ],
    ["Yet none of the farmers, despite {S their} {C fear} {Q that the dam leaks}, stayed away.", "farmers"],
    ["{S Those over 60} {C say} {Q the dam would hold}.", "Those over 60"],
    ["{S Those trailing him} {C said} {Q the dam leaks}.", "Those trailing him"],
  ]);
});
