// Body: an answer's bytes, unpacked within limits of size and of ratio.
import type { Readable } from "node:stream";
import zlib from "node:zlib";

/** Most layers of Content-Encoding. */
const LAYERS = 2;
/** Bytes unpacked for each byte that came; looked at after the first megabyte. */
const RATIO = 100;
const FREE = 1024 * 1024;

const UNPACK: Readonly<Record<string, () => zlib.Gunzip | zlib.Inflate | zlib.BrotliDecompress>> = {
  gzip: () => zlib.createGunzip(),
  "x-gzip": () => zlib.createGunzip(),
  deflate: () => zlib.createInflate(),
  br: () => zlib.createBrotliDecompress(),
};

/** Bytes of an answer; `cut` says why they are not all, null where they are. */
export interface Body {
  readonly bytes: Uint8Array;
  readonly cut: string | null;
}

/** Ends a body where it stands. */
export type Cutter = { cut: ((why: string) => void) | null };

/**
 * Reads a stream to its end, unpacks it, and stops where it grows past `most` bytes or past all proportion. With a
 * `cutter`, what came is kept where it is cut, grows past `most` or breaks off; without one it fails there.
 */
export function decodedBody(
  source: Readable,
  encoding: string | undefined,
  most: number,
  cutter: Cutter | null = null,
): Promise<Body> {
  const layers = (encoding ?? "")
    .toLowerCase()
    .split(",")
    .map((layer) => layer.trim())
    .filter((layer) => layer !== "" && layer !== "identity");
  return new Promise((done, fail) => {
    if (layers.length > LAYERS) {
      source.destroy();
      fail(new Error(`it is packed ${layers.length} times`));
      return;
    }
    let came = 0;
    let length = 0;
    const parts: Buffer[] = [];
    const streams: Readable[] = [source];
    const stop = (error: Error) => {
      // First the reason, then the end: a stream that is ended says so, and that is no reason.
      fail(error);
      for (const stream of streams) stream.destroy();
    };
    const keep = (why: string) => {
      if (cutter === null) return stop(new Error(why));
      done({ bytes: Buffer.concat(parts), cut: why });
      for (const stream of streams) stream.destroy();
    };
    if (cutter !== null) cutter.cut = keep;
    source.on("data", (chunk: Buffer) => {
      came += chunk.length;
      if (came > most) keep(`it is larger than ${most} bytes`);
    });
    let last: Readable = source;
    for (const layer of layers.reverse()) {
      const make = UNPACK[layer];
      if (!make) {
        stop(new Error(`its packing "${layer.slice(0, 40)}" is not read`));
        return;
      }
      const unpack = make();
      unpack.on("error", () => stop(new Error("its packing is damaged")));
      last = last.pipe(unpack);
      streams.push(last);
    }
    last.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > most) keep(`it is larger than ${most} bytes`);
      else if (length > FREE && length > came * RATIO)
        stop(new Error("it unpacks to more than a hundred times its size"));
      else parts.push(chunk);
    });
    last.on("end", () => done({ bytes: Buffer.concat(parts), cut: null }));
    source.on("aborted", () => keep("the answer broke off"));
    for (const stream of streams) stream.on("error", (error) => stop(error as Error));
  });
}
