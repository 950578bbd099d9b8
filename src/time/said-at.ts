// When each attribution was said: by an expression that governs it, by the same act of saying, or by default.
import type { Attribution } from "../model/attribution.ts";
import type { Decision } from "../model/decision.ts";
import type { Doc } from "../model/doc.ts";
import type { AttributionId } from "../model/ids.ts";
import type { Stamp, TimeInterval } from "../model/time.ts";
import { askedVoice } from "../saying/asked.ts";
import { buildScene, type Frame } from "../saying/scene.ts";
import { tenseOf } from "../saying/tense.ts";
import { namedVoices, type Voice, type Voices, voicesOf } from "../saying/voices.ts";
import { SAYING_NOUNS } from "../saying/words.ts";
import type { Acts } from "./acts.ts";
import { stampRange } from "./calendar.ts";
import {
  answersTo,
  backdate,
  carried,
  carries,
  type Flow,
  fromBeside,
  hostOf,
  inferred,
  isNow,
  type Running,
} from "./carry.ts";
import type { ByRules } from "./choice/ground.ts";
import { settle } from "./choice/settle.ts";
import { byDefault } from "./default.ts";
import {
  type DatedEvent,
  datedEvents,
  dayOfAct,
  eventBefore,
  eventNamed,
  eventsOf,
  narrated,
  setsScene,
} from "./events.ts";
import { type FoundTime, findTimes } from "./expressions.ts";
import { fieldWork, isOfPoll } from "./field-work.ts";
import { leads } from "./lead.ts";
import { type Context, contexts, dated, type Own, ofActWords, ownDate } from "./own.ts";
import { resolve } from "./resolve.ts";
import { findTransfers, type Transfer } from "./transfers.ts";
import { withTalk } from "./turns.ts";

/**
 * When each attribution was said, against the article's day of publication in its own zone. A value with `from: null`
 * keeps the words where the day stays unknown; `value: null` means that nothing tells it. The day of publication is
 * taken (`basis: "default"`) for plain reports of one saying only.
 * @param acts the act of speaking that each attribution belongs to, where that is known.
 * @param voices who speaks, by attribution, where that is resolved; read off the text else.
 * @example saidAt(doc, attributions, { iso: "2024-04-04", grain: "day", zone: null }).get(id)?.value?.from
 */
export function saidAt(
  doc: Doc,
  attributions: readonly Attribution[],
  published: Stamp | null,
  voices?: Voices,
  acts: Acts = new Map(),
): ReadonlyMap<AttributionId, Decision<TimeInterval>> {
  const rules = byRules(doc, attributions, published, voices, acts);
  return withTalk(rules, settle(rules, acts), acts);
}

/** What the rules say of every attribution; the trained choice stands on it. */
export function byRules(
  doc: Doc,
  attributions: readonly Attribution[],
  published: Stamp | null,
  voices?: Voices,
  acts: Acts = new Map(),
): ByRules {
  const scene = buildScene(doc, attributions);
  const speaking = voicesOf(scene, voices);
  const times = findTimes(doc);
  const timesIn = bySentence(times);
  const day = published ? stampRange(published) : null;
  const context = contexts(times, day);
  const nearby = (f: Frame) => timesIn.get(f.sentence) ?? [];
  const flow: Flow = {
    scene,
    voices: speaking,
    tense: scene.frames.map((f) => tenseOf(scene, f)),
    own: scene.frames.map(
      (f) =>
        ownDate(scene, f, nearby(f), day, context) ??
        ofActWords(scene, f, acts.get(f.attribution.id), nearby(f), day, context),
    ),
    published: day,
    setBy: scene.frames.map(() => null),
    out: scene.frames.map(() => null),
  };
  const order = [...scene.frames].sort((a, b) => a.anchor - b.anchor || a.index - b.index);
  const told = datedEvents(scene, times, day, context);
  const events = [...told];
  const remember: Remember = (f, own) => {
    if (own.at?.grain !== "day") return;
    for (const noun of eventsOf(scene, f)) events.push({ noun, at: f.anchor, own });
  };
  const beyond: Beyond = (f, voice, run) => {
    const noun = eventNamed(scene, f);
    if (noun !== null) {
      const own = eventBefore(events, noun, f.anchor);
      if (own) return { ...own, decision: inferred(own, "same-event") };
      if (run && SAYING_NOUNS.has(noun)) return { ...run.own, decision: inferred(run.own, "same-act") }; // "in the interview": the talk that the voice was in
    }
    const sentence = (k: number) => timesIn.get(k) ?? [];
    const saidThen = (g: Frame) => speaking[g.index] === voice && flow.own[g.index] !== null;
    return noun === null &&
      !setsScene(scene, f) &&
      nearby(f).every((t) => t.meaning.kind === "vague" || t.limit !== null)
      ? narrated(scene, f, voice, saidThen, sentence, day, context)
      : null;
  };
  follow(flow, order, findTransfers(scene, times, speaking), context, beyond, remember);
  fromActs(flow, told, acts);
  leads(flow, order);
  const claimed = new Set(flow.own.flatMap((o) => (o ? [o.time] : [])));
  const polled = fieldWork(scene, times, day, context);
  const ofPoll = (f: Frame) => (polled !== null && isOfPoll(scene, f) ? polled : null);
  const settled = scene.frames.map(
    (f, i) =>
      flow.out[i] ?? ofPoll(f) ?? byDefault(scene, f, flow.tense[i]!, published, day, nearby(f), claimed),
  );
  const decided = scene.frames.map((f, i) => {
    const host = flow.out[i] === null && flow.tense[i] === "gerund" ? hostOf(flow, f) : null;
    return settled[host?.index ?? i] as Decision<TimeInterval>;
  });
  return { flow, times, context, settled: decided };
}

