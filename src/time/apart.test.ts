// What is another act keeps another day: a present behind a past, a month that the clause opens with.
import { describe } from "vitest";
import { table } from "../../test/support/dates.ts";

describe("a present behind a past is another saying", () => {
  table([
    [
      "{S1 Ilan Orel}, {S1 who} {C1 told} the Courier in March that {Q1 it holds}, now {C2 says} {Q2 it leaks}.",
      "2024-03-01..2024-03-31 “in March” stated",
      "2024-04-04 default",
    ],
    [
      "On Sunday {S1 Orel} {C1 warned} {Q1 of a clash}.\n\nThe town was calm.\n\n{S2 Orel} {C2 calls} {Q2 the march a mission}.",
      "2024-03-31 “On Sunday” stated",
      "2024-04-04 default",
    ],
    [
      "{S1 Orel} {C1 said} on Monday {Q1 it holds}. {S2 She} {C2 said} {Q2 it would be mended}.",
      "2024-04-01 “on Monday” stated",
      "2024-04-01 “on Monday” inferred",
    ],
  ]);
});

describe("another's sentence of the same day between a day that tells of a voice and its words", () => {
  table([
    [
      "{S1 Sava}, an engineer, was met by Orel on Tuesday at the dam. The council rose on Tuesday.\n\n{S2 Orel} {C2 said} {Q2 it holds}.",
      "2024-04-02 “on Tuesday” inferred",
    ],
  ]);
});

describe("a time that the clause opens with, however coarse", () => {
  table([
    [
      "His aides pointed to a speech last week in which {S Orel} {C promised} {Q that it would hold}.",
      "2024-03-25..2024-03-31 “last week” stated",
    ],
    [
      "In February 2022, hours after the flood, then {S Mayor Orel} {C told} the town {Q it would hold}.",
      "2022-02-01..2022-02-28 “In February 2022” stated",
    ],
    [
      "Orel has made such claims before: in October 2022 {S he} {C said} {Q it would hold}.",
      "2022-10-01..2022-10-31 “in October 2022” stated",
    ],
    [
      "In testimony before the Harbour Committee last week, {S Orel} {C said} {Q it holds}.",
      "2024-03-25..2024-03-31 “last week” stated",
    ],
    [
      "In September last year, {S Orel} {C told} the town {Q it would hold}.",
      "2023-09-01..2023-09-30 “In September last year” stated",
    ],
  ]);
});
