// The form of a statement — medium, kind, force, fact, parent — on rows of our own, against the recorded score.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadResources } from "../../../src/cli/resources.ts";
import { marked } from "../../../test/support/marked.ts";
import { type Aspect, judgeRows, readRows } from "./forms.ts";

const FLOORS = new URL("floors.json", import.meta.url);
const rows = readRows();

test("the rows are many, of every form, and each marks what its codes speak of", () => {
  expect(rows.length).toBeGreaterThanOrEqual(150);
  const forms = rows.flatMap((row) => [...row.forms.values()]);
  for (const medium of ["speech", "writing", "thought"])
    expect(forms.filter((f) => f.medium === medium).length, medium).toBeGreaterThanOrEqual(15);
  for (const force of ["deny", "decline"])
    expect(forms.filter((f) => f.force === force).length, force).toBeGreaterThanOrEqual(8);
  expect(forms.filter((f) => !f.factual).length).toBeGreaterThanOrEqual(15);
  for (const row of rows) {
    const { attributions } = marked(row.source);
    expect(attributions.length, `line ${row.line}`).toBe(row.forms.size);
    expect(new Set(rows.filter((r) => r.source === row.source)).size, `line ${row.line} twice`).toBe(1);
  }
});

test("a row that cannot be read is told by its line", () => {
  const file = new URL("../bench.test.ts", import.meta.url);
  expect(() => readRows(file)).toThrow(/^line \d+:/);
});

test("no score is under the recorded one (FORMS=record writes them, FORMS=show lists the misses)", async () => {
  const resources = await loadResources({ cwd: ".", given: null, ledger: null });
  const { tally, misses } = judgeRows(rows, resources);
  if (process.env.FORMS) {
    for (const miss of misses) console.log(miss);
    for (const [aspect, { right, of }] of Object.entries(tally)) console.log(aspect, `${right}/${of}`);
  }
  const shares = Object.fromEntries(
    Object.entries(tally).map(([aspect, { right, of }]) => [aspect, Math.floor((1000 * right) / of) / 10]),
  );
  if (process.env.FORMS === "record") writeFileSync(FLOORS, `${JSON.stringify(shares, null, 2)}\n`);
  const floors: Record<Aspect, number> = JSON.parse(readFileSync(FLOORS, "utf8"));
  for (const [aspect, least] of Object.entries(floors))
    expect(shares[aspect], `${aspect}\n${misses.join("\n")}`).toBeGreaterThanOrEqual(least);
  expect(Object.keys(floors).sort()).toEqual(Object.keys(shares).sort());
});
