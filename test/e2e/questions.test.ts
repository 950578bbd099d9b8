// Saved questions through the real program: kept, asked again, edited by hand with every act recorded, told what is new.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scratch } from "./support/builders.ts";
import { run } from "./support/run.ts";

let place: ReturnType<typeof scratch>;
const onrecord = (...args: string[]) => run(args, { cwd: place.folder });
const add = async (name: string, text: string) => {
  writeFileSync(join(place.folder, name), `Dam report\n\nARDUN, 12 March 2024 - ${text}\n`);
  expect((await onrecord("add", name)).code).toBe(0);
};
interface Kept {
  name: string;
  claims: { id: string; text: string; version: number; from: string[] }[];
  statements: string[];
  new: string[];
  proposed: { kind: string; claim: { text: string } }[];
}
const kept = async (...args: string[]) =>
  JSON.parse((await onrecord("questions", ...args, "--format", "json")).out) as Kept[];

beforeAll(async () => {
  place = scratch();
  await add("one.txt", "“The Harrow dam is de facto safe,” minister Ada Orrin said on Tuesday.");
});
afterAll(() => place.remove());

test("a question is kept with its claim, and told what is new since the last look", async () => {
  expect((await onrecord("ask", "--save", "dam", "Is the Harrow dam safe?")).code).toBe(0);
  const [first] = await kept("--seen");
  expect(first?.claims.map((c) => c.text)).toEqual(["The Harrow dam is safe"]);
  expect(first?.statements).toHaveLength(1);
  expect(first?.proposed.map((p) => p.claim.text)).toContain("The Harrow dam is de facto safe");
  await add("two.txt", "Engineer Tomas Reel said on Tuesday that the Harrow dam was not safe.");
  const [after] = await kept();
  expect(after?.statements).toHaveLength(2);
  expect(after?.new).toHaveLength(1);
  expect((await onrecord("ask", "dam")).out).toContain("Tomas Reel");
});

test("claims are edited, split and merged by hand, each act on record", async () => {
  const [{ claims }] = (await kept("dam")) as [Kept];
  const id = claims[0]?.id as string;
  await onrecord("questions", "dam", "--edit", `${id}=The Harrow dam is safe today`);
  await onrecord(
    "questions",
    "dam",
    "--split",
    `${id}=The Harrow dam is safe|The Harrow dam is de facto safe`,
  );
  const [split] = (await kept("dam")) as [Kept];
  expect(split.claims.map((c) => c.from)).toEqual([[id], [id]]);
  const ids = split.claims.map((c) => c.id);
  await onrecord("questions", "dam", "--merge", `${ids.join("+")}=The Harrow dam is safe`);
  const [merged] = (await kept("dam")) as [Kept];
  expect(merged.claims).toHaveLength(1);
  expect(merged.claims[0]?.from).toEqual(ids);
  const { out } = await onrecord("questions", "dam", "--history");
  expect(
    out
      .trim()
      .split("\n")
      .map((l) => l.split(" ")[1]),
  ).toEqual(["save", "add", "seen", "edit", "split", "merge"]);
  expect((await onrecord("questions", "dam", "--split", `${ids[0]}=one`)).code).toBe(2);
  expect((await onrecord("questions", "none")).code).toBe(2);
  expect((await onrecord("questions", "dam", "--forget")).code).toBe(0);
  expect(await kept()).toEqual([]);
});
