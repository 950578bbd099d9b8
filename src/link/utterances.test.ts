// Utterances: what is one act of saying, what a person decides, and that time grows with the number of statements.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { made } from "../../test/support/made.ts";
import { alignWordings } from "./align.ts";
import { dayOf, mayBeOneDay, minuteOf } from "./days.ts";
import { linkable } from "./linkable.ts";
import { linkUtterances } from "./utterances.ts";

const say = (article: string, day: string, text: string, more = {}) =>
  made({ by: "Ada Orrin", text, article, published: day, said: day, outlet: article, ...more });
const groups = (records: readonly ReturnType<typeof made>[], decisions = {}) =>
  linkUtterances(records.map(linkable), Array.isArray(decisions) ? decisions : []).map(
    (g) => g.members.length,
  );

/** The groups by what their members' sentences begin with. */
const sorted = (records: readonly ReturnType<typeof made>[]) =>
  linkUtterances(records.map(linkable))
    .map((g) => g.members.map((id) => records.findIndex((r) => r.statement.id === id)).sort())
    .sort();

describe("sayings of like words on one day", () => {
  const day = "2024-03-12";
  test.each([
    ["the bridge will open in spring", "the tunnel will open in spring"],
    ["taxes on bread must fall", "taxes on milk must fall"],
    ["we will never give up the islands", "we will never give up the fields of Lom"],
    ["half of the wheat is lost", "half of the barley is lost"],
    ["Lund played with a plan", "Harn played with a plan"],
  ])("%s / %s: one thing in the place of another", (one, other) => {
    expect(
      groups([say("a", day, `Orrin <said> {${one}}.`), say("b", day, `Orrin <said> {${other}}.`)]),
    ).toEqual([1, 1]);
  });
  test.each([
    ["the bridge will open in spring", "the bridge is to be opened in spring"],
    ["taxes on bread must fall", "taxes on bread have to come down"],
    ["I never took a coin", "he had never taken a coin"],
    ["anybody below the church should go now", "anyone who lives below the church should leave now"],
  ])("%s / %s: other words for the same", (one, other) => {
    expect(
      groups([say("a", day, `Orrin <said> {${one}}.`), say("b", day, `Orrin <said> {${other}}.`)]),
    ).toEqual([2]);
  });
  test("what one article tells as two is two in every other, each report with its own", () => {
    const all = [
      say("a", day, "“{Lund played with heart and without a plan},” Orrin <said>."),
      say("a", day, "Then “{Harn played with a plan and without heart},” Orrin <said>."),
      say("b", day, "Orrin <said> {Harn had played with a plan but no heart}."),
      say("c", day, "Orrin <said> {Lund had played with heart but no plan}."),
    ];
    expect(sorted(all)).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });
  test("a headline that fits two sayings does not make them one", () => {
    const all = [
      say("a", day, "{Taxes must fall}, Orrin <said>."),
      say("b", day, "“{Taxes on bread must fall and stay low},” Orrin <said>."),
      say("c", day, "“{Taxes on milk and on fuel must fall this very year},” Orrin <said>."),
    ];
    expect(sorted(all).some((g) => g.includes(1) && g.includes(2))).toBe(false);
  });
  test("no report comes along that names another thing than one of the fullest, whatever fits both", () => {
    const all = [
      say("a", day, "{Taxes must fall}, Orrin <said>."),
      say("b", day, "“{Taxes on bread must fall},” Orrin <said>."),
      say("c", day, "“{Taxes on milk must fall},” Orrin <said>."),
      say("d", day, "{Taxes on bread have to fall before long, for farmers}, Orrin <said>."),
      say("e", day, "{Taxes on milk have to come down before long, for farmers}, Orrin <said>."),
    ];
    const bread = [1, 3];
    const milk = [2, 4];
    for (const group of sorted(all))
      expect(group.some((i) => bread.includes(i)) && group.some((i) => milk.includes(i))).toBe(false);
  });
});

