// Chains: who is who by the corpora's coreference layers, as spans of the article's text.
import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Line } from "../extractor/gold.ts";

/** One article with its layer of coreference. */
export interface Chained {
  readonly id: string;
  readonly text: string;
  /** Attributions by annotators, in UTF-16 units; null where the corpus has none. */
  readonly attributions: readonly Record<"source" | "cue" | "content", readonly Pair[]>[] | null;
  readonly chains: readonly (readonly Pair[])[];
  /** True where people made the chains. */
  readonly gold: boolean;
}

/** Start and end in UTF-16 units. */
export type Pair = readonly [start: number, end: number];

const lines = <T>(file: string): T[] =>
  gunzipSync(readFileSync(file))
    .toString("utf8")
    .split("\n")
    .filter(Boolean)
    .map((l) => JSON.parse(l) as T);

/** PolNeAR's articles with CoreNLP's coreference; `left` are ids to leave out. */
export function polnearChains(folder: string, split: "train" | "dev", left: ReadonlySet<string>): Chained[] {
  const layers = new Map(
    lines<{ id: string; coref: [number, number, number][][] }>(`${folder}/${split}.corenlp.jsonl.gz`).map(
      (l) => [l.id, l.coref],
    ),
  );
  return lines<Line>(`${folder}/${split}.jsonl.gz`)
    .filter((line) => !left.has(line.id) && layers.has(line.id))
    .map((line) => {
      const units: number[] = [];
      let u = 0;
      for (const ch of line.text) {
        units.push(u);
        u += ch.length;
      }
      units.push(u);
      const pair = ([a, b]: readonly [number, number, ...number[]]): Pair => [units[a] ?? u, units[b] ?? u];
      return {
        id: line.id,
        text: line.text,
        attributions: line.attributions
          .filter((a) => a.content.length > 0)
          .map((a) => ({
            source: a.source.map(pair),
            cue: a.cue.map(pair),
            content: a.content.map(pair),
          })),
        chains: (layers.get(line.id) ?? []).map((chain) => chain.map((m) => pair(m))),
        gold: false,
      };
    });
}

/** GUM's files with their coreference by people. */
export const gumChains = (folder: string, split: "train" | "dev"): Chained[] =>
  readdirSync(`${folder}/${split}`)
    .filter((f) => f.endsWith(".conllu"))
    .sort()
    .map((f) => readGumChains(readFileSync(`${folder}/${split}/${f}`, "utf8"), f.replace(".conllu", "")));

function readGumChains(file: string, id: string): Chained {
  let text = "";
  const groups = new Map<string, [number, number][]>();
  const open: { group: string; start: number }[] = [];
  let word = { last: 0, space: true };
  const close = (group: string, start: number, end: number) => {
    const list = groups.get(group);
    if (list) list.push([start, end]);
    else groups.set(group, [[start, end]]);
  };
  for (const line of file.split("\n")) {
    if (/^# newpar/.test(line) && text !== "" && !text.endsWith("\n\n")) text = `${text.trimEnd()}\n\n`;
    if (/^# sent_id/.test(line)) word = { last: 0, space: true };
    const joined = /^\d+-(\d+)\t.*?(SpaceAfter=No)?$/.exec(line);
    if (joined) word = { last: Number(joined[1]), space: joined[2] === undefined };
    if (!/^\d+\t/.test(line)) continue;
    const f = line.split("\t");
    const misc = f[9] ?? "";
    const start = text.length;
    text += f[1];
    for (const m of (/(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "").matchAll(
      /\((\d+)-[^()]*(\))?|(\d+)\)/g,
    )) {
      if (m[1] && m[2]) close(m[1], start, text.length);
      else if (m[1]) open.push({ group: m[1], start });
      else {
        const at = open.findLastIndex((x) => x.group === m[3]);
        if (at < 0) continue;
        const [mention] = open.splice(at, 1);
        if (mention) close(mention.group, mention.start, text.length);
      }
    }
    const n = Number(f[0]);
    if (n < word.last ? false : n === word.last ? word.space : !/SpaceAfter=No/.test(misc)) text += " ";
  }
  return { id, text, attributions: null, chains: [...groups.values()], gold: true };
}
