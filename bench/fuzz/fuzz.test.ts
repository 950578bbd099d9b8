// The fuzz of every parser in short; bench/fuzz/run.mjs is the long run. And that a fault of each kind is seen.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
// @ts-expect-error A script, without types.
import { fault, fuzz, inputOf } from "./fuzz.mjs";
// @ts-expect-error A script, without types.
import { makeRandom } from "./random.mjs";
// @ts-expect-error A script, without types.
import { TARGETS, writeIn } from "./targets.mjs";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-fuzz-"));
  writeIn(join(folder, "a.zip"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("two hundred changed inputs harm nothing", () => {
  test.each(TARGETS as { name: string }[])("$name", async (target) => {
    const faults: unknown[] = [];
    const say = (f: { index: number; why: string }) => faults.push(`${f.index}: ${f.why}`);
    expect(await fuzz(target, { to: 200, seed: 7, say })).toEqual({ passed: 200, failed: 0 });
    expect(faults).toEqual([]);
  });
});

describe("a fault is seen", () => {
  const bytes = new TextEncoder().encode("abc");
  let turn = 0;
  const busy = () => {
    for (const end = process.cpuUsage().user + 400_000; process.cpuUsage().user < end; );
  };
  test.each([
    ["one that throws", () => JSON.parse("{"), "throws SyntaxError"],
    ["another result the second time", () => turn++, "another result"],
    ["too slow", busy, "processor time"],
    ["too much", () => "x".repeat(1_000_000), "gives 1000000 units"],
    [
      "what all objects share",
      () => Object.defineProperty(Object.prototype, "sown", { value: 1, configurable: true }),
      "all objects share",
    ],
  ])("%s", async (_, run, why) => {
    expect(await fault({ name: "x", run }, bytes)).toContain(why);
    Reflect.deleteProperty(Object.prototype, "sown");
  });
  test("and nothing where there is none", async () =>
    expect(await fault({ name: "x", run: (b: Uint8Array) => b.length }, bytes)).toBeNull());
});

test("the same seed gives the same inputs, and inputs differ from each other", () => {
  const [text] = TARGETS;
  const made = Array.from({ length: 300 }, (_, i) => Buffer.from(inputOf(text, i, 3)).toString("latin1"));
  expect(made).toEqual(
    Array.from({ length: 300 }, (_, i) => Buffer.from(inputOf(text, i, 3)).toString("latin1")),
  );
  expect(new Set(made).size).toBeGreaterThan(270);
  const random = makeRandom(5);
  const counts = new Map<number, number>();
  for (let i = 0; i < 10_000; i++) {
    const n = random.below(10);
    counts.set(n, (counts.get(n) ?? 0) + 1);
  }
  for (const n of counts.values()) expect(Math.abs(n - 1000)).toBeLessThan(150);
});
