// Pages that are not all there, from outside: what read, add, show, list and export say of them.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { scratch } from "./support/builders.ts";
import { run } from "./support/run.ts";

const place = scratch();
const onrecord = (...args: string[]) => run(args, { cwd: place.folder });
const PAGES = {
  "wall.html": `<html lang="en"><head><title>Gate 4 stays shut</title></head><body><div id="onetrust-banner-sdk"><h2>We value your privacy</h2><p>We and our partners store and/or access information on a device and process personal data, the dialogue said.</p><button>Accept all</button></div></body></html>`,
  "paid.html": `<html lang="en"><head><title>Gate 4 stays shut</title><script type="application/ld+json">{"@type":"NewsArticle","articleSection":"Water","isAccessibleForFree":false}</script></head><body><article><h1>Gate 4 stays shut</h1><p>Gate 4 of the Karst dam stays shut until the spring, the water board of Ardun said on Monday.</p></article></body></html>`,
};
beforeAll(async () => {
  for (const [name, page] of Object.entries(PAGES)) writeFileSync(join(place.folder, name), page);
  await onrecord("add", "wall.html", "paid.html");
});
afterAll(place.remove);

it("read says so in both forms", async () => {
  const text = (await onrecord("read", "wall.html", "paid.html")).out;
  expect(text).toMatch(/access +a consent dialogue, no article +\(inferred, words, onetrust\)/);
  expect(text).toMatch(/note: .*\[consent-wall\]/);
  expect(text).toMatch(/access +not free to read +\(stated, json-ld isAccessibleForFree\)/);
  expect(text).toMatch(/section +Water +\(stated, json-ld articleSection\)/);
  const [wall, paid] = JSON.parse((await onrecord("read", "--format", "json", "wall.html", "paid.html")).out);
  expect([
    wall.access.value,
    paid.access.value,
    paid.section.value,
    paid.section.by,
    wall.agency.value,
  ]).toEqual(["consent", "paid", "Water", "json-ld articleSection", null]);
  expect(wall.paragraphs.every((p: { role: string }) => p.role === "boilerplate")).toBe(true);
});

it("add says so, and reads nothing of a dialogue", async () => {
  const seen = await onrecord("add", "--ledger", "other", "--format", "jsonl", "wall.html", "paid.html");
  const [wall, paid] = seen.out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect([wall.access, wall.statements, wall.problems.map((p: { code: string }) => p.code)]).toEqual([
    "consent",
    0,
    ["consent-wall"],
  ]);
  expect([paid.access, paid.section, paid.statements]).toEqual(["paid", "Water", 1]);
});

it("show, list, export and extract say so from the ledger", async () => {
  const shown = (await onrecord("show", "wall.html")).out;
  expect(shown).toMatch(/a consent dialogue, no article[\s\S]*\[consent-wall\]/);
  const json = JSON.parse((await onrecord("show", "--format", "json", "paid.html")).out);
  expect([json.access.value, json.section.value]).toEqual(["paid", "Water"]);
  const both = [
    ["wall.html", "consent", null],
    ["paid.html", "paid", "Water"],
  ];
  const told = (rows: { file: string; access: string; section: string | null }[]) =>
    rows.map(({ file, access, section }) => [file, access, section]);
  expect(told(JSON.parse((await onrecord("list", "--format", "json")).out))).toEqual(both);
  const lines = async (...args: string[]) =>
    (await onrecord(...args)).out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  expect(told(await lines("export"))).toEqual(both);
  expect(told(await lines("extract", "--format", "jsonl", "wall.html", "paid.html"))).toEqual(both);
});

it("a person may name the section", async () => {
  expect((await onrecord("set", "wall.html", "section=Nowhere")).out).toMatch(
    /section +Nowhere +\(given by a person\)/,
  );
});
