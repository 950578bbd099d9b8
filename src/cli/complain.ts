// Complain: errors as a person reads them — what was wrong, its code, what to do — one line each.
import { OnrecordError } from "../errors.ts";
import type { Output } from "./output.ts";
import { oneLine } from "./output.ts";

/** The line for an error. Anything that is not an `OnrecordError` is a fault of ours and says so. */
export function errorLine(error: unknown): string {
  if (error instanceof OnrecordError) {
    return `${error.code} ${oneLine(error.message)}${error.hint === "" ? "" : ` — ${oneLine(error.hint)}`}`;
  }
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `unexpected error (${oneLine(said)}) — This is a fault in onrecord; please report it with the line below.`;
}

/** Prints an error on stderr; a fault of ours with the place in the code. */
export async function complain(err: Output, error: unknown): Promise<void> {
  await err.line(`onrecord: ${errorLine(error)}`);
  if (error instanceof OnrecordError || !(error instanceof Error)) return;
  const place = error.stack?.split("\n").find((line) => line.trim().startsWith("at "));
  if (place !== undefined) await err.line(`onrecord:   ${oneLine(place)}`);
}
