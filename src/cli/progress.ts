// Progress: one line on a terminal's stderr that says how far long work has come; nothing where stderr is no terminal.
import { type Output, oneLine } from "./output.ts";

/** A line that is drawn over itself. */
export interface Progress {
  /** Shows the line, at most ten times a second. */
  readonly show: (line: () => string) => Promise<void>;
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
      await err.write(`\r\u001b[K${line().slice(0, err.columns - 1)}`);
    },
    clear: async () => {
      if (shown) await err.write("\r\u001b[K");
      shown = false;
    },
  };
}

/** How fast work goes, and how long it still takes. */
export interface Pace {
  /** Told of bytes as they are read. */
  readonly read: (bytes: number) => void;
  /** Told that one more is done. */
  readonly done: () => void;
  /** The line to show after this one. */
  readonly line: (shown: string) => string;
  /** True where so much is done and left that a further worker, beside so many, earns its loading. */
  readonly earns: (workers: number) => boolean;
}

/** Milliseconds before anything is foretold. */
const EARLY = 2000;
/** Articles that each worker has done before another one joins, and those that are left then (bench/archive/workers.mjs). */
const EARNED = { done: 40, left: 60 };

/**
 * The pace of work on so many bytes, which are counted when first asked for; null where no end can be told. The clock
 * is given in tests.
 */
export function paceOf(count: () => number | null, clock: () => number = () => performance.now()): Pace {
  const begun = clock();
  let bytes = 0;
  let done = 0;
  let counted: { readonly total: number | null } | null = null;
  const left = (): number | null => {
    counted ??= { total: count() };
    return counted.total === null ? null : Math.max(0, counted.total - bytes);
  };
  return {
    read: (more) => {
      bytes += more;
    },
    done: () => {
      done++;
    },
    line: (shown) => {
      const passed = clock() - begun;
      const early = passed < EARLY;
      const rest = early || bytes === 0 ? null : left();
      const rate = early ? "" : `, ${rateOf((done * 1000) / passed)} a second`;
      const time = rest === null ? "" : `, ${spanOf((passed / bytes) * rest)} left`;
      return `${done} done${rate}${time}: ${oneLine(shown)}`;
    },
    earns: (workers) => {
      if (done < EARNED.done * workers) return false;
      const rest = left();
      return rest === null || rest * done >= EARNED.left * bytes;
    },
  };
}

const rateOf = (rate: number): string => (rate < 10 ? rate.toFixed(1) : String(Math.round(rate)));

/** A length of time in words. @example spanOf(90_000) // "about 2 min" */
function spanOf(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 60) return `about ${seconds} s`;
  if (seconds < 3600) return `about ${Math.ceil(seconds / 60)} min`;
  return `about ${Math.ceil(seconds / 3600)} h`;
}
