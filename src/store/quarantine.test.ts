// Quarantine: the newest failure of each input, until it is on record; rows only grow.
import { afterEach, beforeEach, expect, test } from "vitest";
import { intake, scratch } from "../../test/e2e/support/builders.ts";
import { digest, openLedger, type Quarantined } from "./index.ts";

let place: ReturnType<typeof scratch>;
beforeEach(() => {
  place = scratch();
});
afterEach(() => place.remove());

test("what failed is listed with its newest reason, in the order of first failing, until it is stored", () => {
  const ledger = openLedger(place.folder, { create: true });
  const text = "“The dam will hold,” Ilse Marren said.";
  const row = (of: string, reason: string, version = "1"): Quarantined => ({
    sha256: digest(Buffer.from(of)),
    shown: `${of.slice(0, 5)}.txt`,
    reason,
    version,
    at: "2026-01-01T00:00:00Z",
  });
  try {
    ledger.noteFailure(row(text, "it took longer than 10 s"));
    ledger.noteFailure(row("other", "it took more than 256 MB of memory"));
    ledger.noteFailure(row(text, "the worker ended", "2"));
    expect(ledger.quarantined()).toEqual([
      row(text, "the worker ended", "2"),
      row("other", "it took more than 256 MB of memory"),
    ]);
    ledger.putArticle(intake(text));
    expect(ledger.quarantined().map(({ shown }) => shown)).toEqual(["other.txt"]);
  } finally {
    ledger.close();
  }
});
