// How the work grows with the input: a ratio of processor times, which a slow or busy machine does not change.

/** Most that eight times the input may take of the time, where work is linear: 8 and noise; a quadratic step takes 64. */
export const LINEAR = 30;

/** Processor time below which noise counts more than work, in milliseconds: what is faster counts as this. */
const LEAST = 10;

/**
 * How many times as much processor time of this process `run` takes for eight times the input. `small` is the size that
 * `run` is given first; it should take some 20 ms.
 * @example expect(growth((n) => read("a ".repeat(n)), 5000)).toBeLessThan(LINEAR)
 */
export function growth(run: (size: number) => void, small: number): number {
  const spent = (size: number): number => {
    const begun = process.cpuUsage();
    run(size);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  };
  spent(small);
  const once = Math.max(LEAST, Math.min(spent(small), spent(small), spent(small)));
  return Math.min(spent(8 * small), spent(8 * small)) / once;
}
