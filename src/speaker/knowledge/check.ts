// Check: what in a knowledge file cannot be used, and what can but is probably not meant. Pure; every finding names its line.
import { OnrecordError } from "../../errors.ts";
import { firstDay, type Knowledge, lastDay, type OfficeSpell, type Party } from "../../model/knowledge.ts";
import { gazetteerOf } from "../../tag/mentions/gazetteer.ts";
import { collide, spellKeys } from "./holders.ts";
import { mergeKnowledge } from "./merge.ts";
import { parseKnowledge } from "./parse.ts";

/** One thing found. `error`: the line cannot be used; `warning`: it can, and may not say what was meant. */
export interface KnowledgeFinding {
  readonly level: "error" | "warning";
  /** Counted from 1; 0 for the table as a whole. */
  readonly line: number;
  /** One sentence. */
  readonly message: string;
}

/** What a check found, and what could be read. */
export interface KnowledgeCheck {
  readonly findings: readonly KnowledgeFinding[];
  readonly parties: number;
  readonly offices: number;
}

/**
 * Checks the text of a knowledge file line by line, then as a whole. `base` is what it will be laid over: bodies and
 * states that it names need no line of their own.
 * @example checkKnowledge('{"office": {"office": "mayor"}}', NO_KNOWLEDGE).findings[0]?.level // "error"
 */
export function checkKnowledge(jsonl: string, base: Knowledge): KnowledgeCheck {
  const findings: KnowledgeFinding[] = [];
  const lineOf = new Map<object, number>();
  const parties: Party[] = [];
  const offices: OfficeSpell[] = [];
  const own = new Set<string>();
  jsonl
    .replace(/^\ufeff/, "")
    .split("\n")
    .forEach((text, i) => {
      try {
        const read = parseKnowledge(text);
        for (const o of read.offices) {
          offices.push(o);
          lineOf.set(o, i + 1);
        }
        // a line for an office brings its holder and body along; only lines for parties count as such
        if (read.offices.length > 0) for (const p of read.parties) own.add(p.id);
        else
          for (const p of read.parties) {
            parties.push(p);
            lineOf.set(p, i + 1);
          }
      } catch (error) {
        if (!(error instanceof OnrecordError)) throw error;
        findings.push({
          level: "error",
          line: i + 1,
          message: error.message.replace(/^Line 1 of the knowledge file: /, ""),
        });
      }
    });
  findings.push(...checkTable({ parties, offices }, base, (row) => lineOf.get(row) ?? 0));
  findings.sort((a, b) => a.line - b.line);
  return { findings, parties: parties.length, offices: offices.length };
}

