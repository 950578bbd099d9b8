// Output: the two streams of the terminal, with colour where wanted, back pressure kept, and stored text made inert.

/** A way to mark text on a terminal. */
export type Style =
  | "bold"
  | "dim"
  | "italic"
  | "underline"
  | "red"
  | "green"
  | "yellow"
  | "blue"
  | "magenta"
  | "cyan";

/** Puts `text` in `style`, or leaves it as it is where the stream has no colour. */
export type Paint = (style: Style | readonly Style[], text: string) => string;

/** One of the two streams. */
export interface Output {
  /** Writes as is; resolves when the stream can take more. */
  readonly write: (text: string) => Promise<void>;
  /** Writes and ends the line. */
  readonly line: (text?: string) => Promise<void>;
  readonly paint: Paint;
  /** True where colour is used. */
  readonly colour: boolean;
  readonly isTerminal: boolean;
  /** Columns of the terminal, 80 where there is none. */
  readonly columns: number;
}

const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  italic: [3, 23],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
};

/** Paints with ANSI codes, or not at all. */
export const painter =
  (colour: boolean): Paint =>
  (style, text) => {
    if (!colour || text === "") return text;
    const styles = typeof style === "string" ? [style] : style;
    return styles.reduce((inner, name) => `\u001b[${CODES[name][0]}m${inner}\u001b[${CODES[name][1]}m`, text);
  };

/**
 * Whether a stream gets colour: `--no-color` and `NO_COLOR` (no-color.org: set and not empty) say no,
 * `FORCE_COLOR` says yes, else a terminal that is not "dumb" does.
 */
export function wantsColour(
  isTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
  off: boolean,
): boolean {
  if (off || (env.NO_COLOR ?? "") !== "") return false;
  const force = env.FORCE_COLOR;
  if (force !== undefined) return force !== "0" && force !== "false";
  return isTerminal && env.TERM !== "dumb";
}

/** C0 but tab and line feed, DEL, C1, and the signs that turn the direction of text. */
const ACTIVE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

const code = (character: string) => `\\u{${character.charCodeAt(0).toString(16)}}`;

/**
 * Stored text that a terminal cannot act on: control characters and direction marks are spelt out. Line breaks stay
 * (CRLF and CR become LF).
 * @example safe("\u001b[2J") // "\\u{1b}[2J"
 */
export const safe = (text: string): string => text.replace(/\r\n?/g, "\n").replace(ACTIVE, code);

/** `safe` on one line: every run of white space is one space. */
export const oneLine = (text: string): string => safe(text.split(/\s+/).join(" ").trim());

/** JSON in which what a terminal could act on is escaped; it parses to the same value. */
export const safeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/**
 * An output on a Node stream. Once it takes no more, writes do nothing; `onClosed` is told the first time: null for a
 * reader that went away (EPIPE), else the error.
 */
export function outputOn(
  stream: NodeJS.WriteStream,
  env: Readonly<Record<string, string | undefined>>,
  noColour: boolean,
  onClosed: (error: NodeJS.ErrnoException | null) => void,
): Output {
  const colour = wantsColour(stream.isTTY === true, env, noColour);
  let closed = false;
  let waiting: (() => void)[] = [];
  const resume = () => {
    const ready = waiting;
    waiting = [];
    for (const resolve of ready) resolve();
  };
  stream.on("drain", resume);
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (!closed) onClosed(error.code === "EPIPE" ? null : error);
    closed = true;
    resume();
  });
  const write = (text: string): Promise<void> => {
    if (closed || text === "" || stream.write(text)) return Promise.resolve();
    return new Promise((resolve) => waiting.push(resolve));
  };
  return {
    write,
    line: (text = "") => write(`${text}\n`),
    paint: painter(colour),
    colour,
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 80,
  };
}

/** An output that keeps what is written, for tests. */
export function outputInMemory(): Output & { readonly text: () => string } {
  const parts: string[] = [];
  const write = (text: string): Promise<void> => {
    parts.push(text);
    return Promise.resolve();
  };
  return {
    write,
    line: (text = "") => write(`${text}\n`),
    paint: painter(false),
    colour: false,
    isTerminal: false,
    columns: 80,
    text: () => parts.join(""),
  };
}
