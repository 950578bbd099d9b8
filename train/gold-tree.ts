// A sample's tree over words alone, as the parser sees it: marks taken out, one root.
import type { Sample } from "./sample.ts";

/** Heads by word number (the number of words means the root) and relations; null where there is nothing to learn. */
export function goldTree(sample: Sample, at: readonly number[]): { head: Int32Array; rel: string[] } | null {
  const size = at.length;
  if (size === 0) return null;
  const place = new Map(at.map((token, k) => [token, k]));
  const head = new Int32Array(size);
  const rel: string[] = [];
  let root = -1;
  for (let k = 0; k < size; k++) {
    const token = at[k] as number;
    let h = sample.head[token] as number;
    let climbed = 0;
    while (h >= 0 && !place.has(h) && climbed++ < 100) h = sample.head[h] as number;
    rel[k] = sample.rel[token] as string;
    if (h >= 0) head[k] = place.get(h) as number;
    else if (root < 0) {
      root = k;
      head[k] = size;
      rel[k] = "root";
    } else head[k] = root;
  }
  return root < 0 ? null : { head, rel };
}

/** True where no two arcs cross. */
export function isProjective(head: Int32Array): boolean {
  const size = head.length;
  for (let d = 0; d < size; d++) {
    const h = head[d] as number;
    if (h === size) continue;
    const low = Math.min(d, h);
    const high = Math.max(d, h);
    for (let k = low + 1; k < high; k++) {
      const g = head[k] as number;
      if (g < low || g > high) return false;
    }
  }
  return true;
}
