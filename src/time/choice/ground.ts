// The ground on which days are chosen, made of what the rules found.
import type { Decision } from "../../model/decision.ts";
import type { TimeInterval } from "../../model/time.ts";
import { type Frame, type Scene, tokensOf } from "../../saying/scene.ts";
import type { Acts } from "../acts.ts";
import { type DayRange, stampRange } from "../calendar.ts";
import type { Flow } from "../carry.ts";
import type { FoundTime } from "../expressions.ts";
import type { Context } from "../own.ts";
import { pickTimes } from "../pick.ts";
import { type Expressed, expressedDays } from "./expressed.ts";
import type { Ground, Ruled } from "./facts.ts";

/** What the rules made of one article. */
export interface ByRules {
  readonly flow: Flow;
  readonly times: readonly FoundTime[];
  readonly context: Context;
  /** A decision for every statement, in the order of the frames. */
  readonly settled: readonly Decision<TimeInterval>[];
}

/** Gathers all that a choice looks at. */
export function groundOf({ flow, times, context, settled }: ByRules, acts: Acts): Ground {
  const { scene, voices, tense, published, own } = flow;
  const days = expressedDays(scene, times, published, context);
  const often = new Map<string, number>();
  for (const e of days) if (e.plain) often.set(e.key, (often.get(e.key) ?? 0) + 1);
  const events = new Map<string, Set<string>>();
  const bySentence = new Map<number, Expressed[]>();
  for (const e of days) {
    const there = bySentence.get(e.time.sentence);
    if (there) there.push(e);
    else bySentence.set(e.time.sentence, [e]);
    if (e.noun !== "gathering" && e.noun !== "saying") continue;
    const nouns = events.get(e.key);
    if (nouns) nouns.add(e.word);
    else events.set(e.key, new Set([e.word]));
  }
  const timesIn = new Map<number, FoundTime[]>();
  for (const t of times) {
    const there = timesIn.get(t.sentence);
    if (there) there.push(t);
    else timesIn.set(t.sentence, [t]);
  }
  const claimed = new Set(own.flatMap((o) => (o ? [o.time] : [])));
  const acting = scene.frames.map((f) => acts.get(f.attribution.id) ?? null);
  const ruled = settled.map((d, i): Ruled => {
    const mine = own[i] ?? null;
    const f = scene.frames[i] as Frame;
    const reach = new Map<number, string>();
    const { picked, unsure } = pickTimes(scene, f, timesIn.get(f.sentence) ?? []);
    for (const t of unsure) reach.set(t.core, "unsure");
    for (const t of unsure) if (claimed.has(t)) reach.set(t.core, "another’s");
    for (const p of picked) reach.set(p.time.core, p.hold.how);
    return { own: mine?.at ? mine : null, key: keyOf(d), by: d.by, reach };
  });
  return {
    scene,
    voices,
    tense,
    published,
    days,
    ruled,
    acts: acting,
    actAt: acting.map((act) => tokenAt(scene, act?.at ?? -1)),
    often,
    main: mainDay(days, published),
    events,
    bySentence,
  };
}

/** Days before publication up to which a day is news. */
const NEWS = 10;

function mainDay(days: readonly Expressed[], published: DayRange | null): Ground["main"] {
  const counts = new Map<string, number>();
  let all = 0;
  for (const e of days) {
    if (!e.plain || e.at.grain !== "day" || e.tense === "ahead") continue;
    if (published !== null && e.at.from < published.from - NEWS) continue;
    all++;
    counts.set(e.key, (counts.get(e.key) ?? 0) + 1);
  }
  let key = "";
  for (const [k, n] of counts) if (n > (counts.get(key) ?? 0)) key = k;
  return { key, share: all === 0 ? 0 : (counts.get(key) ?? 0) / all };
}

/** The token that a place in the text falls on, -1 where none. */
function tokenAt({ doc }: Scene, place: number): number {
  if (!(place >= 0)) return -1;
  return tokensOf(doc, { start: place, end: place + 1 })?.first ?? -1;
}

/** The days of a decision that shows any, as a key; "" else. */
export function keyOf(d: Decision<TimeInterval>): string {
  const v = d.value;
  if (d.basis === "default" || !v?.from || !v.to) return "";
  const day = (iso: string) => stampRange({ iso, grain: "day", zone: null })?.from ?? 0;
  return `${day(v.from)} ${day(v.to)}`;
}
