// Acts of speaking as the dates of an article see them: an interview, a debate, a post, by the words that set it.
import type { AttributionId } from "../model/ids.ts";
import type { ChannelType } from "../model/statement.ts";

/** One act: the channel's type, and where the words stand that set it (UTF-16 units, -1 where none do). */
export interface Act {
  readonly type: ChannelType;
  readonly at: number;
}

/** The act that each attribution belongs to, where the text tells. */
export type Acts = ReadonlyMap<AttributionId, Act>;

/** True where two statements belong to one act; not where the text tells of none. */
export const sameAct = (a: Act | null | undefined, b: Act | null | undefined): boolean =>
  a != null && b != null && a.type === b.type && a.at === b.at;
