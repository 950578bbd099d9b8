// Bylines, datelines and outlet names: forms that are read and look-alikes that are not.
import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "../../test/support/growth.ts";
import { readBareNames, readByline } from "./bylines.ts";
import { MONTHS } from "./calendar.ts";
import { findDateline } from "./datelines.ts";
import { splitTitleEnd } from "./head.ts";
import { outletOfCopyright, spelling } from "./outlets.ts";

describe("bylines", () => {
  const cases: [string, string[], string | null][] = [
    ["By Mila Orel", ["Mila Orel"], null],
    ["By Mila Orel and Tom Ketter", ["Mila Orel", "Tom Ketter"], null],
    ["By Mila Orel, Tom Ketter & Ilan Brask", ["Mila Orel", "Tom Ketter", "Ilan Brask"], null],
    ["By Mila Orel, Reuters", ["Mila Orel"], "Reuters"],
    ["By Mila Orel for the Velmora Post", ["Mila Orel"], "Velmora Post"],
    ["By Mila van Orel-Ketter in Ardun", ["Mila van Orel-Ketter"], null],
    ["By M. J. O'Brask", ["M. J. O'Brask"], null],
    ["By MILA OREL", ["MILA OREL"], null],
    ["By Mila Orel, Defence Editor", ["Mila Orel"], null],
    ["By Ardun Post Staff", ["Ardun Post Staff"], null],
    ["By Associated Press", ["Associated Press"], null],
    ["By Mila Orel  <mila@post.example> @milaorel", ["Mila Orel"], null],
    ["By Mila Orel (@milaorel) , Tom Ketter @tom)", ["Mila Orel", "Tom Ketter"], null],
    ["Mila Orel | Staff writer", ["Mila Orel"], null],
    ["Mila Orel, Senior Correspondent", ["Mila Orel"], null],
    ["Mila Orel Diplomatic editor", ["Mila Orel"], null],
    ["Anna Maria Orel political correspondent", ["Anna Maria Orel"], null],
    ["Written by Mila Orel", ["Mila Orel"], null],
    ["Author: Mila Orel", ["Mila Orel"], null],
    ["By Mila Orel | Sept. 15, 2025, 3:04 pm", ["Mila Orel"], null],
    ["By Mila Orel - 4 April 2024", ["Mila Orel"], null],
    ["By Mila Orel (@milaorel)", ["Mila Orel"], null],
    ["By Mila Orel mila.orel@ardunpost.example", ["Mila Orel"], null],
    ["By Mila Orel Jr.", ["Mila Orel Jr."], null],
    ["By Łucja Żak", ["Łucja Żak"], null],
    [
      "(Reporting by Mila Orel in Ardun and Tom Ketter in Sava; Editing by Ilan Brask)",
      ["Mila Orel", "Tom Ketter"],
      null,
    ],
    [
      "Reporting by Mila Orel; additional reporting by Tom Ketter; editing by Ilan Brask",
      ["Mila Orel"],
      null,
    ],
  ];
  it.each(cases)("reads %j", (line, authors, affiliation) => {
    const got = readByline(line);
    expect([got?.authors, got?.affiliation]).toEqual([authors, affiliation]);
  });
  it.each([
    "By Monday the ships had left Ardun.",
    "By the time they left, it was dark.",
    "By contrast, the Compact stayed silent.",
    "By Land, by Sea",
    "By far the worst week of the war",
    "Passed by parliament",
    "Editor says paper will close",
    "War reporters, aid staff flee Ardun",
    "The chief, the editor and the writer",
  ])("leaves %j", (line) => {
    expect(readByline(line)).toBeNull();
  });
  it.each([
    ["Anna Orelska", ["Anna Orelska"]],
    ["Mila Orel, Northwire News", ["Mila Orel"]],
    ["Anna Orelska and Tom Ketter", ["Anna Orelska", "Tom Ketter"]],
    ["Anna Orelska · 4 April 2024", ["Anna Orelska"]],
  ])("takes %j for names alone", (line, authors) => {
    expect(readBareNames(line)?.authors).toEqual(authors);
  });
  it.each([
    "Middle East",
    "White House",
    "War in Velmora",
    "Foreign Policy",
    "Anna",
    "Anna Orelska denies it.",
    "Northern Compact",
    "Will Ships Leave",
  ])("leaves %j as no name alone", (line) => {
    expect(readBareNames(line)).toBeNull();
  });
});

