// Speaker: a party known across articles.
import type { SpeakerId } from "./ids.ts";

/** What kind of party. `unnamed`: "a senior official". */
export type SpeakerKind = "person" | "organisation" | "group" | "document" | "unnamed";

/** An office or description held over a time. */
export interface RoleSpell {
  /** "foreign minister", "Kremlin spokesman". */
  readonly title: string;
  /** Body it belongs to, as named: "NATO"; null where not said. */
  readonly body: string | null;
  /** ISO dates; null where open or unknown. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The resolved party of one statement. */
export interface SpeakerRef {
  readonly id: SpeakerId;
  /** Canonical name: the fullest that the article gives ("Dmitry Peskov"); for bodies the name used ("Moscow", "NATO"). */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** How the article describes the party, or the office held on the day of the statement; null where unknown. */
  readonly role: string | null;
  /** The name of the party that the name stands for ("Moscow" → "Russia"); null where it is the party's own. */
  readonly standsFor: string | null;
  /** Wikidata id where known for certain. */
  readonly wikidata: string | null;
  /** Others who speak jointly ("Orel and Sava said"); empty as a rule. */
  readonly with: readonly SpeakerId[];
}

/** A party on the ledger. */
export interface Speaker {
  readonly id: SpeakerId;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Every name it was met under. */
  readonly aliases: readonly string[];
  readonly roles: readonly RoleSpell[];
  readonly wikidata: string | null;
}
