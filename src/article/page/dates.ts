// Dates: every day that a page states or prints, what speaks for each, and which of them is the day of publication.

import type { HtmlMeta } from "../html-meta.ts";
import { DATE_FOREST } from "../lexicon/date-forest.ts";
import type { StatedDate } from "../stated-dates.ts";
import type { Box, PageBlock, PageBlocks } from "./blocks.ts";
import { dayNumber, dayOfSeconds } from "./civil-days.ts";
import { printedDays } from "./days.ts";
import { forestOf } from "./judge.ts";
import { bitOf } from "./names.ts";
import { type Forest, probability } from "./trees.ts";

/** A day of the page with all that speaks for and against it. */
export interface DayCandidate {
  /** `YYYY-MM-DD`. */
  readonly iso: string;
  /** Where the mark-up states it. */
  readonly stated: readonly StatedDate[];
  /** Indexes of the blocks that print it. */
  readonly printed: readonly number[];
  /** The numbers that the trees see. */
  readonly row: Float32Array;
}

/** Ways in which mark-up states dates; a feature each for published, updated and other. */
const WAYS = ["json-ld", "meta", "microdata", "time", "attribute", "script", "address"] as const;
const KINDS_OF_STATED = ["published", "updated", "other"] as const;

const COMMENT = bitOf("comment");
const ASIDE =
  bitOf("sidebar") |
  bitOf("related") |
  bitOf("teaser") |
  bitOf("footer") |
  bitOf("navigation") |
  bitOf("list");
const META = bitOf("meta");

const PUBLISHED =
  /publi|posted|veröffentlich|erstellt|erschienen|created|written|geschrieben|verfasst|le\s\d|pubblicato|opublikowan|dodano|geplaatst|gepubliceerd|eingestellt|first|filed|datum|date|objavl|опублик|publicado|vom\b|am\s\d|on\s\d/i;
const UPDATED =
  /updat|aktualisi|modif|geändert|änderung|bearbeitet|mis à jour|aggiornat|actualiz|zaktualiz|revised|edited|stand:|letzte|last|обновл/i;
const EVENT = /uhr|until|bis|from|ab\s|event|termin|beginn|©|copyright|version|since|seit|geboren|born/i;

/** The first ten units of a stated value, where they are a day; seconds and milliseconds since 1970 are read, too. */
export function dayOfStated(value: string, monthFirst: boolean): string | null {
  const text = value.trim().slice(0, 80);
  if (/^\d{10}$|^\d{13}$/.test(text)) return dayOfSeconds(Number(text.slice(0, 10)));
  return printedDays(text, monthFirst)[0]?.iso ?? null;
}

interface Printed {
  readonly block: number;
  readonly form: string;
  readonly start: number;
  readonly length: number;
  readonly label: number;
}

interface Tally {
  readonly stated: StatedDate[];
  readonly printed: Printed[];
}

/** What stands right before the day: 1 says published, 2 updated, 3 an event, 0 nothing. */
function labelBefore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 40), start);
  return UPDATED.test(before) ? 2 : PUBLISHED.test(before) ? 1 : EVENT.test(before) ? 3 : 0;
}

function collect(page: PageBlocks, meta: HtmlMeta, monthFirst: boolean): Map<string, Tally> {
  const days = new Map<string, Tally>();
  const of = (iso: string): Tally => {
    let t = days.get(iso);
    if (!t) {
      t = { stated: [], printed: [] };
      days.set(iso, t);
    }
    return t;
  };
  for (const s of meta.dates) {
    const iso = dayOfStated(s.value, monthFirst);
    if (iso !== null) of(iso).stated.push(s);
  }
  for (const [i, { text }] of page.blocks.entries()) {
    if (text.length > 3000) continue;
    for (const d of printedDays(text.length > 500 ? text.slice(0, 200) : text, monthFirst)) {
      const before = text[d.start - 1] === "\n" ? "" : text;
      of(d.iso).printed.push({
        block: i,
        form: d.form,
        start: d.start,
        length: d.end - d.start,
        label: labelBefore(before, d.start),
      });
    }
    if (days.size > 400) break;
  }
  return days;
}

const up = (box: Box, bits: number, most: number): boolean => {
  for (let at: Box | null = box, n = 0; at !== null && n < most; at = at.parent, n++)
    if (at.kinds & bits) return true;
  return false;
};

