// Knowledge: the table that ships, with the person's own over it — the ledger's `knowledge.jsonl`, then `--knowledge`.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { OnrecordError } from "../errors.ts";
import { sha256Hex } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { builtinKnowledge, mergeKnowledge, parseKnowledge } from "../speaker/knowledge/index.ts";
import { unreadable } from "./inputs.ts";

/** Where a person's own knowledge may be. */
export interface KnowledgeFiles {
  readonly cwd: string;
  /** `--knowledge FILE`. */
  readonly given: string | null;
  /** Ledger folder, whose `knowledge.jsonl` is used where there is one; null without a ledger. */
  readonly ledger: string | null;
}

/** What is known, and what tells it apart from other states of knowledge. */
export interface LoadedKnowledge {
  readonly knowledge: Knowledge;
  /** "built-in", or the beginning of a hash of the person's own files. */
  readonly id: string;
}

/** Loads it. Throws ON104 where a file cannot be read, ON501 where a line of it cannot be used. */
export function loadKnowledge({ cwd, given, ledger }: KnowledgeFiles): LoadedKnowledge {
  const kept = ledger === null ? null : join(ledger, "knowledge.jsonl");
  const files: string[] = [];
  if (kept !== null && existsSync(kept)) files.push(kept);
  if (given !== null) files.push(resolve(cwd, given));
  let knowledge = builtinKnowledge();
  const texts: string[] = [];
  for (const file of files) {
    const text = read(file);
    try {
      knowledge = mergeKnowledge(knowledge, parseKnowledge(text));
    } catch (error) {
      if (!(error instanceof OnrecordError)) throw error;
      throw new OnrecordError(error.code, `"${file}": ${error.message}`, error.hint);
    }
    texts.push(text);
  }
  return { knowledge, id: texts.length === 0 ? "built-in" : sha256Hex(texts.join("\n")).slice(0, 12) };
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw unreadable(file, error);
  }
}
