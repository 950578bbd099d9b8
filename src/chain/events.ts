// Acts of speaking that the words around an attribution imply: to whom it was said, and in which clause it stands.
import { type Decision, decide } from "../model/decision.ts";
import { span } from "../model/span.ts";
import type { Channel, ChannelType, Hop } from "../model/statement.ts";
import { aroundOf, type Frame, inFrame, type Range, type Scene } from "../saying/scene.ts";
import { CHANNEL_NOUNS, CROWD, NOISE } from "./lexicon.ts";

/** Before whom one testifies. */
const BENCH = /^(?:jurors|jury|tribunal|inquiry|court|magistrates)$/;
/** Who puts the questions in an interview. */
const HOST =
  /^(?:host|hosts|co-host|co-hosts|cohost|cohosts|moderator|moderators|interviewer|anchor|anchors|presenter|presenters)$/;
/** Meetings as listeners: "told a town hall". */
const HELD =
  /^(?:meeting|conference|forum|summit|hall|townhall|convention|congress|hearing|event|dinner|briefing|gaggle|luncheon|gala|fundraiser)$/;

/**
 * The channel that the listener implies: a crowd hears a speech, a jury testimony, a programme an interview. Null where
 * the listener tells nothing. @example told a crowd in Ardun → speech
 */
