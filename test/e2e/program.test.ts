// The program as a user and a script meet it: help, mistakes, formats, the shape of what comes out.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scratch } from "./support/builders.ts";
import { jsonLines, report, run } from "./support/run.ts";

let place: ReturnType<typeof scratch>;
const at = (name: string) => join(place.folder, name);
const onrecord = (...args: string[]) => run(args, { cwd: place.folder });
beforeAll(async () => {
  place = scratch();
  mkdirSync(at("in"));
  for (const n of [1, 2]) writeFileSync(at(`in/r${n}.txt`), report(n));
  expect((await onrecord("add", "in")).code).toBe(0);
});
afterAll(() => place.remove());

test("unknown commands, flags and values are named with a suggestion and end with 2", async () => {
  for (const [args, code, said] of [
    [["lsit"], "ON301", /'lsit'.*Did you mean list\?/],
    [["add", "--metdata", "x", "in"], "ON301", /--metdata.*Did you mean --metadata\?/],
    [["list", "--format", "xml"], "ON302", /Allowed choices are text, json, csv/],
    [["add"], "ON302", /Missing required argument 'path'/],
    [["list", "extra"], "ON302", /Too many arguments/],
    [["--colour"], "ON301", /--colour/],
    [["search", "gate", "--limit", "many"], "ON302", /--limit/],
    [["show", "nothing.txt"], "ON208", /nothing\.txt/],
    [["ask", "--speaker", "", "Is the Harrow dam safe?"], "ON302", /--speaker is empty/],
    [["ask", "--save", " ", "Is the Harrow dam safe?"], "ON302", /--save is empty/],
    [["review", "st_81c0", "denies"], "ON302", /"denies" is a stance.*--on/],
    [["help", "lsit"], "ON301", /lsit/],
  ] as const) {
    const ran = await onrecord(...args);
    expect([args, ran.code, ran.out]).toEqual([args, 2, ""]);
    expect(ran.err).toMatch(said);
    expect(ran.err).toContain(code);
    expect(ran.err.trimEnd().split("\n")).toHaveLength(1);
  }
});

test("help and version are printed, the version quickly", async () => {
  const help = await onrecord("--help");
  expect(help.code).toBe(0);
  expect((await onrecord()).out).toBe(help.out);
  for (const name of ["add", "ask", "doctor", "extract", "list", "read", "verify"]) {
    expect(help.out).toMatch(new RegExp(`^  ${name}\\b`, "m"));
  }
  const add = await onrecord("help", "add");
  expect(add.out).toContain("--metadata <file>");
  expect((await onrecord("add", "--help")).out).toBe(add.out);
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const began = performance.now();
    expect((await onrecord("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    times.push(performance.now() - began);
  }
  // Five tries, for a machine that is busy with something else.
  expect(Math.min(...times)).toBeLessThan(600);
});

test("a line of extract has the documented shape", async () => {
  const ran = await onrecord("extract", "in/r1.txt", "--format", "jsonl");
  const [line, ...rest] = jsonLines(ran.out);
  expect(rest).toEqual([]);
  expect(Object.keys(line)).toEqual([
    "id",
    "file",
    "title",
    "author",
    "outlet",
    "published",
    "updated",
    "url",
    "section",
    "access",
    "lang",
    "sha256",
    "statements",
  ]);
  expect(line).toMatchObject({
    id: "r1.txt",
    file: "in/r1.txt",
    author: "Petra Lindqvall",
    published: "2023-03-14",
  });
  for (const statement of line.statements) {
    expect(Object.keys(statement)).toEqual([
      "id",
      "content",
      "source",
      "cue",
      "kind",
      "medium",
      "speaker",
      "saidAt",
      "channel",
      "channelType",
      "platform",
      "addressee",
      "place",
      "event",
      "via",
      "chain",
      "parent",
      "score",
      "by",
      "force",
      "factual",
      "hearsay",
    ]);
    expect(statement.id).toMatch(/^st_[0-9a-f]{16}$/);
    for (const [start, end] of statement.content) expect(report(1).slice(start, end)).not.toBe("");
  }
  const words = line.statements.map(({ content }: { content: [number, number][] }) =>
    content.map(([start, end]) => report(1).slice(start, end)).join(" "),
  );
  expect(words.some((said: string) => said.startsWith("“Gate 1 was closed on Monday,”"))).toBe(true);
});

test("the same input gives the same bytes, in another folder and another time zone", async () => {
  const one = await run(["extract", "in", "--format", "jsonl"], {
    cwd: place.folder,
    env: { TZ: "UTC", LANG: "C" },
  });
  const two = await run(["extract", "in", "--format", "jsonl"], {
    cwd: place.folder,
    env: { TZ: "Asia/Kolkata", LANG: "tr_TR.UTF-8" },
  });
  expect(two.out).toBe(one.out);
  expect(one.out.length).toBeGreaterThan(1000);
});

test("every reading command prints text, JSON and CSV", async () => {
  for (const args of [
    ["list"],
    ["show", "r1.txt"],
    ["speakers"],
    ["search", "gate"],
    ["verify"],
    ["doctor"],
    ["review", "--waiting"],
    ["read", "in/r1.txt"],
    ["ask", "Is gate 1 of the Harrow dam closed?"],
  ]) {
    const text = await onrecord(...args);
    expect([args, text.code, text.err]).toEqual([args, 0, ""]);
    expect(text.out).not.toBe("");
    const json = await onrecord(...args, "--format", "json");
    expect(() => JSON.parse(json.out)).not.toThrow();
    const csv = await onrecord(...args, "--format", "csv");
    expect([args, csv.code, csv.out.includes("\r\n")]).toEqual([args, 0, true]);
  }
});

test("colour is used where it is forced and never where it is refused", async () => {
  const coloured = await run(["show", "r1.txt"], { cwd: place.folder, env: { FORCE_COLOR: "1" } });
  expect(coloured.out).toContain("\u001b[4m");
  const plain = await run(["show", "r1.txt", "--no-color"], { cwd: place.folder, env: { FORCE_COLOR: "1" } });
  expect(plain.out).not.toContain("\u001b");
  expect(plain.out).toMatch(/\{Q\d+ “Gate 1 was closed on Monday,”\}/);
});

test("the demo answers its question, and answers it again", async () => {
  const first = await onrecord("demo");
  expect([first.code, first.err]).toEqual([0, ""]);
  expect(first.out).toContain("Is the Harrow dam safe?");
  expect(first.out).toContain("npx onrecord verify --ledger onrecord-demo");
  const again = await onrecord("demo");
  const answer = (out: string) => out.slice(out.indexOf("Is the Harrow dam safe?"));
  expect(answer(again.out)).toBe(answer(first.out));
  expect((await onrecord("verify", "--ledger", "onrecord-demo")).code).toBe(0);
});
