// Shape: what every file must have — a head, a bearable length, a sentence on each exported name — and what the core must not.
import ts from "typescript";
import { at, type Finding, isTest, type Source, walk } from "./files.ts";

/** Most lines a file may have, and a test; data lexicons excepted. */
export const MOST_LINES = 275;
const MOST_IN_TESTS = 400;

/** Parts that must give the same answer everywhere: no clock, file, network, chance or locale. */
export const CORE = [
  "model",
  "text",
  "tag",
  "attribute",
  "saying",
  "speaker",
  "time",
  "chain",
  "link",
  "article",
];

/** True for a file that holds data alone: literals, their types and nothing that runs. */
export function isData(source: Source): boolean {
  let runs = false;
  walk(source.tree, (node) => {
    if (ts.isFunctionLike(node) || ts.isIfStatement(node) || ts.isIterationStatement(node, false))
      runs = true;
  });
  return !runs;
}

/** Files without a head comment. */
export const heads = (files: readonly Source[]): Finding[] =>
  files
    .filter((s) => !/^(?:#![^\n]*\n)?(?:\/\/ |\/\*\*? ?)\S/.test(s.text))
    .map((s) => ({
      at: `${s.path}:1`,
      rule: "head",
      message: "begin with a comment that says what the file is for",
    }));

/** Files that have grown too long. */
export const lengths = (files: readonly Source[]): Finding[] =>
  files.flatMap((s) => {
    const lines = s.text.split("\n").length - 1;
    const most = isTest(s.path) ? MOST_IN_TESTS : MOST_LINES;
    return lines > most && !s.path.includes("/lexicon/") && !isData(s)
      ? [
          {
            at: s.path,
            rule: "length",
            message: `${lines} lines, more than ${most}: it does more than one thing`,
          },
        ]
      : [];
  });

/** True for a rule or command: an object that says itself what it is for. */
const tellsItself = (statement: ts.Statement): boolean =>
  ts.isVariableStatement(statement) &&
  statement.declarationList.declarations.every(
    ({ initializer }) =>
      initializer !== undefined &&
      ts.isObjectLiteralExpression(initializer) &&
      initializer.properties.some((p) => p.name !== undefined && p.name.getText() === "about"),
  );

/** Exported names without a docstring. */
export function documented(files: readonly Source[]): Finding[] {
  const findings: Finding[] = [];
  for (const source of files) {
    if (isTest(source.path)) continue;
    const seen = new Set<string>();
    for (const statement of source.tree.statements) {
      const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
      if (!modifiers?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword)) continue;
      const names = ts.isVariableStatement(statement)
        ? statement.declarationList.declarations.map((d) => d.name.getText(source.tree))
        : [(statement as ts.DeclarationStatement).name?.getText(source.tree) ?? "default"];
      const told = tellsItself(statement) || ts.getJSDocCommentsAndTags(statement).length > 0;
      for (const name of names) {
        // The first of several overloads speaks for all.
        if (told) seen.add(name);
        else if (!seen.has(name)) findings.push(at(source, statement, "documented", `say what “${name}” is`));
      }
    }
  }
  return findings;
}

const CLOCKS = new Set([
  "Date",
  "performance",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
]);
const WORLD = new Set([
  "console",
  "process",
  "fetch",
  "require",
  "Intl",
  "Temporal",
  "crypto",
  "globalThis",
  "WebSocket",
]);

/** Uses of a clock, the console, chance, locale, files or network in the core. */
export function pure(files: readonly Source[]): Finding[] {
  const findings: Finding[] = [];
  for (const source of files) {
    const part = source.path.split("/")[1] ?? "";
    if (!source.path.startsWith("src/") || !CORE.includes(part) || isTest(source.path)) continue;
    walk(source.tree, (node) => {
      const say = (what: string) =>
        findings.push(
          at(source, node, "pure", `${what} has no place in “${part}” (ARCHITECTURE.md, Invariants)`),
        );
      if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
        if (node.moduleSpecifier.text.startsWith("node:")) say(node.moduleSpecifier.text);
      }
      if (ts.isPropertyAccessExpression(node)) {
        const name = node.name.text;
        if (name.startsWith("toLocale") || name === "localeCompare") say(name);
        if (name === "random" && node.expression.getText(source.tree) === "Math") say("Math.random");
      }
      if (ts.isIdentifier(node) && isUse(node)) {
        if (CLOCKS.has(node.text)) say(`the clock (${node.text})`);
        if (WORLD.has(node.text)) say(node.text);
      }
    });
  }
  return findings;
}

/** True where the identifier is read as a value, not a property, a key, a parameter's name or a type. */
function isUse(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isTypeReferenceNode(parent) || ts.isQualifiedName(parent) || ts.isPropertySignature(parent))
    return false;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isParameter(parent) || ts.isVariableDeclaration(parent)) return parent.initializer === node;
  return !(ts.isMethodDeclaration(parent) || ts.isMethodSignature(parent) || ts.isBindingElement(parent));
}
