// Guard: articles read and analysed in workers with limits; what breaks them is put in quarantine with its reason.
import { OnrecordError } from "../errors.ts";
import { digest } from "../store/digest.ts";
import type { Ledger } from "../store/index.ts";
import type { Reader } from "./arrival.ts";
import type { ReadingMaker } from "./intake.ts";
import type { Room } from "./room.ts";

/** Where articles are read and analysed. */
export interface Guard {
  readonly reader: Reader;
  readonly maker: ReadingMaker;
}

/** What a guard is made with. */
export interface GuardOptions {
  readonly room: Room;
  readonly ledger: Ledger;
  /** Of onrecord: what another version failed on is tried again. */
  readonly version: string;
  /** Tries again what this version failed on, too. */
  readonly retry: boolean;
  readonly now: () => string;
}

/** A guard for one run. */
export function guardOf({ room, ledger, version, retry, now }: GuardOptions): Guard {
  const kept = retry ? [] : ledger.quarantined().filter((row) => row.version === version);
  const reasons = new Map(kept.map((row) => [row.sha256, row]));

  const guarded = async <T>(
    sha256: () => string,
    shown: string,
    task: unknown,
    urgent: boolean,
  ): Promise<T> => {
    const before = reasons.size === 0 ? undefined : reasons.get(sha256());
    if (before !== undefined)
      throw new OnrecordError(
        "ON113",
        `${shown} is in quarantine since ${before.at}: ${before.reason}`,
        "A newer version tries it again; `onrecord add --retry` does so now.",
      );
    try {
      return await room.run<T>(task, shown, urgent);
    } catch (error) {
      if (error instanceof OnrecordError && error.code === "ON112") {
        const row = { sha256: sha256(), shown, reason: error.message, version, at: now() };
        ledger.noteFailure(row);
        reasons.set(row.sha256, row);
      }
      throw error;
    }
  };

  return {
    // Reading comes first: articles wait in the order in which they were read.
    reader: {
      read: (input) => guarded(() => digest(input.bytes), input.file ?? "-", { kind: "read", input }, true),
      line: (line, file) =>
        guarded(() => digest(line.bytes), `${file ?? "-"}:${line.line}`, { kind: "line", line, file }, true),
    },
    maker: {
      read: (article) =>
        guarded(() => article.sha256, article.file ?? article.id, { kind: "analyse", article }, false),
    },
  };
}
