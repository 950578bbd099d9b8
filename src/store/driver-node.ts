// Driver on Node's own SQLite (`node:sqlite`, Node 22.14 and newer). Declared by hand: Node 20's types lack it.
import { pathToFileURL } from "node:url";
import type { Cell, Driver, OpenOptions, Prepared, Row } from "./driver.ts";
import { preparedOnce, transactionOn } from "./driver.ts";

interface NodeStatement {
  get(...parameters: readonly Cell[]): Row | undefined;
  all(...parameters: readonly Cell[]): Row[];
  iterate(...parameters: readonly Cell[]): IterableIterator<Row>;
  run(...parameters: readonly Cell[]): { changes: number | bigint };
}
interface NodeDatabase {
  exec(sql: string): void;
  prepare(sql: string): NodeStatement;
  close(): void;
  enableDefensive?(active: boolean): void;
}
interface NodeSqlite {
  DatabaseSync: new (path: string | URL, options: { readOnly: boolean }) => NodeDatabase;
}

/** Opens `file` with `node:sqlite`. */
export function openNode(load: (name: string) => unknown, file: string, options: OpenOptions): Driver {
  const { DatabaseSync } = quietly(() => load("node:sqlite")) as NodeSqlite;
  const place = options.immutable ? immutableUrl(file) : file;
  const database = new DatabaseSync(place, { readOnly: options.readOnly || options.immutable === true });
  database.enableDefensive?.(true);
  const exec = (sql: string) => database.exec(sql);
  return {
    name: "node:sqlite",
    exec,
    prepare: preparedOnce((sql) => wrap(database.prepare(sql))),
    transaction: transactionOn(exec),
    close: () => database.close(),
  };
}

function wrap(statement: NodeStatement): Prepared {
  return {
    get: (...parameters) => statement.get(...parameters),
    all: (...parameters) => statement.all(...parameters),
    iterate: (...parameters) => statement.iterate(...parameters),
    run: (...parameters) => Number(statement.run(...parameters).changes),
  };
}

function immutableUrl(file: string): URL {
  const url = pathToFileURL(file);
  url.searchParams.set("mode", "ro");
  url.searchParams.set("immutable", "1");
  return url;
}

/** Loads the module without its "experimental feature" line on stderr; all other warnings pass. */
function quietly<T>(work: () => T): T {
  const emit = process.emitWarning;
  process.emitWarning = ((warning: string | Error, ...rest: never[]) => {
    if (!String(warning).includes("SQLite is an experimental feature")) emit(warning, ...rest);
  }) as typeof process.emitWarning;
  try {
    return work();
  } finally {
    process.emitWarning = emit;
  }
}
