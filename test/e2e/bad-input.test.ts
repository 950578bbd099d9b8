// Bad input: whatever is handed in, it is named with its reason, and everything else is done.
import { execFileSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, symlinkSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scratch } from "./support/builders.ts";
import { jsonLines, report, run } from "./support/run.ts";

let place: ReturnType<typeof scratch>;
const at = (name: string) => join(place.folder, name);
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};
beforeAll(() => {
  place = scratch();
});
afterAll(() => place.remove());

const extract = (...args: string[]) => run(["extract", "--format", "jsonl", ...args], { cwd: place.folder });

test("an empty file, one of spaces and a binary one fail by name; the good one is done", async () => {
  put("good.txt", report(1));
  put("empty.txt", "");
  put("spaces.txt", " \n\t\n");
  put(
    "binary.txt",
    Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 256),
  );
  const ran = await extract("empty.txt", "binary.txt", "good.txt", "spaces.txt");
  expect(ran.code).toBe(3);
  expect(jsonLines(ran.out).map((line) => line.file)).toEqual(["good.txt"]);
  expect(ran.err).toMatch(/ON101 "empty\.txt" is empty/);
  expect(ran.err).toMatch(/ON102 "binary\.txt"/);
  expect(ran.err).toMatch(/ON101 "spaces\.txt"/);
});

test("a folder that holds nothing to read is told", async () => {
  mkdirSync(at("bare"));
  const ran = await extract("bare");
  expect([ran.code, ran.out]).toEqual([0, ""]);
  expect(ran.err).toContain("skipped bare: a folder that holds nothing to read");
});

const WATCH = `--import=data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => console.error("peak", process.resourceUsage().maxRSS, "kB"))',
)}`;
const peak = (err: string) => Number(/peak (\d+) kB/.exec(err)?.[1]);

test("a line of 50 MB fails by number; the other lines are done, in memory that does not hold it", async () => {
  const line = (n: number) => `${JSON.stringify({ id: `r${n}`, text: report(n) })}\n`;
  put("small.jsonl", line(1) + line(2));
  const handle = openSync(at("long.jsonl"), "w");
  writeSync(handle, `${line(1)}{"id":"long","text":"`);
  const piece = "All was quiet at the dam. ".repeat(40_000);
  for (let i = 0; i < 50; i++) writeSync(handle, piece);
  writeSync(handle, `"}\n${line(2)}`);
  closeSync(handle);
  const options = { cwd: place.folder, env: { NODE_OPTIONS: WATCH } };
  const small = await run(["extract", "--format", "jsonl", "small.jsonl"], options);
  const long = await run(["extract", "--format", "jsonl", "long.jsonl"], options);
  expect(small.code).toBe(0);
  expect(long.code).toBe(3);
  expect(jsonLines(long.out).map(({ id }) => id)).toEqual(["r1", "r2"]);
  expect(long.err).toMatch(/ON103 Line "long\.jsonl:2" \(byte \d+\) has 520\d{5} bytes/);
  expect(peak(long.err) - peak(small.err)).toBeLessThan(100_000);
});

test("a text of 50 MB fails by name", async () => {
  put("huge.txt", "word ".repeat(10_500_000));
  put("good.txt", report(1));
  const ran = await extract("huge.txt", "good.txt");
  expect(ran.code).toBe(3);
  expect(ran.err).toMatch(/ON103 "huge\.txt"/);
  expect(jsonLines(ran.out)).toHaveLength(1);
});

test("bad lines of a dump fail by number; ids come back; blank lines and CRLF do not matter", async () => {
  const good = (id: string) => JSON.stringify({ id, text: report(3), extra: { __proto__: 1 } });
  put("dump.jsonl", `\ufeff${good("a")}\r\n\r\n{"id": "b"}\nnot json\n${good("c")}\n[1]\n${good("d")}`);
  const ran = await extract("dump.jsonl");
  expect(ran.code).toBe(3);
  expect(jsonLines(ran.out).map(({ id }) => id)).toEqual(["a", "c", "d"]);
  for (const line of [3, 4, 6]) expect(ran.err).toContain(`ON105 Line ${line} of "dump.jsonl"`);
  const piped = await run(["extract", "--format", "jsonl", "-"], { input: `${good("x")}\n${good("y")}` });
  expect(jsonLines(piped.out).map(({ id, file }) => [id, file])).toEqual([
    ["x", null],
    ["y", null],
  ]);
});

