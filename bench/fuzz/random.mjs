// Random: numbers that look like chance and are the same in every run and on every machine (xorshift, 32 bits).

/** A source of numbers from a seed. */
export function makeRandom(seed) {
  let a = (Math.imul(seed, 0x9e3779b1) ^ 0x85ebca6b) >>> 0 || 1;
  let b = (Math.imul(seed + 1, 0xc2b2ae35) ^ 0x27d4eb2f) >>> 0 || 2;
  const next = () => {
    const t = a ^ (a << 11);
    a = b;
    b = (b ^ (b >>> 19) ^ t ^ (t >>> 8)) >>> 0;
    return b;
  };
  // The first numbers of neighbouring seeds resemble each other.
  for (let i = 0; i < 8; i++) next();
  return {
    /** A whole number from 0 to n − 1. */
    below: (n) => (n <= 1 ? 0 : next() % n),
    /** One of a list. */
    of: (list) => list[next() % list.length],
    /** True once in n times. */
    once: (n) => next() % n === 0,
  };
}

/** A seed of a name and a number, so that each input can be made again by itself. */
export function seedOf(name, index, seed) {
  let h = 0x811c9dc5 ^ seed;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return (Math.imul(h ^ index, 0x2545f491) >>> 0) + index;
}