/** What of a whole table may not be meant. `lineOf` names the place of a row. */
export function checkTable(
  { parties, offices }: Knowledge,
  base: Knowledge,
  lineOf: (row: object) => number = () => 0,
): KnowledgeFinding[] {
  const out: KnowledgeFinding[] = [];
  const warn = (row: object, message: string) => out.push({ level: "warning", line: lineOf(row), message });
  const known = new Set<string>([...base.parties, ...parties].map((p) => p.id));
  const named = new Map<string, Party>();
  const ids = new Map<string, string>();
  for (const p of parties) {
    if (p.standsFor !== null && !known.has(p.standsFor))
      warn(p, `"${p.name}" stands for ${p.standsFor}, which has no line.`);
    for (const m of p.memberOf) if (!known.has(m)) warn(p, `"${p.name}" belongs to ${m}, which has no line.`);
    const odd = p.kind === "person" ? oddName(p.name) : null;
    if (odd !== null) warn(p, `"${p.name}" ${odd}.`);
    if (p.wikidata !== null && ids.has(p.wikidata))
      warn(p, `${p.wikidata} is the Wikidata id of both ${ids.get(p.wikidata)} and ${p.name}.`);
    else if (p.wikidata !== null) ids.set(p.wikidata, p.name);
    if (p.wikidata !== null && !/^Q[1-9]\d*$/.test(p.wikidata))
      warn(p, `"${p.wikidata}" is no Wikidata id; one looks like Q7184.`);
    for (const name of new Set([p.name, ...p.aliases])) {
      const other = named.get(name);
      if (other && other.id !== p.id)
        warn(p, `"${name}" names both ${other.name} and ${p.name}; articles that use it will leave it open.`);
      else named.set(name, p);
    }
  }
  const byOffice = new Map<string, OfficeSpell[]>();
  for (const o of offices) {
    if (o.from === null && o.to === null)
      warn(o, `The ${o.office} of ${o.body ?? "no body"} has no day; the table then names nobody.`);
    const { from, to, knownTo } = o;
    if (from !== null && to !== null && lastDay(to) < firstDay(from))
      warn(o, `The ${o.office} of ${o.body ?? "no body"} ends on ${to}, before it begins on ${from}.`);
    if (knownTo && (to !== null || (from !== null && knownTo < firstDay(from))))
      warn(
        o,
        `"knownTo" of the ${o.office} of ${o.body ?? "no body"} is for an open spell, and no earlier than its first day.`,
      );
    if (/^(?:acting|interim|caretaker)\b/i.test(o.office) && o.acting)
      warn(o, `The ${o.office} is acting by its name; it needs no "acting".`);
    if (o.source === null) warn(o, `The ${o.office} does not say where it was looked up ("source").`);
    const key = `${o.body ?? ""}|${o.office}`;
    const list = byOffice.get(key);
    if (list) list.push(o);
    else byOffice.set(key, [o]);
  }
  for (const spells of byOffice.values()) {
    const order = [...spells].sort((a, b) => (begins(a) < begins(b) ? -1 : begins(a) > begins(b) ? 1 : 0));
    order.forEach((b, i) => {
      const a = order
        .slice(0, i)
        .findLast((s) => collide(s, b) && !(s.shared && b.shared && s.holder !== b.holder));
      if (a === undefined) return;
      const { office } = b;
      const body = b.body ?? "no body";
      warn(
        b,
        a.holder === b.holder
          ? `${b.holder} holds the ${office} of ${body} twice at once from ${b.from}.`
          : `Two hold the ${office} of ${body} at once from ${b.from}: ${a.holder} and ${b.holder}. If so, both are "shared".`,
      );
    });
  }
  for (const [a, b, title] of sharedTitles({ parties, offices }, base))
    warn(
      b,
      `"${title}" is both the ${a.office} of ${a.body ?? "no body"} and the ${b.office} of ${b.body ?? "no body"}, held by ${a.holder} and ${b.holder} at once; articles that use it will leave it open.`,
    );
  return out;
}

const begins = (s: OfficeSpell): string => (s.from === null ? "" : firstDay(s.from));

/** What is odd about the name of a person; null where nothing is. */
function oddName(name: string): string | null {
  if (/\d/.test(name)) return "has a figure in it; is it a name?";
  if (/\s{2}|^\s|\s$/.test(name)) return "has a space too many";
  if (/[<>{}[\]|;:@#=_/\\]/.test(name)) return "has a sign that names do not have";
  if (!/^\p{Lu}/u.test(name)) return "does not begin with a capital";
  return /^(?:the|a|an|president|minister|senator|mr|mrs|ms|dr|sir)\s/i.test(name)
    ? "begins with a title; give the bare name"
    : null;
}

/** Titles of two offices that different people hold at once, one finding for each pair of offices. */
function sharedTitles(table: Knowledge, base: Knowledge): [OfficeSpell, OfficeSpell, string][] {
  const gazetteer = gazetteerOf(table === base ? base : mergeKnowledge(base, table));
  const byKey = new Map<string, OfficeSpell[]>();
  const out = new Map<string, [OfficeSpell, OfficeSpell, string]>();
  for (const spell of table.offices) {
    spellKeys(gazetteer, spell).forEach((key, i) => {
      const others = byKey.get(key) ?? [];
      byKey.set(key, others);
      for (const other of others) {
        const pair = `${other.body}|${other.office}|${spell.body}|${spell.office}`;
        if (other.office === spell.office && other.body === spell.body) continue;
        if (key === "" || other.holder === spell.holder || out.has(pair) || !collide(other, spell)) continue;
        out.set(pair, [other, spell, spell.titles[i] ?? key]);
      }
      others.push(spell);
    });
  }
  return [...out.values()];
}
