// docs/rules.md says what the rules say.
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

test("the page of rules is the one that the rules print", () => {
  const run = () => execFileSync(process.execPath, ["scripts/rules-doc.mjs", "--check"], { stdio: "pipe" });
  expect(run).not.toThrow();
});
