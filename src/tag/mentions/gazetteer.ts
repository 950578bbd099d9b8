// Knowledge made ready for look-up: names by their words, parties by id, class nouns, media. Built once per value.
import type { SpeakerId } from "../../model/ids.ts";
import { foldName } from "../../model/ids.ts";
import type { Knowledge, Party } from "../../model/knowledge.ts";

/** How a name leads to its party: as its own name, or as an adjective or the name of its people. */
export type Via = "name" | "adjective";

/** One way to call a party. */
export interface Entry {
  readonly party: Party;
  readonly via: Via;
  /** The name as the knowledge spells it. */
  readonly form: string;
  /** The text must have the same capitals: "WHO", "US", "AP". */
  readonly exact: boolean;
}

/** Look-ups over one `Knowledge`. */
export interface Gazetteer {
  readonly byId: ReadonlyMap<SpeakerId, Party>;
  /** Entries by name key. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Longest name, in words, that begins with this word. */
  readonly longest: ReadonlyMap<string, number>;
  /** Parties by a class noun: "alliance" → NATO. */
  readonly byNoun: ReadonlyMap<string, readonly Party[]>;
  /** Persons by the last word of any of their names. */
  readonly bySurname: ReadonlyMap<string, readonly Party[]>;
}

/** The second half of a letter that was decoded in the wrong way ("PeÃ±a"): no sign between two words. */
const MISREAD = /(?<=Ã|Â|\u0302|\u0303)[\u0080-\u009f\u00a1-\u00bf]/g;

/** Name for comparison: dots dropped ("U.S." → "us"), marks folded, lower case, signs to spaces. */
export function nameKey(name: string): string {
  let out = "";
  let gap = false;
  for (let i = 0; i < name.length; i++) {
    const c = name.charCodeAt(i);
    if (c > 0x7f && c !== 0x2019) return foldName(name.replace(MISREAD, "").replace(/\./g, ""));
    if (c === 0x2e || c === 0x27 || c === 0x2019 || c === 0x60) continue;
    const word = (c >= 0x30 && c <= 0x39) || (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a);
    if (!word) {
      gap = out !== "";
      continue;
    }
    if (gap) out += " ";
    gap = false;
    out += name[i];
  }
  return out.toLowerCase();
}

const SHOUTED = /^[A-Z0-9.+&-]{2,6}$/;
const built = new WeakMap<Knowledge, Gazetteer>();

/** The look-ups of `knowledge`; the same value gives the same object. */
export function gazetteerOf(knowledge: Knowledge): Gazetteer {
  const known = built.get(knowledge);
  if (known) return known;
  const made = build(knowledge);
  built.set(knowledge, made);
  return made;
}

function build(knowledge: Knowledge): Gazetteer {
  const byId = new Map<SpeakerId, Party>();
  const entries = new Map<string, Entry[]>();
  const longest = new Map<string, number>();
  const byNoun = new Map<string, Party[]>();
  const bySurname = new Map<string, Party[]>();
  const put = (party: Party, form: string, via: Via) => {
    // "People's Daily" is three tokens in a text: its key is kept with and without the clitic apart.
    for (const key of new Set([nameKey(form), nameKey(form.replace(/[’']s\b/g, " s"))])) {
      if (key === "") continue;
      push(entries, key, { party, via, form, exact: SHOUTED.test(form) });
      const words = key.split(" ");
      const first = words[0] as string;
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    }
  };
  for (const party of knowledge.parties) {
    byId.set(party.id, party);
    for (const name of [party.name, ...party.aliases]) put(party, name, "name");
    for (const adjective of party.adjectives) put(party, adjective, "adjective");
    for (const noun of party.nouns) push(byNoun, nameKey(noun), party);
    if (party.kind === "person")
      for (const last of new Set(
        [party.name, ...party.aliases]
          .filter((n) => n.includes(" "))
          .map((n) => nameKey(n).split(" ").at(-1)),
      ))
        push(bySurname, last as string, party);
  }
  return { byId, entries, longest, byNoun, bySurname };
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The party that this one speaks for: Moscow → Russia; itself where it is its own. */
export function principal(gazetteer: Gazetteer, party: Party): Party {
  return (party.standsFor && gazetteer.byId.get(party.standsFor)) || party;
}

/** Entries for a name as the text spells it, those whose capitals do not fit left out. */
export function lookUp(gazetteer: Gazetteer, form: string, key = nameKey(form)): readonly Entry[] {
  const found = gazetteer.entries.get(key);
  if (!found) return [];
  return found.filter((e) => !e.exact || /^[^a-z]*$/.test(form));
}

const MEDIA = new Set([
  "news agency",
  "newspaper",
  "broadcaster",
  "magazine",
  "news site",
  "news channel",
  "radio station",
  "newswire",
]);

/** True where the party carries news for a living. */
export const isMedia = (party: Party): boolean => party.nouns.some((n) => MEDIA.has(n));

/** True where `name` is a news agency or outlet that the knowledge lists. @example isMediaName("TASS", builtinKnowledge()) // true */
export function isMediaName(name: string, knowledge: Knowledge): boolean {
  const bare = name.replace(/^the\s/i, "");
  const gazetteer = gazetteerOf(knowledge);
  return [...lookUp(gazetteer, name), ...lookUp(gazetteer, bare)].some(
    (e) => e.via === "name" && isMedia(e.party),
  );
}
