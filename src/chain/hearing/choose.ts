// Chooses listeners: gives each statement the likeliest of the parties in its sentence, or none.
import type { Decision } from "../../model/decision.ts";
import { shares } from "../../model/numbers.ts";
import { type Bars, type Case, taken, type Visit, type Weights } from "../../saying/choose.ts";
import type { Frame, Scene } from "../../saying/scene.ts";
import { asAddressee, ownListener } from "../addressee.ts";
import type { Cast } from "../audience.ts";
import type { Listener } from "../listener.ts";
import type { MediaIndex } from "../media.ts";
import { kindOf, noneFeatures, partyFeatures } from "./features.ts";
import { type Party, partiesOf } from "./parties.ts";

/** As measured out of fold; see `models/english/listeners-card.md`. */
export const BARS: Bars = { keep: 0, add: 0.3 };

/** What every choice of an article looks at. */
export interface Ground {
  readonly scene: Scene;
  readonly media: MediaIndex;
  readonly cast: Cast;
}

/** A party with the words that the record keeps of it. */
export interface Option {
  readonly listener: Listener;
  readonly addressee: Decision<string>;
  readonly key: string;
}

/** What the rules say, and the options with their features. */
interface Read extends Case<Option> {
  readonly ruled: string;
}

/** The statement's options: the parties of its sentence and what the rules find. */
export function read({ scene, media, cast }: Ground, f: Frame): Read {
  const rule = ownListener(scene, f, media);
  const told = rule && asAddressee(scene, f, rule, cast);
  const ruled = told?.value ?? "";
  const kind = kindOf(scene, f, told ? rule : null);
  const parties = partiesOf(scene, f, media);
  const made = new Map<string, { option: Option; party: Party }>();
  const same = (p: Party) =>
    rule !== null && p.listener.at.first <= rule.at.last && rule.at.first <= p.listener.at.last;
  for (const party of parties) {
    if (same(party) && told) continue;
    const addressee = asAddressee(scene, f, party.listener, cast);
    const key = addressee?.value ?? "";
    if (addressee && key !== "" && key !== ruled && !made.has(key))
      made.set(key, { option: { listener: party.listener, addressee, key }, party });
  }
  const options = [...made.values()].map((m) => m.option);
  const rows = [...made.values()].map((m) => partyFeatures(scene, f, kind, m.party, false));
  if (rule && told?.value) {
    const party = parties.find(same) ?? asParty(rule);
    options.unshift({ listener: rule, addressee: told, key: told.value });
    rows.unshift(partyFeatures(scene, f, kind, { ...party, listener: rule }, true));
  }
  return { frame: f, options, rows: [...rows, noneFeatures(scene, f, kind, parties)], ruled };
}

/** What the rules find where no noun phrase is read. */
const asParty = (listener: Listener): Party => ({
  listener,
  head: listener.at.last,
  type: "noun",
  inside: "",
});

/** Goes through all statements. */
export function choose(g: Ground, weights: Weights, bars: Bars, visit: Visit<Option>): void {
  for (const f of g.scene.frames) {
    const one = read(g, f);
    visit(one, weigh(one, weights, bars));
  }
}

/** The likeliest option of one statement. */
export function weigh(one: Read, weights: Weights, bars: Bars) {
  const chances = shares(one.rows.map((row) => row.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0)));
  const at = taken(
    one.options.map((o) => o.key),
    chances,
    one.ruled,
    bars,
  );
  return { option: one.options[at] ?? null, chance: chances[at] ?? 0, chances };
}
