// Printed talk: the channel of whole turns — what its introduction calls it — and who is told in them.
import { type Decision, decide, unknown } from "../model/decision.ts";
import { span } from "../model/span.ts";
import type { Channel } from "../model/statement.ts";
import type { Frame, Scene } from "../saying/scene.ts";
import { type Place, placeInTalk } from "../saying/turns.ts";
import { findTalk, type Party, type Talk } from "../turns/index.ts";
import { isTalk } from "./goes-on.ts";

/** What holds for every turn of a talk. */
export interface TalkFacts {
  readonly channel: Decision<Channel> | null;
  /** Who is told, by the start of a turn's words. */
  readonly listeners: ReadonlyMap<number, Decision<string>>;
  readonly placeOf: (f: Frame) => Place | null;
}

/** Nouns of an introduction for the talk that follows, and the channel that each is. */
const NOUNS: ReadonlyMap<string, Channel["type"]> = new Map([
  ["interview", "interview"],
  ["interviewed", "interview"],
  ["q&a", "interview"],
  ["debate", "debate"],
  ["hearing", "testimony"],
  ["testimony", "testimony"],
  ["broadcast", "broadcast"],
]);

/** The talk's channel and listeners; null where the article prints none. `told`: channels of the statements, by frame. */
export function factsOfTalk(scene: Scene, told: readonly (Decision<Channel> | null)[]): TalkFacts | null {
  const talk = findTalk(scene.doc);
  if (!talk) return null;
  return {
    channel: channelOf(scene, talk, told),
    listeners: listenersOf(scene, talk),
    placeOf: (f) => placeInTalk(scene, talk, f),
  };
}

/** The channel of the last statement before the talk that was made in one; else the noun nearest before it. */
function channelOf(
  scene: Scene,
  talk: Talk,
  told: readonly (Decision<Channel> | null)[],
): Decision<Channel> | null {
  const { doc } = scene;
  for (const f of [...scene.frames].reverse()) {
    const c = told[f.index];
    if (doc.tokens[f.anchor]!.start >= talk.start || !c?.value || f.container >= 0) continue;
    if (isTalk(c.value) && c.by !== "weighed")
      return decide(c.value, "inferred", "talk", { score: c.score * 0.9, evidence: c.evidence });
  }
  let at = doc.tokens.findLastIndex((t) => t.end <= talk.start);
  const until = Math.max(0, at - INTRODUCTION);
  for (; at >= until; at--) {
    const t = doc.tokens[at]!;
    const press = t.lower === "conference" && /^(?:news|press)$/.test(doc.tokens[at - 1]?.lower ?? "");
    const type = press ? "press conference" : NOUNS.get(t.lower);
    if (type === undefined || scene.owner[at] !== -1 || scene.quoteOf[at] !== -1) continue;
    const evidence = span(doc.tokens[press ? at - 1 : at]!.start, t.end);
    const words = doc.text.slice(evidence.start, evidence.end);
    return decide({ type, words, platform: null }, "inferred", "talk", { score: 0.7, evidence: [evidence] });
  }
  return null;
}

/** Tokens of an introduction that are looked over. */
const INTRODUCTION = 400;

/** In a talk of two each tells the other; where more speak nobody is named. */
function listenersOf(scene: Scene, talk: Talk): ReadonlyMap<number, Decision<string>> {
  const out = new Map<number, Decision<string>>();
  if (talk.parties.length !== 2) return out;
  for (const t of talk.turns) {
    const other = talk.parties[1 - t.party] as Party;
    const at = other.name ?? null;
    const start = t.content[0]?.start;
    if (start === undefined) continue;
    if (at)
      out.set(
        start,
        decide(scene.doc.text.slice(at.start, at.end), "inferred", "talk", { score: 0.7, evidence: [at] }),
      );
    else if (other.from === "author") {
      const author = scene.doc.article.byline;
      const name = author.value?.[0] ?? null;
      if (name) out.set(start, decide(name, "inferred", "talk", { score: 0.6, evidence: author.evidence }));
    } else if (other.from === "outlet") {
      const label = scene.doc.text.slice(other.label.start, other.label.end);
      out.set(start, decide(label, "inferred", "talk", { score: 0.7, evidence: [other.label] }));
    } else out.set(start, unknown("talk"));
  }
  return out;
}
