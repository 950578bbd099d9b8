// Benches are run by hand and seldom: each is begun here on very little, so that one that no longer runs is seen at once.
// Only that it ends well and prints its figures is held, never how large they are.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

describe("a bench runs on very little", () => {
  test.each([
    [["speed/ask.mjs", "400"], /^\d+ statements, warm: median \d+ ms, p95 \d+ ms/m],
    [["speed/linking.mjs", "10000"], /^exponent -?\d\.\d\d$/m],
    [["speed/bulk.mjs", "--articles", "8", "--rounds", "1"], /^clock +store .*ratio \d+\.\d\d$/m],
    [["speed/latency.mjs", "--arrivals", "2", "--commands", "1"], /^all were found$/m],
    [["archive/workers.mjs", "--articles", "4", "--rounds", "1"], /\d\.\d\d×/],
  ])("%j", { timeout: 180_000 }, ([script, ...options], figure) => {
    const printed = execFileSync(process.execPath, [join(ROOT, "bench", script as string), ...options], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    expect(printed).toMatch(figure);
  });
});
