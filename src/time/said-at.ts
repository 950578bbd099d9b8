// When each attribution was said: by an expression that governs it, by the same act of saying, or by default.
import type { Attribution } from "../model/attribution.ts";
import { type Decision, decide, unknown } from "../model/decision.ts";
import type { Doc } from "../model/doc.ts";
import type { AttributionId } from "../model/ids.ts";
import type { Stamp, TimeInterval } from "../model/time.ts";
import { buildScene, type Frame, type Scene } from "../saying/scene.ts";
import { leansBack, type Voice, type Voices, voicesOf } from "../saying/voices.ts";
import { DOCUMENT_NOUNS, GO_ON } from "../saying/words.ts";
import { type DayRange, stampRange } from "./calendar.ts";
import { type FoundTime, findTimes } from "./expressions.ts";
import { pickTimes } from "./pick.ts";
import { grainOf, interval, type Resolved, resolve } from "./resolve.ts";
import { type CueTense, tenseOf } from "./tense.ts";
import { findTransfers, steps } from "./transfers.ts";

/** What the clause of one attribution tells of its date. */
interface Own {
  readonly time: FoundTime;
  readonly at: Resolved | null;
  readonly decision: Decision<TimeInterval>;
  /** A date, an unspecific past, or a habit. */
  readonly sort: "dated" | "vague" | "habit";
}

/** The date that a voice's words are under, from where they stand on. */
interface Running {
  readonly own: Own;
  readonly paragraph: number;
  /** Frame that set it, null where a transfer did. */
  readonly frame: Frame | null;
  /** Another voice spoke since. */
  interrupted: boolean;
}

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
  const day = published ? stampRange(published) : null;
  const context = contexts(times, day);
  const bySentence = groupBy(times);
  const own = scene.frames.map((f) => ownDate(scene, f, bySentence.get(f.sentence) ?? [], day, context));
  const tense = scene.frames.map((f) => tenseOf(scene, f));
  const out = new Array<Decision<TimeInterval> | null>(scene.frames.length).fill(null);
  const sides = sameSentence(scene, speaking, own);
  const running = new Map<Voice, Running>();
  const transfers = findTransfers(scene, times, speaking);
  const setBy: (Own | null)[] = scene.frames.map(() => null);

  for (const step of steps(scene, transfers)) {
    if ("transfer" in step) {
      const { transfer } = step;
      const at = resolve(transfer.time.meaning, { published: day, context: context(transfer.time.first) });
      const set: Own = {
        time: transfer.time,
        at,
        sort: "dated",
        decision: dated(transfer.time, at, "inferred", "told-beside", 0.7),
      };
      const key = voiceLike(transfer.voice, speaking);
      if (transfer.backward)
        backdate(scene, speaking, key, transfer.paragraph, transfer.at, set, own, setBy, tense, out);
      running.set(key, { own: set, paragraph: transfer.paragraph, frame: null, interrupted: false });
      continue;
    }
    const f = step.frame;
    const voice = speaking[f.index] as Voice;
    const mine = own[f.index] ?? sides[f.index] ?? null;
    const found = mine ?? carried(scene, f, tense[f.index] as CueTense, running.get(voice), setBy, day);
    if (found) {
      setBy[f.index] = found;
      out[f.index] = own[f.index]
        ? found.decision
        : inferred(found, sides[f.index] ? "same-sentence" : "same-act");
      if (f.container < 0 && mine)
        running.set(voice, { own: found, paragraph: f.paragraph, frame: f, interrupted: false });
      else if (running.has(voice))
        running.set(voice, {
          ...(running.get(voice) as Running),
          paragraph: f.paragraph,
          interrupted: false,
        });
    }
    if (f.container < 0) for (const [key, r] of running) if (key !== voice) r.interrupted = true;
  }
  leads(scene, speaking, own, setBy, tense, out, day);
  const final = scene.frames.map(
    (f, i) =>
      out[i] ?? byDefault(scene, f, tense[i] as CueTense, published, day, bySentence.get(f.sentence) ?? []),
  );
  const result = new Map<AttributionId, Decision<TimeInterval>>();
  scene.frames.forEach((f, i) => {
    const host = out[i] === null && tense[i] === "gerund" ? hostOf(scene, f, speaking, tense) : null;
    result.set(f.attribution.id, host ? (final[host.index] as Decision<TimeInterval>) : final[i]!);
  });
  return result;
}

