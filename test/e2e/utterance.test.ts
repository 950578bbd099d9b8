// Utterances through the real program: exported together, shown word by word, merged and split by hand for good.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scratch } from "./support/builders.ts";
import { jsonLines, run } from "./support/run.ts";

let place: ReturnType<typeof scratch>;
const onrecord = (...args: string[]) => run(args, { cwd: place.folder });
const articles = [
  [
    "Northern Wire",
    "2024-03-12",
    "“The owners knew about the cracked ramp for a year,” Judge Tora Blix told reporters on Tuesday.",
  ],
  [
    "Valley Post",
    "2024-03-13",
    "The owners of the ferry had known about the cracked ramp for a year, Judge Tora Blix said on Tuesday.",
  ],
  [
    "Marle Mirror",
    "2024-03-13",
    "The owners of the ferry had known about the cracked ramp for a year, Judge Tora Blix said on Tuesday.",
  ],
  [
    "Ardun Courier",
    "2024-04-16",
    "The owners knew about the cracked ramp for a year, Judge Tora Blix said on Tuesday.",
  ],
];
interface Exported {
  id: string;
  outlet: string;
  statements: { id: string; utterance: string; copyOf: string | null; words: string[]; review: string }[];
}
const exported = async () => jsonLines((await onrecord("export", "--format", "jsonl")).out) as Exported[];

beforeAll(async () => {
  place = scratch();
  mkdirSync(join(place.folder, "in"));
  const lines = articles.map(([outlet, published, text], i) =>
    JSON.stringify({
      id: `r${i}`,
      outlet,
      published,
      title: `Report ${i}`,
      text: `Ferry inquiry, part ${i}\n\n${text}`,
    }),
  );
  writeFileSync(join(place.folder, "in", "dump.jsonl"), lines.join("\n"));
  expect((await onrecord("add", "in/dump.jsonl")).code).toBe(0);
});
afterAll(() => place.remove());

test("export gives each article by the id it came with, and one utterance to reports of one saying", async () => {
  const all = await exported();
  expect(all.map((a) => a.id)).toEqual(["r0", "r1", "r2", "r3"]);
  const [a, b, c, d] = all.map((x) => x.statements[0]);
  expect(new Set([a?.utterance, b?.utterance, c?.utterance]).size).toBe(1);
  expect(d?.utterance).not.toBe(a?.utterance);
  // Printed on one day: either may have been first.
  expect([b?.copyOf, c?.copyOf].filter(Boolean)).toHaveLength(1);
  expect([b?.id, c?.id]).toContain(b?.copyOf ?? c?.copyOf);
  expect(a?.copyOf).toBeNull();
  expect(a?.review).toBe("proposed");
});

test("an utterance is shown with its reports, split and merged by hand, and a re-run keeps that", async () => {
  const [a, b, , d] = (await exported()).map((x) => x.statements[0]?.id as string);
  const shown = await onrecord("utterance", a as string);
  expect(shown.out).toContain("3 reports, 1 of them copied word for word; 2 outlets");
  expect(shown.out).toMatch(/Northern Wire.*first on record/);
  expect(shown.out).toContain("“owners”");
  expect((await onrecord("utterance", a as string, "--apart", b as string)).code).toBe(0);
  expect((await onrecord("utterance", a as string, "--with", d as string)).code).toBe(0);
  expect((await onrecord("reextract")).code).toBe(0);
  const after = (await exported()).map((x) => x.statements[0]?.utterance);
  expect(after[0]).not.toBe(after[1]);
  await onrecord("utterance", a as string, "--undo", b as string);
  const undone = (await exported()).map((x) => x.statements[0]?.utterance);
  expect(undone[0]).toBe(undone[1]);
  expect((await onrecord("utterance", "ut_ffff")).code).toBe(2);
  const both = await onrecord("utterance", a as string, "--with", d as string, "--apart", d as string);
  expect([both.code, both.err]).toEqual([
    2,
    expect.stringContaining("--with and --apart do not go together"),
  ]);
  await onrecord("review", d as string, "reject");
  expect((await onrecord("utterance", d as string)).err).toContain("is rejected");
  expect((await onrecord("cite", d as string)).out).toContain("rejected by a person");
});
