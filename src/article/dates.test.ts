// Printed dates: every form that is read, and how day and month are told apart.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysInMonth, isDay, isoDay, weekdayOf } from "./calendar.ts";
import { readArticle } from "./index.ts";
import { isStampLine, parseStamp, scanStamps } from "./stamps.ts";

const isoOf = (line: string) =>
  scanStamps(line).moments.map((m) => [m.label, ...m.readings.map((r) => r.iso)]);

describe("lines of dates", () => {
  const cases: [string, (string | null)[][]][] = [
    ["15:07 28.02.2023 •", [[null, "2023-02-28T15:07"]]],
    [
      "08:21 GMT 11.09.2021 (Updated: 07:33 GMT 04.02.2022)",
      [
        [null, "2021-09-11T08:21Z", "2021-11-09T08:21Z"],
        ["updated", "2022-02-04T07:33Z", "2022-04-02T07:33Z"],
      ],
    ],
    ["Published: March 4, 2024, 9:15 am EST", [["published", "2024-03-04T09:15-05:00"]]],
    ["Last modified on Tue 5 Mar 2024 10.54 GMT", [["updated", "2024-03-05T10:54Z"]]],
    ["4 April 2024", [[null, "2024-04-04"]]],
    ["April 4th, 2024", [[null, "2024-04-04"]]],
    ["4th of April 2024", [[null, "2024-04-04"]]],
    ["2024-04-04T09:12:00Z", [[null, "2024-04-04T09:12Z"]]],
    ["2024-04-04T09:12:33.120+03:00", [[null, "2024-04-04T09:12+03:00"]]],
    ["2024-04-04 09:12", [[null, "2024-04-04T09:12"]]],
    ["Tue, 05 Mar 2024 10:54:00 +0000", [[null, "2024-03-05T10:54Z"]]],
    ["Sept. 15, 2025 at 3:04 p.m. ET", [[null, "2025-09-15T15:04"]]],
    ["Sep 15, 2025 | 12:04 AM", [[null, "2025-09-15T00:04"]]],
    ["Monday, 15 September 2025, 18:30 MSK", [[null, "2025-09-15T18:30+03:00"]]],
    ["12 May 2012, 18:30 MSK", [[null, "2012-05-12T18:30+04:00"]]],
    ["15 Sep 2025, 14:02 (UTC+3)", [[null, "2025-09-15T14:02+03:00"]]],
    ["15 Sep 2025 1402 GMT", [[null, "2025-09-15T14:02Z"]]],
    ["First published on Mon 4 Mar 2024 12.34 CET", [["published", "2024-03-04T12:34+01:00"]]],
    [
      "Published 4 March 2024, updated 5 March 2024",
      [
        ["published", "2024-03-04"],
        ["updated", "2024-03-05"],
      ],
    ],
    ["28-02-2023", [[null, "2023-02-28"]]],
    ["28.02.23, 15:07", [[null, "2023-02-28T15:07"]]],
    ["2023/02/28", [[null, "2023-02-28"]]],
    ["March 2024", [[null, "2024-03"]]],
    ["Updated 3 hours ago", [["updated"]]],
    ["an hour ago", [[null]]],
    ["Yesterday", [[null]]],
    ["March 4", [[null]]],
    ["30.02.2023", [[null]]],
    ["12:35 p.m.:", [[null]]],
    ["2 May 2024 · 5 min read", [[null, "2024-05-02"]]],
  ];
  it.each(cases)("reads %j", (line, wanted) => {
    expect(isoOf(line)).toEqual(wanted);
    expect(isStampLine(line)).toBe(true);
  });
  const none = [
    "On 4 April 2024 the Compact met in Ardun.",
    "9 May parade cancelled over drones",
    "The 2024 vote was the last",
    "May the best ship win",
    "Version 10.11.12.13 is out",
    "3 dead in Ardun",
    "March on Ardun begins",
    "Sun sets on the old harbour",
    "Ardun, Velmora: 12 ships, 3 crews",
    "24 hours that changed the strait",
    "Two days ago he was free",
  ];
  it.each(none)("takes %j for no line of dates", (line) => {
    expect(isStampLine(line)).toBe(false);
  });
  it("says which words stand for the moment", () => {
    const line = "By Ann Orel | 4 April 2024, 10:00 GMT | Ardun";
    const m = scanStamps(line).moments[0]!;
    expect(line.slice(m.start, m.end)).toBe("4 April 2024, 10:00 GMT");
  });
  it("reads back every day that it could print, and no other", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (y, m, d) => {
          const iso = isoDay(y, m, d);
          expect(parseStamp(iso)?.iso ?? null).toBe(isDay(y, m, d) ? iso : null);
          const month = [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
          ][m - 1];
          expect(parseStamp(`${d} ${month} ${y}`)?.iso ?? null).toBe(isDay(y, m, d) ? iso : null);
          if (isDay(y, m, d)) expect(weekdayOf(y, m, d)).toBe(new Date(Date.UTC(y, m - 1, d)).getUTCDay());
          expect(daysInMonth(y, m)).toBe(new Date(Date.UTC(y, m, 0)).getUTCDate());
        },
      ),
    );
  });
  it("never throws and stays in the line", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "12",
            ".",
            "/",
            "2024",
            "May",
            " ",
            ":",
            "GMT",
            "+3",
            "(",
            "am",
            "Published",
            "ago",
            "T",
            "Z",
            "é",
            "1999",
            "'",
            "-",
          ),
          { maxLength: 30 },
        ),
        (parts) => {
          const line = parts.join("");
          for (const m of scanStamps(line).moments)
            expect(m.start >= 0 && m.start < m.end && m.end <= line.length).toBe(true);
        },
      ),
    );
  });
});

