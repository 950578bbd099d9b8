// Coverage: for which states the table tells who held the main offices, since when, and where it has gaps. Pure.
import { speakerId } from "../../model/ids.ts";
import type { Knowledge, OfficeSpell } from "../../model/knowledge.ts";
import { covers } from "./holders.ts";

/** The offices that are counted, in the order of the columns. */
export const MAIN_OFFICES = [
  "head of state",
  "head of government",
  "foreign minister",
  "defence minister",
  "spokesperson",
] as const;

/** One of the counted offices. */
export type MainOffice = (typeof MAIN_OFFICES)[number];

/** The states that the table sets out to know: the G20, the European Union, Ukraine and its neighbours. */
export const LISTED_STATES: readonly string[] =
  "Argentina|Australia|Austria|Belarus|Belgium|Brazil|Bulgaria|Canada|China|Croatia|Cyprus|Czech Republic|Denmark|Estonia|Finland|France|Germany|Greece|Hungary|India|Indonesia|Ireland|Italy|Japan|Latvia|Lithuania|Luxembourg|Malta|Mexico|Moldova|Netherlands|Poland|Portugal|Romania|Russia|Saudi Arabia|Slovakia|Slovenia|South Africa|South Korea|Spain|Sweden|Turkey|Ukraine|United Kingdom|United States".split(
    "|",
  );

/** First titles of an office, the one that a state has first. */
const OF_STATE: Readonly<Record<Exclude<MainOffice, "spokesperson">, readonly string[]>> = {
  "head of state": ["president", "king", "queen", "emperor", "grand duke", "governor general"],
  "head of government": ["prime minister", "premier", "chancellor"],
  "foreign minister": [
    "foreign minister",
    "foreign secretary",
    "external affairs minister",
    "secretary of state",
  ],
  "defence minister": ["defence minister", "defence secretary"],
};

/** States whose president governs, without a prime minister. */
const PRESIDENT_GOVERNS = new Set([
  "Argentina",
  "Brazil",
  "Cyprus",
  "Indonesia",
  "Mexico",
  "South Africa",
  "United States",
]);

/** What is known of one office of one state. */
export interface Covered {
  readonly office: MainOffice;
  readonly spells: number;
  /** Share of the days of the window on which the holder is known for certain, 0 to 1. */
  readonly certain: number;
  /** Runs of days without even a possible holder, first and last day. */
  readonly gaps: readonly (readonly [string, string])[];
}

/** What is known of a state. */
export interface StateCoverage {
  readonly state: string;
  /** In the order of `MAIN_OFFICES`. */
  readonly offices: readonly Covered[];
}

/**
 * Counts what the table knows of the main offices of states between two days.
 * @example coverageOf(builtinKnowledge(), ["France"], "2014-01-01", "2024-12-31")[0]?.offices[0]?.certain // 1
 */
export function coverageOf(
  knowledge: Knowledge,
  states: readonly string[],
  from: string,
  to: string,
): StateCoverage[] {
  const days = daysBetween(from, to);
  return states.map((state) => ({
    state,
    offices: MAIN_OFFICES.map((office) => {
      const spells = spellsFor(knowledge, state, office);
      const level = days.map((day) => best(spells, day));
      return {
        office,
        spells: spells.length,
        certain: level.filter((l) => l === "yes").length / days.length,
        gaps: runs(days, level),
      };
    }),
  }));
}

function spellsFor(knowledge: Knowledge, state: string, office: MainOffice): readonly OfficeSpell[] {
  const id = speakerId(state);
  if (office === "spokesperson") {
    const own = new Set(
      knowledge.parties.filter((p) => p.id === id || p.memberOf.includes(id)).map((p) => p.id),
    );
    return knowledge.offices.filter(
      (o) =>
        o.body !== null &&
        own.has(o.body) &&
        o.titles.some((t) => /spokes(?:man|woman|person)$|press secretary$/.test(t)),
    );
  }
  const named =
    office === "head of government" && PRESIDENT_GOVERNS.has(state) ? ["president"] : OF_STATE[office];
  // a chancellor of the exchequer heads no government
  const first = named.find((n) => knowledge.offices.some((o) => o.body === id && o.office === n));
  const wanted =
    office === "head of state" ? new Set([...named, "acting president"]) : new Set([first, office]);
  return knowledge.offices.filter((o) => o.body === id && wanted.has(o.office));
}

function best(spells: readonly OfficeSpell[], day: string): "yes" | "open" | "no" {
  let out: "yes" | "open" | "no" = "no";
  for (const spell of spells) {
    const one = covers(spell, day);
    if (one === "yes") return "yes";
    if (one === "open") out = "open";
  }
  return out;
}

function runs(days: readonly string[], level: readonly string[]): (readonly [string, string])[] {
  const out: (readonly [string, string])[] = [];
  for (let i = 0; i < days.length; i++) {
    if (level[i] !== "no") continue;
    let j = i;
    while (j + 1 < days.length && level[j + 1] === "no") j++;
    out.push([days[i] as string, days[j] as string]);
    i = j;
  }
  return out;
}

function daysBetween(from: string, to: string): string[] {
  const out: string[] = [];
  const two = (n: number): string => String(n).padStart(2, "0");
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].forEach((length, month) => {
      for (let day = 1; day <= length; day++) {
        const date = `${year}-${two(month + 1)}-${two(day)}`;
        if (date >= from && date <= to) out.push(date);
      }
    });
  }
  return out;
}

/** Rows of a table: the state, then for each office the number of spells and the share of days with a certain holder. */
export const coverageRows = (coverage: readonly StateCoverage[]): string[][] =>
  coverage.map(({ state, offices }) => [
    state,
    ...offices.map((o) => (o.spells === 0 ? "–" : `${o.spells} · ${Math.floor(o.certain * 100)} %`)),
  ]);
