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

test("marking as looked at says so, and a claim that is none is named with those there are", async () => {
  await onrecord("ask", "--save", "look", "Is the Harrow dam safe?");
  expect((await onrecord("questions", "look")).out).toContain("not looked at yet");
  const marked = (await onrecord("questions", "look", "--seen")).out;
  expect([marked.includes("marked as looked at now"), marked.includes("not looked at yet")]).toEqual([
    true,
    false,
  ]);
  expect((await onrecord("questions", "look", "--seen")).out).toMatch(
    /0 new since \S+, marked as looked at now/,
  );
  const wrong = await onrecord("questions", "look", "--edit", "cl_zzzz=The dam stands");
  expect(wrong.code).toBe(2);
  expect(wrong.err).toMatch(/ON302 --edit: "cl_zzzz" is no claim of this question\. — Its claims are cl_/);
  expect((await onrecord("questions", "look", "--forget", "--format", "json")).out).toBe("[]\n");
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
  const acts = JSON.parse((await onrecord("questions", "dam", "--history", "--format", "json")).out);
  expect(acts.map((a: { act: string }) => a.act)).toEqual(["save", "add", "seen", "edit", "split", "merge"]);
  for (const flag of [["--add", "The Harrow dam is old"], ["--history"], ["--forget"]]) {
    const nameless = await onrecord("questions", ...flag);
    expect([nameless.code, nameless.err]).toEqual([2, expect.stringContaining("needs the name")]);
  }
  expect((await onrecord("questions", "dam", "--forget")).code).toBe(0);
  expect(await kept()).toEqual([]);
});

test("a statement that bears on two claims is one statement, and nothing is new of what was never looked at", async () => {
  await onrecord("ask", "--save", "both", "Is the Harrow dam safe?");
  await onrecord("questions", "both", "--add", "The Harrow dam is de facto safe");
  const [both] = (await kept("both")) as [Kept];
  expect(both.claims).toHaveLength(2);
  expect(both.statements).toHaveLength(2);
  expect(both.new).toHaveLength(2);
  const shown = (await onrecord("questions")).out;
  expect(shown).toContain("2 statements, not looked at yet");
  expect((await onrecord("ask", "both")).out).toContain("2 on the claims.");
  const id = both.claims[0]?.id as string;
  expect((await onrecord("questions", "both", "--merge", `${id}+${id}=The Harrow dam is safe`)).code).toBe(2);
});

test("an answer says which part of the record was asked for, and counts only what is in it", async () => {
  const asked = ["ask", "Is the Harrow dam safe?"];
  writeFileSync(join(place.folder, "bare.txt"), "Dam opening hours\n\nThe dam opens to visitors at nine.\n");
  await onrecord("add", "bare.txt");
  const all = (await onrecord(...asked)).out;
  expect(all).toContain("Coverage: 3 articles");
  expect(all).not.toContain("Only what");
  const part = await onrecord(...asked, "--speaker", "Reel", "--from", "2024-02", "--to", "2024-02");
  expect(part.out.replace(/\s+/g, " ")).toContain(
    "Only what “Reel” said on or after 1 Feb 2024 and on or before 29 Feb 2024",
  );
  expect(part.out).toContain("Coverage: 0 articles;");
  expect(part.out).not.toContain("not in this collection");
  const data = JSON.parse((await onrecord(...asked, "--from", "2024", "--format", "json")).out);
  expect(data.part).toEqual({ speaker: null, from: "2024-01-01", to: null });
  for (const bad of [
    ["--from", "2024-02-30"],
    ["--from", "2025", "--to", "2024"],
  ])
    expect((await onrecord(...asked, ...bad)).code).toBe(2);
});

test("taking a stance back takes back the review that it made, and no other", async () => {
  const { hits } = JSON.parse((await onrecord("ask", "Is the Harrow dam safe?", "--format", "json")).out);
  const id = hits[0].statement as string;
  const on = ["--on", "Is the Harrow dam safe?"];
  const review = async () =>
    JSON.parse((await onrecord("ask", "Is the Harrow dam safe?", "--format", "json")).out).hits.find(
      (h: { statement: string }) => h.statement === id,
    ).review;
  await onrecord("review", id, "denies", ...on);
  await onrecord("review", id, "hedged", ...on);
  expect(await review()).toBe("confirmed");
  await onrecord("review", id, "undo", ...on);
  expect(await review()).toBe("proposed");
  await onrecord("review", id, "confirm");
  await onrecord("review", id, "denies", ...on);
  await onrecord("review", id, "undo", ...on);
  expect(await review()).toBe("confirmed");
  expect((await onrecord("review", id, "denies", "--on", "cl_123")).code).toBe(2);
});
