// Hostile list, section J: dumps, rows of JSON and searches. The codes are those of docs/hostile.md.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readDumpLine } from "../../src/article/index.ts";
import { OnrecordError } from "../../src/errors.ts";
import { parseKnowledge } from "../../src/speaker/knowledge/index.ts";
import { checkSelector, openLedger } from "../../src/store/index.ts";
import { ftsQuery } from "../../src/store/search.ts";
import { intake, scratch } from "../e2e/support/builders.ts";
import { jsonLines, report, run } from "../e2e/support/run.ts";

const place = scratch();
afterAll(() => place.remove());
const at = (name: string) => join(place.folder, name);
const put = (name: string, content: string | Uint8Array) => writeFileSync(at(name), content);
const onrecord = (...args: string[]) => run(args, { cwd: place.folder });
const good = (id: string, n = 1) => JSON.stringify({ id, text: report(n) });
const codeOf = (json: string): string => {
  try {
    readDumpLine({ line: 1, offset: 0, bytes: Buffer.from(json) }, "a.jsonl");
    return "read";
  } catch (error) {
    if (error instanceof OnrecordError) return error.code;
    throw error;
  }
};

test("J1: bad lines are named with line and byte, the others stored; mark, CRLF and a missing last break do not matter", async () => {
  put(
    "j1.jsonl",
    `\ufeff${good("a", 1)}\r\nnot json\n${good("b", 2)}\n{"id":"c","text":"x"} trailing\n${good("d", 3)}`,
  );
  const ran = await onrecord("add", "j1.jsonl", "--ledger", "j1");
  expect(ran.code).toBe(3);
  expect(ran.out).toContain("3 stored, 0 duplicate, 2 failed");
  expect(ran.out).toMatch(/ON105 Line 2 of "j1\.jsonl" \(byte \d{3}\)[\s\S]*ON105 Line 4/);
  put("wide.jsonl", Buffer.from(`\ufeff${good("a")}`, "utf16le"));
  expect((await onrecord("add", "wide.jsonl", "--ledger", "j1")).out).toContain("ON106");
});

test("J2: keys named after prototypes set nothing", () => {
  const before = Reflect.ownKeys(Object.prototype).length;
  const article = readDumpLine(
    {
      line: 1,
      offset: 0,
      bytes: Buffer.from(
        '{"__proto__":{"text":"evil","outlet":"evil"},"constructor":{"prototype":{"x":1}},"text":"Mila Orel said no.","title":"T"}',
      ),
    },
    null,
  );
  expect([article.title.value, article.outlet.value]).toEqual(["T", null]);
  expect(({} as { x?: number }).x).toBeUndefined();
  expect(Reflect.ownKeys(Object.prototype).length).toBe(before);
});

test("J3: numbers that JSON cannot hold are no ids; a key that stands twice is refused at the door", async () => {
  for (const id of ["9007199254740993", "1e400", "1.5", "{}", '""'])
    expect(codeOf(`{"id":${id},"text":"x y"}`)).toBe("ON105");
  expect(codeOf('{"id":12,"text":"x y"}')).toBe("read");
  put(
    "j3.jsonl",
    `{"id":"a","text":"Evil","text":${JSON.stringify(report(1))}}\n{"te\\u0078t":"a b c","text":"b c d"}\n${good("c", 2)}\n`,
  );
  const ran = await onrecord("add", "j3.jsonl", "--ledger", "j3");
  expect(ran.out).toContain("1 stored, 0 duplicate, 2 failed");
  expect(ran.out.match(/has "text" twice/g)).toHaveLength(2);
});

test("J4: a hundred thousand levels, millions of elements, a line over the limit: refused or read, never a fault", async () => {
  const n = 100_000;
  for (const deep of [
    `${"[".repeat(n)}${"]".repeat(n)}`,
    `${'{"a":'.repeat(n)}1${"}".repeat(n)}`,
    "[".repeat(n),
  ])
    expect(["ON105", "read"]).toContain(codeOf(`{"text":"x y","more":${deep}}`));
  expect(codeOf(`{"text":"x y","more":[${"1,".repeat(2_000_000)}1]}`)).toBe("read");
  put(
    "j4.jsonl",
    Buffer.concat([
      Buffer.from(`${good("a", 1)}\n{"text":"`),
      Buffer.alloc(60_000_000, 97),
      Buffer.from(`"}\n${good("b", 2)}\n`),
    ]),
  );
  const ran = await onrecord("extract", "--format", "jsonl", "j4.jsonl");
  expect(jsonLines(ran.out).map(({ id }) => id)).toEqual(["a", "b"]);
  expect(ran.err).toMatch(/ON103 Line "j4\.jsonl:2" \(byte \d+\) has 600000\d+ bytes/);
});

test("J5: half a surrogate pair is shown as U+FFFD and told; in an id it is refused", () => {
  const article = readDumpLine(
    { line: 1, offset: 0, bytes: Buffer.from('{"text":"“No \\ud83d,” Mila Orel said.","title":"a\\udc00"}') },
    null,
  );
  expect(article.text).toBe("“No \ufffd,” Mila Orel said.");
  expect([article.decoding.invalid, article.title.value]).toEqual([[4], "a\ufffd"]);
  expect(article.problems.map((p) => p.code)).toContain("invalid-bytes");
  expect(codeOf('{"id":"\\ud83d","text":"x y"}')).toBe("ON105");
});

