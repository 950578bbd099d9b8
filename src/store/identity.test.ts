// Who is who: merges, splits and names that people decide hold over every re-run, and can be taken back.
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { intake, scratch } from "../../test/e2e/support/builders.ts";
import type { SpeakerId } from "../model/ids.ts";
import { type Ledger, openLedger, type PartyName, splitId } from "./index.ts";

const AT = "2026-01-02T00:00:00Z";
const DAM = "“The dam will hold,” Ilse Marren said. “It will not,” Oren Tal said.";
const WALL = "“The wall is dry,” Oren Tal said.";
const party = (id: string, name: string): PartyName => ({ id: id as SpeakerId, name, kind: "person" });
const MARREN = party("sp_ilse-marren", "Ilse Marren");
const TAL = party("sp_oren-tal", "Oren Tal");

let place: ReturnType<typeof scratch>;
let ledger: Ledger;
let dam: ReturnType<typeof intake>;
beforeEach(() => {
  place = scratch();
  ledger = openLedger(join(place.folder, "l"), { create: true });
  dam = intake(DAM, { file: "dam.txt" });
  ledger.putArticle(dam);
  ledger.putArticle(intake(WALL, { file: "wall.txt" }));
});
afterEach(() => {
  ledger.close();
  place.remove();
});

const count = () => ledger.speakers().map((row) => `${row.speaker.name} ${row.statements}`);
const credited = () => [...ledger.statements()].map((s) => s.statement.speaker.value?.name);

test("a merge moves every statement, and taking it back moves them again", () => {
  expect(ledger.identify({ act: "merge", speaker: TAL.id, into: MARREN }, AT)).toBe(1);
  expect(ledger.identify({ act: "merge", speaker: TAL.id, into: MARREN }, AT)).toBe(0);
  expect(count()).toEqual(["Ilse Marren 3"]);
  expect(credited()).toEqual(["Ilse Marren", "Ilse Marren", "Ilse Marren"]);
  expect([...ledger.statements({ speakerId: MARREN.id })]).toHaveLength(3);
  expect([...ledger.statements({ speakerId: TAL.id })]).toHaveLength(0);
  const [, second] = [...ledger.statements()];
  expect(second!.statement.speaker).toMatchObject({ basis: "human", by: "human" });
  ledger.identify({ act: "merge", speaker: TAL.id, into: null }, AT);
  expect(count()).toEqual(["Oren Tal 2", "Ilse Marren 1"]);
});

test("a split concerns one article or one statement only", () => {
  const other = party(splitId("Oren Tal", TAL.id, dam.reading.article.id), "Oren Tal");
  expect(other.id).not.toBe(TAL.id);
  ledger.identify({ act: "split", speaker: TAL.id, where: dam.reading.article.id, into: other }, AT);
  expect(count()).toEqual(["Ilse Marren 1", "Oren Tal 1", "Oren Tal 1"]);
  expect([...ledger.statements({ speakerId: other.id })].map((s) => s.content)).toEqual([["“It will not,”"]]);
  // of one statement
  const first = [...ledger.statements()][0]!.statement;
  const aide = party("sp_an-aide", "An aide");
  ledger.identify({ act: "split", speaker: MARREN.id, where: first.id, into: aide }, AT);
  expect(credited()[0]).toBe("An aide");
});

test("decisions hold when the article is read again", () => {
  ledger.identify({ act: "rename", speaker: TAL.id, name: "Oren Tal-Moe" }, AT);
  ledger.identify({ act: "merge", speaker: MARREN.id, into: TAL }, AT);
  const before = credited();
  const decided = ledger.decidedFields(dam.reading.article.id);
  expect(ledger.replaceReading(dam.reading, decided, [], AT)).toBe(true);
  expect(credited()).toEqual(before);
  expect(before).toEqual(["Oren Tal-Moe", "Oren Tal-Moe", "Oren Tal-Moe"]);
  expect(ledger.identityDecisions().map((d) => d.decided.act)).toEqual(["rename", "merge"]);
});

test("no chain of decisions loses a statement or goes round for ever", () => {
  const ids = ["sp_ilse-marren", "sp_oren-tal", "sp_a", "sp_b"].map((id) => party(id, id));
  const step = fc.record({ from: fc.constantFrom(...ids), to: fc.option(fc.constantFrom(...ids)) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      for (const { from, to } of steps) ledger.identify({ act: "merge", speaker: from.id, into: to }, AT);
      const rows = ledger.speakers();
      expect(rows.reduce((sum, row) => sum + row.statements, 0)).toBe(3);
      for (const row of rows)
        expect([...ledger.statements({ speakerId: row.speaker.id })]).toHaveLength(row.statements);
    }),
    { numRuns: 30 },
  );
});
