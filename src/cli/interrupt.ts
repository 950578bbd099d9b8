// Interrupt: the first Ctrl-C, or the system's wish that we end, lets the articles in hand be finished; the second ends at once.

/** Whether a person, or the system, asked to stop. */
export interface Interrupt {
  readonly stopped: () => boolean;
  /** Resolves, with null, when it is asked. */
  readonly asked: Promise<null>;
  /** Lets other events run, Ctrl-C among them; extraction itself never waits. */
  readonly breathe: () => Promise<void>;
  /** Gives the signals back. */
  readonly release: () => void;
}

/** Ctrl-C, the system going down, the terminal being closed. */
export const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Starts listening. `notice` is called at the first signal. */
export function listenForInterrupt(notice: () => void): Interrupt {
  let stopped = false;
  let ask: (asked: null) => void = () => {};
  const asked = new Promise<null>((resolve) => {
    ask = resolve;
  });
  const handler = () => {
    if (stopped) process.exit(130);
    stopped = true;
    notice();
    ask(null);
  };
  for (const signal of SIGNALS) process.on(signal, handler);
  return {
    stopped: () => stopped,
    asked,
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
    release: () => {
      for (const signal of SIGNALS) process.off(signal, handler);
    },
  };
}
