// Signals: whoever stops an intake gets what is in hand, or the end at once; the same command then goes on as if nothing had been.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scratch } from "./support/builders.ts";
import { FAULTY } from "./support/faults.ts";
import { ended, jsonLines, report, run, start, writeReports } from "./support/run.ts";

const ARTICLES = 60;
let place: ReturnType<typeof scratch>;
beforeAll(() => {
  place = scratch();
  writeReports(join(place.folder, "in"), ARTICLES);
  writeReports(join(place.folder, "hang"), 3);
  writeFileSync(join(place.folder, "hang", "report-0001b.txt"), `${report(91)}\nLATE-HANG\n`);
});
afterAll(() => place.remove());

const add = (folder: string, ledger: string, ...more: string[]): string[] => [
  "add",
  join(place.folder, folder),
  "--format",
  "jsonl",
  "--ledger",
  join(place.folder, ledger),
  ...more,
];
/** What is on record, but for the times at which it came there. */
const record = async (ledger: string): Promise<string> => {
  const { code, out } = await run(["export", "--ledger", join(place.folder, ledger)]);
  expect(code).toBe(0);
  return out.replace(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME");
};
let made: Promise<string> | null = null;
/** The record of a run that nobody stopped. */
const whole = (): Promise<string> => {
  made ??= run(add("in", "whole")).then(() => record("whole"));
  return made;
};
const verified = async (ledger: string): Promise<void> =>
  expect((await run(["verify", "--ledger", join(place.folder, ledger)])).code).toBe(0);

describe("T6: an intake that is asked to stop", () => {
  it.each([
    ["SIGINT", 1],
    ["SIGTERM", 2],
    ["SIGHUP", 2],
  ] as const)(
    "by %s, with %i workers, finishes what is in hand, says what it did, and goes on when run again",
    async (signal, workers) => {
      const args = add("in", `stop-${signal}`, "--workers", String(workers));
      const child = start(args);
      child.stdout?.once("data", () => child.kill(signal));
      const { code, out, err } = await ended(child);
      expect(code).toBe(130);
      expect(err).toContain("stopping after the articles in hand");
      expect(err).toContain("run the same command again to go on");
      const lines = jsonLines(out);
      const total = lines.pop();
      expect(lines.every(({ outcome }) => outcome === "stored")).toBe(true);
      expect(total).toMatchObject({ outcome: "total", stored: lines.length, duplicate: 0, failed: 0 });
      expect(lines.length).toBeLessThan(ARTICLES);
      await verified(`stop-${signal}`);
      const rest = await run(args);
      expect([rest.code, rest.err]).toEqual([0, ""]);
      expect(jsonLines(rest.out).at(-1)).toMatchObject({
        stored: ARTICLES - lines.length,
        duplicate: lines.length,
        failed: 0,
      });
      // I8: the same as without a stop.
      expect(await record(`stop-${signal}`)).toBe(await whole());
    },
    120_000,
  );

  it("twice ends at once: what was acknowledged is there, and what hung is not waited for", async () => {
    const child = start(add("hang", "twice", "--workers", "1"), { env: FAULTY });
    let signals = 0;
    let asked = 0;
    let stopped = Number.POSITIVE_INFINITY;
    child.stdout?.once("data", () => {
      signals++;
      child.kill("SIGINT");
    });
    child.stderr?.on("data", (text: string) => {
      if (!String(text).includes("stopping") || ++asked > 1) return;
      signals++;
      stopped = performance.now();
      child.kill("SIGINT");
    });
    const { code, out } = await ended(child);
    expect([code, signals]).toEqual([130, 2]);
    // Far from the twenty seconds that the hanging document would be given; the limit is one second.
    expect(performance.now() - stopped).toBeLessThan(4000);
    // The first line came out, and no last one.
    expect(jsonLines(out).map(({ outcome }) => outcome)).not.toContain("total");
    const listed = JSON.parse(
      (await run(["list", "--format", "json", "--ledger", join(place.folder, "twice")])).out,
    );
    const ids = listed.map(({ id }: { id: string }) => id);
    for (const { article } of jsonLines(out)) expect(ids).toContain(article);
    await verified("twice");
  }, 60_000);

  it("once while a document hangs does not wait for its limits", async () => {
    const child = start(add("hang", "patience", "--workers", "1"), { env: FAULTY });
    let asked = Number.POSITIVE_INFINITY;
    child.stdout?.once("data", () => {
      asked = performance.now();
      child.kill("SIGTERM");
    });
    const { code, out } = await ended(child);
    expect(code).toBe(130);
    expect(performance.now() - asked).toBeLessThan(10_000);
    // What came before it is stored; it is neither stored nor failed, and comes again.
    expect(jsonLines(out).at(-1)).toMatchObject({ outcome: "total", stored: 2, failed: 0 });
    await verified("patience");
    const rest = await run(add("hang", "patience"));
    expect(jsonLines(rest.out).at(-1)).toMatchObject({ stored: 2, duplicate: 2, failed: 0 });
  }, 90_000);

  it("while it waits for standard input ends, and what came by it is on record", async () => {
    const args = ["add", "-", "--format", "jsonl", "--ledger", join(place.folder, "waits")];
    const child = start(args, { open: true });
    // Enough to be known as a dump.
    const line = JSON.stringify({ id: "one", text: report(1) });
    child.stdin?.write(`${line}${" ".repeat(70_000)}\n`);
    // Reported although nothing follows it: somebody may be waiting for it.
    child.stdout?.once("data", () => child.kill("SIGINT"));
    const { code, out } = await ended(child);
    expect(code).toBe(130);
    expect(jsonLines(out).map(({ outcome }) => outcome)).toEqual(["stored", "total"]);
    await verified("waits");
  }, 60_000);
});

it("a reader that goes away does not stop an intake, with two workers either, and nothing is said of it", async () => {
  const child = start(add("in", "unheard", "--workers", "2"));
  const done = ended(child);
  child.stdout?.once("data", () => child.stdout?.destroy());
  const { code, err } = await done;
  expect([code, err]).toEqual([0, ""]);
  expect(await record("unheard")).toBe(await whole());
}, 120_000);
