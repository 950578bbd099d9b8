// Heat: how much a piece of code must run before it is compiled to be fast, set once for all workers of the process.
import { setFlagsFromString } from "node:v8";

/**
 * Compiling costs each worker a core for seconds, the more so as every one compiles for itself. V8 11 (Node 20) does it
 * after little work, mostly for code that is never hot; newer lines have a cheap compiler in between, and are left alone.
 */
export function compileLater(
  version = process.versions.v8,
  set: (flag: string) => void = setFlagsFromString,
): void {
  if (version.startsWith("11.")) set("--interrupt-budget=300000");
}
