// The calendar: round trips, known days, EDTF.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  addMonths,
  civil,
  dayOf,
  daysInMonth,
  edtf,
  exists,
  iso,
  monthRange,
  parseDay,
  seasonRange,
  stampRange,
  weekday,
  weekRange,
} from "./calendar.ts";

const anyDay = fc.integer({ min: dayOf(0, 1, 1), max: dayOf(9999, 12, 31) });

describe("days", () => {
  test("are counted from 1970-01-01, a Thursday", () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(weekday(0)).toBe(3);
    expect(dayOf(2000, 3, 1)).toBe(11_017);
  });

  test.each([
    ["2024-02-29", 3],
    ["2023-02-28", 1],
    ["2022-10-12", 2],
    ["2025-09-15", 0],
    ["1900-01-01", 0],
    ["1969-07-20", 6],
  ])("%s has weekday %i", (text, expected) => {
    expect(weekday(parseDay(text)!)).toBe(expected);
  });

  it("go to civil dates and back", () => {
    fc.assert(
      fc.property(anyDay, (n) => {
        const { year, month, day } = civil(n);
        expect(exists(year, month, day)).toBe(true);
        expect(dayOf(year, month, day)).toBe(n);
        expect(parseDay(iso(n))).toBe(n);
      }),
    );
  });

  it("follow one another without gap, and so do weekdays", () => {
    fc.assert(
      fc.property(anyDay, (n) => {
        const a = civil(n);
        const b = civil(n + 1);
        const sameMonth = a.year === b.year && a.month === b.month;
        expect(sameMonth ? b.day : a.day).toBe(sameMonth ? a.day + 1 : daysInMonth(a.year, a.month));
        expect(weekday(n + 1)).toBe((weekday(n) + 1) % 7);
      }),
    );
  });

  it("that do not exist are refused", () => {
    for (const bad of ["2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "24-04-01", ""])
      expect(parseDay(bad)).toBeNull();
  });

  it("stand in their week, Monday to Sunday", () => {
    fc.assert(
      fc.property(anyDay, (n) => {
        const w = weekRange(n);
        expect(w.from <= n && n <= w.to).toBe(true);
        expect([weekday(w.from), weekday(w.to), w.to - w.from]).toEqual([0, 6, 6]);
      }),
    );
  });

  it("count months over the turn of the year", () => {
    expect(addMonths(2024, 1, -1)).toEqual({ year: 2023, month: 12 });
    expect(addMonths(2023, 11, 14)).toEqual({ year: 2025, month: 1 });
    expect(iso(seasonRange(2023, "winter").to)).toBe("2024-02-29");
  });
});

describe("stamps", () => {
  test.each([
    ["2023-02-28", "day", "2023-02-28", "2023-02-28"],
    ["2023-02-28T23:50+03:00", "minute", "2023-02-28", "2023-02-28"],
    ["2023-02", "month", "2023-02-01", "2023-02-28"],
    ["2023", "year", "2023-01-01", "2023-12-31"],
  ] as const)("%s (%s) covers %s to %s in its own zone", (text, grain, from, to) => {
    const range = stampRange({ iso: text, grain, zone: null })!;
    expect([iso(range.from), iso(range.to)]).toEqual([from, to]);
  });
  test("without a date cover nothing", () => {
    expect(stampRange({ iso: "soon", grain: "day", zone: null })).toBeNull();
  });
});

describe("EDTF", () => {
  test.each([
    ["2024-03-04", "2024-03-04", "day", "2024-03-04"],
    ["2024-03-01", "2024-03-31", "month", "2024-03"],
    ["2019-01-01", "2019-12-31", "year", "2019"],
    ["2022-09-01", "2022-11-30", "season", "2022-23"],
    ["2023-12-01", "2024-02-29", "season", "2023-24"],
    ["2024-03-04", "2024-03-10", "week", "[2024-03-04..2024-03-10]"],
    [null, "2024-03-10", "day", "[..2024-03-10]"],
    ["2024-03-10", null, "day", "[2024-03-10..]"],
    [null, null, "vague", null],
  ] as const)("%s to %s (%s) is %s", (from, to, grain, expected) => {
    expect(edtf({ from, to, grain, words: null })).toBe(expected);
  });

  it("names every whole month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const r = monthRange(y, m);
        const text = edtf({ from: iso(r.from), to: iso(r.to), grain: "month", words: null });
        expect(text).toBe(iso(r.from).slice(0, 7));
      }),
    );
  });
});

test("a stamp with its hour and zone says so, a day or an hour alone does not", () => {
  const day = dayOf(2024, 4, 4);
  const at = (iso: string, zone: string | null) => stampRange({ iso, grain: "day", zone });
  expect(at("2024-04-04T22:10-03:00", "-03:00")).toEqual({ from: day, to: day, timed: true });
  expect(at("2024-04-04T22:10", null)).toEqual({ from: day, to: day });
  expect(at("2024-04-04", "UTC")).toEqual({ from: day, to: day });
});
