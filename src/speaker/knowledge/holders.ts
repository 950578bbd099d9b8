// Who held an office on a day: titles are compared as sets of words, with bodies recognised by any of their names.
import { type Decision, decide, unknown } from "../../model/decision.ts";
import type { SpeakerId } from "../../model/ids.ts";
import { firstDay, type Knowledge, lastDay, type OfficeSpell, type Party } from "../../model/knowledge.ts";
import { type Gazetteer, gazetteerOf, lookUp, nameKey, principal } from "../../tag/mentions/gazetteer.ts";

/** A holder with the spell that says so. */
export interface Held {
  readonly party: Party;
  readonly spell: OfficeSpell;
}

const SMALL = new Set(["the", "of", "for", "to", "a", "an", "s", "and", "current", "incumbent", "on", "in"]);
const SAME: Readonly<Record<string, string>> = {
  spokesman: "spokesperson",
  spokeswoman: "spokesperson",
  defense: "defence",
  advisor: "adviser",
  chairman: "chair",
  chairwoman: "chair",
  chairperson: "chair",
  interim: "acting",
  caretaker: "acting",
};

/** Longer titles are no office. */
const MAX_TITLE = 120;

const tables = new WeakMap<Knowledge, ReadonlyMap<string, readonly OfficeSpell[]>>();

/**
 * A title as a key: parties by id, small words and order dropped.
 * @example titleKey(gazetteer, "the President of Russia") === titleKey(gazetteer, "Russian president")
 */
export function titleKey(gazetteer: Gazetteer, title: string): string {
  if (title.length > MAX_TITLE) return "";
  const forms = title
    .replace(/[’‘]/g, "'")
    .replace(/'s\b|'$/g, " ")
    .split(/[\s,]+/)
    .filter((w) => w !== "");
  const out = new Set<string>();
  for (let i = 0; i < forms.length; ) {
    const match = partyAt(gazetteer, forms, i);
    if (match) {
      out.add(`@${match.party.id}`);
      i += match.length;
      continue;
    }
    for (const word of nameKey(forms[i] as string).split(" "))
      if (word !== "" && !SMALL.has(word)) out.add(SAME[word] ?? word);
    i++;
  }
  return [...out].sort().join(" ");
}

function partyAt(
  gazetteer: Gazetteer,
  forms: readonly string[],
  at: number,
): { party: Party; length: number } | null {
  const first = nameKey(forms[at] as string).split(" ")[0] as string;
  const most = Math.min(gazetteer.longest.get(first) ?? 0, forms.length - at);
  for (let length = most; length > 0; length--) {
    const entry = lookUp(gazetteer, forms.slice(at, at + length).join(" ")).find(
      (e) => e.party.kind !== "person",
    );
    if (entry) return { party: principal(gazetteer, entry.party), length };
  }
  return null;
}

function tableOf(knowledge: Knowledge): ReadonlyMap<string, readonly OfficeSpell[]> {
  const known = tables.get(knowledge);
  if (known) return known;
  const gazetteer = gazetteerOf(knowledge);
  const table = new Map<string, OfficeSpell[]>();
  for (const spell of knowledge.offices) {
    for (const key of spellKeys(gazetteer, spell)) {
      const list = table.get(key);
      if (list) list.push(spell);
      else table.set(key, [spell]);
    }
  }
  tables.set(knowledge, table);
  return table;
}

/** Every spell of the office that `title` names, in the order of the table. Empty where the title is not known. */
export const spellsOf = (knowledge: Knowledge, title: string): readonly OfficeSpell[] =>
  tableOf(knowledge).get(titleKey(gazetteerOf(knowledge), title)) ?? [];

/**
 * Whether a spell covers a day: "no" where it does not, "open" where it may but is not known to, as in the month of a
 * handover of which no more than the month is known.
 * @example covers({ ...spell, from: "2019-09", to: "2020-01-15" }, "2019-09-20") // "open"
 */
export function covers(spell: OfficeSpell, day: string): "yes" | "open" | "no" {
  const { from, to } = spell;
  if (from !== null && day < firstDay(from)) return "no";
  if (to !== null && day > lastDay(to)) return "no";
  if (from === null || (from.length < 10 && day <= lastDay(from))) return "open";
  if (to !== null) return to.length < 10 && day >= firstDay(to) ? "open" : "yes";
  return spell.knownTo && day > spell.knownTo ? "open" : "yes";
}

