// Texts: the annotated articles that may be learned from, with their attributions by people and as the program finds them.
import { join, resolve as path } from "node:path";
import { pathToFileURL } from "node:url";
import { actsOf } from "../../src/analyse.ts";
import { readDumpLine } from "../../src/article/index.ts";
import { attribute, type ExtractorModel, learnedExtractor } from "../../src/attribute/index.ts";
import { findChains } from "../../src/chain/index.ts";
import type { Attribution } from "../../src/model/attribution.ts";
import type { AttributionId } from "../../src/model/ids.ts";
import type { Knowledge } from "../../src/model/knowledge.ts";
import { resolveSpeakers } from "../../src/speaker/resolve.ts";
import { annotateDoc } from "../../src/tag/doc.ts";
import type { LanguageModel } from "../../src/tag/language.ts";
import type { Ground } from "../../src/time/choice/facts.ts";
import { groundOf } from "../../src/time/choice/ground.ts";
import { byRules } from "../../src/time/said-at.ts";

/** What people wrote down of one attribution's date. */
export interface Said {
  readonly any: readonly string[];
  readonly optional?: boolean;
}

/** One article with one set of attributions: the ground, and for each frame the row of gold, null where none matches. */
export interface Text {
  readonly article: string;
  readonly set: "gold" | "found";
  readonly ground: Ground;
  readonly rows: readonly ({ readonly said: Said | null } | null)[];
}

interface Row {
  readonly said?: Said;
}
interface Person {
  readonly id: string;
  readonly fold: "tune" | "aside";
  readonly set: string;
  readonly text: string;
  readonly rows: readonly Row[];
  readonly head?: object;
}
interface Bench {
  people(): Person[];
  attributionsOf(text: string, rows: readonly Row[]): { n: number; attribution: Attribution }[];
}
interface Match {
  match(text: string, rows: readonly Row[], found: readonly object[]): { of: Map<Row, { id: string }> };
}

/** What reads an article. */
export interface Readers {
  readonly language: LanguageModel;
  readonly extractor: ExtractorModel;
  readonly knowledge: Knowledge;
}

/** Every article of the bench but those kept aside, twice each. `only` takes some of the files of gold. */
export async function readTexts(
  root: string,
  { language, extractor, knowledge }: Readers,
  only: (set: string) => boolean = () => true,
): Promise<Text[]> {
  const from = async <T>(file: string) =>
    (await import(pathToFileURL(join(path(root), "bench", file)).href)) as T;
  const { people, attributionsOf } = await from<Bench>("people/gold.mjs");
  const { match } = await from<Match>("accuracy/match.mjs");
  const out: Text[] = [];
  for (const doc of people()) {
    if (doc.fold !== "tune" || !doc.head || !only(doc.set)) continue;
    const article = readDumpLine({ line: 1, offset: 0, bytes: Buffer.from(JSON.stringify(doc.head)) }, null);
    const read = annotateDoc(article, language);
    const published = article.published.value;
    const grounds = (attributions: readonly Attribution[]): Ground => {
      const speakers = resolveSpeakers(read, attributions, knowledge, published?.iso.slice(0, 10) ?? null);
      const voices = new Map<AttributionId, string>();
      for (const [id, { value }] of speakers) if (value) voices.set(id, value.id);
      const chains = findChains(read, attributions, knowledge, voices);
      const acts = actsOf(chains);
      return groundOf(byRules(read, attributions, published, voices, acts), acts);
    };
    const gold = attributionsOf(doc.text, doc.rows);
    out.push({
      article: doc.id,
      set: "gold",
      ground: grounds(gold.map((g) => g.attribution)),
      rows: gold.map((g) => ({ said: doc.rows[g.n]?.said ?? null })),
    });
    const found = attribute(read, [learnedExtractor(extractor)]);
    const pairs = (spans: Attribution["content"]) => spans.map((s) => [s.start, s.end]);
    const plain = found.map((a) => ({ id: a.id, content: pairs(a.content), source: pairs(a.source) }));
    const { of } = match(doc.text, doc.rows, plain);
    const byId = new Map([...of].map(([row, p]) => [p.id, row]));
    out.push({
      article: doc.id,
      set: "found",
      ground: grounds(found),
      rows: found.map((a) => {
        const row = byId.get(a.id);
        return row ? { said: row.said ?? null } : null;
      }),
    });
  }
  return out;
}
