// Regexes: every regular expression of the code, and whether it keeps linear time on the worst strings made from its own parts.
import vm from "node:vm";
import ts from "typescript";
import { type Finding, isTest, type Source, walk } from "./files.ts";

/** A regular expression found in the code. */
export interface Found {
  readonly at: string;
  readonly pattern: string;
  readonly flags: string;
}

/** What the code holds: expressions to run, and findings for those that cannot be known before it runs. */
export interface Regexes {
  readonly found: readonly Found[];
  readonly findings: readonly Finding[];
  /** Expressions exempt because their input is short by nature, with the reason given beside them. */
  readonly bounded: readonly string[];
}

/** The marker that exempts an expression: the input is never an article's text. */
const BOUNDED = /\/\/ bounded: (\S.*)$/;

/** Every regular expression of the files: literals, and `new RegExp` of constants. */
export function regexes(files: readonly Source[]): Regexes {
  const found: Found[] = [];
  const findings: Finding[] = [];
  const bounded: string[] = [];
  for (const source of files) {
    if (isTest(source.path)) continue;
    const constants = stringConstants(source);
    const lines = source.text.split("\n");
    walk(source.tree, (node) => {
      const made = ts.isNewExpression(node) && node.expression.getText(source.tree) === "RegExp";
      if (!made && !ts.isRegularExpressionLiteral(node)) return;
      const line = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line;
      const place = `${source.path}:${line + 1}`;
      const reason = BOUNDED.exec(lines[line] ?? "") ?? BOUNDED.exec(lines[line - 1] ?? "");
      if (reason) {
        bounded.push(`${place} ${reason[1]}`);
        return;
      }
      if (made) {
        const pattern = fold(node.arguments?.[0], constants);
        const flags = node.arguments?.[1] ? fold(node.arguments[1], constants) : "";
        if (pattern !== null && flags !== null) found.push({ at: place, pattern, flags });
        else {
          const message =
            "made of what only a run knows: use constants of the file, or “// bounded: why” beside it";
          findings.push({ at: place, rule: "regexes", message });
        }
        return;
      }
      const literal = node.getText(source.tree);
      const end = literal.lastIndexOf("/");
      found.push({ at: place, pattern: literal.slice(1, end), flags: literal.slice(end + 1) });
    });
  }
  return { found, findings, bounded };
}

/** Constants of the file that are strings, template strings of such, or the source of a regular expression. */
function stringConstants(source: Source): Map<string, string> {
  const map = new Map<string, string>();
  walk(source.tree, (node) => {
    if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || !node.initializer) return;
    const value = fold(node.initializer, map);
    if (value !== null) map.set(node.name.text, value);
  });
  return map;
}

/** The string that an expression of constants comes to, or null. */
function fold(node: ts.Expression | undefined, constants: ReadonlyMap<string, string>): string | null {
  if (!node) return null;
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return fold(node.expression, constants);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) return constants.get(node.text) ?? null;
  if (ts.isTaggedTemplateExpression(node)) {
    if (node.tag.getText() !== "String.raw") return null;
    if (ts.isNoSubstitutionTemplateLiteral(node.template)) return node.template.rawText ?? null;
    return foldTemplate(node.template, constants, true);
  }
  if (ts.isTemplateExpression(node)) return foldTemplate(node, constants, false);
  if (ts.isPropertyAccessExpression(node) && node.name.text === "source") {
    if (!ts.isRegularExpressionLiteral(node.expression)) return null;
    const literal = node.expression.getText();
    return literal.slice(1, literal.lastIndexOf("/"));
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const left = fold(node.left, constants);
    const right = fold(node.right, constants);
    return left === null || right === null ? null : left + right;
  }
  return joined(node, constants);
}

/** `["a", "b"].join("|")`, of literals or of a constant list. */
function joined(node: ts.Expression, constants: ReadonlyMap<string, string>): string | null {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  if (node.expression.name.text !== "join" || !ts.isArrayLiteralExpression(node.expression.expression))
    return null;
  const parts = node.expression.expression.elements.map((e) => fold(e, constants));
  const between = node.arguments[0] ? fold(node.arguments[0], constants) : ",";
  return between === null || parts.includes(null) ? null : parts.join(between);
}

function foldTemplate(
  node: ts.TemplateExpression,
  constants: ReadonlyMap<string, string>,
  raw: boolean,
): string | null {
  const words = (part: ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail) =>
    raw ? (part.rawText ?? part.text) : part.text;
  let out = words(node.head);
  for (const span of node.templateSpans) {
    const value = fold(span.expression, constants);
    if (value === null) return null;
    out += value + words(span.literal);
  }
  return out;
}

const CANDIDATES = [..." \n\ta1Z.,;:!?-–—_'\"’“”‘«»([{)/\\&@#%é中\u00a0\u200b0"];

