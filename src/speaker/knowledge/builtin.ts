// The table that ships with the program, read once from its data modules.
import { type SpeakerId, speakerId } from "../../model/ids.ts";
import type { Knowledge, OfficeSpell, Party } from "../../model/knowledge.ts";
import { BODIES } from "./bodies.ts";
import { COUNTRIES } from "./countries.ts";
import { MEDIA } from "./media.ts";
import { BARE_TITLES, BODY_OFFICES } from "./offices-bodies.ts";
import { STATE_OFFICES } from "./offices-states.ts";
import { PERSONS } from "./persons.ts";

/** Day up to which the open spells of the table are known to go on. */
export const KNOWN_TO = "2025-10-31";
const SOURCE = "onrecord table of offices, 2025-10";

let made: Knowledge | null = null;

/** The knowledge that ships. The same value every time. @example builtinKnowledge().parties.length */
export function builtinKnowledge(): Knowledge {
  made ??= read();
  return made;
}

const cells = (line: string): string[] => line.split("|").map((c) => c.trim());
const items = (cell: string | undefined): string[] =>
  (cell ?? "")
    .split(";")
    .map((c) => c.trim())
    .filter((c) => c !== "");

function read(): Knowledge {
  const ids = new Map<string, SpeakerId>();
  const SHORT: Record<string, string> = {
    UN: "United Nations",
    EU: "European Union",
    OSCE: "Organization for Security and Co-operation in Europe",
  };
  const idOf = (name: string): SpeakerId => {
    const full = SHORT[name] ?? name;
    return ids.get(full) ?? speakerId(full);
  };
  const parties = new Map<SpeakerId, Party>();
  const add = (party: Party) => {
    if (!parties.has(party.id)) parties.set(party.id, party);
  };
  const blank = { aliases: [], nouns: [], standsFor: null, memberOf: [], adjectives: [], wikidata: null };
  for (const line of COUNTRIES) {
    const [name = "", wikidata, aliases, adjectives, seats, member] = cells(line);
    const id = speakerId(name);
    add({
      ...blank,
      id,
      name,
      kind: "organisation",
      aliases: items(aliases),
      nouns: ["country", "nation", "state"],
      memberOf: items(member).map(idOf),
      adjectives: items(adjectives),
      wikidata: wikidata || null,
    });
    const [capital, ...others] = items(seats);
    if (capital)
      add({
        ...blank,
        id: speakerId(capital),
        name: capital,
        kind: "organisation",
        aliases: others,
        standsFor: id,
      });
  }
  for (const line of BODIES) {
    const [name = "", wikidata, aliases, nouns, member, adjectives] = cells(line);
    add({
      ...blank,
      id: speakerId(name),
      name,
      kind: "organisation",
      aliases: items(aliases),
      nouns: items(nouns),
      memberOf: items(member).map(idOf),
      adjectives: items(adjectives),
      wikidata: wikidata || null,
    });
  }
  for (const line of MEDIA) {
    const [name = "", wikidata, aliases, nouns] = cells(line);
    add({
      ...blank,
      id: speakerId(name),
      name,
      kind: "organisation",
      aliases: items(aliases),
      nouns: items(nouns),
      wikidata: wikidata || null,
    });
  }
  for (const line of PERSONS) {
    const [name = "", wikidata, aliases, gender] = cells(line);
    add({
      ...blank,
      id: speakerId(name),
      name,
      kind: "person",
      aliases: items(aliases),
      wikidata: wikidata || null,
      gender: gender === "m" || gender === "f" ? gender : null,
    });
  }
  const offices: OfficeSpell[] = [];
  for (const line of [...STATE_OFFICES, ...BODY_OFFICES]) {
    const [body = "", titles, spells] = cells(line);
    const party = parties.get(speakerId(body)) as Party;
    const named = items(titles);
    const office = named[0] as string;
    const bare = BARE_TITLES.filter((b) => b.endsWith(`= ${body} ${office}`)).map((b) =>
      b.slice(0, b.indexOf(" =")),
    );
    const whole = [...named.map((t) => `${party.adjectives[0] ?? party.name} ${t}`), ...bare];
    for (const spell of items(spells)) {
      const words = spell.split(" ");
      const to = words.pop() as string;
      const from = words.pop() as string;
      const name = words.join(" ");
      add({ ...blank, id: speakerId(name), name, kind: "person", gender: null });
      offices.push({
        office,
        titles: whole,
        body: party.id,
        holder: speakerId(name),
        from,
        to: to === "-" ? null : to,
        source: SOURCE,
        ...(to === "-" ? { knownTo: KNOWN_TO } : {}),
      });
    }
  }
  return { parties: [...parties.values()], offices };
}
