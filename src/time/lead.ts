// Title and lead take the day that the body gives: which statement below they sum up.
import type { Frame, Scene } from "../saying/scene.ts";
import { carries, type Flow, inferred, subordinate } from "./carry.ts";
import type { Own } from "./own.ts";

/** Statements at the top of the report that are compared, so that a hostile page stays cheap. */
const TOP = 160;

/** Title and first paragraphs say in short what the report then dates. */
export function leads(flow: Flow, order: readonly Frame[]): void {
  const { scene, voices, own, setBy, tense, out, published } = flow;
  const body = bodyStart(scene);
  const top = order.filter((g) => g.paragraph <= body + 7 && g.container < 0).slice(0, TOP);
  const news = (o: Own | null | undefined): o is Own =>
    !!o &&
    o.sort === "dated" &&
    (published === null || (o.at !== null && o.at.grain === "day" && o.at.from >= published.from - 7));
  const known = new Map<number, ReadonlySet<string>>();
  const words = (f: Frame): ReadonlySet<string> => {
    const found = known.get(f.index) ?? wordsOf(scene, f);
    known.set(f.index, found);
    return found;
  };
  for (const f of top) {
    if (f.paragraph > body + 1) break;
    if (setBy[f.index] || !carries(f, tense[f.index]!) || subordinate(scene, f)) continue;
    const head = scene.doc.tokens[f.source?.first ?? -1]?.lower ?? "";
    const told = words(f);
    const same = top.filter(
      (g) =>
        g.anchor > f.anchor &&
        g.sentence !== f.sentence &&
        voices[g.index] === voices[f.index] &&
        shared(told, words(g)) > 1,
    );
    // the statement that it sums up is there, and undated
    if (same.length > 0 && !same.some((g) => setBy[g.index] ?? own[g.index])) continue;
    const later = top.find(
      (g) =>
        g.anchor > f.anchor &&
        g.sentence !== f.sentence &&
        news(setBy[g.index] ?? own[g.index]) &&
        (voices[g.index] === voices[f.index] ||
          (f.paragraph < body && g.paragraph <= body + 1 && describes(scene, g, head))),
    );
    const from = later ? (setBy[later.index] ?? own[later.index]) : null;
    if (!from) continue;
    setBy[f.index] = from;
    out[f.index] = inferred(from, "lead");
  }
}

/** The longer words of a content, up to 60 tokens of it. */
function wordsOf({ doc }: Scene, f: Frame): ReadonlySet<string> {
  const out = new Set<string>();
  for (const c of f.content)
    for (let i = c.first; i <= c.last && i < c.first + 60; i++)
      if (doc.tokens[i]!.lower.length > 4) out.add(doc.tokens[i]!.lower);
  return out;
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((w) => b.has(w)).length;

/** "Kremlin: …" over "Kremlin spokesman X said on Wednesday". */
function describes(scene: Scene, g: Frame, word: string): boolean {
  if (!g.source || word === "") return false;
  for (let i = g.source.first; i <= g.source.last && i < g.source.first + 30; i++)
    if (scene.doc.tokens[i]!.lower === word) return true;
  return false;
}

/** Index of the first paragraph of the body. */
export function bodyStart(scene: Scene): number {
  const at = scene.doc.article.paragraphs.findIndex((p) => p.role === "body" || p.role === "quote");
  return Math.max(at, 0);
}
