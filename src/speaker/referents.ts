// Everyone who is mentioned, in order: names, and definite descriptions that the article ties to one person.
import type { Token } from "../model/doc.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Mentions, NameMention, NominalMention } from "../tag/mentions.ts";
import type { Register } from "./entities.ts";
import type { Entity } from "./entity.ts";
import { officesBefore, officesOn, spellKeys, titleKey } from "./knowledge/holders.ts";
import { fitness, type Role, readRole } from "./roles.ts";

/** One mention of an entity. */
export interface Referent {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly entity: number;
  /** Index in `Mentions.names`; -1 for a description. */
  readonly name: number;
}

/** Least fitness at which a description is someone's. */
export const ENOUGH = 1.6;
/** Fitness where the article ties these very words to the person. */
const TIED = 6;

/** Names and descriptions that refer to entities, by their first word. */
export function referents(
  mentions: Mentions,
  register: Register,
  knowledge: Knowledge,
  asOf: string | null,
): Referent[] {
  const out: Referent[] = [];
  mentions.names.forEach((n, name) => {
    const entity = register.of[name] as number;
    if (entity >= 0) out.push({ first: n.first, last: n.last, head: n.head, entity, name });
  });
  const names = out.slice();
  const cache = new Map<string, readonly Fit[]>();
  for (const n of mentions.nominals) {
    if (n.entityType !== "person" || n.number !== "sg" || n.determiner !== "definite") continue;
    const sentence = mentions.facts.doc.sentences[(mentions.facts.tokens[n.head] as Token).sentence];
    const asked = readRole(mentions.facts, n.first, n.head, sentence?.last ?? n.head);
    const key = `${asked.head}|${[...asked.words].join(" ")}|${[...asked.parties].join(" ")}|${asked.former}`;
    let fits = cache.get(key);
    if (!fits) {
      fits = rank(mentions, register, knowledge, asOf, asked);
      cache.set(key, fits);
    }
    const chosen = chooseNear(fits, names, n);
    if (chosen !== null) out.push({ first: n.first, last: n.last, head: n.head, entity: chosen, name: -1 });
  }
  return out.sort((a, b) => a.first - b.first || a.last - b.last);
}

/** An entity with its fitness for a description. */
export interface Fit {
  readonly entity: Entity;
  readonly fitness: number;
}

/** People whom the description fits, best first. */
export function rank(
  mentions: Mentions,
  register: Register,
  knowledge: Knowledge,
  asOf: string | null,
  asked: Role,
): Fit[] {
  return register.entities
    .filter((e) => e.kind === "person" || e.kind === "other")
    .map((entity) => ({ entity, fitness: bestFitness(mentions, knowledge, asOf, entity, asked) }))
    .filter((f) => f.fitness >= ENOUGH)
    .sort((a, b) => b.fitness - a.fitness || a.entity.index - b.entity.index);
}

/** The best fitness among what the article says of an entity and the offices it holds by the table; below 0 where all of it speaks against. */
export function bestFitness(
  mentions: Mentions,
  knowledge: Knowledge,
  asOf: string | null,
  e: Entity,
  asked: Role,
): number {
  let best = 0;
  let worst = 0;
  for (const r of e.roles) {
    if (r.at === asked.at) return TIED;
    const f = fitness(asked, r);
    best = Math.max(best, f);
    worst = Math.min(worst, f);
  }
  if (e.party && officeFits(mentions, knowledge, asOf, e, asked)) best = Math.max(best, 2.5);
  return best > 0 ? best : worst;
}

function officeFits(
  mentions: Mentions,
  knowledge: Knowledge,
  asOf: string | null,
  e: Entity,
  asked: Role,
): boolean {
  if (!e.party) return false;
  const { gazetteer } = mentions.facts;
  const spells = asked.former
    ? officesBefore(knowledge, e.party.id, asOf)
    : officesOn(knowledge, e.party.id, asOf);
  if (spells.length === 0) return false;
  const key = titleKey(gazetteer, asked.text.replace(/\b(?:former|ex-?|then)\s*/i, ""));
  if (key === "") return false;
  const bare = key.includes("@") ? null : key;
  return spells.some((s) =>
    spellKeys(gazetteer, s).some(
      (known) => known === key || (bare !== null && withoutParties(known) === bare),
    ),
  );
}

const withoutParties = (key: string): string =>
  key
    .split(" ")
    .filter((w) => !w.startsWith("@"))
    .join(" ");

/** The fittest; of equals the one last named before, where the other is not near too. */
function chooseNear(fits: readonly Fit[], names: readonly Referent[], n: NominalMention): number | null {
  const [best, second] = fits;
  if (!best) return null;
  if (!second || best.fitness - second.fitness >= 0.6) return best.entity.index;
  const close = new Set(fits.filter((f) => best.fitness - f.fitness < 0.6).map((f) => f.entity.index));
  let low = 0;
  let high = names.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((names[mid] as Referent).first < n.first) low = mid + 1;
    else high = mid;
  }
  for (let i = low - 1; i >= 0 && low - i < 40; i--) {
    const { entity } = names[i] as Referent;
    if (close.has(entity)) return entity;
  }
  return null;
}

/** The name mention of a referent, if it is one. */
export const nameOf = (mentions: Mentions, r: Referent): NameMention | null =>
  r.name >= 0 ? (mentions.names[r.name] ?? null) : null;