/** All days of a page, with the numbers that the trees see. `title` and `first` are blocks: the headline (−1 for none) and where the text begins. */
export function dayCandidates(
  page: PageBlocks,
  meta: HtmlMeta,
  own: readonly boolean[],
  title: number,
): DayCandidate[] {
  const monthFirst = /^en(?:-us)?$/i.test(meta.lang ?? "");
  const days = collect(page, meta, monthFirst);
  const first = own.indexOf(true);
  const last = own.lastIndexOf(true);
  const anchor = title >= 0 ? title : first;
  const all = [...days.keys()].map(dayNumber);
  const least = Math.min(...all);
  const most = Math.max(...all);
  const surest = (kind: StatedDate["kind"], ways: readonly string[]): number | null => {
    for (const way of ways)
      for (const [iso, t] of days)
        if (t.stated.some((s) => s.kind === kind && s.way === way)) return dayNumber(iso);
    return null;
  };
  const stated = surest("published", ["json-ld", "meta", "microdata", "time"]);
  const changed = surest("updated", ["json-ld", "meta", "microdata", "time"]);
  const address = surest("published", ["address"]);
  const nearest = { block: Number.POSITIVE_INFINITY, at: 0 };
  for (const t of days.values())
    for (const p of t.printed) {
      const gap = Math.abs(p.block - anchor);
      if (gap < nearest.block) nearest.block = gap;
    }
  const order = [...days.entries()]
    .map(([iso, t]) => ({ iso, at: Math.min(...t.printed.map((p) => p.block), 99_999) }))
    .sort((a, b) => a.at - b.at || (a.iso < b.iso ? -1 : 1))
    .map((o) => o.iso);
  return [...days.entries()].map(([iso, t]) => {
    const row: number[] = [];
    for (const kind of KINDS_OF_STATED)
      for (const way of WAYS) row.push(t.stated.filter((s) => s.kind === kind && s.way === way).length);
    row.push(t.stated.length);
    row.push(
      new Set(t.stated.filter((s) => s.kind === "published").map((s) => s.way)).size,
      t.stated.some((s) => s.kind === "published") && t.printed.length > 0 ? 1 : 0,
    );
    const n = dayNumber(iso);
    const apart = (other: number | null) =>
      other === null ? -9999 : Math.max(-4000, Math.min(4000, n - other));
    row.push(apart(stated), apart(changed), apart(address), n - least, most - n, days.size);
    let near = 999;
    let label = 0;
    let changedLabel = 0;
    let event = 0;
    let short = 999;
    let head = 0;
    let body = 0;
    let after = 0;
    let before = 0;
    let comment = 0;
    let aside = 0;
    let inMeta = 0;
    let linked = 0;
    let form = 0;
    let titleGap = 99;
    let start = 999;
    for (const p of t.printed) {
      const block = page.blocks[p.block] as PageBlock;
      const gap = Math.abs(p.block - anchor);
      near = Math.min(near, gap);
      if (p.block >= anchor) titleGap = Math.min(titleGap, p.block - anchor);
      const rest = block.text.length - p.length;
      short = Math.min(short, rest);
      start = Math.min(start, p.start);
      if (p.label === 1) label++;
      if (p.label === 2) changedLabel++;
      if (p.label === 3) event++;
      if (first >= 0 && p.block < first) p.block >= anchor ? head++ : before++;
      else if (last >= 0 && p.block > last) after++;
      else if (own[p.block]) body++;
      else head++;
      if (up(block.box, COMMENT, 5)) comment++;
      if (up(block.box, ASIDE, 4)) aside++;
      if (up(block.box, META, 2) || block.inline & META) inMeta++;
      if (block.linked > block.text.length / 2) linked++;
      if (p.form !== "numbers-other") form = 1;
    }
    row.push(
      near,
      near === nearest.block ? 1 : 0,
      titleGap,
      label,
      changedLabel,
      event,
      short,
      start,
      head,
      body,
      after,
      before,
    );
    row.push(comment, aside, inMeta, linked, form, t.printed.length, order.indexOf(iso));
    row.push(t.printed.length === 0 ? -1 : Math.min(...t.printed.map((p) => p.block)) / page.blocks.length);
    const elements = t.stated.filter((s) => s.way === "time" || s.way === "microdata");
    row.push(elements.length);
    row.push(
      /-01-01$/.test(iso) ? 1 : 0,
      stated === null ? 0 : 1,
      changed === null ? 0 : 1,
      address === null ? 0 : 1,
    );
    return { iso, stated: t.stated, printed: t.printed.map((p) => p.block), row: Float32Array.from(row) };
  });
}

/** A day is given from this probability on. */
export const SURE_DAY = 0.1;

let shipped: Forest | null = null;

/** The forest that ships with the package; read once. */
function dateForest(): Forest {
  shipped ??= forestOf(DATE_FOREST);
  return shipped;
}

/** The candidates by how likely each is the day of publication, most likely first. */
export function rankDays(
  candidates: readonly DayCandidate[],
  forest: Forest = dateForest(),
): { readonly day: DayCandidate; readonly score: number }[] {
  return candidates
    .map((day) => ({ day, score: probability(forest, day.row) }))
    .sort((a, b) => b.score - a.score || (a.day.iso < b.day.iso ? -1 : 1));
}
