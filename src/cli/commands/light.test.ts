// Light: what help and a mistyped command load — the commands as data, and nothing that reads, answers or judges.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";

const SRC = join(import.meta.dirname, "..", "..");

/** Every file that loading these loads: imports at the top of a file, those of types alone left out. */
function loadedWith(files: readonly string[]): string[] {
  const seen = new Set(files);
  for (const file of seen)
    for (const [, type, name] of readFileSync(file, "utf8").matchAll(
      /^(?:import|export)( type)? [^;]{0,2000}?from "(\.[^"]+)";$/gm,
    ))
      if (type === undefined) seen.add(join(dirname(file), name as string));
  return [...seen].map((file) => relative(SRC, file)).sort();
}

it("the commands' own files load no language, no knowledge, no answers and no weights", () => {
  const commands = readdirSync(import.meta.dirname)
    .filter((name) => !name.endsWith(".test.ts"))
    .map((name) => join(import.meta.dirname, name));
  const loaded = loadedWith([...commands, join(SRC, "cli", "program.ts")]);
  expect(loaded).toContain("cli/commands/ask.ts");
  const heavy = loaded.filter((file) =>
    /^(?:tag|turns|attribute|saying|speaker|time|chain|judges|store)\//.test(file),
  );
  expect(heavy).toEqual([]);
  expect(loaded.filter((file) => /^(?:article|link)\//.test(file))).toEqual([
    "link/claim-id.ts",
    "link/classes.ts",
  ]);
});
