// Who and what an article names: entities with the name to show, what is said of them, and their gender.
import type { Token } from "../model/doc.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Mentions, NameMention } from "../tag/mentions.ts";
import { cluster } from "./clusters.ts";
import { nameAfter, rolesAfter, titleRole } from "./descriptions.ts";
import type { Entity } from "./entity.ts";
import { type Role, readRole } from "./roles.ts";

export { type Entity, entityId, entityKind, isPersonal } from "./entity.ts";

/** Entities of one article. */
export interface Register {
  readonly entities: readonly Entity[];
  /** For each name mention its entity, or -1 where it stays open. */
  readonly of: Int32Array;
  /** For open mentions: the entities it may be. */
  readonly rivals: ReadonlyMap<number, readonly number[]>;
  /** For open mentions: the entity that the article calls by this surname elsewhere. */
  readonly leaning: ReadonlyMap<number, number>;
}

/** Reads who is named in an article. `asOf`: ISO day for looking up who held which office; null for any time. */
export function registerEntities(mentions: Mentions, knowledge: Knowledge, asOf: string | null): Register {
  const { entities, of, rivals, leaning } = cluster(mentions, knowledge, asOf);
  for (const e of entities) chooseName(mentions, e);
  describe(mentions, entities, of);
  for (const e of entities) {
    if (e.gender === null && e.party?.gender) e.gender = e.party.gender;
    if (e.gender === null && e.kind === "person")
      e.gender = e.roles.map((r) => genderOfRole(mentions, r)).find((g) => g !== null) ?? null;
  }
  return { entities, of, rivals, leaning };
}

/** Chooses the name to show: the table's where the article uses it or has the surname alone, else the fullest. */
function chooseName(mentions: Mentions, e: Entity): void {
  const { names, facts } = mentions;
  if (e.completed && e.party) {
    e.name = e.party.name;
    return;
  }
  if (e.joined && !e.mentions.some((m) => (names[m] as NameMention).keys.length > 1)) {
    e.name = e.joined;
    return;
  }
  const forms = new Map<string, { score: number; most: number; keys: readonly string[]; at: number }>();
  for (const m of e.mentions) {
    const n = names[m] as NameMention;
    const from = (facts.tokens[n.first] as Token).start;
    const form = withoutStop(
      facts.doc.text.slice(from, (facts.tokens[n.last] as Token).end).replace(/\s+/g, " "),
    );
    const weight = (n.headline ? 0.1 : 1) * ((facts.quote[n.first] as number) >= 0 ? 0.6 : 1);
    const old = forms.get(form);
    if (old) old.score += Math.max(0, Math.min(0.2 * weight, old.most - old.score));
    else {
      let sure = e.kind === "person" && n.keys.length > 1 ? 0.9 : 0;
      for (let i = n.first; i <= n.last; i++) if ((facts.tokens[i] as Token).ner !== "PER") sure = 0;
      // other names of a known body are no fuller forms of one another ("Congress", "Capitol Hill"): the first counts
      const words = e.party && e.kind !== "person" ? 1 : Math.min(5, n.keys.length);
      const size = words * (n.headline ? 0.9 : 1);
      forms.set(form, {
        score: size + 0.2 * weight + sure,
        most: size + sure + 0.7,
        keys: n.keys,
        at: n.first,
      });
    }
  }
  const known = e.party ? forms.get(e.party.name) : undefined;
  const ranked = [...forms].sort((a, b) => b[1].score - a[1].score || a[1].at - b[1].at);
  const [name, best] =
    known && e.party && e.kind !== "person" ? ([e.party.name, known] as const) : (ranked[0] ?? ["", known]);
  const bare = best?.keys.length === 1 && e.party?.nouns.includes(best.keys[0] as string);
  if (bare && e.party && e.kind === "organisation") {
    e.name = e.party.name; // "Court", "Commission": no name by itself
    return;
  }
  const keepsThe = e.kind === "person" || e.party?.name.startsWith("The ");
  e.name = keepsThe ? name : name.replace(/^the\s/i, "");
  e.keys = best?.keys ?? e.keys;
}

/** "Ada Kell." at the end of a title without its full stop; "Ada Kell Jr." keeps it. */
const withoutStop = (form: string): string =>
  /\p{Ll}\p{Ll}\p{Ll}\.$/u.test(form) && !/\b(?:Inc|Corp|Ltd|Bros|Assoc|Mass|Calif)\.$/.test(form)
    ? form.slice(0, -1)
    : form;

/** Ties descriptions to entities. */
function describe(mentions: Mentions, entities: readonly Entity[], of: Int32Array): void {
  const { names, nominals, facts } = mentions;
  const nominalAt = new Map(nominals.map((n) => [n.last, n]));
  const nameFrom = new Map<number, number>();
  names.forEach((n, index) => {
    nameFrom.set(n.titleFirst, index);
  });
  names.forEach((name, n) => {
    const e = entities[of[n] as number];
    if (!e) return;
    const titled =
      e.kind === "person" && !e.roles.some((r) => r.at === name.first - 1) ? titleRole(facts, name) : null;
    if (titled) e.roles.push(titled);
    const told = behindOf(facts, name) ? (entityBefore(mentions, entities, of, name.first - 2) ?? e) : e;
    for (const role of rolesAfter(facts, name, nominalAt)) told.roles.push(role);
  });
  for (const nominal of nominals) {
    if (nominal.number !== "sg" || (nominal.entityType !== "person" && nominal.entityType !== "organisation"))
      continue;
    const at = nameAfter(facts, nominal);
    const n = at < 0 ? undefined : nameFrom.get(at);
    const e = n === undefined ? undefined : entities[of[n] as number];
    if (n === undefined || !e || (e.kind === "person") !== (nominal.entityType === "person")) continue;
    const after = facts.tokens[(names[n] as NameMention).last + 1];
    if (after && !/^[,.–—)(;:?!”"]$|^--$|^''$/.test(after.form)) continue;
    // "the school in Ardun, Velmora, …": the second place says where the first is
    if (e.kind === "place" && (mentions.nameAt[at - 2] as number) >= 0) continue;
    e.roles.push(readRole(facts, nominal.first, nominal.last, at - 2));
  }
}

/** "Ada Kell of Ardun": the name says where another is from. */
const behindOf = (facts: Mentions["facts"], name: NameMention): boolean =>
  /^(?:of|from)$/.test(facts.tokens[name.first - 1]?.lower ?? "");

/** The person whose name ends at a token. */
function entityBefore(
  { nameAt, names }: Mentions,
  entities: readonly Entity[],
  of: Int32Array,
  at: number,
): Entity | null {
  const n = nameAt[at] ?? -1;
  const e = entities[of[n] as number];
  return e?.kind === "person" && names[n]?.last === at ? e : null;
}

function genderOfRole(mentions: Mentions, role: Role): "m" | "f" | null {
  const { lower } = mentions.facts.tokens[role.at] as Token;
  if (/(?:woman|mother|wife|daughter|sister|queen|princess|actress|widow|girl|heiress)$/.test(lower))
    return "f";
  return /(?:man|father|husband|son|brother|king|prince|boy)$/.test(lower) && !/person$/.test(lower)
    ? "m"
    : null;
}
