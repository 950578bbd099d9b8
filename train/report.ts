// Scores a model on both dev sets and prints them.

import type { Token } from "../src/model/doc.ts";
import { type Boundary, clauses, nounPhrases } from "../src/tag/boundaries.ts";
import { annotate, type LanguageModel } from "../src/tag/language.ts";
import { KIND, kindOf } from "../src/tag/words.ts";
import { readCoreNlp } from "./read-corenlp.ts";
import { readGum } from "./read-gum.ts";
import { reportSentences } from "./report-sentences.ts";
import type { Sample } from "./sample.ts";

const f1 = (right: number, made: number, gold: number): number =>
  made + gold === 0 ? 0 : (200 * right) / (made + gold);

/** Names as "first-last-type" of a sample's labels. */
function goldNames(sample: Sample): Set<string> {
  const out = new Set<string>();
  for (let i = 0; i < sample.ner.length; i++) {
    const label = sample.ner[i] as string;
    if (!label.startsWith("B-")) continue;
    let j = i;
    while (sample.ner[j + 1] === `I-${label.slice(2)}`) j++;
    out.add(`${i}-${j}-${label.slice(2)}`);
  }
  return out;
}

function madeNames(tokens: readonly Token[]): Set<string> {
  const out = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const { ner, sentence } = tokens[i] as Token;
    if (ner === "") continue;
    let j = i;
    while (tokens[j + 1]?.ner === ner && tokens[j + 1]?.sentence === sentence) j++;
    out.add(`${i}-${j}-${ner}`);
    i = j;
  }
  return out;
}

/** The tokens that a perfect reader would have given. */
const goldTokens = (sample: Sample, tokens: readonly Token[]): Token[] =>
  tokens.map((t, i) => ({
    ...t,
    xpos: sample.tag[i] as string,
    head: sample.head[i] as number,
    rel: sample.rel[i] as string,
  }));

/** Counts phrases or clauses that both readings have, with the same first and last token: right, made, gold. */
function countShared(made: readonly Boundary[], gold: readonly Boundary[], sum: [number, number, number]) {
  const key = (b: Boundary) => `${b.first}-${b.last}`;
  const known = new Set(gold.map(key));
  sum[0] += made.filter((b) => known.has(key(b))).length;
  sum[1] += made.length;
  sum[2] += gold.length;
}

function score(name: string, model: LanguageModel, samples: readonly Sample[]): void {
  let size = 0;
  let tags = 0;
  let lemmas = 0;
  let counted = 0;
  let heads = 0;
  let both = 0;
  const relations = new Map<string, [right: number, made: number, gold: number]>();
  const types = new Map<string, [number, number, number]>();
  const phrases: [number, number, number] = [0, 0, 0];
  const clausesSum: [number, number, number] = [0, 0, 0];
  const bump = (m: Map<string, [number, number, number]>, key: string, k: 0 | 1 | 2) => {
    const row = m.get(key) ?? [0, 0, 0];
    row[k]++;
    m.set(key, row);
  };
  for (const sample of samples) {
    const tokens = annotate(model, sample.tokens, sample.sentences);
    const right = goldTokens(sample, tokens);
    for (const s of sample.sentences) {
      countShared(nounPhrases(tokens, s), nounPhrases(right, s), phrases);
      countShared(clauses(tokens, s), clauses(right, s), clausesSum);
    }
    for (const [i, t] of tokens.entries()) {
      size++;
      if (t.xpos === sample.tag[i]) tags++;
      if (t.lemma.toLowerCase() === sample.lemma[i]?.toLowerCase()) lemmas++;
      if (kindOf(t.form) !== KIND.word) continue;
      counted++;
      bump(relations, t.rel, 1);
      bump(relations, sample.rel[i] as string, 2);
      if (t.head !== sample.head[i]) continue;
      heads++;
      if (t.rel !== sample.rel[i]) continue;
      both++;
      bump(relations, t.rel, 0);
    }
    const gold = goldNames(sample);
    const made = madeNames(tokens);
    for (const n of gold) bump(types, n.split("-")[2] as string, 2);
    for (const n of made) bump(types, n.split("-")[2] as string, 1);
    for (const n of made) if (gold.has(n)) bump(types, n.split("-")[2] as string, 0);
  }
  const rows = (m: Map<string, [number, number, number]>) =>
    [...m]
      .sort((a, b) => b[1][2] - a[1][2])
      .map(([k, v]) => `${k} ${f1(...v).toFixed(1)}`)
      .join(", ");
  const sum: [number, number, number] = [0, 0, 0];
  for (const v of types.values())
    v.forEach((n, k) => {
      sum[k as 0 | 1 | 2] += n;
    });
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage().user;
    for (const sample of samples) annotate(model, sample.tokens, sample.sentences);
    fastest = Math.min(fastest, (process.cpuUsage().user - before) / 1000);
  }
  const pct = (n: number, of: number) => ((100 * n) / of).toFixed(2);
  console.log(
    `${name}: tags ${pct(tags, size)}, lemmas ${pct(lemmas, size)}, UAS ${pct(heads, counted)}, LAS ${pct(both, counted)}, ` +
      `names F1 ${f1(...sum).toFixed(2)} (${rows(types)}), ` +
      `noun phrases F1 ${f1(...phrases).toFixed(2)}, clauses F1 ${f1(...clausesSum).toFixed(2)}, ` +
      `${Math.round((size / fastest) * 1000)} tokens/s in all`,
  );
  console.log(`  ${rows(relations)}`);
}

/** Prints tags, lemmas, UAS, LAS (marks not counted) and names' F1 on PolNeAR dev (automatic layers) and GUM dev (gold). */
export function report(model: LanguageModel, data: string): void {
  score("PolNeAR dev", model, readCoreNlp(`${data}/polnear`, "dev"));
  score("GUM dev", model, readGum(`${data}/gum`, "dev"));
  reportSentences(data);
}
