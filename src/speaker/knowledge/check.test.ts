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
    '2 warning: Two hold the mayor of sp_ardun at once from 2022-07-01: sp_ada-kell and sp_bo-sava. If so, both are "shared".',
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
  expect(offices.size).toBeGreaterThanOrEqual(490);
  expect(checkTable(table, table)).toEqual([]);
});

const office = (row: object) =>
  JSON.stringify({ office: { office: "mayor", body: "Ardun", source: "the gazette", ...row } });

test("two who hold one office at once are told, unless both share it; a handover on one day or month is none", () => {
  const first = { holder: "Ada Kell", from: "2020-01-01", to: "2022-07" };
  expect(found([office(first), office({ holder: "Bo Sava", from: "2022-07-01" })])).toEqual([]);
  expect(found([office(first), office({ holder: "Bo Sava", from: "2022-06-30" })])).toHaveLength(1);
  expect(found([office(first), office({ holder: "Bo Sava", from: "2022" })])).toEqual([]);
  const both = [
    office({ ...first, shared: true }),
    office({ holder: "Bo Sava", from: "2021", shared: true }),
  ];
  expect(found(both)).toEqual([]);
  // not only neighbours: a long spell that a later one lies within
  const long = [
    office({ holder: "Ada Kell", from: "2010", to: "2022" }),
    office({ holder: "Bo Sava", from: "2022-01-01", to: "2022-06-30" }),
    office({ holder: "Cy Orel", from: "2015-01-01", to: "2016-01-01" }),
  ];
  expect(found(long)).toEqual([
    '3 warning: Two hold the mayor of sp_ardun at once from 2015-01-01: sp_ada-kell and sp_cy-orel. If so, both are "shared".',
  ]);
  expect(found([office(first), office({ ...first, from: "2021-03-03" })])[0]).toContain("twice at once");
});

test("odd names, ids of two people, ends before beginnings and titles of two offices are told", () => {
  expect(found(['{"party": {"name": "Minister Ada Kell", "kind": "person"}}'])[0]).toContain("with a title");
  expect(found(['{"party": {"name": "ada kell", "kind": "person"}}'])[0]).toContain("with a capital");
  expect(found(['{"party": {"name": "Ada Kell 2", "kind": "person"}}'])[0]).toContain("figure");
  expect(
    found([
      '{"party": {"name": "Ada Kell", "wikidata": "Q5"}}',
      '{"party": {"name": "Bo Sava", "wikidata": "Q5"}}',
    ])[0],
  ).toContain("Q5 is the Wikidata id of both Ada Kell and Bo Sava");
  expect(found([office({ holder: "Ada Kell", from: "2020-02", to: "2020-01" })])[0]).toContain("before");
  expect(found([office({ holder: "Ada Kell", from: "2020-02-02", knownTo: "2019-01-01" })])[0]).toContain(
    "knownTo",
  );
  expect(
    found([
      office({ holder: "Ada Kell", from: "2020-01-01" }),
      office({ office: "reeve", titles: ["Ardun mayor"], holder: "Bo Sava", from: "2021-01-01" }),
    ])[0],
  ).toContain('"Ardun mayor" is both the mayor of sp_ardun and the reeve of sp_ardun');
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

test("spells become lines that a knowledge file takes, months and years as such; what is known less well is left out", () => {
  const lines = officeLines(
    bytes(
      answer([
        ["Bo Sava", "2022-07-01", 11, null, 11],
        ["Ada Kell", "2020-01-01", 11, "2022-06-30", 11],
        ["Year Only", "2010-01-01", 9, "2012-01-01", 9],
        ["End Unsure", "2012-02-02", 11, "2014-01-01", 9],
        ["Century Only", "2001-01-01", 7, null, 11],
        ["Q77", "2014-01-01", 11, null, 11],
        ["Backwards", "2016-01-01", 11, "2015-01-01", 11],
        ["Bo Sava", "2022-07-01", 11, null, 11],
      ]),
    ),
    ASKED,
    "2026-01-02",
  );
  expect(lines.map((l: OfficeLine) => `${l.holder} ${l.from} ${l.to ?? l.knownTo}`)).toEqual([
    "Year Only 2010 2012",
    "End Unsure 2012-02-02 2014",
    "Ada Kell 2020-01-01 2022-06-30",
    "Bo Sava 2022-07-01 2026-01-02",
  ]);
  const file = lines.map((office) => JSON.stringify({ office })).join("\n");
  expect(parseKnowledge(file).offices).toHaveLength(4);
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
