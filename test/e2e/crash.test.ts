// Crash safety: the program is killed at any moment, and what it said was stored is there.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { textFromBytes } from "../../src/article/index.ts";
import { holdsLedger, openLedger } from "../../src/store/index.ts";
import { scratch } from "./support/builders.ts";
import { ended, jsonLines, run, start } from "./support/run.ts";

const ARTICLES = 200;
const ROUNDS = 4;
const SEED = 20230314;

let place: ReturnType<typeof scratch>;
beforeAll(() => {
  place = scratch();
  mkdirSync(join(place.folder, "in"));
  for (let n = 0; n < ARTICLES; n++) {
    // Short, so that a round takes seconds; bench/durability/kill.mjs does fifty with more.
    const text = `Gate ${n}\n\n“Gate ${n} was closed,” Ilse Marren said.\n`;
    writeFileSync(join(place.folder, "in", `report-${n}.txt`), text);
  }
});
afterAll(() => place.remove());

/** Mulberry32: the same numbers every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Every article on record is whole, and all its words are found. */
function check(folder: string, acknowledged: ReadonlySet<string>): number {
  if (!holdsLedger(folder)) {
    expect(acknowledged.size).toBe(0);
    return 0;
  }
  const ledger = openLedger(folder, { create: true });
  try {
    expect(ledger.health().filter(({ ok }) => !ok)).toEqual([]);
    const failures = [...ledger.verify((bytes, format) => textFromBytes(bytes, format).text)].flatMap(
      (verified) => verified.failures,
    );
    expect(failures).toEqual([]);
    const rows = [...ledger.listArticles()];
    const ids = new Set<string>(rows.map(({ id }) => id));
    expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([]);
    expect(rows.filter(({ statements }) => statements === 0)).toEqual([]);
    return rows.length;
  } finally {
    ledger.close();
  }
}

test(`kill -9 while ${ARTICLES} articles are added, ${ROUNDS} times: nothing acknowledged is lost, the rest follows`, async () => {
  const random = numbers(SEED);
  const add = (ledger: string) => ["add", join(place.folder, "in"), "--format", "jsonl", "--ledger", ledger];
  const began = performance.now();
  const whole = await run(add(join(place.folder, "whole")));
  const usual = performance.now() - began;
  expect(jsonLines(whole.out).at(-1)).toMatchObject({ stored: ARTICLES, duplicate: 0, failed: 0 });
  const reference = check(join(place.folder, "whole"), new Set());
  expect(reference).toBe(ARTICLES);

  let cutShort = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const ledger = join(place.folder, `ledger-${round}`);
    const child = start(add(ledger));
    const ran = ended(child);
    if (round % 2 === 0) {
      // At a random moment of its life.
      const timer = setTimeout(() => child.kill("SIGKILL"), random() * usual);
      await ran;
      clearTimeout(timer);
    } else {
      // A random moment after the first acknowledgement.
      const delay = random() * usual * 0.4;
      child.stdout?.once("data", () => setTimeout(() => child.kill("SIGKILL"), delay));
    }
    const { out, code } = await ran;
    if (code === null) cutShort++;
    // A last line without its end was cut while it was printed; it is no acknowledgement.
    const lines = jsonLines(out.slice(0, out.lastIndexOf("\n") + 1));
    const acknowledged = new Set<string>(lines.flatMap((line) => line.article ?? []));
    const before = check(ledger, acknowledged);
    const rest = await run(add(ledger));
    expect([rest.code, rest.err]).toEqual([0, ""]);
    expect(jsonLines(rest.out).at(-1)).toMatchObject({
      stored: ARTICLES - before,
      duplicate: before,
      failed: 0,
    });
    expect(check(ledger, acknowledged)).toBe(ARTICLES);
  }
  expect(cutShort).toBeGreaterThan(ROUNDS / 2);
}, 600_000);

test("Ctrl-C finishes the article in hand; the same command goes on", async () => {
  const ledger = join(place.folder, "interrupted");
  const args = ["add", join(place.folder, "in"), "--format", "jsonl", "--ledger", ledger];
  const child = start(args);
  child.stdout?.once("data", () => child.kill("SIGINT"));
  const { code, out, err } = await ended(child);
  expect(code).toBe(130);
  expect(err).toContain("stopping after the articles in hand");
  const lines = jsonLines(out);
  const total = lines.at(-1);
  expect(total).toMatchObject({ outcome: "total", stored: lines.length - 1 });
  expect(check(ledger, new Set(lines.flatMap((line) => line.article ?? [])))).toBe(total.stored);
  const rest = await run(args);
  expect(jsonLines(rest.out).at(-1)).toMatchObject({
    stored: ARTICLES - total.stored,
    duplicate: total.stored,
  });
});

test("a reader that goes away stops a listing quietly, and an intake not at all", async () => {
  const ledger = join(place.folder, "closed");
  const adding = start(["add", join(place.folder, "in"), "--ledger", ledger]);
  const added = ended(adding);
  adding.stdout?.once("data", () => adding.stdout?.destroy());
  expect([(await added).code, (await added).err]).toEqual([0, ""]);
  expect(check(ledger, new Set())).toBe(ARTICLES);
  for (const args of [["list", "--format", "json"], ["search", "gate", "--limit", "1000"], ["verify"]]) {
    const child = start([...args, "--ledger", ledger]);
    child.stdout?.destroy();
    const { code, err } = await ended(child);
    expect([code, err]).toEqual([0, ""]);
  }
  const extracting = start(["extract", join(place.folder, "in"), "--format", "jsonl"]);
  const extracted = ended(extracting);
  extracting.stdout?.once("data", () => extracting.stdout?.destroy());
  expect([(await extracted).code, (await extracted).err]).toEqual([0, ""]);
});
