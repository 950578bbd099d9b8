// Forms: reads the marked rows, runs the whole analysis on each, and counts what it says of medium, kind, force and fact.
import { readFileSync } from "node:fs";
import { analyse, type Resources } from "../../../src/analyse.ts";
import type { Attribution, CueForce, Medium, ReportKind } from "../../../src/model/attribution.ts";
import type { Span } from "../../../src/model/span.ts";
import type { Statement } from "../../../src/model/statement.ts";
import { marked } from "../../../test/support/marked.ts";

/** What a row says of one of its attributions. */
export interface Form {
  readonly medium: Medium;
  readonly kind: ReportKind;
  readonly force: CueForce;
  readonly factual: boolean;
}

/** One row: a marked sentence, and the form of each attribution by the number of its marks. */
export interface Row {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly source: string;
  /** Empty where nobody is credited with anything. */
  readonly forms: ReadonlyMap<string, Form>;
}

const MEDIA = ["speech", "writing", "thought"] as const;
const KINDS = ["direct", "indirect", "mixed"] as const;
const FORCES = ["deny", "decline"] as const;

function readForm(words: string, line: number): Form {
  const list = words.trim().split(/\s+/);
  const pick = <T extends string>(of: readonly T[]): T | undefined => of.find((w) => list.includes(w));
  const known: readonly string[] = [...MEDIA, ...KINDS, ...FORCES, "unreal"];
  const odd = list.find((w) => !known.includes(w));
  const medium = pick(MEDIA);
  const kind = pick(KINDS);
  if (odd !== undefined || !medium || !kind) throw new Error(`line ${line}: no form: ${words}`);
  return { medium, kind, force: pick(FORCES) ?? "report", factual: !list.includes("unreal") };
}

/** The rows of the file. Throws where a line cannot be read. */
export function readRows(file: URL = new URL("rows.txt", import.meta.url)): Row[] {
  const rows: Row[] = [];
  for (const [i, text] of readFileSync(file, "utf8").split("\n").entries()) {
    if (text.startsWith("#") || text.trim() === "") continue;
    const bar = text.indexOf("|");
    if (bar < 0) throw new Error(`line ${i + 1}: no “|”`);
    const source = text
      .slice(bar + 1)
      .trim()
      .replaceAll("\\n", "\n");
    const codes = text.slice(0, bar).trim();
    const list = codes === "none" ? [] : codes.split(";").map((words) => readForm(words, i + 1));
    const forms = new Map(list.map((form, n) => [list.length === 1 ? "" : String(n + 1), form]));
    rows.push({ line: i + 1, source, forms });
  }
  return rows;
}

/** What is counted; `found` of all rows' attributions, `clean` of the rows, the others of what was found. */
export type Aspect = "found" | "clean" | "medium" | "kind" | "force" | "factual" | "parent";
/** Right ones and all, by aspect. */
export type Tally = Record<Aspect, { right: number; of: number }>;

const letters = (text: string, spans: readonly Span[]): Set<number> => {
  const set = new Set<number>();
  for (const { start, end } of spans)
    for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i] as string)) set.add(i);
  return set;
};

/** Shared letters over all letters of both, 0 to 1. */
function likeness(text: string, a: readonly Span[], b: readonly Span[]): number {
  const one = letters(text, a);
  const two = letters(text, b);
  const both = [...one].filter((i) => two.has(i)).length;
  return both / Math.max(1, one.size + two.size - both);
}

const touches = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));

/** The statement that reports it: most alike in content, half or more, with the source that is marked. */
function reportOf(text: string, a: Attribution, statements: readonly Statement[]): Statement | undefined {
  const fit = statements
    .map((s) => ({ s, like: likeness(text, a.content, s.content) }))
    .filter(({ s, like }) => like >= 0.5 && (a.source.length === 0 || touches(a.source, s.source)));
  return fit.sort((x, y) => y.like - x.like)[0]?.s;
}

/** Runs the rows and counts; each miss is a line that says what was expected and what came. */
export function judgeRows(rows: readonly Row[], resources: Resources): { tally: Tally; misses: string[] } {
  const tally: Tally = {
    found: { right: 0, of: 0 },
    clean: { right: 0, of: 0 },
    medium: { right: 0, of: 0 },
    kind: { right: 0, of: 0 },
    force: { right: 0, of: 0 },
    factual: { right: 0, of: 0 },
    parent: { right: 0, of: 0 },
  };
  const misses: string[] = [];
  for (const row of rows) {
    const { doc, of } = marked(row.source);
    const { statements } = analyse(doc.article, resources);
    const count = (aspect: Aspect, wanted: unknown, got: unknown) => {
      tally[aspect].of++;
      if (wanted === got) tally[aspect].right++;
      else misses.push(`${row.line} ${aspect}: ${String(wanted)}, not ${String(got)}: ${row.source}`);
    };
    const wanted = [...row.forms].map(([number, form]) => ({ form, at: of(number) }));
    const found = new Map(wanted.map(({ at }) => [at.id, reportOf(doc.text, at, statements)]));
    for (const { form, at } of wanted) {
      const s = found.get(at.id);
      count("found", true, s !== undefined);
      if (!s) continue;
      for (const aspect of ["medium", "kind", "force", "factual"] as const)
        count(aspect, form[aspect], s[aspect]);
      const parent = at.parent === null ? null : (found.get(at.parent)?.id ?? "lost");
      if (row.forms.size > 1) count("parent", parent, s.parent);
    }
    const extra = statements.filter((s) => ![...found.values()].includes(s));
    const words = extra.flatMap((s) => s.content.map(({ start, end }) => doc.text.slice(start, end)));
    count("clean", "", words.join(" … "));
  }
  return { tally, misses };
}
