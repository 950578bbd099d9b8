// The manual says what the program does: every command has its page, every code its line, and nothing else is there.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ERRORS } from "../errors.ts";
import { MIGRATIONS } from "../store/migrations.ts";
import { COMMANDS } from "./commands/index.ts";
import { EXIT_CODES } from "./exit.ts";
import { manualPage } from "./manual.ts";
import { packageRoot } from "./package.ts";

const docs = join(packageRoot(), "docs");
const doc = (name: string) => readFileSync(join(docs, name), "utf8");

test("every command's page is made of its data (renew with UPDATE_MANUAL=1)", async () => {
  for (const { name, load } of COMMANDS) {
    const page = manualPage(await load());
    if (process.env.UPDATE_MANUAL) writeFileSync(join(docs, "commands", `${name}.md`), page);
    expect(doc(`commands/${name}.md`)).toBe(page);
  }
  const pages = readdirSync(join(docs, "commands"))
    .filter((page) => page !== "README.md")
    .sort();
  expect(pages).toEqual(COMMANDS.map(({ name }) => `${name}.md`).sort());
});

test("a command's name, flags and arguments are told apart", async () => {
  for (const { name, load } of COMMANDS) {
    const command = await load();
    expect(command.name).toBe(name);
    expect(command.summary).not.toMatch(/\.$/);
    const flags = command.flags.map(({ flag }) => flag.split(" ")[0]);
    expect(new Set(flags).size).toBe(flags.length);
    expect(command.examples.every(({ line }) => line.startsWith(`onrecord ${name}`))).toBe(true);
  }
});

test("every error code has its line in docs/errors.md, and no other is there", () => {
  const told = [...doc("errors.md").matchAll(/^\| (ON\d{3}) \|/gm)].map((match) => match[1]);
  expect(told).toEqual(Object.keys(ERRORS).sort());
});

test("every table of the ledger has its line in docs/ledger.md, and no other is there", () => {
  const tables = MIGRATIONS.flatMap(({ sql }) =>
    [...sql.matchAll(/CREATE (?:VIRTUAL )?TABLE (\w+)/g)].map((match) => match[1]),
  );
  const told = [...doc("ledger.md").matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);
  expect([...told].sort()).toEqual([...tables].sort());
});

test("every exit code has its line in docs/exit-codes.md, and no other is there", () => {
  const told = [...doc("exit-codes.md").matchAll(/^\| (\d+) \| ([^|]+) \|/gm)].map((match) => [
    match[1],
    match[2]?.trim(),
  ]);
  expect(told).toEqual(Object.entries(EXIT_CODES).map(([code, meaning]) => [code, meaning]));
});
