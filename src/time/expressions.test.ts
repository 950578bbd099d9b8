// The news-date grammar: what is found, what it means, and which days it names.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { marked } from "../../test/support/marked.ts";
import { civil, dayOf, iso, parseDay } from "./calendar.ts";
import { findTimes } from "./expressions.ts";
import { resolve } from "./resolve.ts";

/** The expressions of a sentence as `words = from..to` (or the kind where no day is named), published on a Thursday. */
function read(sentence: string, published: string | null = "2024-04-04"): string[] {
  const { doc } = marked(sentence);
  const day = published === null ? null : parseDay(published)!;
  const range = day === null ? null : { from: day, to: day };
  return findTimes(doc).map((t) => {
    const at = resolve(t.meaning, { published: range, context: null });
    const days =
      at === null ? t.meaning.kind : at.from === at.to ? iso(at.from) : `${iso(at.from)}..${iso(at.to)}`;
    return `${t.words} = ${days}${t.limit === null ? "" : ` (${t.limit})`}`;
  });
}

describe("days", () => {
  test.each([
    ["Orel said on Monday that it rained.", ["on Monday = 2024-04-01"]],
    ["Orel said Thursday that it rained.", ["Thursday = 2024-04-04"]],
    ["He arrived on Saturday morning.", ["on Saturday morning = 2024-03-30"]],
    // the day after publication: a page brought up to date, or one of another zone
    ["He arrived on Friday morning.", ["on Friday morning = 2024-04-05"]],
    ["He arrived last Friday.", ["last Friday = 2024-03-29"]],
    ["He arrived this past Friday.", ["this past Friday = 2024-03-29"]],
    ["He arrived late Tuesday.", ["late Tuesday = 2024-04-02"]],
    ["He arrived last Thursday.", ["last Thursday = 2024-03-28"]],
    ["He arrived this past Sunday.", ["this past Sunday = 2024-03-31"]],
    ["He spoke today, not yesterday.", ["today = 2024-04-04", "yesterday = 2024-04-03"]],
    ["He spoke last night.", ["last night = 2024-04-03"]],
    ["He spoke earlier in the day.", ["earlier in the day = 2024-04-04"]],
    ["He spoke on March 4.", ["on March 4 = 2024-03-04"]],
    ["He spoke on December 20.", ["on December 20 = 2023-12-20"]],
    ["He spoke on 4 March 2021.", ["on 4 March 2021 = 2021-03-04"]],
    ["He spoke on Feb. 27, 2022, in Ardun.", ["on Feb. 27, 2022 = 2022-02-27"]],
    ["He spoke on Tuesday, March 5, in Ardun.", ["on Tuesday, March 5 = 2024-03-05"]],
    ["He spoke on the 4th of March.", ["4th of March = 2024-03-04"]],
    ["He spoke on 28.02.2023 in Ardun.", ["on 28.02.2023 = 2023-02-28"]],
    ["He spoke on 2023-02-28.", ["on 2023-02-28 = 2023-02-28"]],
    ["He spoke on Monday at 3 p.m. GMT.", ["on Monday at 3 p.m. GMT = 2024-04-01"]],
    ["He spoke two days ago.", ["two days ago = 2024-04-02"]],
    ["He spoke over the weekend.", ["over the weekend = 2024-03-30..2024-03-31"]],
  ])("%s", (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

test("a programme’s name is no week", () => {
  expect(read("General Orel said on Nine’s “This Week” on Sunday that it holds.")).toEqual([
    "on Sunday = 2024-03-31",
  ]);
  expect(read("Orel said it on Nine's ''This Week'' on Sunday.")).toEqual(["on Sunday = 2024-03-31"]);
  expect(read("Orel said on Nine’s This Week on Sunday that it holds.")).toEqual(["on Sunday = 2024-03-31"]);
  expect(read("This week Orel said so.")).toEqual(["This week = 2024-04-01..2024-04-04"]);
});

describe("longer stretches", () => {
  test.each([
    ["It was agreed last month.", ["last month = 2024-03-01..2024-03-31"]],
    ["It was agreed this week.", ["this week = 2024-04-01..2024-04-04"]],
    ["It was agreed earlier this month.", ["earlier this month = 2024-04-01..2024-04-04"]],
    ["It was agreed last week.", ["last week = 2024-03-25..2024-03-31"]],
    ["It was agreed last year.", ["last year = 2023-01-01..2023-12-31"]],
    ["It was agreed in March.", ["in March = 2024-03-01..2024-03-31"]],
    ["It was agreed in December.", ["in December = 2023-12-01..2023-12-31"]],
    ["It was agreed in March 2022.", ["in March 2022 = 2022-03-01..2022-03-31"]],
    ["It was agreed last September.", ["last September = 2023-09-01..2023-09-30"]],
    ["It was agreed in 2019.", ["in 2019 = 2019-01-01..2019-12-31"]],
    ["It was agreed in late 2021.", ["in late 2021 = 2021-09-01..2021-12-31"]],
    ["It was agreed in mid-March.", ["in mid-March = 2024-03-11..2024-03-21"]],
    ["It was agreed in the fall of 2022.", ["in the fall of 2022 = 2022-09-01..2022-11-30"]],
    ["It was agreed last winter.", ["last winter = 2023-12-01..2024-02-29"]],
    ["It was agreed two weeks ago.", ["two weeks ago = 2024-03-18..2024-03-24"]],
    ["It was agreed three years ago.", ["three years ago = 2021-01-01..2021-12-31"]],
    ["It was agreed a couple of months ago.", ["a couple of months ago = 2024-02-01..2024-02-29"]],
    ["It was agreed several weeks ago.", ["several weeks ago = ago"]],
  ])("%s", (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe("weeks", () => {
  test.each([
    ["It was agreed last week.", "2024-04-04", ["last week = 2024-03-25..2024-03-31"]],
    ["It was agreed last week.", "2024-04-06", ["last week = 2024-03-25..2024-03-31"]],
    ["It was agreed last week.", "2024-04-07", ["last week = 2024-03-31..2024-04-06"]],
    ["It was agreed this week.", "2024-04-07", ["this week = 2024-04-01..2024-04-07"]],
    ["It was agreed two weeks ago.", "2024-04-07", ["two weeks ago = 2024-03-18..2024-03-24"]],
    ["It was agreed late last week.", "2024-04-03", ["late last week = 2024-03-28..2024-03-30"]],
    ["It was agreed late last week.", "2024-04-07", ["late last week = 2024-04-04..2024-04-06"]],
    ["It was agreed early last week.", "2024-04-03", ["early last week = 2024-03-25..2024-03-27"]],
    ["It was agreed earlier this week.", "2024-04-03", ["earlier this week = 2024-04-01..2024-04-03"]],
    ["It was agreed this past week.", "2024-04-06", ["this past week = 2024-03-31..2024-04-06"]],
    ["It was agreed in the past week.", "2024-04-03", ["in the past week = 2024-03-28..2024-04-03"]],
    ["He spent the last week at sea.", "2024-04-03", ["the last week = 2024-03-28..2024-04-03"]],
    ["Orel has for the past week said so.", "2024-04-03", ["for the past week = 2024-03-28..2024-04-03"]],
    ["It was agreed in the last week of the trial.", "2024-04-03", ["in the last week = vague"]],
  ])("%s (%s)", (sentence, published, expected) => {
    expect(read(sentence, published)).toEqual(expected);
  });
});

describe("several days by the calendar", () => {
  test.each([
    ["They asked 900 voters March 11-15.", ["March 11-15 = 2024-03-11..2024-03-15"]],
    ["They asked 900 voters on Feb. 28-March 2.", ["on Feb. 28-March 2 = 2024-02-28..2024-03-02"]],
    ["They asked 900 voters Dec. 28 – Jan. 3.", ["Dec. 28 – Jan. 3 = 2023-12-28..2024-01-03"]],
    ["They met March 11-15, 2021, in Ardun.", ["March 11-15, 2021 = 2021-03-11..2021-03-15"]],
    ["They met Dec. 28 - Jan. 3, 2022.", ["Dec. 28 - Jan. 3, 2022 = 2021-12-28..2022-01-03"]],
    [
      "They asked voters from March 3 through March 7.",
      ["from March 3 through March 7 = 2024-03-03..2024-03-07"],
    ],
    ["They asked voters from March 3 to 7.", ["from March 3 to 7 = 2024-03-03..2024-03-07"]],
    ["They asked voters between March 3 and 7.", ["between March 3 and 7 = 2024-03-03..2024-03-07"]],
    ["He spoke on March 3 and March 7.", ["on March 3 = 2024-03-03", "March 7 = 2024-03-07 (and)"]],
    ["They asked 900 voters 3-7 March 2021.", ["3-7 March 2021 = 2021-03-03..2021-03-07"]],
    ["They asked 900 voters on Feb. 28 and won 52-48.", ["on Feb. 28 = 2024-02-28"]],
    ["They asked voters March 3 to 7 by telephone.", ["March 3 to 7 = 2024-03-03..2024-03-07"]],
    ["He spoke on March 3 to 7 people.", ["on March 3 = 2024-03-03"]],
    ["He moved the vote from March 3.", ["March 3 = 2024-03-03 (from)"]],
    ["The wall of March 15-11 fell.", ["March = 2024-03-01..2024-03-31"]],
  ])("%s", (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe("limits, sets and vague words are told apart", () => {
  test.each([
    ["Work ends by Tuesday.", ["Tuesday = 2024-04-02 (by)"]],
    ["It has rained since March.", ["March = 2024-03-01..2024-03-31 (since)"]],
    ["It will rain until Friday.", ["Friday = 2024-04-05 (until)"]],
    ["It fell ahead of Thursday’s vote.", ["Thursday = 2024-04-04 (ahead of)"]],
    ["Orel has repeatedly said so.", ["repeatedly = vague"]],
    ["Orel has for years said so.", ["for years = vague"]],
    ["Orel said so in a recent interview.", ["recent = vague"]],
    ["Orel previously said so.", ["previously = vague"]],
    ["It began more than 20 years ago.", ["20 years ago = 2004-01-01..2004-12-31"]],
  ])("%s", (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe("what looks like time but is none", () => {
  test.each([
    ["May said the march may go on."],
    ["He told Velmora Today that it rained."],
    ["He told Ardun This Morning that it rained."],
    ["It cost 2014 marks and 12 pence."],
    ["He spoke once again, and once more."],
    ["The sun set as Fred March sat down."],
    ["It was 4/5/2023 on the slip."],
    ["A long-term plan was long overdue for a list."],
  ])("%s", (sentence) => {
    expect(read(sentence).filter((t) => !t.startsWith("long ="))).toEqual([]);
  });
});

test("an undated page fixes only what is written out", () => {
  expect(read("He spoke on Monday and on March 4, 2021.", null)).toEqual([
    "on Monday = weekday",
    "on March 4, 2021 = 2021-03-04",
  ]);
});

test("the next day counts from the day that the text is at", () => {
  const { doc } = marked("He answered the next day.");
  const context = { from: dayOf(2024, 2, 28), to: dayOf(2024, 2, 28) };
  const [time] = findTimes(doc);
  expect(iso(resolve(time!.meaning, { published: null, context })!.from)).toBe("2024-02-29");
});

describe("whatever the day of publication", () => {
  const published = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2060, 1, 1) });
  const past = fc.constantFrom(
    "last Monday",
    "this past Tuesday",
    "yesterday",
    "last month",
    "last year",
    "in March",
    "last winter",
    "three weeks ago",
    "this week",
    "over the weekend",
    "last weekend",
    "last week",
    "late last week",
    "the past week",
    "earlier this year",
  );
  it("names days up to publication, in order", () => {
    fc.assert(
      fc.property(published, past, (day, words) => {
        const { doc } = marked(`He spoke ${words}.`);
        const at = resolve(findTimes(doc)[0]!.meaning, { published: { from: day, to: day }, context: null })!;
        expect(at.from).toBeLessThanOrEqual(at.to);
        expect(at.to).toBeLessThanOrEqual(day);
      }),
    );
  });
  it("takes no weekday to be a later day where the page prints its hour and zone", () => {
    const words = fc.constantFrom("on Monday", "Tuesday", "on Saturday night");
    fc.assert(
      fc.property(published, words, (day, on) => {
        const { doc } = marked(`He spoke ${on}.`);
        const page = { from: day, to: day, timed: true } as const;
        const at = resolve(findTimes(doc)[0]!.meaning, { published: page, context: null })!;
        expect(at.to).toBe(at.from);
        expect(day - at.from).toBeGreaterThanOrEqual(0);
        expect(day - at.from).toBeLessThanOrEqual(6);
      }),
    );
  });
  it("takes a weekday to be one of the last six days or the next", () => {
    const words = fc.constantFrom("on Monday", "Tuesday", "on Saturday night");
    fc.assert(
      fc.property(published, words, (day, on) => {
        const { doc } = marked(`He spoke ${on}.`);
        const at = resolve(findTimes(doc)[0]!.meaning, { published: { from: day, to: day }, context: null })!;
        expect(at.to).toBe(at.from);
        expect(day - at.from).toBeGreaterThanOrEqual(-1);
        expect(day - at.from).toBeLessThanOrEqual(5);
      }),
    );
  });
  it("takes a date without a year to be the last one, up to a day ahead", () => {
    fc.assert(
      fc.property(published, fc.integer({ min: 0, max: 364 }), (day, back) => {
        const { month, day: date } = civil(day - back);
        fc.pre(!(month === 2 && date === 29));
        const names =
          "January February March April May June July August September October November December".split(" ");
        const { doc } = marked(`He spoke on ${names[month - 1]} ${date}.`);
        const at = resolve(findTimes(doc)[0]!.meaning, { published: { from: day, to: day }, context: null })!;
        expect(day - at.from).toBeGreaterThanOrEqual(-1);
        expect(day - at.from).toBeLessThanOrEqual(366);
        expect(civil(at.from)).toMatchObject({ month, day: date });
      }),
    );
  });
});

test("spans hold the words, in order and apart", () => {
  const { doc } = marked(
    "On Monday, March 4, 2024, at 10 a.m. he left; in May 2021, two years earlier, he came.",
  );
  let end = 0;
  for (const t of findTimes(doc)) {
    expect(doc.text.slice(t.span.start, t.span.end)).toBe(t.words);
    expect(t.span.start).toBeGreaterThanOrEqual(end);
    end = t.span.end;
  }
  expect(end).toBeGreaterThan(0);
});
