// Through whom: channel, listener and carriers of each attribution, from its own clause or from the act it goes on with.
import type { Attribution } from "../model/attribution.ts";
import { type Decision, unknown } from "../model/decision.ts";
import type { Doc } from "../model/doc.ts";
import type { AttributionId } from "../model/ids.ts";
import { foldName } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Span } from "../model/span.ts";
import type { Channel, Hop } from "../model/statement.ts";
import type { Frame, Scene } from "../saying/scene.ts";
import type { Voices } from "../saying/voices.ts";
import { byRules } from "./by-rules.ts";
import { settle } from "./choice/settle.ts";
import type { Told } from "./goes-on.ts";
import { speaksFor } from "./speaks-for.ts";
import { factsOfTalk } from "./turns.ts";

/** How one attribution's words came to the page. */
export interface ChainFacts {
  readonly channel: Decision<Channel>;
  /** Who was told, as the text names them. */
  readonly addressee: Decision<string>;
  /** Where it was said ("Munich"), and on what occasion ("G7 summit"). */
  readonly place: Decision<string>;
  readonly event: Decision<string>;
  /** Hops between utterer and publisher, in order from the mouth: spokesperson-for, channel, first-carrier, relay, translator. */
  readonly carriers: readonly Hop[];
}

/**
 * Channel, addressee and carriers of every attribution.
 * @param voices who speaks, by attribution, where that is resolved; read off the text else.
 * @example findChains(doc, attributions, NO_KNOWLEDGE).get(id)?.channel.value?.words // "news briefing"
 */
export function findChains(
  doc: Doc,
  attributions: readonly Attribution[],
  knowledge: Knowledge,
  voices?: Voices,
): ReadonlyMap<AttributionId, ChainFacts> {
  const rules = byRules(doc, attributions, knowledge, voices);
  const { scene } = rules;
  const channels = settle(rules);
  const agency = datelineAgency(doc);
  const talk = factsOfTalk(scene, channels);
  const out = new Map<AttributionId, ChainFacts>();
  scene.frames.forEach((f, i) => {
    const told = rules.told[i] as Told;
    const place = talk?.placeOf(f) ?? null;
    if (talk && place === "turn") {
      const addressee = talk.listeners.get(f.attribution.content[0]?.start ?? -1) ?? null;
      out.set(f.attribution.id, facts(scene, f, { ...told, channel: talk.channel, addressee }, agency));
      return;
    }
    if (talk && place !== null) {
      const own = rules.own[i] as Told;
      const channel = own.channel ?? (place === "now" ? talk.channel : null);
      out.set(f.attribution.id, facts(scene, f, { ...own, channel }, agency));
      return;
    }
    out.set(f.attribution.id, facts(scene, f, settled(told, channels[i] ?? null), agency));
  });
  return out;
}

/** The channel as it was chosen; where another act is chosen than the one gone on with, its listener does not come along. */
function settled(told: Told, channel: Told["channel"]): Told {
  const other = told.addressee?.by === "same-act" && channel?.value?.type !== told.channel?.value?.type;
  return { ...told, channel, addressee: other ? null : told.addressee };
}

/** The agency in the dateline, where it is not the page's own outlet. */
function datelineAgency(doc: Doc): Hop | null {
  const { dateline, outlet, text, paragraphs } = { ...doc.article, text: doc.text };
  const agency = dateline.value?.agency;
  if (!agency || (outlet.value && sameParty(outlet.value, agency))) return null;
  const aside =
    dateline.evidence[0] ??
    paragraphs.flatMap((p) => p.asides).find((a) => text.slice(a.start, a.end).includes(agency));
  return { agent: agency, role: "relay", evidence: aside ? [aside] : [], date: null };
}

const sameParty = (a: string, b: string): boolean => {
  const [x, y] = [foldName(a).replace(/^the /, ""), foldName(b).replace(/^the /, "")];
  return (
    x === y ||
    x
      .split(" ")
      .map((w) => w[0])
      .join("") === y ||
    y
      .split(" ")
      .map((w) => w[0])
      .join("") === x
  );
};

/** "The Courier reported": the paper is who said it, and no hop on the way of its own words. */
const isItself = (f: Frame, channel: NonNullable<Told["channel"]>): boolean =>
  channel.by === "paper" &&
  channel.value?.words !== "" &&
  channel.evidence.every((e) => f.attribution.source.some((s) => s.start <= e.start && e.end <= s.end));

function facts(scene: Scene, f: Frame, told: Told, agency: Hop | null): ChainFacts {
  const hops: Hop[] = [];
  const mouth = speaksFor(scene, f);
  if (mouth) hops.push(mouth);
  const c = told.channel;
  const own = (e: Span) =>
    told.carriers.some((h) => h.evidence.some((x) => e.start <= x.start && x.end === e.end));
  // who told the Courier something gave it an interview: the paper is its carrier, no hop besides
  const carried = c?.value?.type === "interview" && c.evidence.some(own);
  if (c?.value && c.value.type !== "other" && !carried && !isItself(f, c))
    hops.push({
      agent: c.value.platform ?? (c.value.words || null),
      role: "channel",
      evidence: c.evidence,
      date: null,
    });
  const outlet = scene.doc.article.outlet.value;
  const others = told.carriers.filter(
    (h) => h.agent === null || outlet === null || !sameParty(h.agent, outlet),
  );
  hops.push(
    ...others.map((h, i) =>
      i === 0 && h.role === "relay" && h.agent ? { ...h, role: "first-carrier" as const } : h,
    ),
  );
  if (agency && !hops.some((h) => h.agent !== null && sameParty(h.agent, agency.agent as string)))
    hops.splice(hops.at(-1)?.role === "translator" ? hops.length - 1 : hops.length, 0, agency);
  return {
    channel: c ?? unknown("none"),
    addressee: told.addressee ?? unknown("none"),
    place: told.occasion.place ?? unknown("none"),
    event: told.occasion.event ?? unknown("none"),
    carriers: hops,
  };
}
