// Keeping: the statements that a person asks for with `--speaker`, `--from` and `--to`.
import { OnrecordError } from "../errors.ts";
import type { AskedPart } from "../link/answer.ts";
import { whenSaid } from "../link/positions.ts";
import { foldName } from "../model/ids.ts";
import type { RecordedStatement } from "../model/statement.ts";
import { daysInMonth, exists } from "../time/calendar.ts";
import { type Call, flagText } from "./command.ts";

/** Which part of the record `--speaker`, `--from` and `--to` ask for; null where all of it. Throws ON302. */
export function partOf(call: Call): AskedPart | null {
  const speaker = flagText(call, "speaker");
  const from = dayBound(call, "from", "first");
  const to = dayBound(call, "to", "last");
  if (from !== null && to !== null && from > to)
    throw new OnrecordError("ON302", `--from ${from} is after --to ${to}.`, "Give the earlier day first.");
  return speaker === null && from === null && to === null ? null : { speaker, from, to };
}

/** The test that a part puts a statement to. Undated ones pass only where no date is asked for. */
export function filterOf({ speaker, from, to }: AskedPart): (record: RecordedStatement) => boolean {
  const name = speaker === null ? null : foldName(speaker);
  return (record) => {
    if (name !== null) {
      const value = record.statement.speaker.value;
      if (!value || !(` ${foldName(value.name)} `.includes(` ${name} `) || value.id === speaker))
        return false;
    }
    if (from === null && to === null) return true;
    const when = whenSaid(record);
    if (when.from === null && when.to === null) return false;
    if (from !== null && (when.to ?? when.from ?? "") < from) return false;
    return to === null || (when.from ?? when.to ?? "9999") <= to;
  };
}

const DATE = /^\d{4}(?:-\d{2})?(?:-\d{2})?$/;

function dayBound(call: Call, flag: string, end: "first" | "last"): string | null {
  const given = flagText(call, flag);
  if (given === null) return null;
  const [year, month, day] = given.split("-");
  const real =
    DATE.test(given) &&
    (month === undefined || (Number(month) >= 1 && Number(month) <= 12)) &&
    (day === undefined || exists(Number(year), Number(month), Number(day)));
  if (!real)
    throw new OnrecordError(
      "ON302",
      `--${flag} "${given}" is not a date.`,
      "Write it as 2025, 2025-09 or 2025-09-15.",
    );
  if (end === "first") return `${year}-${month ?? "01"}-${day ?? "01"}`;
  return `${year}-${month ?? "12"}-${day ?? daysInMonth(Number(year), Number(month ?? 12))}`;
}
