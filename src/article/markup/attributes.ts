// Attributes: the names that are read from pages, as small numbers. All others are passed over when a page is parsed.
import { holdsAt } from "./tags.ts";

const NAMES = [
  "class",
  "id",
  "role",
  "itemprop",
  "property",
  "name",
  "content",
  "http-equiv",
  "lang",
  "xml:lang",
  "rel",
  "href",
  "type",
  "datetime",
  "title",
  "pubdate",
  "hidden",
  "aria-hidden",
  "style",
  "color",
  "face",
  "size",
  "encoding",
] as const;

/** The name of an attribute that is kept. */
export type AttributeName = (typeof NAMES)[number];

/** The number of an attribute that has a name of the page's own and a value that may be a time: `data-…`. */
export const DATA: number = NAMES.length;

const NUMBERS: ReadonlyMap<string, number> = new Map(NAMES.map((name, i) => [name, i]));

/** The number of a kept attribute. */
export const attributeNumber = (name: AttributeName): number => NUMBERS.get(name) as number;

/** Names by their length, so that most attributes are passed over at a glance. */
const BY_LENGTH: readonly (readonly number[])[] = Array.from({ length: 12 }, (_, n) =>
  NAMES.flatMap((name, i) => (name.length === n ? [i] : [])),
);

/** The number of the attribute whose name stands in these places of the source; −1 for those that are passed over. */
export function keptAttribute(source: string, from: number, to: number): number {
  const list = BY_LENGTH[to - from];
  if (list === undefined) return -1;
  for (let i = 0; i < list.length; i++)
    if (holdsAt(source, from, NAMES[list[i] as number] as string)) return list[i] as number;
  return -1;
}
