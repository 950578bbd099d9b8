// Who is who through the program: merged, split off and renamed parties outlive a re-run and can be taken back.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scratch } from "./support/builders.ts";
import { type Ran, run } from "./support/run.ts";

const place = scratch();
const at = (name: string) => join(place.folder, name);
const onrecord = (...args: string[]): Promise<Ran> =>
  run(args, { cwd: place.folder, env: { ONRECORD_LEDGER: at("ledger") } });
const names = async (): Promise<string[]> => {
  const ran = await onrecord("speakers", "--format", "json");
  return JSON.parse(ran.out).map((s: { name: string; statements: number }) => `${s.name} ${s.statements}`);
};

beforeAll(async () => {
  writeFileSync(at("a.txt"), "Dam holds\n\nEngineer Ilse Marren said on Monday that the dam would hold.\n");
  writeFileSync(
    at("b.txt"),
    "Dam leaks\n\nMinister Oren Tal said on Monday that the dam was leaking badly.\n",
  );
  await onrecord("add", "a.txt", "b.txt");
});
afterAll(() => place.remove());

test("decisions on parties hold over a re-run, and --undo takes them back", async () => {
  const before = await names();
  expect(before.sort()).toEqual(["Ilse Marren 1", "Oren Tal 1"]);
  expect((await onrecord("speakers", "merge", "Oren Tal", "sp_ilse-marren")).code).toBe(0);
  expect((await onrecord("speakers", "rename", "Ilse Marren", "Ilse Marren-Tal")).code).toBe(0);
  expect((await onrecord("reextract")).code).toBe(0);
  expect(await names()).toEqual(["Ilse Marren-Tal 2"]);
  const split = await onrecord(
    "speakers",
    "split",
    "sp_ilse-marren",
    "Ilse Marren (doctor)",
    "--in",
    "a.txt",
  );
  expect(split.out).toContain("Ilse Marren (doctor)");
  expect((await names()).sort()).toEqual(["Ilse Marren (doctor) 1", "Ilse Marren-Tal 1"]);
  const decided = JSON.parse((await onrecord("speakers", "--decisions", "--format", "json")).out);
  expect(decided.map((d: { act: string }) => d.act)).toEqual(["merge", "rename", "split"]);
  await onrecord("speakers", "merge", "sp_oren-tal", "--undo");
  await onrecord("speakers", "split", "sp_ilse-marren", "--in", "a.txt", "--undo");
  await onrecord("speakers", "rename", "sp_ilse-marren", "--undo");
  expect((await names()).sort()).toEqual(before);
});

test("what cannot be done is said, with the next step", async () => {
  const nobody = await onrecord("speakers", "merge", "Nobody Here", "Oren Tal");
  expect(nobody.err).toContain("ON208");
  const same = await onrecord("speakers", "merge", "Oren Tal", "sp_oren-tal");
  expect(same.err).toContain("cannot be merged with itself");
  const half = await onrecord("speakers", "split", "Oren Tal", "Other");
  expect(half.err).toContain("--in");
  const act = await onrecord("speakers", "wed", "Oren Tal", "Ilse Marren");
  expect(act.err).toContain("merge, split and rename");
});
