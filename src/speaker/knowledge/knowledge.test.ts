// Knowledge: the table that ships is sound, offices are looked up by the day, a user's file is read or refused with its line.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OnrecordError } from "../../errors.ts";
import { speakerId } from "../../model/ids.ts";
import { firstDay, lastDay, NO_KNOWLEDGE } from "../../model/knowledge.ts";
import { covers } from "./holders.ts";
import {
  builtinKnowledge,
  holderOn,
  isMediaName,
  mergeKnowledge,
  officesOn,
  parseKnowledge,
} from "./index.ts";

const BUILTIN = builtinKnowledge();
const DAY = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

describe("the table that ships", () => {
  test("is one value", () => {
    expect(builtinKnowledge()).toBe(BUILTIN);
    expect(BUILTIN.offices.length).toBeGreaterThan(1800);
    expect(BUILTIN.parties.length).toBeGreaterThan(2100);
  });

  test("has ids once, and none that lead nowhere", () => {
    const ids = BUILTIN.parties.map((p) => p.id);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set<string>(ids);
    for (const p of BUILTIN.parties) {
      if (p.standsFor) expect(known.has(p.standsFor), p.name).toBe(true);
      for (const m of p.memberOf) expect(known.has(m), `${p.name} in ${m}`).toBe(true);
    }
    for (const s of BUILTIN.offices) {
      expect(known.has(s.holder), s.holder).toBe(true);
      expect(s.body !== null && known.has(s.body), s.titles[0]).toBe(true);
    }
  });

  test("has spells whose days, months and years are such and in order", () => {
    for (const s of BUILTIN.offices) {
      for (const day of [s.from, s.to]) if (day !== null) expect(day).toMatch(DAY);
      if (s.from && s.to) expect(firstDay(s.from) < lastDay(s.to), `${s.titles[0]} ${s.from}`).toBe(true);
    }
  });

  test("never has two holders of one office for certain on one day, but where they share it or hand it over", () => {
    const byOffice = new Map<string, (typeof BUILTIN.offices)[number][]>();
    for (const s of BUILTIN.offices) {
      const key = `${s.body}|${s.office}`;
      byOffice.set(key, [...(byOffice.get(key) ?? []), s]);
    }
    for (const [key, spells] of byOffice)
      for (const a of spells)
        for (const b of spells) {
          if (a === b || (a.shared && b.shared && a.holder !== b.holder)) continue;
          const middle = [a.from, b.from].map((d) => lastDay(d ?? "0000")).sort()[1] as string;
          const both = covers(a, middle) === "yes" && covers(b, middle) === "yes";
          const handover = a.to === b.from || b.to === a.from;
          expect(both && !handover, `${key}: ${a.holder} and ${b.holder} on ${middle}`).toBe(false);
        }
  });

  test("gives one name to one party only", () => {
    const owner = new Map<string, string>();
    for (const p of BUILTIN.parties)
      for (const name of [p.name, ...p.aliases]) {
        const other = owner.get(name.toLowerCase());
        expect(other === undefined || other === p.id, `${name}: ${other} and ${p.id}`).toBe(true);
        owner.set(name.toLowerCase(), p.id);
      }
  });

  test("knows carriers of news by any of their names", () => {
    for (const name of ["TASS", "the Washington Post", "Reuters", "AP", "The Associated Press"])
      expect(isMediaName(name, BUILTIN), name).toBe(true);
    for (const name of ["NATO", "Moscow", "ap", "Ada Orel"])
      expect(isMediaName(name, BUILTIN), name).toBe(false);
    expect(isMediaName("TASS", NO_KNOWLEDGE)).toBe(false);
  });
});

const OFFICES = parseKnowledge(
  `# offices of an invented alliance
{"party": {"name": "Northern Compact", "aliases": ["the Compact", "NC"], "nouns": ["alliance"]}}
{"party": {"name": "Velmora", "aliases": ["Republic of Velmora"], "adjectives": ["Velmoran"]}}
{"office": {"office": "secretary general", "titles": ["Northern Compact secretary general", "Northern Compact chief"], "body": "Northern Compact", "holder": "Ilse Brandt", "from": "2020-01-01", "to": "2023-06-30"}}
{"office": {"office": "secretary general", "titles": ["Northern Compact secretary general", "Northern Compact chief"], "body": "Northern Compact", "holder": "Tomas Rydel", "from": "2023-07-01", "knownTo": "2024-12-31"}}
{"office": {"office": "defence minister", "body": "Velmora", "holder": "Ona Vale"}}
`,
);

