// Opening a ledger folder: is it ours, is it whole, is it of a version we know; then the settings that keep it safe.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { OnrecordError } from "../errors.ts";
import { type Driver, openDriver } from "./driver.ts";
import { damaged, explained, faultKind, patiently } from "./faults.ts";
import { APPLICATION_ID, headerNumber, migrate, SCHEMA_VERSION } from "./migrations.ts";

/** How to open a ledger. */
export interface LedgerOptions {
  /** Make folder and ledger where there is none. */
  readonly create?: boolean;
  /** Nothing will be written; a folder that cannot be written is then no obstacle. */
  readonly readOnly?: boolean;
}

/** The one file of a ledger (beside SQLite's own `-wal` and `-shm` while it is open). */
export const ledgerFile = (folder: string): string => join(folder, "ledger.sqlite");

/** True where the folder holds a ledger file with something in it. */
export function holdsLedger(folder: string): boolean {
  const stat = statSync(ledgerFile(folder), { throwIfNoEntry: false });
  return stat?.isFile() === true && (stat.size > 0 || (sizeOf(`${ledgerFile(folder)}-wal`) ?? 0) > 0);
}

/**
 * Opens the database of a ledger folder.
 *
 * Throws ON201 (folder cannot be written or made), ON202 (newer version; nothing is changed), ON203 (no ledger here
 * and `create` not set), ON204 (damaged or not a ledger; nothing is changed), ON205 (no driver), ON206 (busy).
 */
export function openDatabase(folder: string, options: LedgerOptions = {}): Driver {
  try {
    if (!holdsLedgerOrExplain(folder)) {
      if (!options.create || options.readOnly) throw noLedger(folder);
      makeFolder(folder);
    } else {
      checkHeader(folder);
    }
    return options.readOnly ? openToRead(folder) : openToWrite(folder);
  } catch (error) {
    throw explained(error, folder);
  }
}

/** Like `mkdir -p`. Node's own `recursive` never returns where a file system answers ENOENT for ever, as /proc does. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
  syncFolder(dirname(folder));
}

/** Makes a folder's new entry outlive a power cut, where the system lets folders be synced. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows and some file systems refuse; SQLite syncs its own file all the same.
  }
}

const noLedger = (folder: string): OnrecordError =>
  new OnrecordError(
    "ON203",
    `The folder ${folder} holds no ledger.`,
    "Make one with `onrecord add PATH`, or name another folder with --ledger DIR.",
  );

/** `holdsLedger`, but a path through a file (`notes.txt/.onrecord`) throws as a folder that cannot be made. */
function holdsLedgerOrExplain(folder: string): boolean {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new OnrecordError(
      "ON201",
      `${folder} is a file, and a ledger is a folder.`,
      "Choose another folder with --ledger DIR.",
    );
  }
  const stat = statSync(ledgerFile(folder), { throwIfNoEntry: false });
  if (stat !== undefined && !stat.isFile()) throw damaged(folder, "it is not a file");
  return holdsLedger(folder);
}

/** Looks at the file's first 100 bytes without opening it as a database, so that a stranger's file stays untouched. */
function checkHeader(folder: string): void {
  const header = Buffer.alloc(100);
  const handle = openSync(ledgerFile(folder), "r");
  let length = 0;
  try {
    length = readSync(handle, header, 0, 100, 0);
  } finally {
    closeSync(handle);
  }
  if (length === 0) return;
  if (length < 100 || header.toString("latin1", 0, 16) !== "SQLite format 3\u0000") {
    throw damaged(folder, "it does not begin as an SQLite file does");
  }
  checkVersion(folder, header.readUInt32BE(68), header.readUInt32BE(60));
}

/** Ours, and of a version we know? 0 and 0 is a file whose making was cut short; the caller looks closer. */
function checkVersion(folder: string, applicationId: number, version: number): void {
  if (applicationId === 0 && version === 0) return;
  if (applicationId !== APPLICATION_ID) throw damaged(folder, "it was made by another program");
  if (version > SCHEMA_VERSION) {
    throw new OnrecordError(
      "ON202",
      `The ledger in ${folder} has schema ${version}, and this onrecord knows schemas up to ${SCHEMA_VERSION}.`,
      "Update onrecord; the ledger was not changed.",
    );
  }
}

function openToWrite(folder: string): Driver {
  const driver = openDriver(ledgerFile(folder), { readOnly: false });
  try {
    settings(driver);
    patiently(() => {
      checkInside(driver, folder);
      driver.exec("PRAGMA journal_mode = WAL");
    });
    driver.exec("PRAGMA synchronous = FULL");
    patiently(() => migrate(driver));
    return driver;
  } catch (error) {
    driver.close();
    throw error;
  }
}

/**
 * Reading goes through SQLite's usual read-only door; where the folder cannot be written, past the lock files. A
 * ledger of an older version is brought up to date first, which needs a folder that can be written.
 */
function openToRead(folder: string): Driver {
  const open = (immutable: boolean): Driver => {
    const driver = openDriver(ledgerFile(folder), { readOnly: true, immutable });
    try {
      settings(driver);
      patiently(() => checkInside(driver, folder));
      return driver;
    } catch (error) {
      driver.close();
      throw error;
    }
  };
  const openAnyhow = (): Driver => {
    try {
      return open(false);
    } catch (error) {
      const kind = faultKind(error);
      const atRest = (sizeOf(`${ledgerFile(folder)}-wal`) ?? 0) === 0;
      if ((kind !== "read-only" && kind !== "cannot-open") || !atRest) throw error;
      return open(true);
    }
  };
  const driver = openAnyhow();
  const version = headerNumber(driver, "user_version");
  if (version === SCHEMA_VERSION) return driver;
  driver.close();
  if (version === 0) throw noLedger(folder);
  return openToWrite(folder);
}

/** Settings of every connection. */
function settings(driver: Driver): void {
  driver.exec("PRAGMA busy_timeout = 5000");
  driver.exec("PRAGMA foreign_keys = ON");
  driver.exec("PRAGMA trusted_schema = OFF");
  driver.exec("PRAGMA cell_size_check = ON");
}

/** The header check again, through the write-ahead log; and a file without our mark must have no tables. */
function checkInside(driver: Driver, folder: string): void {
  const applicationId = headerNumber(driver, "application_id") >>> 0;
  const version = headerNumber(driver, "user_version");
  checkVersion(folder, applicationId, version);
  const tables = driver.prepare("SELECT count(*) AS n FROM sqlite_schema").get()?.n ?? 0;
  if (applicationId === 0 && Number(tables) > 0) throw damaged(folder, "it was made by another program");
}

const sizeOf = (file: string): number | null => statSync(file, { throwIfNoEntry: false })?.size ?? null;
