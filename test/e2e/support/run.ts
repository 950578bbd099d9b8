// Run: the built program as a user starts it, with what it printed and how it ended.
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
/** The program. `npm test` builds it first. */
export const BINARY = join(ROOT, "dist", "cli", "main.js");

/** The files of the program's code, tests left out. */
export const sourceFiles = (): readonly string[] =>
  readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => join(ROOT, "src", name));

/** What a run left. */
export interface Ran {
  /** Exit code; null where a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** How to start. */
export interface Start extends Pick<SpawnOptions, "cwd" | "uid" | "gid"> {
  readonly env?: Readonly<Record<string, string>>;
  /** Given on standard input. */
  readonly input?: string | Uint8Array;
  /** Leaves standard input open, for the test to write to. */
  readonly open?: boolean;
}

/** Starts the program. */
export function start(args: readonly string[], { env, input, open, ...options }: Start = {}): ChildProcess {
  const { NO_COLOR: _, FORCE_COLOR: __, ONRECORD_LEDGER: ___, ...inherited } = process.env;
  const child = spawn(process.execPath, [BINARY, ...args], {
    ...options,
    env: { ...inherited, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin?.on("error", () => {});
  if (open !== true) child.stdin?.end(input ?? "");
  return child;
}

/** Waits until it has ended and all it printed is read. */
export function ended(child: ChildProcess): Promise<Ran> {
  let out = "";
  let err = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

/** Runs to the end. */
export const run = (args: readonly string[], options: Start = {}): Promise<Ran> =>
  ended(start(args, options));

/** The JSON lines of an output. */
// biome-ignore lint/suspicious/noExplicitAny: what a test looks at is its own business
export const jsonLines = (text: string): any[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** A short report of our own writing; each number gives another one. */
export const report = (n: number): string => `Gate ${n} of the Harrow dam is closed, minister says

By Petra Lindqvall

14 March 2023

ARDUN - “Gate ${n} was closed on Monday,” Water Minister Ilse Marren said.

She said that nobody below wall ${n} needed to leave.

According to the Valley Institute, gate ${n} had been open for ${n} days.
`;

/** Writes `count` reports into a folder and returns their names. */
export function writeReports(folder: string, count: number, from = 0): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, i) => {
    const name = `report-${String(from + i).padStart(4, "0")}.txt`;
    writeFileSync(join(folder, name), report(from + i));
    return name;
  });
}