function groupBy(times: readonly FoundTime[]): ReadonlyMap<number, readonly FoundTime[]> {
  const out = new Map<number, FoundTime[]>();
  for (const t of times) {
    const list = out.get(t.sentence);
    if (list) list.push(t);
    else out.set(t.sentence, [t]);
  }
  return out;
}

/** For a token, the day that the text was last at before it. */
function contexts(
  times: readonly FoundTime[],
  published: DayRange | null,
): (token: number) => DayRange | null {
  const known: { at: number; days: Resolved }[] = [];
  for (const t of times) {
    const days = resolve(t.meaning, { published, context: known.at(-1)?.days ?? null });
    if (days && days.grain === "day" && t.limit === null) known.push({ at: t.last, days });
  }
  return (token) => {
    let lo = 0;
    let hi = known.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (known[mid]!.at < token) lo = mid + 1;
      else hi = mid;
    }
    return known[lo - 1]?.days ?? null;
  };
}

function ownDate(
  scene: Scene,
  f: Frame,
  times: readonly FoundTime[],
  published: DayRange | null,
  context: (token: number) => DayRange | null,
): Own | null {
  const { picked } = pickTimes(scene, f, times);
  const best = picked[0];
  if (!best) return null;
  const { time, hold } = best;
  if (time.meaning.kind === "vague") {
    const sort = time.meaning.when === "habit" ? "habit" : "vague";
    const decision = decide(
      interval(null, time.words),
      "stated",
      sort === "habit" ? "habit" : "unspecific-past",
      {
        score: hold.score,
        evidence: [time.span],
      },
    );
    return { time, at: null, decision, sort };
  }
  const at = resolve(time.meaning, { published, context: context(time.first) });
  const rivals = picked.slice(1).flatMap((p) => {
    const other = resolve(p.time.meaning, { published, context: context(p.time.first) });
    return other && (other.from !== at?.from || other.to !== at?.to) ? [interval(other, p.time.words)] : [];
  });
  const sure = hold.how !== "circumstance" && !best.cameOut;
  const by = best.cameOut ? "came-out" : hold.how === "circumstance" ? "circumstance" : "said-on";
  const decision = dated(time, at, sure ? "stated" : "inferred", by, hold.score * (sure ? 1 : 0.9), rivals);
  return { time, at, decision, sort: "dated" };
}

const dated = (
  time: FoundTime,
  at: Resolved | null,
  basis: "stated" | "inferred",
  by: string,
  score: number,
  rivals: readonly TimeInterval[] = [],
): Decision<TimeInterval> =>
  decide(interval(at, time.words, grainOf(time.meaning)), basis, by, {
    score,
    rivals,
    evidence: [time.span],
  });

const inferred = (own: Own, by: string): Decision<TimeInterval> =>
  decide(own.decision.value, "inferred", by, {
    score: own.decision.score * 0.8,
    rivals: own.decision.rivals,
    evidence: own.decision.evidence,
  });

/** Dates of other attributions of the same voice in the same sentence and frame. */
function sameSentence(scene: Scene, voices: readonly Voice[], own: readonly (Own | null)[]): (Own | null)[] {
  const out: (Own | null)[] = scene.frames.map(() => null);
  for (const frames of scene.inSentence.values()) {
    if (frames.length < 2) continue;
    const given = frames.filter((f) => own[f.index]);
    if (given.length === 0) continue;
    for (const f of frames) {
      if (own[f.index]) continue;
      const near = given.filter((g) => voices[g.index] === voices[f.index] && g.container === f.container);
      const closest = near.sort((a, b) => Math.abs(a.anchor - f.anchor) - Math.abs(b.anchor - f.anchor))[0];
      if (closest) out[f.index] = own[closest.index] ?? null;
    }
  }
  return out;
}

