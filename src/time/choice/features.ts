// Features of a statement and the days that it may have, as names: rules, ties, syntax, tense, what was said before and beside.
import { few, type Given, gap } from "../../saying/choose.ts";
import { type Frame, inFrame, type Scene } from "../../saying/scene.ts";
import { GATHERINGS, SAYING_NOUNS } from "../../saying/words.ts";
import { sameAct } from "../acts.ts";
import { bodyStart, otherListener } from "../carry.ts";
import { names, surnameOf } from "../events.ts";
import { ofEvent } from "../pick.ts";
import { type Expressed, singular, verbOver } from "./expressed.ts";
import type { Ground, Kind } from "./facts.ts";
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

/** An expression of the statement's own sentence. */
function hereFeatures(g: Ground, f: Frame, k: Kind, e: Expressed): string[] {
  const { scene } = g;
  const at = e.time.core;
  const owner = scene.owner[at];
  const cue = f.cue ?? f.source;
  const side =
    owner === f.index
      ? contentSide(f, e)
      : cue && at >= cue.first && at <= cue.last
        ? "cue"
        : f.source && at >= f.source.first && at <= f.source.last
          ? "source"
          : inFrame(scene, f, at)
            ? at < f.anchor
              ? "left"
              : "right"
            : owner === f.container
              ? "quoted"
              : "in another";
  const out = [
    ...(side.startsWith("content") ? ["here content"] : []),
    `here ${side}`,
    `here ${side} ${e.noun}`,
    `here ${side} ${gap(Math.abs(at - f.anchor))}`,
  ];
  out.push(`here ${side} ${k.tense}`, `here ${e.time.meaning.kind}`, `here ${side} verb ${verbTie(g, f, e)}`);
  if (e.time.limit !== null) out.push("here limit");
  const reach = g.ruled[f.index]?.reach.get(at) ?? "refused";
  out.push(`here reach ${reach}`, `here ${side} reach ${reach}`, `here ${e.at.grain} reach ${reach}`);
  if (side === "left" || side === "right") {
    const [a, b] = at < f.anchor ? [at, f.anchor] : [f.anchor, at];
    let cues = 0;
    let finite = 0;
    let commas = 0;
    let parts = 0;
    for (let i = a + 1; i < b && i < a + 60; i++) {
      const t = scene.doc.tokens[i]!;
      if (scene.cueOf[i] !== -1 && scene.cueOf[i] !== f.index) cues++;
      if (/^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos) && scene.cueOf[i] === -1) finite++;
      if (t.form === ",") commas++;
      if (t.form === ";" || t.lower === "who" || t.lower === "which") parts++;
    }
    out.push(`here ${side} cues ${few(cues, 2)}`, `here ${side} finite ${few(finite, 2)}`);
    if (parts > 0) out.push("here parted");
    out.push(`here ${side} commas ${few(commas, 3)}`);
    if (e.time.first <= (scene.doc.sentences[f.sentence]?.first ?? 0) + 1) out.push("here opens");
  }
  return out;
}

function contentSide(f: Frame, e: Expressed): string {
  const home = f.content.find((c) => e.time.core >= c.first && e.time.core <= c.last);
  if (!home) return "content";
  if (f.attribution.kind === "direct") return "content direct";
  if (e.time.first === home.first && f.cue && home.first === f.cue.last + 1) return "content first";
  return e.time.last >= home.last - 1 ? "content last" : "content";
}

/** How the verb over an expression stands to the cue in the tree. */
function verbTie({ scene }: Ground, f: Frame, e: Expressed): string {
  const cue = f.cue ? verbOver(scene, f.cue.first) : -1;
  if (e.verb < 0) return "none";
  if (e.verb === cue || (f.cue && e.verb >= f.cue.first && e.verb <= f.cue.last)) return "cue";
  const above = climb(scene, cue, e.verb);
  if (above !== null) return `over ${above}`;
  const below = climb(scene, e.verb, cue);
  return below !== null ? `under ${below}` : "apart";
}

