// Glob: paths that match a pattern with `*`, `?` and `**`, for shells that do not expand them. Linear, no regex.
import { readdirSync } from "node:fs";
import { join, parse, sep } from "node:path";

/** True where an argument asks for expansion. */
export const isGlob = (path: string): boolean => /[*?]/.test(path);

/**
 * True where `name` matches one segment of a pattern: `*` any run, `?` one character.
 * @example matchesSegment("a*.txt", "abc.txt") // true
 */
export function matchesSegment(pattern: string, name: string): boolean {
  let p = 0;
  let n = 0;
  let star = -1;
  let resume = 0;
  while (n < name.length) {
    if (p < pattern.length && (pattern[p] === "?" || pattern[p] === name[n]) && pattern[p] !== "*") {
      p++;
      n++;
    } else if (pattern[p] === "*") {
      star = p++;
      resume = n;
    } else if (star >= 0) {
      p = star + 1;
      n = ++resume;
    } else return false;
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}

/**
 * Files and folders that match, in code-unit order. `**` stands for any number of folders; names that begin with a
 * dot match only a segment that does; symbolic links are not walked through. A folder that cannot be read has no matches.
 */
export function globPaths(pattern: string, cwd: string): readonly string[] {
  const { root } = parse(pattern);
  const segments = pattern
    .slice(root.length)
    .split(sep === "\\" ? /[\\/]/ : "/")
    .filter((segment) => segment !== "" && segment !== ".");
  const found = new Set<string>();
  walk(root, segments);
  return [...found].sort();

  function walk(base: string, rest: readonly string[]): void {
    const [segment, ...later] = rest;
    if (segment === undefined) {
      found.add(base);
      return;
    }
    if (segment === "**") {
      walk(base, later);
      for (const entry of entries(base)) {
        if (entry.isDirectory() && !entry.name.startsWith(".")) walk(join(base, entry.name), rest);
      }
      return;
    }
    if (!isGlob(segment)) {
      if (later.length > 0) walk(join(base, segment), later);
      else if (segment === ".." || entries(base).some((entry) => entry.name === segment)) {
        found.add(join(base, segment));
      }
      return;
    }
    for (const entry of entries(base)) {
      if (entry.name.startsWith(".") && !segment.startsWith(".")) continue;
      if (!matchesSegment(segment, entry.name)) continue;
      if (later.length === 0 || entry.isDirectory()) walk(join(base, entry.name), later);
    }
  }

  function entries(base: string) {
    try {
      return readdirSync(base === "" ? cwd : join(root === "" ? cwd : "", base), { withFileTypes: true });
    } catch {
      return [];
    }
  }
}
