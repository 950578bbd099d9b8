// The table of hostile cases against the tests: each code has a test of that name, each test a row, each row its file.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../e2e/support/run.ts";

const page = readFileSync(join(ROOT, "docs", "hostile.md"), "utf8");
const sections = page.split(/^## /m).slice(1);
const rows = sections.flatMap((section) => {
  const file = /`test\/hostile\/([\w-]+\.test\.ts)`/.exec(section)?.[1] ?? "none";
  return [...section.matchAll(/^\| ([A-Z]\d+) \| (.+) \| (.+) \| (.+) \|$/gm)].map((m) => ({
    code: m[1] as string,
    file,
    met: m[4] as string,
  }));
});
const tests = readdirSync(join(ROOT, "test", "hostile"))
  .filter((name) => name.endsWith(".test.ts"))
  .flatMap((file) =>
    [
      ...readFileSync(join(ROOT, "test", "hostile", file), "utf8").matchAll(
        /(?:^|[^\w])["`]([EHJMSWX]\d{1,2}): /g,
      ),
    ].map((m) => ({ code: m[1] as string, file })),
  );
const key = ({ code, file }: { code: string; file: string }) => `${code} ${file}`;
const sorted = (list: readonly string[]) => [...new Set(list)].sort();

test("each code has a test in the file that the page names, and each test a row", () => {
  expect(sorted(tests.map(key))).toEqual(sorted(rows.map(key)));
});

test("the list is whole, and each row says whether it is met", () => {
  const counts = { E: 15, H: 12, X: 10, W: 10, J: 9, S: 11, M: 3 };
  const wanted = Object.entries(counts).flatMap(([letter, n]) =>
    Array.from({ length: n }, (_, i) => `${letter}${i + 1}`),
  );
  expect(rows.map((row) => row.code)).toEqual(wanted);
  for (const { code, met } of rows) expect(met, code).toMatch(/^(?:yes|in part|no)/);
});
