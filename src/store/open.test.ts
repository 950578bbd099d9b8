// Opening a ledger: what is none is told apart and left as it is, what was cut short is finished, what cannot be written is read.
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { intake, scratch } from "../../test/e2e/support/builders.ts";
import type { OnrecordError } from "../errors.ts";
import { openDriver } from "./driver.ts";
import { type Ledger, ledgerFile, openLedger } from "./index.ts";

const DAM = "“The dam will hold,” Ilse Marren said. “It will not,” Oren Tal said.";

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

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as OnrecordError).code;
  }
  return "no error";
};

test("no ledger, a newer one, another program's and a damaged one are told apart and left as they are", () => {
  const at = (name: string) => join(place.folder, name);
  expect(codeOf(() => openLedger(at("none")))).toBe("ON203");
  expect(codeOf(() => openLedger(at("none"), { create: true, readOnly: true }))).toBe("ON203");

  ledger.close();
  const file = ledgerFile(ledger.folder);
  const driver = openDriver(file, { readOnly: false });
  driver.exec("PRAGMA user_version = 999");
  driver.close();
  const untouched = (code: string) => {
    const before = readFileSync(file);
    for (const readOnly of [true, false]) {
      expect(codeOf(() => openLedger(ledger.folder, { create: !readOnly, readOnly }))).toBe(code);
    }
    expect(readFileSync(file).equals(before)).toBe(true);
  };
  untouched("ON202");
  const foreign = openDriver(file, { readOnly: false });
  foreign.exec("PRAGMA user_version = 1; PRAGMA application_id = 7");
  foreign.close();
  untouched("ON204");
  const unmarked = openDriver(file, { readOnly: false });
  unmarked.exec("PRAGMA user_version = 0; PRAGMA application_id = 0");
  unmarked.close();
  untouched("ON204");
  const whole = readFileSync(file);
  writeFileSync(file, whole.subarray(0, 60));
  untouched("ON204");
  writeFileSync(file, "My notes.\n".repeat(40));
  untouched("ON204");

  writeFileSync(at("file"), "x");
  expect(codeOf(() => openLedger(at("file"), { create: true }))).toBe("ON201");
  expect(codeOf(() => openLedger(at("file/l"), { create: true }))).toBe("ON201");
  expect(codeOf(() => openLedger("/proc/onrecord/l", { create: true }))).toBe("ON201");
  ledger = openLedger(at("fresh"), { create: true });
});

test("a making that was cut short is finished by the next", () => {
  ledger.close();
  for (const cut of ["", "mark only"]) {
    const folder = join(place.folder, `cut${cut.length}`);
    const made = openLedger(folder, { create: true });
    made.close();
    writeFileSync(ledgerFile(folder), "");
    if (cut) {
      const driver = openDriver(ledgerFile(folder), { readOnly: false });
      driver.exec("PRAGMA journal_mode = WAL");
      driver.close();
    }
    expect(codeOf(() => openLedger(folder, { readOnly: true }))).toBe("ON203");
    const next = openLedger(folder, { create: true });
    expect(next.putArticle(intake(DAM)).kind).toBe("stored");
    next.close();
  }
  ledger = openLedger(ledger.folder);
});

test("a ledger in a folder that cannot be written is read all the same", () => {
  ledger.putArticle(intake(DAM));
  ledger.close();
  chmodSync(ledgerFile(ledger.folder), 0o444);
  chmodSync(ledger.folder, 0o555);
  const asRoot = process.getuid?.() === 0;
  const open = openLedger(ledger.folder, { readOnly: true });
  expect([...open.statements()]).toHaveLength(2);
  open.close();
  if (!asRoot) expect(codeOf(() => openLedger(ledger.folder))).toBe("ON201");
  // Root may write anywhere; the way past the lock files is the same, so it is taken by hand.
  const driver = openDriver(ledgerFile(ledger.folder), { readOnly: true, immutable: true });
  expect(driver.prepare("SELECT count(*) AS n FROM statements").get()?.n).toBe(2);
  expect(() => driver.exec("DELETE FROM statements")).toThrow();
  driver.close();
  chmodSync(ledger.folder, 0o755);
  chmodSync(ledgerFile(ledger.folder), 0o644);
  ledger = openLedger(ledger.folder);
});
