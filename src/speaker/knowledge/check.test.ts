// Checking a knowledge file and taking spells from Wikidata's answer, which here a server of our own gives.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { NO_KNOWLEDGE } from "../../model/knowledge.ts";
import { builtinKnowledge } from "./builtin.ts";
import { checkKnowledge, checkTable } from "./check.ts";
import { parseKnowledge } from "./parse.ts";
import { type OfficeLine, officeLines, positionUrl, refreshPosition } from "./wikidata.ts";

const found = (lines: readonly string[]) =>
  checkKnowledge(lines.join("\n"), NO_KNOWLEDGE).findings.map((f) => `${f.line} ${f.level}: ${f.message}`);
const spell = (holder: string, from: string, to?: string) =>
  JSON.stringify({ office: { office: "mayor", body: "Ardun", holder, from, to, source: "the gazette" } });

test("a good file has no findings", () => {
  expect(
    found([spell("Ada Kell", "2020-01-01", "2022-06-30"), "", "# a note", spell("Bo Sava", "2022-07-01")]),
  ).toEqual([]);
});

test("every line that cannot be used is named, not only the first", () => {
  const out = found(['{"office": {"office": "mayor"}}', "no", '{"party": {"name": "A", "colour": "red"}}']);
  expect(out.map((line) => line.slice(0, 8))).toEqual(["1 error:", "2 error:", "3 error:"]);
});

test("what may not be meant is told", () => {
  expect(found([spell("Ada Kell", "2020-01-01"), spell("Bo Sava", "2022-07-01")])).toEqual([
    "2 warning: Two hold the mayor of sp_ardun at once from 2022-07-01: sp_ada-kell and sp_bo-sava.",
  ]);
  expect(found(['{"party": {"name": "Ardun", "standsFor": "Velmora"}}'])[0]).toContain("has no line");
  expect(found(['{"party": {"name": "A", "wikidata": "7184"}}'])[0]).toContain("Wikidata id");
  expect(
    found([
      '{"party": {"name": "A", "aliases": ["Pact"]}}',
      '{"party": {"name": "B", "aliases": ["Pact"]}}',
    ])[0],
  ).toContain("names both A and B");
});

test("the table that ships knows what it promises, and holds together", () => {
  const table = builtinKnowledge();
  const offices = new Set(table.offices.map((o) => `${o.body}|${o.office}`));
  const bodies = table.parties.filter(
    (p) => p.kind !== "person" && p.standsFor === null && !p.nouns.includes("country"),
  );
  expect(offices.size + bodies.length).toBeGreaterThanOrEqual(300);
  expect(checkTable(table, table)).toEqual([]);
  for (const o of table.offices) {
    expect(o.from, `${o.office} ${o.holder}`).toMatch(/^\d{4}-\d\d-\d\d$/);
    if (o.to !== null) expect(o.to >= (o.from as string), `${o.body} ${o.office} ${o.holder}`).toBe(true);
  }
});

/** An answer as Wikidata gives it: SPARQL 1.1 Query Results JSON. */
const answer = (rows: readonly (readonly [string, string | null, number, string | null, number])[]) => {
  const cell = (value: string | number | null) =>
    value === null ? {} : { type: "literal", value: String(value) };
  const time = (day: string | null) => (day === null ? null : `${day}T00:00:00Z`);
  return JSON.stringify({
    head: { vars: ["holder", "holderLabel", "from", "fromGrain", "to", "toGrain"] },
    results: {
      bindings: rows.map(([name, from, fromGrain, to, toGrain]) => ({
        holderLabel: cell(name),
        ...(from ? { from: cell(time(from)), fromGrain: cell(fromGrain) } : {}),
        ...(to ? { to: cell(time(to)), toGrain: cell(toGrain) } : {}),
      })),
    },
  });
};
const ASKED = { position: "Q42", office: "mayor", body: "Ardun", titles: [] };
const bytes = (text: string) => new TextEncoder().encode(text);

test("spells known to the day become lines that a knowledge file takes; others are left out", () => {
  const lines = officeLines(
    bytes(
      answer([
        ["Bo Sava", "2022-07-01", 11, null, 11],
        ["Ada Kell", "2020-01-01", 11, "2022-06-30", 11],
        ["Year Only", "2010-01-01", 9, "2012-01-01", 9],
        ["End Unsure", "2012-02-02", 11, "2014-01-01", 9],
        ["Q77", "2014-01-01", 11, null, 11],
        ["Backwards", "2016-01-01", 11, "2015-01-01", 11],
        ["Bo Sava", "2022-07-01", 11, null, 11],
      ]),
    ),
    ASKED,
    "2026-01-02",
  );
  expect(lines.map((l: OfficeLine) => `${l.holder} ${l.from} ${l.to ?? l.knownTo}`)).toEqual([
    "Ada Kell 2020-01-01 2022-06-30",
    "Bo Sava 2022-07-01 2026-01-02",
  ]);
  const file = lines.map((office) => JSON.stringify({ office })).join("\n");
  expect(parseKnowledge(file).offices).toHaveLength(2);
  expect(checkKnowledge(file, NO_KNOWLEDGE).findings).toEqual([]);
});

test("a server is asked once, with the position in the query", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(decodeURIComponent(request.url ?? ""));
    response.setHeader("content-type", "application/sparql-results+json");
    response.end(answer([["Ada Kell", "2020-01-01", 11, null, 11]]));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  try {
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`;
    const get = async (url: string) => new Uint8Array(await (await fetch(url)).arrayBuffer());
    const lines = await refreshPosition(get, ASKED, "2026-01-02", endpoint);
    expect(lines.map((l) => l.holder)).toEqual(["Ada Kell"]);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain("ps:P39 wd:Q42");
  } finally {
    await new Promise((done) => server.close(done));
  }
});

test("what is no id and no answer is refused", () => {
  for (const position of ["", "11696", "Q", "Q1 } DROP", "q5"])
    expect(() => positionUrl(position)).toThrow("Wikidata id");
  for (const text of ["", "<html>", "{}", '{"results": 1}', "null"])
    expect(() => officeLines(bytes(text), ASKED, "2026-01-02")).toThrow("cannot be read");
});
