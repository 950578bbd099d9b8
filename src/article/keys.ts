// Keys: whether the outermost object of a JSON text names a key twice, which parsers read in different ways.

/**
 * The first key that stands twice in the outermost object; null where none does or the text is no JSON.
 * @example keyTwice('{"text": "a", "text": "b"}') // "text"
 */
export function keyTwice(json: string): string | null {
  const seen = new Set<string>();
  let depth = 0;
  let key = false;
  for (let i = 0; i < json.length; i++) {
    const c = json[i];
    if (c === "{" || c === "[") {
      depth++;
      key = depth === 1 && c === "{";
    } else if (c === "}" || c === "]") depth--;
    else if (c === "," && depth === 1) key = true;
    else if (c === '"') {
      const from = i;
      for (i++; json[i] !== '"' && i < json.length; i++) if (json[i] === "\\") i++;
      if (!key) continue;
      key = false;
      let name: string;
      try {
        name = JSON.parse(json.slice(from, i + 1)) as string;
      } catch {
        return null;
      }
      if (seen.has(name)) return name;
      seen.add(name);
    }
  }
  return null;
}
