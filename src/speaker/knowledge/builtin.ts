// The table that ships with the program, read once from its data modules.
import { type SpeakerId, speakerId } from "../../model/ids.ts";
import type { Knowledge, OfficeSpell, Party } from "../../model/knowledge.ts";
import { BODIES } from "./bodies.ts";
import { COUNTRIES } from "./countries.ts";
import { MEDIA } from "./media.ts";
import { BARE_TITLES, BODY_OFFICES } from "./offices-bodies.ts";
import { EU_OFFICES } from "./offices-eu.ts";
import { G20_OFFICES } from "./offices-g20.ts";
import { PARTY_OFFICES } from "./offices-parties.ts";
import { STATE_OFFICES } from "./offices-states.ts";
import { PERSONS } from "./persons.ts";
import { actingTitles } from "./titles.ts";

/** Day up to which the open spells of the table are known to go on. */
export const KNOWN_TO = "2025-10-31";
const SOURCE = "onrecord table of offices, 2025-10";

const NONE: readonly string[] = [];
const NOTHING: Partial<Party> = {};
const STATE_NOUNS: readonly string[] = ["country", "nation", "state"];

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
    const known = ids.get(full);
    if (known !== undefined) return known;
    const id = speakerId(full);
    ids.set(full, id);
    return id;
  };
  const parties = new Map<SpeakerId, Party>();
  const add = (name: string, kind: "organisation" | "person", more: Partial<Party>): Party => {
    const id = idOf(name);
    const known = parties.get(id);
    if (known) return known;
    const party: Party = {
      id,
      name,
      kind,
      aliases: more.aliases ?? NONE,
      nouns: more.nouns ?? NONE,
      standsFor: more.standsFor ?? null,
      memberOf: (more.memberOf as readonly SpeakerId[] | undefined) ?? [],
      adjectives: more.adjectives ?? NONE,
      wikidata: more.wikidata ?? null,
      gender: more.gender ?? null,
    };
    parties.set(id, party);
    return party;
  };
  for (const line of COUNTRIES) {
    const [name = "", wikidata, aliases, adjectives, seats, member] = cells(line);
    const { id } = add(name, "organisation", {
      aliases: items(aliases),
      nouns: STATE_NOUNS,
      memberOf: items(member).map(idOf),
      adjectives: items(adjectives),
      wikidata: wikidata || null,
    });
    const [capital, ...others] = items(seats);
    if (capital) add(capital, "organisation", { aliases: others, standsFor: id });
  }
  for (const line of BODIES) {
    const [name = "", wikidata, aliases, nouns, member, adjectives] = cells(line);
    add(name, "organisation", {
      aliases: items(aliases),
      nouns: items(nouns),
      memberOf: items(member).map(idOf),
      adjectives: items(adjectives),
      wikidata: wikidata || null,
    });
  }
  for (const line of MEDIA) {
    const [name = "", wikidata, aliases, nouns] = cells(line);
    add(name, "organisation", {
      aliases: items(aliases),
      nouns: items(nouns),
      wikidata: wikidata || null,
    });
  }
  for (const line of PERSONS) {
    const [name = "", wikidata, aliases, gender] = cells(line);
    add(name, "person", {
      aliases: items(aliases),
      wikidata: wikidata || null,
      gender: gender === "m" || gender === "f" ? gender : null,
    });
  }
  const offices: OfficeSpell[] = [];
  for (const line of [...G20_OFFICES, ...EU_OFFICES, ...STATE_OFFICES, ...BODY_OFFICES, ...PARTY_OFFICES]) {
    const [body = "", titles, spells] = cells(line);
    const party = parties.get(idOf(body)) as Party;
    const named = items(titles);
    const office = named[0] as string;
    const bare = BARE_TITLES.filter((b) => b.endsWith(`= ${body} ${office}`)).map((b) =>
      b.slice(0, b.indexOf(" =")),
    );
    const whole = [...named.map((t) => `${party.adjectives[0] ?? party.name} ${t}`), ...bare];
    const acting = actingTitles(whole);
    for (const text of items(spells)) {
      const spell = readSpell(text);
      offices.push({
        office,
        titles: spell.acting ? acting : whole,
        body: party.id,
        holder: add(spell.holder, "person", NOTHING).id,
        from: spell.from,
        to: spell.to,
        source: SOURCE,
        knownTo: spell.to === null ? (spell.knownTo ?? KNOWN_TO) : null,
        acting: spell.acting,
        shared: spell.shared,
      });
    }
  }
  return { parties: [...parties.values()], offices };
}

interface Spell {
  readonly holder: string;
  readonly from: string;
  readonly to: string | null;
  readonly knownTo: string | null;
  readonly acting: boolean;
  readonly shared: boolean;
}

/** "Ada Kell 2019-09 2020-01-15 acting"; an end "-" is open, "-2025-12-31" open and known to go on until then. */
function readSpell(text: string): Spell {
  const words = text.split(" ");
  let mark = "";
  if (/^[a-z]/.test(words.at(-1) as string)) mark = words.pop() as string;
  const to = words.pop() as string;
  const from = words.pop() as string;
  const open = to.startsWith("-");
  return {
    holder: words.join(" "),
    from,
    to: open ? null : to,
    knownTo: open && to !== "-" ? to.slice(1) : null,
    acting: mark === "acting",
    shared: mark === "shared",
  };
}