describe("holderOn", () => {
  const holder = (title: string, date: string | null) =>
    holderOn(OFFICES, title, date).value?.party.name ?? null;

  test.each([
    ["the Northern Compact chief", "2022-10-12", "Ilse Brandt"],
    ["Northern Compact chief", "2023-06-30", "Ilse Brandt"],
    ["Northern Compact chief", "2023-07-01", "Tomas Rydel"],
    ["the chief of the Northern Compact", "2023-07-01", "Tomas Rydel"],
    ["NC Secretary-General", "2020-01-01T10:00Z", "Ilse Brandt"],
    ["the secretary general of the Compact", "2021-05-05", "Ilse Brandt"],
    ["the former Northern Compact chief", "2022-10-12", null],
    ["the deputy secretary general of the Northern Compact", "2022-10-12", null],
    ["the chief", "2022-10-12", null],
    ["Northern Compact chief", "2019-12-31", null],
    ["Northern Compact chief", null, null],
    ["", "2022-10-12", null],
  ])("%s on %s: %s", (title, date, expected) => {
    expect(holder(title, date)).toBe(expected);
  });

  test("beyond what is known the last holder is only a rival", () => {
    const decision = holderOn(OFFICES, "Northern Compact chief", "2025-01-01");
    expect(decision.value).toBeNull();
    expect(decision.rivals.map((r) => r.party.name)).toEqual(["Tomas Rydel"]);
  });

  test("a spell without days is never sure", () => {
    const decision = holderOn(OFFICES, "Velmoran Defense Minister", "2022-01-01");
    expect(decision.value).toBeNull();
    expect(decision.rivals.map((r) => r.party.name)).toEqual(["Ona Vale"]);
  });

  test("offices of a person on a day", () => {
    const titles = (day: string | null) =>
      officesOn(OFFICES, speakerId("Ilse Brandt"), day).map((s) => s.office);
    expect(titles("2021-01-01")).toEqual(["secretary general"]);
    expect(titles("2024-01-01")).toEqual([]);
    expect(titles(null)).toEqual(["secretary general"]);
  });
});

describe("parseKnowledge", () => {
  const refuse = (text: string): OnrecordError => {
    try {
      parseKnowledge(text);
    } catch (error) {
      return error as OnrecordError;
    }
    throw new Error(`accepted: ${text}`);
  };

  test.each([
    ["nonsense", /Line 1 .*not valid JSON/],
    ['\n\n{"party": {}}', /Line 3 .*"name" is missing/],
    ['{"other": 1}', /neither "party" nor "office"/],
    ["[1]", /not an object/],
    ['{"party": {"name": "A", "colour": "red"}}', /"colour" is not a field/],
    ['{"party": {"name": "A", "kind": "robot"}}', /"kind" is "robot"/],
    ['{"party": {"name": "A", "aliases": "B"}}', /"aliases" must be a list/],
    ['{"party": {"name": 3}}', /"name" must be words/],
    ['{"party": {"name": "A", "gender": "x"}}', /"gender" must be/],
    ['{"office": {"office": "mayor"}}', /"holder" is missing/],
    ['{"office": {"office": "mayor", "holder": "A", "from": "2020-02-30"}}', /"from" is "2020-02-30"/],
    [
      '{"office": {"office": "mayor", "holder": "A", "from": "2021-01-01", "to": "2020-01-01"}}',
      /"to" is before "from"/,
    ],
  ])("%s", (text, message) => {
    const error = refuse(text);
    expect(error).toBeInstanceOf(OnrecordError);
    expect(error.code).toBe("ON501");
    expect(error.message).toMatch(message);
  });

  test("reads a byte order mark, comments and Windows line ends", () => {
    expect(
      parseKnowledge('\ufeff# mine\r\n{"party": {"name": "Ardun"}}\r\n').parties.map((p) => p.name),
    ).toEqual(["Ardun"]);
  });

  test("never lets a field reach a prototype", () => {
    const error = refuse('{"party": {"name": "A", "__proto__": {"kind": "person"}}}');
    expect(error.message).toMatch(/"__proto__" is not a field/);
  });

  test("throws nothing but ON501 on any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          parseKnowledge(text);
        } catch (error) {
          expect((error as OnrecordError).code).toBe("ON501");
        }
      }),
    );
  });
});

describe("mergeKnowledge", () => {
  test("adds names, replaces facts and gives way to overlapping spells", () => {
    const extra = parseKnowledge(
      '{"party": {"name": "Northern Compact", "aliases": ["the League"], "wikidata": "Q1"}}\n{"office": {"office": "secretary general", "titles": ["Northern Compact chief"], "body": "Northern Compact", "holder": "Ada Orel", "from": "2022-01-01", "to": "2022-12-31"}}',
    );
    const merged = mergeKnowledge(OFFICES, extra);
    const party = merged.parties.find((p) => p.name === "Northern Compact")!;
    expect(party.aliases).toEqual(["the Compact", "NC", "the League"]);
    expect(party.nouns).toEqual(["alliance"]);
    expect(party.wikidata).toBe("Q1");
    expect(holderOn(merged, "Northern Compact chief", "2022-06-01").value?.party.name).toBe("Ada Orel");
    expect(holderOn(merged, "Northern Compact chief", "2023-08-01").value?.party.name).toBe("Tomas Rydel");
  });

  test("with nothing is the same knowledge", () => {
    expect(mergeKnowledge(OFFICES, NO_KNOWLEDGE)).toEqual(OFFICES);
  });
});
