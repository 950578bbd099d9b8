// What lies about an act of saying: clauses of time, answers, texts named again, dates that stop. All invented.
import { describe } from "vitest";
import { table } from "../../test/support/dates.ts";

describe("an act of saying and what surrounds it", () => {
  table([
    // the clause of another subject keeps its day
    ["The Courier had it on Tuesday, and {S Orel} {C said} {Q it holds}.", "unknown (unsure)"],
    // a clause of time that goes with the saying
    [
      "{S Orel} {C mocked} {Q the wall} as she rode the tram to Ardun on Tuesday.",
      "2024-04-02 “on Tuesday” inferred",
    ],
    [
      "When the wall fell in 1998, {S Orel} {C issued the following statement:} {Q “Build.”}",
      "1998-01-01..1998-12-31 “in 1998” inferred",
    ],
    [
      "Tempers rose on Tuesday, with {S Orel} {C calling} {Q the wall a joke}.",
      "2024-04-02 “on Tuesday” stated",
    ],
    // a year of what the words are about, and a year of the words
    ["{S Orel’s} {C quarrel over a 2013 bill is about} {Q more}.", "2024-04-04 default"],
    [
      "{S Orel’s} famous 1963 {C speech in praise of} {Q walls} is lost.",
      "1963-01-01..1963-12-31 “1963” stated",
    ],
    // an answer has the day of what it answers
    [
      "{Q1 “There will be none,”} {S1 Sava} {C1 wrote} on Tuesday.\n\n{Q2 “I know,”} {S2 Orel} {C2 replied}.",
      "2024-04-02 “on Tuesday” stated",
      "2024-04-02 “on Tuesday” inferred",
    ],
    [
      "{S1 Orel} {C1 said} on Tuesday {Q1 that it holds}. {Q2 “It always did,”} {S2 the statement} {C2 said}.",
      "2024-04-02 “on Tuesday” stated",
      "2024-04-02 “on Tuesday” inferred",
    ],
    // nobody is credited: no act goes on
    [
      "{S1 Orel} {C1 said} on Tuesday {Q1 it holds}. The gate shut as {Q2 a curfew} {C2 was announced}.",
      "2024-04-02 “on Tuesday” stated",
      "2024-04-04 default",
    ],
    // an old date goes on with the words, not from an endorsement
    [
      "{Q1 “It holds,”} {S1 Orel} {C1 said} last year in Ardun.\n\n{Q2 “It will,”} {S2 he} {C2 continued}.",
      "2023-01-01..2023-12-31 “last year” stated",
      "2023-01-01..2023-12-31 “last year” inferred",
    ],
    [
      "{S1 Orel} {C1 endorsed} {Q1 Sava} in January. {S2 He} {C2 said} {Q2 she has courage}.",
      "2024-01-01..2024-01-31 “in January” stated",
      "2024-04-04 default",
    ],
    [
      "In a Presidents’ Day interview, {S Orel} {C said} {Q it holds}.",
      "2024-02-19 “In a Presidents’ Day interview” stated",
    ],
    ["Later last month, {S Orel} {C said} {Q it holds}.", "2024-03-01..2024-03-31 “Later last month” stated"],
  ]);
});
