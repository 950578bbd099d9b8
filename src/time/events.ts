// Dates that stand in a neighbouring sentence: of the event that a statement names again, and of what is being told.
import { governs } from "../saying/governs.ts";
import { aroundOf, type Frame, inFrame, isDocument, type Scene } from "../saying/scene.ts";
import type { Voice } from "../saying/voices.ts";
import { BLOCKERS, GATHERINGS, SAYING_NOUNS } from "../saying/words.ts";
import type { DayRange } from "./calendar.ts";
import { tenseAt, verbOver } from "./choice/expressed.ts";
import type { FoundTime } from "./expressions.ts";
import { type Context, dated, type Own } from "./own.ts";
import { type Resolved, resolve } from "./resolve.ts";

/** An event with its day: "Monday’s presidential debate", "a rally in Ardun on Monday". */
export interface DatedEvent {
  readonly noun: string;
  /** Token of the noun. */
  readonly at: number;
  readonly own: Own;
}

const one = (noun: string): string => noun.replace(/(?<=[a-z]{3})s$/, "");

/** Tokens between an event's noun and its day. */
const APART = 8;

/** Every event of the text that comes with a day. Linear in the number of expressions. */
export function datedEvents(
  scene: Scene,
  times: readonly FoundTime[],
  published: DayRange | null,
  context: Context,
): readonly DatedEvent[] {
  const { tokens } = scene.doc;
  const out: DatedEvent[] = [];
  for (const time of times) {
    if (time.limit !== null || scene.quoteOf[time.core] !== -1) continue;
    let noun = -1;
    if (time.before !== null) {
      for (let i = time.before; i < time.before + 5 && tokens[i]?.sentence === time.sentence; i++)
        if (GATHERINGS.has(tokens[i]!.lower)) noun = i;
    } else
      for (let i = time.first - 1; i >= 0 && time.first - i <= APART; i--) {
        const t = tokens[i]!;
        if (t.sentence !== time.sentence || scene.cueOf[i] !== -1 || BLOCKERS.has(t.lower)) break;
        if (/^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos)) break;
        if (GATHERINGS.has(t.lower)) {
          noun = i;
          break;
        }
      }
    if (noun < 0) continue;
    const own = ownOf(scene, time, published, context, "same-event", 0.7);
    if (own?.at && isComing(scene, time, own.at, published)) continue;
    if (own?.at) out.push({ noun: one(tokens[noun]!.lower), at: noun, own });
  }
  return out;
}

