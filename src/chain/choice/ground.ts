// Ground: everything that a choice of channels looks at, and what each statement is like in short words.
import type { ChannelType } from "../../model/statement.ts";
import { ownTime } from "../../saying/own-time.ts";
import { type Frame, isDocument, type Scene } from "../../saying/scene.ts";
import { type CueTense, tenseOf } from "../../saying/tense.ts";
import { leansBack, surface, type Voice } from "../../saying/voices.ts";
import { GO_ON } from "../../saying/words.ts";
import type { ByRules } from "../by-rules.ts";
import { dayBeside, dayOfSentence, newOccasion } from "../days.ts";
import type { Told } from "../goes-on.ts";
import { isElsewhere } from "../topic.ts";
import { type Mention, mentionsOf } from "./mentions.ts";
import { type Ties, tiesOf } from "./ties.ts";

/** Everything that is shared by the statements of an article. */
export interface Ground {
  readonly scene: Scene;
  readonly voices: readonly Voice[];
  readonly own: readonly Told[];
  readonly told: readonly Told[];
  readonly tense: readonly CueTense[];
  readonly mentions: readonly Mention[];
  /** How often each type is named in the reporter's words. */
  readonly often: ReadonlyMap<ChannelType, number>;
  /** The part of all such mentions that each type has. */
  readonly share: ReadonlyMap<ChannelType, number>;
  /** Types that the title names. */
  readonly titled: ReadonlySet<ChannelType>;
  /** For each voice, the types that its own clauses and stages tell, anywhere. */
  readonly uses: ReadonlyMap<Voice, ReadonlySet<ChannelType>>;
  /** The last words of the names that each voice is written with. */
  readonly names: ReadonlyMap<Voice, ReadonlySet<string>>;
  /** Which voices are joined to which types. */
  readonly ties: Ties;
  /** By frame: the weekday that its own words name, and whether it opens an occasion of its own with it. */
  readonly day: readonly { readonly name: string; readonly fresh: boolean }[];
  /** By frame: the year, month or season that its own words name, "" for none. */
  readonly time: readonly string[];
  /** The weekday that a sentence names, "" for none. */
  readonly dayIn: (sentence: number) => string;
  /** First paragraph of the body. */
  readonly body: number;
}

/** Short words for a statement, each of which may be crossed with a tie. */
export interface Kind {
  readonly tense: string;
  readonly medium: string;
  readonly form: string;
  readonly cue: string;
  readonly leans: boolean;
  readonly nested: boolean;
  readonly document: boolean;
  readonly place: "head" | "lead" | "body";
  /** How much of the article its voice says. */
  readonly part: string;
  /** Its own clause tells of another day or occasion than the report's. */
  readonly elsewhere: boolean;
  /** What the source is: a name of a person, of another party, words, nothing. */
  readonly source: string;
  /** The rule that gives its channel, "none" where none does. */
  readonly by: string;
}

