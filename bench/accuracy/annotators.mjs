// Annotators: how far trained people agree with each other, which is what a score can be measured against.
import path from "node:path";
import { inUnits, jsonLines, SHARED } from "./corpora.mjs";

/**
 * Articles that several people annotated, once for each of the others: the published annotation as gold, another
 * person's as what was found. From PolNeAR's training and development parts; the test part is not here.
 */
export function agreement(parts = ["train", "dev"]) {
  const gold = [];
  const predictions = new Map();
  let articles = 0;
  for (const part of parts) {
    for (const doc of jsonLines(path.join(SHARED, "data", "polnear", `${part}.jsonl.gz`))) {
      if (!doc.other_annotators) continue;
      articles++;
      for (const [i, other] of doc.other_annotators.entries()) {
        const id = `${doc.id}#${i}`;
        gold.push({ ...inUnits(doc), id });
        predictions.set(id, inUnits({ ...doc, attributions: other }).attributions);
      }
    }
  }
  return { articles, gold, predictions };
}
