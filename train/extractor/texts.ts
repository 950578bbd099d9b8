// Articles to learn from: read as a user's articles are, by a grammar model that has not seen them, with their gold.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { readDumpLine } from "../../src/article/index.ts";
import { buildContext, type Context } from "../../src/attribute/context.ts";
import { ruleExtractor } from "../../src/attribute/extractor.ts";
import { type Columns, makeColumns } from "../../src/attribute/learned/columns.ts";
import type { Hint } from "../../src/attribute/learned/cue-features.ts";
import { hintsOf } from "../../src/attribute/learned/hints.ts";
import type { Proposal } from "../../src/attribute/rule.ts";
import { annotateDoc } from "../../src/tag/doc.ts";
import type { LanguageModel } from "../../src/tag/language.ts";
import { type GoldRelation, goldOf, type Line } from "./gold.ts";

/** One article to learn from. */
export interface Text {
  readonly id: string;
  readonly fold: number;
  readonly context: Context;
  readonly columns: Columns;
  readonly proposals: readonly Proposal[];
  readonly hints: ReadonlyMap<number, Hint>;
  readonly gold: readonly GoldRelation[];
}

const lines = <T>(file: string): T[] =>
  gunzipSync(readFileSync(file))
    .toString("utf8")
    .split("\n")
    .filter(Boolean)
    .map((l) => JSON.parse(l) as T);

/** Reads a split. `foldOf` names the fold of an article, `modelOf` the grammar model for a fold. */
export function readTexts(
  folder: string,
  split: "train" | "dev",
  foldOf: (id: string) => number,
  modelOf: (fold: number) => LanguageModel,
): Text[] {
  return lines<Line>(`${folder}/${split}.jsonl.gz`).map((line, n) => {
    const article = readDumpLine(
      { line: n + 1, offset: 0, bytes: Buffer.from(JSON.stringify({ id: line.id, text: line.text })) },
      null,
    );
    const fold = foldOf(line.id);
    const context = buildContext(annotateDoc(article, modelOf(fold)));
    const proposals = ruleExtractor.propose(context);
    return {
      id: line.id,
      fold,
      context,
      columns: makeColumns(context),
      proposals,
      hints: hintsOf(context, proposals),
      gold: goldOf(line, context),
    };
  });
}

/** Folds by place in the list of grammar layers, as the grammar's trainer makes them; 0 for an article without a layer. */
export function foldsOf(folder: string, folds: number): (id: string) => number {
  const ids = lines<{ id: string }>(`${folder}/train.corenlp.jsonl.gz`).map((l) => l.id);
  const fold = new Map(ids.map((id, n) => [id, n % folds]));
  return (id) => fold.get(id) ?? 0;
}