export function channelOfListener(scene: Scene, at: Range): Decision<Channel> | null {
  const { tokens, text } = scene.doc;
  const words = span(tokens[at.first]!.start, tokens[at.last]!.end);
  // a gathering or programme has a name of its own; cadets, jurors and a host are none
  const as = (type: ChannelType, score: number, name = ""): Decision<Channel> =>
    decide({ type, words: name, platform: null }, "inferred", "listener", { score, evidence: [words] });
  const opens = /^(?:an?|the|his|her|their)$/.test(tokens[at.first]!.lower) && at.first < at.last ? 1 : 0;
  const named = text.slice(tokens[at.first + opens]!.start, words.end);
  const title = tokens[at.last]!.form;
  if (/^[”"]$/.test(title) || /^(?:show|programme|program|podcast)$/.test(tokens[at.last]!.lower))
    return programme(scene, at) ? as("interview", 0.7, named) : null;
  for (let i = at.first; i <= at.last && i < at.first + 10; i++) {
    const w = tokens[i]!.lower;
    const next = tokens[i + 1]?.lower ?? "";
    if (HELD.test(w) && i < at.last && HELD.test(next)) continue; // "a town hall meeting"
    if (CROWD.has(w)) {
      const debate = tokens[i - 1]?.lower === "debate";
      return as(
        debate ? "debate" : "speech",
        0.6,
        /^(?:rally|gathering)$/.test(w) && !CROWD.has(next) ? named : "",
      );
    }
    if (HOST.test(w)) return as("interview", 0.6);
    if (BENCH.test(w)) return as("testimony", 0.6);
    if (HELD.test(w)) {
      const news = /^(?:press|news|media)$/.test(tokens[i - 1]?.lower ?? "");
      if (w === "conference" && news) return as("press conference", 0.7, named);
      return as(HEARD.get(w) ?? "meeting", 0.6, named);
    }
    if (
      /^(?:of|in|at|from|with|who|that|outside|inside|near|after|before|behind|about|on|during|as|ahead|aboard)$/.test(
        w,
      ) &&
      i > at.first
    )
      break;
  }
  return null;
}

/** Gatherings at which one speaks, by the channel that they are; others are meetings. */
const HEARD: ReadonlyMap<string, ChannelType> = new Map([
  ["hearing", "testimony"],
  ["briefing", "briefing"],
  ["gaggle", "briefing"],
  ["convention", "speech"],
  ["dinner", "speech"],
  ["luncheon", "speech"],
  ["gala", "speech"],
  ["fundraiser", "speech"],
]);

/** "told the Courier", "spoke with WKAR": who tells a carrier of news something gives it an interview, where no other way is named. */
export function toldOutlet(
  scene: Scene,
  f: Frame,
  listener: Range,
  carriers: readonly Hop[],
): Decision<Channel> | null {
  const { tokens } = scene.doc;
  const at = span(tokens[listener.first]!.start, tokens[listener.last]!.end);
  const hears = carriers.find(
    (h) => h.role === "first-carrier" && h.evidence.some((e) => e.start === at.start && e.end === at.end),
  );
  if (!hears || f.attribution.medium === "writing" || !f.cue) return null;
  let verb = -1;
  for (let i = f.cue.first; i <= f.cue.last; i++) if (TELLS.test(tokens[i]!.lower)) verb = i;
  // "Speaking with the Courier, Orel said": the verb stands beside the cue
  const beside = listener.first - 2;
  if (verb < 0 && beside >= 0 && /^(?:to|with)$/.test(tokens[beside + 1]!.lower) && inFrame(scene, f, beside))
    if (/^(?:speaking|talking)$/.test(tokens[beside]!.lower)) verb = beside;
  if (verb < 0) return null;
  const joined = verb < listener.first && listener.first - verb <= 3;
  const whole = joined ? span(tokens[verb]!.start, at.end) : at;
  return decide({ type: "interview", words: hears.agent ?? "", platform: null }, "inferred", "told-outlet", {
    score: 0.6,
    evidence: [whole],
  });
}

const TELLS = /^(?:told|tells|telling|tell|spoke|speaks|speaking|talked|talking)$/;

/** "said to cheers", "drawing applause": a crowd heard it. Null where the clause has no such noise. */
export function heardByCrowd(scene: Scene, f: Frame): Decision<Channel> | null {
  if (!f.cue) return null;
  const { tokens, sentences } = scene.doc;
  const end = sentences[f.sentence]?.last ?? -1;
  for (let i = f.cue.last + 1; i <= end && i < f.cue.last + NOISE_WITHIN; i++) {
    if (!inFrame(scene, f, i)) continue;
    if (!NOISE.has(tokens[i]!.lower)) continue;
    for (let k = i - 1; k > f.cue.last && k >= i - 4; k--)
      if (/^(?:to|amid|drawing|over|prompting)$/.test(tokens[k]!.lower)) {
        const at = span(tokens[i]!.start, tokens[i]!.end);
        return decide({ type: "speech", words: "", platform: null }, "inferred", "crowd", {
          score: 0.5,
          evidence: [at],
        });
      }
  }
  return null;
}

/** Tokens behind the cue in which a crowd is listened for. */
const NOISE_WITHIN = 30;

/** “Morning Talk” in marks, or a name with "show" behind it: a programme, not a person's nickname. */
function programme(scene: Scene, at: Range): boolean {
  const { tokens } = scene.doc;
  for (let i = at.first; i <= at.last; i++)
    if (/^[“"]$/.test(tokens[i]!.form) || /^(?:show|programme|program|podcast)$/.test(tokens[i]!.lower))
      return true;
  return false;
}

/** "held a news conference in which he said": the clause that an attribution stands in belongs to the noun before it. */
export function channelOfClause(scene: Scene, f: Frame): Decision<Channel> | null {
  const { tokens, text } = scene.doc;
  const around = aroundOf(scene, f);
  const from = Math.min(f.anchor, f.source?.first ?? f.anchor);
  for (let i = from - 1; i > around.first && i >= from - 4; i--) {
    const w = tokens[i]!.lower;
    const link =
      w === "which" && /^(?:in|at|during)$/.test(tokens[i - 1]?.lower ?? "") ? i - 1 : w === "where" ? i : -1;
    if (link < 0) continue;
    for (let k = link - 1; k >= around.first && k > link - 24; k--) {
      if (!inFrame(scene, f, k)) return null;
      const type = CHANNEL_NOUNS.get(tokens[k]!.lower);
      if (!type || type === "other") continue;
      const news = /^(?:press|news|media)$/.test(tokens[k - 1]?.lower ?? "");
      const conference = tokens[k]!.lower === "conference";
      const first = news ? k - 1 : k;
      const where = span(tokens[first]!.start, tokens[k]!.end);
      return decide(
        {
          type: conference ? (news ? "press conference" : "meeting") : type,
          words: text.slice(where.start, where.end),
          platform: null,
        },
        "stated",
        "clause",
        { score: 0.8, evidence: [where] },
      );
    }
    return null;
  }
  return null;
}

/** "Speaking to thousands in Ardun, …", "testifying before the committee, …", "when interviewed on Monday": the participle that opens or follows the clause. */
export function channelOfGerund(scene: Scene, f: Frame): Decision<Channel> | null {
  const { tokens, sentences } = scene.doc;
  const s = sentences[f.sentence];
  if (!s) return null;
  for (let i = s.first; i <= s.last && i < s.first + 60; i++) {
    const w = tokens[i]!.lower;
    if (!/^(?:speaking|addressing|testifying|interviewed)$/.test(w) || !inFrame(scene, f, i)) continue;
    const opens =
      i === s.first ||
      tokens[i - 1]!.form === "," ||
      /^(?:while|when|and|being)$/.test(tokens[i - 1]!.lower) ||
      (/^(?:was|were|is)$/.test(tokens[i - 1]!.lower) && tokens[i - 2]?.lower === "who");
    if (!opens) continue;
    if (w === "testifying" || w === "interviewed") {
      const at = span(tokens[i]!.start, tokens[i]!.end);
      const type = w === "testifying" ? "testimony" : "interview";
      return decide({ type, words: "", platform: null }, "stated", "verb", {
        score: 0.85,
        evidence: [at],
      });
    }
    let k = i + 1;
    if (w === "speaking" && !/^(?:to|before|at)$/.test(tokens[k]?.lower ?? "")) continue;
    let last = k;
    while (
      last < s.last &&
      last < i + 10 &&
      inFrame(scene, f, last + 1) &&
      !/^[,;:–—]$/.test(tokens[last + 1]!.form)
    )
      last++;
    if (w === "speaking") k++;
    const found = k <= last ? channelOfListener(scene, { first: k, last }) : null;
    if (found) return found;
  }
  return null;
}

/** "told reporters": no channel is named, but that it was the press. */
export function toldPress(scene: Scene, f: Frame, addressee: Range | null): Decision<Channel> | null {
  if (!addressee || !f.cue) return null;
  const { tokens } = scene.doc;
  let press = false;
  for (let i = addressee.first; i <= addressee.last; i++)
    if (/^(?:reporters|journalists|press)$/.test(tokens[i]!.form)) press = true; // no "Associated Press"
  const cue = tokens[f.cue.first]!;
  const close = addressee.first - f.cue.first === 1;
  if (!press || !close || !inFrame(scene, f, addressee.first)) return null;
  return decide({ type: "other", words: "", platform: null } as Channel, "inferred", "told-press", {
    score: 0.5,
    evidence: [span(cue.start, tokens[addressee.last]!.end)],
  });
}
