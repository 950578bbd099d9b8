// Ahead: items of several sources in their order, where the first of later sources is asked for before its turn.

/** Where items come from, one after the other. */
export interface Source<T> {
  readonly open: () => AsyncGenerator<T>;
  /** False where it may only be asked when its turn has come. */
  readonly early: boolean;
}

interface Opened<T> {
  readonly items: AsyncGenerator<T>;
  first: Promise<IteratorResult<T>> | null;
}

/**
 * Every item of every source, in order; up to `most` sources are open at a time, and each is asked for one item beyond
 * what was taken. Whoever stops early closes them all.
 */
export async function* ahead<T>(sources: Iterable<Source<T>>, most: number): AsyncGenerator<T> {
  const rest = sources[Symbol.iterator]();
  const open: Opened<T>[] = [];
  let held: Source<T> | null = null;
  let ended = false;
  const fill = (): void => {
    while (open.length < Math.max(1, most) && !ended) {
      if (held === null) {
        const next = rest.next();
        if (next.done) ended = true;
        else held = next.value;
      }
      if (held === null || (!held.early && open.length > 0)) return;
      const items = held.open();
      const first = held.early ? items.next() : null;
      // Looked at when its turn comes; until then it is nobody's error.
      first?.catch(() => {});
      open.push({ items, first });
      if (!held.early) {
        held = null;
        return;
      }
      held = null;
    }
  };
  try {
    for (;;) {
      fill();
      const source = open[0];
      if (source === undefined) return;
      for (;;) {
        const got = await (source.first ?? source.items.next());
        source.first = null;
        if (got.done) break;
        yield got.value;
      }
      open.shift();
    }
  } finally {
    await Promise.all(open.map(({ items }) => items.return(undefined).catch(() => {})));
  }
}
