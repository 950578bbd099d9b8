// Wordings aligned word by word: each report against the one with the most words (Needleman–Wunsch 1970, unit costs).
import type { RecordedStatement } from "../model/statement.ts";
import { readWords } from "./words.ts";

/** One word of a report. */
export interface AlignedWord {
  readonly word: string;
  /** True where it stands between quotation marks. */
  readonly quoted: boolean;
}

/** One column: a cell for every report, null where it has no word there. */
export interface AlignedRow {
  readonly cells: readonly (AlignedWord | null)[];
}

/** Words of a wording that are aligned; the rest is left out. */
const MOST = 160;
const OPEN = new Set(["“", "«", "„", '"']);
const CLOSE = new Set(["”", "»", '"', "“"]);

function wordsOf(
  record: RecordedStatement,
): (AlignedWord & { readonly key: string; readonly root: string })[] {
  const out: (AlignedWord & { key: string; root: string })[] = [];
  const direct = record.statement.kind === "direct";
  for (const part of record.content) {
    let inside = direct && !/[“«„"]/.test(part);
    for (const w of readWords(part.slice(0, 4000))) {
      if (w.sign) {
        if (!inside && OPEN.has(w.form)) inside = true;
        else if (inside && CLOSE.has(w.form)) inside = false;
        continue;
      }
      out.push({ word: w.form, quoted: inside, key: w.lower, root: w.root });
    }
  }
  return out.slice(0, MOST);
}

/** Columns of words, in the order of the longest wording; what others add stands where they add it. */
export function alignWordings(reports: readonly RecordedStatement[]): AlignedRow[] {
  const all = reports.map(wordsOf);
  const lead = all.reduce((best, words, i) => (words.length > (all[best]?.length ?? 0) ? i : best), 0);
  let columns: { key: string; root: string; cells: (AlignedWord | null)[] }[] = (all[lead] ?? []).map(
    (w) => ({
      key: w.key,
      root: w.root,
      cells: reports.map((_, i) => (i === lead ? { word: w.word, quoted: w.quoted } : null)),
    }),
  );
  for (const [i, words] of all.entries()) {
    if (i === lead) continue;
    columns = merged(columns, words, i, reports.length);
  }
  return columns.map(({ cells }) => ({ cells }));
}

function merged(
  columns: readonly { key: string; root: string; cells: (AlignedWord | null)[] }[],
  words: readonly (AlignedWord & { key: string; root: string })[],
  at: number,
  reports: number,
) {
  const n = columns.length;
  const m = words.length;
  const same = (i: number, k: number): number => {
    const c = columns[i];
    const w = words[k];
    if (!c || !w) return 0;
    return c.key === w.key ? 3 : c.root === w.root && w.root.length > 3 ? 2 : 0;
  };
  const best = Array.from({ length: n + 1 }, () => new Int32Array(m + 1));
  for (let i = n - 1; i >= 0; i--) {
    for (let k = m - 1; k >= 0; k--) {
      const row = best[i] as Int32Array;
      const below = best[i + 1] as Int32Array;
      const s = same(i, k);
      row[k] = Math.max(below[k] as number, row[k + 1] as number, s > 0 ? s + (below[k + 1] as number) : 0);
    }
  }
  const out: { key: string; root: string; cells: (AlignedWord | null)[] }[] = [];
  let i = 0;
  let k = 0;
  const cell = (w: AlignedWord) => ({ word: w.word, quoted: w.quoted });
  while (i < n || k < m) {
    const s = same(i, k);
    const here = (best[i] as Int32Array)[k] as number;
    if (i < n && k < m && s > 0 && here === s + ((best[i + 1] as Int32Array)[k + 1] as number)) {
      const column = columns[i] as (typeof columns)[number];
      out.push({
        ...column,
        cells: column.cells.map((c, r) => (r === at ? cell(words[k] as AlignedWord) : c)),
      });
      i++;
      k++;
    } else if (i < n && (k >= m || here === ((best[i + 1] as Int32Array)[k] as number))) {
      out.push(columns[i] as (typeof columns)[number]);
      i++;
    } else {
      const w = words[k] as AlignedWord & { key: string; root: string };
      out.push({
        key: w.key,
        root: w.root,
        cells: Array.from({ length: reports }, (_, r) => (r === at ? cell(w) : null)),
      });
      k++;
    }
  }
  return out;
}
