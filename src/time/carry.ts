// One act of saying, several statements: how a date goes from one to the next, and back to what was said just before.
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
    if (
      theirs.sort === "dated" &&
      (tense[f.index] === "perfect" || (inRelative(scene, g) && isLater(scene, f, g)))
    )
      return false; // a perfect has no day
    // "generally supported them and said …": a habit goes over to a participle or within one perfect only
    const shared =
      theirs.sort === "dated" ||
      tense[f.index] === "gerund" ||
      (tense[g.index] !== "plain" && !isRelative(scene, g));
    return shared && !parted(scene, f, g) && !subordinate(scene, f);
  });
  const closest = given.sort((a, b) => Math.abs(a.anchor - f.anchor) - Math.abs(b.anchor - f.anchor))[0];
  return closest ? (own[closest.index] ?? null) : null;
}

/** "Orel, who told the Courier in May …, says": a present behind a past is another saying. */
export const isLater = (scene: Scene, f: Frame, g: Frame): boolean =>
  isPresent(scene, f) && !isPresent(scene, g);
function isPresent({ doc }: Scene, f: Frame): boolean {
  const cue = doc.tokens[f.cue?.first ?? -1];
  return cue !== undefined && (/^VB[ZP]$/.test(cue.xpos) || (cue.xpos === "" && /[^su]s$/.test(cue.lower)));
}

/** "Now says": what the voice said on an earlier day is over. */
export const isNow = (scene: Scene, f: Frame): boolean =>
  isPresent(scene, f) && scene.doc.tokens[(f.cue?.first ?? 0) - 1]?.lower === "now";

/** "On Friday: Orel said …, and Sava accused …": a date before all cues of the sentence is of all of them. */
const overBoth = (theirs: Own, f: Frame, g: Frame, tense: readonly CueTense[]): boolean =>
  theirs.sort === "dated" &&
  (tense[f.index] === "plain" || (tense[f.index] === "gerund" && tense[g.index] === "gerund")) &&
  f.anchor > g.anchor &&
  theirs.time.last < Math.min(g.anchor, g.source?.first ?? g.anchor);

/** The source is a relative pronoun: "Orel, who has mocked it". */
const isRelative = (scene: Scene, f: Frame): boolean =>
  f.source !== null &&
  f.source.first === f.source.last &&
  /^(?:who|which|that|whom)$/.test(scene.doc.tokens[f.source.first]!.lower);

/** The cue stands in a relative clause, whatever the source: "Orel, who told". */
const inRelative = ({ doc }: Scene, g: Frame): boolean =>
  [1, 2, 3].some((n) => /^(?:who|which)$/.test(doc.tokens[(g.cue?.first ?? 0) - n]?.lower ?? ""));

/** "called her a disgrace after she attacked …", "a passage where it states": what is told there was said another time. */
export const subordinate = (scene: Scene, f: Frame): boolean =>
  /^(?:after|before|because|since|where|until)$/.test(
    scene.doc.tokens[Math.min(f.source?.first ?? f.anchor, f.anchor) - 1]?.lower ?? "",
  );

/** "It was announced that", "the announcement of": nobody is credited, so that no act of anybody goes on. */
export function uncredited(scene: Scene, f: Frame, tense: CueTense): boolean {
  if (f.source !== null || f.cue === null || f.attribution.kind === "direct") return false;
  if (tense === "nominal") return true;
  for (let i = f.cue.first; i <= f.cue.last; i++)
    if (/^(?:was|were|been|is|are|the|a|an)$/.test(scene.doc.tokens[i]!.lower)) return true;
  return false;
}

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
  if (isDocument(scene, f) || subordinate(scene, f) || uncredited(scene, f, flow.tense[f.index]!))
    return null;
  if (flow.tense[f.index] === "gerund") {
    const host = hostOf(flow, f);
    if (host && flow.tense[host.index] === "modal") return null; // "is likely to remind them, mentioning …"
  }
  const { own } = run;
  if (own.sort === "dated" && run.frame && isLater(scene, f, run.frame) && LABELS.test(cueWord(scene, f)))
    return null; // "calls the march a mission": what somebody calls it, whenever
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
  if (run.frame?.cue && ENDORSES.test(scene.doc.tokens[run.frame.cue.first]!.lower)) return null;
  const goesOn = leaning && paragraphs === 1 && (a.kind === "direct" || GO_ON.has(cueWord(scene, f)));
  return (((leaning || next) && paragraphs === 0) || goesOn) && !interrupted ? own : null;
}

/** What gives a thing its name. */
const LABELS = /^(?:call|describe|dub|brand|label|term|regard|consider)s?$/;

/** Acts that are told by the way, with no speech that could go on. */
const ENDORSES = /^(?:endors|back|oppos|support|vot)/;

const cueWord = (scene: Scene, f: Frame): string => scene.doc.tokens[f.cue?.first ?? -1]?.lower ?? "";

/** Cues that answer what was said just before, by whomever. */
const REPLIES =
  /^(?:repl(?:y|ies|ied|ying)|respon(?:d|ds|ded|ding)|answer(?:s|ed|ing)?|retort(?:s|ed|ing)?|counter(?:s|ed|ing)?)$/;

/** The statement just before, where this one answers it or is its text again ("In a statement, X said … The statement said"). */
export function answersTo(scene: Scene, f: Frame, before: Frame | null): boolean {
  if (before === null || f.container >= 0 || f.paragraph - before.paragraph > 1) return false;
  const { tokens } = scene.doc;
  if (f.cue)
    for (let i = f.cue.first; i <= f.cue.last; i++) {
      if (REPLIES.test(tokens[i]!.lower)) return true;
      if (/^(?:writ\p{L}+|wrote|shot|fired|hit)$/u.test(tokens[i]!.lower) && tokens[i + 1]?.lower === "back")
        return true;
    }
  const { source } = f;
  return (
    source !== null &&
    source.last === source.first + 1 &&
    /^(?:the|this|his|her|their|its)$/.test(tokens[source.first]!.lower) &&
    /^(?:statement|letter|post|tweet|memo|email|e-mail|release|message)$/.test(tokens[source.last]!.lower)
  );
}

/** "told the Courier" after "told Channel Nine on Monday": another conversation. */
export function otherListener(scene: Scene, f: Frame, before: Frame | null): boolean {
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
