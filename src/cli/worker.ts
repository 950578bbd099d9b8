// Worker: reads and analyses articles away from the ledger. Gets a task, posts one answer, knows nothing of files or networks.
import { getHeapStatistics } from "node:v8";
import { parentPort, workerData } from "node:worker_threads";
import { type DumpLine, readDumpLine } from "../article/dump.ts";
import { type ReadInput, readArticle } from "../article/read.ts";
import { OnrecordError } from "../errors.ts";
import type { Article } from "../model/article.ts";
import { packedOf } from "../store/pack.ts";
import { digested } from "./digest.ts";
import type { KnowledgeFiles } from "./knowledge.ts";
import { type Analyser, loadAnalyser } from "./resources.ts";
import { type Answer, BEGUN } from "./room.ts";

/** What the worker can be asked for. */
export type Task =
  | { readonly kind: "read"; readonly input: ReadInput }
  | { readonly kind: "line"; readonly line: DumpLine; readonly file: string | null }
  | { readonly kind: "analyse"; readonly article: Article };

/** Megabytes that this worker holds now. */
function heldNow(): number {
  const { total_heap_size, external_memory } = getHeapStatistics();
  return (total_heap_size + external_memory) / 1024 / 1024;
}

let analyser: Promise<Analyser> | null = null;

async function work(task: Task): Promise<unknown> {
  if (task.kind === "read") return readArticle(digested(task.input));
  if (task.kind === "line") return readDumpLine(task.line, task.file);
  if (analyser === null) {
    analyser = loadAnalyser(workerData as KnowledgeFiles);
    await analyser;
    parentPort?.postMessage(BEGUN);
  }
  const reading = (await analyser).read(task.article);
  return { ...reading, packed: packedOf(reading) };
}

parentPort?.on("message", async (task: Task) => {
  let answer: Answer;
  try {
    answer = { value: await work(task) };
  } catch (error) {
    const known = error instanceof OnrecordError;
    const { message, stack = "" } = error as Error;
    answer = { error: { code: known ? error.code : null, message, hint: known ? error.hint : "", stack } };
  }
  parentPort?.postMessage({ ...answer, held: heldNow() } satisfies Answer);
});
