// The guard: what broke its workers is kept, not tried again by the same version, and tried again by another or when asked.
import { afterEach, beforeEach, expect, test } from "vitest";
import { article, scratch } from "../../test/e2e/support/builders.ts";
import { OnrecordError } from "../errors.ts";
import { type Ledger, openLedger } from "../store/index.ts";
import { guardOf } from "./guard.ts";
import type { Room } from "./room.ts";

let place: ReturnType<typeof scratch>;
let ledger: Ledger;
beforeEach(() => {
  place = scratch();
  ledger = openLedger(place.folder, { create: true });
});
afterEach(() => {
  ledger.close();
  place.remove();
});

/** Reads nothing that holds the word. */
function roomFailingOn(word: string | null, code: "ON112" | "ON108" = "ON112"): Room & { tried: number } {
  const room = {
    tried: 0,
    run: async <T>(task: unknown): Promise<T> => {
      room.tried++;
      if (word !== null && JSON.stringify(task).includes(word)) throw new OnrecordError(code, "It hung.", "");
      return "read" as T;
    },
    begin: () => {},
    close: () => Promise.resolve(),
  };
  return room;
}
const makerWith = (room: Room, version: string, retry = false) =>
  guardOf({ room, ledger, version, retry, now: () => "2026-01-01T00:00:00Z" }).maker;
const said = async (work: unknown): Promise<string> => {
  try {
    return String(await work);
  } catch (error) {
    return `${(error as OnrecordError).code} ${(error as Error).message}`;
  }
};
const bad = article("A report that hangs.");

test("what failed within its limits is not tried again, in the same run or the next", async () => {
  const room = roomFailingOn("hangs");
  const maker = makerWith(room, "1");
  expect(await said(maker.read(bad))).toBe("ON112 It hung.");
  expect(await said(maker.read(bad))).toMatch(
    /^ON113 .* is in quarantine since 2026-01-01T00:00:00Z: It hung\./,
  );
  expect(await said(maker.read(article("Another.")))).toBe("read");
  expect(room.tried).toBe(2);
  expect(await said(makerWith(room, "1").read(bad))).toContain("ON113");
  expect(room.tried).toBe(2);
  expect(ledger.quarantined()).toHaveLength(1);
});

test("another version tries again, and so does whoever asks for it", async () => {
  await said(makerWith(roomFailingOn("hangs"), "1").read(bad));
  expect(await said(makerWith(roomFailingOn(null), "2").read(bad))).toBe("read");
  expect(await said(makerWith(roomFailingOn(null), "1", true).read(bad))).toBe("read");
  // What fails again is kept with the version that failed on it last.
  await said(makerWith(roomFailingOn("hangs"), "2").read(bad));
  expect(ledger.quarantined().map(({ version }) => version)).toEqual(["2"]);
});

test("an article that cannot be read for its own sake is no case for quarantine", async () => {
  expect(await said(makerWith(roomFailingOn("hangs", "ON108"), "1").read(bad))).toBe("ON108 It hung.");
  expect(ledger.quarantined()).toEqual([]);
});
