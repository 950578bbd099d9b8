// Compares where sentences end with CoreNLP's layer on PolNeAR dev and with the gold of GUM dev.
import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Span } from "../src/model/span.ts";
import { splitSentences } from "../src/text/sentences.ts";
import { tokenise } from "../src/text/tokenise.ts";

interface Text {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  /** Offsets at which a sentence ends. */
  readonly ends: ReadonlySet<number>;
}

const lines = <T>(file: string): T[] =>
  gunzipSync(readFileSync(file))
    .toString("utf8")
    .split("\n")
    .filter((l) => l !== "")
    .map((l) => JSON.parse(l) as T);

function newsTexts(folder: string): Text[] {
  const texts = new Map(
    lines<{ id: string; text: string }>(`${folder}/dev.jsonl.gz`).map((d) => [d.id, d.text]),
  );
  return lines<{ id: string; end: number[]; sentences: number[] }>(`${folder}/dev.corenlp.jsonl.gz`).map(
    ({ id, end, sentences }) => {
      const text = texts.get(id) ?? "";
      const paragraphs = [...text.matchAll(/[^\n]+/g)].map((m) => ({
        start: m.index,
        end: m.index + m[0].length,
      }));
      const ends = sentences.map((_, k) => end[(sentences[k + 1] ?? end.length) - 1] as number);
      return { text, paragraphs, ends: new Set(ends) };
    },
  );
}

function gumText(file: string): Text {
  let text = "";
  const paragraphs: Span[] = [];
  const ends = new Set<number>();
  let start = 0;
  const close = () => {
    text = text.trimEnd();
    if (text.length > start) paragraphs.push({ start, end: text.length });
    text += "\n";
    start = text.length;
  };
  for (const block of readFileSync(file, "utf8").split("\n\n")) {
    const sentence = /^# text = (.*)$/m.exec(block)?.[1];
    if (sentence === undefined) continue;
    if (/^# newpar/m.test(block)) close();
    text += sentence;
    ends.add(text.length);
    if (!/SpaceAfter=No/.test(block.trimEnd().split("\n").at(-1) as string)) text += " ";
  }
  close();
  return { text, paragraphs, ends };
}

function score(name: string, texts: readonly Text[]): void {
  let both = 0;
  let made = 0;
  let gold = 0;
  for (const { text, paragraphs, ends } of texts) {
    const found = new Set<number>();
    // The end of a paragraph ends a sentence for everybody; only what lies within is counted.
    const given = new Set<number>();
    for (const p of paragraphs) {
      const tokens = tokenise(text, p.start, p.end);
      const here = splitSentences(tokens).map((s) => tokens[s.last]?.end as number);
      for (const end of here.slice(0, -1)) found.add(end);
      given.add(here.at(-1) ?? -1);
    }
    made += found.size;
    for (const end of ends) {
      if (given.has(end)) continue;
      gold++;
      if (found.has(end)) both++;
    }
  }
  console.log(
    `${name}: ends of sentences within paragraphs: precision ${((100 * both) / made).toFixed(1)}, recall ${((100 * both) / gold).toFixed(1)}`,
  );
}

/** Prints how far the ends of sentences within paragraphs agree on both dev sets. */
export function reportSentences(data: string): void {
  score("PolNeAR dev", newsTexts(`${data}/polnear`));
  const folder = `${data}/gum/dev`;
  const files = readdirSync(folder).filter((f) => f.endsWith(".conllu"));
  const texts = (wanted: (f: string) => boolean) =>
    files
      .filter(wanted)
      .sort()
      .map((f) => gumText(`${folder}/${f}`));
  score(
    "GUM dev",
    texts(() => true),
  );
  score(
    "GUM dev, news",
    texts((f) => f.includes("_news_")),
  );
}
