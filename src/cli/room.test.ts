// Rooms: workers that hang, die, explode and overflow cost their own task and nothing else.
import { afterAll, describe, expect, it, vi } from "vitest";
import { OnrecordError } from "../errors.ts";
import { alarm, openRoom, type RoomOptions } from "./room.ts";

const SCRIPT = `
import { parentPort, workerData } from "node:worker_threads";
let n = 0;
const deep = (k) => 1 + deep(k + 1);
parentPort.on("message", (task) => {
  n++;
  const say = (value) => parentPort.postMessage({ value });
  if (task === "hang") for (;;) ;
  if (task === "never") return;
  if (task === "begins") { parentPort.postMessage("begun"); return; }
  if (task === "exit") process.exit(7);
  if (task === "throw") throw new Error("bang");
  if (task === "later") { setTimeout(() => { throw new Error("late bang"); }, 0); return; }
  if (task === "memory") { const kept = []; for (;;) kept.push(new Array(100000).fill(kept.length)); }
  if (task === "stack") { try { deep(0); } catch (e) { parentPort.postMessage({ error: { code: null, message: e.message, hint: "", stack: "" } }); } return; }
  if (task === "known") return parentPort.postMessage({ error: { code: "ON108", message: "no text", hint: "h", stack: "" } });
  if (task.held !== undefined) return parentPort.postMessage({ value: { n }, held: task.held });
  say({ task, n, data: workerData });
});`;
const script = new URL(`data:text/javascript,${encodeURIComponent(SCRIPT)}`);
const open = (more: Partial<RoomOptions> = {}) =>
  openRoom({ script, data: "d", time: 400, ready: 3000, heap: 40, ...more });
const room = open({ ready: 0, time: 2500 });
afterAll(() => room.close());
const said = async (work: Promise<unknown>): Promise<string> => {
  try {
    return JSON.stringify(await work);
  } catch (error) {
    return error instanceof OnrecordError ? `${error.code} ${error.message}` : `${error}`;
  }
};

describe("a room", () => {
  it("does tasks one after the other, in the order asked", async () => {
    const all = await Promise.all(
      [1, 2, 3].map((task) => room.run<{ task: number; n: number; data: string }>(task, "a")),
    );
    expect(all).toEqual([1, 2, 3].map((task) => ({ task, n: task, data: "d" })));
  });
  it("begun early does its first task with time to load, and once", async () => {
    const slow = `const until = Date.now() + 900; while (Date.now() < until);${SCRIPT}`;
    const early = open({ script: new URL(`data:text/javascript,${encodeURIComponent(slow)}`), time: 300 });
    early.begin();
    early.begin();
    expect(await said(early.run("a", "a"))).toContain('"n":1');
    expect(await said(early.run("b", "b"))).toContain('"n":2');
    await early.close();
    early.begin();
    expect(await said(early.run("c", "c"))).toContain("The room is closed");
  });
  it.each([
    ["hang", "took longer than 2.5 s"],
    ["exit", "the worker ended (exit code 7)"],
    ["throw", "bang"],
    ["later", "late bang"],
    ["memory", "more than 40 MB"],
  ])(
    "%s: named after two tries, and the next task is done",
    async (task, why) => {
      const answer = await said(room.run(task, "page.html"));
      expect(answer).toMatch(/^ON112 page\.html could not be read within its limits, tried twice: /);
      expect(answer).toContain(why);
      expect(await said(room.run("next", "b"))).toContain('"n":1');
    },
    30_000,
  );
  it("one that neither works nor answers is not waited for without end", async () => {
    const still = open({ ready: 0, time: 300 });
    expect(await said(still.run("never", "a"))).toContain("took longer than 0.3 s");
    await still.close();
  });
  it("a stack that overflows is an error of the task, not of the worker", async () =>
    expect(await said(room.run("stack", "a"))).toContain("call stack"));
  it("an error with a code keeps it, and is not tried again", async () =>
    expect(await said(room.run("known", "a"))).toBe("ON108 no text"));
  it("counts a task's time from where the worker says that it begins with it", async () => {
    const slow = open({ ready: 60_000, time: 300 });
    expect(await said(slow.run("begins", "a"))).toContain("longer than 0.3 s");
    await slow.close();
  });
  it("closes at once, whatever it does, and what was not done fails", async () => {
    const closing = open({ time: 60_000 });
    const waiting = ["hang", "next"].map((task) => said(closing.run(task, "a")));
    await closing.close();
    expect(await Promise.all(waiting)).toEqual(waiting.map(() => "Error: The room is closed."));
    expect(await said(closing.run("more", "a"))).toBe("Error: The room is closed.");
  });
  it("closes while an answer is on its way", async () => {
    const closing = open();
    await closing.run("first", "a");
    const second = said(closing.run("second", "a"));
    // The task is posted, and answered while nobody listens yet.
    for (let i = 0; i < 5; i++) await Promise.resolve();
    for (const until = performance.now() + 300; performance.now() < until; );
    await closing.close();
    expect(await second).toMatch(/"n":2|closed/);
  });
  it("is replaced after a task that left it holding too much, and not after others", async () => {
    const small = open({ held: 50 });
    const counts = [];
    for (const held of [10, 50, 51, 10, 400, 10])
      counts.push((await small.run<{ n: number }>({ held }, "a")).n);
    await small.close();
    expect(counts).toEqual([1, 2, 3, 1, 2, 1]);
  });
  it("is replaced after so many tasks", async () => {
    const short = open({ tasks: 2 });
    const counts = [];
    for (let i = 0; i < 4; i++) counts.push((await short.run<{ n: number }>(i, "a")).n);
    await short.close();
    expect(counts).toEqual([1, 2, 1, 2]);
  });
});

describe("a task's time", () => {
  /** When the alarm of a task of a second rings, where this process gets such a share of the processor. */
  const rings = (share: number): number => {
    vi.useFakeTimers();
    let at = -1;
    let passed = 0;
    const quiet = alarm(
      1000,
      () => {
        at = passed;
      },
      () => passed * share,
    );
    for (; at < 0 && passed < 20_000; passed += 50) vi.advanceTimersByTime(50);
    quiet();
    vi.useRealTimers();
    return at;
  };
  it.each([
    ["alone", 1, 950],
    ["with threads beside it", 2, 950],
    ["at half speed", 0.5, 1950],
    ["in a machine that is busy with others", 0.2, 4950],
    ["never longer than six times", 0.01, 5950],
  ])("%s", (_, share, at) => expect(Math.abs(rings(share) - at)).toBeLessThanOrEqual(300));
  it("ends with the task", () => {
    vi.useFakeTimers();
    const over = vi.fn();
    alarm(1000, over)();
    vi.advanceTimersByTime(60_000);
    expect(over).not.toHaveBeenCalled();
    vi.useRealTimers();
  });
});
