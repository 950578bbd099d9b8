// Whether bytes begin a web archive, packed or not.
import zlib from "node:zlib";

/** Packed bytes that are unpacked to see how they begin; half a megabyte at most comes of them. */
const FEW = 512;

/** True for bytes that begin as a WARC file does, also where it is packed with gzip. */
export function beginsAsWarc(head: Uint8Array): boolean {
  if (beginsWarc(head)) return true;
  if (head[0] !== 0x1f || head[1] !== 0x8b) return false;
  try {
    return beginsWarc(zlib.gunzipSync(head.subarray(0, FEW), { finishFlush: zlib.constants.Z_SYNC_FLUSH }));
  } catch {
    return false;
  }
}

const beginsWarc = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "WARC/";
