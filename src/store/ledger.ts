// Ledger: an open ledger folder, with all that puts something on record; everything else is functions on a driver.
import { putArticle, replaceReading, StaleReading } from "./articles.ts";
import { addDecisions } from "./decisions.ts";
import { type FetchRow, noteFetch } from "./fetches.ts";
import { addFindings, type KeptFinding } from "./findings.ts";
import { addIdentity, type IdentityAct } from "./identity.ts";
import { Lookups } from "./lookups.ts";
import { keepNotText, type NotText } from "./not-text.ts";
import { type LedgerOptions, openDatabase } from "./open.ts";
import { noteFailure, type Quarantined } from "./quarantine.ts";
import { addQuestionActs, type QuestionAct } from "./questions.ts";
import type { DecidedFields, Intake, KnownArrival, NewDecision, Outcome, Reading } from "./types.ts";

/**
 * An open ledger. Every write is one transaction that is on the disk when the method returns; a lock held by
 * another process is waited for. Methods throw `OnrecordError` ON201 to ON207.
 */
export class Ledger extends Lookups {
  /**
   * Puts articles on record in one transaction: all of them are there when it returns, or none. Throws `StaleReading`
   * where a decision about one was made meanwhile; put them one by one then. `each` may look at what is on record after
   * one of them and before the next; it is called again where the transaction is.
   */
  putArticles(
    intakes: readonly (Intake | KnownArrival)[],
    each?: (outcome: Outcome, index: number) => void,
  ): readonly Outcome[] {
    return this.write((driver) =>
      intakes.map((intake, index) => {
        const outcome = putArticle(driver, intake);
        each?.(outcome, index);
        return outcome;
      }),
    );
  }

  /** Puts one article on record, complete or not at all; `stale` where a decision was made meanwhile. */
  putArticle(intake: Intake | KnownArrival): Outcome {
    try {
      return this.write((driver) => putArticle(driver, intake));
    } catch (error) {
      if (!(error instanceof StaleReading)) throw error;
      return { kind: "stale", articleId: error.articleId, version: null, previous: null };
    }
  }

  /**
   * Replaces what was derived from an article, and records decisions with it. False where a decision was made
   * meanwhile that `madeWith` lacks: then nothing was written.
   */
  replaceReading(
    reading: Reading,
    madeWith: DecidedFields,
    decisions: readonly NewDecision[],
    at: string,
  ): boolean {
    try {
      this.write((driver) => replaceReading(driver, reading, madeWith, decisions, at));
      return true;
    } catch (error) {
      if (!(error instanceof StaleReading)) throw error;
      return false;
    }
  }

  /** Notes what an address answered. */
  noteFetch(row: FetchRow): void {
    this.write((driver) => noteFetch(driver, row));
  }

  /** Notes an input that could not be read within its limits. */
  noteFailure(row: Quarantined): void {
    this.write((driver) => noteFailure(driver, row));
  }

  /** Keeps bytes that are no text; false where they are kept already. */
  keepNotText(row: NotText, bytes: Uint8Array): boolean {
    return this.write((driver) => keepNotText(driver, row, bytes));
  }

  /** Records decisions; returns how many changed what is in force. */
  decide(decisions: readonly NewDecision[], at: string): number {
    return this.write((driver) => addDecisions(driver, decisions, at));
  }

  /** Records who is who; returns 1 where that changes what is in force, else 0. */
  identify(decided: IdentityAct, at: string): number {
    return this.write((driver) => addIdentity(driver, decided, at));
  }

  /** Records acts on saved questions. */
  addQuestionActs(acts: readonly QuestionAct[]): void {
    this.write((driver) => addQuestionActs(driver, acts));
  }

  /** Keeps what another judge found. */
  keepFindings(findings: readonly KeptFinding[]): void {
    this.write((driver) => addFindings(driver, findings));
  }
}

/**
 * Opens a ledger folder. Throws ON201 to ON206.
 * @example const ledger = openLedger("./.onrecord", { create: true });
 */
export const openLedger = (folder: string, options: LedgerOptions = {}): Ledger =>
  new Ledger(folder, openDatabase(folder, options));