test("paths that cannot be read among good ones are named with the reason", async () => {
  mkdirSync(at("tree/deep"), { recursive: true });
  writeFileSync(at("tree/one.txt"), report(1));
  writeFileSync(at("tree/deep/two.txt"), report(2));
  writeFileSync(at("tree/photo.jpg"), "x");
  writeFileSync(at("tree/.hidden.txt"), report(9));
  symlinkSync("..", at("tree/deep/loop"));
  symlinkSync("nowhere", at("tree/dangling.txt"));
  symlinkSync("self.txt", at("self.txt"));
  execFileSync("mkfifo", [at("tree/pipe.txt"), at("named-pipe")]);
  const args = [
    "none.txt",
    "tree",
    "tree/dangling.txt",
    "self.txt",
    "named-pipe",
    "tree/one.txt/x",
    "/dev/null",
    "no*.txt",
  ];
  const ran = await extract(...args);
  expect(ran.code).toBe(3);
  expect(jsonLines(ran.out).map(({ file }) => file)).toEqual(["tree/deep/two.txt", "tree/one.txt"]);
  expect(ran.err).toMatch(/ON104 "none\.txt" does not exist/);
  expect(ran.err).toMatch(/ON104 "tree\/dangling\.txt" is a symbolic link to something that does not exist/);
  expect(ran.err).toMatch(/ON104 "self\.txt" is a symbolic link that leads back to itself/);
  expect(ran.err).toMatch(/ON104 "named-pipe" is a pipe/);
  expect(ran.err).toMatch(/ON104 "tree\/one\.txt\/x" leads through a file/);
  expect(ran.err).toMatch(/ON104 "\/dev\/null" is a device/);
  expect(ran.err).toMatch(/ON104 "no\*\.txt" matches no file/);
  for (const [name, reason] of [
    ["tree/deep/loop", "a symbolic link"],
    ["tree/dangling.txt", "a symbolic link"],
    ["tree/pipe.txt", "a pipe"],
    ["tree/photo.jpg", "not named as text"],
  ]) {
    expect(ran.err).toContain(`skipped ${name}: ${reason}`);
  }
  expect(ran.err).not.toContain("hidden");
});

test("a file that may not be read is named, and the others are done", async () => {
  const open = put("open.txt", report(1));
  put("secret.txt", report(2));
  execFileSync("chmod", ["000", at("secret.txt")]);
  execFileSync("chmod", ["755", place.folder]);
  // Root may read everything, so the program is started as nobody.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const ran = await run(["extract", "--format", "jsonl", "secret.txt", open], {
    cwd: place.folder,
    ...nobody,
  });
  expect(ran.err).toMatch(/ON104 "secret\.txt" may not be read by you/);
  expect(jsonLines(ran.out)).toHaveLength(1);
  expect(ran.code).toBe(3);
});

test("patterns that the shell did not expand are expanded", async () => {
  mkdirSync(at("globs/in/ner"), { recursive: true });
  for (const name of ["a1.txt", "a2.txt", "b1.txt", "in/a3.txt", "in/ner/a4.txt"]) {
    writeFileSync(at(`globs/${name}`), report(name.length));
  }
  const files = async (pattern: string) => {
    const ran = await extract(pattern);
    return jsonLines(ran.out).map(({ file }) => file);
  };
  expect(await files("globs/a*.txt")).toEqual(["globs/a1.txt", "globs/a2.txt"]);
  expect(await files("globs/?1.txt")).toEqual(["globs/a1.txt", "globs/b1.txt"]);
  expect(await files("globs/**/a*.txt")).toEqual([
    "globs/a1.txt",
    "globs/a2.txt",
    "globs/in/a3.txt",
    "globs/in/ner/a4.txt",
  ]);
});

