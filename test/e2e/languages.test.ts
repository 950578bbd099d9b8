// Articles in other languages through the program: kept, found, said to be not read, and read where a person says so.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { scratch } from "./support/builders.ts";
import { report, run } from "./support/run.ts";

let place: ReturnType<typeof scratch>;
const at = (name: string) => join(place.folder, name);
beforeEach(() => {
  place = scratch();
});
afterEach(() => place.remove());
const onrecord = (...args: string[]) =>
  run(args, { cwd: place.folder, env: { ONRECORD_LEDGER: at("ledger") } });

const GERMAN = `Hafen von Ardun bleibt zu

3. März 2031

Der Hafen von Ardun bleibt nach dem Sturm geschlossen, sagte die Ministerin Mila Orel am Montag. „Wir wissen nicht, wann er wieder öffnet“, sagte sie der Zeitung.
`;
const CHINESE =
  "阿尔敦港口关闭\n\n风暴过后阿尔敦港口仍然关闭，部长说没有人知道什么时候重新开放。大桥今年也将关闭。\n";

test("is stored, searchable and said to be not read, everywhere", async () => {
  writeFileSync(at("a.txt"), report(1));
  writeFileSync(at("de.txt"), GERMAN);
  writeFileSync(at("zh.txt"), CHINESE);
  const added = await onrecord("add", "a.txt", "de.txt", "zh.txt");
  expect(added.code).toBe(0);
  expect(added.out).toContain("  found      not read: it is in German");
  expect(added.out).toContain(
    "note: The article is in Chinese (seen in its words), and only English is read",
  );
  expect(added.out).toMatch(
    /3 stored, 0 duplicate, 0 failed; [1-9]\d* statements; 2 not read, in other languages\.$/m,
  );

  expect((await onrecord("extract", "de.txt")).out).toContain("and only English is read");

  const list = await onrecord("list");
  expect(list.out.match(/ not read /g)).toHaveLength(2);
  expect(list.out).toContain("3 articles, 2 in other languages, not read.");
  const rows = JSON.parse((await onrecord("list", "--format", "json")).out);
  expect(rows.map((row: { lang: string; read: boolean }) => [row.lang, row.read])).toEqual([
    ["en", true],
    ["de", false],
    ["zh", false],
  ]);
  expect((await onrecord("show", "de.txt")).out).toContain("Not read: no statements were looked for.");

  for (const [typed, file] of [
    ["Hafen Sturm", "de.txt"],
    ["öff*", "de.txt"],
    ["港口", "zh.txt"],
  ] as const) {
    const found = JSON.parse((await onrecord("search", "--unread", typed, "--format", "json")).out);
    expect(found.map((row: { file: string }) => row.file)).toEqual([file]);
  }
  expect((await onrecord("search", "Hafen")).out).toContain(
    "1 article in another language holds these words: see --unread.",
  );
  expect((await onrecord("search", "--unread", "Brücke")).out).toContain("0 articles that are not read.");

  const ask = await onrecord("ask", "Is the harbour of Ardun closed?");
  expect(ask.out.replace(/\s+/g, " ")).toContain("2 further articles in other languages were not read.");
  expect((await onrecord("verify")).code).toBe(0);
});

test("a person says which language it is, and takes that back", async () => {
  writeFileSync(at("a.txt"), report(1));
  await onrecord("add", "a.txt");
  const said = await onrecord("set", "a.txt", "lang=de");
  expect(said.out).toContain("found      0 statements");
  const shown = JSON.parse((await onrecord("show", "a.txt", "--format", "json")).out);
  expect([shown.lang, shown.problems[0].code, shown.statements]).toEqual(["de", "other-language", []]);
  expect((await onrecord("search", "--unread", "dam")).out).toContain("1 article that is not read.");
  await onrecord("set", "a.txt", "--undo", "lang");
  const back = JSON.parse((await onrecord("show", "a.txt", "--format", "json")).out);
  expect([back.lang, back.problems.length, back.statements.length > 0]).toEqual(["en", 0, true]);
  expect((await onrecord("set", "a.txt", "lang=klingon!")).err).toContain("ON302");
});
