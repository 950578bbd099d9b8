// Zip: a small sound zip file, made by hand.
import { deflateRawSync } from "node:zlib";

/** A zip file of these entries (`name`, `bytes`, `deflate`). */
export function makeZip(entries) {
  const parts = [];
  const list = [];
  let at = 0;
  for (const { name, bytes, deflate = false } of entries) {
    const packed = deflate ? deflateRawSync(bytes) : bytes;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50, 0);
    for (const [buffer, from] of [
      [local, 8],
      [head, 10],
    ]) {
      buffer.writeUInt16LE(deflate ? 8 : 0, from);
      buffer.writeUInt32LE(packed.length, from + 10);
      buffer.writeUInt32LE(bytes.length, from + 14);
      buffer.writeUInt16LE(Buffer.byteLength(name), from + 18);
    }
    head.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), packed);
    list.push(head, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...list, end]);
}
