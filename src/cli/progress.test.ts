// The progress line: rate and time left once there is something to go by; and when another worker is worth it.
import { describe, expect, test } from "vitest";
import { type Pace, paceOf } from "./progress.ts";

const lineAfter = (pace: Pace, shown: string): string => {
  pace.done();
  return pace.line(shown);
};

describe("the progress line", () => {
  test("says nothing of time in the first two seconds, then rate and time left", () => {
    let now = 0;
    const pace = paceOf(
      () => 10_000,
      () => now,
    );
    pace.read(1000);
    now = 500;
    expect(lineAfter(pace, "a.txt")).toBe("1 done: a.txt");
    pace.read(1000);
    now = 10_000;
    expect(lineAfter(pace, "b\u001b.txt")).toMatch(/^2 done, 0\.2 a second, about 40 s left: b.*\.txt$/);
    now = 100_000;
    expect(lineAfter(pace, "c")).toContain("about 7 min left");
    pace.read(8000);
    expect(lineAfter(pace, "d")).toContain("about 0 s left");
  });

  test("says no time left where no end can be told", () => {
    let now = 0;
    const pace = paceOf(
      () => null,
      () => now,
    );
    pace.read(5);
    now = 4000;
    for (let i = 0; i < 60; i++) pace.done();
    expect(lineAfter(pace, "-")).toBe("61 done, 15 a second: -");
  });
});

describe("another worker", () => {
  /** `done` articles of 100 bytes each, of `all`. */
  const earns = (done: number, all: number | null, workers = 1) => {
    let counts = 0;
    const pace = paceOf(() => {
      counts++;
      return all === null ? null : all * 100;
    });
    for (let i = 0; i < done; i++) {
      pace.read(100);
      pace.done();
    }
    const answer = pace.earns(workers);
    expect(counts).toBeLessThanOrEqual(1);
    return answer;
  };
  test.each([
    [0, 1000, 1, false],
    [39, 1000, 1, false],
    [40, 1000, 1, true],
    [40, 99, 1, false],
    [40, 100, 1, true],
    [60, 1000, 2, false],
    [80, 1000, 2, true],
    [980, 1000, 2, false],
    [40, null, 1, true],
  ])("after %i of %s articles, beside %i: %s", (done, all, workers, worth) =>
    expect(earns(done, all, workers)).toBe(worth),
  );
});
