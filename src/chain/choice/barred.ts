// What the rules refuse for reasons that weights cannot outweigh.
import { type Frame, inFrame } from "../../saying/scene.ts";
import { leansBack } from "../../saying/voices.ts";
import { isPresent, pastOf, reportsOneSaying } from "../goes-on.ts";
import type { Ground } from "./ground.ts";
import type { Mention } from "./mentions.ts";
import { type Option, restsOn } from "./options.ts";

/** Acts of speaking in which several voices take part. */
const SHARED = /^(?:testimony|debate|interview|press conference|briefing|meeting|poll|broadcast)$/;

/** Channels that are read: what is plainly "said" in another paragraph is not from them. */
const READ = /^(?:article|report|court filing|letter|press release)$/;

/**
 * True for an option that is never taken: events still to come, single words that only hint, what its own words tell of, what another voice alone
 * did, a phrase of the statement's own clause that does not set it, and what was told to another listener; and every
 * one for a statement that reports no single saying ("has often said", "would say").
 */
export function isBarred(g: Ground, f: Frame, o: Option): boolean {
  const { scene } = g;
  const all = restsOn(g, f, o);
  if (all.length === 0) return true;
  if (!reportsOneSaying(scene, f)) return true;
  const voice = g.voices[f.index] as string;
  const others = (m: Mention) => m.voice !== "" && m.voice !== voice;
  if (!SHARED.test(o.type) && all.every(others)) return true;
  const far = [o.voiced, o.before, o.after, o.lead].some((m) => m !== null && m.sentence !== f.sentence);
  if (o.here && !far && o.here.holder !== f.index && inFrame(scene, f, o.here.last)) return true;
  // "he describes it as safe" is no part of a speech that he gave
  const set = scene.frames[(o.voiced ?? o.before)?.holder ?? -1];
  if (o.here === null && set && isPresent(scene, f) && pastOf(scene, set) === true) return true;
  const cue = scene.doc.tokens[f.cue?.first ?? -1]?.lower ?? "";
  const said = /^(?:said|says|told|tells)$/.test(cue) && f.attribution.medium === "speech";
  if (READ.test(o.type) && said && o.here === null && !leansBack(scene.doc, f)) return true;
  return g.own[f.index]?.addressee != null && o.here === null;
}
