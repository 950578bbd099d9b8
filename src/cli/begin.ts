// Begin: a worker's first file. Runs the worker that the build made one file of, with what V8 compiled of it where that is at hand.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

/** Packages that the one file leaves outside: modules, which `require` does not load on every supported line of Node. */
const PACKAGES: Readonly<Record<string, () => Promise<unknown>>> = {
  "@noble/hashes/sha2.js": () => import("@noble/hashes/sha2.js"),
  "@noble/hashes/utils.js": () => import("@noble/hashes/utils.js"),
  "entities/decode": () => import("entities/decode"),
};

/** A file beside this one; null where there is none. */
function beside(name: string): Buffer | null {
  try {
    return readFileSync(new URL(name, import.meta.url));
  } catch {
    return null;
  }
}

async function runWhole(): Promise<Script | null> {
  const source = beside("./worker-whole.cjs");
  if (source === null) {
    await import("./worker.ts");
    return null;
  }
  const packages = new Map<string, unknown>();
  for (const [name, load] of Object.entries(PACKAGES)) packages.set(name, await load());
  const require = createRequire(import.meta.url);
  const filename = fileURLToPath(new URL("./worker-whole.cjs", import.meta.url));
  // What another version of V8, or one under other flags, compiled is left unused: V8 compiles for itself then.
  const cachedData = beside("./worker-whole.cache");
  const script = new Script(source.toString(), cachedData === null ? { filename } : { filename, cachedData });
  script.runInThisContext()((name: string) => packages.get(name) ?? require(name), filename);
  return script;
}

/** The script that holds the whole worker, for the build to keep what is compiled of it; null where the build made none. */
export const whole: Script | null = await runWhole();
