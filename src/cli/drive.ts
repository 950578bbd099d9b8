// Drive: arrivals through the intake, begun a few ahead and taken in their order, until they end or somebody asks to stop.
import type { Arrival } from "./arrival.ts";
import type { Begun, IntakeDesk, Settled } from "./intake.ts";

/** What a drive is made with. */
export interface DriveOptions {
  readonly arrivals: AsyncGenerator<Arrival>;
  readonly desk: IntakeDesk;
  /** Most articles in hand, and bytes of them beyond which no further one is begun. */
  readonly most: { readonly articles: number; readonly bytes: number };
  /** Resolves when somebody asks to stop. */
  readonly asked: Promise<unknown>;
  /** Milliseconds that what is in hand may still take then. */
  readonly patience: number;
  /** Told of what is settled, in the order of the arrivals. */
  readonly settled: (settled: readonly Settled[]) => Promise<void>;
  /** Told of each arrival that was taken. */
  readonly taken: (arrival: Arrival) => Promise<void>;
}

/** What asking for the next arrival gave. */
type Got = { readonly next: IteratorResult<Arrival> } | { readonly error: unknown };

/** Milliseconds without anything new after which what is open is written: somebody may be waiting for it. */
const QUIET = 250;

/**
 * Drives all arrivals through the desk. Asked to stop, it begins nothing more and finishes what is in hand as far as
 * patience goes; the rest was not acknowledged, and is not on record. Throws what the desk and the arrivals throw.
 */
export async function drive(options: DriveOptions): Promise<void> {
  const { arrivals, desk, most, patience } = options;
  /** Begun and not yet taken, in order. */
  const inHand: { readonly begun: Begun; ready: boolean }[] = [];
  let bytes = 0;
  let asking = false;
  let ended = false;
  const got: Got[] = [];
  let until = Number.POSITIVE_INFINITY;
  let ring = (): void => {};
  void options.asked.then(() => {
    until = performance.now() + patience;
    ring();
  });
  const stopping = () => until !== Number.POSITIVE_INFINITY;

  const ask = (): void => {
    asking = true;
    arrivals.next().then(
      (next) => {
        got.push({ next });
        ring();
      },
      (error: unknown) => {
        got.push({ error });
        ring();
      },
    );
  };
  const begin = (arrival: Arrival): void => {
    const begun = desk.begin(arrival);
    // What waits for the same bytes is ready when those before it are settled, which they are when its turn comes.
    const entry = { begun, ready: begun.ready === null };
    if (arrival.kind === "article") bytes += arrival.bytes.length;
    inHand.push(entry);
    void begun.ready?.then(() => {
      entry.ready = true;
      ring();
    });
  };
  const take = async ({ begun }: { readonly begun: Begun }): Promise<void> => {
    if (begun.arrival.kind === "article") bytes -= begun.arrival.bytes.length;
    await options.settled(await desk.take(begun));
    await options.taken(begun.arrival);
  };
  /** Waits for the bell; false where it did not ring for so long. */
  const bell = (ms: number): Promise<boolean> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), ms);
      ring = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });

  let open = false;
  for (;;) {
    const arrived = got.shift();
    if (arrived !== undefined) {
      asking = false;
      if ("error" in arrived) throw arrived.error;
      if (arrived.next.done) ended = true;
      else if (!stopping()) begin(arrived.next.value);
    }
    const full = inHand.length > most.articles || bytes > most.bytes;
    if (!asking && !ended && !stopping() && !full) ask();
    const first = inHand[0];
    if (first?.ready) {
      inHand.shift();
      await take(first);
      open = true;
      // Signals and answers of workers come in between.
      await new Promise((resolve) => setImmediate(resolve));
      continue;
    }
    if (first === undefined && (ended || stopping())) break;
    if (performance.now() >= until) break;
    const rang =
      got.length > 0 || (await bell(Math.min(stopping() ? until - performance.now() : QUIET, QUIET)));
    if (rang || !open) continue;
    await options.settled(await desk.flush());
    open = false;
  }
  await options.settled(await desk.flush());
}