describe("datelines", () => {
  const cases: [string, string, string | null, string | null, string | null][] = [
    ["ARDUN (Sputnik) - The harbour is shut.", "ARDUN (Sputnik) -", "ARDUN", "Sputnik", null],
    [
      "ARDUN, March 3 (Reuters) — The harbour is shut.",
      "ARDUN, March 3 (Reuters) —",
      "ARDUN",
      "Reuters",
      "March 3",
    ],
    [
      "WEST ARDUN, Velm., Sept. 26 (UPI) — The harbour.",
      "WEST ARDUN, Velm., Sept. 26 (UPI) —",
      "WEST ARDUN, Velm.",
      "UPI",
      "Sept. 26",
    ],
    ["BRUSSELS, Feb 3 - The Compact said no.", "BRUSSELS, Feb 3 -", "BRUSSELS", null, "Feb 3"],
    ["ARDUN — The harbour is shut.", "ARDUN —", "ARDUN", null, null],
    ["ARDUN/SAVA (AFP) – The harbour is shut.", "ARDUN/SAVA (AFP) –", "ARDUN/SAVA", "AFP", null],
    ["Ardun (CNN) — The harbour is shut.", "Ardun (CNN) —", "Ardun", "CNN", null],
    [
      "ARDUN, February 28. /TASS/. The harbour is shut.",
      "ARDUN, February 28. /TASS/.",
      "ARDUN",
      "TASS",
      "February 28",
    ],
    ["(Reuters) - The harbour is shut.", "(Reuters) -", null, "Reuters", null],
    [
      "ARDUN, 4 April 2024 (Northwire) -- The harbour is shut.",
      "ARDUN, 4 April 2024 (Northwire) --",
      "ARDUN",
      "Northwire",
      "4 April 2024",
    ],
  ];
  it.each(cases)("reads %j", (text, words, place, agency, day) => {
    const got = findDateline(text);
    expect([text.slice(0, got?.length), got?.dateline]).toEqual([words, { place, agency, day }]);
  });
  it.each([
    "NATO - the alliance - said no.",
    "F-16 jets left Ardun.",
    "BREAKING — Ardun falls silent.",
    "Vask (left) - the premier - said no.",
    "The Compact (NC) - an alliance - met.",
    "VASK: We will not go.",
    "In Ardun, March 3 - a Friday - was calm.",
    "Ardun — the capital — was calm.",
    "COVID-19 - the disease - came back.",
  ])("leaves %j", (text) => {
    expect(findDateline(text)).toBeNull();
  });
  it.each([...MONTHS.keys()])("knows the month %j in both cases", (name) => {
    for (const month of [`${name[0]?.toUpperCase()}${name.slice(1)}`, name.toUpperCase()])
      expect(findDateline(`ARDUN, ${month} 4 - The harbour is shut.`)?.dateline.day).toBe(`${month} 4`);
  });
  it("gives up at once on capitals between many dashes", () => {
    expect(findDateline("A-".repeat(80))).toBeNull();
    const run = (n: number) => {
      for (let i = 0; i < 200; i++) findDateline("A-".repeat(n));
    };
    expect(growth(run, 10)).toBeLessThan(LINEAR);
  });
});

describe("outlets", () => {
  it.each([
    ["Copyright ardunpost", "ardunpost"],
    ["© 2024 Ardun Herald. All rights reserved.", "Ardun Herald"],
    ["Copyright © 2019-2024, Northwire Ltd.", "Northwire"],
    ["Copyright 2024 by The Velmora Times", "The Velmora Times"],
    ["(c) 2023 Northwire - reproduction only with permission", "Northwire"],
    ["All rights reserved.", null],
  ])("reads %j", (line, name) => {
    expect(outletOfCopyright(line)).toBe(name);
  });
  it.each([
    ["ardunpost", "As Ardun Post reported, the post of Ardun is shut. Ardun Post has more.", "Ardun Post"],
    ["ardunpost.com", "The ArdunPost is read in Ardun.", "ArdunPost"],
    ["ardunpost", "Nothing here.", "ardunpost"],
    ["Ardun Post", "The ARDUN POST is loud.", "Ardun Post"],
  ])("spells %j as the page does", (name, text, wanted) => {
    expect(spelling(name, text).name).toBe(wanted);
  });
  it.each([
    ["Velmora shuts its harbour | Ardun Herald", "Velmora shuts its harbour", "Ardun Herald"],
    ["Velmora shuts its harbour - Ardun Herald", "Velmora shuts its harbour", "Ardun Herald"],
    ["Velmora shuts its harbour | World | Ardun Herald", "Velmora shuts its harbour", "Ardun Herald"],
    ["Velmora shuts its harbour – Kremlin", "Velmora shuts its harbour – Kremlin", null],
    ["Velmora shuts its harbour - TASS", "Velmora shuts its harbour - TASS", null],
    ["Premier - harbour stays shut until spring", "Premier - harbour stays shut until spring", null],
    ["Compact ‘at sea’ – ex-minister", "Compact ‘at sea’ – ex-minister", null],
  ])("splits %j", (title, own, outlet) => {
    const got = splitTitleEnd(title, () => false);
    expect([title.slice(0, got.length), got.outlet]).toEqual([own, outlet]);
  });
});
