// Speakers: the parties of all articles on record, put together from what each article says of them.
import type { SpeakerId } from "../model/ids.ts";
import type { RoleSpell, SpeakerKind } from "../model/speaker.ts";
import { CURRENT_A } from "./articles.ts";
import type { Driver, Row } from "./driver.ts";
import type { SpeakerRow } from "./types.ts";

/** Every party with at least one statement, most statements first, then by name. */
export function listSpeakers(driver: Driver): readonly SpeakerRow[] {
  const met = new Map<string, Row[]>();
  for (const row of driver.prepare("SELECT * FROM speakers ORDER BY id, article_id").all()) {
    const rows = met.get(String(row.id));
    if (rows) rows.push(row);
    else met.set(String(row.id), [row]);
  }
  const counted = driver
    .prepare(
      `SELECT s.speaker_id, count(*) AS statements, count(DISTINCT s.article_id) AS articles,
       min(s.said_from) AS first_said, max(s.said_to) AS last_said
       FROM statements s JOIN articles a ON a.id = s.article_id
       WHERE s.speaker_id IS NOT NULL AND ${CURRENT_A} GROUP BY s.speaker_id`,
    )
    .all();
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  return counted
    .map((row): SpeakerRow => {
      const id = String(row.speaker_id);
      return {
        speaker: together(id as SpeakerId, met.get(id) ?? []),
        statements: Number(row.statements),
        articles: Number(row.articles),
        firstSaid: text(row.first_said),
        lastSaid: text(row.last_said),
      };
    })
    .sort((a, b) => b.statements - a.statements || byCodeUnit(a.speaker.name, b.speaker.name));
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One party from the rows of several articles: the most frequent name, the others as aliases. */
function together(id: SpeakerId, rows: readonly Row[]) {
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
