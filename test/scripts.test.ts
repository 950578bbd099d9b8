// Scripts and benches run on what the build makes: every name that they take from it must be there, also where no test runs them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** Names taken from a module of the build, by the path of its source. */
function taken(text: string): { file: string; name: string }[] {
  const loaded =
    /(?:const|import) \{([^}]+)\} (?:= await (?:dist|load)\("|from "(?:\.\.\/)+dist\/)([\w/-]+)\.js"/g;
  return [...text.matchAll(loaded)].flatMap(([, names = "", file]) =>
    names
      .split(",")
      .map((name) => name.trim().split(/:| as /)[0] as string)
      .filter((name) => name !== "")
      .map((name) => ({ file: `src/${file}.ts`, name })),
  );
}

const scripts = ["bench", "scripts"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".mjs"))
    .map((name) => `${folder}/${name}`)
    .sort(),
);

describe("what scripts take from the build", () => {
  test("is found in both ways of writing it", () => {
    expect(
      taken('const { a, b: c } = await dist("link/x.js");\nimport { d as e } from "../../dist/y.js";'),
    ).toEqual([
      { file: "src/link/x.ts", name: "a" },
      { file: "src/link/x.ts", name: "b" },
      { file: "src/y.ts", name: "d" },
    ]);
    expect(scripts.flatMap((s) => taken(readFileSync(join(ROOT, s), "utf8"))).length).toBeGreaterThan(40);
  });

  test.each(scripts)("%s", async (script) => {
    const missing: string[] = [];
    for (const { file, name } of taken(readFileSync(join(ROOT, script), "utf8"))) {
      const module = existsSync(join(ROOT, file)) ? ((await import(join(ROOT, file))) as object) : {};
      if (!(name in module)) missing.push(`${file} has no ${name}`);
    }
    expect(missing).toEqual([]);
  });
});
