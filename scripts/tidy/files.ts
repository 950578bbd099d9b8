// Files: what tidy looks at, read once and parsed once.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** Root folder of the project. */
export const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/** A TypeScript file of the project. */
export interface Source {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** Something that is not tidy: where, which rule, what to do. */
export interface Finding {
  /** `src/text/tokenise.ts:12` */
  readonly at: string;
  readonly rule: string;
  readonly message: string;
}

/** Every file under `folder` with one of the endings, sorted, from the root; build output left out. */
export function list(folder: string, endings: readonly string[]): string[] {
  const absolute = path.join(ROOT, folder);
  if (!fs.existsSync(absolute)) return [];
  return fs
    .readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((end) => entry.name.endsWith(end)))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .filter((file) => !file.split("/").includes("node_modules"))
    .sort();
}

/** The text of a file of the project. */
export const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), "utf8");

/** Parses a text as the file at `file`. */
export const parse = (file: string, text: string): Source => ({
  path: file,
  text,
  tree: ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true),
});

/** Every TypeScript file of these folders, parsed. */
export const sources = (folders: readonly string[]): Source[] =>
  folders.flatMap((folder) => list(folder, [".ts"]).map((file) => parse(file, read(file))));

/** True for a file of tests. */
export const isTest = (file: string): boolean => file.endsWith(".test.ts") || file.startsWith("test/");

/** Calls `visit` for the node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** A finding at a node. */
export const at = (source: Source, node: ts.Node, rule: string, message: string): Finding => ({
  at: `${source.path}:${source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1}`,
  rule,
  message,
});

/** Findings as a test prints them, one a line. */
export const report = (findings: readonly Finding[]): string[] =>
  findings.map((f) => `${f.at}  ${f.rule}: ${f.message}`);
