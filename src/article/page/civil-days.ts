// Civil days: days counted one by one, so that a time in seconds is a day and two days have a distance. No clock.
/** The day (UTC) of seconds since 1970, by counting civil days (Howard Hinnant's algorithm). */
export function dayOfSeconds(seconds: number): string | null {
  const z = Math.floor(seconds / 86_400) + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const d = doy - Math.floor((153 * mp + 2) / 5) + 1;
  const m = mp < 10 ? mp + 3 : mp - 9;
  const y = yoe + era * 400 + (m <= 2 ? 1 : 0);
  const two = (n: number) => String(n).padStart(2, "0");
  return y >= 1990 && y < 2200 ? `${y}-${two(m)}-${two(d)}` : null;
}

/** Days since some day long ago, for differences. */
export const dayNumber = (iso: string): number => {
  const y = Number(iso.slice(0, 4));
  const m = Number(iso.slice(5, 7));
  const a = m <= 2 ? y - 1 : y;
  return (
    365 * a +
    Math.floor(a / 4) -
    Math.floor(a / 100) +
    Math.floor(a / 400) +
    Math.floor((153 * (m > 2 ? m - 3 : m + 9) + 2) / 5) +
    Number(iso.slice(8, 10))
  );
};
