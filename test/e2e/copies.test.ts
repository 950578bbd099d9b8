// Copies and versions through the program: told at intake, in lists and answers, decided by a person, and compared.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { scratch } from "./support/builders.ts";
import { run } from "./support/run.ts";

let place: ReturnType<typeof scratch>;
const at = (name: string) => join(place.folder, name);
beforeEach(() => {
  place = scratch();
});
afterEach(() => place.remove());
const onrecord = (...args: string[]) =>
  run(args, { cwd: place.folder, env: { ONRECORD_LEDGER: at("ledger") } });
const json = async (...args: string[]) => JSON.parse((await onrecord(...args, "--format", "json")).out);

const BODY = [
  "The dam at Karst is safe and will hold through the spring, water minister Mila Orel said on Monday after a visit to the site.",
  "Engineers had lowered the level of the lake by four metres within two weeks, more than at any time since it was filled.",
  "Farmers below the dam have asked for a second opinion, which the ministry says it will publish before the end of the month.",
  "The wall was last mended nine years ago, when cracks were found on its northern side by a diver of the water board.",
  "Nobody lives in the old valley any longer, but some four thousand people work in the fields below it during the harvest.",
];
const page = (head: string, body: readonly string[]) => `${head}\n\n${body.join("\n\n")}\n`;

test("a wire report and its copies are told, credited to the agency, and not counted as further sources", async () => {
  writeFileSync(
    at("a.txt"),
    page("Dam at Karst is safe, minister says\n\nArdun Post\n\n2 March 2031", [
      `KARST (Reuters) - ${BODY[0]}`,
      ...BODY.slice(1),
    ]),
  );
  writeFileSync(
    at("b.txt"),
    page("Minister: dam will hold\n\nKarst Daily\n\n1 March 2031", BODY.slice(0, 4)),
  );
  writeFileSync(
    at("c.txt"),
    page("New school for Ardun\n\nArdun Post\n\n3 March 2031", [
      "Ardun gets a new school with room for six hundred children, mayor Tom Ketter said on Tuesday at the town hall.",
      "It will be built beside the old mill, and lessons are to begin in the autumn of next year if the money is found.",
    ]),
  );
  const added = await onrecord("add", "a.txt", "b.txt", "c.txt");
  expect(added.out).toMatch(
    /^ {2}copy {7}first carrier of 1 likely copy on record|^ {2}copy {7}likely copy of art_\w+/m,
  );
  expect(added.out).toContain("; 1 with likely copies on record.");
  const [a, b, c] = await json("list");
  expect([a.copyOf, b.copyOf, c.copyOf]).toEqual([b.id, null, null]);
  expect((await onrecord("list")).out).toContain("(copy) Dam at Karst is safe");
  const [group, ...none] = await json("copies");
  expect(none).toEqual([]);
  expect(group).toMatchObject({
    first: { id: b.id, outlet: "Karst Daily" },
    by: "published",
    agency: "Reuters",
  });
  expect(group.copies[0].shared).toBeGreaterThan(0.9);

  const asked = await onrecord("ask", "Is the dam at Karst safe?");
  const told = asked.out.replace(/\s+/g, " ");
  expect(told).toContain("3 articles (1 of them a likely copy of others) from 2 outlets");
  expect(told).toContain("the same words also in");
  const answer = await json("ask", "Is the dam at Karst safe?");
  const carried = answer.hits.filter((hit: { alsoIn: unknown[] }) => hit.alsoIn.length > 0);
  expect([carried.length, answer.coverage.copies]).toEqual([1, 1]);

  // The agency's own report, taken in last, is the first carrier.
  writeFileSync(at("r.txt"), page("Dam is safe: minister\n\n4 March 2031", BODY));
  await onrecord("add", "r.txt");
  await onrecord("set", "r.txt", "outlet=Reuters");
  const [wire] = await json("copies", "r.txt");
  expect([wire.by, wire.first.outlet, wire.copies.length]).toEqual(["agency", "Reuters", 2]);

  const lines = (await run(["export"], { cwd: place.folder, env: { ONRECORD_LEDGER: at("ledger") } })).out
    .trim()
    .split("\n");
  expect(lines.map((line) => JSON.parse(line).copyOf).filter((of) => of === wire.first.id)).toHaveLength(2);
});

test("a person says that two reports are no copies, and takes that back", async () => {
  mkdirSync(at("in"));
  writeFileSync(at("in/a.txt"), page("One", BODY));
  writeFileSync(at("in/b.txt"), page("Two", BODY));
  await onrecord("add", "in");
  const [a, b] = await json("list");
  expect(b.copyOf).toBe(a.id);
  const apart = await onrecord("copies", a.id, "--apart", b.id);
  expect(apart.out).toContain("No copies of");
  await onrecord("reextract");
  expect((await json("list")).map((row: { copyOf: string | null }) => row.copyOf)).toEqual([null, null]);
  expect((await onrecord("copies", a.id, "--undo", b.id)).out).toContain("1 copy of");
  expect((await onrecord("copies", a.id, "--apart", a.id)).err).toContain("ON302");
  expect((await onrecord("copies", "--apart", a.id)).err).toContain("ON302");
});

test("a changed page is a new version, not a copy; diff says what changed", async () => {
  writeFileSync(at("a.txt"), page("Dam at Karst is safe", BODY));
  await onrecord("add", "a.txt");
  writeFileSync(
    at("a.txt"),
    page("Dam at Karst is safe", [BODY[0]?.replace("is safe", "is not safe") ?? "", ...BODY.slice(1, 4)]),
  );
  const added = await onrecord("add", "a.txt");
  expect(added.out).not.toContain("copy");
  const diff = await onrecord("diff", "a.txt");
  expect(diff.out).toContain("The dam at Karst is {+not+} safe and will hold");
  expect(diff.out).toContain("[-Nobody lives in the old valley any longer");
  expect(diff.out).toMatch(/^\d+ words gone, 1 new, \d+ the same\.$/m);
  const { changes } = await json("diff", "a.txt");
  expect(
    changes.filter((c: { kind: string }) => c.kind === "new").map((c: { text: string }) => c.text.trim()),
  ).toEqual(["not"]);
  const [old] = await json("list", "--all-versions");
  expect((await onrecord("diff", old.id)).err).toContain("ON208");
  expect((await onrecord("diff", old.id, "a.txt")).out).toContain("{+not+}");
});
