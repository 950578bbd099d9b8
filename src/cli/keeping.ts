// Keeping: the statements that a person asks for with `--speaker`, `--from` and `--to`.
import { OnrecordError } from "../errors.ts";
import { whenSaid } from "../link/positions.ts";
import { foldName } from "../model/ids.ts";
import type { RecordedStatement } from "../model/statement.ts";
import { type Call, flagText } from "./command.ts";

/** The test that `--speaker`, `--from` and `--to` put a statement to. Undated ones pass only where no date is asked for. */
export function filterOf(call: Call): (record: RecordedStatement) => boolean {
  const speaker = flagText(call, "speaker");
  const from = dayBound(call, "from", "first");
  const to = dayBound(call, "to", "last");
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
    (day === undefined || (Number(day) >= 1 && Number(day) <= 31));
  if (!real)
    throw new OnrecordError(
      "ON302",
      `--${flag} "${given}" is not a date.`,
      "Write it as 2025, 2025-09 or 2025-09-15.",
    );
  if (end === "first") return `${year}-${month ?? "01"}-${day ?? "01"}`;
  return `${year}-${month ?? "12"}-${day ?? "31"}`;
}
