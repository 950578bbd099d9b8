// Lines for a terminal: breaking at a width, and two texts side by side.

/** Columns that a character takes: 0 for marks that combine, 2 for wide East Asian ones and emoji. */
function charWidth(char: string): number {
  const c = char.codePointAt(0) as number;
  if ((c >= 0x300 && c <= 0x36f) || c === 0x200d || (c >= 0xfe00 && c <= 0xfe0f) || c === 0x200b) return 0;
  const wide =
    (c >= 0x1100 && c <= 0x115f) ||
    (c >= 0x2e80 && c <= 0xa4cf) ||
    (c >= 0xac00 && c <= 0xd7a3) ||
    (c >= 0xf900 && c <= 0xfaff) ||
    (c >= 0xff00 && c <= 0xff60) ||
    (c >= 0x1f300 && c <= 0x1faff);
  return wide ? 2 : 1;
}

/** Columns that a text takes, colour codes not counted. */
export function textWidth(text: string): number {
  let width = 0;
  let code = false;
  for (const char of text) {
    if (char === "\u001b") code = true;
    else if (code) code = char !== "m";
    else width += charWidth(char);
  }
  return width;
}

/** A text of at most `width` columns, cut with a sign where it is longer. @example clipped("日本の橋", 5) // "日本…" */
export function clipped(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let out = "";
  let used = 0;
  for (const char of text) {
    used += charWidth(char);
    if (used > width - 1) break;
    out += char;
  }
  return `${out.trimEnd()}…`;
}

/** A text filled up with spaces to `width` columns. */
export const padded = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - textWidth(text)));

/** Breaks a text into lines of at most `width` columns, at spaces where there are any. */
export function wrapText(text: string, width: number): string[] {
  const most = Math.max(8, width);
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const flush = () => {
    lines.push(line);
    line = "";
    used = 0;
  };
  for (const word of text.split(/\s+/)) {
    if (word === "") continue;
    const wide = textWidth(word);
    if (used > 0 && used + 1 + wide > most) flush();
    if (wide <= most) {
      line += used > 0 ? ` ${word}` : word;
      used += (used > 0 ? 1 : 0) + wide;
      continue;
    }
    if (used > 0) flush();
    for (const char of word) {
      const w = charWidth(char);
      if (used + w > most) flush();
      line += char;
      used += w;
    }
  }
  if (line !== "" || lines.length === 0) flush();
  return lines;
}

/** Every line with the same beginning. */
export const indent = (lines: readonly string[], by: string): string[] =>
  lines.map((l) => (l === "" ? l : by + l));

/** Two blocks of paragraphs side by side, or one under the other where the width is below 60. */
export function sideBySide(left: readonly string[], right: readonly string[], width: number): string[] {
  if (width < 60) {
    const stack = (block: readonly string[]) =>
      indent(
        block.flatMap((p) => wrapText(p, width - 2)),
        "  ",
      );
    return [...stack(left), "", ...stack(right)];
  }
  const column = Math.floor((Math.min(width, 140) - 5) / 2);
  const a = left.flatMap((p) => wrapText(p, column));
  const b = right.flatMap((p) => wrapText(p, column));
  const lines: string[] = [];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const l = a[i] ?? "";
    const r = b[i] ?? "";
    const pad = " ".repeat(Math.max(0, column - textWidth(l)));
    lines.push(r === "" ? `  ${l}` : `  ${l}${pad} │ ${r}`);
  }
  return lines.map((l) => l.replace(/ $/, ""));
}
