// CSV after RFC 4180, safe to open in a spreadsheet: a cell that would be taken for a formula is prefixed, and said to be.
import { safe } from "./output.ts";

/** One column. */
export interface Column<T> {
  readonly name: string;
  readonly value: (row: T) => string | number | null | undefined;
}

/** Beginnings that spreadsheet programs take for a formula, full-width forms included. */
const FORMULA = /^[=+\-@\t\r\u0000＝＋－＠]/;

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The header line; the last column names the cells of a row that were given a leading apostrophe. */
export const csvHeader = <T>(columns: readonly Column<T>[]): string =>
  `${[...columns.map((column) => cell(column.name)), "prefixed"].join(",")}\r\n`;

/**
 * One line. Control characters are spelt out as on a terminal; a text cell that begins like a formula gets a leading
 * apostrophe, and the column `prefixed` names it. Unknown is an empty cell.
 */
export function csvLine<T>(columns: readonly Column<T>[], row: T): string {
  const prefixed: string[] = [];
  const cells = columns.map(({ name, value }) => {
    const given = value(row);
    if (given === null || given === undefined) return "";
    if (typeof given === "number") return String(given);
    const formula = FORMULA.test(given);
    if (formula) prefixed.push(name);
    return cell(`${formula ? "'" : ""}${safe(given)}`);
  });
  return `${[...cells, cell(prefixed.join(" "))].join(",")}\r\n`;
}
