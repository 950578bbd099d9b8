// Mutate: one input out of samples — bits flipped, pieces cut, doubled and spliced, marks put in, nested deep, numbers
// made huge, halves of surrogate pairs, NULs, byte order marks, other encodings.

/** Largest input that is made, in bytes: of one in fifty, and of all others. */
const MOST_INPUT = 24 * 1024;
const MOST_USUAL = 4 * 1024;

const bytesOf = (text) => new TextEncoder().encode(text);
const ODD = [
  0, 1, 9, 10, 13, 0x1a, 0x1b, 0x20, 0x22, 0x26, 0x27, 0x2f, 0x3c, 0x3e, 0x5b, 0x5c, 0x7b, 0x7f, 0x80, 0xa0,
  0xbf, 0xc0, 0xc1, 0xe2, 0xed, 0xf0, 0xf4, 0xfe, 0xff,
];

/** What any parser may trip over, whatever its form. */
const TOKENS = [
  "\u0000",
  "\u001b[31m",
  "\u0085",
  "\u00a0",
  "\u00ad",
  "\u0130",
  "\u200b",
  "\u2028",
  "\u202e",
  "\u2060",
  "\ufeff",
  "\ufffd",
  "\u{1f469}\u200d\u{1f467}",
  "\u{10ffff}",
  "e\u0301\u0301\u0301",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "\\ud83d",
  "\\u0000",
  "&#0;",
  "&#xd800;",
  "&#x110000;",
  "&#1000000000000;",
  "../../x",
  "9007199254740993",
  "-1",
  "-0",
  "1e400",
  "0x7fffffff",
  "9223372036854775808",
  "18446744073709551616",
  "2024-02-30T25:61:61+99:99",
  "0000-00-00",
  "9999-12-31",
  "null",
  "NaN",
  "[[[[",
  "{{{{",
  "((((",
  '""""',
  "''''",
  "\r\n\r\n",
  "\n\n\n",
  "\r",
  "\t",
].map(bytesOf);

const HALVES = [
  [0xed, 0xa0, 0xbd],
  [0xed, 0xb8, 0x80],
  [0x3d, 0xd8],
  [0xd8, 0x3d],
  [0xc0, 0xaf],
  [0xf4, 0x90, 0x80, 0x80],
  [0xe2, 0x80],
].map((b) => Uint8Array.from(b));

const BOMS = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xff, 0xfe, 0, 0],
  [0x2b, 0x2f, 0x76, 0x38],
].map((b) => Uint8Array.from(b));

function joined(parts) {
  let length = 0;
  for (const part of parts) length += part.length;
  const out = new Uint8Array(Math.min(length, MOST_INPUT));
  let at = 0;
  for (const part of parts) {
    if (at >= out.length) break;
    out.set(part.subarray(0, out.length - at), at);
    at += part.length;
  }
  return out;
}
const put = (bytes, at, piece) => joined([bytes.subarray(0, at), piece, bytes.subarray(at)]);
const repeated = (piece, times) => joined(Array(times).fill(piece));

/** A stretch of the bytes, as a rule a short one. */
function stretch(bytes, random) {
  const from = random.below(bytes.length);
  const longest = random.once(4) ? bytes.length - from : Math.min(60, bytes.length - from);
  return [from, from + 1 + random.below(longest)];
}

function wide(bytes, little) {
  const text = Buffer.from(bytes).toString("utf8");
  const out = Buffer.from(text, "utf16le");
  return Uint8Array.from(little ? out : out.subarray(0, out.length & ~1).swap16());
}

const WAYS = [
  (b, r) => {
    const out = b.slice();
    for (let n = 1 + r.below(8); n > 0; n--) out[r.below(out.length)] ^= 1 << r.below(8);
    return out;
  },
  (b, r) => {
    const out = b.slice();
    out[r.below(out.length)] = r.of(ODD);
    return out;
  },
  (b, r) => {
    const [from, to] = stretch(b, r);
    return joined([b.subarray(0, from), b.subarray(to)]);
  },
  (b, r) => b.subarray(0, r.below(b.length)),
  (b, r) => {
    const [from, to] = stretch(b, r);
    return put(b, r.below(b.length), b.slice(from, to));
  },
  (b, r, { samples }) => {
    const other = r.of(samples);
    return joined([b.subarray(0, r.below(b.length)), other.subarray(r.below(other.length))]);
  },
  (b, r) => put(b, r.below(b.length), r.of(TOKENS)),
  (b, r, { tokens }) => put(b, r.below(b.length), r.of(tokens)),
  (b, r, { tokens }) => put(b, r.below(b.length), r.of(tokens)),
  (b, r, { tokens }) => {
    const times = r.once(8) ? 2000 : 2 + r.below(60);
    return put(b, r.below(b.length), repeated(r.of(r.once(3) ? TOKENS : tokens), times));
  },
  (b, r) => {
    const [from, to] = stretch(b, r);
    return joined([b.subarray(0, from), repeated(b.slice(from, to), 2 + r.below(20)), b.subarray(to)]);
  },
  (b, r) => {
    // The first digits from some place on become a number that nobody counts to.
    let at = r.below(b.length);
    while (at < b.length && !(b[at] >= 48 && b[at] <= 57)) at++;
    const huge = r.of([
      "999999999999999999999",
      "1e309",
      "-5",
      "0",
      "4294967296",
      "00000000001",
      "2147483648",
    ]);
    return joined([b.subarray(0, at), bytesOf(huge), b.subarray(at + 1)]);
  },
  (b, r) => put(b, r.below(b.length), r.of(HALVES)),
  (b, r) => put(b, r.once(2) ? 0 : r.below(b.length), r.of(BOMS)),
];

/** One input. `form` holds the samples and the marks of the form, both as bytes. */
export function mutated(form, random) {
  let bytes = random.of(form.samples);
  for (let n = 1 + random.below(random.once(4) ? 12 : 4); n > 0 && bytes.length > 0; n--)
    bytes = random.of(WAYS)(bytes, random, form);
  if (form.encodings !== false && random.once(25)) bytes = wide(bytes, random.once(2));
  const most = random.once(50) ? MOST_INPUT : MOST_USUAL;
  return bytes.length > most ? bytes.slice(0, most) : bytes;
}
