// View of copies: a text's first carrier and those who carry it too.
import type { CopyGroup, FirstBy } from "../../link/copies.ts";
import type { ArticleId } from "../../model/ids.ts";
import type { CopyRow } from "../../store/index.ts";
import { type Copies, pairOf } from "../copies.ts";
import { counted } from "../counted.ts";
import { oneLine, type Paint } from "../output.ts";

const BY: Readonly<Record<FirstBy, string>> = {
  agency: "the agency that others credit",
  published: "published first",
  intake: "taken in first; none is dated",
};

const named = (row: CopyRow | undefined, id: ArticleId): string =>
  [id, row?.published, row?.outlet, row?.title]
    .flatMap((part) => (part == null ? [] : [oneLine(part)]))
    .join(" · ");

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** A group: the first carrier, then the copies with how much they share. */
export function groupLines(copies: Copies, group: CopyGroup, paint: Paint): readonly string[] {
  const { first, by, agency } = group;
  const credit = agency === null ? "" : `; credited to ${oneLine(agency)}`;
  return [
    `${paint("bold", named(copies.rows.get(first), first))}  ${paint("dim", `(first carrier: ${BY[by]}${credit})`)}`,
    ...group.copies.map((id) => {
      const row = copies.rows.get(id);
      return `  copy ${named(row, id)}${paint("dim", shareOf(copies, first, id))}`;
    }),
  ];
}

function shareOf(copies: Copies, first: ArticleId, id: ArticleId): string {
  const pair = pairOf(copies, first, id);
  if (pair) return `  (${percent(pair.shared)} of the shorter one's sentences word for word)`;
  return copies.pairs.some(({ a, b }) => a === id || b === id)
    ? "  (by way of another copy)"
    : "  (given by a person)";
}

/** The line of an intake report; none where the article is no copy and has none. */
export function copyLines(copies: Copies, id: ArticleId, paint: Paint): readonly string[] {
  const first = copies.firstOf.get(id);
  const label = `  ${"copy".padEnd(10)} `;
  if (first !== undefined) {
    const by = copies.groups.find((group) => group.first === first);
    const credit = by?.agency == null ? "" : `; credited to ${oneLine(by.agency)}`;
    const pair = pairOf(copies, first, id);
    const share = pair ? `; ${percent(pair.shared)} of the shorter one's sentences` : "";
    const why = by ? `; ${BY[by.by]}` : "";
    return [
      `${label}${paint("yellow", "likely copy of")} ${named(copies.rows.get(first), first)}${paint("dim", `${share}${why}${credit}`)}`,
    ];
  }
  const own = copies.groups.find((group) => group.first === id);
  if (!own) return [];
  const n = own.copies.length;
  return [
    `${label}first carrier of ${counted(n, "likely copy", "likely copies")} on record ${paint("dim", `(${own.copies.slice(0, 3).join(", ")}${n > 3 ? ", …" : ""}; ${BY[own.by]})`)}`,
  ];
}
