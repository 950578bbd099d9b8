// Exit codes: what a script may rely on. docs/exit-codes.md is checked against this list.
import { type ErrorCode, OnrecordError } from "../errors.ts";

/** Every exit code and what it means. Numbers are never reused. */
export const EXIT_CODES = {
  0: "Done.",
  1: "Unexpected: a fault in onrecord itself.",
  2: "The command line cannot be used: unknown command, flag, value or id.",
  3: "Some items failed; all others are done.",
  4: "The ledger cannot be used.",
  5: "Verification failed: some words were not found where the record says they stand.",
  6: "The output could not be written: the disk is full, say; what is on record is kept.",
  130: "Stopped by Ctrl-C or by a signal to end; what was acknowledged is kept.",
} as const;

/** A key of `EXIT_CODES`. */
export type ExitCode = keyof typeof EXIT_CODES;

/** The exit code that an error of this kind ends the program with. */
export function exitCodeOf(error: unknown): ExitCode {
  if (!(error instanceof OnrecordError)) return 1;
  return BY_CODE[error.code] ?? BY_CLASS[error.code.slice(0, 3)] ?? 1;
}

/** True where going on with the next article makes no sense: ledger, knowledge or model are in trouble. */
export const isEndOfAll = (error: unknown): boolean =>
  error instanceof OnrecordError && /^ON[256]/.test(error.code) && error.code !== "ON208";

const BY_CODE: { readonly [code in ErrorCode]?: ExitCode } = {
  ON208: 2,
  ON303: 3,
  ON304: 5,
  ON305: 6,
  ON402: 3,
  ON601: 1,
};
const BY_CLASS: { readonly [prefix: string]: ExitCode } = { ON1: 3, ON2: 4, ON3: 2, ON4: 2, ON5: 2 };
