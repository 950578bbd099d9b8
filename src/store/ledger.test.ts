// The ledger kept: what goes in comes out, whole or not at all, and what a person decided stays.
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { article, intake, reading, scratch } from "../../test/e2e/support/builders.ts";
import type { OnrecordError } from "../errors.ts";
import type { ArticleId } from "../model/ids.ts";
import { openDriver } from "./driver.ts";
import { digest, type Ledger, ledgerFile, openLedger } from "./index.ts";
import { pack, unpack } from "./pack.ts";
import type { DecidedFields, NewDecision } from "./types.ts";

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

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as OnrecordError).code;
  }
  return "no error";
};
const about = (id: ArticleId, field: string, value: string | null): NewDecision => ({
  target: { kind: "article", id },
  field,
  value,
  about: "",
});

test("an article comes back as it went in, with its statements", () => {
  const taken = intake(DAM, { file: "dam.txt" });
  expect(ledger.putArticle(taken)).toMatchObject({ kind: "stored", version: 1, previous: null });
  const { id } = taken.reading.article;
  expect(ledger.getArticle(id)).toEqual(taken.reading.article);
  expect(decode(ledger.getBytes(id)!)).toBe(DAM);
  const out = [...ledger.statements()];
  expect(out.map((s) => s.statement)).toEqual(taken.reading.statements.map((s) => s.statement));
  expect(out.map((s) => s.content)).toEqual([["“The dam will hold,”"], ["“It will not,”"]]);
  expect(out[1]).toMatchObject({
    source: "Oren Tal",
    cue: "said",
    sentence: "“It will not,” Oren Tal said.",
  });
});

test("text that UTF-8 cannot hold comes back unit for unit", () => {
  const odd = "“a\u0000b \ud83d alone,” Oren Tal said.";
  const from = article(odd);
  ledger.putArticle({ ...intake("x"), bytes: Buffer.from(odd), reading: reading(from) });
  expect(ledger.getArticle(from.id)?.text).toBe(odd);
  expect([...ledger.statements()][0]?.content).toEqual(["“a\u0000b \ud83d alone,”"]);
});

test("an article whose id does not come from its bytes is refused", () => {
  expect(() => ledger.putArticle({ ...intake(DAM), bytes: Buffer.from("other") })).toThrow(
    /belong to its bytes/,
  );
  expect(ledger.counts().articles).toBe(0);
});

test("the same bytes are stored once, and another place for them is noted", () => {
  ledger.putArticle(intake(DAM, { file: "a.txt" }));
  expect(ledger.putArticle(intake(DAM, { file: "a.txt" })).kind).toBe("duplicate");
  expect(ledger.putArticle(intake(DAM, { file: "b.txt" }))).toMatchObject({ kind: "duplicate", version: 1 });
  expect(ledger.counts()).toMatchObject({ articles: 1, statements: 2 });
});

test("the same place with other bytes is a new version; both are kept and only the newest is current", () => {
  const first = intake(DAM, { file: "a.txt" });
  const second = intake(`${DAM} “Wait,” Ilse Marren said.`, { file: "a.txt" });
  ledger.putArticle(first);
  expect(ledger.putArticle(second)).toMatchObject({
    kind: "new version",
    version: 2,
    previous: first.reading.article.id,
  });
  expect([...ledger.listArticles()].map((row) => row.id)).toEqual([second.reading.article.id]);
  expect([...ledger.listArticles({ allVersions: true })].map((row) => row.current)).toEqual([false, true]);
  expect([...ledger.statements()]).toHaveLength(3);
  expect([...ledger.statements({ allVersions: true })]).toHaveLength(5);
  expect(ledger.search("hold")).toHaveLength(1);
  // Back to the first bytes: nothing is stored again, and the first is current again.
  expect(ledger.putArticle(first)).toMatchObject({ kind: "duplicate", version: 3 });
  expect([...ledger.listArticles()].map((row) => row.id)).toEqual([first.reading.article.id]);
});

test("a batch is stored whole or not at all", () => {
  const bad = { ...intake("second"), bytes: Buffer.from("not these") };
  expect(() => ledger.putArticles([intake(DAM), bad])).toThrow();
  expect(ledger.counts()).toMatchObject({ articles: 0, statements: 0 });
});

