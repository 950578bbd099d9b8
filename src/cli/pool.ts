// Pool: several rooms that share one queue of tasks; which of them does a task changes nothing but the time.
import { availableParallelism } from "node:os";
import { OnrecordError } from "../errors.ts";
import { compileLater } from "./heat.ts";
import { openRoom, type Room, type RoomOptions } from "./room.ts";

/** Most rooms; more would only wait for the one thread that writes. */
export const MOST_ROOMS = 16;

/** Most rooms that are opened without being asked for: each holds a model and its own compiled code, 100 MB or so. */
const MOST_UNASKED = 4;

/** How many rooms a person wants; where they say nothing, as many as there are cores, and four at most. Throws ON302. */
export function workersOf(text: string | null): number {
  if (text === null) return Math.min(MOST_UNASKED, Math.max(1, availableParallelism()));
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= MOST_ROOMS) return number;
  throw new OnrecordError(
    "ON302",
    `--workers cannot be "${text.slice(0, 40)}".`,
    `Give a number from 1 to ${MOST_ROOMS}.`,
  );
}

interface Queued {
  readonly start: (room: Room) => Promise<void>;
}

/**
 * Opens so many rooms as one. A room is opened when a task finds all others busy and, beyond the first, `worth` says of
 * the number that are open that another one would earn its loading.
 */
export function openPool(
  rooms: number,
  options: RoomOptions,
  worth: (open: number) => boolean = () => true,
): Room {
  const opened: Room[] = [];
  const idle: Room[] = [];
  const waiting: Queued[] = [];
  compileLater();

  const open = (): Room => {
    const room = openRoom(options);
    opened.push(room);
    return room;
  };

  const next = (): void => {
    while (waiting.length > 0) {
      let room = idle.pop();
      if (room === undefined) {
        if (opened.length >= rooms || (opened.length > 0 && !worth(opened.length))) return;
        room = open();
      }
      const mine = room;
      void waiting
        .shift()
        ?.start(mine)
        .finally(() => {
          idle.push(mine);
          next();
        });
    }
  };

  return {
    run: <T>(task: unknown, shown: string, urgent = false): Promise<T> =>
      new Promise<T>((done, fail) => {
        const start = (room: Room): Promise<void> => room.run<T>(task, shown).then(done, fail);
        if (urgent) waiting.unshift({ start });
        else waiting.push({ start });
        next();
      }),
    begin: () => {
      if (opened.length > 0) return;
      const first = open();
      idle.push(first);
      first.begin();
    },
    close: async () => {
      await Promise.all(opened.map((room) => room.close()));
    },
  };
}
