// What the rules refuse for reasons that weights cannot outweigh.
import { namesTime } from "../../saying/own-time.ts";
import { type Frame, inFrame } from "../../saying/scene.ts";
import { leansBack } from "../../saying/voices.ts";
import { isPresent, pastOf, reportsOneSaying } from "../one-saying.ts";
import type { Ground } from "./ground.ts";
import type { Mention } from "./mentions.ts";
import { type Option, restsOn } from "./options.ts";

/** Acts of speaking in which several voices take part. */
const SHARED = /^(?:testimony|debate|interview|press conference|briefing|meeting|poll|broadcast)$/;

/** Texts that one party sends out. */
const SENT_OUT = /^(?:statement|post|press release|letter)$/;
/** Channels that are read: what is plainly "said" in another paragraph is not from them. */
const READ = /^(?:article|report|court filing|letter|press release)$/;

/** Sources that are a paper or its writers: what they "said" may well be in print. */
const PAPER = /^(?:newspaper|paper|magazine|editors|board|editorial|column|columnist)$/;

/**
 * True for an option that is never taken: events still to come, single words that only hint, what its own words tell of or its source only names, what another voice alone
 * did, an act in the past for what is said in the present, a text for what is plainly said; and every one for a statement
 * that reports no single saying ("has often said", "would say").
 */
export function isBarred(g: Ground, f: Frame, o: Option): boolean {
  const { scene } = g;
  const all = restsOn(g, f, o);
  if (all.length === 0 || !reportsOneSaying(scene, f)) return true;
  const voice = g.voices[f.index] as string;
  if (!SHARED.test(o.type) && all.every((m) => m.voice !== "" && m.voice !== voice)) return true;
  // a text that its sentence gives to others, or a title’s word for one, is not this voice’s
  const others = (m: Mention) =>
    m.voice === ""
      ? g.ties.ofOthers(m.sentence, voice) || (m.paragraph < g.body && !g.ties.namedIn(m.sentence, voice))
      : m.voice !== voice;
  if (SENT_OUT.test(o.type) && o.here === null && all.every(others)) return true;
  // another day than that of the act
  const { name: day, fresh } = g.day[f.index] as Ground["day"][number];
  const elsewhen = (m: Mention) => {
    const then = m.sentence === f.sentence ? "" : g.dayIn(m.sentence);
    return then === "" ? fresh && m.paragraph < f.paragraph : then !== day;
  };
  if (day !== "" && o.here === null && all.every(elsewhen)) return true;
  // "In 2022 he called it that": no part of yesterday's call
  const time = o.here === null ? (g.time[f.index] as string) : "";
  if (time !== "" && all.every((m) => !namesTime(scene, m.sentence, time))) return true;
  // "Article 33 says": its own source has the word, and is no such text
  const inSource = (m: Mention) => f.source !== null && m.last >= f.source.first && m.last <= f.source.last;
  if (all.every((m) => m.holder !== f.index && inSource(m))) return true;
  // "Orel, who gave a speech in May, said": a clause about the speaker
  if (all.every((m) => m.holder !== f.index && isAside(g, f, m))) return true;
  // "he describes it as safe" is no part of a speech that he gave
  const set = scene.frames[(o.voiced ?? o.before)?.holder ?? -1];
  if (o.here === null && set && isPresent(scene, f) && pastOf(scene, set) === true) return true;
  const { tokens } = scene.doc;
  const cue = tokens[f.cue?.first ?? -1]?.lower ?? "";
  const said = /^(?:said|says|told|tells)$/.test(cue) && f.attribution.medium === "speech";
  if (!READ.test(o.type) || !said || o.here !== null || leansBack(scene.doc, f)) return false;
  return !PAPER.test(tokens[f.source?.last ?? -1]?.lower ?? "");
}

/** Stands between source and cue behind "who", which opens a clause of its own. */
function isAside({ scene }: Ground, { source, cue }: Frame, m: Mention): boolean {
  if (!source || !cue || m.first <= source.last || m.last >= cue.first) return false;
  const { tokens } = scene.doc;
  return [1, 2].some((n) => /^(?:who|which|whose)$/.test(tokens[source.last + n]?.lower ?? ""));
}

/** Short words for what speaks against an option: its own clause has the phrase and does not set it, or another listener was told. */
export function doubts(g: Ground, f: Frame, o: Option): string[] {
  const out: string[] = [];
  const far = [o.voiced, o.before, o.after, o.lead].some((m) => m !== null && m.sentence !== f.sentence);
  if (o.here && !far && o.here.holder !== f.index && inFrame(g.scene, f, o.here.last))
    out.push("doubt clause");
  const to = g.own[f.index]?.addressee;
  if (to != null && o.here === null) out.push(`doubt told ${to.by}`, `doubt told ${to.by} ${o.type}`);
  return out;
}