test("a new reading replaces what was derived and keeps every decision", () => {
  const taken = intake(DAM);
  const { id } = taken.reading.article;
  ledger.putArticle(taken);
  const [kept, gone] = taken.reading.statements.map((s) => s.statement.id);
  ledger.decide(
    [kept, gone].map((st) => ({
      target: { kind: "statement", id: st! },
      field: "review",
      value: st === kept ? "confirmed" : "rejected",
      about: "words",
    })),
    AT,
  );
  expect([...ledger.statements()].map((s) => s.statement.review)).toEqual(["confirmed", "rejected"]);
  const again = reading(taken.reading.article);
  const fewer = { ...again, statements: again.statements.slice(0, 1), engine: "newer" };
  expect(ledger.replaceReading(fewer, {}, [], AT)).toBe(true);
  expect([...ledger.statements()].map((s) => s.statement.review)).toEqual(["confirmed"]);
  expect(ledger.orphanedReviews().map((d) => [d.target.id, d.value])).toEqual([[gone, "rejected"]]);
  expect(ledger.search("not")).toHaveLength(0);
  ledger.replaceReading(again, {}, [], AT);
  expect([...ledger.statements()].map((s) => s.statement.review)).toEqual(["confirmed", "rejected"]);
  expect([...ledger.statements({ withoutRejected: true })]).toHaveLength(1);
  expect(ledger.orphanedReviews()).toEqual([]);
  expect(ledger.decisions()).toHaveLength(2);
  expect(ledger.getArticle(id)).toEqual(taken.reading.article);
});

test("a decision is recorded once, can be taken back, and the newest counts", () => {
  const { id } = article(DAM);
  ledger.putArticle(intake(DAM));
  expect(ledger.decide([about(id, "outlet", "Ardun Post")], AT)).toBe(1);
  expect(ledger.decide([about(id, "outlet", "Ardun Post")], AT)).toBe(0);
  expect(ledger.decide([about(id, "outlet", "Ardun Courier")], AT)).toBe(1);
  expect(ledger.decidedFields(id)).toEqual({ outlet: "Ardun Courier" });
  expect(ledger.decide([about(id, "outlet", null)], AT)).toBe(1);
  expect(ledger.decidedFields(id)).toEqual({});
  expect(ledger.decisions(id).map((d) => d.value)).toEqual(["Ardun Post", "Ardun Courier", null]);
});

test("a reading made without a decision that came in between is not written", () => {
  const { id } = article(DAM);
  ledger.putArticle(intake(DAM));
  ledger.decide([about(id, "outlet", "Ardun Post")], AT);
  expect(ledger.putArticle(intake(DAM)).kind).toBe("stale");
  const late: DecidedFields = { title: "Dam" };
  const title = about(id, "title", "Dam");
  expect(ledger.putArticle(intake(DAM, { fields: late, decisions: [title] })).kind).toBe("stale");
  expect(ledger.replaceReading(reading(article(DAM)), {}, [], AT)).toBe(false);
  expect(ledger.decidedFields(id)).toEqual({ outlet: "Ardun Post" });
  const fields = { outlet: "Ardun Post", title: "Dam" };
  expect(ledger.putArticle(intake(DAM, { fields, decisions: [title] })).kind).toBe("duplicate");
  expect([...ledger.listArticles()][0]).toMatchObject({ title: "Dam", outlet: "Ardun Post" });
});

test("speakers are put together across articles", () => {
  ledger.putArticle(intake(DAM));
  ledger.putArticle(intake("“No,” Ilse Marren said."));
  expect(ledger.speakers()).toMatchObject([
    { speaker: { name: "Ilse Marren" }, statements: 2, articles: 2 },
    { speaker: { name: "Oren Tal" }, statements: 1, articles: 1 },
  ]);
});

test("articles and statements are found by id, the beginning of an id, path and name", () => {
  ledger.putArticle(intake(DAM, { file: "in/dam.txt" }));
  const { id } = article(DAM);
  for (const name of [id, id.slice(0, 9), "in/dam.txt", "dam.txt"]) {
    expect(ledger.findArticles(name).map((row) => row.id)).toEqual([id]);
  }
  for (const name of ["am.txt", "art_", "%", "st_00", ""]) expect(ledger.findArticles(name)).toEqual([]);
  const st = ledger.statementIds(id)[0]!;
  expect(ledger.findStatements(st.slice(0, 8)).map((s) => s.statement.id)).toContain(st);
  expect(ledger.findStatements("st_")).toEqual([]);
});

test("search takes anything typed for words", () => {
  ledger.putArticle(intake(DAM));
  expect(ledger.search("dams holding")).toHaveLength(1);
  expect(ledger.search('"will hold" marren')).toHaveLength(1);
  expect(ledger.search('"hold will"')).toHaveLength(0);
  expect(ledger.search("hol*")).toHaveLength(1);
  for (const typed of [
    '"',
    "*",
    "NEAR(",
    "content:",
    "a AND OR NOT",
    "'; DROP TABLE statements; --",
    "\u0000",
    "^",
    "",
  ]) {
    expect(() => ledger.search(typed)).not.toThrow();
  }
  expect(ledger.search("x ".repeat(20_000))).toEqual([]);
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
  ledger.decide([about(article(DAM).id, "title", "Dam")], AT);
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
