// Features of a statement and the days that it may have, as names: rules, ties, syntax, tense, what was said before and beside.
import { few, type Given } from "../../saying/choose.ts";
import type { Frame, Scene } from "../../saying/scene.ts";
import { names, surnameOf } from "../events.ts";
import { ofEvent } from "../in-content.ts";
import { bodyStart } from "../lead.ts";
import type { Expressed } from "./expressed.ts";
import type { Ground, Kind } from "./facts.ts";
import { hereFeatures } from "./here.ts";
import { history } from "./history.ts";
import type { Option } from "./options.ts";

/** Names of the features of "no day is told". */
export function noneFeatures(g: Ground, f: Frame, k: Kind, options: readonly Option[]): string[] {
  const rule = g.ruled[f.index]!;
  const out = [
    "none",
    `none ${k.tense}`,
    `none ${k.medium}`,
    `none ${k.form}`,
    `none ${k.place}`,
    `none act ${k.act}`,
    `none rule ${rule.key === "" ? rule.by : "dated"}`,
    `none options ${few(options.length)}`,
  ];
  if (k.ahead) out.push("none ahead");
  if (k.nested) out.push("none nested");
  if (k.document) out.push("none document");
  if (k.leans) out.push("none leans");
  if (f.source === null) out.push("none nobody");
  if (!options.some((o) => o.here)) out.push("none here");
  if (!options.some((o) => o.before && f.paragraph - o.before.paragraph <= 1)) out.push("none near");
  return out;
}

/** Names of the features of one option. */
export function optionFeatures(
  g: Ground,
  f: Frame,
  k: Kind,
  o: Option,
  order: readonly Frame[],
  place: number,
  given: Given,
): string[] {
  const out: string[] = [];
  const rule = g.ruled[f.index]!;
  const ruled = rule.key === o.key;
  if (ruled) {
    out.push("rule", `rule ${rule.by}`, `rule ${k.tense}`, `rule ${k.medium}`);
    if (rule.own) out.push(`rule own ${k.medium}`);
    if (k.document) out.push("rule document");
    if (k.nested) out.push("rule nested");
  } else if (rule.key !== "") out.push(rule.own ? "other than own" : `other than ${rule.by}`);
  const [from, to] = o.key.split(" ").map(Number) as [number, number];
  const old = g.published ? g.published.to - to : 0;
  const grain = to - from === 0 ? "day" : to - from < 8 ? "week" : to - from < 32 ? "month" : "year";
  out.push(
    `grain ${grain}`,
    grain === "day"
      ? `old ${old <= 0 ? "0" : old <= 1 ? "1" : old <= 3 ? "3" : old <= 8 ? "8" : old <= 40 ? "40" : "far"}`
      : `old ${grain}`,
  );
  const n = g.often.get(o.key) ?? 0;
  out.push(`often ${few(n, 4)}`);
  if (o.key === g.main.key) {
    const share = g.main.share > 0.8 ? "all" : g.main.share > 0.5 ? "most" : "some";
    out.push(
      `main ${share}`,
      `main ${share} ${k.tense}`,
      `main ${k.medium}`,
      `main act ${k.act === "" ? "none" : "some"}`,
    );
  }
  out.push(...actFeatures(g, f, k, o));
  if (o.here) out.push(...hereFeatures(g, f, k, o.here));
  else out.push("not here");
  if (o.before) out.push(...beforeFeatures(g, f, k, o, o.before));
  else if (!o.here) out.push("not before");
  if (o.after && !o.here && !o.before) out.push(...afterFeatures(g, f, k, o.after));
  if (o.lead) {
    out.push("lead", `lead ${o.lead.noun}`, `lead ${k.place}`);
    if (k.act !== "" && o.lead.noun !== "none") out.push(`lead act ${sameEvent(k.act, o.lead.word)}`);
  }
  out.push(...history(g, f, k, o, order, place, given));
  if (!ruled && isBarred(g.scene, new Set(out), o, k)) out.push(BARRED);
  return out;
}

/** The feature of an option that is never taken. */
export const BARRED = "barred";

/**
 * What the rules refuse for reasons that weights cannot outweigh: a day of another clause of the sentence with no other
 * tie, another voice's day, a day told to another listener, an old date that the voice and the act do not have, and the
 * day of an event of others for a voice that has not spoken yet.
 */
function isBarred(scene: Scene, has: ReadonlySet<string>, o: Option, k: Kind): boolean {
  const voice = ["here", "1", "3", "far"].some((near) => has.has(`voice has ${near}`));
  const act = has.has("act sentence here") || has.has("act sentence there");
  const refused = ["left", "right", "source"].some((side) =>
    ["refused", "unsure", "another’s"].some((reach) => has.has(`here ${side} reach ${reach}`)),
  );
  if (refused && o.before === null && !voice && !act) return true;
  const { before } = o;
  const others = has.has("last other voice");
  if (before && others && !o.here && !voice && !act && !has.has("act event same")) return true;
  if (has.has("voice has listener")) return true;
  const old = ["old 40", "old far", "old month", "old year"].some((name) => has.has(name));
  const { here } = o;
  if (here && has.has("here content") && (here.tense === "ahead" || ofEvent(scene, here.time))) return true;
  if (k.tense === "perfect" && has.has("grain day") && !voice && !act) return true;
  if (old && !has.has("act has") && !o.here) return true;
  if (k.uncredited && !o.here) return true;
  if (before && has.has("last told") && !here && !voice && !act && under(scene, before.verb)) return true;
  return has.has("last told of others") && has.has("voice new") && !act && !has.has("act event same");
}

