// The ledger kept: what goes in comes out, whole or not at all, and what a person decided stays.
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { article, intake, reading, scratch } from "../../test/e2e/support/builders.ts";
import type { ArticleId } from "../model/ids.ts";
import { type Ledger, openLedger } from "./index.ts";
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