/** A plain report of what was said in a debate or hearing has its day, unless its own clause tells another. */
function fromActs(flow: Flow, events: readonly DatedEvent[], acts: Acts): void {
  const { scene, own, tense, out, setBy, published } = flow;
  const days = new Map<string, Own | null>();
  for (const f of scene.frames) {
    const type = acts.get(f.attribution.id)?.type;
    if (type === undefined || own[f.index] || f.container >= 0 || out[f.index]?.basis === "stated") continue;
    if (!carries(f, tense[f.index]!) || tense[f.index] === "perfect") continue;
    const known = days.get(type);
    const at = known === undefined ? dayOfAct(events, type, published) : known;
    days.set(type, at);
    if (at === null) continue;
    setBy[f.index] = at;
    out[f.index] = { ...at.decision, by: "act-event" };
  }
}

/** A date from beyond the sentence and the running act; null where none. */
type Beyond = (f: Frame, voice: Voice, run: Running | undefined) => Own | null;

/** Keeps the events of a dated statement, for those that name them again. */
type Remember = (f: Frame, own: Own) => void;

/** Goes through the text: each statement takes its own date, else the one that its voice is under. */
function follow(
  flow: Flow,
  order: readonly Frame[],
  transfers: readonly Transfer[],
  context: Context,
  beyond: Beyond,
  remember: Remember,
): void {
  const { scene, voices, own, setBy, out, published } = flow;
  const running = new Map<Voice, Running>();
  let turn = 0;
  let speaker: Voice | null = null;
  let next = 0;
  const named = namedVoices(scene, voices);
  let before: Frame | null = null; // the last statement outside all content
  const take = (t: Transfer, upTo: number): void => {
    const at = resolve(t.time.meaning, { published, context: context(t.time.first) });
    const how = { basis: "inferred", by: "told-beside", score: 0.7, rivals: [] } as const;
    const set: Own = {
      time: t.time,
      at,
      sort: "dated",
      decision: dated(scene.doc, t.time, t.time.span, at, how),
    };
    if (t.backward) backdate(flow, order, upTo, t.voice, t.paragraph, set);
    running.set(t.voice, {
      own: set,
      paragraph: t.paragraph,
      turn: t.voice === speaker ? turn : -1,
      frame: null,
    });
  };
  order.forEach((f, place) => {
    while (next < transfers.length && transfers[next]!.at < f.anchor) take(transfers[next++]!, place);
    const voice = voices[f.index]!;
    if (f.container < 0 && voice !== speaker) {
      speaker = voice;
      turn++;
    }
    if (f.container < 0 && isNow(scene, f)) running.delete(voice);
    const run = running.get(voice);
    // a sentence just before that set the stage for this voice counts as its own turn
    const staged = run && run.turn === -1 ? { ...run, turn } : run;
    const side = fromBeside(flow, f);
    const near = own[f.index] ?? side;
    const plain =
      near === null &&
      f.container < 0 &&
      carries(f, flow.tense[f.index]!) &&
      flow.tense[f.index] !== "perfect";
    const answered = near === null && plain && answersTo(scene, f, before) ? setBy[before!.index]! : null;
    if (f.container < 0) before = f;
    const on = near ?? answered ?? carried(flow, f, staged, turn);
    const beside = near === null && answered === null && plain ? beyond(f, voice, run) : null;
    // a day that the text came to later than to the one under which the voice spoke
    const newer =
      beside &&
      run &&
      beside.decision.by === "told-of" &&
      beside.time.first > (run.frame?.anchor ?? Infinity);
    const told = on === null || newer ? beside : null;
    const act = told ? null : on;
    const mine = near ?? told ?? answered;
    const found = act ?? told;
    if (!found) return;
    setBy[f.index] = found;
    remember(f, found);
    out[f.index] =
      own[f.index] || told ? found.decision : inferred(found, side ? "same-sentence" : "same-act");
    if (f.container >= 0) return;
    const asked = askedVoice(scene, f, named);
    if (asked !== "" && mine?.sort === "dated")
      running.set(asked, { own: mine, paragraph: f.paragraph, turn: -1, frame: null });
    if (mine) running.set(voice, { own: found, paragraph: f.paragraph, turn, frame: f });
    else if (run) running.set(voice, { ...run, paragraph: f.paragraph, turn });
  });
  while (next < transfers.length) take(transfers[next++]!, order.length);
}

function bySentence(times: readonly FoundTime[]): ReadonlyMap<number, readonly FoundTime[]> {
  const out = new Map<number, FoundTime[]>();
  for (const t of times) {
    const list = out.get(t.sentence);
    if (list) list.push(t);
    else out.set(t.sentence, [t]);
  }
  return out;
}
