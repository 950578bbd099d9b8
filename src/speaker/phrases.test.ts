// What a credited phrase stands for where names, descriptions and relative clauses meet: marked sentences read with the shipped grammar model, all invented.
import { describe } from "vitest";
import { treeTable } from "../../test/support/speakers.ts";

describe("joint speakers, and names within a description", () => {
  treeTable([
    [
      "“It holds,” {C said} {S Ada Kahlen, a former adviser to President Boris Lund and President Sava}, {Q “and it will.”}",
      "Ada Kahlen",
    ],
    [
      "“It holds,” {C said} {S Ada Kahlen, a former aide to Mr. Lund and Dario Sava and currently an analyst in Ashton}, {Q “and it will.”}",
      "Ada Kahlen",
    ],
    // the description has ended, or holds no person
    [
      "{S Ada Kahlen, a former aide to Mr. Lund, and Dario Sava} {C said} {Q the dam would hold}.",
      "Ada Kahlen and Dario Sava",
    ],
    [
      "{S Ada Kahlen, the mayor of Ashton and Dario Sava} {C said} {Q the dam would hold}.",
      "Ada Kahlen and Dario Sava",
    ],
    ["{S Ada Kahlen of Ashton and Dario Sava} {C said} {Q the dam would hold}.", "Ada Kahlen and Dario Sava"],
  ]);
});

describe("several by their names", () => {
  treeTable([
    [
      "{S The three scholars -- Mr. Lund, Ms. Kahlen and Mr. Sava --} {C agreed} {Q that the dam leaks}.",
      "Lund, Kahlen and Sava",
    ],
    [
      "The plan won the backing of {S two of the town’s Sorrelists, Boris Lund and Ada Kahlen}, who {C said} {Q so}.",
      "Boris Lund and Ada Kahlen",
    ],
    [
      "{S Two unions, the Harbour Workers Union and the Ashton Federation,} {C said} {Q the dam leaks}.",
      "Harbour Workers Union and Ashton Federation",
    ],
    // one of several who speak, more than they are told to be, and names of something else
    [
      "{S Farmers, Boris Lund and Ada Kahlen} {C said} {Q the dam leaks}.",
      "Farmers, Boris Lund and Ada Kahlen",
    ],
    [
      "{S Three scholars, Boris Lund and Ada Kahlen,} {C said} {Q the dam leaks}.",
      "Three scholars, Boris Lund and Ada Kahlen",
    ],
    [
      "{S The leaders of Velmora, Canada and Mexico} {C said} {Q the dam leaks}.",
      "leaders of Velmora, Canada and Mexico",
    ],
  ]);
});

describe("documents", () => {
  treeTable([
    // a part of a document says less than what it is a part of
    ["{Q The dam leaks}, {C according to} {S early results of exit polls}.", "early results of exit polls"],
    [
      "{Q The dam leaks}, {C according to} {S the results of the latest Ashton University poll released Wednesday}.",
      "results of the latest Ashton University poll",
    ],
    [
      "{S An early draft of the report by the Ashton Institute} {C said} {Q the dam would hold}.",
      "early draft of the report by the Ashton Institute",
    ],
    ["{S The results of the match} {C show} {Q the dam would hold}.", "results"],
  ]);
});

describe("it and they go on", () => {
  treeTable([
    // the document that spoke last, though a body was told within its words
    [
      "{S1 The Harbour Bank} {C1 replied} {Q1 so}. {S2 The staff letter} {C2 noted} {Q2 that surveys “made it clear that the Harbour Bank is leaking.”} {S3 It} {C3 also pointed to} {Q3 an old complaint}. “The dam leaks,” {S4 it} {C4 added}. {Q4 “So does the bank.”}",
      "Harbour Bank",
      "staff letter",
      "staff letter",
      "staff letter",
    ],
    // those of whom it is said that none of them spoke
    [
      "{S1 None of the millers} {C1 said} {Q1 the dam would leak}. {S2 They} {C2 said} {Q2 it would hold}.",
      "None of the millers",
      "millers",
    ],
    [
      "The engineers met in May. {S1 No one} {C1 said} {Q1 the dam would leak}. {S2 They} {C2 said} {Q2 it would hold}.",
      "No one",
      "engineers",
    ],
  ]);
});

describe("what a relative clause hangs on", () => {
  treeTable([
    // by the name that it is called
    ["They paid a firm called Lund Analytica, {S which} {C says} {Q the dam would hold}.", "Lund Analytica"],
    // names given as examples: all, or the last where the verb is of one
    [
      "Rumours spread through sources popular among engineers, such as the Ashton Courier and the Lund Herald, {S which} {C reported} {Q that the dam would leak}.",
      "Ashton Courier and Lund Herald",
    ],
    [
      "The plan angered engineers such as Senator Boris Lund of Ashton, {S who} {C warned} {Q that the dam would leak}.",
      "Boris Lund",
    ],
    [
      "A number of engineers, including Ada Kahlen and Boris Lund, {S who} {C has warned} {Q that the dam would leak}, came late.",
      "Boris Lund",
    ],
    // not the owner of what it hangs on
    [
      "Officials in Ms. Kahlen’s government {S who} {C said} {Q the dam would hold} were mocked.",
      "Officials",
    ],
    // what an earlier relative clause hangs on
    [
      "“It holds,” said Ada Kahlen, whom Boris Lund appointed chief of the mission, and {S who} {C says} {Q the dam is old}.",
      "Ada Kahlen",
    ],
    [
      "The plan was made for farmers, who will vote in the southern states and {S who} {C believe} {Q that the dam leaks}.",
      "farmers",
    ],
    // a share
    [
      "Half of the farmers wanted a new mayor, compared with four in 10 {S who} {C said} {Q the old one would do}.",
      "four in 10 farmers",
    ],
    [
      "Few farmers made up their minds against 38 percent – {S who} {C said} {Q no}.",
      "38 percent of farmers",
    ],
    // those of a party, though more stands between
    [
      "“It leaks,” said one Sorrelist, “and it will.” “It leaks,” said one Democrat familiar with the discussion, {S who} {C added} {Q that the dam was old}.",
      "one Democrat",
    ],
    [
      "The attacks were echoed by Democrats across the country, {S who} {C said} {Q the dam was old}.",
      "Democrats",
    ],
    // a description between commas
    [
      "The group includes Pastor Dario Sava, an Ashton minister {S whose} {C plan} {Q to mend the dam} failed.",
      "Dario Sava",
    ],
  ]);
});

describe("peoples in two words", () => {
  treeTable([
    [
      "The plan misses out with Asian-Americans {S1 who} {C1 say} {Q1 the dam leaks}. {S2 They} {C2 want} {Q2 a new one}.",
      "Asian-Americans",
      "Asian-Americans",
    ],
    ["Boris Lund spoke for Asian-Americans. {S He} {C said} {Q the dam would hold}.", "Boris Lund"],
    ["The plan angered Sorrelists {S who} {C say} {Q the dam leaks}. Most Sorrelists left.", "Sorrelists"],
    ["{S Polish Catholics} {C said} {Q the dam would hold}.", "Polish Catholics"],
  ]);
});
