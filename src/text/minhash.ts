// MinHash: a text as a few numbers that tell how much of it another text holds, without keeping either (Broder 1997).

/** Numbers in a signature. */
export const SIGNATURE = 128;
/** Words in a shingle. */
const SHINGLE = 4;
/** Bands of a signature; two texts that agree on all rows of one band are held against each other. */
const BANDS = 32;
const ROWS = SIGNATURE / BANDS;
/** Shingles below which a text says too little to be compared. */
const FEWEST = 20;
/** Words of a sentence that is counted; shorter ones are said by everybody. */
const SENTENCE = 6;
/** Most sentences that are kept. */
const MOST_SENTENCES = 2000;

/** What is kept of a text. */
export interface Fingerprint {
  /** Distinct shingles of four words. */
  readonly shingles: number;
  /** `SIGNATURE` least hashes: their share in common estimates the share of shingles in common. */
  readonly mins: Int32Array;
  /** Sentences, each as a hash of 24 bits above its number of words (at most 255), ascending, each once. */
  readonly sentences: Uint32Array;
}

/** A permutation for each place of a signature, from a fixed start. */
const [FACTORS, SHIFTS] = (() => {
  let state = 0x2545f491;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state | 0;
  };
  return [
    Int32Array.from({ length: SIGNATURE }, () => next() | 1),
    Int32Array.from({ length: SIGNATURE }, next),
  ];
})();

/** Scatters the bits of a 32-bit number. */
function mix(n: number): number {
  let h = n;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a of a word. */
function hashWord(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

// Scripts without spaces give each character as a word.
const WORD =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|[\p{L}\p{N}\p{M}]+|[.!?。！？\n]/gu;
const isStop = (word: string): boolean => /^[.!?。！？\n]$/.test(word); // bounded: one token

/**
 * The fingerprint of a text; null where it holds too few words to be compared. Marks, case and spacing do not count.
 * @example fingerprint(text)?.mins.length // 128
 */
export function fingerprint(text: string): Fingerprint | null {
  const words: number[] = [];
  const sentences = new Set<number>();
  let open = 0;
  let hash = 0;
  const close = () => {
    if (open >= SENTENCE && sentences.size < MOST_SENTENCES)
      sentences.add((((mix(hash) & 0xffffff) << 8) | Math.min(open, 255)) >>> 0);
    open = 0;
    hash = 0;
  };
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (isStop(word)) {
      close();
      continue;
    }
    const h = hashWord(word);
    words.push(h);
    hash = (Math.imul(hash, 31) + h) | 0;
    open++;
  }
  close();
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let h = 0;
    for (let k = 0; k < SHINGLE; k++) h = Math.imul(h, 0x9e3779b1) + (words[i + k] as number);
    shingles.add(mix(h | 0) | 0);
  }
  if (shingles.size < FEWEST) return null;
  const mins = new Int32Array(SIGNATURE).fill(0x7fffffff);
  for (const shingle of shingles)
    for (let i = 0; i < SIGNATURE; i++) {
      const h = (Math.imul(shingle, FACTORS[i] as number) + (SHIFTS[i] as number)) | 0;
      const m = h ^ (h >>> 15);
      if (m < (mins[i] as number)) mins[i] = m;
    }
  return { shingles: shingles.size, mins, sentences: Uint32Array.from(sentences).sort() };
}

/** The keys under which a fingerprint is filed, one a band: whole numbers below 2^37. */
export function bandKeys({ mins }: Pick<Fingerprint, "mins">): readonly number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let h = 0;
    for (let row = 0; row < ROWS; row++) h = mix(h ^ (mins[band * ROWS + row] as number));
    return band * 2 ** 32 + h;
  });
}

/** How alike two texts are, each from 0 to 1. */
export interface Alike {
  /** Shingles in common among all shingles of both, as estimated. */
  readonly resemblance: number;
  /** Of the shorter text's words, those in sentences that the other holds word for word. */
  readonly shared: number;
}

/** Holds two fingerprints against each other. */
export function alike(a: Fingerprint, b: Fingerprint): Alike {
  let same = 0;
  for (let i = 0; i < SIGNATURE; i++) if (a.mins[i] === b.mins[i]) same++;
  const words = (f: Fingerprint) => f.sentences.reduce((sum, s) => sum + (s & 255), 0);
  let common = 0;
  for (let i = 0, k = 0; i < a.sentences.length && k < b.sentences.length; ) {
    const x = a.sentences[i] as number;
    const y = b.sentences[k] as number;
    if (x === y) common += x & 255;
    if (x <= y) i++;
    if (y <= x) k++;
  }
  const least = Math.min(words(a), words(b));
  return { resemblance: same / SIGNATURE, shared: least === 0 ? 0 : common / least };
}

/**
 * True where one text is likely a copy of the other: much in common, and whole sentences of it. Reports made by one
 * pattern with other figures have much in common, and no sentence.
 */
export const likelyCopy = ({ resemblance, shared }: Alike): boolean =>
  (resemblance >= 0.4 && shared >= 0.25) || (resemblance >= 0.1 && shared >= 0.6);
