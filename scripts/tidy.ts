// Tidy: the rules of the house that a program can check. Runs as test/tidy.test.ts; STYLE.md says why each is there.
import { type Finding, list, read, type Source, sources } from "./tidy/files.ts";
import { direction } from "./tidy/imports.ts";
import { documented, heads, lengths, pure } from "./tidy/shape.ts";
import { sockets } from "./tidy/sockets.ts";
import { pageSpelling, privatePaths, spelling, verdicts } from "./tidy/words.ts";

/** Everything tidy reads: the code, parsed once. */
export interface Tree {
  /** Every TypeScript file. */
  readonly files: readonly Source[];
  /** The pages, from the root. */
  readonly pages: readonly string[];
}

/** Reads the project. */
export const tree = (): Tree => ({
  files: sources(["src", "test", "scripts", "bench", "train"]),
  pages: [...list("docs", [".md"]), ...PAGES],
});

/** The pages at the root. */
export const PAGES = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "GLOSSARY.md",
  "STYLE.md",
  "CHANGELOG.md",
  "sample/README.md",
];

/** Every rule by name, with what it finds in the tree. */
export const RULES: Readonly<Record<string, (tree: Tree) => readonly Finding[]>> = {
  "imports go one way": ({ files }) => direction(files),
  "every file begins with what it is for": ({ files }) => heads(files),
  "no file is over 275 lines, a test over 400, data excepted": ({ files }) => lengths(files),
  "every exported name has a docstring": ({ files }) => documented(files),
  "the core has no clock, files, network, chance or locale": ({ files }) => pure(files),
  "only src/fetch opens sockets": ({ files }) => sockets(files),
  "names and comments are spelt the British way": ({ files }) => spelling(files),
  "pages are spelt the British way": ({ pages }) => pages.flatMap((p) => pageSpelling(p, read(p))),
  "the command line prints no verdicts": ({ files }) => verdicts(files),
  "no path of one machine stands in code or pages": ({ files, pages }) => [
    ...files.flatMap((s) => privatePaths(s.path, s.text)),
    ...pages.flatMap((p) => privatePaths(p, read(p))),
  ],
};
