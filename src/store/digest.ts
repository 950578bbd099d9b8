// Digest: the hash by which the ledger knows bytes; alone, so that a worker needs nothing else of the store for it.
import { createHash } from "node:crypto";

/** SHA-256 of bytes, hexadecimal. */
export const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
