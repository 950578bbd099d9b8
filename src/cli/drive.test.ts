// The drive: in order, no more in hand than allowed, written when it is quiet, and ended when asked.
import { expect, test } from "vitest";
import type { Arrival } from "./arrival.ts";
import { drive } from "./drive.ts";
import type { Begun, IntakeDesk, Settled } from "./intake.ts";

const NEVER = new Promise<never>(() => {});
const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A desk that needs `ms(n)` for the nth and writes three at a time; says what it did. */
function deskOf(log: string[], ms: (n: number) => number): IntakeDesk {
  let open: Settled[] = [];
  const flush = async () => {
    const done = open;
    open = [];
    return done;
  };
  return {
    begin: (arrival): Begun => {
      log.push(`begin ${arrival.shown}`);
      return { arrival, ready: later(ms(Number(arrival.shown))).then(() => arrival as Settled) };
    },
    take: async ({ arrival, ready }) => {
      await ready;
      log.push(`take ${arrival.shown}`);
      open.push(arrival as Settled);
      return open.length < 3 ? [] : flush();
    },
    flush,
  };
}
async function* numbers(
  count: number,
  wait: (n: number) => Promise<void> = async () => {},
): AsyncGenerator<Arrival> {
  for (let n = 1; n <= count; n++) {
    await wait(n);
    yield { kind: "skipped", shown: String(n), reason: "" };
  }
}
/** Drives them, and gives back what was settled. */
async function driven(
  arrivals: AsyncGenerator<Arrival>,
  desk: IntakeDesk,
  more: { asked?: Promise<unknown>; patience?: number; onSettled?: (shown: string) => void } = {},
): Promise<string[]> {
  const told: string[] = [];
  await drive({
    arrivals,
    desk,
    most: { articles: 2, bytes: 1000 },
    asked: more.asked ?? NEVER,
    patience: more.patience ?? 1000,
    settled: async (all) => {
      for (const { shown } of all) {
        told.push(shown);
        more.onSettled?.(shown);
      }
    },
    taken: async () => {},
  });
  return told;
}

test("takes in order what is ready in any, and begins a few ahead", async () => {
  const log: string[] = [];
  const told = await driven(
    numbers(7),
    deskOf(log, (n) => (n % 2 === 0 ? 0 : 20)),
  );
  expect(told).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
  expect(log.filter((line) => line.startsWith("take"))).toEqual(told.map((n) => `take ${n}`));
  // Three were begun before the first was taken: two beyond the one in turn.
  expect(log.indexOf("take 1")).toBe(3);
});

test("writes what is open when nothing more comes for a while, and does not wait for the next", async () => {
  let heard = () => {};
  const reported = new Promise<void>((resolve) => {
    heard = resolve;
  });
  // The second comes only when the first was reported.
  const told = await driven(
    numbers(2, (n) => (n === 2 ? reported : Promise.resolve())),
    deskOf([], () => 0),
    { onSettled: (shown) => shown === "1" && heard() },
  );
  expect(told).toEqual(["1", "2"]);
});

test("asked to stop, it finishes what is in hand and begins nothing more", async () => {
  const log: string[] = [];
  const told = await driven(
    numbers(100),
    deskOf(log, () => 5),
    { asked: later(30) },
  );
  const begun = log.filter((line) => line.startsWith("begin")).length;
  expect(told.length).toBe(begun);
  expect(begun).toBeLessThan(100);
});

test("asked to stop, it waits neither for an arrival that does not come nor for work beyond its patience", async () => {
  const none = numbers(1, () => NEVER);
  expect(
    await driven(
      none,
      deskOf([], () => 0),
      { asked: later(10) },
    ),
  ).toEqual([]);
  const slow = deskOf([], (n) => (n === 2 ? 60_000 : 0));
  expect(await driven(numbers(5), slow, { asked: later(50), patience: 50 })).toEqual(["1"]);
});

test("throws what the arrivals throw", async () => {
  const broken = numbers(3, async (n) => {
    if (n === 3) throw new Error("bang");
  });
  await expect(
    driven(
      broken,
      deskOf([], () => 0),
    ),
  ).rejects.toThrow("bang");
});
