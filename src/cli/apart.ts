// Apart: articles read, and analysed, in a worker with limits, for commands that put nothing new on record.
import type { Article } from "../model/article.ts";
import type { Reading } from "../store/index.ts";
import type { Reader } from "./arrival.ts";
import type { ReadingMaker } from "./intake.ts";
import type { KnowledgeFiles } from "./knowledge.ts";
import { openPool } from "./pool.ts";

/** Reads articles in a worker: one that hangs, dies or explodes is tried twice, and costs itself alone (ON112). */
export interface Apart {
  readonly reader: Reader;
  readonly maker: ReadingMaker;
  /** Ends the worker. */
  readonly close: () => Promise<void>;
}

/**
 * Opens it. Up to `here` bytes of input are read in this process, where that starts sooner than a worker: reading takes a
 * time and a memory that grow with the length, so that so few can harm nobody; null to begin the worker at once.
 */
export function readApart(files: KnowledgeFiles, here: number | null): Apart {
  const room = openPool(1, { script: new URL("./begin.js", import.meta.url), data: files });
  if (here === null) room.begin();
  let left = here ?? 0;
  /** True as long as the bytes fit what is read here. */
  const isHere = ({ length }: Uint8Array): boolean => {
    left -= length;
    return left >= 0;
  };
  return {
    reader: {
      read: async (input) =>
        isHere(input.bytes)
          ? (await import("../article/read.ts")).readArticle(input)
          : room.run<Article>({ kind: "read", input }, input.file ?? "-", true),
      line: async (line, file) =>
        isHere(line.bytes)
          ? (await import("../article/dump.ts")).readDumpLine(line, file)
          : room.run<Article>({ kind: "line", line, file }, `${file ?? "-"}:${line.line}`, true),
    },
    maker: {
      read: (article) => room.run<Reading>({ kind: "analyse", article }, article.file ?? article.id),
    },
    close: () => room.close(),
  };
}
