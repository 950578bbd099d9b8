// Speakers: the parties of all articles on record, put together from what each article says of them.
import type { SpeakerId } from "../model/ids.ts";
import type { RoleSpell, Speaker, SpeakerKind } from "../model/speaker.ts";
import { CURRENT_A } from "./articles.ts";
import type { Driver, Row } from "./driver.ts";
import { type Identity, identityOf } from "./identity.ts";
import type { SpeakerRow } from "./types.ts";

/** Every party with at least one statement, most statements first, then by name; as people decided who is who. */
export function listSpeakers(driver: Driver): readonly SpeakerRow[] {
  const identity = identityOf(driver);
  const met = new Map<string, Row[]>();
  for (const row of driver.prepare("SELECT * FROM speakers ORDER BY id, article_id").all()) {
    const id = identity.idOf(String(row.id), String(row.article_id), "");
    const rows = met.get(id);
    if (rows) rows.push(row);
    else met.set(id, [row]);
  }
  const counts = new Map<string, Counted>();
  // One row for a party and article; for each statement where people split some off.
  const each = identity.empty ? "''" : "s.id";
  const counted = driver
    .prepare(
      `SELECT s.speaker_id, s.article_id, ${each} AS statement, count(*) AS statements,
       min(s.said_from) AS first_said, max(s.said_to) AS last_said
       FROM statements s JOIN articles a ON a.id = s.article_id
       WHERE s.speaker_id IS NOT NULL AND ${CURRENT_A} GROUP BY s.speaker_id, s.article_id, ${each}`,
    )
    .all();
  for (const row of counted) {
    const article = String(row.article_id);
    const id = identity.idOf(String(row.speaker_id), article, String(row.statement));
    const old = counts.get(id) ?? { statements: 0, articles: new Set(), first: null, last: null };
    counts.set(id, {
      statements: old.statements + Number(row.statements),
      articles: old.articles.add(article),
      first: least(old.first, row.first_said, (a, b) => a < b),
      last: least(old.last, row.last_said, (a, b) => a > b),
    });
  }
  return [...counts]
    .map(
      ([id, { statements, articles, first, last }]): SpeakerRow => ({
        speaker: named(together(id as SpeakerId, met.get(id) ?? []), identity),
        statements,
        articles: articles.size,
        firstSaid: first,
        lastSaid: last,
      }),
    )
    .sort((a, b) => b.statements - a.statements || byCodeUnit(a.speaker.name, b.speaker.name));
}

interface Counted {
  readonly statements: number;
  readonly articles: Set<string>;
  readonly first: string | null;
  readonly last: string | null;
}

/** The name that people gave, or that of the party they pointed at; the names it was met under stay as aliases. */
function named(speaker: Speaker, identity: Identity): Speaker {
  const party = identity.party(speaker.id);
  const name = identity.nameOf(speaker.id) ?? party?.name;
  if (name === undefined) return speaker;
  return {
    ...speaker,
    name,
    kind: party?.kind ?? speaker.kind,
    aliases: [...new Set([name, ...speaker.aliases])],
  };
}

function least(old: string | null, value: unknown, before: (a: string, b: string) => boolean): string | null {
  if (typeof value !== "string") return old;
  return old === null || before(value, old) ? value : old;
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One party from the rows of several articles: the most frequent name, the others as aliases. */
function together(id: SpeakerId, rows: readonly Row[]): Speaker {
  const names = mostFrequent(rows.map((row) => String(row.name)));
  const kinds = mostFrequent(rows.map((row) => String(row.kind)));
  const roles = mostFrequent(rows.flatMap((row) => (typeof row.role === "string" ? [row.role] : [])));
  const wikidata = mostFrequent(
    rows.flatMap((row) => (typeof row.wikidata === "string" ? [row.wikidata] : [])),
  );
  return {
    id,
    name: names[0] ?? id,
    kind: (kinds[0] ?? "unnamed") as SpeakerKind,
    aliases: names,
    roles: roles.map((title): RoleSpell => ({ title, body: null, from: null, to: null })),
    wikidata: wikidata[0] ?? null,
  };
}

function mostFrequent(values: readonly string[]): readonly string[] {
  const count = new Map<string, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0])).map(([value]) => value);
}

/**
 * Ids under which the machine found a party in one place (an article, or one statement): those that people's decisions
 * make it, and its own; in the order of ids.
 */
export function metAsIn(driver: Driver, speaker: SpeakerId, place: string): readonly SpeakerId[] {
  const identity = identityOf(driver);
  const met = driver
    .prepare(
      `SELECT DISTINCT id, article_id, speaker_id FROM statements
       WHERE (article_id = ? OR id = ?) AND speaker_id IS NOT NULL ORDER BY speaker_id`,
    )
    .all(place, place)
    .filter(
      (row) =>
        row.speaker_id === speaker ||
        identity.idOf(String(row.speaker_id), String(row.article_id), String(row.id)) === speaker,
    );
  return [...new Set(met.map((row) => String(row.speaker_id) as SpeakerId))];
}
