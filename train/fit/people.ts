// People's rows: the annotated articles that may be learned from, with their attributions by people and as the program finds them.
import { join, resolve as path } from "node:path";
import { pathToFileURL } from "node:url";
import { readDumpLine } from "../../src/article/index.ts";
import { attribute, type ExtractorModel, learnedExtractor } from "../../src/attribute/index.ts";
import type { Attribution } from "../../src/model/attribution.ts";
import type { Doc } from "../../src/model/doc.ts";
import type { AttributionId } from "../../src/model/ids.ts";
import type { Knowledge } from "../../src/model/knowledge.ts";
import type { Stamp } from "../../src/model/time.ts";
import { resolveSpeakers } from "../../src/speaker/resolve.ts";
import { annotateDoc } from "../../src/tag/doc.ts";
import type { LanguageModel } from "../../src/tag/language.ts";

/** What people wrote down of one fact of an attribution: values of which each is right; `optional` where it may be left out. */
export interface Told {
  readonly any: readonly string[];
  readonly optional?: boolean;
}

/** What people wrote down of one attribution. */
export interface Row {
  readonly said?: Told;
  readonly channel?: Told;
  readonly addressee?: Told;
}

/** An article with one set of attributions, speakers resolved. */
export interface Reading {
  readonly doc: Doc;
  readonly attributions: readonly Attribution[];
  readonly voices: ReadonlyMap<AttributionId, string>;
  readonly published: Stamp | null;
  readonly knowledge: Knowledge;
}

/** One article with one set of attributions: what is made of it, and for each frame the row of gold, null where none matches. */
export interface Text<G> {
  readonly article: string;
  /** The file of gold: "gold", "gold-2", "acts". */
  readonly from: string;
  readonly set: "gold" | "found";
  readonly ground: G;
  readonly rows: readonly (Row | null)[];
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
  acts(): Person[];
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
export async function readPeople<G>(
  root: string,
  { language, extractor, knowledge }: Readers,
  ground: (reading: Reading) => G,
  only: (set: string) => boolean = () => true,
): Promise<Text<G>[]> {
  const from = async <T>(file: string) =>
    (await import(pathToFileURL(join(path(root), "bench", file)).href)) as T;
  const { people, acts, attributionsOf } = await from<Bench>("people/gold.mjs");
  const { match } = await from<Match>("accuracy/match.mjs");
  const out: Text<G>[] = [];
  for (const person of [...people(), ...acts()]) {
    if (person.fold !== "tune" || !person.head || !only(person.set)) continue;
    const line = Buffer.from(JSON.stringify(person.head));
    const article = readDumpLine({ line: 1, offset: 0, bytes: line }, null);
    const doc = annotateDoc(article, language);
    const published = article.published.value;
    const made = (attributions: readonly Attribution[]): G => {
      const speakers = resolveSpeakers(doc, attributions, knowledge, published?.iso.slice(0, 10) ?? null);
      const voices = new Map<AttributionId, string>();
      for (const [id, { value }] of speakers) if (value) voices.set(id, value.id);
      return ground({ doc, attributions, voices, published, knowledge });
    };
    const gold = attributionsOf(person.text, person.rows);
    out.push({
      article: person.id,
      from: person.set,
      set: "gold",
      ground: made(gold.map((g) => g.attribution)),
      rows: gold.map((g) => person.rows[g.n] ?? {}),
    });
    const found = attribute(doc, [learnedExtractor(extractor)]);
    const pairs = (spans: Attribution["content"]) => spans.map((s) => [s.start, s.end]);
    const plain = found.map((a) => ({ id: a.id, content: pairs(a.content), source: pairs(a.source) }));
    const { of } = match(person.text, person.rows, plain);
    const byId = new Map([...of].map(([row, p]) => [p.id, row]));
    out.push({
      article: person.id,
      from: person.set,
      set: "found",
      ground: made(found),
      rows: found.map((a) => byId.get(a.id) ?? null),
    });
  }
  return out;
}

/** Whether a key agrees with what people wrote down. */
export type Agrees = (key: string, told: Told) => boolean;

/** What a shown value, or none (""), is worth beside what people wrote down. */
export function worthOf(
  key: string,
  told: Told | null,
  agrees: Agrees,
): "right" | "wrong" | "none" | "false" | "quiet" | "open" {
  if (!told) return key === "" ? "quiet" : "false";
  if (key === "") return told.optional ? "open" : "none";
  if (agrees(key, told)) return told.optional ? "open" : "right";
  return told.optional ? "false" : "wrong";
}