/** True where two spells of an office are certain to have days in common; a handover on one day is none. */
export function collide(a: OfficeSpell, b: OfficeSpell): boolean {
  const starts = (s: OfficeSpell): string => (s.from === null ? "" : lastDay(s.from));
  const ends = (s: OfficeSpell): string => (s.to === null ? "9999" : firstDay(s.to));
  return starts(a) < ends(b) && starts(b) < ends(a);
}

/**
 * Who held the office that `title` names on the ISO day `date`. Null with rivals where the table does not say for
 * certain: no date, a day beyond what is known, two holders on one day; null without rivals where the title is not known.
 * @example holderOn(builtinKnowledge(), "the NATO chief", "2022-10-12").value?.party.name // "Jens Stoltenberg"
 */
export function holderOn(knowledge: Knowledge, title: string, date: string | null): Decision<Held> {
  const { byId } = gazetteerOf(knowledge);
  const held = (spell: OfficeSpell): Held[] => {
    const party = byId.get(spell.holder);
    return party ? [{ party, spell }] : [];
  };
  const spells = spellsOf(knowledge, title);
  if (spells.length === 0) return unknown("knowledge");
  if (date === null) return unknown("knowledge", distinct(spells.flatMap(held)));
  const day = date.slice(0, 10);
  const sure = distinct(spells.filter((s) => covers(s, day) === "yes").flatMap(held));
  const open = distinct(spells.filter((s) => covers(s, day) === "open").flatMap(held));
  const only = sure.length === 1 ? sure[0] : undefined;
  if (!only) return unknown("knowledge", sure.length > 0 ? sure : open);
  return decide(only, "inferred", "knowledge", {
    score: 0.9,
    rivals: open.filter((h) => h.party.id !== only.party.id),
  });
}

function distinct(held: readonly Held[]): Held[] {
  const seen = new Set<SpeakerId>();
  return held.filter((h) => !seen.has(h.party.id) && seen.add(h.party.id));
}

/** The offices that a party held on a day for certain; all it ever held where `date` is null. */
export const officesOn = (
  knowledge: Knowledge,
  party: SpeakerId,
  date: string | null,
): readonly OfficeSpell[] =>
  officesOf(knowledge, party).filter((s) => date === null || covers(s, date.slice(0, 10)) === "yes");

/** The offices that a party had held before a day, and no longer held on it; all it ever held where `date` is null. */
export const officesBefore = (
  knowledge: Knowledge,
  party: SpeakerId,
  date: string | null,
): readonly OfficeSpell[] =>
  officesOf(knowledge, party).filter(
    (s) => date === null || (s.to !== null && lastDay(s.to) < date.slice(0, 10)),
  );

const byHolder = new WeakMap<Knowledge, ReadonlyMap<SpeakerId, readonly OfficeSpell[]>>();

const keysOf = new WeakMap<Gazetteer, Map<readonly string[], readonly string[]>>();

/** The keys of a spell's titles, its body's name with the office among them. Spells with one list of titles share them. */
export function spellKeys(gazetteer: Gazetteer, spell: OfficeSpell): readonly string[] {
  let made = keysOf.get(gazetteer);
  if (!made) {
    made = new Map();
    keysOf.set(gazetteer, made);
  }
  let keys = made.get(spell.titles);
  if (!keys) {
    const body = spell.body ? gazetteer.byId.get(spell.body) : undefined;
    const titles = body ? [...spell.titles, `${body.name} ${spell.office}`] : spell.titles;
    keys = [...new Set(titles.map((t) => titleKey(gazetteer, t)))];
    made.set(spell.titles, keys);
  }
  return keys;
}

function officesOf(knowledge: Knowledge, party: SpeakerId): readonly OfficeSpell[] {
  let table = byHolder.get(knowledge);
  if (!table) {
    const made = new Map<SpeakerId, OfficeSpell[]>();
    for (const s of knowledge.offices) {
      const held = made.get(s.holder);
      if (held) held.push(s);
      else made.set(s.holder, [s]);
    }
    byHolder.set(knowledge, made);
    table = made;
  }
  return table.get(party) ?? [];
}