/** "has voiced concerns, viewing it as a threat": a participle goes with the verb of its sentence. */
function hostOf(scene: Scene, f: Frame, voices: readonly Voice[], tense: readonly CueTense[]): Frame | null {
  const near = (scene.inSentence.get(f.sentence) ?? []).filter(
    (g) =>
      g !== f &&
      g.container === f.container &&
      voices[g.index] === voices[f.index] &&
      tense[g.index] !== "gerund",
  );
  return near.sort((a, b) => Math.abs(a.anchor - f.anchor) - Math.abs(b.anchor - f.anchor))[0] ?? null;
}

/** Days before publication up to which a date is news that the whole report is about. */
const NEWS = 10;
/** Paragraphs over which an old date is carried. */
const NEAR = 1;

/** What goes on under the date that its voice is under. */
function carried(
  scene: Scene,
  f: Frame,
  tense: CueTense,
  run: Running | undefined,
  setBy: readonly (Own | null)[],
  published: DayRange | null,
): Own | null {
  const a = f.attribution;
  if (a.continues !== null) {
    const goesOn = scene.byId.get(a.continues);
    return goesOn ? (setBy[goesOn.index] ?? null) : null;
  }
  if (!run || f.container >= 0 || !a.factual || a.medium === "thought") return null;
  if (tense === "modal" || tense === "nominal" || tense === "pluperfect" || tense === "perfect") return null;
  if (isDocument(scene, f)) return null;
  const { own } = run;
  const leaning =
    leansBack(scene.doc, f) || (f.cue !== null && GO_ON.has(scene.doc.tokens[f.cue.first]!.lower));
  const paragraphs = f.paragraph - run.paragraph;
  if (own.sort === "habit") return null;
  if (own.sort === "vague") return leaning && !run.interrupted && paragraphs <= NEAR ? own : null;
  const fresh =
    own.at !== null && published !== null && own.at.from >= published.from - NEWS && own.at.grain === "day";
  if (fresh || published === null) return run.interrupted && paragraphs > 6 ? null : own;
  return (leaning || paragraphs === 0) && !run.interrupted && paragraphs <= NEAR ? own : null;
}

/** A transfer dates what its voice said just before it, up to four paragraphs back. */
function backdate(
  scene: Scene,
  voices: readonly Voice[],
  voice: Voice,
  paragraph: number,
  at: number,
  set: Own,
  own: readonly (Own | null)[],
  setBy: (Own | null)[],
  tense: readonly CueTense[],
  out: (Decision<TimeInterval> | null)[],
): void {
  for (const f of scene.frames) {
    if (f.anchor > at || f.container >= 0 || voices[f.index] !== voice || paragraph - f.paragraph > 4)
      continue;
    if (own[f.index] || setBy[f.index] || !carries(f, tense[f.index] as CueTense)) continue;
    setBy[f.index] = set;
    out[f.index] = inferred(set, "told-after");
  }
}

const carries = (f: Frame, tense: CueTense): boolean =>
  f.attribution.factual &&
  f.attribution.medium !== "thought" &&
  tense !== "modal" &&
  tense !== "nominal" &&
  tense !== "pluperfect";

