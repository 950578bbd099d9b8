// Stated dates: days that a page's mark-up, scripts and address state, each as written, with the way it was stated.
import type { PageTree } from "./markup/tree.ts";
import { wordsOf } from "./markup/walk.ts";
import { printedDays } from "./page/days.ts";
import { type Found, textOrNull } from "./page/linked-data.ts";

/** A date that the mark-up states, as written. */
export interface StatedDate extends Found<string> {
  readonly kind: "published" | "updated" | "other";
  /** How it was stated. */
  readonly way: "json-ld" | "meta" | "microdata" | "time" | "attribute" | "script" | "address";
}

/** Dates that inline scripts hold in their data. */
const IN_SCRIPT =
  /"(date_?published|published_?(?:at|date|time|on)?|publish_?(?:date|time|ed_?at)|publication_?date|pub_?date|first_?published(?:_?(?:at|date))?|display_?date|created_?(?:at|date)?|date_?created|date_?modified|modified(?:_?(?:at|date))?|updated_?at|last_?modified)"\s{0,3}:\s{0,3}"(\d{4}-\d\d-\d\d[^"]{0,30})"/gi;

/** Adds the dates that an inline script holds in its data, twelve at most. */
export function scriptDates(source: string, dates: StatedDate[]): void {
  let n = 0;
  for (const m of source.slice(0, 400_000).matchAll(IN_SCRIPT)) {
    if (++n > 12) return;
    const key = (m[1] as string).toLowerCase();
    dates.push({
      value: m[2] as string,
      by: `script ${m[1]}`,
      kind: /modif|updat/.test(key) ? "updated" : /publi|pub_?date|display/.test(key) ? "published" : "other",
      way: "script",
    });
  }
}

/** A day that stands in what a page's head says for other ends: its description, the address of its picture. */
export function otherDate(name: string, value: string, dates: StatedDate[]): void {
  if (
    !/\d{2}/.test(value) ||
    /viewport|verification|generator|robots|copyright|expires|app-id|colou?r/.test(name)
  )
    return;
  const address = /^https?:|^\//.test(value);
  if (address) addressDates(value, dates, "other");
  else if (printedDays(value, false).length > 0)
    dates.push({ value, by: `meta ${name}`, kind: "other", way: "meta" });
}

/** Adds the date of a `time` element. */
export function timeOf(tree: PageTree, e: number, dates: StatedDate[]): void {
  const value = textOrNull(tree.attribute(e, "datetime")) ?? textOrNull(wordsOf(tree, e).slice(0, 80));
  if (value === null) return;
  const tag = `${tree.attribute(e, "itemprop") ?? ""} ${tree.attribute(e, "class") ?? ""} ${tree.attribute(e, "property") ?? ""}${tree.attribute(e, "pubdate") === null ? "" : " pubdate"}`;
  const kind = /modif|updat/i.test(tag)
    ? "updated"
    : /publi|pubdate|entry-date|posted/i.test(tag)
      ? "published"
      : "other";
  dates.push({ value, by: "time element", kind, way: "time" });
}

/** A day that stands in the page's own address. */
export function addressDates(
  address: string | null,
  dates: StatedDate[],
  kind: "published" | "other" = "published",
): void {
  if (address === null) return;
  const path = address.slice(0, 500).replace(/^[a-z]+:\/\/[^/]*/i, "");
  const m =
    /(?:^|[^\d])((?:19|20)\d\d)[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\d|3[01])(?:[^\d]|$)/.exec(path) ??
    /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?:\/|$)/.exec(path);
  if (m) {
    const two = (s: string | undefined) => (s ?? "").padStart(2, "0");
    dates.push({
      value: `${m[1]}-${two(m[2])}-${two(m[3])}`,
      by: "address",
      kind,
      way: "address",
    });
  }
}
