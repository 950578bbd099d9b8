// ChannelPhrase: words that name a channel, and where they stand.
import type { Channel } from "../model/statement.ts";
import type { Range } from "../saying/scene.ts";

/** A channel phrase in the text. */
export interface ChannelPhrase {
  readonly channel: Channel;
  /** Tokens of the words shown. */
  readonly at: Range;
  /** First token of the whole phrase, preposition included. */
  readonly first: number;
  /** "his update", "the post": it refers to a channel named before. */
  readonly refersBack: boolean;
  /** For a title between marks: the words before the marks, which stand in the reporter's clause. */
  readonly lead?: Range;
}
