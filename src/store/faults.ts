// Faults: SQLite's errors, as either driver throws them, told apart and turned into what a user can mend.
import { OnrecordError } from "../errors.ts";

/** What kind of trouble SQLite is in. */
export type FaultKind = "busy" | "full" | "failing" | "damaged" | "read-only" | "cannot-open" | "other";

/** SQLite primary result codes (sqlite.org/rescode.html). */
const BY_NUMBER: Readonly<Record<number, FaultKind>> = {
  5: "busy",
  6: "busy",
  8: "read-only",
  10: "failing",
  11: "damaged",
  13: "full",
  14: "cannot-open",
  26: "damaged",
};
const BY_NAME: readonly (readonly [string, FaultKind])[] = [
  ["SQLITE_BUSY", "busy"],
  ["SQLITE_LOCKED", "busy"],
  ["SQLITE_READONLY", "read-only"],
  ["SQLITE_IOERR", "failing"],
  ["SQLITE_CORRUPT", "damaged"],
  ["SQLITE_FULL", "full"],
  ["SQLITE_CANTOPEN", "cannot-open"],
  ["SQLITE_NOTADB", "damaged"],
];
/** What the system says where the file or folder itself is the trouble. */
const BY_SYSTEM: Readonly<Record<string, FaultKind>> = {
  EACCES: "read-only",
  EPERM: "read-only",
  EROFS: "read-only",
  ENOSPC: "full",
  EDQUOT: "full",
  EIO: "failing",
  ENOENT: "cannot-open",
  ENOTDIR: "cannot-open",
  EISDIR: "cannot-open",
  EEXIST: "cannot-open",
  ELOOP: "cannot-open",
  ENAMETOOLONG: "cannot-open",
};

/** The kind of an error; null where it is not SQLite's or the file system's. */
export function faultKind(error: unknown): FaultKind | null {
  if (!(error instanceof Error)) return null;
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  if (typeof errcode === "number") return BY_NUMBER[errcode & 0xff] ?? "other";
  if (typeof code !== "string") return null;
  if (code.startsWith("SQLITE_")) return BY_NAME.find(([name]) => code.startsWith(name))?.[1] ?? "other";
  return BY_SYSTEM[code] ?? null;
}

/** The error a user sees; anything that is not SQLite's or the file system's comes back unchanged. */
export function explained(error: unknown, folder: string): unknown {
  if (error instanceof OnrecordError) return error;
  const kind = faultKind(error);
  if (kind === null) return error;
  const said = error instanceof Error ? error.message : String(error);
  switch (kind) {
    case "busy":
      return new OnrecordError(
        "ON206",
        `The ledger ${folder} is being written by another process (${said}).`,
        "Wait until the other command has ended, then run this one again; nothing was lost.",
      );
    case "full":
    case "failing":
      return new OnrecordError(
        "ON207",
        `The disk that holds ${folder} is full or failing (${said}).`,
        "Make room or check the disk, then run the same command again; what was acknowledged is kept.",
      );
    case "read-only":
      return new OnrecordError(
        "ON201",
        `The ledger folder ${folder} cannot be written (${said}).`,
        "Give yourself write permission, or choose another folder with --ledger DIR.",
      );
    case "cannot-open":
      return new OnrecordError(
        "ON201",
        `The ledger folder ${folder} cannot be opened or made (${said}).`,
        "Choose another folder with --ledger DIR.",
      );
    case "damaged":
      return damaged(folder, said);
    case "other":
      return error;
  }
}

/** ON204. */
export const damaged = (folder: string, why: string): OnrecordError =>
  new OnrecordError(
    "ON204",
    `The file ledger.sqlite in ${folder} is damaged or is not a ledger (${why}).`,
    "Nothing was changed; restore the folder from a copy, or choose another with --ledger DIR.",
  );

/**
 * Runs `work` again while another process holds the lock, beyond SQLite's own waiting (5 s a try; some conflicts
 * it reports at once). Two commands that write at once therefore both finish.
 */
export function patiently<T>(work: () => T, tries = 20): T {
  for (let left = tries, pause = 10; ; left--, pause = Math.min(pause * 2, 500)) {
    try {
      return work();
    } catch (error) {
      if (faultKind(error) !== "busy" || left <= 1) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}
