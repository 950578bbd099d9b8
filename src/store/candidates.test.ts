// Candidates: all that meet a query where they are few, the best where they are many, and what is left is told.
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { intake, scratch } from "../../test/e2e/support/builders.ts";
import { candidateStatements } from "./candidates.ts";
import { type Driver, openDriver } from "./driver.ts";
import { type Ledger, ledgerFile, openLedger } from "./index.ts";

let place: ReturnType<typeof scratch>;
let ledger: Ledger;
let driver: Driver;
beforeEach(() => {
  place = scratch();
  ledger = openLedger(join(place.folder, "l"), { create: true });
  driver = openDriver(ledgerFile(join(place.folder, "l")), { readOnly: true });
});
afterEach(() => {
  driver.close();
  ledger.close();
  place.remove();
});

const put = (words: string, more: { by?: string; file?: string } = {}) =>
  ledger.putArticle(
    intake(`“${words}” ${more.by ?? "Ilse Marren"} said.`, { file: more.file ?? `${words}.txt` }),
  );
const contents = (query: string, limit: number, mostRanked?: number) => {
  const { records, left, more } = candidateStatements(driver, [{ query, limit }], undefined, mostRanked);
  return { words: records.map((r) => r.content.join(" ").replace(/[“”]/g, "")), left, more };
};

describe("candidateStatements", () => {
  test("brings all that meet a query in the order of intake, where they are few enough", () => {
    for (const words of ["The weir at Karst holds", "It rains", "Weir, weir, weir"]) put(words);
    expect(contents("weir", 2)).toEqual({
      words: ["The weir at Karst holds", "Weir, weir, weir"],
      left: 0,
      more: false,
    });
  });

  test("brings the best where they are more, and counts the others", () => {
    put("The weir at Karst is one of many things that the council spoke of at length on Monday evening");
    put("The weir, the weir");
    put("The lock, the sluice, the gate and the weir below the town were all looked at by the men");
    put("It rains");
    put("Weir, weir, weir");
    expect(contents("weir", 2)).toEqual({
      words: ["The weir, the weir", "Weir, weir, weir"],
      left: 2,
      more: false,
    });
  });

  test("narrows a query that more meet than are ranked to what was said, then to the sentence and speaker", () => {
    for (const n of ["one", "two", "three", "four"]) put(`Gate ${n} is shut`, { by: "Weir Board" });
    put("The weir is open");
    put("The weir is shut");
    expect(contents("weir", 5, 5)).toEqual({
      words: [
        "Gate one is shut",
        "Gate two is shut",
        "Gate three is shut",
        "The weir is open",
        "The weir is shut",
      ],
      left: 1,
      more: true,
    });
    expect(contents("weir", 2, 5)).toEqual({
      words: ["The weir is open", "The weir is shut"],
      left: 4,
      more: true,
    });
  });

  test("takes the first and the last on record where even these are too many", () => {
    for (let n = 10; n < 30; n++) put(`The weir is open, day ${n}`);
    expect(contents("weir", 4, 9)).toEqual({
      words: [10, 11, 28, 29].map((n) => `The weir is open, day ${n}`),
      left: 8,
      more: true,
    });
  });

  test("neither brings nor counts versions that were replaced", () => {
    put("The weir was open", { file: "page.txt" });
    put("The weir is shut", { file: "page.txt" });
    put("The weir leaks", { file: "other.txt" });
    expect(contents("weir", 5)).toEqual({
      words: ["The weir is shut", "The weir leaks"],
      left: 0,
      more: false,
    });
    const bounded = contents("weir", 1);
    expect(bounded.left + bounded.words.length).toBeLessThanOrEqual(2);
  });

  test("goes on to the next query until there are enough, and counts what the first one left", () => {
    for (const words of ["The weir is open", "The weir is shut", "The lock is open", "The gate is open"])
      put(words);
    const { records, left } = candidateStatements(
      driver,
      [
        { query: "weir AND shut", limit: 5 },
        { query: "weir OR lock", limit: 5 },
        { query: "open", limit: 5 },
      ],
      3,
    );
    expect([records.length, left]).toEqual([3, 0]);
  });
});
