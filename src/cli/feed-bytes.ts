// Feed bytes: a feed as a server sends it, in whatever encoding, to the one form of feeds.
import { decodeBytes } from "../article/decode.ts";
import { type Feed, readFeed } from "../feed/feed.ts";

/** Bytes in which an XML declaration names its encoding. */
const HEAD = 200;

/**
 * Reads a feed from bytes; null where they are none. `base` is the address it came from.
 * @throws OnrecordError ON106 for an encoding that is not read.
 */
export function feedOf(bytes: Uint8Array, base: string): Feed | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
  const declared = /encoding\s{0,5}=\s{0,5}["']([\w-]{2,30})/.exec(head)?.[1];
  return readFeed(decodeBytes(bytes, declared ?? null).text, base);
}
