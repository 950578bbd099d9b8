// Give way: long work in the background lets what a person asks for meanwhile have the processor first.
import { readdirSync } from "node:fs";
import { constants, setPriority } from "node:os";

/** The threads of this process where the system counts priority by thread (Linux); the process itself elsewhere. */
function threads(): readonly number[] {
  try {
    return readdirSync("/proc/self/task").map(Number);
  } catch {
    return [process.pid];
  }
}

/**
 * Gives this process, with the threads that it has and will have, less of a processor that others want too; it loses
 * nothing where none does. What the system does not allow is left as it is.
 */
export function giveWay(set: (thread: number, priority: number) => void = setPriority): void {
  for (const thread of threads()) {
    try {
      set(thread, constants.priority.PRIORITY_BELOW_NORMAL);
    } catch {
      // It has ended, or may not be slowed: then everything is as fast as before.
    }
  }
}