test("invalid UTF-8 is told, never passed over in evidence, and moves nothing", async () => {
  const odd = Buffer.from([0xff, 0xc0]);
  const parts = report(5).split("ARDUN - “Gate 5 was ");
  const bytes = [Buffer.from(`${parts[0]}ARDUN - “Gate 5 was `), odd, Buffer.from(parts[1] ?? "")];
  put("odd.txt", Buffer.concat(bytes));
  const seen = await run(["read", "--format", "json", "odd.txt"], { cwd: place.folder });
  const [article] = JSON.parse(seen.out);
  expect(article.problems.map(({ code }: { code: string }) => code)).toContain("invalid-bytes");
  const marks = [...article.text.matchAll(/\ufffd/g)].map((match) => match.index);
  expect(marks).toHaveLength(2);
  expect(article.decoding.invalid).toEqual(marks);
  const [line] = jsonLines((await extract("odd.txt")).out);
  const words = line.statements.map(({ content }: { content: [number, number][] }) =>
    content.map(([start, end]) => article.text.slice(start, end)).join(" "),
  );
  expect(words.some((said: string) => said === "“Gate 5 was \ufffd\ufffdclosed on Monday,”")).toBe(true);
  const shown = await run(["extract", "odd.txt"], { cwd: place.folder });
  expect(shown.out).toContain("holds bytes that could not be read");
});

test("an emoji before a quotation moves nothing and is never cut in two", async () => {
  const text = `🌊👨‍👩‍👧‍👦 Flood news\n\n😀😀 “The dam 🌊 will hold 👍,” Ilse Marren said. 😀 “We are 🙂 not leaving,” Oren Tal said.\n`;
  put("emoji.txt", text);
  const ran = await extract("emoji.txt");
  expect(ran.code).toBe(0);
  const [line] = jsonLines(ran.out);
  const said = line.statements.map(({ content }: { content: [number, number][] }) =>
    content.map(([start, end]) => text.slice(start, end)).join(" "),
  );
  expect(said.some((words: string) => words.includes("“The dam 🌊 will hold 👍,”"))).toBe(true);
  expect(said.some((words: string) => words.includes("“We are 🙂 not leaving,”"))).toBe(true);
  for (const { content, cue, source } of line.statements) {
    for (const [start, end] of [...content, ...cue, ...source]) {
      expect(/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text.slice(start, end))).toBe(false);
    }
  }
});

test("10,000 nested quotation marks end in time", async () => {
  const deep = `${"“‘".repeat(5000)}no${"’”".repeat(5000)}`;
  put(
    "nested.txt",
    `Nested\n\n${deep} Ilse Marren said.\n\n${"“".repeat(10_000)}\n\n${'" '.repeat(10_000)}said\n`,
  );
  const began = performance.now();
  const ran = await extract("nested.txt");
  expect(ran.code).toBe(0);
  expect(jsonLines(ran.out)).toHaveLength(1);
  expect(performance.now() - began).toBeLessThan(20_000);
});

test("a megabyte without a space ends in time", async () => {
  put("wall.txt", `Title\n\n${"a".repeat(1_000_000)}\n\n“No,” Ilse Marren said.\n`);
  const began = performance.now();
  const ran = await extract("wall.txt");
  expect(ran.code).toBe(0);
  expect(performance.now() - began).toBeLessThan(20_000);
});

test("control characters and direction marks of an article never reach the terminal", async () => {
  put(
    "evil.txt",
    `Evil \u001b]0;owned\u0007 \u202e title\n\n“Clear \u001b[2J\u009b31m this,” Ilse Marren said.\n`,
  );
  const ledger = at("evil-ledger");
  const added = await run(["add", at("evil.txt"), "--ledger", ledger]);
  expect(added.code).toBe(0);
  const outputs = [added];
  for (const args of [["list"], ["show", "evil.txt"], ["search", "clear"], ["speakers"], ["verify"]]) {
    for (const format of args[0] === "verify" ? ["text"] : ["text", "json", "csv"]) {
      outputs.push(await run([...args, "--format", format, "--ledger", ledger]));
    }
  }
  outputs.push(await run(["read", at("evil.txt")]), await run(["extract", at("evil.txt")]));
  for (const { out, err, code } of outputs) {
    expect(code).toBe(0);
    expect(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(out + err),
    ).toBe(false);
  }
}, 60_000);
