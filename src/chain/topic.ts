// An article about one event at which many speak: a debate or a hearing that title or lead names and the report is about.
import { type Decision, decide } from "../model/decision.ts";
import { span } from "../model/span.ts";
import type { Channel } from "../model/statement.ts";
import { type Frame, inFrame, type Scene } from "../saying/scene.ts";
import { tenseOf } from "../saying/tense.ts";
import { surface, type Voice } from "../saying/voices.ts";
import { WEEKDAY } from "../saying/words.ts";
import type { Told } from "./goes-on.ts";
import { isPresent, reportsOneSaying } from "./one-saying.ts";

/** Gatherings at which several voices speak in turn, by the channel that they are. */
const EVENTS: ReadonlyMap<string, Channel["type"]> = new Map([
  ["debate", "debate"],
  ["face-off", "debate"],
  ["hearing", "testimony"],
]);
/** Paragraphs of the body that a report's lead takes up. */
const LEAD = 4;
/** Mentions of the event that make it the article's own matter. */
const ENOUGH = 3;
const NOT_YET =
  /^(?:tonight|tomorrow|upcoming|next|coming|future|planned|scheduled|ahead|before|will|would|'ll|should|about|public|national|policy|wider|long|internal|fierce|raging)$/;
/** Another day or occasion than the event's. */
const ELSEWHERE =
  /^(?:later|afterward|afterwards|after|earlier|ago|previous|previously|before|since|interview|statement|email|telegraph|twitter|tweet|tweeted|tweets|facebook|spin|backstage|tomorrow|yesterday|website|ad|ads|rally|rallies|letter|spokesman|spokeswoman|recently|once|month|months|year|years|week|weeks|past)$/;
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4})$/;

/** The event and who takes part in it. */
interface Topic {
  readonly channel: Decision<Channel>;
  readonly voices: ReadonlySet<Voice>;
  readonly day: string | null;
}

/** Gives the event's channel to plain reports of what those who take part said, where nothing else is told. */
export function fromTopic(
  scene: Scene,
  order: readonly Frame[],
  voices: readonly Voice[],
  told: Told[],
): void {
  const topic = topicOf(scene, voices);
  if (!topic) return;
  for (const f of order) {
    const mine = told[f.index] as Told;
    if (
      (mine.channel !== null && !isPart(mine.channel)) ||
      f.container >= 0 ||
      !topic.voices.has(voices[f.index] as Voice)
    )
      continue;
    if (f.attribution.medium === "thought" || !f.attribution.factual || mine.addressee !== null) continue;
    if (
      tenseOf(scene, f) === "nominal" ||
      !reportsOneSaying(scene, f) ||
      isPresent(scene, f) ||
      isElsewhere(scene, f, topic.day)
    )
      continue;
    told[f.index] = { ...mine, channel: topic.channel };
  }
}

/** "said to cheers", "in her opening remarks": at a debate or hearing these are a part of it. */
const isPart = ({ by, value }: Decision<Channel>): boolean =>
  by === "crowd" || /^(?:opening|closing) (?:remarks|statements?)$/i.test(value?.words ?? "");

function topicOf(scene: Scene, voices: readonly Voice[]): Topic | null {
  const { doc } = scene;
  const until = leadEnd(scene);
  const early = (paragraph: number) => paragraph <= until;
  const counts = new Map<string, number[]>();
  const named = new Set<string>();
  let inLead = "";
  let ahead = 0;
  let titled = "";
  const head = doc.article.paragraphs.findIndex((p) => p.role === "body");
  doc.tokens.forEach((t, i) => {
    const paragraph = doc.sentences[t.sentence]?.paragraph ?? 0;
    if (early(paragraph) && /^\p{Lu}/u.test(t.form)) named.add(t.lower);
    if (!EVENTS.has(t.lower)) return;
    if (!held(scene, i)) {
      ahead++;
      return;
    }
    const list = counts.get(t.lower) ?? [];
    list.push(i);
    counts.set(t.lower, list);
    if (paragraph < head && titled === "") titled = t.lower;
    if (early(paragraph) && inLead === "" && paragraph >= head && (isSetting(scene, i) || titled === t.lower))
      inLead = t.lower;
  });
  const places = counts.get(inLead) ?? [];
  if (places.length < ENOUGH || ahead * 2 > places.length) return null;
  const first = places.find((i) => doc.tokens[i]!.lower === inLead) as number;
  const at = span(doc.tokens[first]!.start, doc.tokens[first]!.end);
  const channel: Channel = {
    type: EVENTS.get(inLead) as Channel["type"],
    words: doc.text.slice(at.start, at.end),
    platform: null,
  };
  return {
    channel: decide(channel, "inferred", "topic", { score: 0.5, evidence: [at] }),
    voices: takePart(scene, voices, titled === inLead ? null : named),
    day: dayOf(scene, places),
  };
}