describe("linking", () => {
  const quoted = say(
    "a",
    "2024-03-12",
    "“{The owners knew about the cracked ramp for a year},” Orrin <said>.",
  );
  const told = say(
    "b",
    "2024-03-12",
    "Orrin <said> {the owners had known of the cracked ramp for a whole year}.",
  );
  const later = say("c", "2024-04-16", "Orrin <said> {the owners had known of the cracked ramp for a year}.");
  const other = say("d", "2024-03-12", "Orrin <said> {the company had ignored four letters}.");
  const denied = say("e", "2024-03-12", "Orrin <said> {the owners had not known of any crack}.");

  test("reports of one saying come together, look-alikes on another day and other words do not", () => {
    const found = linkUtterances([quoted, told, later, other, denied].map(linkable));
    const of = (r: typeof quoted) => found.find((g) => g.members.includes(r.statement.id))?.id;
    expect(of(told)).toBe(of(quoted));
    for (const r of [later, other, denied]) expect(of(r)).not.toBe(of(quoted));
    expect(found.every((g) => g.id.startsWith("ut_"))).toBe(true);
  });

  test("another speaker's same words are another saying", () => {
    expect(groups([quoted, say("f", "2024-03-12", quoted.sentence, { by: "Teo Brandt" })])).toEqual([1, 1]);
  });

  test("a sentence carried word for word is a copy of the earliest", () => {
    const copy = say(
      "g",
      "2024-03-13",
      "Orrin <said> {the owners had known of the cracked ramp for a whole year}.",
      {
        said: "2024-03-12",
      },
    );
    const [group] = linkUtterances([copy, told].map(linkable));
    expect([...(group?.copies ?? [])]).toEqual([[copy.statement.id, told.statement.id]]);
  });

  test("a person's word beats the wording, both ways, in any order", () => {
    const link = (a: typeof quoted, b: typeof quoted, same: boolean) => ({
      a: a.statement.id,
      b: b.statement.id,
      same,
    });
    expect(groups([quoted, told], [link(told, quoted, false)])).toEqual([1, 1]);
    expect(groups([quoted, other], [link(quoted, other, true)])).toEqual([2]);
  });

  test("the order of statements does not matter", () => {
    const all = [quoted, told, later, other, denied];
    const plain = JSON.stringify(linkUtterances(all.map(linkable)));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(linkUtterances(shuffled.map(linkable)))).toBe(plain);
      }),
    );
  });
});

test("reports of one day stand in the order of their times, zones counted, whatever their articles are called", () => {
  const told = (article: string, published: string) =>
    say(article, published, "Orrin <said> {the owners had known of the cracked ramp for a whole year}.", {
      said: "2024-03-12",
    });
  // Which id comes first depends on the name; in one of two orders it is against the time.
  for (const [early, late] of [
    ["2024-03-12T09:15", "2024-03-12T11:02"],
    ["2024-03-12T11:02", "2024-03-12T09:15"],
  ] as const) {
    const [a, b] = [told("a", early), told("b", late)];
    const [group] = linkUtterances([a, b].map(linkable));
    const first = early < late ? a : b;
    expect(group?.members[0]).toBe(first.statement.id);
    expect([...(group?.copies.values() ?? [])]).toEqual([first.statement.id]);
  }
  const [east, west] = [told("a", "2024-03-12T10:00+03:00"), told("b", "2024-03-12T09:00+00:00")];
  expect(linkUtterances([west, east].map(linkable))[0]?.members[0]).toBe(east.statement.id);
  expect(minuteOf("1970-01-02T01:00+02:00")).toBe(1380);
  expect(minuteOf("1970-01-02T01:00:30Z")).toBe(1500);
  expect(minuteOf("1970-01-02")).toBe(1440);
});

test("days: stated ones must meet, guessed ones may lie a day apart, unknown ones may be any", () => {
  const day = (iso: string, stated: boolean) => ({ from: dayOf(iso), to: dayOf(iso), stated });
  expect(dayOf("2000-03-01") - dayOf("2000-02-28")).toBe(2);
  expect(mayBeOneDay(day("2024-03-12", true), day("2024-03-13", true))).toBe(false);
  expect(mayBeOneDay(day("2024-03-12", true), day("2024-03-13", false))).toBe(true);
  expect(mayBeOneDay(day("2024-03-12", false), day("2024-03-20", false))).toBe(false);
  expect(mayBeOneDay({ from: null, to: null, stated: false }, day("2024-03-20", true))).toBe(true);
});

test("wordings stand word under word, with what stands between marks", () => {
  const a = say("a", "2024-03-12", "“{We lost nine files}”, Orrin <said>.");
  const b = say("b", "2024-03-12", "Orrin <said> {nine secret files were lost}.");
  const rows = alignWordings([a, b]).map((r) =>
    r.cells.map((c) => (c ? `${c.quoted ? "“" : ""}${c.word}` : "·")),
  );
  expect(rows).toContainEqual(["“nine", "nine"]);
  expect(rows).toContainEqual(["“files", "files"]);
  expect(rows.some(([x, y]) => x === "·" && y === "secret")).toBe(true);
});
