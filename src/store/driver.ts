// Driver: the four methods that onrecord needs of SQLite, and the choice between the two libraries that give them.
// Plain SQL and no query builder: there is one engine, it is synchronous, and every statement is in this folder.
import { createRequire } from "node:module";
import { OnrecordError } from "../errors.ts";
import { openBetter } from "./driver-better.ts";
import { openNode } from "./driver-node.ts";

/** What SQLite stores in a cell. */
export type Cell = string | number | bigint | null | Uint8Array;
/** One row, by column name. */
export type Row = Readonly<Record<string, Cell>>;

/** A prepared statement. Parameters are positional. */
export interface Prepared {
  readonly get: (...parameters: readonly Cell[]) => Row | undefined;
  readonly all: (...parameters: readonly Cell[]) => readonly Row[];
  /** Rows one by one. Close the loop before writing to the same tables. */
  readonly iterate: (...parameters: readonly Cell[]) => IterableIterator<Row>;
  /** Returns the number of rows changed. */
  readonly run: (...parameters: readonly Cell[]) => number;
}

/** An open database. */
export interface Driver {
  readonly name: DriverName;
  /** Runs SQL that returns nothing. */
  readonly exec: (sql: string) => void;
  /** Prepares a statement; the same SQL is prepared once. */
  readonly prepare: (sql: string) => Prepared;
  /** Runs `work` between `BEGIN IMMEDIATE` and `COMMIT`; undoes all of it where `work` throws. */
  readonly transaction: <T>(work: () => T) => T;
  readonly close: () => void;
}

/** The two libraries. */
export type DriverName = "node:sqlite" | "better-sqlite3";

/** How to open a file. */
export interface OpenOptions {
  /** Writes are refused. */
  readonly readOnly: boolean;
  /** The file is taken to be at rest, in a folder that cannot be written; implies `readOnly`. */
  readonly immutable?: boolean;
}

/** First Node line whose own SQLite is used. */
const NODE_SQLITE_SINCE: readonly [number, number] = [22, 14];

/** Which library this Node uses. Loads nothing. */
export function driverName(version: string = process.versions.node): DriverName {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [needMajor, needMinor] = NODE_SQLITE_SINCE;
  return major > needMajor || (major === needMajor && minor >= needMinor) ? "node:sqlite" : "better-sqlite3";
}

/** Opens a database file. Throws ON205 where no library is there, and SQLite's own errors (see faults.ts). */
export function openDriver(file: string, options: OpenOptions, name: DriverName = driverName()): Driver {
  const load = createRequire(import.meta.url);
  try {
    return name === "node:sqlite" ? openNode(load, file, options) : openBetter(load, file, options);
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new OnrecordError(
      "ON205",
      `SQLite cannot be loaded on Node ${process.versions.node}: ${firstLine(error)}.`,
      name === "node:sqlite"
        ? "Use a Node that was built with SQLite (the official builds are)."
        : "Use Node 22.14 or newer, or run `npm install better-sqlite3@^12.11.1` with install scripts allowed.",
    );
  }
}

const MISSING = new Set(["MODULE_NOT_FOUND", "ERR_UNKNOWN_BUILTIN_MODULE", "ERR_DLOPEN_FAILED"]);

/** True where a library or its binding is not there (better-sqlite3 says "Could not locate the bindings file"). */
const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  (MISSING.has((error as { code?: string }).code ?? "") || error.message.includes("bindings file"));

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0]?.replace(/[.:]$/, "") ?? "";

/** The transaction both drivers share. Nested calls join the outer one. */
export function transactionOn(exec: (sql: string) => void): <T>(work: () => T) => T {
  let open = false;
  return (work) => {
    if (open) return work();
    exec("BEGIN IMMEDIATE");
    open = true;
    try {
      const result = work();
      exec("COMMIT");
      return result;
    } catch (error) {
      try {
        exec("ROLLBACK");
      } catch {
        // SQLite has rolled back by itself (disk full, I/O error).
      }
      throw error;
    } finally {
      open = false;
    }
  };
}

/** Prepares each SQL text once. */
export function preparedOnce(prepare: (sql: string) => Prepared): (sql: string) => Prepared {
  const made = new Map<string, Prepared>();
  return (sql) => {
    const known = made.get(sql);
    if (known) return known;
    const fresh = prepare(sql);
    made.set(sql, fresh);
    return fresh;
  };
}
