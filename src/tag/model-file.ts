// The model file: a versioned header, a list of sections with their sizes, the sections, and a checksum. Nothing is
// allocated before the sizes are found to fit the file.
import { OnrecordError } from "../errors.ts";

/** Raw sections by name. */
export type Sections = ReadonlyMap<string, Uint8Array>;

const MAGIC = 0x4d524e4f; // "ONRM"
/** Version of the format; a file of another version is refused. */
export const MODEL_VERSION = 1;
/** Bytes before the list of sections; the checksum covers what follows them. */
export const HEADER_BYTES = 24;
const ENTRY = 24;
const NAME_BYTES = 16;
const MOST_SECTIONS = 64;

const damaged = (why: string): OnrecordError =>
  new OnrecordError("ON601", `The language model cannot be used: ${why}.`, "Install onrecord again.");

/** True where numbers lie in memory as in the file. */
const LITTLE = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** The 32-bit numbers of some bytes, not to be changed: the bytes themselves where they lie well; those beyond a multiple of four are left out. */
export function numbersOf(bytes: Uint8Array): Uint32Array {
  const size = bytes.length >> 2;
  if (LITTLE) {
    if (bytes.byteOffset % 4 === 0) return new Uint32Array(bytes.buffer, bytes.byteOffset, size);
    const copy = new Uint8Array(size * 4);
    copy.set(bytes.subarray(0, size * 4));
    return new Uint32Array(copy.buffer);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: size }, (_, i) => view.getUint32(4 * i, true));
}

/** Two sums over all 32-bit words from `from` on; any change of one word changes both. */
export function checksum(bytes: Uint8Array, from: number): [number, number] {
  let a = 0x811c9dc5 | 0;
  let b = 0x2545f491 | 0;
  const rest = bytes.subarray(from);
  const unsigned = numbersOf(rest);
  // Signed, so that every word is a small integer to the engine; the sums are the same.
  const words = new Int32Array(unsigned.buffer, unsigned.byteOffset, unsigned.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number;
    a = Math.imul(a ^ word, 0x01000193);
    a ^= a >>> 15;
    b = Math.imul((b + word) | 0, 0x27d4eb2f);
    b ^= b >>> 13;
  }
  for (let i = words.length * 4; i < rest.length; i++) {
    a = Math.imul(a ^ (rest[i] as number), 0x01000193);
    b = Math.imul(b + (rest[i] as number), 0x27d4eb2f);
  }
  return [a >>> 0, b >>> 0];
}

/** Puts sections into one file. Names are at most 16 ASCII letters. */
export function writeModelFile(sections: Sections): Uint8Array {
  const align = (n: number) => (n + 7) & ~7;
  let offset = align(HEADER_BYTES + sections.size * ENTRY);
  const places: [string, Uint8Array, number][] = [];
  for (const [name, data] of sections) {
    places.push([name, data, offset]);
    offset = align(offset + data.length);
  }
  const bytes = new Uint8Array(offset);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, MODEL_VERSION, true);
  view.setUint32(8, bytes.length, true);
  view.setUint32(12, places.length, true);
  places.forEach(([name, data, at], k) => {
    const entry = HEADER_BYTES + k * ENTRY;
    for (let i = 0; i < name.length; i++) bytes[entry + i] = name.charCodeAt(i);
    view.setUint32(entry + NAME_BYTES, at, true);
    view.setUint32(entry + NAME_BYTES + 4, data.length, true);
    bytes.set(data, at);
  });
  const [a, b] = checksum(bytes, HEADER_BYTES);
  view.setUint32(16, a, true);
  view.setUint32(20, b, true);
  return bytes;
}

/** Sections of a model file, as views into `bytes`. Throws OnrecordError ON601 where the file is damaged or of another version. */
export function readModelFile(bytes: Uint8Array): Sections {
  if (bytes.length < HEADER_BYTES) throw damaged("the file is cut short");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw damaged("the file is no model");
  if (view.getUint32(4, true) !== MODEL_VERSION) throw damaged("the file is of another version");
  if (view.getUint32(8, true) !== bytes.length) throw damaged("the file does not have the size it names");
  const count = view.getUint32(12, true);
  if (count > MOST_SECTIONS || HEADER_BYTES + count * ENTRY > bytes.length)
    throw damaged("its list of parts is wrong");
  const [a, b] = checksum(bytes, HEADER_BYTES);
  if (view.getUint32(16, true) !== a || view.getUint32(20, true) !== b)
    throw damaged("its checksum is wrong");
  const sections = new Map<string, Uint8Array>();
  for (let k = 0; k < count; k++) {
    const entry = HEADER_BYTES + k * ENTRY;
    let name = "";
    for (let i = 0; i < NAME_BYTES && bytes[entry + i] !== 0; i++)
      name += String.fromCharCode(bytes[entry + i] as number);
    const at = view.getUint32(entry + NAME_BYTES, true);
    const size = view.getUint32(entry + NAME_BYTES + 4, true);
    if (at < HEADER_BYTES + count * ENTRY || at + size > bytes.length)
      throw damaged(`part ${name} lies outside the file`);
    sections.set(name, bytes.subarray(at, at + size));
  }
  return sections;
}

/** A section that must be there, with exactly `size` bytes where given. */
export function section(sections: Sections, name: string, size?: number): Uint8Array {
  const found = sections.get(name);
  if (!found) throw damaged(`part ${name} is missing`);
  if (size !== undefined && found.length !== size) throw damaged(`part ${name} has the wrong size`);
  return found;
}
