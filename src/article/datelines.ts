// Datelines: the place line at the start of a report — "ARDUN, March 3 (Northwire) —" — and how far it reaches.
import type { Dateline } from "../model/article.ts";
import { isAgency } from "./lexicon/agencies.ts";

/** A dateline at the start of a paragraph. */
export interface FoundDateline {
  readonly dateline: Dateline;
  /** Units of the paragraph that it takes, its dash included. */
  readonly length: number;
  /** True for a place alone, without agency or day: believed only near the top of an article. */
  readonly bare: boolean;
}

/** Words in capitals before a dash that are no place. */
const NO_PLACE =
  /^(?:BREAKING(?: NEWS)?|EXCLUSIVE|UPDATED?|LIVE|WATCH|VIDEO|PHOTOS?|OPINION|ANALYSIS|READ MORE|FACT CHECK|REPORT|NOTE|CORRECTION|EDITOR'S NOTE|Q|A|YES|NO|TRUE|FALSE|FIRST|SECOND|THIRD|WHAT|WHO|WHY|WHEN|WHERE|HOW|WINNERS?|LOSERS?|NATO|OPEC|OSCE|UNESCO|UNICEF|UNHCR|INTERPOL|EUROPOL|ISIS|ISIL|BRICS|ASEAN|UEFA|FIFA|NASA|AIDS|COVID|TASS|AFP)$/;
/** Words that begin a sentence, never a place. */
const NOT_NAME_START =
  /^(?:The|An?|In|On|At|By|From|For|And|But|If|When|While|After|Before|Since|Until|This|That|It|He|She|They|We|I|As|To|With)\b/;
const MONTH =
  "January|JANUARY|Jan|JAN|February|FEBRUARY|Feb|FEB|March|MARCH|Mar|MAR|April|APRIL|Apr|APR|May|MAY|June|JUNE|Jun|JUN|July|JULY|Jul|JUL|August|AUGUST|Aug|AUG|September|SEPTEMBER|Sept|SEPT|Sep|SEP|October|OCTOBER|Oct|OCT|November|NOVEMBER|Nov|NOV|December|DECEMBER|Dec|DEC";
const DAY = `(?:(?:${MONTH})\\.? \\d{1,2}|\\d{1,2} (?:${MONTH})\\.?)(?:,? \\d{4})?`;
const UPPER_PLACE = "\\p{Lu}[\\p{Lu}.'-]+(?:[ /]\\p{Lu}[\\p{Lu}.'-]*){0,4}";
const TITLED_PLACE = "\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){0,3}";
const REGION = "(?:, (?:\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,2}))?";
const AGENCY = "\\([^()\\n]{2,40}\\)|/[^/\\n]{2,30}/\\.?";
const DASH = "(?:--+|[-–—―](?: -)?)";

const UPPER = new RegExp(
  `^(${UPPER_PLACE})(${REGION})(?:,? (${DAY}))?\\.?(?: ?(${AGENCY}))?\\s?(${DASH})\\s?(?=\\S)`,
  "u",
);
const UPPER_SLASH = new RegExp(
  `^(${UPPER_PLACE})(${REGION})(?:,? (${DAY}))?\\.? ?(/[^/\\n]{2,30}/)\\.?\\s+(?=\\S)`,
  "u",
);
const TITLED = new RegExp(
  `^(${TITLED_PLACE})(${REGION})(?:,? (${DAY}))?\\.? ?(\\([^()\\n]{2,40}\\)|/[^/\\n]{2,30}/)\\s?(?:${DASH})\\s?(?=\\S)`,
  "u",
);
const AGENCY_ONLY = new RegExp(`^()()()(\\([^()\\n]{2,40}\\))\\s?${DASH}\\s?(?=\\S)`, "u");
const DAYED = new RegExp(`^(${TITLED_PLACE})(${REGION}), (${DAY})()\\s?${DASH}\\s?(?=\\S)`, "u");
const MONTH_DAY = new RegExp(`, (${DAY})$`);

const agencyOf = (printed: string | undefined): string | null => {
  const inner = printed?.replace(/^[(/]/, "") ?? "";
  const name = inner.replace(/(?<![)/.])[)/.]+$/, "").trim();
  return name === "" ? null : name;
};
const isAgencyLike = (name: string | null): boolean =>
  name !== null &&
  (isAgency(name) ||
    /^[\p{Lu}]{2,10}$/u.test(name) ||
    /\b(?:News|Press|Agency|Wire|Post|Times)\b/.test(name) ||
    /^\p{Lu}\p{L}+$/u.test(name));

/** Finds the dateline at the start of a paragraph. @example findDateline("ARDUN (Northwire) - He left.")?.dateline.place // "ARDUN" */
export function findDateline(text: string): FoundDateline | null {
  const head = text.slice(0, 160).replace(/\n/g, " ");
  // Each form has one of these; without them, five patterns that are dear to compile need not be.
  if (!/[-–—―/]/.test(head)) return null;
  for (const [form, pattern] of [
    ["upper", UPPER],
    ["slash", UPPER_SLASH],
    ["titled", TITLED],
    ["agency", AGENCY_ONLY],
    ["dayed", DAYED],
  ] as const) {
    const m = pattern.exec(head);
    if (!m) continue;
    const agency = agencyOf(m[4]);
    let place = `${m[1] ?? ""}${m[2] ?? ""}`;
    let printedDay = m[3] || null;
    const dayInPlace = printedDay === null ? MONTH_DAY.exec(place) : null;
    if (dayInPlace) {
      printedDay = dayInPlace[1] as string;
      place = place.slice(0, dayInPlace.index);
    }
    if (agency !== null && /\d/.test(agency)) continue;
    if ((form === "titled" || form === "agency") && !isAgencyLike(agency)) continue;
    if (form === "agency" && !isAgency(agency as string) && !/^\p{Lu}{2,10}$/u.test(agency as string))
      continue;
    if ((form === "dayed" || form === "titled") && NOT_NAME_START.test(place)) continue;
    const first = place.split(",")[0] as string;
    if (!place.includes(",") && /\p{L}{4}\.$/u.test(place)) place = place.slice(0, -1);
    if (
      NO_PLACE.test(first) ||
      (form === "upper" &&
        agency === null &&
        printedDay === null &&
        !isPlaceInCapitals(first, m[5] ?? "", m[0]))
    )
      continue;
    return {
      dateline: { place: place === "" ? null : place, agency, day: printedDay },
      length: m[0].trimEnd().length,
      bare: agency === null && printedDay === null,
    };
  }
  return null;
}

/** "ARDUN — ", not "F-16" or "COVID-19": four letters or more, and a dash that stands apart. */
function isPlaceInCapitals(place: string, dash: string, whole: string): boolean {
  const letters = place.replace(/[^\p{L}]/gu, "");
  const apart = / [-–—―]+ ?$/.test(whole) || dash === "—" || dash === "--";
  return letters.length >= 4 && apart;
}
