// A user's own knowledge file: one JSON object a line, {"party": …} or {"office": …}. See docs/knowledge.md.
import { OnrecordError } from "../../errors.ts";
import { type SpeakerId, speakerId } from "../../model/ids.ts";
import { firstDay, type Knowledge, lastDay, type OfficeSpell, type Party } from "../../model/knowledge.ts";
import type { SpeakerKind } from "../../model/speaker.ts";
import { actingTitles } from "./titles.ts";

const KINDS: readonly string[] = ["person", "organisation", "group", "document", "unnamed"];
const PARTY_FIELDS = [
  "id",
  "name",
  "kind",
  "aliases",
  "nouns",
  "standsFor",
  "memberOf",
  "adjectives",
  "wikidata",
  "gender",
];
const OFFICE_FIELDS = [
  "office",
  "titles",
  "body",
  "holder",
  "from",
  "to",
  "source",
  "knownTo",
  "acting",
  "shared",
];
/** Longest line that is read, in UTF-16 units. */
const MAX_LINE = 100_000;

/**
 * Reads a knowledge file. Bodies and holders may be given by name or by id (`sp_…`); a holder or body that has no
 * line of its own becomes a party with just that name. Empty lines and lines that begin with # are passed over.
 * @throws OnrecordError ON501 with the number of the line that cannot be used.
 * @example parseKnowledge('{"office": {"office": "mayor", "body": "Ardun", "holder": "Ada Kell", "from": "2020-01-01"}}')
 */
export function parseKnowledge(jsonl: string): Knowledge {
  const parties = new Map<SpeakerId, Party>();
  const offices: OfficeSpell[] = [];
  const mentioned = new Map<SpeakerId, Party>();
  jsonl
    .replace(/^\ufeff/, "")
    .split("\n")
    .forEach((line, i) => {
      const text = line.trim();
      if (text === "" || text.startsWith("#")) return;
      const fail = (what: string): never => {
        throw new OnrecordError(
          "ON501",
          `Line ${i + 1} of the knowledge file: ${what}`,
          "See docs/knowledge.md for the form of a line.",
        );
      };
      const row = readObject(text, fail);
      if ("party" in row) {
        const party = readParty(row.party, fail);
        parties.set(party.id, party);
      } else if ("office" in row) offices.push(readOffice(row.office, mentioned, fail));
      else fail('it has neither "party" nor "office".');
    });
  for (const [id, party] of mentioned) if (!parties.has(id)) parties.set(id, party);
  return { parties: [...parties.values()], offices };
}

type Fail = (what: string) => never;
type Row = { readonly [field: string]: unknown };