/** The ground of what the rules looked at. */
export function groundOf(rules: ByRules): Ground {
  const { scene, voices, own, told } = rules;
  const mentions = mentionsOf(rules);
  const often = new Map<ChannelType, number>();
  for (const m of mentions)
    if (m.plain && m.reading !== "verb") often.set(m.channel.type, (often.get(m.channel.type) ?? 0) + 1);
  const { paragraphs } = scene.doc.article;
  const body = Math.max(
    0,
    paragraphs.findIndex((p) => p.role === "body" || p.role === "quote"),
  );
  const all = [...often.values()].reduce((a, b) => a + b, 0);
  const titled = new Set(
    mentions
      .filter((m) => m.paragraph < Math.max(1, body) && m.reading !== "verb")
      .map((m) => m.channel.type),
  );
  const uses = new Map<Voice, Set<ChannelType>>();
  for (const m of mentions) {
    if (m.voice === "") continue;
    const have = uses.get(m.voice);
    if (have) have.add(m.channel.type);
    else uses.set(m.voice, new Set([m.channel.type]));
  }
  const names = new Map<Voice, Set<string>>();
  for (const f of scene.frames) {
    const seen = f.source ? surface(scene.doc, f.source) : null;
    const voice = voices[f.index];
    if (seen?.kind !== "name" || !voice) continue;
    const have = names.get(voice);
    if (have) have.add(seen.key);
    else names.set(voice, new Set([seen.key]));
  }
  const days = new Map<number, string>();
  const dayIn = (sentence: number): string => {
    const have = days.get(sentence) ?? dayOfSentence(scene, sentence);
    days.set(sentence, have);
    return have;
  };
  return {
    scene,
    voices,
    day: scene.frames.map((f) => {
      const name = dayIn(f.sentence) === "" ? "" : dayBeside(scene, f);
      return { name, fresh: name !== "" && newOccasion(scene, f) !== "" };
    }),
    time: scene.frames.map((f) => ownTime(scene, f)),
    dayIn,
    own,
    told,
    tense: scene.frames.map((f) => tenseOf(scene, f)),
    mentions,
    often,
    share: new Map([...often].map(([type, n]) => [type, n / all])),
    titled,
    uses,
    names,
    ties: tiesOf(scene, voices, names, mentions, body),
    body,
  };
}

/** Cues that tell something of the way by themselves. */
const TELLING =
  /^(?:said|says|saying|told|tells|wrote|writes|writing|tweeted|posted|asked|added|continued|called|argued|announced|issued|urged|testified|read|reads|found|showed|shows|reported|spoke|declared|replied|responded)$/;

/** The short words for a statement. */
export function kindOf(g: Ground, f: Frame): Kind {
  const { tokens } = g.scene.doc;
  const a = f.attribution;
  const cue = tokens[f.cue?.first ?? -1];
  const tense = g.tense[f.index] as string;
  return {
    tense: cue && /^VB[ZP]$/.test(cue.xpos) && tense === "plain" ? "present" : tense,
    medium: a.factual ? a.medium : "not so",
    form: a.kind,
    cue:
      cue === undefined
        ? "none"
        : TELLING.test(cue.lower)
          ? cue.lower
          : GO_ON.has(cue.lower)
            ? "added"
            : "other",
    leans: leansBack(g.scene.doc, f) || GO_ON.has(cue?.lower ?? ""),
    nested: f.container >= 0,
    document: isDocument(g.scene, f),
    place: f.paragraph < g.body ? "head" : f.paragraph <= g.body + 1 ? "lead" : "body",
    part: g.ties.part(g.voices[f.index] as Voice),
    elsewhere: isElsewhere(g.scene, f),
    source: sourceOf(g.scene, f),
    by: g.told[f.index]?.channel?.by ?? "none",
  };
}

/** "nearly half", "85% of voters", "those surveyed". */
const COUNTED =
  /^(?:\d[\d.,]*|%|percent|majority|plurality|half|third|quarter|most|surveyed|polled|respondents|two-thirds|three-quarters|voters|caucus-goers)$/;

/** "the newspaper", "its editorial board". */
const PAPER = /^(?:newspaper|paper|magazine|editors|board|editorial|outlet|site|website|blog)$/;

function sourceOf(scene: Scene, f: Frame): string {
  if (!f.source) return "nobody";
  for (let i = f.source.first; i <= f.source.last && i <= f.source.first + 2; i++)
    if (COUNTED.test(scene.doc.tokens[i]!.lower)) return "counted";
  const seen = surface(scene.doc, f.source);
  if (PAPER.test(scene.doc.tokens[f.source.last]!.lower)) return "paper";
  if (seen.kind !== "name") return seen.kind;
  for (let i = f.source.first; i <= f.source.last && i < f.source.first + 20; i++)
    if (scene.doc.tokens[i]!.ner === "PER") return "person";
  return "party";
}
