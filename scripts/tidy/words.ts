// Words: British spelling in names, comments and pages, no verdicts in what the program prints, no paths of one machine.
import ts from "typescript";
import { at, type Finding, isTest, type Source, walk } from "./files.ts";

/** American spelling → the house's. */
export const SPELLING: readonly (readonly [RegExp, string])[] = [
  [/normaliz(?!e\()/, "normalis"],
  [/tokeniz/, "tokenis"],
  [/analyz/, "analys"],
  [/initializ/, "initialis"],
  [/organiz/, "organis"],
  [/recogniz/, "recognis"],
  [/serializ/, "serialis"],
  [/optimiz/, "optimis"],
  [/summariz/, "summaris"],
  [/capitaliz/, "capitalis"],
  [/categoriz/, "categoris"],
  [/minimiz/, "minimis"],
  [/maximiz/, "maximis"],
  [/standardiz/, "standardis"],
  [/memoiz/, "memois"],
  [/lemmatiz/, "lemmatis"],
  [/behavior/, "behaviour"],
  [/(?<!-)\bcolor|[a-z]Color/, "colour"],
  [/\bfavor(?:s|ed|ite)?\b/, "favour"],
  [/\bhonor(?:s|ed)?\b/, "honour"],
  [/\bneighbor/, "neighbour"],
  [/\bcenter(?:s|ed)?\b/, "centre"],
  [/\bcancel(?:ed|ing)\b/, "cancelled"],
  [/\blabel(?:ed|ing)\b/, "labelled"],
  [/\bmodel(?:ed|ing)\b/, "modelled"],
  [/\btravel(?:ed|ing)\b/, "travelled"],
  [/\bcatalog\b/, "catalogue"],
  [/\bgray\b/, "grey"],
  [/\bjudgment/, "judgement"],
];

/** Words that would rate what somebody said; the program prints none of them. */
export const VERDICTS =
  /\b(?:contradict\w*|flip-?flop\w*|liar|lied|lying|falsehood\w*|u-turn\w*|hypocri\w*|inconsisten\w*|strongly|backtrack\w*|debunk\w*)\b/i;

/** Folders that are only on one machine. */
const PRIVATE_PATH = /(?<![\w.<])\/(?:home|Users|root|work|mnt)\/[\w.-]+/;

const american = (text: string): string | null => {
  for (const [pattern, instead] of SPELLING) {
    const m = pattern.exec(text);
    if (m) return `“${m[0]}” is “${instead}…” here`;
  }
  return null;
};

/** Names that a file gives to things. */
function declaredNames(source: Source): ts.Identifier[] {
  const names: ts.Identifier[] = [];
  walk(source.tree, (node) => {
    const name = (node as { name?: ts.Node }).name;
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isFunctionLike(node) ||
      ts.isParameter(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isPropertySignature(node);
    if (declares && name && ts.isIdentifier(name)) names.push(name);
  });
  return names;
}

/** Comments of a file with their places, code between backticks and quoted words left out. */
function comments(source: Source): { pos: number; text: string }[] {
  const found: { pos: number; text: string }[] = [];
  const scanner = ts.createScanner(ts.ScriptTarget.ES2023, false, ts.LanguageVariant.Standard, source.text);
  // The scanner alone cannot tell a division from a regular expression, nor the parts of a template: the tree can.
  const opaque: [number, number][] = [];
  walk(source.tree, (node) => {
    const literal = ts.isRegularExpressionLiteral(node) || ts.isTemplateLiteral(node);
    if (literal) opaque.push([node.getStart(source.tree), node.end]);
  });
  const ends = new Map(opaque);
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const start = scanner.getTokenStart();
    const end = ends.get(start);
    if (end !== undefined) {
      scanner.resetTokenState(end);
      continue;
    }
    if (kind === ts.SyntaxKind.SingleLineCommentTrivia || kind === ts.SyntaxKind.MultiLineCommentTrivia) {
      found.push({ pos: start, text: scanner.getTokenText().replace(/`[^`\n]*`|"[^"\n]*"|“[^”\n]*”/g, "") });
    }
  }
  return found;
}

/** American spelling in declared names and comments. Strings are data and may hold any English. */
export function spelling(files: readonly Source[]): Finding[] {
  const findings: Finding[] = [];
  for (const source of files) {
    if (source.path === "scripts/tidy/words.ts") continue;
    for (const name of declaredNames(source)) {
      const wrong = american(name.text);
      if (wrong) findings.push(at(source, name, "spelling", wrong));
    }
    for (const comment of comments(source)) {
      const wrong = american(comment.text.toLowerCase());
      const line = source.tree.getLineAndCharacterOfPosition(comment.pos).line + 1;
      if (wrong) findings.push({ at: `${source.path}:${line}`, rule: "spelling", message: wrong });
    }
  }
  return findings;
}

/** American spelling in a page; code spans, blocks, links and quotations left out. */
export function pageSpelling(file: string, text: string): Finding[] {
  const bare = text
    .replace(/^```[\s\S]*?^```/gm, (block) => block.replace(/[^\n]/g, ""))
    .replace(/`[^`\n]*`|\]\([^)\n]*\)|“[^”\n]*”|https?:\S+/g, "");
  return bare.split("\n").flatMap((line, i) => {
    const wrong = american(line.toLowerCase());
    return wrong ? [{ at: `${file}:${i + 1}`, rule: "spelling", message: wrong }] : [];
  });
}

/** Verdict words in what the command line prints. */
export function verdicts(files: readonly Source[]): Finding[] {
  const findings: Finding[] = [];
  for (const source of files) {
    if (!source.path.startsWith("src/cli/") || isTest(source.path)) continue;
    walk(source.tree, (node) => {
      if (
        !ts.isStringLiteralLike(node) &&
        !ts.isTemplateHead(node) &&
        !ts.isTemplateMiddleOrTemplateTail(node)
      )
        return;
      const m = VERDICTS.exec(node.text);
      if (m) findings.push(at(source, node, "verdicts", `“${m[0]}” rates somebody; say who said what`));
    });
  }
  return findings;
}

/** Paths that exist on one machine only. */
export const privatePaths = (file: string, text: string): Finding[] =>
  text.split("\n").flatMap((line, i) => {
    const m = PRIVATE_PATH.exec(line);
    return m ? [{ at: `${file}:${i + 1}`, rule: "paths", message: `“${m[0]}” is on one machine only` }] : [];
  });
