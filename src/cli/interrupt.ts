// Interrupt: the first Ctrl-C lets the article in hand be finished, the second ends at once.

/** Whether a person asked to stop. */
export interface Interrupt {
  readonly stopped: () => boolean;
  /** Lets other events run, Ctrl-C among them; extraction itself never waits. */
  readonly breathe: () => Promise<void>;
  /** Gives the signals back. */
  readonly release: () => void;
}

/** Starts listening. `notice` is called at the first signal. */
export function listenForInterrupt(notice: () => void): Interrupt {
  let stopped = false;
  const handler = () => {
    if (stopped) process.exit(130);
    stopped = true;
    notice();
  };
  process.on("SIGINT", handler);
  process.on("SIGTERM", handler);
  return {
    stopped: () => stopped,
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
    release: () => {
      process.off("SIGINT", handler);
      process.off("SIGTERM", handler);
    },
  };
}