/** Title and first paragraphs say in short what the report then dates. */
function leads(
  scene: Scene,
  voices: readonly Voice[],
  own: readonly (Own | null)[],
  setBy: (Own | null)[],
  tense: readonly CueTense[],
  out: (Decision<TimeInterval> | null)[],
  published: DayRange | null,
): void {
  const body = bodyStart(scene);
  const order = [...scene.frames].sort((a, b) => a.anchor - b.anchor);
  const news = (o: Own | null | undefined): o is Own =>
    !!o &&
    o.sort === "dated" &&
    (published === null || (o.at !== null && o.at.grain === "day" && o.at.from >= published.from - 7));
  for (const f of order) {
    if (f.paragraph > body + 1) break;
    if (setBy[f.index] || f.container >= 0 || !carries(f, tense[f.index] as CueTense)) continue;
    const head = scene.doc.tokens[f.source?.first ?? -1]?.lower ?? "\u0000";
    const later = order.find(
      (g) =>
        g.anchor > f.anchor &&
        g.container < 0 &&
        g.paragraph <= body + 7 &&
        news(setBy[g.index] ?? own[g.index]) &&
        (voices[g.index] === voices[f.index] ||
          (f.paragraph < body && g.paragraph <= body + 1 && describes(scene, g, head))),
    );
    const from = later ? (setBy[later.index] ?? own[later.index]) : null;
    // another saying of the same voice between them would make it a guess
    if (from && later) {
      setBy[f.index] = from;
      out[f.index] = inferred(from, "lead");
    }
  }
}

/** "Kremlin: …" over "Kremlin spokesman X said on Wednesday". */
function describes(scene: Scene, g: Frame, word: string): boolean {
  if (!g.source) return false;
  for (let i = g.source.first; i <= g.source.last; i++) if (scene.doc.tokens[i]!.lower === word) return true;
  return false;
}

function bodyStart(scene: Scene): number {
  const at = scene.doc.article.paragraphs.findIndex((p) => p.role === "body" || p.role === "quote");
  return Math.max(at, 0);
}

const isDocument = (scene: Scene, f: Frame): boolean => {
  if (!f.source) return false;
  const { tokens } = scene.doc;
  for (let i = f.source.first; i <= f.source.last; i++) {
    const w = tokens[i]!.lower;
    if (/^(?:of|by|for|in|from|that|which|who|on|,)$/.test(w) && i > f.source.first)
      return DOCUMENT_NOUNS.has(tokens[i - 1]!.lower);
  }
  return DOCUMENT_NOUNS.has(tokens[f.source.last]!.lower);
};

/** The day of publication where a plain report of one saying has nothing against it; unknown else. */
function byDefault(
  scene: Scene,
  f: Frame,
  tense: CueTense,
  published: Stamp | null,
  day: DayRange | null,
  times: readonly FoundTime[],
): Decision<TimeInterval> {
  const a = f.attribution;
  const body = bodyStart(scene);
  const { unsure } = pickTimes(scene, f, times);
  if (published === null || day === null) return unknown("undated");
  if (!a.factual) return unknown("not-factual");
  if (a.medium === "thought") return unknown("thought");
  if (
    f.container >= 0 &&
    !/^(?:report|quot|cit|accord)/.test(
      scene.doc.tokens[scene.frames[f.container]?.cue?.first ?? -1]?.lower ?? "",
    )
  )
    return unknown("nested");
  if (tense === "modal" || tense === "pluperfect" || tense === "nominal") return unknown(tense);
  if (tense === "perfect" && f.paragraph > body + 1) return unknown("perfect");
  if (isDocument(scene, f)) return unknown("document");
  const against = unsure.find((t) => {
    const at = resolve(t.meaning, { published: day, context: null });
    return at === null || at.to < day.from;
  });
  if (against) {
    const at = resolve(against.meaning, { published: day, context: null });
    return unknown("unsure", at ? [interval(at, against.words)] : []);
  }
  const grain = published.grain === "minute" ? "day" : published.grain;
  return decide(interval({ ...day, grain }, null), "default", "published", { score: 0.5 });
}

/** The voice that a name in a transfer means: its own key, or the nominal that stands for it. */
const voiceLike = (voice: Voice, voices: readonly Voice[]): Voice =>
  voices.includes(voice) ? voice : (voices.find((v) => v.endsWith(`-${voice}`)) ?? voice);
