// Which expression of its own sentence dates a statement, and which does not: marked sentences, all invented.
import { describe } from "vitest";
import { table } from "../../test/support/dates.ts";

describe("an expression by the cue dates the saying", () => {
  table([
    ["{S Orel} {C said} on Monday that {Q the dam was safe}.", "2024-04-01 “on Monday” stated"],
    ["{S Orel} {C said} Monday {Q the dam was safe}.", "2024-04-01 “Monday” stated"],
    // nothing is said after it is printed: a month that would be is no month
    [
      "The wall cracked on March 20. Eight months later, {S Orel} {C agreed} {Q to rebuild it}.",
      "no day “Eight months later” stated",
    ],
    [
      "The wall cracked on March 20. Two days later, {S Orel} {C agreed} {Q to rebuild it}.",
      "2024-03-22 “Two days later” stated",
    ],
    [
      "{Q The dam is safe}, ministry spokesman {S Jan Orel} {C said} on Wednesday.",
      "2024-04-03 “on Wednesday” stated",
    ],
    [
      "{Q “The dam is safe,”} {C said} {S Jan Orel}, a spokesman, on Wednesday.",
      "2024-04-03 “on Wednesday” stated",
    ],
    ["On Monday, {S Orel} {C said} {Q the dam was safe}.", "2024-04-01 “On Monday” stated"],
    ["{S Orel} on Monday {C rejected} {Q the offer}.", "2024-04-01 “on Monday” stated"],
    [
      "{S Orel}, writing on Murmur on Monday, once again {C rejected} {Q the offer}.",
      "2024-04-01 “on Monday” stated",
    ],
    [
      "Responding to reporters on Tuesday, {S Orel} {C said} {Q the dam was safe}.",
      "2024-04-02 “on Tuesday” stated",
    ],
    [
      "Speaking in Ardun on Tuesday, {S Orel} {C said} {Q the dam was safe}.",
      "2024-04-02 “on Tuesday” stated",
    ],
    ["{Q “It holds,”} {S Orel} {C told} reporters in Ardun on Tuesday.", "2024-04-02 “on Tuesday” stated"],
    [
      "{Q “It holds,”} {S Orel} {C told} Channel Nine’s “Morning Talk” on Tuesday.",
      "2024-04-02 “on Tuesday” stated",
    ],
    [
      "{S Orel} {C said} in a statement issued on Tuesday that {Q it holds}.",
      "2024-04-02 “on Tuesday” stated",
    ],
    [
      "At Monday’s rally, {S Orel} {C vowed} {Q to rebuild the dam}.",
      "2024-04-01 “At Monday’s rally” stated",
    ],
    ["{S Orel} {C said} last month that {Q it holds}.", "2024-03-01..2024-03-31 “last month” stated"],
    ["In March 2022, {S Orel} {C said} {Q it holds}.", "2022-03-01..2022-03-31 “In March 2022” stated"],
    ["{Q It holds}, {C according to} {S a report} published on Monday.", "2024-04-01 “on Monday” stated"],
    ["{Q It holds}, {C according to} {S a report published on Monday}.", "2024-04-01 “on Monday” stated"],
    ["{S Orel} {C called for} {Q a dam upstream} on Monday.", "2024-04-01 “on Monday” stated"],
    ["{S Orel} {C called for} {Q a dam upstream on Monday}.", "2024-04-01 “on Monday” stated"],
  ]);
});

describe("an expression inside the content does not", () => {
  table([
    ["{S Orel} {C said} that {Q the leak on Friday was small}.", "2024-04-04 default"],
    ["{S Orel} {C said} {Q the talks would begin on Monday}.", "2024-04-04 default"],
    ["{S Orel} {C said} on Monday that {Q the leak on Friday was small}.", "2024-04-01 “on Monday” stated"],
    ["{Q “We met on Friday,”} {S Orel} {C said}.", "2024-04-04 default"],
    ["{S Orel} {C condemned} {Q the attack on Monday}.", "2024-04-04 default"],
    ["{S Orel} {C urged} {Q the council to meet on Monday}.", "2024-04-04 default"],
  ]);
});

describe("an expression of another clause does not", () => {
  table([
    ["{S Orel, who was appointed in 2012,} {C said} {Q it holds}.", "2024-04-04 default"],
    ["{S Orel}, elected in 2012, {C said} {Q it holds}.", "2024-04-04 default"],
    [
      "{S Orel} {C said} {Q “it holds”} when asked about the statement that Sava made on Monday.",
      "2024-04-04 default",
    ],
    ["{S Orel} {C said} {Q it holds} ahead of Friday’s vote.", "2024-04-04 default"],
    ["By Tuesday, {S Orel} {C said}, {Q it would hold}.", "2024-04-04 default"],
    [
      "{S1 Orel} {C1 said} on Monday {Q1 it holds}, but {S2 Sava} {C2 said} {Q2 it does not}.",
      "2024-04-01 “on Monday” stated",
      "2024-04-04 default",
    ],
    [
      "While {S1 Orel} – the minister – {C1 said} on Monday {Q1 it holds}, the ministry’s spokesman {S2 Sava} {C2 said} {Q2 it does not}.",
      "2024-04-01 “on Monday” stated",
      "2024-04-04 default",
    ],
  ]);
});

describe("a clause of time speaks against the day of publication", () => {
  table([
    [
      "When he ran for mayor in 1990, {S Orel} {C said} {Q it holds}.",
      "1990-01-01..1990-12-31 “in 1990” inferred",
    ],
    ["After talks with Sava on Monday, {S Orel} {C said} {Q it holds}.", "2024-04-01 “on Monday” inferred"],
    [
      "{Q “It holds,”} {S Orel} {C said} as she left the hall on Tuesday.",
      "2024-04-02 “on Tuesday” inferred",
    ],
  ]);
});

describe("habit and unspecific past have no day", () => {
  table([
    ["{S Orel} has repeatedly {C said} {Q it holds}.", "no day “repeatedly” stated"],
    ["{S Orel} has for years {C voiced} {Q concern}.", "no day “for years” stated"],
    ["{S Orel} previously {C said} {Q it holds}.", "no day “previously” stated"],
    [
      "{S1,2 Orel} has long {C1 dismissed} {Q1 the idea}, {C2 calling} {Q2 it foolish}.",
      "no day “long” stated",
      "no day “long” stated",
    ],
    [
      "This, {C according to} an earlier statement by {S Orel}, {Q would be foolish}.",
      "no day “earlier statement” stated",
    ],
    ["{S Orel} {C said} in a recent interview that {Q it holds}.", "no day “in a recent interview” stated"],
    ["News.\n\nMore.\n\nStill more.\n\n{S Orel} has {C accused} {Q Sava of lying}.", "unknown (perfect)"],
    ["{S Orel} had {C promised} {Q to pay}.", "unknown (pluperfect)"],
    ["{S Orel} may {C say} {Q it holds}.", "unknown (modal)"],
    [
      "On Monday {S1,2 Orel} {C1 said} {Q1 it holds}. She {C2 would not be drawn} {Q2 on the price}.",
      "2024-04-01 “On Monday” stated",
      "2024-04-01 “On Monday” inferred",
    ],
    ["{S The report} {C says} {Q it holds}.", "unknown (document)"],
  ]);
});
