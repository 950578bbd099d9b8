// Gathering: what is found of a page's boxes before any block is looked at: how much running text each gathers, and how often its kind repeats beside it.
import type { Box, PageBlocks } from "./blocks.ts";
import { KINDS } from "./names.ts";

/** How much running text each box gathers directly: in its own paragraphs, not in boxes that do so better; and the best. */
export function gathering({ blocks, boxes }: PageBlocks): {
  score: Float64Array;
  best: Box | null;
  most: number;
} {
  const score = new Float64Array(boxes.length);
  const met: Box[] = [];
  for (const b of blocks) {
    const worth = b.text.length * (1 - b.linked / b.text.length);
    if (b.text.length < 25 || worth <= 0) continue;
    const weight = (b.box.tag === "p" ? 1 : 0.7) * Math.min(worth, 600) * (/[.,!?。]/.test(b.text) ? 1 : 0.3);
    let up: Box | null = b.box.tag === "p" || b.box.tag === "li" ? b.box.parent : b.box;
    let part = 1;
    for (let i = 0; up !== null && i < 4; i++) {
      if (score[up.index] === 0) met.push(up);
      score[up.index] = (score[up.index] as number) + weight * part;
      part *= 0.6;
      up = up.parent;
    }
  }
  let best: Box | null = null;
  let most = 0;
  for (const box of met)
    if ((score[box.index] as number) > most) {
      most = score[box.index] as number;
      best = box;
    }
  return { score, best, most };
}

/** For each box how many of its kind stand beside it in the box around both, itself counted, and how much text each has. */
export function repeats({ boxes }: PageBlocks): { count: Int32Array; mean: Float64Array } {
  interface Kind {
    n: number;
    text: number;
  }
  const tags = new Map<string, number>();
  const children: (Map<number, Kind> | undefined)[] = [];
  const of: (Kind | undefined)[] = [];
  for (const box of boxes) {
    if (box.parent === null || box.to === box.from) continue;
    let tag = tags.get(box.tag);
    if (tag === undefined) {
      tag = tags.size;
      tags.set(box.tag, tag);
    }
    let kinds = children[box.parent.index];
    if (kinds === undefined) {
      kinds = new Map();
      children[box.parent.index] = kinds;
    }
    const key = tag * KIND_SETS + box.kinds;
    let kind = kinds.get(key);
    if (kind === undefined) {
      kind = { n: 0, text: 0 };
      kinds.set(key, kind);
    }
    kind.n++;
    kind.text += box.text;
    of[box.index] = kind;
  }
  const count = new Int32Array(boxes.length);
  const mean = new Float64Array(boxes.length);
  for (const [i, kind] of of.entries())
    if (kind !== undefined) {
      count[i] = kind.n;
      mean[i] = kind.text / kind.n;
    }
  return { count, mean };
}
const KIND_SETS = 2 ** KINDS.length;
