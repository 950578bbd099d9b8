// When it was said, as it leaves the program: EDTF by grain, apart from the day of printing, in the page's own zone.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "./support/run.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-when-"));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = [
  "Tomas Orel said on Monday that the wall holds.",
  "Ada Sava said in March 2022 that the wall was weak.",
  "Ivan Dorn said in the fall of 2021 that the wall was sold.",
  "Lena Marsk said in late 2021 that the wall was old.",
  "Pavel Rook has repeatedly said that the wall is ours.",
].join("\n\n");
/** Half past midnight on Monday, 1 April, in its zone; still Sunday in Greenwich. */
const PUBLISHED = "2024-04-01T00:30+10:00";

async function extract(format: string) {
  const file = join(folder, "dump.jsonl");
  writeFileSync(
    file,
    `${JSON.stringify({ id: "wall", title: "The wall", text: TEXT, published: PUBLISHED })}\n`,
  );
  return (await run(["extract", file, "--format", format])).out;
}

const DAYS: Readonly<Record<string, readonly [string, string | null, string | null, string]>> = {
  "Tomas Orel": ["2024-04-01", "2024-04-01", "2024-04-01", "day"],
  "Ada Sava": ["2022-03", "2022-03-01", "2022-03-31", "month"],
  "Ivan Dorn": ["2021-23", "2021-09-01", "2021-11-30", "season"],
  "Lena Marsk": ["[2021-09-01..2021-12-31]", "2021-09-01", "2021-12-31", "season"],
  "Pavel Rook": ["", null, null, "vague"],
};

describe("when it was said, in exports", () => {
  test("JSON lines give the interval, its grain and EDTF", async () => {
    const statements = (await extract("jsonl"))
      .split("\n")
      .filter(Boolean)
      .flatMap((line) => JSON.parse(line).statements);
    for (const [name, [edtf, from, to, grain]] of Object.entries(DAYS)) {
      const at = statements.find((s) => s.speaker?.name === name)?.saidAt;
      expect([name, at?.edtf ?? "", at?.from, at?.to, at?.grain]).toEqual([name, edtf, from, to, grain]);
    }
  });

  test("a table gives EDTF in a column of its own", async () => {
    const csv = await extract("csv");
    const [head, ...rows] = csv.split("\n").filter(Boolean);
    const column = (head ?? "").split(",").indexOf("said_edtf");
    expect(column).toBeGreaterThan(-1);
    for (const [name, [edtf]] of Object.entries(DAYS)) {
      const row = rows.find((r) => r.includes(name));
      expect([name, row?.split(",")[column]]).toEqual([name, edtf]);
    }
  });

  test("the day of publication is told from a day of saying, in a table and among the days of a speaker", async () => {
    writeFileSync(
      join(folder, "plain.jsonl"),
      `${JSON.stringify({ id: "p", title: "The mill", text: "“The mill is sold,” Vera Lund said.", published: "2024-04-01" })}\n`,
    );
    const [head, row] = (await run(["extract", "plain.jsonl", "--format", "csv"], { cwd: folder })).out.split(
      "\n",
    );
    const cell = (name: string) => row?.split(",")[(head ?? "").split(",").indexOf(name)];
    expect([cell("said_from"), cell("said_basis")]).toEqual(["2024-04-01", "default"]);
    await run(["add", "dump.jsonl", "plain.jsonl"], { cwd: folder });
    const speakers = JSON.parse((await run(["speakers", "--format", "json"], { cwd: folder })).out);
    const days = (name: string) => {
      const { firstSaid, lastSaid } = speakers.find((s: { name: string }) => s.name === name);
      return [firstSaid, lastSaid];
    };
    expect(days("Vera Lund")).toEqual([null, null]);
    expect(days("Tomas Orel")).toEqual(["2024-04-01", "2024-04-01"]);
  });
});
