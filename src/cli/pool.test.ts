// The pool and reading ahead: order kept, nothing left open, and how many rooms there are changes nothing.
import { describe, expect, it } from "vitest";
import { OnrecordError } from "../errors.ts";
import { ahead, type Source } from "./ahead.ts";
import { MOST_ROOMS, openPool, workersOf } from "./pool.ts";

const SCRIPT = `
import { parentPort, threadId } from "node:worker_threads";
parentPort.on("message", (task) => {
  if (task.exit) process.exit(3);
  const until = Date.now() + (task.ms ?? 0);
  while (Date.now() < until);
  parentPort.postMessage({ value: { name: task.name, threadId } });
});`;
const script = new URL(`data:text/javascript,${encodeURIComponent(SCRIPT)}`);
type Answer = { name: string; threadId: number };
const open = (rooms: number) => openPool(rooms, { script, data: null, time: 5000, ready: 5000, heap: 40 });

describe("a pool", () => {
  it.each([1, 2, 3])("of %i does every task once, in as many workers at most", async (rooms) => {
    const pool = open(rooms);
    const names = Array.from({ length: 12 }, (_, i) => `t${i}`);
    const got = await Promise.all(names.map((name) => pool.run<Answer>({ name, ms: 5 }, name)));
    await pool.close();
    expect(got.map(({ name }) => name)).toEqual(names);
    expect(new Set(got.map(({ threadId }) => threadId)).size).toBeLessThanOrEqual(rooms);
  });
  it("begun early gives its first task to the worker that was begun", async () => {
    const [pool, later] = [open(3), open(1)];
    pool.begin();
    pool.begin();
    const other = await later.run<Answer>({ name: "later" }, "later");
    const first = await pool.run<Answer>({ name: "first" }, "first");
    await Promise.all([pool.close(), later.close()]);
    expect(first.threadId).toBe(other.threadId - 1);
  });
  it("does an urgent task before those that wait", async () => {
    const pool = open(1);
    const order: string[] = [];
    const run = (name: string, urgent: boolean) =>
      pool.run<Answer>({ name, ms: 5 }, name, urgent).then(() => order.push(name));
    await Promise.all([run("first", false), run("waits", false), run("urgent", true)]);
    await pool.close();
    expect(order).toEqual(["first", "urgent", "waits"]);
  });
  it("loses a worker without losing what others do", async () => {
    const pool = open(2);
    const bad = pool.run<Answer>({ name: "bad", exit: true }, "bad").catch((error: unknown) => error);
    const good = await Promise.all(["a", "b", "c"].map((name) => pool.run<Answer>({ name, ms: 5 }, name)));
    expect(good.map(({ name }) => name)).toEqual(["a", "b", "c"]);
    expect(await bad).toBeInstanceOf(OnrecordError);
    await pool.close();
  });
  it("takes a number of workers from 1, and nothing else", () => {
    expect([workersOf("1"), workersOf(String(MOST_ROOMS))]).toEqual([1, MOST_ROOMS]);
    expect(workersOf(null)).toBeGreaterThanOrEqual(1);
    for (const bad of ["0", "-1", "1.5", "two", "", "99", "1e1"])
      expect(() => workersOf(bad)).toThrow(OnrecordError);
  });
});

describe("reading ahead", () => {
  const log: string[] = [];
  const source = (name: string, items: number, early = true): Source<string> => ({
    early,
    open: async function* () {
      log.push(`open ${name}`);
      try {
        for (let i = 0; i < items; i++) yield `${name}${i}`;
      } finally {
        log.push(`close ${name}`);
      }
    },
  });
  it.each([1, 2, 5])("keeps the order with %i open", async (most) => {
    const got: string[] = [];
    for await (const item of ahead([source("a", 2), source("b", 0), source("c", 3), source("d", 1)], most))
      got.push(item);
    expect(got).toEqual(["a0", "a1", "c0", "c1", "c2", "d0"]);
  });
  it("asks later sources before their turn, but not those that must wait, and closes all when left", async () => {
    log.length = 0;
    for await (const _ of ahead([source("a", 2), source("b", 2), source("w", 2, false)], 3)) break;
    expect(log).toEqual(["open a", "open b", "close a", "close b"]);
    log.length = 0;
    const got: string[] = [];
    for await (const item of ahead([source("a", 1), source("w", 1, false), source("b", 1)], 3)) {
      got.push(item);
      if (item === "a0") expect(log).toEqual(["open a"]);
    }
    expect(got).toEqual(["a0", "w0", "b0"]);
  });
  it("throws what a source throws, at its turn", async () => {
    const broken: Source<string> = {
      early: true,
      // biome-ignore lint/correctness/useYield: it never comes to that
      open: async function* () {
        throw new Error("bang");
      },
    };
    const got: string[] = [];
    const all = async () => {
      for await (const item of ahead([source("a", 2), broken], 2)) got.push(item);
    };
    await expect(all()).rejects.toThrow("bang");
    expect(got).toEqual(["a0", "a1"]);
  });
});
