// Handle: what every open ledger has — its folder, its driver, and the way that each piece of work with it takes.
import type { Driver } from "./driver.ts";
import { explained, patiently } from "./faults.ts";
import { sqliteVersion } from "./health.ts";

/** An open ledger file. Work on it throws `OnrecordError` ON201 to ON207, whatever the driver throws. */
export class Handle {
  /** The folder. */
  readonly folder: string;
  readonly #driver: Driver;

  /** Use `openLedger`. */
  constructor(folder: string, driver: Driver) {
    this.folder = folder;
    this.#driver = driver;
  }

  /** Library and version of SQLite in use. */
  get engine(): string {
    return `${this.#driver.name}, SQLite ${sqliteVersion(this.#driver)}`;
  }

  /** Closes the file. Using the ledger afterwards throws. */
  close(): void {
    this.#driver.close();
  }

  /** Work in one transaction, which is on the disk when this returns; a lock held by another process is waited for. */
  protected write<T>(work: (driver: Driver) => T): T {
    return this.read((driver) => patiently(() => driver.transaction(() => work(driver))));
  }

  /** Work that changes nothing. */
  protected read<T>(work: (driver: Driver) => T): T {
    try {
      return work(this.#driver);
    } catch (error) {
      throw explained(error, this.folder);
    }
  }

  /** Rows one after the other; nothing is read before the first is asked for. */
  protected *each<T>(rows: (driver: Driver) => Generator<T>): Generator<T> {
    try {
      yield* rows(this.#driver);
    } catch (error) {
      throw explained(error, this.folder);
    }
  }
}
