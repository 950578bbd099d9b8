// Giving way: every thread of the process is slowed, and what may not be slowed stays as it is.
import { getPriority } from "node:os";
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { giveWay } from "./give-way.ts";

it("asks for each thread, a worker's too, and goes on where the system says no", async () => {
  const worker = new Worker("setInterval(() => {}, 1000)", { eval: true });
  await new Promise((ready) => worker.once("online", ready));
  const asked: [number, number][] = [];
  giveWay((thread, priority) => {
    asked.push([thread, priority]);
    throw new Error("EPERM");
  });
  await worker.terminate();
  expect(asked.map(([thread]) => thread)).toContain(process.pid);
  expect(asked.every(([, priority]) => priority === 10)).toBe(true);
  if (process.platform === "linux") expect(asked.length).toBeGreaterThan(2);
  expect(getPriority()).toBeLessThan(10);
});