/** "In tonight’s debate, Orel will …": an event of the day of publication that is told of as coming dates nothing. */
function isComing(scene: Scene, time: FoundTime, at: Resolved, published: DayRange | null): boolean {
  if (published === null || at.to < published.from) return false;
  const verb = verbOver(scene, time.core);
  if (verb >= 0) return tenseAt(scene, verb) === "ahead";
  const { tokens } = scene.doc;
  for (let i = time.last + 1; i <= time.last + APART && tokens[i]?.sentence === time.sentence; i++)
    if (/^(?:will|'ll|wo)$/.test(tokens[i]!.lower)) return true;
  return false;
}

function ownOf(
  scene: Scene,
  time: FoundTime,
  published: DayRange | null,
  context: Context,
  by: string,
  score: number,
): Own | null {
  const at: Resolved | null = resolve(time.meaning, { published, context: context(time.first) });
  if (at?.grain !== "day") return null;
  const how = { basis: "inferred", by, score, rivals: [] } as const;
  return { time, at, sort: "dated", decision: dated(scene.doc, time, time.span, at, how) };
}

/** The noun of a gathering or talk that sets the statement and that the text has named before: "at the debate". */
export function eventNamed(scene: Scene, f: Frame): string | null {
  const { tokens } = scene.doc;
  const around = aroundOf(scene, f);
  for (let i = around.first; i <= around.last; i++) {
    const w = tokens[i]!.lower;
    if (!(GATHERINGS.has(w) || SAYING_NOUNS.has(w)) || !inFrame(scene, f, i)) continue;
    let k = i - 1;
    while (
      k > around.first &&
      i - k < 4 &&
      /^\p{Ll}|^\p{Lu}/u.test(tokens[k]!.form) &&
      !POINTS.test(tokens[k]!.lower)
    )
      k--;
    if (!POINTS.test(tokens[k]?.lower ?? "")) continue;
    const listener = f.cue !== null && k === f.cue.last + 1; // "told the debate audience"
    if (listener) return one(w);
    if (!/^(?:in|at|during|to|on)$/.test(tokens[k - 1]?.lower ?? "")) continue;
    const hold = governs(scene, f, { first: k - 1, last: i });
    if (hold && hold.how !== "circumstance") return one(w);
  }
  return null;
}

const POINTS = /^(?:the|that|this|his|her|their|same)$/;

/** The nouns of gatherings and talks in the clause of a statement, which name its event for what follows. */
export function eventsOf(scene: Scene, f: Frame): readonly string[] {
  const around = aroundOf(scene, f);
  const out: string[] = [];
  for (let i = around.first; i <= around.last && out.length < 4; i++) {
    const w = scene.doc.tokens[i]!.lower;
    if (GATHERINGS.has(w) && inFrame(scene, f, i)) out.push(one(w));
  }
  return out;
}

/** The latest event of that name before the statement. */
export function eventBefore(events: readonly DatedEvent[], noun: string, anchor: number): Own | null {
  let best: DatedEvent | null = null;
  for (const e of events) if (e.at < anchor && e.noun === noun && e.at >= (best?.at ?? 0)) best = e;
  return best?.own ?? null;
}

/** Acts of speaking that are held once and that many take part in, with the nouns by which the text dates them. */
const HELD: Readonly<Record<string, RegExp>> = {
  debate: /^debate$/,
  testimony: /^(?:hearing|testimony)$/,
};

/** The day of a debate or hearing, where all fresh days that its noun comes with are one: "At Monday’s debate, …". */
export function dayOfAct(
  events: readonly DatedEvent[],
  type: string,
  published: DayRange | null,
): Own | null {
  const noun = HELD[type];
  if (!noun || published === null) return null;
  const fresh = events.filter(
    (e) =>
      noun.test(e.noun) &&
      e.own.at !== null &&
      e.own.at.from >= published.from - FRESH &&
      e.own.at.to <= published.to,
  );
  const [first] = fresh;
  return first && fresh.every((e) => e.own.at?.from === first.own.at?.from) ? first.own : null;
}

/** Sentences and paragraphs that are looked back over for the day of what is told. */
const BACK = 10;
const PARAGRAPHS = 2;
/** Days before publication up to which a day is what the report is about. */
const FRESH = 8;

/**
 * The day of what the sentences before tell of the speaker: "Orel on Monday toured the wall with Sava." – "Sava told a
 * crowd …". Only the nearest fresh day counts, and only where its sentence names the speaker.
 */
export function narrated(
  scene: Scene,
  f: Frame,
  voice: Voice,
  saidThen: (g: Frame) => boolean,
  timesIn: (sentence: number) => readonly FoundTime[],
  published: DayRange | null,
  context: Context,
): Own | null {
  const name = surnameOf(voice);
  if (published === null || name === "" || f.container >= 0 || isDocument(scene, f)) return null;
  const { doc } = scene;
  let passed: number | null = null;
  const from = Math.min(f.sentence, ...f.content.map((c) => doc.tokens[c.first]!.sentence));
  for (let k = from - 1; k >= 0 && from - k <= BACK; k--) {
    const s = doc.sentences[k]!;
    if (f.paragraph - s.paragraph > PARAGRAPHS) return null;
    const days = timesIn(k).flatMap((time) => {
      if (!tells(scene, time)) return [];
      const own = ownOf(scene, time, published, context, "told-of", 0.55);
      return own?.at && own.at.to <= published.to && own.at.from >= published.from - FRESH ? [own] : [];
    });
    if (days.length === 0) continue;
    const [own] = days;
    const day = own?.at?.from ?? 0;
    // his own statement of that day was another saying, or it would have gone on
    if (scene.inSentence.get(k)?.some(saidThen)) return null;
    // another's sentence of the same day between the two changes nothing
    if (days.length !== 1 || !own || (passed !== null && passed !== day)) return null;
    if (names(scene, s.first, s.last, name)) return own;
    passed = day;
  }
  return null;
}

/** A day of a main clause in the reporter's own words. */
function tells(scene: Scene, time: FoundTime): boolean {
  const { tokens } = scene.doc;
  if (time.limit !== null || time.before !== null) return false;
  if (scene.owner[time.core] !== -1 || scene.quoteOf[time.core] !== -1) return false;
  if (!/^(?:weekday|date|relative|anaphoric)$/.test(time.meaning.kind)) return false;
  for (let i = time.first - 1; i >= 0 && time.first - i < 40; i--) {
    const t = tokens[i]!;
    if (t.sentence !== time.sentence || /^[,;:–—]$/.test(t.form)) break;
    if (BLOCKERS.has(t.lower) || t.lower === "to" || /^(?:will|would)$/.test(t.lower)) return false;
  }
  return true;
}

/** The last part of a resolved party's id, or of a name as the surface gives it. */
export const surnameOf = (voice: Voice): string =>
  voice.startsWith("sp_unnamed") || voice.startsWith("the ")
    ? ""
    : (voice
        .replace(/^sp_/, "")
        .split("-")
        .filter((w) => !/^(?:jr|sr|ii|iii)$/.test(w))
        .at(-1) ?? "");

/** The reporter's own words of the sentence name the speaker, not a thing of his. */
export function names({ doc, owner, quoteOf }: Scene, first: number, last: number, name: string): boolean {
  for (let i = first; i <= last; i++) {
    const t = doc.tokens[i]!;
    if (quoteOf[i] !== -1 || t.lower.replace(/[^\p{L}\p{N}]/gu, "") !== name) continue;
    if (doc.tokens[i + 1]?.lower !== "'s") {
      if (owner[i] === -1 && /^\p{Lu}/u.test(t.form)) return true;
    } // "Orel’s rally at the hall seemed …"
    else for (let k = i + 2; k < i + 5; k++) if (GATHERINGS.has(doc.tokens[k]?.lower ?? "")) return true;
  }
  return false;
}

/** The clause sets a scene of its own: "said in an interview", "by phone". */
export function setsScene(scene: Scene, f: Frame): boolean {
  const around = aroundOf(scene, f);
  for (let i = around.first; i <= around.last; i++)
    if (
      (GATHERINGS.has(scene.doc.tokens[i]!.lower) || SAYING_NOUNS.has(scene.doc.tokens[i]!.lower)) &&
      inFrame(scene, f, i)
    )
      return true;
  return false;
}
