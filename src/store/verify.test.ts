// What is on record stays: its rows cannot be changed, and what was changed in the file all the same is found.
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { article, intake, scratch } from "../../test/e2e/support/builders.ts";
import { openDriver } from "./driver.ts";
import { digest, type Ledger, ledgerFile, openLedger } from "./index.ts";
import { pack, unpack } from "./pack.ts";

const AT = "2026-01-02T00:00:00Z";
const DAM = "“The dam will hold,” Ilse Marren said. “It will not,” Oren Tal said.";
const decode = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");

let place: ReturnType<typeof scratch>;
let ledger: Ledger;
beforeEach(() => {
  place = scratch();
  ledger = openLedger(join(place.folder, "l"), { create: true });
});
afterEach(() => {
  ledger.close();
  place.remove();
});

test("verify finds changed bytes, changed words and moved places", () => {
  ledger.putArticle(intake(DAM));
  expect([...ledger.verify(decode)]).toMatchObject([{ statements: 2, failures: [] }]);
  ledger.close();
  const driver = openDriver(ledgerFile(ledger.folder), { readOnly: false });
  const whole = unpack(driver.prepare("SELECT statements FROM readings").get()?.statements);
  const json = JSON.stringify(whole);
  const put = (text: string) =>
    driver.prepare("UPDATE readings SET statements = ?").run(pack(JSON.parse(text)));
  const failures = () => {
    const open = openLedger(ledger.folder, { readOnly: true });
    const messages = [...open.verify(decode)].flatMap((v) => v.failures.map((f) => f.message));
    open.close();
    return messages.join(" ");
  };
  put(json.replace('"exact":"“The dam will hold,”"', '"exact":"“The dam will break,”"'));
  expect(failures()).toMatch(/other words stand at/);
  put(json.replaceAll('"start":0', '"start":1'));
  expect(failures()).toMatch(/other words stand at/);
  put(json.replace('"content":[{"start":0', '"content":[{"start":2'));
  expect(failures()).toMatch(/other places/);
  put(JSON.stringify((whole as unknown[]).slice(1)));
  expect(failures()).toMatch(/filed under.*missing/);
  driver.prepare("UPDATE readings SET statements = ?").run(Buffer.from("no"));
  expect(failures()).toMatch(/cannot be read back/);
  put(json);
  expect(failures()).toBe("");
  driver.exec("DROP TRIGGER blobs_keep_update");
  driver.prepare("UPDATE blobs SET bytes = ?").run(Buffer.from(DAM.replace("hold", "fold")));
  expect(failures()).toMatch(/SHA-256 differs/);
  driver.close();
  ledger = openLedger(ledger.folder);
});

test("what was taken in and decided cannot be changed or deleted", () => {
  ledger.putArticle(intake(DAM, { file: "a.txt" }));
  ledger.decide(
    [{ target: { kind: "article", id: article(DAM).id }, field: "title", value: "Dam", about: "" }],
    AT,
  );
  const sha256 = digest(Buffer.from("%PDF"));
  const pdf = { sha256, shown: "a.html", seen: "a PDF document", called: "html", at: AT };
  expect([1, 2].map(() => ledger.keepNotText(pdf, Buffer.from("%PDF")))).toEqual([true, false]);
  expect(ledger.notText()).toEqual([pdf]);
  ledger.close();
  const driver = openDriver(ledgerFile(ledger.folder), { readOnly: false });
  for (const [table, column] of [
    ["blobs", "bytes"],
    ["articles", "file"],
    ["origins", "at"],
    ["decisions", "value"],
    ["runs", "engine"],
    ["not_text", "seen"],
  ]) {
    expect(() => driver.exec(`DELETE FROM ${table}`)).toThrow(/only grows|constraint/i);
    expect(() => driver.exec(`UPDATE ${table} SET ${column} = ${column}`)).toThrow(/only grows/);
  }
  driver.close();
  ledger = openLedger(ledger.folder);
  expect(ledger.health().filter((check) => !check.ok)).toEqual([]);
});
