// Driver on better-sqlite3, for Node lines without an SQLite of their own that onrecord can use.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cell, Driver, OpenOptions, Prepared, Row } from "./driver.ts";
import { preparedOnce, transactionOn } from "./driver.ts";

interface BetterStatement {
  get(...parameters: readonly Cell[]): Row | undefined;
  all(...parameters: readonly Cell[]): Row[];
  iterate(...parameters: readonly Cell[]): IterableIterator<Row>;
  run(...parameters: readonly Cell[]): { changes: number };
}
interface BetterDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): BetterStatement;
  close(): unknown;
}
type BetterSqlite = new (path: string, options: { readonly: boolean }) => BetterDatabase;

/** Opens `file` with better-sqlite3. */
export function openBetter(load: (name: string) => unknown, file: string, options: OpenOptions): Driver {
  const Database = load("better-sqlite3") as BetterSqlite;
  const copy = options.immutable ? copyOf(file) : null;
  const database = new Database(copy?.file ?? file, { readonly: options.readOnly && copy === null });
  const exec = (sql: string) => void database.exec(sql);
  if (copy) exec("PRAGMA query_only = ON");
  return {
    name: "better-sqlite3",
    exec,
    prepare: preparedOnce((sql) => wrap(database.prepare(sql))),
    transaction: transactionOn(exec),
    close: () => {
      database.close();
      copy?.remove();
    },
  };
}

/** This library knows no `immutable=1`, so a file at rest in a read-only folder is read from a private copy. */
function copyOf(file: string): { file: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    copyFileSync(file, join(folder, "ledger.sqlite"));
  } catch (error) {
    remove();
    throw error;
  }
  process.once("exit", remove);
  return { file: join(folder, "ledger.sqlite"), remove };
}

function wrap(statement: BetterStatement): Prepared {
  return {
    get: (...parameters) => statement.get(...parameters),
    all: (...parameters) => statement.all(...parameters),
    iterate: (...parameters) => statement.iterate(...parameters),
    run: (...parameters) => statement.run(...parameters).changes,
  };
}