describe("day or month first", () => {
  const body =
    "The upper house voted on Thursday to keep the harbour at Ardun shut until the spring, Premier Dorin Vask told lawmakers there.";
  const read = (lines: string[], more = body) =>
    readArticle({
      bytes: new TextEncoder().encode(["Harbour vote put off again", ...lines, more].join("\n\n")),
      file: null,
    });
  const cases: [string, string[], string | null, string | null, string][] = [
    ["dots put the day first", ["05.03.2023"], "2023-03-05", null, "order-dots"],
    ["a number over twelve needs no evidence", ["28/02/2023"], "2023-02-28", null, "timestamp"],
    [
      "the other date on the page shows the order",
      ["Published 05/03/2023", "Updated 13/03/2023"],
      "2023-03-05",
      "2023-03-13",
      "order-number-over-12",
    ],
    [
      "month first by the other date",
      ["Published 05/03/2023", "Updated 05/14/2023"],
      "2023-05-03",
      "2023-05-14",
      "order-number-over-12",
    ],
    ["the weekday decides", ["Sunday 05/03/2023"], "2023-03-05", null, "order-weekday"],
    ["the weekday decides the other way", ["Wednesday 05/03/2023"], "2023-05-03", null, "order-weekday"],
    [
      "an update cannot come first",
      ["Published 05/03/2023", "Updated 04/05/2023"],
      "2023-03-05",
      "2023-05-04",
      "order-sequence",
    ],
    ["an American zone", ["05/03/2023 9:15 am EST"], "2023-05-03T09:15-05:00", null, "order-zone"],
    ["a European zone", ["05/03/2023 10:54 CET"], "2023-03-05T10:54+01:00", null, "order-zone"],
    ["GMT decides nothing", ["05/03/2023 10:54 GMT"], null, null, "ambiguous-date"],
    ["nothing decides", ["05/03/2023"], null, null, "ambiguous-date"],
    ["the same number twice is clear", ["05/05/2023"], "2023-05-05", null, "timestamp"],
  ];
  it.each(cases)("%s", (_, lines, published, updated, by) => {
    const article = read(lines);
    expect(article.published.value?.iso ?? null).toBe(published);
    expect(article.updated.value?.iso ?? null).toBe(updated);
    expect(article.published.by).toBe(by);
  });
  it("keeps both readings as rivals and tells the problem with its place", () => {
    const article = read(["05/03/2023"]);
    expect(article.published.rivals.map((r) => r.iso)).toEqual(["2023-03-05", "2023-05-03"]);
    const [problem] = article.problems;
    expect(problem?.code).toBe("ambiguous-date");
    expect(article.text.slice(problem?.span?.start, problem?.span?.end)).toBe("05/03/2023");
  });
  it("takes British spelling as evidence, American spelling as none", () => {
    expect(
      read(
        ["05/03/2023"],
        `${body} The defence ministry and the labour party criticised it, and the centre organised a strike.`,
      ).published.value?.iso,
    ).toBe("2023-03-05");
    expect(
      read(
        ["05/03/2023"],
        `${body} The defense ministry and the labor party criticized it, and the center organized a strike.`,
      ).published.value,
    ).toBeNull();
  });
  it("tells an impossible date", () => {
    const article = read(["30.02.2023"]);
    expect([article.published.value, article.problems.map((p) => p.code)]).toEqual([
      null,
      ["impossible-date"],
    ]);
  });
});

describe("parseStamp", () => {
  const cases: [string, string | null, string | null][] = [
    ["2025-09-15", "2025-09-15", "day"],
    ["2024-03-04T09:15:00+01:00", "2024-03-04T09:15+01:00", "minute"],
    ["2024-03", "2024-03", "month"],
    ["2024", "2024", "year"],
    ["15 September 2025", "2025-09-15", "day"],
    ["05/03/2023", null, null],
    ["2024-02-30", null, null],
    ["2024-13", null, null],
    ["yesterday", null, null],
    ["soon", null, null],
    ["2025-09-15 and later", null, null],
    ["", null, null],
  ];
  it.each(cases)("%j", (value, iso, grain) => {
    const stamp = parseStamp(value);
    expect([stamp?.iso ?? null, stamp?.grain ?? null]).toEqual([iso, grain]);
  });
});
