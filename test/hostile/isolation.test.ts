// Isolation: documents that hang, die, explode or overflow in the real program's workers cost themselves and nothing else.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scratch } from "../e2e/support/builders.ts";
import { FAULTY } from "../e2e/support/faults.ts";
import { jsonLines, type Ran, report, run, writeReports } from "../e2e/support/run.ts";

let place: ReturnType<typeof scratch>;
beforeAll(() => {
  place = scratch();
});
afterAll(() => place.remove());

describe("R10 T17: documents that break the worker that reads them", () => {
  /** What each does, what is said of it, and whether it goes into quarantine. */
  const BAD: readonly (readonly [mark: string, why: string, code: string | null])[] = [
    ["READ-EXIT", "the worker ended (exit code 9)", "ON112"],
    ["LATE-EXIT", "the worker ended (exit code 9)", "ON112"],
    ["LATE-HANG", "it took longer than 10 s", "ON112"],
    ["LATE-NEVER", "it took longer than 10 s", "ON112"],
    ["LATE-MEMORY", "it took more than 256 MB", "ON112"],
    ["READ-THROW", "the worker failed (late bang)", "ON112"],
    ["LATE-STACK", "Maximum call stack size exceeded", null],
  ];
  const names = (lines: readonly { input: string }[]) => lines.map(({ input }) => input);
  const add = (...more: string[]) =>
    run(["add", "bad", "--format", "jsonl", "--ledger", "ledger", ...more], {
      cwd: place.folder,
      env: FAULTY,
    });
  const plain = (...args: string[]): Promise<Ran> =>
    run([...args, "--ledger", "ledger"], { cwd: place.folder });

  it("fail after two tries with their reasons, and all others are stored, in the order of the inputs", async () => {
    writeReports(join(place.folder, "bad"), 8);
    for (const [i, [mark]] of BAD.entries())
      writeFileSync(join(place.folder, "bad", `report-000${i}b.txt`), `${report(90 + i)}\n${mark}\n`);
    // What it prints is nobody's report.
    writeFileSync(join(place.folder, "bad", "report-0007b.txt"), `${report(98)}\nLATE-OUTPUT\n`);
    const { code, out } = await add("--workers", "2");
    const lines = jsonLines(out);
    const total = lines.pop();
    expect([code, total.outcome, total.stored, total.duplicate, total.failed]).toEqual([
      3,
      "total",
      9,
      0,
      BAD.length,
    ]);
    expect(names(lines)).toEqual([...names(lines)].sort());
    expect(lines.map(({ outcome }) => outcome)).toEqual([
      ...BAD.flatMap(() => ["stored", "failed"]),
      "stored",
      "stored",
    ]);
    const failed = lines.filter(({ outcome }) => outcome === "failed");
    for (const [i, [mark, why, fault]] of BAD.entries()) {
      expect([mark, failed[i].code]).toEqual([mark, fault]);
      expect(failed[i].reason).toContain(why);
    }
  }, 240_000);

  it("are kept in quarantine with their reasons, and not tried again", async () => {
    const { out } = await add();
    const lines = jsonLines(out);
    expect(lines.at(-1)).toMatchObject({ stored: 0, duplicate: 9, failed: BAD.length });
    const failed = lines.filter(({ outcome }) => outcome === "failed");
    const kept = BAD.filter(([, , code]) => code !== null);
    for (const [i, [, why, code]] of BAD.entries()) {
      expect(failed[i].code).toBe(code && "ON113");
      expect(failed[i].reason).toContain(why);
    }
    const doctor = await plain("doctor");
    expect(doctor.code).toBe(0);
    for (const [, why] of kept) expect(doctor.out).toContain(why);
    expect((await plain("list")).out).toContain(`${kept.length} more in quarantine`);
    const listed = JSON.parse((await plain("list", "--format", "json")).out) as {
      id: string | null;
      file: string;
      quarantine: { reason: string } | null;
    }[];
    expect(listed.filter(({ quarantine }) => quarantine !== null).length).toBe(kept.length);
    for (const { id, quarantine } of listed) expect(id === null).toBe(quarantine !== null);
    const table = (await plain("list", "--format", "csv")).out.trim().split("\r\n");
    expect(table[0]).toMatch(/,quarantine,not_text,prefixed$/);
    expect(table.filter((line) => line.includes("limits")).length).toBe(kept.length);
    expect((await plain("verify")).code).toBe(0);
  }, 120_000);

  it("are read with --retry once nothing is wrong with them, and leave quarantine", async () => {
    const mended = await plain("add", "bad", "--retry", "--format", "jsonl");
    expect(mended.code).toBe(0);
    expect(jsonLines(mended.out).at(-1)).toMatchObject({ stored: BAD.length, duplicate: 9, failed: 0 });
    expect((await plain("list")).out).not.toContain("quarantine");
    expect((await plain("doctor")).out).not.toContain("by version");
  }, 120_000);
});

it("I6: reports, record and order are the same for any number of workers", async () => {
  const folder = join(place.folder, "mixed");
  writeReports(folder, 7);
  // The same bytes again and once more, a copy, a dump with a line that fails, a file that is none.
  writeFileSync(join(folder, "report-0001-again.txt"), report(1));
  writeFileSync(join(folder, "report-0001-more.txt"), report(1));
  writeFileSync(join(folder, "report-0003-like.txt"), `${report(3)}\nReporting by the Ardun Wire.\n`);
  const dump = [10, 11, 12].map((n) => JSON.stringify({ id: `d${n}`, text: report(n) }));
  writeFileSync(join(folder, "report-0004-dump.jsonl"), `${dump.join("\n")}\n{"id": 5}\n${dump[1]}\n`);
  writeFileSync(join(folder, "report-0005-none.txt"), "");
  mkdirSync(join(folder, "sub"));
  writeFileSync(join(folder, "sub", "picture.png"), "x");
  const untimed = (text: string) => text.replace(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME");
  const told: string[] = [];
  for (const workers of ["1", "2", "3"]) {
    const cwd = place.folder;
    const ledger = ["--ledger", `n${workers}`];
    const added = await run(["add", "mixed", "--format", "jsonl", "--workers", workers, ...ledger], { cwd });
    const exported = await run(["export", ...ledger], { cwd });
    const listed = await run(["list", "--format", "json", "--all-versions", ...ledger], { cwd });
    expect(jsonLines(added.out).at(-1)).toMatchObject({ stored: 11, duplicate: 3, failed: 2, skipped: 1 });
    told.push([added, exported, listed].map(({ code, out }) => `${code} ${untimed(out)}`).join("\n"));
  }
  expect(told[1]).toBe(told[0]);
  expect(told[2]).toBe(told[0]);
}, 180_000);
