// What is said of a statement's day keeps saying and publishing apart.
import { expect, test } from "vitest";
import { decide, unknown } from "../../model/decision.ts";
import type { TimeInterval } from "../../model/time.ts";
import { saidShown } from "./statement.ts";

const day = (from: string, words: string | null = null): TimeInterval => ({
  from,
  to: from,
  grain: "day",
  words,
});

test("a stated day was said, a default one only published, none is undated", () => {
  expect(saidShown(decide(day("2031-03-04", "on Tuesday"), "stated", "weekday"))).toBe(
    "said 2031-03-04 “on Tuesday”",
  );
  expect(saidShown(decide(day("2031-03-04"), "default", "published"))).toBe("published 2031-03-04");
  expect(saidShown(unknown("no-date"))).toBe("undated");
});
