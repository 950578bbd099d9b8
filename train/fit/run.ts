// Trains a choice by statement and writes its weights: what the commands for dates and for channels share.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readExtractorModel } from "../../src/attribute/index.ts";
import type { Bars, Weights } from "../../src/saying/choose.ts";
import { builtinKnowledge } from "../../src/speaker/knowledge/index.ts";
import { readLanguageModel } from "../../src/tag/language.ts";
import type { LearnOptions } from "../choices.ts";
import { foldOf } from "../pages/folds.ts";
import { type Lesson, lessonsOf, type Matter } from "./lessons.ts";
import { type Reading, readPeople, type Text } from "./people.ts";
import { report } from "./report.ts";
import { learnWeights } from "./weights.ts";

/** One choice to train. */
export interface Subject<G, O> {
  /** What is chosen, in the plural, and the command that trains it: "days", "dates". */
  readonly name: string;
  readonly command: string;
  /** File of the weights, and its constant. */
  readonly out: string;
  readonly constant: string;
  /** Where its features are, seen from that file. */
  readonly features?: string;
  readonly bars: Bars;
  readonly decay: string;
  /** Articles that a feature must stand in; 5 where it is left out. */
  readonly least?: string;
  readonly ground: (reading: Reading) => G;
  readonly matter: (text: Text<G>) => Matter<O>;
}

/** Reads the options of the command line, learns, reports where asked to, and writes the file. */
export async function train<G, O>(subject: Subject<G, O>): Promise<void> {
  const { values } = parseArgs({
    options: {
      root: { type: "string", default: "." },
      grammar: { type: "string", default: "models/english/english.bin" },
      extractor: { type: "string", default: "models/english/extractor.bin" },
      out: { type: "string", default: subject.out },
      seed: { type: "string", default: "1" },
      epochs: { type: "string", default: "30" },
      rate: { type: "string", default: "0.1" },
      decay: { type: "string", default: subject.decay },
      least: { type: "string", default: subject.least ?? "5" },
      folds: { type: "string", default: "10" },
      without: { type: "string", default: "" },
      report: { type: "boolean", default: false },
    },
  });
  const started = performance.now();
  const log = (line: string) =>
    console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  const readers = {
    language: readLanguageModel(readFileSync(values.grammar)),
    extractor: readExtractorModel(readFileSync(values.extractor)),
    knowledge: builtinKnowledge(),
  };
  const all = await readPeople(values.root, readers, subject.ground);
  const unseen = values.without.split(",").filter(Boolean);
  const texts = all.filter((t) => !unseen.includes(t.from));
  const options: LearnOptions = {
    seed: Number(values.seed),
    epochs: Number(values.epochs),
    rate: Number(values.rate),
    decay: Number(values.decay),
    least: Number(values.least),
  };
  const FOLDS = Number(values.folds);
  const fold = (t: { article: string }) => foldOf(t.article, FOLDS);
  log(`${texts.length / 2} articles`);
  const lessons = (list: readonly Text<G>[], weights: (t: Text<G>) => Weights | null): Lesson[] =>
    list.flatMap((t) => lessonsOf(t.article, t.set, subject.matter(t), weights(t), subject.bars));
  const asWeights = (made: ReadonlyMap<string, number>): Weights =>
    new Map([...made].map(([name, w]) => [name, w / 100]));
  const taught = lessons(texts, () => null);
  log(`${taught.length} statements, ${taught.filter((l) => l.told).length} with one`);
  const { agrees } = subject.matter(all[0] as Text<G>);
  if (values.report) {
    const byFold = Array.from({ length: FOLDS }, (_, k) =>
      asWeights(
        learnWeights(
          taught.filter((l) => fold(l) !== k),
          options,
        ),
      ),
    );
    report(
      lessons(texts, (t) => byFold[fold(t)] as Weights),
      agrees,
      log,
    );
  }
  const weights = learnWeights(taught, options);
  for (const from of values.report ? unseen : []) {
    log(`not learned from: ${from}`);
    const learned = asWeights(weights);
    report(
      lessons(
        all.filter((t) => t.from === from),
        () => learned,
      ),
      agrees,
      log,
    );
  }
  const rows = [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, w]) => `${name} ${w}`);
  writeFileSync(
    values.out,
    `// Weights of the choice of ${subject.name}. Made by \`npm run train:${subject.command}\`; not edited by hand.

/** A feature of \`${subject.features ?? "../choice/features.ts"}\` and its weight in hundredths on each line. */
export const ${subject.constant} = \`
${rows.join("\n")}
\`;
`,
  );
  log(`wrote ${values.out}, ${rows.length} weights`);
}
