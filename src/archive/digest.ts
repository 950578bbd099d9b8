// Digest: whether bytes are those that a web archive's own digest tells of.
import { createHash } from "node:crypto";

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** Base 32 (RFC 4648) of a digest. */
function base32(bytes: Uint8Array): string {
  let out = "";
  let bits = 0;
  let value = 0;
  for (const b of bytes) {
    value = (value << 8) | b;
    bits += 8;
    while (bits >= 5) {
      out += BASE32[(value >>> (bits - 5)) & 31];
      bits -= 5;
    }
    value &= (1 << bits) - 1;
  }
  return bits > 0 ? out + BASE32[(value << (5 - bits)) & 31] : out;
}

/** True where a digest that the archive gives is not that of the bytes; digests that are not SHA-1 or SHA-256 say nothing. */
export function digestDiffers(given: string | undefined, bytes: Uint8Array): boolean {
  const m = /^(sha-?1|sha-?256):([A-Za-z2-7]{32}|[\da-fA-F]{40}|[\da-fA-F]{64}|[A-Za-z2-7]{52})=*$/.exec(
    given ?? "",
  );
  if (!m) return false;
  const hash = createHash((m[1] as string).replace("-", ""))
    .update(bytes)
    .digest();
  const value = (m[2] as string).toLowerCase();
  return value !== hash.toString("hex") && value !== base32(hash).toLowerCase();
}
