// Room: work done in a worker with hard limits of time and memory, so that one document can harm nothing but itself.
import { Worker } from "node:worker_threads";
import { type ErrorCode, OnrecordError } from "../errors.ts";

/** What a room is opened with. */
export interface RoomOptions {
  /** The worker's module. */
  readonly script: URL;
  /** Handed to the worker as its `workerData`. */
  readonly data: unknown;
  /** Milliseconds that one task may take; more where the machine is busy with other work, as far as `WAITS` goes. */
  readonly time?: number;
  /** Milliseconds that the worker may take to make itself ready, added to its first task. */
  readonly ready?: number;
  /** Megabytes of heap. */
  readonly heap?: number;
  /** Megabytes that the worker may still hold after a task; one that holds more is replaced. */
  readonly held?: number;
  /** Tasks after which the worker is replaced, so that nothing piles up; an article takes two. */
  readonly tasks?: number;
}

/** Posted by a worker that was not ready when a task came, as it begins with it: from here its time counts. */
export const BEGUN = "begun";

/** A task's answer, as a worker posts it. */
export type Answer = (
  | { readonly value: unknown }
  | {
      readonly error: {
        readonly code: string | null;
        readonly message: string;
        readonly hint: string;
        readonly stack: string;
      };
    }
) & {
  /** Megabytes that the worker holds after it: heap and what hangs on it. */
  readonly held?: number;
};

/** A place where tasks are done one after the other. */
export interface Room {
  /**
   * Does a task. `shown` names it in errors. Where the worker hangs, dies or runs out of memory it is replaced and the task
   * tried once more. Where several wait, an urgent one is done before others.
   * @throws OnrecordError ON112 after the second time; what the task itself throws.
   */
  readonly run: <T>(task: unknown, shown: string, urgent?: boolean) => Promise<T>;
  /** Starts the worker, so that it has loaded when the first task comes. */
  readonly begin: () => void;
  /** Ends the worker at once; tasks that are not done fail. */
  readonly close: () => Promise<void>;
}

/** Limits of one document (RELIABILITY, "Limits"). */
export const ROOM_LIMITS = { time: 10_000, ready: 20_000, heap: 256, held: 160, tasks: 2000 } as const;

/** Megabytes for what is new on the heap: a third of V8's own choice costs no time here, and saves as much of each worker. */
const YOUNG = 8;

/** How many times its limit a task may last where this process has not had the processor for the limit itself. */
const WAITS = 6;
/** Milliseconds of processor time that this process has used. */
const used = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Calls `over` when a task has had its time: so many milliseconds of which this process worked, so that a document
 * does not pay for what else the machine does; six times as many at the most. Gives what takes the alarm back.
 */
export function alarm(ms: number, over: () => void, worked: () => number = used): () => void {
  const from = worked();
  let timer: NodeJS.Timeout;
  let passed = 0;
  const set = (wait: number): void => {
    timer = setTimeout(() => {
      passed += wait;
      const left = ms - (worked() - from);
      if (left <= ms / 20 || passed >= WAITS * ms) over();
      else set(Math.min(left, WAITS * ms - passed));
    }, wait);
  };
  set(ms);
  return () => clearTimeout(timer);
}

class Died extends Error {}

/** Opens a room. No worker is started before the first task, or `begin`. */
export function openRoom(options: RoomOptions): Room {
  const { time, ready, heap, held, tasks } = { ...ROOM_LIMITS, ...options };
  let worker: Worker | null = null;
  let done = 0;
  /** True where the worker has had a task. */
  let tried = false;
  let closed = false;
  let last: Promise<unknown> = Promise.resolve();

  const leave = async (): Promise<void> => {
    const old = worker;
    worker = null;
    done = 0;
    await old?.terminate();
  };

  const start = (): Worker => {
    const mine = new Worker(options.script, {
      workerData: options.data,
      resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: YOUNG, stackSizeMb: 4 },
      stdout: true,
      stderr: true,
    });
    // Whatever it prints is no report of ours.
    mine.stdout.resume();
    mine.stderr.resume();
    // A worker that dies between two tasks is found dead by the next.
    mine.on("error", () => {});
    mine.once("exit", () => {
      if (worker === mine) worker = null;
    });
    worker = mine;
    tried = false;
    return mine;
  };

  const once = (task: unknown): Promise<Answer> => {
    const mine = worker ?? start();
    const fresh = !tried;
    tried = true;
    return new Promise<Answer>((resolve, reject) => {
      const limit = time + (fresh ? ready : 0);
      const free = () => {
        quiet();
        mine.off("message", answered);
        mine.off("error", failed);
        mine.off("exit", ended);
      };
      const fail = (why: string) => {
        free();
        reject(new Died(why));
      };
      // A worker that waits for nothing is not kept from working: its rest counts as work.
      const worked = () => used() + mine.performance.eventLoopUtilization().idle;
      const after = (ms: number) => alarm(ms, () => fail(`it took longer than ${ms / 1000} s`), worked);
      let quiet = after(limit);
      const answered = (answer: Answer | typeof BEGUN) => {
        quiet();
        if (answer === BEGUN) quiet = after(time);
        else {
          free();
          resolve(answer);
        }
      };
      const failed = (error: Error) =>
        fail(
          (error as { code?: string }).code === "ERR_WORKER_OUT_OF_MEMORY"
            ? `it took more than ${heap} MB of memory`
            : `the worker failed (${error.message.slice(0, 200)})`,
        );
      const ended = (code: number) => fail(`the worker ended (exit code ${code})`);
      mine.on("message", answered);
      mine.once("error", failed);
      mine.once("exit", ended);
      mine.postMessage(task);
    });
  };

  const twice = async <T>(task: unknown, shown: string): Promise<T> => {
    for (let tries = 1; ; tries++) {
      if (closed) throw new Error("The room is closed.");
      try {
        const answer = await once(task);
        if (++done >= tasks || (answer.held ?? 0) > held) await leave();
        if ("value" in answer) return answer.value as T;
        const { code, message, hint, stack } = answer.error;
        if (code !== null) throw new OnrecordError(code as ErrorCode, message, hint);
        throw Object.assign(new Error(message), { stack });
      } catch (error) {
        if (!(error instanceof Died)) throw error;
        await leave();
        if (tries === 2 && !closed)
          throw new OnrecordError(
            "ON112",
            `${shown} could not be read within its limits, tried twice: ${error.message}.`,
            "Everything else is done. Save the article's text as a plain text file and read that.",
          );
      }
    }
  };

  return {
    run: <T>(task: unknown, shown: string): Promise<T> => {
      const mine = last.then(() => twice<T>(task, shown));
      last = mine.catch(() => {});
      return mine;
    },
    begin: () => {
      if (!closed && worker === null) start();
    },
    close: async () => {
      closed = true;
      await leave();
      await last;
    },
  };
}
