// A poll's figures take the days of its field work, wherever in the report those stand. All invented.
import { describe } from "vitest";
import { table } from "../../test/support/dates.ts";

const TAKEN = "\n\nThe poll of 900 adults was conducted by telephone March 25-29.";
const DAYS = "2024-03-25..2024-03-29 “March 25-29” inferred";

describe("figures of a poll", () => {
  table([
    [`{S 64 percent of voters} {C say} {Q it holds}.${TAKEN}`, DAYS],
    [`{S Six in 10} {C said} {Q it holds}.${TAKEN}`, DAYS],
    [`Many see it so, with {S 50 percent} {C saying} {Q it holds}.${TAKEN}`, DAYS],
    [`It splits them, with 23 percent {S who} {C said} {Q it holds}.${TAKEN}`, DAYS],
    [`{S Half of the engineers} {C said} {Q it holds}.${TAKEN}`, DAYS],
    [
      "{S Nearly two-thirds} {C say} {Q it holds}.\n\nThe survey was taken from March 30 to April 2 in Ardun.",
      "2024-03-30..2024-04-02 “from March 30 to April 2” inferred",
    ],
  ]);
});

describe("what is no figure of the poll, or not told to be of it", () => {
  table([
    // somebody who was asked, and a person with a share
    [`{S Pia Orel}, a baker, {C said} {Q it holds}.${TAKEN}`, "2024-04-04 default"],
    [`{S Pia Orel, who has 24 percent,} {C said} {Q it holds}.${TAKEN}`, "2024-04-04 default"],
    // its own day
    [`On Monday, {S 64 percent} {C said} {Q it holds}.${TAKEN}`, "2024-04-01 “On Monday” stated"],
    // another poll
    [`{S Half} {C said} {Q so} in an earlier poll.${TAKEN}`, "2024-04-04 default"],
    [
      `{S 64 percent} {C say} {Q it holds}.${TAKEN}\n\nAnother poll was taken April 1-2.`,
      "2024-04-04 default",
    ],
    ["{S 64 percent} {C say} {Q it holds}.\n\nThe poll was conducted Feb. 11-15.", "2024-04-04 default"],
    // days of no poll
    ["{S 64 percent} {C say} {Q it holds}.\n\nThe fair was open March 25-29.", "2024-04-04 default"],
  ]);
});
