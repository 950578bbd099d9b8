// One act of saying, several statements: how a date goes from one to the next, and back to the lead.
import type { Decision } from "../model/decision.ts";
import type { TimeInterval } from "../model/time.ts";
import { besideOf, type Frame, isDocument, type Scene } from "../saying/scene.ts";
import type { CueTense } from "../saying/tense.ts";
import { leansBack, type Voice } from "../saying/voices.ts";
import { GO_ON, TELLING } from "../saying/words.ts";
import type { DayRange } from "./calendar.ts";
import type { Own } from "./own.ts";

/** Everything that carrying looks at; `setBy` and `out` are filled as it goes. */
export interface Flow {
  readonly scene: Scene;
  readonly voices: readonly Voice[];
  readonly tense: readonly CueTense[];
  readonly own: readonly (Own | null)[];
  /** Days of publication. */
  readonly published: DayRange | null;
  /** The date that each frame got, its own or another's. */
  readonly setBy: (Own | null)[];
  readonly out: (Decision<TimeInterval> | null)[];
}

/** The date that a voice's words are under. */
export interface Running {
  readonly own: Own;
  readonly paragraph: number;
  /** Turn of the conversation in which it was set or last used: another turn means that others spoke since. */
  readonly turn: number;
  /** The frame that set it; null where a sentence without a statement did. */
  readonly frame: Frame | null;
}

/** Days before publication up to which a date is the news that the report is about. */
const NEWS = 10;
/** Paragraphs after which a voice that others interrupted is no longer under its date. */
const FAR = 6;
/** Frames looked back over, so that a hostile page stays cheap. */
const WINDOW = 40;

/** Another's date, taken over. */
export const inferred = (own: Own, by: string): Decision<TimeInterval> => ({
  ...own.decision,
  basis: "inferred",
  by,
  score: own.decision.score * 0.8,
});

/** The date of another attribution of the same voice in the same sentence and frame. */
export function fromBeside({ scene, voices, own, tense }: Flow, f: Frame): Own | null {
  if (own[f.index]) return null;
  const given = besideOf(scene, f).filter((g) => {
    const theirs = own[g.index];
    if (!theirs || g.container !== f.container) return false;
    if (voices[g.index] !== voices[f.index] && !overBoth(theirs, f, g, tense)) return false;
    if (theirs.sort === "dated" && tense[f.index] === "perfect") return false; // a perfect has no day
    // "generally supported them and said …": a habit goes over to a participle or within one perfect only
    const shared = theirs.sort === "dated" || tense[f.index] === "gerund" || tense[g.index] !== "plain";
    return shared && !parted(scene, f, g);
  });
  const closest = given.sort((a, b) => Math.abs(a.anchor - f.anchor) - Math.abs(b.anchor - f.anchor))[0];
  return closest ? (own[closest.index] ?? null) : null;
}

/** "On Friday: Orel said …, and Sava accused …": a date before all cues of the sentence is of all of them. */
const overBoth = (theirs: Own, f: Frame, g: Frame, tense: readonly CueTense[]): boolean =>
  theirs.sort === "dated" &&
  tense[f.index] === "plain" &&
  f.anchor > g.anchor &&
  theirs.time.last < Math.min(g.anchor, g.source?.first ?? g.anchor);

/** A semicolon stands between the two: separate clauses. */
function parted(scene: Scene, f: Frame, g: Frame): boolean {
  const { tokens } = scene.doc;
  const [from, to] = f.anchor < g.anchor ? [f.anchor, g.anchor] : [g.anchor, f.anchor];
  for (let i = from; i < to && i < from + 400; i++)
    if (tokens[i]!.lower === ";" && scene.owner[i] === f.container) return true;
  return false;
}

/** "has voiced concerns, viewing it as a threat": a participle goes with the verb of its sentence. */
export function hostOf({ scene, voices, tense }: Flow, f: Frame): Frame | null {
  const near = besideOf(scene, f).filter(
    (g) =>
      g !== f &&
      g.container === f.container &&
      voices[g.index] === voices[f.index] &&
      tense[g.index] !== "gerund",
  );
  return near.sort((a, b) => Math.abs(a.anchor - f.anchor) - Math.abs(b.anchor - f.anchor))[0] ?? null;
}