/** Relation by which `from` hangs below `to`, null where it does not. */
function climb({ doc }: Scene, from: number, to: number): string | null {
  if (from < 0 || to < 0) return null;
  let i = from;
  for (let n = 0; n < 6 && i >= 0; n++) {
    const t = doc.tokens[i]!;
    if (t.head === to) return /^[a-z]+/.exec(t.rel)?.[0] ?? "other";
    i = t.head;
  }
  return null;
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

/** Statements looked back and forward over. */
const WINDOW = 24;

/** What the same voice, the same act and the neighbours have. */
function history(
  g: Ground,
  f: Frame,
  k: Kind,
  o: Option,
  order: readonly Frame[],
  place: number,
  given: Given,
): string[] {
  const out: string[] = [];
  const voice = g.voices[f.index];
  const act = g.acts[f.index];
  let others = 0;
  let seen = false;
  let acted = false;
  for (let i = place - 1; i >= 0 && i >= place - WINDOW && !(seen && acted); i--) {
    const h = order[i] as Frame;
    const key = given[h.index];
    if (key === undefined) continue;
    if (i === place - 1) {
      const near = h.paragraph === f.paragraph ? "here" : f.paragraph - h.paragraph <= 1 ? "near" : "far";
      if (key === o.key) out.push(`last said ${near}`, `last said ${near} ${k.tense}`);
      else if (key !== "") out.push(`last said otherwise ${near}`);
      if (key === o.key && h.sentence === f.sentence) out.push(`said beside ${g.tense[h.index]} ${k.tense}`);
    }
    if (!acted && sameAct(act, g.acts[h.index])) {
      acted = true;
      out.push(key === o.key ? "act has" : key === "" ? "act has none" : "act has another");
    }
    if (!seen && g.voices[h.index] === voice && h.container < 0) {
      seen = true;
      const far = f.paragraph - h.paragraph;
      const near = far === 0 ? "here" : far <= 1 ? "1" : far <= 3 ? "3" : "far";
      const has = key === o.key ? "has" : key === "" ? "has none" : "has another";
      out.push(`voice ${has} ${near}`, `voice ${has} others ${few(others)}`);
      if (has !== "has none" && otherListener(g.scene, f, h)) out.push(`voice ${has} listener`);
      if (has === "has")
        out.push(
          `voice has ${k.tense}`,
          `voice has ${k.medium}`,
          ...(k.leans ? [`voice has leans ${near}`] : []),
        );
    } else if (h.container < 0) others++;
  }
  if (!seen) out.push("voice new");
  let later = false;
  for (let i = place + 1; i < order.length && i <= place + WINDOW && !later; i++) {
    const h = order[i] as Frame;
    const own = g.ruled[h.index]!;
    if (own.own === null || g.voices[h.index] !== voice) continue;
    later = true;
    const near = h.paragraph === f.paragraph ? "here" : h.paragraph - f.paragraph <= 2 ? "near" : "far";
    out.push(`later ${own.key === o.key ? "has" : "another"} ${near} ${k.place}`);
  }
  if (o.before?.word || o.lead?.word) {
    const word = gathering(g.scene, f);
    if (word !== "" && (o.before?.word === word || o.lead?.word === word)) out.push("event named");
  }
  return out;
}

/** The gathering or saying that the statement's own clause names, "" where none. */
function gathering(scene: Scene, f: Frame): string {
  const s = scene.doc.sentences[f.sentence];
  if (!s) return "";
  const from = Math.max(s.first, f.anchor - 30);
  for (let i = from; i <= s.last && i < f.anchor + 30; i++) {
    const w = scene.doc.tokens[i]!.lower;
    if ((GATHERINGS.has(w) || SAYING_NOUNS.has(w)) && inFrame(scene, f, i)) return singular(w);
  }
  return "";
}

/** Last paragraph of title, standfirst and lead. */
export const leadEnd = (scene: Scene): number => bodyStart(scene) + 2;
