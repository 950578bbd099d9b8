// Features of a statement and the ways in which it may have been said, as names: rules, mentions near it, what went before.
import { few, type Given, gap } from "../../saying/choose.ts";
import { type Frame, inFrame } from "../../saying/scene.ts";
import { doubts } from "./barred.ts";
import type { Ground, Kind } from "./ground.ts";
import { history, paragraphs } from "./history.ts";
import type { Mention } from "./mentions.ts";
import type { Option } from "./options.ts";
import { articleFeatures } from "./whole.ts";

/** Names of the features of "no channel is told". */
export function noneFeatures(g: Ground, f: Frame, k: Kind, options: readonly Option[]): string[] {
  const out = [
    "none",
    `none ${k.tense}`,
    `none ${k.medium}`,
    `none ${k.form}`,
    `none ${k.place}`,
    `none ${k.source}`,
    `none cue ${k.cue}`,
    `none rule ${k.by}`,
    `none options ${few(options.length, 5)}`,
  ];
  if (k.nested) out.push("none nested");
  if (k.document) out.push("none document");
  if (k.leans) out.push("none leans");
  if (g.voices[f.index] === "") out.push("none voice");
  if (!options.some((o) => o.here)) out.push("none here");
  if (!options.some((o) => o.voiced)) out.push("none voiced");
  if (!options.some((o) => o.before?.plain && f.paragraph - o.before.paragraph <= 1)) out.push("none near");
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
  const out: string[] = [`type ${o.type}`];
  const rule = g.told[f.index]?.channel ?? null;
  if (rule?.value?.type === o.type)
    out.push(
      "rule",
      `rule ${k.by}`,
      `rule ${k.by} ${o.type}`,
      `rule ${k.tense}`,
      `rule ${k.medium}`,
      `rule ${k.source}`,
    );
  else if (rule) out.push("other than rule", `other than ${k.by}`);
  if (rule?.value?.type !== o.type)
    out.push(
      `type ${o.type} ${k.medium}`,
      `type ${o.type} ${k.source}`,
      `type ${o.type} cue ${k.cue}`,
      `new ${k.tense}`,
      `new ${k.place}`,
      `new ${k.source}`,
      `new cue ${k.cue}`,
      ...(k.nested ? ["new nested"] : []),
      ...(k.document ? ["new document"] : []),
      ...(k.leans ? ["new leans"] : []),
    );
  out.push(...articleFeatures(g, f, k, o));
  if (rule?.value?.type !== o.type) out.push(...doubts(g, f, o));
  if (o.here) out.push(...hereFeatures(g, f, k, o, o.here));
  else out.push("not here");
  if (o.before) out.push(...beforeFeatures(g, f, k, o, o.before));
  if (o.voiced) {
    const far = paragraphs(f.paragraph - o.voiced.paragraph);
    out.push(`voiced ${o.voiced.reading} ${far}`, `voiced ${far} ${k.tense}`, `voiced ${o.type}`);
  }
  if (o.after) {
    const far = paragraphs(o.after.paragraph - f.paragraph);
    out.push(`after ${far} ${o.after.reading} ${whose(g, f, o.after)}`, `after ${far} ${k.place}`);
  }
  if (o.lead && (o.lead.plain || k.place === "head"))
    out.push(`lead ${o.lead.reading} ${k.place}`, `lead ${whose(g, f, o.lead)}`);
  out.push(...history(g, f, k, o, order, place, given));
  return out;
}

/** Whose a mention is: of the statement's own voice, of another, or of nobody told; with the speaker's name beside it or not. */
function whose(g: Ground, f: Frame, m: Mention): string {
  const voice = g.voices[f.index] as string;
  const holder = m.voice === "" ? "told" : m.voice === voice ? "own" : "other";
  if (holder !== "told") return holder;
  if (g.ties.namedIn(m.sentence, voice)) return "named";
  const there = (g.scene.inSentence.get(m.sentence) ?? []).slice(0, CROWD);
  if (there.some((h) => g.voices[h.index] === voice)) return "beside";
  return there.length > 0 ? "beside other" : "told";
}

/** Statements of one sentence that are looked at. */
const CROWD = 12;

function hereFeatures(g: Ground, f: Frame, k: Kind, o: Option, m: Mention): string[] {
  const { scene } = g;
  const at = m.last;
  const within = (r: { first: number; last: number } | null) => r !== null && at >= r.first && at <= r.last;
  const side =
    m.holder === f.index
      ? "own"
      : within(f.cue)
        ? "cue"
        : within(f.source)
          ? "source"
          : scene.owner[at] === f.index
            ? f.attribution.kind === "direct" || scene.quoteOf[at] !== f.quote
              ? "quote"
              : "content"
            : inFrame(scene, f, at)
              ? at < f.anchor
                ? "left"
                : "right"
              : m.holder >= 0
                ? "another’s"
                : "apart";
  const out = [
    `here ${side}`,
    `here ${side} ${m.reading}`,
    `here ${side} ${m.reading} ${o.type}`,
    `here ${side} ${m.reading} lead ${m.by}`,
    `here ${side} ${gap(Math.abs(at - f.anchor))}`,
    `here ${side} ${k.tense}`,
    `here ${side} ${k.source}`,
  ];
  if (m.ahead) out.push(`here ${side} ahead`);
  if (m.holder >= 0 && m.holder !== f.index)
    out.push(`here of ${g.voices[m.holder] === g.voices[f.index] ? "own" : "other"} voice`);
  return out;
}

function beforeFeatures(g: Ground, f: Frame, k: Kind, o: Option, m: Mention): string[] {
  const far = paragraphs(f.paragraph - m.paragraph);
  const of = whose(g, f, m);
  const where = m.plain ? "plain" : "in words";
  const out = [
    `before ${far} ${m.reading} ${where}`,
    `before ${m.reading} ${of}`,
    `before ${far} ${of}`,
    `before ${of} ${where} since ${few(o.since, 2)}`,
  ];
  if (m.ahead) out.push("before ahead");
  if (o.since === 0 && m.plain)
    out.push(`last ${far} ${k.tense}`, `last ${far} ${of}`, `last ${o.type} ${of}`, `last lead ${m.by}`);
  return out;
}
