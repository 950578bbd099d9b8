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

test("three merged in a row, renamed after, read anew in between: each decision stands and is taken back alone", async () => {
  writeFileSync(at("c.txt"), "Dam watched\n\nGeologist Pia Sol said on Monday that the dam was watched.\n");
  expect((await onrecord("add", "c.txt")).code).toBe(0);
  const alone = ["Ilse Marren 1", "Oren Tal 1", "Pia Sol 1"];
  expect((await names()).sort()).toEqual(alone);
  await onrecord("speakers", "merge", "Pia Sol", "Oren Tal");
  await onrecord("reextract");
  await onrecord("speakers", "merge", "Oren Tal", "Ilse Marren");
  expect(await names()).toEqual(["Ilse Marren 3"]);
  await onrecord("speakers", "rename", "Ilse Marren", "Ilse Marren-Sol");
  await onrecord("reextract");
  expect(await names()).toEqual(["Ilse Marren-Sol 3"]);
  // the export names the person's decision as such, and keeps the words as printed
  const speakersOf = async (): Promise<{ name: string; id: string; basis: string; by: string }[]> =>
    (await onrecord("export")).out
      .trim()
      .split("\n")
      .flatMap((line) => JSON.parse(line).statements)
      .map(({ speaker }: { speaker: { name: string; id: string; basis: string; by: string } }) => speaker);
  const exported = await speakersOf();
  expect(exported).toHaveLength(3);
  for (const speaker of exported)
    expect(speaker).toMatchObject({
      name: "Ilse Marren-Sol",
      id: "sp_ilse-marren",
      basis: "human",
      by: "human",
    });
  // the last merge taken back: the earlier one of the two still holds, the name stays with whom it was given
  await onrecord("speakers", "merge", "sp_oren-tal", "--undo");
  expect((await names()).sort()).toEqual(["Ilse Marren-Sol 1", "Oren Tal 2"]);
  await onrecord("reextract");
  expect((await names()).sort()).toEqual(["Ilse Marren-Sol 1", "Oren Tal 2"]);
  await onrecord("speakers", "merge", "sp_pia-sol", "--undo");
  await onrecord("speakers", "rename", "sp_ilse-marren", "--undo");
  expect((await names()).sort()).toEqual(alone);
  expect((await speakersOf()).map(({ basis }) => basis)).not.toContain("human");
});

test("a circle of merges ends, and both can be taken back", async () => {
  await onrecord("speakers", "merge", "sp_oren-tal", "sp_pia-sol");
  const back = await onrecord("speakers", "merge", "sp_pia-sol", "sp_oren-tal");
  expect([0, 2]).toContain(back.code);
  const total = (await names()).reduce((n, row) => n + Number(row.split(" ").at(-1)), 0);
  expect(total).toBe(3);
  await onrecord("speakers", "merge", "sp_pia-sol", "--undo");
  await onrecord("speakers", "merge", "sp_oren-tal", "--undo");
  expect((await names()).sort()).toEqual(["Ilse Marren 1", "Oren Tal 1", "Pia Sol 1"]);
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

test("a split where the party says nothing is refused and leaves nothing behind", async () => {
  const decided = async () => (await onrecord("speakers", "--decisions", "--format", "json")).out;
  const before = await decided();
  const ran = await onrecord("speakers", "split", "Ilse Marren", "Ilse Marren (doctor)", "--in", "b.txt");
  expect([ran.code, ran.out]).toEqual([2, ""]);
  expect(ran.err).toMatch(/ON302 Ilse Marren \(sp_ilse-marren\) says nothing in art_/);
  const nameless = await onrecord("speakers", "split", "Ilse Marren", " ", "--in", "a.txt");
  expect([nameless.code, nameless.err.includes("The name is empty")]).toEqual([2, true]);
  expect(await decided()).toBe(before);
});

test("a merged party is split in the article of either, and --format json tells what was decided", async () => {
  const before = await names();
  await onrecord("speakers", "merge", "Oren Tal", "sp_ilse-marren");
  const split = await onrecord(
    ...["speakers", "split", "sp_ilse-marren", "Oren Tal the younger", "--in", "b.txt", "--format", "json"],
  );
  const [told] = JSON.parse(split.out);
  expect(told).toMatchObject({ act: "split", speaker: "sp_oren-tal", changed: true });
  expect(told.into.name).toBe("Oren Tal the younger");
  expect((await names()).sort()).toEqual(["Ilse Marren 1", "Oren Tal the younger 1", "Pia Sol 1"]);
  await onrecord("speakers", "split", "sp_ilse-marren", "--in", "b.txt", "--undo");
  await onrecord("speakers", "merge", "sp_oren-tal", "--undo");
  expect((await names()).sort()).toEqual(before.sort());
});
