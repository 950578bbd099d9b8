// Told: the pronouns of the articles of `bench/people` that may be learned from, and whom readers say they mean.
import { join, resolve as path } from "node:path";
import { pathToFileURL } from "node:url";
import { readDumpLine } from "../../src/article/index.ts";
import type { Attribution } from "../../src/model/attribution.ts";
import { annotateDoc } from "../../src/tag/doc.ts";
import type { LanguageModel } from "../../src/tag/language.ts";
import type { Meant, Watched } from "./watch.ts";

interface Row {
  readonly speaker?: readonly object[];
}
interface Person {
  readonly id: string;
  readonly fold: "tune" | "aside";
  /** File of speakers of an article that is there to learn from. */
  readonly read?: string | null;
  readonly text: string;
  readonly head?: object;
  readonly rows: readonly Row[];
}
interface Bench {
  readonly SPEAKERS_ASIDE: string;
  people(): Person[];
  acts(): Person[];
  attributionsOf(text: string, rows: readonly Row[]): { n: number; attribution: Attribution }[];
}
interface Judge {
  judgeSpeaker(gold: readonly object[], got: object): "right" | "wrong" | "unknown";
}

const bench = async <T>(root: string, file: string) =>
  (await import(pathToFileURL(join(path(root), "bench", "people", file)).href)) as T;

/** Articles of which nothing is learned. */
export async function asideIds(root: string): Promise<ReadonlySet<string>> {
  const { people, acts, SPEAKERS_ASIDE } = await bench<Bench>(root, "gold.mjs");
  const read = acts().filter((a) => a.read === SPEAKERS_ASIDE);
  return new Set([...people().filter((d) => d.fold === "aside"), ...read].map((d) => d.id));
}

/** Every such article but those kept aside, with attributions by people. */
export async function toldArticles(root: string, language: LanguageModel): Promise<Watched[]> {
  const { people, acts, attributionsOf, SPEAKERS_ASIDE } = await bench<Bench>(root, "gold.mjs");
  const { judgeSpeaker } = await bench<Judge>(root, "judge.mjs");
  const read = acts().filter((a) => a.read && a.read !== SPEAKERS_ASIDE);
  return [...people(), ...read].flatMap((person): Watched[] => {
    if (person.fold !== "tune" || !person.head) return [];
    const bytes = Buffer.from(JSON.stringify(person.head));
    const article = readDumpLine({ line: 1, offset: 0, bytes }, null);
    const gold = attributionsOf(person.text, person.rows);
    const told = new Map(gold.map((g) => [g.attribution.id, person.rows[g.n]?.speaker ?? null]));
    const meant: Meant = (task, _, choices) => {
      const speaker = told.get(task.attribution.id);
      if (!speaker) return null;
      const right = choices.map(({ scored, nominal }) => {
        const got = scored
          ? { name: scored.entity.name, kind: "person", standsFor: null }
          : { name: nominal?.noun ?? "", kind: "unnamed", standsFor: null };
        return judgeSpeaker(speaker, got) === "right";
      });
      return [...right, !right.includes(true)];
    };
    return [
      {
        article: person.id,
        from: "people",
        doc: annotateDoc(article, language),
        attributions: gold.map((g) => g.attribution),
        asOf: article.published.value?.iso.slice(0, 10) ?? null,
        meant,
      },
    ];
  });
}