/** Characters that the expression's literals and classes stand for: what it can be made to eat many of. */
export function alphabet(pattern: string, flags: string): string[] {
  const unicode = flags.includes("u") || flags.includes("v") ? "u" : "";
  const chars = new Set<string>();
  const parts =
    pattern.match(
      /\\[pP]\{[^}]*\}|\\u\{[0-9a-fA-F]+\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\.|\[(?:\\.|[^\]\\])*\]|[^\\[\]]/gsu,
    ) ?? [];
  for (const part of parts) {
    if ("^$()|*+?{}".includes(part) || part === "\\b" || part === "\\B") continue;
    let one: RegExp;
    try {
      one = new RegExp(`^(?:${part})$`, unicode); // bounded: one character
    } catch {
      continue;
    }
    let taken = 0;
    for (const c of [...part.replace(/[\\[\]^]/g, ""), ...CANDIDATES]) {
      if (taken < 2 && one.test(c) && !chars.has(c)) {
        chars.add(c);
        taken++;
      }
    }
  }
  return [...chars].slice(0, 12);
}

/** What is repeated to make strings that are worst for the expression: each character, and pairs of neighbours. */
export const worstUnits = (chars: readonly string[]): string[] => [
  ...new Set([...chars, ...chars.slice(0, 6).map((c, i) => c + (chars[i + 1] ?? chars[0]))]),
];

const made = new Map<string, readonly string[]>();

/** `size` units of `unit` repeated, with and without an end that fits nothing. */
export function runs(unit: string, size: number): readonly string[] {
  const key = `${size}:${unit}`;
  let pair = made.get(key);
  if (!pair) {
    const run = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    pair = [run, `${run}\u0001`];
    made.set(key, pair);
  }
  return pair;
}

/** Longest search that is waited for, in milliseconds. */
const PATIENCE_MS = 2_000;

const context = vm.createContext({ regex: /x/, text: "" });
const search = new vm.Script(
  "regex.lastIndex = 0; if (regex.global) text.replace(regex, ''); else regex.test(text);",
);

/** Milliseconds of processor time so far: a busy machine must not make an expression look slow. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds for one search (all matches for a global expression), the best of `rounds`; stopped at `PATIENCE_MS`. */
function time(regex: RegExp, text: string, rounds: number): number {
  let best = Number.POSITIVE_INFINITY;
  Object.assign(context, { regex, text });
  for (let i = 0; i < rounds; i++) {
    const start = cpu();
    try {
      search.runInContext(context, { timeout: PATIENCE_MS });
    } catch {
      return PATIENCE_MS;
    }
    best = Math.min(best, cpu() - start);
  }
  return best;
}

/** Milliseconds that 64 k units may take before growth is looked at. */
export const BUDGET_MS = 40;
/** How much longer 64 k units may take than 16 k. */
export const MOST_GROWTH = 5.5;

/** True where nothing in the expression repeats without end: it then takes constant time at each place. */
export function isBounded(pattern: string): boolean {
  const bare = pattern.replace(/\\./gs, "x").replace(/\[[^\]]*\]/g, "x");
  return !/[*+]|\{\d*,\}|\{\d*,(?:[3-9]\d|\d{3,})\}/.test(bare);
}

/** Why the expression is too slow on some string of its own parts, or null where it keeps linear time. */
export function slowness(pattern: string, flags: string): string | null {
  if (isBounded(pattern)) return null;
  const regex = new RegExp(pattern, flags); // bounded: this is what is being measured
  const units = worstUnits(alphabet(pattern, flags));
  // Exponential growth shows on a few dozen units; larger ones would never come back. Up to 16 k units no good
  // expression comes near the budget.
  for (const size of [16, 20, 24, 28, 32, 64, 256, 1024, 4096, 16_384]) {
    for (const unit of units) {
      for (const text of runs(unit, size)) {
        const ms = time(regex, text, 1);
        if (ms <= BUDGET_MS || time(regex, text, 2) <= BUDGET_MS) continue;
        return `${ms.toFixed(0)} ms on ${size} units of ${JSON.stringify(unit)}`;
      }
    }
  }
  for (const unit of units) {
    for (const [i, text] of runs(unit, 65_536).entries()) {
      if (time(regex, text, 1) <= BUDGET_MS) continue;
      const sure = time(regex, text, 3);
      const growth = sure / Math.max(time(regex, runs(unit, 16_384)[i] as string, 3), 0.01);
      if (sure < PATIENCE_MS && (sure <= BUDGET_MS || growth <= MOST_GROWTH)) continue;
      const times = `${growth.toFixed(1)} times those of 16 k`;
      return `${sure.toFixed(0)} ms on 64 k units of ${JSON.stringify(unit)}, ${times}`;
    }
  }
  return null;
}
