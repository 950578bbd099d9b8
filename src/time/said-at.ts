// When each attribution was said: by an expression that governs it, by the same act of saying, or by default.
import type { Attribution } from "../model/attribution.ts";
import type { Decision } from "../model/decision.ts";
import type { Doc } from "../model/doc.ts";
import type { AttributionId } from "../model/ids.ts";
import type { Stamp, TimeInterval } from "../model/time.ts";
import { buildScene, type Frame } from "../saying/scene.ts";
import { tenseOf } from "../saying/tense.ts";
import { type Voice, type Voices, voicesOf } from "../saying/voices.ts";
import { stampRange } from "./calendar.ts";
import { backdate, carried, type Flow, fromBeside, hostOf, inferred, leads, type Running } from "./carry.ts";
import { byDefault } from "./default.ts";
import { type FoundTime, findTimes } from "./expressions.ts";
import { type Context, contexts, dated, type Own, ownDate } from "./own.ts";
import { resolve } from "./resolve.ts";
import { findTransfers, type Transfer } from "./transfers.ts";

/**
 * When each attribution was said, against the article's day of publication in its own zone. A value with `from: null`
 * keeps the words where the day stays unknown; `value: null` means that nothing tells it. The day of publication is
 * taken (`basis: "default"`) for plain reports of one saying only.
 * @param voices who speaks, by attribution, where that is resolved; read off the text else.
 * @example saidAt(doc, attributions, { iso: "2024-04-04", grain: "day", zone: null }).get(id)?.value?.from
 */
export function saidAt(
  doc: Doc,
  attributions: readonly Attribution[],
  published: Stamp | null,
  voices?: Voices,
): ReadonlyMap<AttributionId, Decision<TimeInterval>> {
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
    own: scene.frames.map((f) => ownDate(scene, f, nearby(f), day, context)),
    published: day,
    setBy: scene.frames.map(() => null),
    out: scene.frames.map(() => null),
  };
  const order = [...scene.frames].sort((a, b) => a.anchor - b.anchor || a.index - b.index);
  follow(flow, order, findTransfers(scene, times, speaking), context);
  leads(flow, order);
  const claimed = new Set(flow.own.flatMap((o) => (o ? [o.time] : [])));
  const settled = scene.frames.map(
    (f, i) => flow.out[i] ?? byDefault(scene, f, flow.tense[i]!, published, day, nearby(f), claimed),
  );
  return new Map(
    scene.frames.map((f, i) => {
      const host = flow.out[i] === null && flow.tense[i] === "gerund" ? hostOf(flow, f) : null;
      return [f.attribution.id, settled[host?.index ?? i]!] as const;
    }),
  );
}

/** Goes through the text: each statement takes its own date, else the one that its voice is under. */
function follow(flow: Flow, order: readonly Frame[], transfers: readonly Transfer[], context: Context): void {
  const { scene, voices, own, setBy, out, published } = flow;
  const running = new Map<Voice, Running>();
  let turn = 0;
  let speaker: Voice | null = null;
  let next = 0;
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
    const run = running.get(voice);
    // a sentence just before that set the stage for this voice counts as its own turn
    const staged = run && run.turn === -1 ? { ...run, turn } : run;
    const side = fromBeside(flow, f);
    const mine = own[f.index] ?? side;
    const found = mine ?? carried(flow, f, staged, turn);
    if (!found) return;
    setBy[f.index] = found;
    out[f.index] = own[f.index] ? found.decision : inferred(found, side ? "same-sentence" : "same-act");
    if (f.container >= 0) return;
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
