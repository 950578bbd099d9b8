// Finder: many short expressions looked for at once, in one pass over a line, by a tree of all that they match.

/** Where an alternative may stand: anywhere, at the start of the text, or between words. */
interface Written {
  readonly text: string;
  readonly start: "any" | "text" | "word";
  readonly end: "any" | "word";
}

/** All texts that a part of an expression matches, read from `at`; and where the part ends. */
function expand(source: string, at: number): { readonly texts: readonly string[]; readonly at: number } {
  const all: string[] = [];
  let now: string[] = [""];
  let i = at;
  const join = (next: readonly string[]) => {
    now = now.flatMap((a) => next.map((b) => a + b));
  };
  while (i < source.length && source[i] !== ")") {
    const c = source[i] as string;
    let next: readonly string[];
    if (c === "|") {
      all.push(...now);
      now = [""];
      i++;
      continue;
    }
    if (source.startsWith("(?:", i)) {
      const inner = expand(source, i + 3);
      next = inner.texts;
      i = inner.at + 1;
    } else if (c === "[") {
      const end = source.indexOf("]", i);
      next = [...source.slice(i + 1, end)];
      i = end + 1;
    } else if (c === "\\" && source[i + 1] === "b") {
      next = [EDGE];
      i += 2;
    } else if (c === "^") {
      next = [START];
      i++;
    } else if (/[\\.*+{}$(]/.test(c)) throw new Error(`"${c}" cannot be looked for: ${source}`);
    else {
      next = [c];
      i++;
    }
    if (source[i] === "?") {
      next = [...next, ""];
      i++;
    }
    join(next);
  }
  all.push(...now);
  return { texts: all, at: i };
}

const EDGE = "\u0000";
const START = "\u0001";

function written(text: string): Written {
  const bare = text.replaceAll(EDGE, "").replaceAll(START, "");
  const start = text.startsWith(START) ? "text" : text.startsWith(EDGE) ? "word" : "any";
  const end = text.endsWith(EDGE) ? "word" : "any";
  const signs = (start === "any" ? 0 : 1) + (end === "any" ? 0 : 1);
  if (bare === "" || text.length !== bare.length + signs) throw new Error(`"${text}" cannot be looked for`);
  return { text: bare, start, end };
}

/** True for what `\b` takes for a part of a word. */
const isWord = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || c === 95 || (c >= 65 && c <= 90);

/** Rows of the table of what is found: a bit for each expression, by where it may stand. */
const ANY = 0;
const AFTER_EDGE = 1;
const BEFORE_EDGE = 2;
const BETWEEN = 3;
const AT_START = 4;
const AT_START_BEFORE_EDGE = 5;
const ROWS = 6;

const rowOf = ({ start, end }: Written): number =>
  start === "text"
    ? end === "word"
      ? AT_START_BEFORE_EDGE
      : AT_START
    : start === "word"
      ? end === "word"
        ? BETWEEN
        : AFTER_EDGE
      : end === "word"
        ? BEFORE_EDGE
        : ANY;

/**
 * Makes what says which of at most 31 expressions a text matches, as bits. An expression is made of letters, choices
 * `(?:a|b)`, `[ab]`, `a?`, and `^` or `\b` at the ends of an alternative; it matches as `RegExp.test` does.
 * @example finderOf([/cats?\b/, /dog/])("a dog and cats") // 3
 */
export function finderOf(expressions: readonly RegExp[]): (text: string) => number {
  const columns = new Map<number, number>();
  const words: (Written & { readonly bit: number })[] = [];
  for (const [i, { source }] of expressions.entries())
    for (const text of new Set(expand(source, 0).texts)) words.push({ ...written(text), bit: 1 << i });
  for (const { text } of words)
    for (let i = 0; i < text.length; i++)
      if (!columns.has(text.charCodeAt(i))) columns.set(text.charCodeAt(i), columns.size + 1);
  // Column 0 is for every letter that no expression has: nothing goes on there.
  const width = columns.size + 1;
  let next = new Int16Array(64 * width);
  let found = new Int32Array(64 * ROWS);
  let count = 1;
  for (const word of words) {
    let node = 0;
    for (let i = 0; i < word.text.length; i++) {
      const at = node * width + (columns.get(word.text.charCodeAt(i)) as number);
      if (next[at] === 0) {
        if ((count + 1) * width > next.length) {
          const [wider, longer] = [new Int16Array(next.length * 2), new Int32Array(found.length * 2)];
          wider.set(next);
          longer.set(found);
          [next, found] = [wider, longer];
        }
        next[at] = count++;
      }
      node = next[at] as number;
    }
    const at = node * ROWS + rowOf(word);
    found[at] = (found[at] as number) | word.bit;
  }
  const ends = Uint8Array.from({ length: count }, (_, n) =>
    found.subarray(n * ROWS, n * ROWS + ROWS).some((bits) => bits !== 0) ? 1 : 0,
  );
  const low = new Uint8Array(256);
  for (const [c, column] of columns) if (c < 256) low[c] = column;
  const columnOf = (c: number): number => (c < 256 ? (low[c] as number) : (columns.get(c) ?? 0));
  const [tree, bits] = [next.slice(0, count * width), found.slice(0, count * ROWS)];
  return (text) => {
    let seen = 0;
    for (let from = 0; from < text.length; from++) {
      let node = 0;
      for (let i = from; i < text.length; i++) {
        const column = columnOf(text.charCodeAt(i));
        node = tree[node * width + column] as number;
        if (node === 0) break;
        if (ends[node] === 0) continue;
        const at = node * ROWS;
        seen |= bits[at + ANY] as number;
        const first = isWord(text.charCodeAt(from));
        const edge = from === 0 ? first : first !== isWord(text.charCodeAt(from - 1));
        const stops =
          i + 1 === text.length
            ? isWord(text.charCodeAt(i))
            : isWord(text.charCodeAt(i)) !== isWord(text.charCodeAt(i + 1));
        if (edge) seen |= bits[at + AFTER_EDGE] as number;
        if (stops) seen |= bits[at + BEFORE_EDGE] as number;
        if (edge && stops) seen |= bits[at + BETWEEN] as number;
        if (from === 0) {
          seen |= bits[at + AT_START] as number;
          if (stops) seen |= bits[at + AT_START_BEFORE_EDGE] as number;
        }
      }
    }
    return seen;
  };
}
