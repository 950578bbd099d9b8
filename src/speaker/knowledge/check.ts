// Check: what in a knowledge file cannot be used, and what can but is probably not meant. Pure; every finding names its line.
import { OnrecordError } from "../../errors.ts";
import type { Knowledge, OfficeSpell, Party } from "../../model/knowledge.ts";
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
  for (const p of parties) {
    if (p.standsFor !== null && !known.has(p.standsFor))
      warn(p, `"${p.name}" stands for ${p.standsFor}, which has no line.`);
    for (const m of p.memberOf) if (!known.has(m)) warn(p, `"${p.name}" belongs to ${m}, which has no line.`);
    if (p.wikidata !== null && !/^Q[1-9]\d*$/.test(p.wikidata))
      warn(p, `"${p.wikidata}" is no Wikidata id; one looks like Q7184.`);
    for (const name of [p.name, ...p.aliases]) {
      const other = named.get(name);
      if (other && other.id !== p.id && other.kind === p.kind)
        warn(p, `"${name}" names both ${other.name} and ${p.name}; articles that use it will leave it open.`);
      else named.set(name, p);
    }
  }
  const byOffice = new Map<string, OfficeSpell[]>();
  for (const o of offices) {
    if (o.from === null && o.to === null)
      warn(o, `The ${o.office} of ${o.body ?? "no body"} has no day; the table then names nobody.`);
    if (o.source === null) warn(o, `The ${o.office} does not say where it was looked up ("source").`);
    const key = `${o.body ?? ""}|${o.office}`;
    const list = byOffice.get(key);
    if (list) list.push(o);
    else byOffice.set(key, [o]);
  }
  for (const spells of byOffice.values()) {
    const order = [...spells].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
    for (let i = 1; i < order.length; i++) {
      const [a, b] = [order[i - 1] as OfficeSpell, order[i] as OfficeSpell];
      if (a.holder !== b.holder && b.from !== null && (a.to === null || a.to > b.from))
        warn(
          b,
          `Two hold the ${b.office} of ${b.body ?? "no body"} at once from ${b.from}: ${a.holder} and ${b.holder}.`,
        );
    }
  }
  return out;
}
