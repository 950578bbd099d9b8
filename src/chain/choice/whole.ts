// Features of the whole article: how mainly it names a way of saying, what ties it to the voice.
import type { ChannelType } from "../../model/statement.ts";
import { few } from "../../saying/choose.ts";
import type { Frame } from "../../saying/scene.ts";
import type { Ground, Kind } from "./ground.ts";
import type { Option } from "./options.ts";

/** Kinds of channel that go on alike: talks, texts; others are notes. */
export const FAMILY: Readonly<Partial<Record<ChannelType, string>>> = {
  interview: "talk",
  briefing: "talk",
  "press conference": "talk",
  speech: "talk",
  testimony: "talk",
  debate: "talk",
  call: "talk",
  meeting: "talk",
  broadcast: "talk",
  article: "text",
  letter: "text",
  report: "text",
  "court filing": "text",
  poll: "text",
};

/** What the whole article tells of a type: how often and how mainly it is named, in the title, and by whom. */
export function articleFeatures(g: Ground, f: Frame, k: Kind, o: Option): string[] {
  const n = g.often.get(o.type) ?? 0;
  const share = g.share.get(o.type) ?? 0;
  const main = share >= 0.7 ? "all" : share >= 0.45 ? "most" : share >= 0.25 ? "some" : "few";
  const much = n >= 12 ? "12+" : n >= 6 ? "6+" : few(n, 4);
  const out = [`often ${much}`, `main ${main} often ${much}`, `main ${main} ${o.type}`];
  if (main === "all" || main === "most")
    out.push(`main ${main} ${k.tense}`, `main ${main} ${k.source}`, `main ${main} ${k.medium}`);
  if (g.titled.has(o.type))
    out.push("titled", `titled ${o.type}`, `titled ${main}`, `titled ${k.tense}`, `titled ${k.source}`);
  const voice = g.voices[f.index] as string;
  const tie = voice === "" ? "nobody" : g.ties.of(voice, o.type);
  const since = k.elsewhere && o.here === null ? "elsewhere" : "plain";
  out.push(
    `tie ${tie}`,
    `tie ${tie} ${o.type}`,
    `tie ${tie} ${k.tense}`,
    `tie ${tie} ${k.form}`,
    `tie ${tie} ${k.part}`,
    `tie ${tie} ${k.source}`,
    `tie ${tie} ${since}`,
    `tie ${tie} ${main}`,
  );
  const family = FAMILY[o.type] ?? "note";
  out.push(
    `${family} tie ${tie}`,
    `${family} tie ${tie} ${k.part}`,
    `${family} ${k.tense}`,
    `${family} cue ${k.cue}`,
    `${family} ${k.source}`,
    `${family} main ${main} ${k.part}`,
  );
  if (since === "elsewhere") out.push("elsewhere", `elsewhere ${o.type}`);
  const uses = voice === "" ? undefined : g.uses.get(voice);
  out.push(
    uses?.has(o.type) ? (uses.size === 1 ? "uses alone" : "uses") : uses ? "uses another" : "uses none",
  );
  return out;
}
