// Identity: what people decided on who is who — merged, split off, renamed — laid over what the machine found, each time it is read.
import { type ArticleId, type SpeakerId, speakerId } from "../model/ids.ts";
import type { SpeakerKind, SpeakerRef } from "../model/speaker.ts";
import type { Driver, Row } from "./driver.ts";

/** One thing a person decides on a party. */
export type IdentityAct =
  /** Its statements are those of another party. */
  | { readonly act: "merge"; readonly speaker: SpeakerId; readonly into: PartyName | null }
  /** Its statements in one place (an article, or one statement) are those of another party of the same name. */
  | {
      readonly act: "split";
      readonly speaker: SpeakerId;
      readonly where: string;
      readonly into: PartyName | null;
    }
  /** It is shown by another name. */
  | { readonly act: "rename"; readonly speaker: SpeakerId; readonly name: string | null };

/** A party that a decision points at; its name goes with it, so that the decision can be read without anything else. */
export interface PartyName {
  readonly id: SpeakerId;
  readonly name: string;
  readonly kind: SpeakerKind;
}

/** An identity decision on record. */
export interface RecordedIdentity {
  /** Order of all of them. */
  readonly seq: number;
  readonly decided: IdentityAct;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Longest chain of merges that is followed. */
const LONGEST = 50;

/** Adds a decision where it changes what is in force; 1 where it did, else 0. Call inside a transaction. */
export function addIdentity(driver: Driver, decided: IdentityAct, at: string): number {
  const where = decided.act === "split" ? decided.where : "";
  const value =
    decided.act === "rename" ? decided.name : decided.into === null ? null : JSON.stringify(decided.into);
  const before = driver
    .prepare(
      "SELECT value FROM speaker_decisions WHERE act = ? AND speaker_id = ? AND place = ? ORDER BY seq DESC LIMIT 1",
    )
    .get(decided.act, decided.speaker, where);
  if ((before?.value ?? null) === value) return 0;
  return driver
    .prepare("INSERT INTO speaker_decisions (act, speaker_id, place, value, at) VALUES (?, ?, ?, ?, ?)")
    .run(decided.act, decided.speaker, where, value, at);
}

/** Every identity decision, in order. None in a ledger of an older version that is only read. */
export function listIdentity(driver: Driver): readonly RecordedIdentity[] {
  const there = driver.prepare("SELECT 1 FROM sqlite_master WHERE name = 'speaker_decisions'").get();
  return there === undefined
    ? []
    : driver.prepare("SELECT * FROM speaker_decisions ORDER BY seq").all().map(recordedOf);
}

function recordedOf(row: Row): RecordedIdentity {
  const speaker = String(row.speaker_id) as SpeakerId;
  const value = row.value === null ? null : String(row.value);
  const into = (): PartyName | null => (value === null ? null : (JSON.parse(value) as PartyName));
  const decided: IdentityAct =
    row.act === "rename"
      ? { act: "rename", speaker, name: value }
      : row.act === "split"
        ? { act: "split", speaker, where: String(row.place), into: into() }
        : { act: "merge", speaker, into: into() };
  return { seq: Number(row.seq), decided, at: String(row.at) };
}

/** Who is who, by the decisions in force. */
export interface Identity {
  /** True where nobody decided anything. */
  readonly empty: boolean;
  /** The party as people decided it, for one met in an article by a statement. */
  readonly of: (met: SpeakerRef, article: string, statement: string) => SpeakerRef;
  /** The id alone. */
  readonly idOf: (met: string, article: string, statement: string) => string;
  /** Ids that the machine may have found where `id` is meant: it and all that were made it. */
  readonly metAs: (id: string) => readonly string[];
  /** Ids whose statements in one place people gave to another party, where merges make them `id` otherwise. */
  readonly splitFrom: (id: SpeakerId, place: string) => readonly SpeakerId[];
  /** The name that a person gave, by id; undefined where none. */
  readonly nameOf: (id: string) => string | undefined;
  /** A party that decisions point at. */
  readonly party: (id: string) => PartyName | undefined;
}

/** Reads the decisions in force. */
export function identityOf(driver: Driver): Identity {
  const merges = new Map<string, PartyName>();
  const splits = new Map<string, PartyName>();
  const names = new Map<string, string>();
  const parties = new Map<string, PartyName>();
  for (const { decided } of listIdentity(driver)) {
    if (decided.act === "rename") put(names, decided.speaker, decided.name);
    else {
      if (decided.into) parties.set(decided.into.id, decided.into);
      if (decided.act === "merge") put(merges, decided.speaker, decided.into);
      else put(splits, `${decided.speaker} ${decided.where}`, decided.into);
    }
  }
  const merged = (met: string): string => {
    let id = met;
    for (let n = 0; n < LONGEST; n++) {
      const next = merges.get(id);
      if (!next) break;
      id = next.id;
    }
    return id;
  };
  const idOf = (met: string, article: string, statement: string): string =>
    merged(splits.get(`${met} ${statement}`)?.id ?? splits.get(`${met} ${article}`)?.id ?? met);
  return {
    empty: merges.size + splits.size + names.size === 0,
    idOf,
    of: (met, article, statement) => {
      const id = idOf(met.id, article, statement) as SpeakerId;
      const name = names.get(id);
      const other = id === met.id ? undefined : parties.get(id);
      if (other === undefined && name === undefined) return met;
      return {
        ...met,
        id,
        name: name ?? other?.name ?? met.name,
        kind: other?.kind ?? met.kind,
        standsFor: other ? null : met.standsFor,
        wikidata: other ? null : met.wikidata,
        with: met.with.map((w) => idOf(w, article, statement) as SpeakerId),
      };
    },
    metAs: (id) => {
      const out = new Set([id]);
      for (let n = 0; n < LONGEST; n++) {
        const size = out.size;
        for (const [from, into] of merges) if (out.has(into.id)) out.add(from);
        for (const [from, into] of splits) if (out.has(into.id)) out.add(from.slice(0, from.indexOf(" ")));
        if (out.size === size) break;
      }
      return [...out];
    },
    splitFrom: (id, place) =>
      [...splits.keys()]
        .map((key) => key.split(" ") as [SpeakerId, string])
        .flatMap(([from, where]) => (where === place && (from === id || merged(from) === id) ? [from] : [])),
    nameOf: (id) => names.get(id),
    party: (id) => parties.get(id),
  };
}

function put<V>(map: Map<string, V>, key: string, value: V | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}

/** The id of the party that is split off: its name, or a name of its own where that is the old one's. */
export const splitId = (name: string, from: SpeakerId, where: ArticleId | string): SpeakerId => {
  const id = speakerId(name);
  return id === from ? (`${id}--${where.replace(/^[a-z]+_/, "").slice(0, 8)}` as SpeakerId) : id;
};