function readObject(text: string, fail: Fail): Row {
  if (text.length > MAX_LINE) fail(`it is longer than ${MAX_LINE} characters.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    fail("it is not valid JSON.");
  }
  return asRow(value, "the line", fail);
}

function asRow(value: unknown, what: string, fail: Fail): Row {
  if (typeof value !== "object" || value === null || Array.isArray(value)) fail(`${what} is not an object.`);
  return value as Row;
}

function readParty(value: unknown, fail: Fail): Party {
  const row = asRow(value, '"party"', fail);
  onlyFields(row, PARTY_FIELDS, fail);
  const name = text(row, "name", fail) ?? fail('"name" is missing.');
  const kind = text(row, "kind", fail) ?? "organisation";
  if (!KINDS.includes(kind)) fail(`"kind" is "${kind}"; it must be one of ${KINDS.join(", ")}.`);
  const gender = text(row, "gender", fail);
  if (gender !== null && gender !== "m" && gender !== "f") fail('"gender" must be "m" or "f".');
  const standsFor = text(row, "standsFor", fail);
  return {
    id: idFor(text(row, "id", fail) ?? name),
    name,
    kind: kind as SpeakerKind,
    aliases: texts(row, "aliases", fail),
    nouns: texts(row, "nouns", fail),
    standsFor: standsFor === null ? null : idFor(standsFor),
    memberOf: texts(row, "memberOf", fail).map(idFor),
    adjectives: texts(row, "adjectives", fail),
    wikidata: text(row, "wikidata", fail),
    gender: gender as "m" | "f" | null,
  };
}

function readOffice(value: unknown, mentioned: Map<SpeakerId, Party>, fail: Fail): OfficeSpell {
  const row = asRow(value, '"office"', fail);
  onlyFields(row, OFFICE_FIELDS, fail);
  const office = text(row, "office", fail) ?? fail('"office" is missing.');
  const holder = text(row, "holder", fail) ?? fail('"holder" is missing.');
  const body = text(row, "body", fail);
  const from = day(row, "from", fail);
  const to = day(row, "to", fail);
  if (from !== null && to !== null && lastDay(to) < firstDay(from)) fail('"to" is before "from".');
  const party = (name: string, kind: SpeakerKind): SpeakerId => {
    const id = idFor(name);
    if (!name.startsWith("sp_"))
      mentioned.set(id, {
        id,
        name,
        kind,
        aliases: [],
        nouns: [],
        standsFor: null,
        memberOf: [],
        adjectives: [],
        wikidata: null,
      });
    return id;
  };
  const acting = flag(row, "acting", fail);
  const shared = flag(row, "shared", fail);
  const given = texts(row, "titles", fail);
  const titles = given.length > 0 ? given : [body && !body.startsWith("sp_") ? `${body} ${office}` : office];
  return {
    office,
    titles: acting ? actingTitles(titles) : titles,
    body: body === null ? null : party(body, "organisation"),
    holder: party(holder, "person"),
    from,
    to,
    source: text(row, "source", fail),
    knownTo: day(row, "knownTo", fail, true),
    ...(acting ? { acting } : {}),
    ...(shared ? { shared } : {}),
  };
}

const idFor = (nameOrId: string): SpeakerId =>
  /^sp_[a-z0-9-]+$/.test(nameOrId) ? (nameOrId as SpeakerId) : speakerId(nameOrId);

function onlyFields(row: Row, fields: readonly string[], fail: Fail): void {
  for (const key of Object.keys(row))
    if (!fields.includes(key)) fail(`"${key}" is not a field; fields are ${fields.join(", ")}.`);
}

function text(row: Row, field: string, fail: Fail): string | null {
  const value = Object.hasOwn(row, field) ? row[field] : null;
  if (value === null || value === undefined) return null;
  if (typeof value !== "string" || value.trim() === "") fail(`"${field}" must be words in quotation marks.`);
  return (value as string).trim();
}

function texts(row: Row, field: string, fail: Fail): string[] {
  const value = Object.hasOwn(row, field) ? row[field] : [];
  if (!Array.isArray(value) || value.some((v) => typeof v !== "string" || v.trim() === ""))
    fail(`"${field}" must be a list of words in quotation marks.`);
  return (value as string[]).map((v) => v.trim());
}

function flag(row: Row, field: string, fail: Fail): boolean {
  const value = Object.hasOwn(row, field) ? row[field] : false;
  if (typeof value !== "boolean") fail(`"${field}" must be true or false.`);
  return value as boolean;
}

function day(row: Row, field: string, fail: Fail, whole = false): string | null {
  const value = text(row, field, fail);
  if (value !== null && !isDay(value) && (whole || !isMonthOrYear(value)))
    fail(
      `"${field}" is "${value}"; it must be a day such as 2022-10-12${whole ? "" : ", or a month or year where no more is known"}.`,
    );
  return value;
}

const isMonthOrYear = (value: string): boolean => /^[1-9]\d{3}(?:-(?:0[1-9]|1[0-2]))?$/.test(value);

function isDay(value: string): boolean {
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (!m) return false;
  const [y, mo, d] = [Number(m[1]), Number(m[2]), Number(m[3])];
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][mo - 1];
  return days !== undefined && d >= 1 && d <= days;
}
