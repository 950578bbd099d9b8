// The pages tell what is there: every command, flag, code and folder is in them, and they name nothing that is not.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { list, ROOT, read } from "../scripts/tidy/files.ts";
import { PAGES } from "../scripts/tidy.ts";
import { COMMANDS } from "../src/cli/commands/index.ts";
import { EXIT_CODES } from "../src/cli/exit.ts";
import { ERRORS } from "../src/errors.ts";

const exists = (file: string) => fs.existsSync(path.join(ROOT, file));
const unique = (items: Iterable<string>) => [...new Set(items)].sort();
const all = (text: string, pattern: RegExp) => unique([...text.matchAll(pattern)].map((m) => m[1] as string));
/** Long flags that every command takes. */
const COMMON = ["--help", "--ledger", "--no-color", "--version"];

describe("commands", async () => {
  const commands = await Promise.all(COMMANDS.map((entry) => entry.load()));

  test("each has a page, and each page a command", () => {
    const pages = list("docs/commands", [".md"]).map((f) => path.basename(f, ".md"));
    expect(pages.filter((p) => p !== "README")).toEqual(unique(commands.map((c) => c.name)));
  });

  for (const command of commands) {
    test(`${command.name}: flags in the page are the flags of the command`, () => {
      const page = read(`docs/commands/${command.name}.md`);
      const own = command.flags.map((f) => /--[\w-]+/.exec(f.flag)?.[0] ?? f.flag);
      // A page may point at another command, written with its name.
      const others = new RegExp(`onrecord (?!${command.name}\\b)[^\`\n]*`, "g"); // bounded: one line of a page
      const named = all(page.replace(others, ""), /(?<![\w-])(--[a-z][\w-]*)/g);
      expect(named).toEqual(expect.arrayContaining(own));
      expect(named.filter((flag) => !own.includes(flag) && !COMMON.includes(flag))).toEqual([]);
      for (const argument of command.args) expect(page).toContain(argument.name);
      for (const example of command.examples) expect(page).toContain(example.line);
    });
  }

  test("README names every command and no other", () => {
    const named = all(read("README.md"), /(?:^ {4}|`|npx )onrecord ([a-z]+)\b/gm);
    expect(named).toEqual(unique(commands.map((c) => c.name)));
  });
});

describe("codes", () => {
  test("every error code is in docs/errors.md with its meaning, and no other", () => {
    const page = read("docs/errors.md");
    expect(all(page, /\b(ON\d{3})\b/g)).toEqual(Object.keys(ERRORS).sort());
    for (const meaning of Object.values(ERRORS)) expect(page).toContain(meaning);
  });

  test("every exit code is in docs/exit-codes.md, and no other", () => {
    const codes = all(read("docs/exit-codes.md"), /^\|\s*`?(\d+)`?\s*\|/gm);
    expect(codes).toEqual(Object.keys(EXIT_CODES).sort());
  });

  test("error codes elsewhere exist", () => {
    for (const page of [...PAGES, ...list("docs", [".md"])]) {
      for (const code of all(read(page), /\b(ON\d{3})\b/g)) expect(Object.keys(ERRORS), page).toContain(code);
    }
  });
});

describe("the map", () => {
  const map = read("ARCHITECTURE.md");

  test("is at most 200 lines", () => {
    expect(map.split("\n").length).toBeLessThanOrEqual(200);
  });

  test("names every folder and file at the top of src, and no other", () => {
    const there = fs
      .readdirSync(path.join(ROOT, "src"), { withFileTypes: true })
      .filter((e) => !e.name.endsWith(".test.ts"))
      .map((e) => (e.isDirectory() ? `src/${e.name}/` : `src/${e.name}`));
    expect(all(map, /^\| `(src\/[\w./-]+)` \|/gm)).toEqual(there.sort());
  });

  test("begins each folder at a file that exists", () => {
    const rows = [...map.matchAll(/^\| `([\w/]+\/)` \|[^|]*\| `([\w./-]+)` \|$/gm)];
    expect(rows.length).toBeGreaterThan(12);
    for (const [, folder, first] of rows) expect(exists(`${folder}${first}`), `${folder}${first}`).toBe(true);
  });

  test("gives a reason for each dependency, and for no other", () => {
    const manifest = JSON.parse(read("package.json"));
    const names = Object.keys({
      ...manifest.dependencies,
      ...manifest.optionalDependencies,
      ...manifest.peerDependencies,
    });
    const told = all(map.slice(map.indexOf("## Dependencies")), /^\| `([@\w/-]+)`/gm);
    expect(told).toEqual(names.sort());
  });
});

describe("pages", () => {
  const pages = [...PAGES, ...list("docs", [".md"])];

  test("links lead somewhere", () => {
    for (const page of pages) {
      const folder = path.posix.dirname(page);
      for (const target of all(read(page), /\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)) {
        expect(exists(path.posix.join(folder, target)), `${page} → ${target}`).toBe(true);
      }
    }
  });

  test("paths in backticks exist", () => {
    const rooted = /`((?:src|test|bench|scripts|train|sample|docs|models)\/[\w./-]+)`/g;
    for (const page of PAGES) {
      for (const file of all(read(page), rooted)) expect(exists(file), `${page}: ${file}`).toBe(true);
    }
  });

  test("npm scripts exist", () => {
    const { scripts } = JSON.parse(read("package.json"));
    for (const page of PAGES) {
      for (const name of all(read(page), /npm run ([\w:-]+)/g)) expect(scripts, page).toHaveProperty([name]);
    }
  });

  test("GLOSSARY has the nouns of the chain", () => {
    const terms = all(read("GLOSSARY.md"), /^### (.+)$/gm).flatMap((t) => t.toLowerCase().split(", "));
    const nouns =
      "article doc mention attribution speaker statement utterance question claim stance position decision";
    expect(terms).toEqual(expect.arrayContaining(nouns.split(" ")));
  });
});

describe("README", () => {
  test("shows what onrecord demo prints", () => {
    const shown = /<!-- demo: begin -->\n```\n([\s\S]*?)```\n<!-- demo: end -->/.exec(read("README.md"))?.[1];
    expect(shown).toBeDefined();
    const cwd = fs.mkdtempSync(path.join(os.tmpdir(), "onrecord-readme-"));
    try {
      const printed = execFileSync(process.execPath, [path.join(ROOT, "dist/cli/main.js"), "demo"], {
        cwd,
        encoding: "utf8",
        env: { ...process.env, NO_COLOR: "1", COLUMNS: "100", ONRECORD_LEDGER: "" },
      });
      const lines = printed.split("\n").map((l) => l.trimEnd());
      // The page may leave parts out, and says where: a line "…" stands for any number of lines.
      let at = 0;
      let gap = false;
      for (const line of (shown as string).trimEnd().split("\n")) {
        if (line === "…") gap = true;
        else {
          const found = gap ? lines.indexOf(line, at) : at;
          expect(lines[found], `README shows “${line}”`).toBe(line);
          at = found + 1;
          gap = false;
        }
      }
    } finally {
      fs.rmSync(cwd, { recursive: true, force: true });
    }
  });
});
