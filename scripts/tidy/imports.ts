// Imports: the one direction in which files may use each other, as ARCHITECTURE.md draws it.
import path from "node:path";
import ts from "typescript";
import { at, type Finding, isTest, type Source } from "./files.ts";

/** What each part may import beside itself and `errors.ts`. A part that is missing here fails. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  article: ["model", "text"],
  tag: ["model", "text"],
  turns: ["model", "text", "tag"],
  attribute: ["model", "text", "tag", "turns"],
  saying: ["model", "text", "tag", "turns", "attribute"],
  speaker: ["model", "text", "tag", "turns", "attribute", "saying"],
  time: ["model", "text", "tag", "turns", "attribute", "saying"],
  chain: ["model", "text", "tag", "turns", "attribute", "saying"],
  link: ["model", "text", "tag"],
  judges: ["model", "text", "link"],
  store: ["model", "text"],
  fetch: [],
  feed: ["model"],
  archive: ["model"],
  "errors.ts": [],
  "analyse.ts": ["model", "text", "article", "tag", "attribute", "speaker", "time", "chain"],
  "single.ts": ["model", "tag", "attribute"],
  "record.ts": ["model", "text", "article", "tag", "link", "store", "analyse.ts"],
};

/** Parts at the end of the chain, which may use everything of `src`. */
const ENDS = new Set(["cli", "index.ts"]);

/** Part of a path below src: its folder, or its file name at the top. */
const partOf = (file: string): string => file.split("/")[1] ?? "";

/** Module names that a file imports, exports from or loads. */
function imported(source: Source): { name: string; node: ts.Node }[] {
  const found: { name: string; node: ts.Node }[] = [];
  const add = (node: ts.Node | undefined) => {
    if (node && ts.isStringLiteralLike(node)) found.push({ name: node.text, node });
  };
  // What `createRequire` gave goes by a name of the file's own, or is handed on as `load`.
  const loaders = new Set(["require", "load"]);
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isCallExpression(node.initializer)) {
      if (node.initializer.expression.getText(source.tree) === "createRequire")
        loaders.add(node.name.getText(source.tree));
    }
    if (ts.isCallExpression(node) && loaders.has(node.expression.getText(source.tree)))
      add(node.arguments[0]);
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0]);
    node.forEachChild(visit);
  };
  visit(source.tree);
  return found;
}

/** Imports that go against the direction. Tests may import what they like. */
export function direction(files: readonly Source[]): Finding[] {
  const findings: Finding[] = [];
  for (const source of files) {
    if (!source.path.startsWith("src/") || isTest(source.path)) continue;
    const from = partOf(source.path);
    const may = MAY_IMPORT[from];
    if (!may && !ENDS.has(from)) {
      findings.push({
        at: source.path,
        rule: "imports",
        message: `say in scripts/tidy/imports.ts what “${from}” may import`,
      });
      continue;
    }
    for (const { name, node } of imported(source)) {
      if (!name.startsWith(".")) continue;
      const target = path.posix.normalize(path.posix.join(path.posix.dirname(source.path), name));
      if (!target.startsWith("src/")) {
        findings.push(at(source, node, "imports", `“${name}” leaves src`));
        continue;
      }
      const to = partOf(target);
      if (to === from || to === "errors.ts" || !may || may.includes(to)) continue;
      findings.push(
        at(source, node, "imports", `“${from}” may not import “${to}” (ARCHITECTURE.md, Imports)`),
      );
    }
  }
  return findings;
}

/** Packages outside Node that `src` imports, each once. */
export function packages(files: readonly Source[]): string[] {
  const names = files
    .filter((s) => s.path.startsWith("src/") && !isTest(s.path))
    .flatMap((s) => imported(s).map((i) => i.name))
    .filter((name) => !name.startsWith(".") && !name.startsWith("node:"))
    .map((name) =>
      name
        .split("/")
        .slice(0, name.startsWith("@") ? 2 : 1)
        .join("/"),
    );
  return [...new Set(names)].sort();
}
