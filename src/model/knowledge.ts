// Knowledge: what is known of well-known bodies and offices, as data. An argument of analysis and of answers, never a global.
import type { SpeakerId } from "./ids.ts";
import type { SpeakerKind } from "./speaker.ts";

/** A body, country, capital or person that articles call by several names. */
export interface Party {
  readonly id: SpeakerId;
  /** The name to show: "NATO", "Russia". */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Other names: "North Atlantic Treaty Organization", "the Atlantic alliance". */
  readonly aliases: readonly string[];
  /** Common nouns that may stand for it after it was named: "alliance", "bloc", "pact". */
  readonly nouns: readonly string[];
  /** The party that its name stands for (Moscow → Russia); null where it is its own. */
  readonly standsFor: SpeakerId | null;
  /** Bodies it belongs to (a country → its alliances). */
  readonly memberOf: readonly SpeakerId[];
  /** Adjectives and names of its people: "Russian", "Russians". */
  readonly adjectives: readonly string[];
  readonly wikidata: string | null;
  readonly gender?: "m" | "f" | null;
}

/** Who held an office from when to when. */
export interface OfficeSpell {
  /** "secretary general" */
  readonly office: string;
  /** Whole descriptions that name it: "NATO chief", "NATO Secretary General". */
  readonly titles: readonly string[];
  readonly body: SpeakerId | null;
  readonly holder: SpeakerId;
  /** First day, or the month or year it is in, where no more is known (EDTF: "2019-09-10", "2019-09", "2019"); null where unknown. */
  readonly from: string | null;
  /** Last day, or its month or year; null where open or unknown. */
  readonly to: string | null;
  /** Where it was looked up. */
  readonly source: string | null;
  /** For an open spell: the last ISO day on which it was known to go on; after it, who holds the office is not known. */
  readonly knownTo?: string | null;
  /** Held for the time being: "acting", "interim", "caretaker". */
  readonly acting?: boolean;
  /** Held by several at once, as by two leaders of a party. */
  readonly shared?: boolean;
}

/** The first day that a day, month or year may mean. @example firstDay("2019-09") // "2019-09-01" */
export const firstDay = (date: string): string =>
  date + "-01-01".slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6);

/** The last day that a day, month or year may mean; a month counts as 31 days, which no real day passes. @example lastDay("2019") // "2019-12-31" */
export const lastDay = (date: string): string =>
  date + "-12-31".slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6);

/** Everything that is known, in one value. */
export interface Knowledge {
  readonly parties: readonly Party[];
  readonly offices: readonly OfficeSpell[];
}

/** Knowing nothing: every name is only itself. */
export const NO_KNOWLEDGE: Knowledge = { parties: [], offices: [] };
