// Reading apart: commands that put nothing new on record keep the limits of `add`; what breaks them costs itself alone.
import { execFile } from "node:child_process";
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, it } from "vitest";
import { scratch } from "./support/builders.ts";
import { FAULTY } from "./support/faults.ts";
import { jsonLines, type Ran, ROOT, report, run } from "./support/run.ts";

const place = scratch();
afterAll(place.remove);
const plain = (...args: string[]): Promise<Ran> => run(args, { cwd: place.folder });
const faulty = (...args: string[]): Promise<Ran> => run(args, { cwd: place.folder, env: FAULTY });
const files = (lines: readonly { file: string }[]) => lines.map(({ file }) => file);
/** A report so long that it is read in a worker wherever it comes. */
const long = (n: number) => `${report(n)}\n${"The gate of Karst stays shut until the spring. ".repeat(6000)}`;

beforeAll(() => {
  for (const n of [1, 2, 3]) writeFileSync(join(place.folder, `r${n}.txt`), report(n));
  writeFileSync(join(place.folder, "exit.txt"), `${report(4)}\nLATE-EXIT\n`);
  writeFileSync(join(place.folder, "memory.txt"), `${report(5)}\nLATE-MEMORY\n`);
  writeFileSync(join(place.folder, "throw.txt"), `${long(6)}\nREAD-THROW\n`);
});

it("the built worker is one file: of ours nothing is left for it to find, open and link", () => {
  const code = readFileSync(join(ROOT, "dist", "cli", "worker-whole.cjs"), "utf8");
  const named = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map((m) => m[1] ?? "");
  expect(named).toContain("node:worker_threads");
  const begin = readFileSync(join(ROOT, "dist", "cli", "begin.js"), "utf8");
  for (const name of named)
    expect(name.startsWith("node:") || name === "url" || begin.includes(`import("${name}")`), name).toBe(
      true,
    );
  expect(code).not.toMatch(/\bimport\(/);
});

it("what is compiled of the worker may be another version's, cut short or away, and the one file too", async () => {
  const copy = join(place.folder, "copy");
  cpSync(join(ROOT, "dist"), join(copy, "dist"), { recursive: true });
  for (const name of ["models", "node_modules"]) symlinkSync(join(ROOT, name), join(copy, name));
  cpSync(join(ROOT, "package.json"), join(copy, "package.json"));
  const [whole, cache] = [".cjs", ".cache"].map((end) => join(copy, "dist", "cli", `worker-whole${end}`));
  const read = async (): Promise<string> => {
    const main = join(copy, "dist", "cli", "main.js");
    const args = [main, "extract", join(place.folder, "r1.txt"), "--format", "jsonl"];
    return (await promisify(execFile)(process.execPath, args)).stdout;
  };
  const first = await read();
  expect(jsonLines(first)).toHaveLength(1);
  const kept = readFileSync(cache as string);
  for (const change of [
    () => writeFileSync(cache as string, Buffer.concat([Buffer.alloc(64), kept.subarray(64)])),
    () => writeFileSync(cache as string, kept.subarray(0, 5000)),
    () => rmSync(cache as string),
    () => rmSync(whole as string),
  ]) {
    change();
    expect(await read()).toBe(first);
  }
}, 120_000);

it("the worker says after each document how much it holds, and a large one leaves it holding more", async () => {
  const worker = new Worker(join(ROOT, "dist", "cli", "worker.js"), {
    workerData: { cwd: place.folder, given: null, ledger: null },
  });
  const heldAfter = (text: string) =>
    new Promise<number>((done) => {
      worker.once("message", ({ held }: { held: number }) => done(held));
      const input = { bytes: Buffer.from(text), file: "a.html", format: "html" };
      worker.postMessage({ kind: "read", input });
    });
  const page = (n: number) =>
    `<html><body><article>${"<p>The gate of Karst stays shut, the board said.</p>".repeat(n)}</article></body></html>`;
  const small = await heldAfter(page(10));
  const large = await heldAfter(page(60_000));
  await worker.terminate();
  expect(small).toBeGreaterThan(5);
  expect(large).toBeGreaterThan(small + 10);
}, 60_000);

it("extract names what ends its worker or takes too much memory, and reads the others", async () => {
  const { code, out, err } = await faulty(
    ..."extract r1.txt exit.txt r2.txt memory.txt throw.txt r3.txt --format jsonl".split(" "),
  );
  expect([code, files(jsonLines(out))]).toEqual([3, ["r1.txt", "r2.txt", "r3.txt"]]);
  expect(err).toMatch(/ON112 exit\.txt could not be read within its limits, tried twice: the worker ended/);
  expect(err).toMatch(/ON112 memory\.txt .*more than 256 MB/);
  expect(err).toMatch(/ON112 throw\.txt .*late bang/);
}, 120_000);

it("extract gives up on what hangs after twice ten seconds", async () => {
  writeFileSync(join(place.folder, "hang.txt"), `${report(7)}\nLATE-HANG\n`);
  const { code, out, err } = await faulty(..."extract hang.txt r1.txt --format jsonl".split(" "));
  expect([code, files(jsonLines(out))]).toEqual([3, ["r1.txt"]]);
  expect(err).toMatch(/ON112 hang\.txt .*longer than 10 s/);
}, 120_000);

it("read does so beyond its first bytes, and reads the small ones without a worker", async () => {
  const { code, out, err } = await faulty(
    "read",
    "r1.txt",
    "exit.txt",
    "throw.txt",
    "r2.txt",
    "--format",
    "jsonl",
  );
  expect([code, files(jsonLines(out))]).toEqual([3, ["r1.txt", "exit.txt", "r2.txt"]]);
  expect(err).toMatch(/ON112 throw\.txt /);
}, 60_000);

it("read says the same of an article in a worker and without one", async () => {
  writeFileSync(join(place.folder, "long.txt"), long(8));
  const one = await plain("read", "r1.txt", "--format", "json");
  const two = await plain("read", "long.txt", "r1.txt", "--format", "json");
  expect(JSON.parse(two.out)[1]).toEqual(JSON.parse(one.out)[0]);
}, 60_000);

it("extract of a knowledge file that cannot be used ends at once", async () => {
  writeFileSync(join(place.folder, "bad.jsonl"), "{oops\n");
  const { code, out, err } = await plain("extract", "--knowledge", "bad.jsonl", "r1.txt");
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("ON501");
}, 60_000);

it("reextract keeps what is on record of an article that breaks its worker, and replaces the others", async () => {
  expect((await plain("add", "r1.txt", "exit.txt", "r2.txt")).code).toBe(0);
  const before = (await plain("export")).out;
  const { code, out, err } = await faulty("reextract");
  expect([code, out]).toEqual([3, expect.stringContaining("2 of 3 articles read again, 1 failed")]);
  expect(err).toMatch(/ON112 exit\.txt /);
  expect((await plain("export")).out).toBe(before);
  expect((await plain("reextract")).out).toContain(
    "3 of 3 articles read again, 0 failed; 0 statements new, 0 gone.",
  );
  expect((await plain("verify")).code).toBe(0);
}, 120_000);
