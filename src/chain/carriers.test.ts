// Through whom words came: carriers, datelines and the page's own outlet, on marked sentences, all invented.
import { describe, expect, test } from "vitest";
import { chains, KNOWN, table } from "../../test/support/chains.ts";
import { dateline, marked } from "../../test/support/marked.ts";
import { decide } from "../model/decision.ts";
import { findChains } from "./index.ts";

describe("carriers", () => {
  table([
    [
      "{Q “It holds,”} {S Orel} {C said} at a news briefing as per Velmoran state media VPA.",
      "briefing: news briefing | first-carrier VPA",
    ],
    [
      "{S Orel} {C called for} {Q a dam} on Monday, according to the Washington Post.",
      "first-carrier Washington Post",
    ],
    [
      "{Q It holds}, {S Orel} {C said} in a press release, as per the agency VPA, which cited the broadcaster Channel Nine.",
      "press release: press release | first-carrier Channel Nine > relay VPA",
    ],
    [
      "{Q1 It holds}, {S1 Orel} {C1 said}, as per {S2 the agency VPA}, {S2 which} {C2 cited} {Q2 the broadcaster Channel Nine}.",
      "first-carrier Channel Nine > relay VPA",
      "first-carrier Channel Nine",
    ],
    ["{Q It holds}, {S Orel} {C said} on Monday, the news agency VPA reported.", "first-carrier VPA"],
    ["{Q “It holds,”} {S Orel} was {C quoted as saying} by VPA.", "first-carrier VPA"],
    ["{Q “It holds,”} {S Orel} was {C quoted as saying}.", "first-carrier ?"],
    ["The Ardun Times {C quoted} {S Orel} {C as saying} {Q it holds}.", "first-carrier Ardun Times"],
    [
      "{S1 The news agency VPA} {C1 reported} that {Q1 {S2 Orel} {C2 said} {Q2 it holds}}.",
      "",
      "first-carrier VPA",
    ],
    ["{S Orel} has reportedly {C told} friends that {Q it leaks}.", "to friends | relay ?"],
    [
      "{S Orel} {C said} in an interview with Reuters that {Q it holds}.",
      "interview: interview | to Reuters | first-carrier Reuters",
    ],
    [
      "In a Bloomberg interview, {S Orel} {C said} {Q it holds}.",
      "interview: interview | to Bloomberg | first-carrier Bloomberg",
    ],
    [
      "{Q “It holds,”} {S Orel} {C said} on Channel Nine.",
      "broadcast: Channel Nine | first-carrier Channel Nine",
    ],
    [
      "In a radio interview quoted by the Ostrel Herald, {S he} {C said}: {Q “It holds.”}",
      "interview: radio interview | first-carrier Ostrel Herald",
    ],
    [
      "{Q “It holds,”} {S Orel} {C told} the broadcaster Channel Nine, in the Herald’s translation.",
      "interview: Channel Nine | to broadcaster Channel Nine | first-carrier Channel Nine > translator Herald",
    ],
    ["{S Kremlin spokesman Jan Orel} {C said} {Q it holds}.", "spokesperson-for Kremlin"],
    ["{S A spokeswoman for the ministry, Liv Aster,} {C said} {Q it holds}.", "spokesperson-for ministry"],
    [
      "{Q It holds}, {S Orel} {C said}, the agency VPA reported, according to the Ardun Times.",
      "first-carrier VPA > relay Ardun Times",
    ],
    ["{Q It holds}, {C said} {S Orel}, who spoke to the Ardun Times.", "first-carrier Ardun Times"],
    ["{Q It holds}, {C according to} {S the Washington Post}.", "article: Washington Post"],
    ["{S The attorney general} {C said} {Q it holds}.", ""],
  ]);
});

describe("dateline", () => {
  const text = "{S Orel} {C said} {Q it holds}.";
  test("names the agency as a relay", () => {
    expect(chains(text, { dateline: dateline("ARDUN", "VPA") })).toEqual(["relay VPA"]);
  });
  test("adds nothing where the agency is the page’s own outlet", () => {
    const outlet = decide("Velmora Press Agency", "stated", "test");
    expect(chains(text, { dateline: dateline("ARDUN", "VPA"), outlet })).toEqual([""]);
  });
});

test("the page’s own outlet is no carrier", () => {
  const outlet = decide("The Ardun Times", "stated", "test");
  expect(chains("{Q “It holds,”} {S Orel} {C told} the Ardun Times.", { outlet })).toEqual([
    "interview: Ardun Times | to Ardun Times",
  ]);
});

test("hops come in order from the mouth, each with its words", () => {
  const { doc, attributions } = marked(
    "{Q “It holds,”} {S Kremlin spokesman Jan Orel} {C said} at a news briefing as per the agency VPA, which cited the broadcaster Channel Nine.",
  );
  const { carriers } = findChains(doc, attributions, KNOWN).get(attributions[0]!.id)!;
  expect(carriers.map((h) => h.role)).toEqual(["spokesperson-for", "channel", "first-carrier", "relay"]);
  for (const h of carriers) {
    expect(h.evidence.length).toBeGreaterThan(0);
    const words = h.evidence.map((s) => doc.text.slice(s.start, s.end)).join(" ");
    expect(words).toContain(h.agent!);
  }
});

test("a paper that reports is no hop on the way of its own words", () => {
  const hops = (text: string) => {
    const { doc, attributions } = marked(text);
    const { channel, carriers } = findChains(doc, attributions, KNOWN).get(attributions[0]!.id)!;
    return [channel.value?.type, ...carriers.map((h) => `${h.role} ${h.agent}`)];
  };
  expect(hops("{S The Ardun Times} {C reported} {Q that it leaks}.")).toEqual(["article"]);
  expect(hops("Writing in the Ardun Times, {S Orel} {C argued} {Q it leaks}.")).toEqual([
    "article",
    "channel Ardun Times",
    "first-carrier Ardun Times",
  ]);
});
