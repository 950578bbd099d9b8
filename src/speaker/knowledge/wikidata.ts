// Wikidata: who held a position from when to when, as lines of a knowledge file. Asks nobody by itself: whoever calls gives `get`.
import { OnrecordError } from "../../errors.ts";
import { foldName } from "../../model/ids.ts";
import { firstDay, lastDay } from "../../model/knowledge.ts";

/** Gets the bytes at an address. The only way out of here. */
export type Get = (url: string) => Promise<Uint8Array>;

/** Wikidata's query service. */
export const WIKIDATA = "https://query.wikidata.org/sparql";

/** What is asked. */
export interface PositionQuery {
  /** The position's Wikidata id: "Q11696". */
  readonly position: string;
  /** As articles call it: "president". */
  readonly office: string;
  /** The state or body it belongs to, by name. */
  readonly body: string;
  /** Further titles: "American president". */
  readonly titles: readonly string[];
}

/** A spell as a knowledge file has it. */
export interface OfficeLine {
  readonly office: string;
  readonly titles?: readonly string[];
  readonly body: string;
  readonly holder: string;
  readonly from?: string;
  readonly to?: string;
  readonly source: string;
  readonly knownTo?: string;
}

/** Most holders that are taken of one answer. */
const MOST = 2000;

/**
 * The address that asks for everybody who held the position (statements of P39 with P580 and P582, SPARQL 1.1).
 * @throws OnrecordError ON502 where the id is none.
 * @example positionUrl("Q11696").startsWith("https://query.wikidata.org/sparql?format=json&query=")
 */
export function positionUrl(position: string, endpoint: string = WIKIDATA): string {
  if (!/^Q[1-9]\d{0,11}$/.test(position))
    throw new OnrecordError(
      "ON502",
      `"${position}" is no Wikidata id.`,
      "Give the position's id, such as Q11696.",
    );
  const query = `SELECT ?holder ?holderLabel ?from ?fromGrain ?to ?toGrain WHERE {
  ?holder p:P39 ?held . ?held ps:P39 wd:${position} .
  OPTIONAL { ?held pqv:P580 ?f . ?f wikibase:timeValue ?from ; wikibase:timePrecision ?fromGrain . }
  OPTIONAL { ?held pqv:P582 ?t . ?t wikibase:timeValue ?to ; wikibase:timePrecision ?toGrain . }
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en" . }
} ORDER BY ?from ?holder LIMIT ${MOST}`;
  return `${endpoint}?format=json&query=${encodeURIComponent(query)}`;
}

/** Asks and reads the answer. `today` is the day until which open spells are then known to go on. */
export async function refreshPosition(
  get: Get,
  asked: PositionQuery,
  today: string,
  endpoint: string = WIKIDATA,
): Promise<OfficeLine[]> {
  return officeLines(await get(positionUrl(asked.position, endpoint)), asked, today);
}

/** Length of a date by Wikidata's code for how exactly it is known: year, month, day. */
const GRAINS: Readonly<Record<string, number>> = { 9: 4, 10: 7, 11: 10 };

/**
 * Reads an answer (SPARQL 1.1 Query Results JSON). What is known to the month or year only
 * is given so ("2019-09"), never as a day. A holder without an English name is left out, and a date known less well.
 * @throws OnrecordError ON502 where the answer cannot be read.
 */
export function officeLines(bytes: Uint8Array, asked: PositionQuery, today: string): OfficeLine[] {
  const rows = rowsOf(bytes);
  const seen = new Set<string>();
  const out: OfficeLine[] = [];
  for (const row of rows.slice(0, MOST)) {
    const holder = cell(row, "holderLabel");
    const from = dateOf(row, "from");
    const to = dateOf(row, "to");
    const ended = cell(row, "to") !== null;
    if (holder === null || /^Q\d+$/.test(holder) || foldName(holder) === "" || from === null) continue;
    if ((ended && to === null) || (to !== null && lastDay(to) < firstDay(from))) continue;
    const key = `${holder}|${from}|${to}`;
    if (seen.has(key)) continue;
    seen.add(key);
    out.push({
      office: asked.office,
      ...(asked.titles.length > 0 ? { titles: asked.titles } : {}),
      body: asked.body,
      holder,
      from,
      ...(to === null ? {} : { to }),
      source: `Wikidata ${asked.position}, ${today}`,
      ...(to === null ? { knownTo: today } : {}),
    });
  }
  return out.sort((a, b) => {
    const [x, y] = [`${a.from}|${a.holder}`, `${b.from}|${b.holder}`];
    return x < y ? -1 : x > y ? 1 : 0;
  });
}

type Row = { readonly [name: string]: unknown };

function rowsOf(bytes: Uint8Array): readonly Row[] {
  const fail = (): never => {
    throw new OnrecordError(
      "ON502",
      "Wikidata's answer cannot be read.",
      "Try again later, or save the answer's JSON yourself and give it with --response.",
    );
  };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return fail();
  }
  const results = (value as { results?: { bindings?: unknown } } | null)?.results?.bindings;
  if (!Array.isArray(results)) return fail();
  return results.filter((r): r is Row => typeof r === "object" && r !== null);
}

function cell(row: Row, name: string): string | null {
  const value = (row[name] as { value?: unknown } | undefined)?.value;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** The day, or the month or year where no more is known. */
function dateOf(row: Row, name: string): string | null {
  const value = cell(row, name);
  const m = value === null ? null : /^\+?([1-9]\d{3}-\d\d-\d\d)T/.exec(value);
  const length = GRAINS[cell(row, `${name}Grain`) ?? ""];
  return m && length !== undefined ? (m[1] as string).slice(0, length) : null;
}
