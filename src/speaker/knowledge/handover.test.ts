// Handovers: the office is that of the day of the statement; of a month or year only, its days are nobody's for certain.
import { describe, expect, test } from "vitest";
import { speakerId } from "../../model/ids.ts";
import { builtinKnowledge } from "./builtin.ts";
import { holderOn, officesBefore, officesOn } from "./holders.ts";
import { mergeKnowledge } from "./merge.ts";
import { parseKnowledge } from "./parse.ts";

const line = (row: object) => JSON.stringify({ office: { office: "reeve", body: "Ardun", ...row } });
const ARDUN = parseKnowledge(
  [
    '{"party": {"name": "Ardun", "adjectives": ["Ardunian"]}}',
    line({ holder: "Ada Kell", from: "2018", to: "2020-03-14" }),
    line({ holder: "Bo Sava", from: "2020-03-14", to: "2020-09", acting: true }),
    line({ holder: "Cy Orel", from: "2020-09", to: "2022-11" }),
    line({ holder: "Di Marren", from: "2022-11-20", knownTo: "2023-12-31" }),
    line({ office: "warden", holder: "Ed Tal", from: "2021-01-01", knownTo: "2023-12-31", shared: true }),
    line({ office: "warden", holder: "Fay Brandt", from: "2022-01-01", knownTo: "2023-12-31", shared: true }),
  ].join("\n"),
);

/** Who it is, or who it may be, in brackets. */
const who = (knowledge: typeof ARDUN, title: string, day: string): string => {
  const { value, rivals } = holderOn(knowledge, title, day);
  return [value?.party.name ?? "?", ...rivals.map((r) => `(${r.party.name})`)].join(" ");
};

describe("an invented office", () => {
  test.each([
    ["2017-12-31", "?"],
    ["2018-01-01", "? (Ada Kell)"],
    ["2018-12-31", "? (Ada Kell)"],
    ["2019-01-01", "Ada Kell"],
    ["2020-03-13", "Ada Kell"],
    ["2020-03-14", "? (Ada Kell) (Bo Sava)"],
    ["2020-03-15", "Bo Sava"],
    ["2020-08-31", "Bo Sava"],
    ["2020-09-01", "? (Bo Sava) (Cy Orel)"],
    ["2020-09-30", "? (Bo Sava) (Cy Orel)"],
    ["2020-10-01", "Cy Orel"],
    ["2022-10-31", "Cy Orel"],
    ["2022-11-19", "? (Cy Orel)"],
    ["2022-11-20", "Di Marren (Cy Orel)"],
    ["2022-12-01", "Di Marren"],
    ["2023-12-31", "Di Marren"],
    ["2024-01-01", "? (Di Marren)"],
  ])("on %s: %s", (day, expected) => {
    expect(who(ARDUN, "the Ardunian reeve", day)).toBe(expected);
    expect(who(ARDUN, "reeve of Ardun", `${day}T12:00Z`)).toBe(expected);
  });

  test("an acting holder goes by both titles, a full one by the plain title only", () => {
    expect(who(ARDUN, "the acting reeve of Ardun", "2020-06-01")).toBe("Bo Sava");
    expect(who(ARDUN, "Ardunian interim reeve", "2020-06-01")).toBe("Bo Sava");
    expect(who(ARDUN, "the acting reeve of Ardun", "2019-06-01")).toBe("?");
    expect(officesOn(ARDUN, speakerId("Bo Sava"), "2020-06-01").map((s) => s.titles[0])).toEqual([
      "acting Ardun reeve",
    ]);
  });

  test("of two who share an office neither is taken", () => {
    expect(who(ARDUN, "the warden of Ardun", "2021-06-01")).toBe("Ed Tal");
    expect(who(ARDUN, "the warden of Ardun", "2022-06-01")).toBe("? (Ed Tal) (Fay Brandt)");
  });

  test("somebody is a former holder once the month of the end is over, not within it", () => {
    const since = (day: string) => officesBefore(ARDUN, speakerId("Cy Orel"), day).length;
    expect([since("2022-11-01"), since("2022-11-30"), since("2022-12-01")]).toEqual([0, 0, 1]);
  });

  test("a file of one's own replaces the spells that it overlaps, not a neighbour that ends on the day or in the month", () => {
    const own = parseKnowledge(line({ holder: "Gus Vale", from: "2020-09", to: "2022-11-20" }));
    const joined = mergeKnowledge(ARDUN, own);
    const held = joined.offices.filter((o) => o.office === "reeve").map((o) => o.holder.slice(3));
    expect(held).toEqual(["ada-kell", "bo-sava", "di-marren", "gus-vale"]);
    expect(who(joined, "reeve of Ardun", "2021-01-01")).toBe("Gus Vale");
  });
});

describe("the table that ships", () => {
  const BUILTIN = builtinKnowledge();
  test.each([
    ["the NATO chief", "2024-09-30", "Jens Stoltenberg"],
    ["the NATO chief", "2024-10-01", "Mark Rutte"],
    ["the French president", "2017-05-13", "François Hollande"],
    ["the French president", "2017-05-14", "? (François Hollande) (Emmanuel Macron)"],
    ["the French president", "2017-05-15", "Emmanuel Macron"],
    ["Ukraine’s defence minister", "2023-09-05", "Oleksii Reznikov"],
    ["Ukraine’s defense minister", "2023-09-06", "Rustem Umerov"],
    ["the Ukrainian interim president", "2014-03-20", "Oleksandr Turchynov"],
    ["the Japanese foreign minister", "2021-11-03", "Toshimitsu Motegi"],
    ["the Japanese acting foreign minister", "2021-11-07", "Fumio Kishida"],
    ["the Dutch foreign minister", "2021-08-15", "Sigrid Kaag"],
    ["the British chancellor", "2022-07-06", "Nadhim Zahawi"],
    ["the Czech prime minister", "2017-11-30", "Bohuslav Sobotka"],
    ["the Czech prime minister", "2017-12-10", "? (Bohuslav Sobotka) (Andrej Babiš)"],
    ["the Czech prime minister", "2018-01-01", "Andrej Babiš"],
    ["the acting US defense secretary", "2019-03-01", "Patrick Shanahan"],
    ["the acting US defense secretary", "2019-08-01", "?"],
    ["the Fed chair", "2018-02-04", "?"],
    ["the Fed chair", "2018-02-05", "Jerome Powell"],
    ["the IAEA chief", "2019-09-01", "Cornel Feruță"],
    ["the leader of the AfD", "2023-01-01", "? (Tino Chrupalla) (Alice Weidel)"],
    ["the EU trade commissioner", "2021-01-01", "Valdis Dombrovskis"],
    ["the president of the UN General Assembly", "2025-10-01", "Annalena Baerbock"],
    ["the German chancellor", "2026-02-01", "? (Friedrich Merz)"],
  ])("%s on %s: %s", (title, day, expected) => {
    expect(who(BUILTIN, title, day)).toBe(expected);
  });
});
