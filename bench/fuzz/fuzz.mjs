// Fuzz: changed inputs through one parser — nothing is thrown that is not the program's own, the same input gives the same
// result twice, time and size stay within limits, and nothing that all objects share is changed.
import { mutated } from "./mutate.mjs";
import { makeRandom, seedOf } from "./random.mjs";

/** Processor milliseconds for one input: so many, and so many for each KiB. */
const MOST_MS = 250;
const MORE_MS = 4;
/** Units of a result: so many, and so many for each byte. */
const MOST_OUT = 256 * 1024;
const MORE_OUT = 128;

/** A result as one text: maps, bytes and what JSON leaves out included. */
const shown = (value) =>
  typeof value === "string"
    ? value
    : (JSON.stringify(value, (_, v) => {
        if (v instanceof Map) return [...v];
        if (v instanceof Set) return [...v];
        if (typeof v === "bigint") return `${v}n`;
        return v;
      }) ?? "undefined");

const shared = () =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype]
    .map((p) => Reflect.ownKeys(p).length)
    .join();

/** Input number `index` of a target. */
export function inputOf(target, index, seed) {
  const random = makeRandom(seedOf(target.name, index, seed));
  const bytes = mutated(target.form, random);
  return target.after && random.once(2) ? target.after(bytes) : bytes;
}

const spent = () => process.cpuUsage().user / 1000;

/** Runs one input twice; the fault as a sentence, or null. */
export async function fault(target, bytes) {
  const before = shared();
  const once = async () => shown(await target.run(bytes.slice()));
  let first;
  try {
    const begun = performance.now();
    const result = await target.run(bytes.slice());
    first = shown(result);
    const limit = MOST_MS + (MORE_MS * bytes.length) / 1024;
    if (performance.now() - begun > limit) {
      // Another program may have had the processor: only what this one spends counts, at its quickest.
      let quickest = Number.POSITIVE_INFINITY;
      for (let n = 0; n < 3; n++) {
        const from = spent();
        await once();
        quickest = Math.min(quickest, spent() - from);
      }
      if (quickest > limit)
        return `took ${Math.round(quickest)} ms of processor time for ${bytes.length} bytes`;
    }
    if ((await once()) !== first) return "gives another result the second time";
    target.check?.(result, bytes);
  } catch (error) {
    return `throws ${error?.stack ?? error}`;
  }
  if (first.length > MOST_OUT + MORE_OUT * bytes.length)
    return `gives ${first.length} units for ${bytes.length} bytes`;
  if (shared() !== before) return "changes what all objects share";
  return null;
}

/** Runs inputs `from` to `to` (not included) of a target. `say` is told of each fault. */
export async function fuzz(target, { from = 0, to, seed, say = () => {} }) {
  let passed = 0;
  let failed = 0;
  for (let index = from; index < to; index++) {
    const bytes = inputOf(target, index, seed);
    const why = await fault(target, bytes);
    if (why === null) passed++;
    else {
      failed++;
      say({ index, bytes, why });
    }
  }
  return { passed, failed };
}
