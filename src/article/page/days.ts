// Days: calendar days that a line prints, in the forms and languages that news pages use. Each possible reading is given.
import { isDay, isoDay } from "../calendar.ts";

/** A day that a line prints. */
export interface PrintedDay {
  readonly iso: string;
  /** Where it stands in the line. */
  readonly start: number;
  readonly end: number;
  /** `numbers-other` is the other reading of a day such as 05/03/2023: month first where days come first by habit, and the reverse. */
  readonly form: "iso" | "written" | "numbers" | "numbers-other";
}

/** Month names and abbreviations of several languages; the number of each is its row. */
const NAMES: readonly string[] = [
  "january jan januar jänner jan janvier janv enero ene gennaio gen janeiro januari styczeń stycznia sty leden ledna января янв январь ocak januára ianuarie január siječnja tammikuuta januar",
  "february feb februar fév février févr fevrier febrero febbraio fevereiro fev februari luty lutego lut únor února февраля фев февраль şubat februára februarie február veljače helmikuuta febr feber",
  "march mar märz maerz mrz mär mars marzo março marco maart mrt marzec marca březen března марта мар март mart martie március ožujka maaliskuuta marts",
  "april apr avril avr abril abr aprile kwiecień kwietnia kwi duben dubna апреля апр апрель nisan apríla aprilie április travnja huhtikuuta",
  "may mai mayo maggio mag maio mei maj maja květen května мая май mayıs mája május svibnja toukokuuta",
  "june jun juni juin junio giugno giu junho jun czerwiec czerwca cze červen června июня июн июнь haziran júna iunie június lipnja kesäkuuta",
  "july jul juli juillet juil julio luglio lug julho lipiec lipca lip červenec července июля июл июль temmuz júla iulie július srpnja heinäkuuta",
  "august aug août aout agosto ago augustus sierpień sierpnia sie srpen srpna августа авг август ağustos augusta augusti augusztus kolovoza elokuuta",
  "september sept sep septembre septiembre settembre set setembro wrzesień września wrz září сентября сен сентябрь eylül septembra septembrie szeptember rujna syyskuuta",
  "october oct oktober okt octobre octubre ottobre ott outubro out październik października paź říjen října октября окт октябрь ekim októbra octombrie október listopada lokakuuta",
  "november nov novembre noviembre novembro listopad listopadu ноября ноя ноябрь kasım novembra noiembrie studenoga marraskuuta",
  "december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro dez grudzień grudnia gru prosinec prosince декабря дек декабрь aralık decembra decembrie prosinca joulukuuta",
];

/** Month by name, lower case, without a full stop; 1 to 12. */
const MONTH: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((row, i) => row.split(" ").map((name) => [name, i + 1] as const)),
);
/** "listopada" is October in Croatian and November in Polish ("listopada" too): the Polish reading is far more common on pages. */
const POLISH_NOVEMBER = "listopada";

const monthOf = (word: string): number | undefined => {
  const low = word.toLowerCase().replace(/\.$/, "");
  return low === POLISH_NOVEMBER ? 11 : MONTH.get(low);
};

const YEAR_FIRST = /(?<![\d.])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const YEAR_LAST = /(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)\d\d|\d\d)(?![\d:]|\.\d)/g;
const DAY_FIRST =
  /(?<![\d.:])(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?[\s-]{1,2}(?:de\s|of\s|d')?([\p{L}]{3,12})\.?,?[\s-]{1,2}(?:de\s|del\s)?((?:19|20)\d\d|'\d\d)(?!\d)/giu;
const MONTH_FIRST =
  /(?<![\p{L}])([\p{L}]{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?(?:,|\s)\s{0,2}((?:19|20)\d\d)(?!\d)/giu;
const EAST = /((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g;
const COMPACT = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/g;

/** Every form has four digits in a row, two numbers with a sign between them, or a year cut short. */
const MAY_HOLD = /\d{4}|\d[./-]\s?\d|'\d\d/;

const HAS_YEAR = /(?:19|20)\d\d/;

const yearOf = (text: string): number => {
  const bare = text.replace("'", "");
  const n = Number(bare);
  return bare.length > 2 ? n : n < 70 ? 2000 + n : 1900 + n;
};

/**
 * The days that a line prints; lines over 600 units are read that far. `monthFirst` says which reading of 05/03/2023 is
 * the habit where the page was made.
 * @example printedDays("14. März 2023", false)[0].iso // "2023-03-14"
 */
export function printedDays(line: string, monthFirst: boolean): PrintedDay[] {
  const text = line.length > 600 ? line.slice(0, 600) : line;
  if (!MAY_HOLD.test(text)) return [];
  const out: PrintedDay[] = [];
  const add = (
    y: number,
    m: number,
    d: number,
    match: RegExpExecArray | RegExpMatchArray,
    form: PrintedDay["form"],
  ) => {
    const start = match.index as number;
    if (isDay(y, m, d) && y >= 1990)
      out.push({ iso: isoDay(y, m, d), start, end: start + match[0].length, form });
  };
  // Most lines with numbers hold no year: they are passed over by what each form cannot do without.
  const year = HAS_YEAR.test(text);
  if (year) {
    for (const m of text.matchAll(YEAR_FIRST)) add(Number(m[1]), Number(m[3]), Number(m[4]), m, "iso");
    if (/\d{8}/.test(text))
      for (const m of text.matchAll(COMPACT)) add(Number(m[1]), Number(m[2]), Number(m[3]), m, "iso");
    if (/[年년]/.test(text))
      for (const m of text.matchAll(EAST)) add(Number(m[1]), Number(m[2]), Number(m[3]), m, "written");
  }
  if (year || text.includes("'"))
    for (const m of text.matchAll(DAY_FIRST)) {
      const month = monthOf(m[2] as string);
      if (month !== undefined) add(yearOf(m[3] as string), month, Number(m[1]), m, "written");
    }
  if (year)
    for (const m of text.matchAll(MONTH_FIRST)) {
      const month = monthOf(m[1] as string);
      if (month !== undefined) add(Number(m[3]), month, Number(m[2]), m, "written");
    }
  for (const m of text.matchAll(YEAR_LAST)) {
    const a = Number(m[1]);
    const b = Number(m[3]);
    const y = yearOf(m[4] as string);
    // Days are written with full stops wherever full stops are used.
    const swapped = monthFirst && m[2] !== ".";
    add(y, swapped ? a : b, swapped ? b : a, m, "numbers");
    if (a !== b && m[2] !== ".") add(y, swapped ? b : a, swapped ? a : b, m, "numbers-other");
  }
  return out;
}