test("J6: places that lie outside, are turned round or are no numbers are found by the check of evidence", () => {
  const text = "The dam will hold, she said.";
  const selector = { start: 4, end: 7, exact: "dam", prefix: "The ", suffix: text.slice(7, 39) };
  expect(checkSelector(text, selector)).toBeNull();
  for (const [start, end] of [
    [-1, 2],
    [7, 4],
    [4, 4],
    [4, 1000],
    [Number.NaN, 3],
    [4.5, 7],
  ] as const)
    expect(checkSelector(text, { ...selector, start, end })).not.toBeNull();
});

test("J6: a statement with such a place does not go on record, nor anything of its article", () => {
  const ledger = openLedger(join(place.folder, "j6-ledger"), { create: true });
  try {
    const good = intake("“The dam will hold,” Ilse Marren said.");
    const [placed] = good.reading.statements;
    if (placed === undefined) throw new Error("The builder finds no statement.");
    for (const [start, end] of [
      [-1, 2],
      [7, 4],
      [4, 4],
      [4, 1000],
      [Number.NaN, 3],
      [4.5, 7],
      [0, 5],
    ] as const) {
      const span = { start, end };
      const content = placed.statement.evidence.content.map((selector) => ({ ...selector, ...span }));
      const statement = {
        ...placed.statement,
        content: [span],
        evidence: { ...placed.statement.evidence, content },
      };
      const reading = { ...good.reading, statements: [{ ...placed, statement }] };
      expect(() => ledger.putArticle({ ...good, reading })).toThrow(/is not in its text/);
    }
    expect(ledger.counts()).toMatchObject({ articles: 0, statements: 0, bytes: 0 });
    expect(ledger.putArticle(good).kind).toBe("stored");
  } finally {
    ledger.close();
  }
});

test("J7: rows of wrong types, unknown fields and no JSON at all are errors with a code, never a fault", async () => {
  const rows = [
    "",
    "null",
    "[]",
    "7",
    '"x"',
    '{"id":1}',
    '{"id":[],"question":1}',
    '{"question":"Is it?","id":1,"statement":{}}',
    `${"{".repeat(5000)}`,
    "\u0000",
  ];
  const ran = await run(["judge", "-"], { input: rows.join("\n"), cwd: place.folder });
  expect(ran.code).toBe(3);
  expect(ran.err).not.toMatch(/\n\s+at /);
  expect(ran.err.match(/ON402/g)?.length).toBe(rows.length - 1);
  // Columns of others: nothing of them is read, and nothing comes back.
  const row = { id: "a", question: "Is the dam safe?", statement: "The dam is safe, Mila Orel said." };
  const judged = async (more: object) =>
    (await run(["judge", "-"], { input: JSON.stringify({ ...row, ...more }), cwd: place.folder })).out;
  expect(await judged({ is_admin: true, constructor: { a: 1 }, stance: "denies", basis: [[0, 3]] })).toBe(
    await judged({}),
  );
  for (const line of [
    '{"party":{"name":"X","is_admin":true}}',
    '{"office":{"office":"x","id":"y"}}',
    '{"party":{"name":7}}',
    "[]",
    '{"party":null}',
  ])
    expect(() => parseKnowledge(line)).toThrow(OnrecordError);
});

test("J8: whatever is typed into a search is words: it answers, and in time", async () => {
  put("j8.txt", report(1));
  await onrecord("add", "j8.txt", "--ledger", "j8");
  const typed = [
    '"',
    "*",
    "NEAR(",
    "title:gate",
    "gate OR",
    Array(10_000).fill("gate").join(" OR "),
    "'; DROP TABLE articles;--",
    "gate NOT",
    "^gate",
    "{gate}",
    "\u0000",
    "-",
  ];
  for (const words of typed) {
    const ran = await onrecord("search", "--ledger", "j8", "--", words.replace("\u0000", "\\0"));
    expect([0, 1, 2, 3], words.slice(0, 40)).toContain(ran.code);
    expect(ran.err, words.slice(0, 40)).not.toMatch(/SQLITE|fts5|\n\s+at /);
  }
  expect(ftsQuery(Array(10_000).fill("gate").join(" OR "))?.length).toBeLessThan(1000);
  expect((await onrecord("search", "--ledger", "j8", "gate")).out).toContain("Gate 1");
});

test("J9: a review of a statement that a new reading does not find waits, named, and comes back with it", async () => {
  put("j9.txt", report(1));
  await onrecord("add", "j9.txt", "--ledger", "j9");
  const show = async () =>
    JSON.parse((await onrecord("show", "j9.txt", "--format", "json", "--ledger", "j9")).out);
  const [first] = (await show()).statements;
  expect((await onrecord("review", first.id, "confirm", "--ledger", "j9")).code).toBe(0);
  await onrecord("set", "j9.txt", "lang=de", "--ledger", "j9");
  const waiting = await onrecord("review", "--waiting", "--ledger", "j9");
  expect(waiting.out).toContain(first.id);
  await onrecord("set", "j9.txt", "lang=en", "--ledger", "j9");
  const again = (await show()).statements.find((s: { id: string }) => s.id === first.id);
  expect(again.review).toBe("confirmed");
});