/** The date that goes on, where this statement belongs to the act that the voice is in; null where it stands alone. */
export function carried(flow: Flow, f: Frame, run: Running | undefined, turn: number): Own | null {
  const { scene, published, setBy } = flow;
  const a = f.attribution;
  if (a.continues !== null) {
    const goesOn = scene.byId.get(a.continues);
    return goesOn ? (setBy[goesOn.index] ?? null) : null;
  }
  if (!run || f.container >= 0 || !carries(f, flow.tense[f.index]!) || flow.tense[f.index] === "perfect")
    return null;
  if (isDocument(scene, f)) return null;
  const { own } = run;
  const interrupted = run.turn !== turn;
  const paragraphs = f.paragraph - run.paragraph;
  const leaning =
    leansBack(scene.doc, f) || (f.cue !== null && GO_ON.has(scene.doc.tokens[f.cue.first]!.lower));
  if (own.sort === "habit") return null;
  if (own.sort === "vague") return leaning && !interrupted && paragraphs <= 1 ? own : null;
  if (!leaning && otherListener(scene, f, run.frame)) return null;
  const fresh =
    own.at !== null &&
    published !== null &&
    (own.at.grain === "day"
      ? own.at.from >= published.from - NEWS
      : own.at.grain === "week" && own.at.from >= published.from - 2 * NEWS);
  if (fresh || published === null) return interrupted && paragraphs > FAR ? null : own;
  // an old date: only what follows at once
  const next = f.sentence - (run.frame?.sentence ?? f.sentence) <= 1;
  return (leaning || next) && !interrupted && paragraphs === 0 ? own : null;
}

/** "told the Courier" after "told Channel Nine on Monday": another conversation. */
function otherListener(scene: Scene, f: Frame, before: Frame | null): boolean {
  const told = (g: Frame): string | null => {
    const verb = g.cue ? scene.doc.tokens[g.cue.first] : undefined;
    if (!verb || !TELLING.has(verb.lower)) return null;
    const next = scene.doc.tokens[g.cue!.first + 1];
    const name = next?.lower === "the" ? scene.doc.tokens[g.cue!.first + 2] : next;
    return name && /^\p{Lu}/u.test(name.form) ? name.lower : null;
  };
  const here = told(f);
  const there = before ? told(before) : null;
  return here !== null && there !== null && here !== there;
}

/** Reports of one saying, to which a date can go over: no thought, no possibility, no noun. */
export const carries = (f: Frame, tense: CueTense): boolean =>
  f.attribution.factual &&
  f.attribution.medium !== "thought" &&
  tense !== "modal" &&
  tense !== "nominal" &&
  tense !== "pluperfect";

/** "He made his comment on Thursday" dates what the voice said just before, up to four paragraphs back. */
export function backdate(
  flow: Flow,
  order: readonly Frame[],
  upTo: number,
  voice: Voice,
  paragraph: number,
  set: Own,
): void {
  const { voices, own, setBy, tense, out } = flow;
  for (let i = upTo - 1; i >= 0 && i >= upTo - WINDOW; i--) {
    const f = order[i]!;
    if (paragraph - f.paragraph > 4) return;
    if (f.container >= 0 || voices[f.index] !== voice) continue;
    if (own[f.index]) return;
    if (setBy[f.index] || !carries(f, tense[f.index]!)) continue;
    setBy[f.index] = set;
    out[f.index] = inferred(set, "told-after");
  }
}

/** Title and first paragraphs say in short what the report then dates. */
export function leads(flow: Flow, order: readonly Frame[]): void {
  const { scene, voices, own, setBy, tense, out, published } = flow;
  const body = bodyStart(scene);
  const top = order.filter((g) => g.paragraph <= body + 7 && g.container < 0).slice(0, 4 * WINDOW);
  const news = (o: Own | null | undefined): o is Own =>
    !!o &&
    o.sort === "dated" &&
    (published === null || (o.at !== null && o.at.grain === "day" && o.at.from >= published.from - 7));
  for (const f of top) {
    if (f.paragraph > body + 1) break;
    if (setBy[f.index] || !carries(f, tense[f.index]!)) continue;
    const head = scene.doc.tokens[f.source?.first ?? -1]?.lower ?? "";
    const later = top.find(
      (g) =>
        g.anchor > f.anchor &&
        g.sentence !== f.sentence &&
        news(setBy[g.index] ?? own[g.index]) &&
        (voices[g.index] === voices[f.index] ||
          (f.paragraph < body && g.paragraph <= body + 1 && describes(scene, g, head))),
    );
    const from = later ? (setBy[later.index] ?? own[later.index]) : null;
    if (!from) continue;
    setBy[f.index] = from;
    out[f.index] = inferred(from, "lead");
  }
}

/** "Kremlin: …" over "Kremlin spokesman X said on Wednesday". */
function describes(scene: Scene, g: Frame, word: string): boolean {
  if (!g.source || word === "") return false;
  for (let i = g.source.first; i <= g.source.last && i < g.source.first + 30; i++)
    if (scene.doc.tokens[i]!.lower === word) return true;
  return false;
}

/** Index of the first paragraph of the body. */
export function bodyStart(scene: Scene): number {
  const at = scene.doc.article.paragraphs.findIndex((p) => p.role === "body" || p.role === "quote");
  return Math.max(at, 0);
}
