// Sockets: only src/fetch may open one, so that every address that is reached has been checked.
import ts from "typescript";
import { at, type Finding, isTest, type Source, walk } from "./files.ts";

const MODULES =
  /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns|dns\/promises|inspector|cluster)$|^(?:undici|axios|node-fetch|got|ws)$/;
const GLOBALS = new Set(["fetch", "WebSocket", "EventSource", "XMLHttpRequest"]);

/** Modules and globals that reach the network, used outside src/fetch. */
export function sockets(files: readonly Source[]): Finding[] {
  const findings: Finding[] = [];
  for (const source of files) {
    if (!source.path.startsWith("src/") || source.path.startsWith("src/fetch/") || isTest(source.path))
      continue;
    walk(source.tree, (node) => {
      if (ts.isStringLiteralLike(node) && MODULES.test(node.text)) {
        const { parent } = node;
        const loads =
          ts.isImportDeclaration(parent) ||
          ts.isExportDeclaration(parent) ||
          (ts.isCallExpression(parent) && parent.arguments[0] === node);
        if (loads)
          findings.push(
            at(source, node, "sockets", `“${node.text}” reaches the network; only src/fetch may`),
          );
      }
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && GLOBALS.has(node.expression.text))
        findings.push(
          at(source, node, "sockets", `${node.expression.text}() reaches the network; only src/fetch may`),
        );
      if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && GLOBALS.has(node.expression.text))
        findings.push(
          at(source, node, "sockets", `${node.expression.text} reaches the network; only src/fetch may`),
        );
    });
  }
  return findings;
}
