// Faults: no text is known to hang or explode, so workers of the real program are taught to, by marks in what they read.

/**
 * Loaded into every thread before the program; acts in a worker in place of a fault in the code that reads. A mark that
 * begins with READ acts when the bytes are read, one with LATE when the article is analysed.
 */
const CODE = `
import { isMainThread, parentPort } from "node:worker_threads";
const deep = (n) => 1 + deep(n + 1);
const FAULTS = {
  "READ-EXIT": () => process.exit(9),
  "LATE-EXIT": () => process.exit(9),
  "LATE-HANG": () => { for (;;) ; },
  "LATE-NEVER": () => "never",
  "LATE-MEMORY": () => { const kept = []; for (;;) kept.push(new Array(100000).fill(kept.length)); },
  "READ-THROW": () => { setTimeout(() => { throw new Error("late bang"); }, 0); return "never"; },
  "LATE-STACK": () => { try { deep(0); } catch (error) { parentPort.postMessage({ error: { code: null, message: error.message, hint: "", stack: "" } }); } return "never"; },
  "LATE-OUTPUT": () => { for (let i = 0; i < 128; i++) process.stdout.write("x".repeat(1 << 20)); },
};
if (!isMainThread && parentPort) {
  const on = parentPort.on.bind(parentPort);
  parentPort.on = (name, work) => on(name, name !== "message" ? work : (task) => {
    const text = task.input ? Buffer.from(task.input.bytes).toString() : (task.article?.text ?? "");
    const kind = task.kind === "read" ? "READ" : "LATE";
    const mark = Object.keys(FAULTS).find((mark) => mark.startsWith(kind) && text.includes(mark));
    // As the worker says itself once it has loaded its model: from here its time counts.
    if (mark?.startsWith("LATE")) parentPort.postMessage("begun");
    return mark !== undefined && FAULTS[mark]() === "never" ? undefined : work(task);
  });
}`;

/** The environment in which the program's workers have these faults. */
export const FAULTY = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(CODE)}` };
