// Counts: the noun agrees with the number, and no view or command writes a count in another way.
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { agreeing, counted } from "./counted.ts";

test.each([
  [counted(0, "statement"), "0 statements"],
  [counted(1, "statement"), "1 statement"],
  [counted(2, "statement"), "2 statements"],
  [counted(1, "copy", "copies"), "1 copy"],
  [counted(3, "copy", "copies"), "3 copies"],
  [agreeing(1, "is", "are"), "is"],
  [agreeing(0, "is", "are"), "are"],
])("%s", (written, wanted) => {
  expect(written).toBe(wanted);
});

/** Nouns that the terminal counts. */
const NOUNS =
  "articles|statements|reviews|reports|speakers|decisions|outlets|questions|words|bytes|copies|files|parties|offices|spells|findings|pairs|terms|lines|people|failures|claims|places|elements|texts|times|entries";

test("no file of the terminal puts a plural behind a number that may be one", () => {
  const folder = import.meta.dirname;
  const written = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && name !== "counted.ts")
    .flatMap((name) =>
      fs
        .readFileSync(path.join(folder, name), "utf8")
        .split("\n")
        // A constant in capitals is known, and is not one; “3 of 1 articles” is not counted but drawn from.
        .filter((line) =>
          new RegExp(`\\$\\{(?![A-Z_]+\\}|agreeing)[^{}]*\\} (?:${NOUNS})\\b|=== 1 \\? "`).test(line),
        )
        .map((line) => `${name}: ${line.trim()}`),
    );
  expect(written).toEqual([]);
});
