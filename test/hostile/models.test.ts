// Hostile list, section M: model files, patterns, flags. The codes are those of docs/hostile.md.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { fieldMap } from "../../src/article/fields.ts";
import { matchesSegment } from "../../src/cli/glob.ts";
import { OnrecordError } from "../../src/errors.ts";
import { readRobots } from "../../src/fetch/robots.ts";
import { readLanguageModel } from "../../src/tag/language.ts";
import { checksum, HEADER_BYTES } from "../../src/tag/model-file.ts";
import { scratch } from "../e2e/support/builders.ts";
import { ROOT, report, run, sourceFiles } from "../e2e/support/run.ts";
import { growth, LINEAR } from "../support/growth.ts";

const place = scratch();
afterAll(() => place.remove());

test("M1: a model file that is cut, changed, of another version or lies about its sizes is refused before it is used", () => {
  const bytes = readFileSync(join(ROOT, "models", "english", "english.bin"));
  const refused = (damage: (b: Uint8Array, view: DataView) => Uint8Array | undefined, seal = false) => {
    const copy = Uint8Array.from(bytes);
    const view = new DataView(copy.buffer);
    const made = damage(copy, view) ?? copy;
    if (seal) {
      const [a, b] = checksum(made, HEADER_BYTES);
      view.setUint32(16, a, true);
      view.setUint32(20, b, true);
    }
    try {
      readLanguageModel(made);
      return "read";
    } catch (error) {
      return error instanceof OnrecordError ? error.code : `${error}`;
    }
  };
  expect(refused((b) => b.subarray(0, b.length >> 1))).toBe("ON601");
  expect(refused(() => new Uint8Array())).toBe("ON601");
  expect(refused(() => Buffer.from("PK\u0003\u0004 a zip"))).toBe("ON601");
  expect(refused((b) => b.map((x, i) => (i === b.length >> 1 ? x ^ 1 : x)))).toBe("ON601");
  expect(refused((_, view) => void view.setUint32(4, 99, true))).toBe("ON601");
  for (const size of [0xffffffff, 0x7fffffff, 3])
    expect(refused((_, view) => void view.setUint32(HEADER_BYTES + 20, size, true), true)).toBe("ON601");
});

test("M2: patterns of others (robots.txt, paths, field maps) are matched in linear time; none is a regular expression", () => {
  const run = (n: number) => {
    const many = Array.from({ length: n }, (_, i) => `Disallow: /${"a*".repeat(40)}${i}`).join("\n");
    expect(readRobots(`User-agent: *\n${many}`, "onrecord").allows(`/${"a".repeat(2000)}`)).toBe(true);
    expect(matchesSegment("*a".repeat(500), `${"a".repeat(10 * n)}b`)).toBe(false);
  };
  expect(growth(run, 500)).toBeLessThan(LINEAR);
  expect("map" in fieldMap("text=(a+)+$")).toBe(true);
});

test("M3: unknown flags and odd values are refused by name; no shell is ever started", async () => {
  const dir = join(place.folder, "m3");
  mkdirSync(dir);
  const odd = ["$(touch pwned).txt", "a;touch pwned.txt", "`touch pwned`.txt", "| touch pwned.txt"];
  for (const [i, name] of odd.entries()) writeFileSync(join(dir, name), report(i));
  const ran = await run(["add", "--", ...odd], { cwd: dir });
  expect(ran.out).toContain("4 stored");
  expect(readdirSync(dir).sort()).toEqual([".onrecord", ...odd].sort());
  for (const args of [
    ["add", "--shell", "x"],
    ["list", "--format", "--help"],
    ["watch", "--every", "1;ls", "https://post.example/"],
  ]) {
    const bad = await run(args, { cwd: dir });
    expect([1, 2], args.join(" ")).toContain(bad.code);
    expect(bad.err).toMatch(/ON30[12]/);
  }
  const holding = (what: RegExp) => sourceFiles().filter((f) => what.test(readFileSync(f, "utf8")));
  expect(holding(/node:child_process|\beval\(|new Function\(/)).toEqual([]);
  // One file runs a script: the worker that the build made one file of, from beside itself and under a fixed name.
  expect(holding(/node:vm/).map((f) => f.slice(ROOT.length + 1))).toEqual(["src/cli/begin.ts"]);
  const begin = readFileSync(join(ROOT, "src/cli/begin.ts"), "utf8");
  expect(begin.match(/\bbeside\("[^"]*"\)/g)).toEqual([
    'beside("./worker-whole.cjs")',
    'beside("./worker-whole.cache")',
  ]);
  expect(begin.match(/new Script\([^,]*,/g)).toEqual(["new Script(source.toString(),"]);
});
