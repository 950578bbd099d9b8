// Features that tell whether what was found is right: how sure the labelling is, whether rules and model agree, its shape.

import { log } from "../../model/numbers.ts";
import { hashText } from "../../tag/hash.ts";
import type { Context } from "../context.ts";
import { COARSE, type Columns } from "./columns.ts";
import { speakerKind } from "./cue-features.ts";
import { type Features, put } from "./features.ts";
import { type Found, likeness } from "./found.ts";

/** Most features of one finding. */
export const JUDGE_FEATURES = 80;

const tenth = (x: number): number => Math.min(9, Math.floor(x * 10));
const size = (n: number): number =>
  n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 25 ? 7 : n < 50 ? 8 : 9;
const clamp = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, Math.round(x)));

/** Writes the features of `p`. `other` is the best of the other kind at the same cue; `nested` whether the cue stands in another's content. */
export function judgeFeatures(
  c: Context,
  k: Columns,
  p: Found,
  other: Found | null,
  nested: boolean,
  f: Features,
): void {
  f.size = 0;
  const v = p.cue;
  const by = hashText(p.by);
  const type = p.sure ? 0 : 1;
  const odds = clamp(2 * log((p.p + 1e-4) / (1 - p.p + 1e-4)) + 8, 0, 19);
  const lemma = v >= 0 ? (k.lemma[v] as number) : 0;
  const tag = v >= 0 ? (k.tag[v] as number) : 99;
  const alike = other ? tenth(likeness(p.content, other.content)) + 1 : 0;
  const shared = other ? p.source.some((i) => other.source.includes(i)) : false;
  const sources = other ? (p.source.length ? 0 : 2) + (other.source.length ? 0 : 1) + (shared ? 4 : 0) : 9;
  let quoted = 0;
  let sides = 0;
  let verb = 0;
  let parts = 1;
  p.content.forEach((i, n) => {
    if ((c.quote[i] as number) >= 0) quoted++;
    sides |= i < v ? 2 : 1;
    if (k.coarse[i] === COARSE.V) verb = 1;
    if (n > 0 && p.content[n - 1] !== i - 1) parts++;
  });
  const length = p.content.length;
  const share = quoted === length ? 3 : quoted > length / 2 ? 2 : quoted > 0 ? 1 : 0;
  const inside = v >= 0 && (c.quote[v] as number) >= 0 ? 1 : 0;
  const best = p.sure ? clamp(-2 * p.sure.best, 0, 15) : 20;
  const least = p.sure ? tenth(p.sure.least) : 12;
  const mean = p.sure ? clamp(p.sure.mean * 20, 0, 20) : 30;
  const head = p.source.at(-1) ?? -1;
  const sourceTag = head >= 0 ? (k.tag[head] as number) : 99;
  const first = p.content[0] as number;
  const last = p.content.at(-1) as number;
  const behind = Math.min(last + 1, k.size - 1);
  const held = nested ? 1 : 0;
  put(f, 0, type);
  put(f, 1, by);
  put(f, 2, odds, type);
  put(f, 3, by, odds);
  put(f, 4, lemma, type);
  put(f, 5, lemma, tag, inside);
  put(f, 6, alike, by, other ? hashText(other.by) : 0);
  put(f, 7, alike, sources, type);
  put(f, 8, odds, alike, type);
  put(f, 9, best, type);
  put(f, 10, best, odds);
  put(f, 11, least, type);
  put(f, 12, mean, type);
  put(f, 13, mean, odds);
  put(f, 14, best, least, mean);
  put(f, 15, size(length), type, share);
  put(f, 16, size(length), lemma);
  put(f, 17, parts, type, sides);
  put(f, 18, share, inside, by);
  put(f, 19, head >= 0 ? (k.word[head] as number) : 0, type);
  put(f, 20, sourceTag, lemma);
  put(f, 21, sourceTag, inside, type);
  put(f, 22, p.source.length ? (k.word[p.source[0] as number] as number) : 0, inside);
  put(f, 23, held, inside, type);
  put(f, 24, held, odds);
  put(f, 25, k.tag[first] as number, type, size(length));
  put(f, 26, k.word[first] as number, type);
  put(f, 27, k.word[last] as number, k.tag[last]);
  put(f, 28, k.tag[behind] as number, k.word[behind], type);
  put(f, 29, k.tag[first] as number, k.tag[Math.max(0, first - 1)], type);
  put(f, 30, head >= 0 ? (k.ner[head] as number) : 9, type, inside);
  put(f, 31, k.rel[first] as number, k.rel[last], type);
  put(f, 32, size(p.source.length), sourceTag, type);
  put(f, 33, (c.quote[first] as number) >= 0 ? 1 : 0, (c.quote[last] as number) >= 0 ? 1 : 0, by);
  put(f, 34, verb, size(length), lemma);
  put(f, 35, verb, type, tag);
  put(f, 36, p.source.length === 0 ? 1 : 0, lemma, type);
  const kind = head >= 0 ? speakerKind(c, k, head) : 0;
  put(f, 40, kind, lemma);
  put(f, 41, kind, by);
  put(f, 42, kind, odds);
  if (v < 0) return;
  const above = k.head[v] as number;
  put(f, 37, above >= 0 ? (k.lemma[above] as number) : 0, k.rel[v], type);
  let n = 0;
  for (const d of c.children[v] as readonly number[]) {
    if (!/^(?:aux|advmod)/.test((c.tokens[d] as { rel: string }).rel) || ++n > 8) continue;
    put(f, 38, k.lemma[d] as number, type);
    put(f, 39, k.lemma[d] as number, lemma);
  }
}