/** Last paragraph of the lead; short lines are headings. */
function leadEnd(scene: Scene): number {
  const { paragraphs } = scene.doc.article;
  let left = LEAD;
  for (
    let k = Math.max(
      0,
      paragraphs.findIndex((p) => p.role === "body"),
    );
    k < paragraphs.length;
    k++
  ) {
    const { start, end } = paragraphs[k]!.span;
    if (end - start > 80 && --left === 0) return k;
  }
  return paragraphs.length - 1;
}

/** "in their final debate", "at Thursday’s hearing", "the debate audience". */
function isSetting(scene: Scene, i: number): boolean {
  const { tokens } = scene.doc;
  for (let k = i - 1; k >= 0 && k > i - 7 && tokens[k]!.sentence === tokens[i]!.sentence; k--)
    if (/^(?:in|at|during|from|throughout|before)$/.test(tokens[k]!.lower)) return true;
  return /^(?:audience|stage|hall|crowd|moderator|moderators)$/.test(tokens[i + 1]?.lower ?? "");
}

/** "the debate", "Thursday’s hearing": one that was held; "ahead of the debate" and "the debate over taxes" are not. */
function held(scene: Scene, i: number): boolean {
  const { tokens } = scene.doc;
  if (scene.owner[i] !== -1 || scene.quoteOf[i] !== -1) return false;
  if (
    /^(?:over|about|on|whether)$/.test(tokens[i + 1]?.lower ?? "") &&
    !WEEKDAY.test(tokens[i + 2]?.lower ?? "")
  )
    return false;
  for (let k = i - 1; k >= 0 && k > i - 6 && tokens[k]!.sentence === tokens[i]!.sentence; k--)
    if (NOT_YET.test(tokens[k]!.lower)) return false;
  return true;
}

/** Voices that the lead names, all people where it is null, and that no other part is told of ("a strategist"). */
function takePart(
  scene: Scene,
  voices: readonly Voice[],
  named: ReadonlySet<string> | null,
): ReadonlySet<Voice> {
  const out = new Set<Voice>();
  const beside = new Set<Voice>();
  for (const f of scene.frames) {
    const own = f.source ? surface(scene.doc, f.source) : null;
    const voice = voices[f.index];
    if (own?.kind !== "name" || !voice) continue;
    for (let i = f.source!.first; i <= f.source!.last && i < f.source!.first + 30; i++)
      if (ASIDE.test(scene.doc.tokens[i]!.lower)) beside.add(voice);
    if ((named === null || named.has(own.key)) && isPerson(scene, f, own.key)) out.add(voice);
  }
  for (const v of beside) out.delete(v);
  return out;
}

function isPerson(scene: Scene, f: Frame, key: string): boolean {
  const { tokens } = scene.doc;
  for (let i = f.source!.first; i <= f.source!.last; i++)
    if (tokens[i]!.lower.replace(/[^\p{L}\p{N}]/gu, "") === key) return tokens[i]!.ner === "PER";
  return false;
}

const ASIDE =
  /^(?:strategist|adviser|advisor|spokesman|spokeswoman|spokesperson|professor|analyst|manager|consultant|pollster|director|historian|scholar|columnist|voter|expert|aide|supporter|chief|fellow|editor|reporter)$/;

/** The weekday that stands beside the event most often; null where none does. */
function dayOf(scene: Scene, places: readonly number[]): string | null {
  const { tokens } = scene.doc;
  for (const i of places)
    for (let k = Math.max(0, i - 5); k < i + 6; k++)
      if (tokens[k]?.sentence === tokens[i]!.sentence && WEEKDAY.test(tokens[k]!.lower))
        return tokens[k]!.lower;
  return null;
}

/** True for another day, another occasion or a text of its own in the reporter’s words of the sentence. */
export function isElsewhere(scene: Scene, f: Frame, day: string | null = null): boolean {
  const { tokens, sentences } = scene.doc;
  const s = sentences[f.sentence];
  if (!s) return true;
  for (let i = s.first; i <= s.last && i < s.first + 120; i++) {
    if (!inFrame(scene, f, i)) continue;
    const t = tokens[i]!;
    if (ELSEWHERE.test(t.lower) || MONTH.test(t.form)) return true;
    if (WEEKDAY.test(t.lower) && day !== null && t.lower !== day) return true;
  }
  return false;
}
