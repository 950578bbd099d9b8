// Pack: derived JSON kept small. Statements of one article repeat each other, so they are packed together: an eighth
// of the space, and fewer pages to read. What was taken in and what people decided is never packed.
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Packed, Reading } from "./types.ts";

/** Largest JSON that is unpacked, in bytes; a stranger's ledger must not fill the memory. */
const MOST = 256 * 1024 * 1024;

/** JSON of a value, deflated (RFC 1951). Text comes back unit for unit, lone surrogates included. */
export const pack = (value: unknown): Uint8Array => deflateRawSync(JSON.stringify(value));

/** What is kept packed of a reading: work for a worker, so that the one process that writes need not wait for it. */
export const packedOf = ({ article, statements }: Reading): Packed => ({
  article: pack(article),
  statements: pack(statements.map(({ statement }) => statement)),
});

/** The value again. Throws where the bytes are not what `pack` made. */
export function unpack<T>(bytes: unknown): T {
  if (!(bytes instanceof Uint8Array)) throw new TypeError("There is nothing to unpack.");
  return JSON.parse(inflateRawSync(bytes, { maxOutputLength: MOST }).toString("utf8")) as T;
}
