// Reads PolNeAR's automatic CoreNLP layer and turns its Universal Dependencies v1 into v2.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Sample } from "./sample.ts";

interface Layer {
  id: string;
  begin: number[];
  end: number[];
  pos: string[];
  ner: string[];
  lemma: string[];
  head: number[];
  rel: string[];
  sentences: number[];
}

const lines = <T>(file: string): T[] =>
  gunzipSync(readFileSync(file))
    .toString("utf8")
    .split("\n")
    .filter((l) => l !== "")
    .map((l) => JSON.parse(l) as T);

const NAMES: Readonly<Record<string, string>> = {
  PERSON: "PER",
  ORGANIZATION: "ORG",
  LOCATION: "LOC",
  MISC: "MISC",
};
const RENAMED: Readonly<Record<string, string>> = {
  dobj: "obj",
  nsubjpass: "nsubj:pass",
  auxpass: "aux:pass",
  csubjpass: "csubj:pass",
  mwe: "fixed",
  "nmod:tmod": "obl:tmod",
  "nmod:npmod": "obl:npmod",
  name: "compound",
  foreign: "dep",
  goeswith: "dep",
  list: "parataxis",
  remnant: "dep",
  reparandum: "dep",
  dislocated: "dep",
};

/** Rewrites `rel` and `head` of one sentence from v1 to v2; indices are those of the document. */
function toVersion2(s: Sample, first: number, last: number): void {
  const { head, rel, tag, tokens } = s;
  const has = (h: number, wanted: string) => {
    for (let i = first; i <= last; i++) if (head[i] === h && rel[i] === wanted) return true;
    return false;
  };
  // The conjunction goes to the conjunct after it.
  for (let i = first; i <= last; i++) {
    if (rel[i] !== "cc") continue;
    for (let j = i + 1; j <= last; j++) {
      if (rel[j] === "conj" && head[j] === head[i]) {
        head[i] = j;
        break;
      }
    }
  }
  for (let i = first; i <= last; i++) {
    const r = rel[i] as string;
    const h = head[i] as number;
    if (r === "neg") rel[i] = tag[i] === "DT" ? "det" : "advmod";
    else if (r === "nmod") {
      const t = h >= 0 ? (tag[h] as string) : "";
      const predicate = /^(?:VB|JJ|RB|MD)/.test(t) || (i < h && has(h, "cop"));
      if (predicate) {
        let by = false;
        for (let j = first; j < i; j++) {
          if (head[j] === i && rel[j] === "case" && tokens[j]?.form.toLowerCase() === "by") by = true;
        }
        rel[i] = by && t === "VBN" && i > h ? "obl:agent" : "obl";
      }
    } else if (r in RENAMED) rel[i] = RENAMED[r] as string;
  }
}

/** The layer often misses a surname that stands alone; it is given the type of the full name that the document holds. */
function carrySurnames(s: Sample): void {
  const people = new Set<string>();
  const at = (i: number) => s.ner[i] ?? "";
  for (let i = 0; i < s.ner.length; i++) {
    if (at(i) === "I-PER" && at(i + 1) !== "I-PER") people.add((s.tokens[i] as { form: string }).form);
  }
  for (let i = 0; i < s.ner.length; i++) {
    if (at(i).startsWith("I-") || at(i + 1).startsWith("I-") || at(i) === "B-PER") continue;
    if (!s.tag[i]?.startsWith("NN") || !people.has((s.tokens[i] as { form: string }).form)) continue;
    const before = s.tokens[i - 1]?.form ?? "";
    const joined =
      (s.tag[i - 1] === "NNP" && !before.endsWith(".") && at(i - 1) !== "") || s.tag[i + 1] === "NNP";
    if (!joined && at(i - 1) !== "B-PER" && at(i - 1) !== "I-PER") s.ner[i] = "B-PER";
  }
}

/** Documents of `<folder>/<split>.jsonl.gz` with their CoreNLP layer. */
export function readCoreNlp(folder: string, split: "train" | "dev"): Sample[] {
  const texts = new Map(
    lines<{ id: string; text: string }>(`${folder}/${split}.jsonl.gz`).map((d) => [d.id, d.text]),
  );
  return lines<Layer>(`${folder}/${split}.corenlp.jsonl.gz`).map((layer) => {
    const text = texts.get(layer.id) ?? "";
    const size = layer.begin.length;
    const ner = layer.ner.map((n) => NAMES[n] ?? "");
    const sample: Sample = {
      id: layer.id,
      tokens: layer.begin.map((start, i) => {
        const end = layer.end[i] as number;
        return { start, end, form: text.slice(start, end) };
      }),
      sentences: layer.sentences.map((first, k) => ({ first, last: (layer.sentences[k + 1] ?? size) - 1 })),
      tag: layer.pos.map((t, i) =>
        text.slice(layer.begin[i], layer.end[i]).toLowerCase() === "to" ? "TO" : t,
      ),
      head: [...layer.head],
      rel: [...layer.rel],
      ner: [],
      lemma: layer.lemma,
      gold: false,
    };
    for (const s of sample.sentences) {
      toVersion2(sample, s.first, s.last);
      for (let i = s.first; i <= s.last; i++) {
        const inside = i > s.first && ner[i - 1] === ner[i];
        sample.ner[i] = ner[i] === "" ? "" : `${inside ? "I" : "B"}-${ner[i]}`;
      }
    }
    carrySurnames(sample);
    return sample;
  });
}
