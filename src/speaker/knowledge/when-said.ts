// The day of the saying: who held an office then, where the article is of a later day. Pure.
import { type Decision, decide } from "../../model/decision.ts";
import { type ArticleId, unnamedSpeakerId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { SpeakerRef } from "../../model/speaker.ts";
import type { TimeInterval } from "../../model/time.ts";
import { holderOn, officesOn } from "./holders.ts";

/** The article that a statement stands in. */
export interface Printed {
  readonly id: ArticleId;
  readonly text: string;
  /** ISO day of publication; null where unknown. */
  readonly day: string | null;
}

/**
 * The speaker with the office of the day on which the words were said. An office that the table gave is renewed for that
 * day. Somebody whom the table named by the title alone stays only where the same person held it on both days: "the
 * mayor said in 2019" may mean the mayor of then or of now, so that the words stand for themselves, with both as rivals.
 */
export function heldWhenSaid(
  knowledge: Knowledge,
  speaker: Decision<SpeakerRef>,
  said: TimeInterval | null,
  printed: Printed,
): Decision<SpeakerRef> {
  const { id, day } = printed;
  const { value } = speaker;
  if (value === null || value.kind !== "person" || day === null) return speaker;
  if (!said?.from || !said.to || (said.from === day && said.to === day)) return speaker;
  const title = value.role;
  if (speaker.by === "knowledge" && title !== null && holderOn(knowledge, title, day).value) {
    const then = [said.from, said.to].map((d) => holderOn(knowledge, title, d));
    if (then.every((h) => h.value?.party.id === value.id)) return speaker;
    const others = then.flatMap((h) => [...(h.value ? [h.value] : []), ...h.rivals]).map((h) => h.party);
    const rivals = [
      value,
      ...others.map((p) => ({ ...value, id: p.id, name: p.name, wikidata: p.wikidata })),
    ];
    const words: SpeakerRef = {
      ...value,
      id: unnamedSpeakerId(id, title),
      name: title,
      kind: "unnamed",
      wikidata: null,
    };
    const distinct = rivals.filter((r, i) => rivals.findIndex((s) => s.id === r.id) === i);
    return decide(words, "stated", "knowledge", { score: speaker.score, rivals: distinct });
  }
  const shown = (d: string): string | null => officesOn(knowledge, value.id, d)[0]?.titles[0] ?? null;
  if (title !== shown(day) || (title !== null && stands(printed, title))) return speaker;
  const [first, last] = [shown(said.from), shown(said.to)];
  const held = first === last ? first : null;
  return held === title ? speaker : { ...speaker, value: { ...value, role: held } };
}

const looked = new WeakMap<Printed, Map<string, boolean>>();

/** True where the article itself has these words. Each title is looked for once. */
function stands(printed: Printed, title: string): boolean {
  const known = looked.get(printed) ?? new Map<string, boolean>();
  looked.set(printed, known);
  const found = known.get(title) ?? printed.text.includes(title);
  known.set(title, found);
  return found;
}