const EVENT_OF: Readonly<Record<string, RegExp>> = {
  debate: /^debate$/,
  testimony: /^(?:hearing|testimony)$/,
  speech: /^(?:speech|address|rally|event|convention|remark|appearance|ceremony|fundraiser)$/,
  interview: /^(?:interview|appearance)$/,
  meeting: /^(?:meeting|event|townhall|forum|summit|conference|panel|talk)$/,
  briefing: /^(?:briefing|conference)$/,
  press: /^(?:conference|briefing)$/,
  statement: /^(?:statement|comment|remark)$/,
  post: /^(?:post|tweet|message)$/,
  letter: /^(?:letter|email|memo|message)$/,
  call: /^call$/,
};

/** Whether the noun beside an expression is the act's own. */
const sameEvent = (act: string, word: string): string => (EVENT_OF[act]?.test(word) ? "same" : "other");

/** What ties the days to the act of speaking: its noun, the words that set it and their sentence. */
function actFeatures(g: Ground, f: Frame, k: Kind, o: Option): string[] {
  const at = g.actAt[f.index] as number;
  if (k.act === "" || at < 0) return [];
  const out: string[] = [];
  const nouns = g.events.get(o.key);
  if (nouns) {
    let same = false;
    for (const word of nouns) if (sameEvent(k.act, word) === "same") same = true;
    out.push(`act event ${same ? "same" : "other"}`);
    if (same) out.push(`act event ${k.act}`);
  }
  const sentence = g.scene.doc.tokens[at]!.sentence;
  const there = (g.bySentence.get(sentence) ?? []).filter((e) => e.key === o.key);
  if (there.length === 0) return out;
  const near = Math.min(...there.map((e) => Math.abs(e.time.core - at)));
  const own = sentence === f.sentence ? "here" : "there";
  out.push(
    `act sentence ${own}`,
    `act words ${own} ${near <= 2 ? "2" : near <= 5 ? "5" : near <= 10 ? "10" : "far"}`,
  );
  return out;
}

/** The nearest expression before the statement's sentence. */
function beforeFeatures(g: Ground, f: Frame, k: Kind, o: Option, e: Expressed): string[] {
  const { scene } = g;
  const sentences = f.sentence - e.time.sentence;
  const paragraphs = f.paragraph - e.paragraph;
  const far =
    paragraphs === 0 ? "here" : paragraphs <= 2 ? String(paragraphs) : paragraphs <= 5 ? "5" : "far";
  const where = e.plain ? "plain" : "in words";
  const out = [
    `before ${far} ${where}`,
    `before ${few(sentences)} since ${few(o.since)}`,
    `before since ${few(o.since)} ${where}`,
  ];
  if (o.since === 0 && e.plain) {
    out.push(
      `last ${far} ${k.tense}`,
      `last ${far} ${k.medium}`,
      `last ${far} ${e.tense}`,
      `last ${far} ${e.noun}`,
    );
    const holder = holderOf(g, f, e);
    out.push(`last ${far} ${holder}`);
    if (holder === "other voice") out.push("last other voice");
    if (holder === "told") {
      out.push("last told");
      const s = scene.doc.sentences[e.time.sentence];
      const named = s && names(scene, s.first, s.last, surnameOf(g.voices[f.index] ?? ""));
      out.push(`last ${far} told ${named ? "of speaker" : "of others"}`);
      if (!named) out.push("last told of others");
    }
    if (e.time.first <= (scene.doc.sentences[e.time.sentence]?.first ?? 0) + 1) out.push(`last ${far} opens`);
  }
  if (e.tense === "ahead") out.push("before ahead");
  if (k.act !== "" && (e.noun === "gathering" || e.noun === "saying"))
    out.push(`before act ${sameEvent(k.act, e.word)}`);
  return out;
}

function afterFeatures(g: Ground, f: Frame, k: Kind, e: Expressed): string[] {
  const paragraphs = e.paragraph - f.paragraph;
  const far = paragraphs === 0 ? "here" : paragraphs <= 2 ? String(paragraphs) : "far";
  return [`after ${far} ${k.place}`, `after ${far} ${e.noun}`, `after ${holderOf(g, f, e)} ${k.place}`];
}

/** Statements of one sentence that are looked at. */
const CROWD = 12;

/** "after it cracked on Tuesday": the clause of the day is under another by a word of time. */
function under({ doc }: Scene, verb: number): boolean {
  return verb >= 0 && /^(?:advcl|acl|ccomp|xcomp|csubj)/.test(doc.tokens[verb]!.rel);
}

/** Whose statements stand in the sentence of an expression. */
function holderOf({ scene, voices }: Ground, f: Frame, e: Expressed): string {
  const there = (scene.inSentence.get(e.time.sentence) ?? []).slice(0, CROWD);
  if (there.length === 0) return "told";
  return there.some((h) => voices[h.index] === voices[f.index]) ? "own voice" : "other voice";
}

/** Last paragraph of title, standfirst and lead. */
export const leadEnd = (scene: Scene): number => bodyStart(scene) + 2;
