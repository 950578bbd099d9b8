// Progress: one line on a terminal's stderr that says how far long work has come; nothing where stderr is no terminal.
import type { Output } from "./output.ts";

/** A line that is drawn over itself. */
export interface Progress {
  /** Shows the line, at most ten times a second. */
  readonly show: (line: string) => Promise<void>;
  /** Takes the line away, before other output. */
  readonly clear: () => Promise<void>;
}

/** A progress line on `err`. */
export function progressOn(err: Output): Progress {
  if (!err.isTerminal) return { show: () => Promise.resolve(), clear: () => Promise.resolve() };
  let last = 0;
  let shown = false;
  return {
    show: async (line) => {
      const now = performance.now();
      if (now - last < 100) return;
      last = now;
      shown = true;
      await err.write(`\r\u001b[K${line.slice(0, err.columns - 1)}`);
    },
    clear: async () => {
      if (shown) await err.write("\r\u001b[K");
      shown = false;
    },
  };
}
