// Facts: title, outlet, authors, dates, address and language of a page, each with where it was found and the words it rests on.
import type { Access } from "../../model/article.ts";
import { type Decision, decide, unknown } from "../../model/decision.ts";
import type { Span } from "../../model/span.ts";
import type { Stamp } from "../../model/time.ts";
import { splitTitleEnd } from "../head.ts";
import type { HtmlMeta } from "../html-meta.ts";
import { languageTag } from "../lang.ts";
import { foldLine } from "../shape.ts";
import { parseStamp } from "../stamps.ts";
import type { StatedDate } from "../stated-dates.ts";
import { accessOf } from "./access.ts";
import { authorsFound } from "./authors.ts";
import type { PageBlocks } from "./blocks.ts";
import { printedBylines } from "./byline-lines.ts";
import type { Judged } from "./choose.ts";
import { type DayCandidate, dayCandidates, dayOfStated, rankDays, SURE_DAY } from "./dates.ts";
import type { Found } from "./linked-data.ts";
import { sectionOf } from "./section.ts";

/** What the whole page says about the article, its mark-up and its lines together. */
export interface PageFacts {
  readonly title: Decision<string>;
  readonly outlet: Decision<string>;
  readonly byline: Decision<readonly string[]>;
  readonly published: Decision<Stamp>;
  readonly updated: Decision<Stamp>;
  readonly url: Decision<string>;
  readonly lang: string | null;
  readonly section: Decision<string>;
  readonly access: Decision<Access>;
}

/** Ways of stating a date, surest first. */
const WAYS: readonly StatedDate["way"][] = [
  "json-ld",
  "meta",
  "microdata",
  "time",
  "attribute",
  "script",
  "address",
];

/** A stated value as a stamp of that day: with its time and zone where they can be read. */
function stampFor(day: string, value: string): Stamp {
  const exact = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(value.trim())
    ? parseStamp(
        value
          .trim()
          .replace(/^(\d{4}-\d\d-\d\d) /, "$1T")
          .replace(/(:\d\d)[.:,]\d{1,9}/, "$1")
          .replace(/ (?=[+-]\d\d)/, ""),
      )
    : null;
  return exact?.iso.startsWith(day) ? exact : { iso: day, grain: "day", zone: null };
}

const dayStamp = (iso: string): Stamp => ({ iso, grain: "day", zone: null });

/** How a day is best told: by the surest statement of it that has a time of day, else by the surest. */
function tell(day: DayCandidate): { readonly stamp: Stamp; readonly by: string } {
  const ranked = [...day.stated].sort(
    (a, b) =>
      Number(b.kind === "published") - Number(a.kind === "published") ||
      WAYS.indexOf(a.way) - WAYS.indexOf(b.way),
  );
  const told = ranked
    .filter((s) => s.kind !== "updated")
    .map((s) => ({ stamp: stampFor(day.iso, s.value), by: s.by }));
  return (
    told.find((t) => t.stamp.grain === "minute") ??
    told[0] ?? {
      stamp: dayStamp(day.iso),
      by: day.printed.length > 0 ? "printed" : (ranked[0]?.by ?? "printed"),
    }
  );
}

/** Where in the text a block stands that the article keeps; null for others. */
export type PlaceOf = (block: number) => Span | null;

function publishedOf(candidates: readonly DayCandidate[], placeOf: PlaceOf): Decision<Stamp> {
  const ranked = rankDays(candidates);
  const [top] = ranked;
  const rivals = ranked
    .slice(1, 4)
    .filter((r) => r.score >= 0.05)
    .map((r) => dayStamp(r.day.iso));
  if (!top || top.score < SURE_DAY)
    return unknown(top ? "no-sure-date" : "no-date", top ? [dayStamp(top.day.iso), ...rivals] : []);
  const { stamp, by } = tell(top.day);
  const evidence = top.day.printed
    .map(placeOf)
    .filter((s) => s !== null)
    .slice(0, 1);
  return decide(stamp, "stated", by, { score: Number(top.score.toFixed(2)), rivals, evidence });
}

/** The page's own statement that it was changed, where that is not before it was published. */
function updatedOf(meta: HtmlMeta, published: Stamp | null, monthFirst: boolean): Decision<Stamp> {
  for (const way of WAYS)
    for (const s of meta.dates) {
      if (s.kind !== "updated" || s.way !== way || way === "script") continue;
      const day = dayOfStated(s.value, monthFirst);
      if (day === null || (published !== null && day < published.iso.slice(0, 10))) continue;
      return decide(stampFor(day, s.value), "stated", s.by, { score: 0.9 });
    }
  return unknown("no-updated");
}

const stated = <V>(found: Found<V> | null, why: string, score = 0.95): Decision<V> =>
  found === null ? unknown(why) : decide(found.value, "stated", found.by, { score });

/** A title without the outlet that pages put at its end. */
function ownTitle(meta: HtmlMeta): Found<string> | null {
  if (meta.title === null) return null;
  const outlet = meta.outlet === null ? "" : foldLine(meta.outlet.value);
  const { value, by } = meta.title;
  const end = splitTitleEnd(value, (name) => foldLine(name) === outlet);
  return { value: value.slice(0, end.length).trim(), by };
}

const holdsName = (line: string, name: string): boolean => line.toLowerCase().includes(name.toLowerCase());

/** Reads what the page says of the article. */
export function pageFacts(page: PageBlocks, meta: HtmlMeta, judged: Judged, placeOf: PlaceOf): PageFacts {
  const candidates = dayCandidates(page, meta, judged.own, judged.title);
  const published = publishedOf(candidates, placeOf);
  const visible = (name: string) =>
    name.length > 1 && page.blocks.some((b) => b.text.length <= 200 && holdsName(b.text, name));
  const authors = authorsFound(
    [...meta.authors, ...printedBylines(page, judged)],
    meta.outlet?.value ?? null,
    meta.url?.value ?? null,
    visible,
  );
  return {
    title: stated(ownTitle(meta), "no-title"),
    outlet: stated(meta.outlet, "no-outlet"),
    byline: stated(authors, "no-byline"),
    published,
    updated: updatedOf(meta, published.value, /^en(?:-us)?$/i.test(meta.lang ?? "")),
    url: stated(meta.url, "no-url"),
    lang: languageTag(meta.lang),
    section: sectionOf(meta.sections, page, meta.titles, meta.url?.value ?? null),
    access: accessOf(meta.free, page, judged),
  };
}
