// Intake: arrivals put on record in batches, acknowledged only when they are on the disk.
import { withSupplied } from "../article/supplied.ts";
import { OnrecordError } from "../errors.ts";
import type { Article } from "../model/article.ts";
import {
  ARTICLE_FIELDS,
  type DecidedFields,
  digest,
  type Intake,
  type KnownArrival,
  type Ledger,
  type NewDecision,
  type Outcome,
  type Reading,
  StaleReading,
} from "../store/index.ts";
import type { Arrival } from "./arrival.ts";
import { originOf } from "./arrivals.ts";
import { type Copies, copiesIn } from "./copies.ts";
import { isEndOfAll } from "./exit.ts";

/** Makes what goes on record of an article: here, or in a worker. */
export interface ReadingMaker {
  readonly read: (article: Article) => Reading | Promise<Reading>;
}

/** What became of one input, once it is settled. */
export type Settled =
  | {
      readonly kind: "stored" | "new version" | "duplicate";
      readonly shown: string;
      readonly outcome: Outcome;
      readonly article: Article;
      /** What is on record now; null for a duplicate that was not read again. */
      readonly reading: Reading | null;
      /** Decisions that the metadata file added or changed. */
      readonly decided: readonly NewDecision[];
      /** Articles that it hangs together with as copies; null where it was on record already. */
      readonly copies: Copies | null;
    }
  | { readonly kind: "failed"; readonly shown: string; readonly error: unknown }
  | {
      /** No text: the bytes are on record, and nothing is read of them. */
      readonly kind: "kept";
      readonly shown: string;
      readonly seen: string;
      readonly called: string | null;
      /** True where the same bytes were kept before. */
      readonly again: boolean;
    }
  | { readonly kind: "skipped"; readonly shown: string; readonly reason: string };

/** An arrival whose analysis was begun. */
export interface Begun {
  readonly arrival: Arrival;
  /** Null where the same bytes are in hand already: it waits until those are settled. */
  readonly ready: Promise<Prepared> | null;
}

/** Puts arrivals on record. */
export interface IntakeDesk {
  /** Begins with an arrival; many can be begun at a time. */
  readonly begin: (arrival: Arrival) => Begun;
  /** Takes one that was begun, in the order of beginning; gives back what was settled by it, which may be nothing yet. */
  readonly take: (begun: Begun) => Promise<readonly Settled[]>;
  /** Settles what is still open. */
  readonly flush: () => Promise<readonly Settled[]>;
}

/** Largest batch: articles, their bytes, and milliseconds that the first of them has waited. */
const BATCH = { articles: 64, bytes: 8 * 1024 * 1024, wait: 250 };

/** Articles looked at to tell whose copy one is. */
const MOST_COPIES = 200;

/** Ready to be put on record, or settled already; `ends` is what makes going on senseless. */
type Prepared = Waiting | Settled | { readonly ends: unknown };

interface Waiting {
  readonly arrival: Extract<Arrival, { kind: "article" }>;
  readonly put: Intake | KnownArrival;
  readonly decided: readonly NewDecision[];
}

/**
 * A desk for one ledger. Articles are analysed as they come and written a batch at a time, so that the lock on the
 * ledger is held for the writing alone; where a batch fails, its articles are put one by one. `analyser` is asked for
 * only when there is something to read, so that a run that meets nothing new does not load the model.
 */
export function intakeDesk(
  ledger: Ledger,
  analyser: () => Promise<ReadingMaker>,
  now: () => string,
): IntakeDesk {
  let open: (Waiting | Settled)[] = [];
  let bytes = 0;
  let since = 0;
  /** Articles begun and not settled, by their bytes. */
  const inHand = new Set<string>();

  const prepare = async (arrival: Waiting["arrival"]): Promise<Waiting> => {
    const { article, supplied } = arrival;
    const origin = originOf(arrival.place, ledger.folder);
    const known = ledger.articleIdOf(article.sha256);
    const before: DecidedFields = known === null ? {} : ledger.decidedFields(known);
    const decided = ARTICLE_FIELDS.filter(
      (field) => supplied[field] !== undefined && supplied[field] !== before[field],
    ).map(
      (field): NewDecision => ({
        target: { kind: "article", id: article.id },
        field,
        value: supplied[field] ?? null,
        about: aboutArticle(article),
      }),
    );
    if (known !== null && decided.length === 0) {
      return { arrival, put: { known, origin, at: now() }, decided };
    }
    const madeWith = { ...before, ...supplied };
    const reading = await (await analyser()).read(withSupplied(article, madeWith));
    const intake = { bytes: arrival.bytes, origin, reading, decisions: decided, madeWith, at: now() };
    return { arrival, put: intake, decided };
  };

  const prepared = async (arrival: Waiting["arrival"]): Promise<Prepared> => {
    try {
      return await prepare(arrival);
    } catch (error) {
      return isEndOfAll(error) ? { ends: error } : { kind: "failed", shown: arrival.shown, error };
    }
  };

  /** Bytes that are no text are kept at once, so that they need not be held until their turn. */
  const kept = (shown: string, seen: string, bytes: Uint8Array): Prepared => {
    const called = calledOf(shown);
    try {
      const row = { sha256: digest(bytes), shown, seen, called, at: now() };
      return { kind: "kept", shown, seen, called, again: !ledger.keepNotText(row, bytes) };
    } catch (error) {
      return isEndOfAll(error) ? { ends: error } : { kind: "failed", shown, error };
    }
  };

  const copiesOf = (outcome: Outcome): Copies | null =>
    outcome.kind === "duplicate" ? null : copiesIn(ledger, outcome.articleId, MOST_COPIES);

  const settled = ({ arrival, put, decided }: Waiting, outcome: Outcome, copies: Copies | null): Settled => ({
    kind: outcome.kind as "stored" | "new version" | "duplicate",
    shown: arrival.shown,
    outcome,
    article: arrival.article,
    reading: "reading" in put && (outcome.kind !== "duplicate" || decided.length > 0) ? put.reading : null,
    decided,
    copies,
  });

  const putOne = async (waiting: Waiting): Promise<Settled> => {
    try {
      let attempt = waiting;
      for (let tries = 0; tries < 5; tries++) {
        const outcome = ledger.putArticle(attempt.put);
        if (outcome.kind !== "stale") return settled(attempt, outcome, copiesOf(outcome));
        attempt = await prepare(waiting.arrival);
      }
      throw new OnrecordError(
        "ON206",
        `Decisions about "${waiting.arrival.shown}" kept changing while it was read.`,
        "Run the same command again.",
      );
    } catch (error) {
      if (isEndOfAll(error)) throw error;
      return { kind: "failed", shown: waiting.arrival.shown, error };
    }
  };

  const flush = async (): Promise<readonly Settled[]> => {
    const batch = open;
    open = [];
    bytes = 0;
    const waiting = batch.filter((entry): entry is Waiting => "put" in entry);
    // Copies are told as of the article's own turn, however many are written together.
    const copies: (Copies | null)[] = [];
    let outcomes: readonly Outcome[] | null = null;
    try {
      outcomes = ledger.putArticles(
        waiting.map((entry) => entry.put),
        (outcome, index) => {
          copies[index] = copiesOf(outcome);
        },
      );
    } catch (error) {
      if (isEndOfAll(error) && !(error instanceof StaleReading)) throw error;
    }
    for (const entry of waiting) inHand.delete(entry.arrival.article.sha256);
    const done: Settled[] = [];
    let next = 0;
    for (const entry of batch) {
      if (!("put" in entry)) {
        done.push(entry);
        continue;
      }
      const outcome = outcomes?.[next];
      if (outcome === undefined || outcome.kind === "stale") done.push(await putOne(entry));
      else done.push(settled(entry, outcome, copies[next] ?? null));
      next++;
    }
    return done;
  };

  return {
    flush,
    begin(arrival) {
      if (arrival.kind === "failed" && arrival.notText !== undefined) {
        const { notText, ...rest } = arrival;
        return { arrival: rest, ready: Promise.resolve(kept(rest.shown, notText.seen, notText.bytes)) };
      }
      if (arrival.kind !== "article") return { arrival, ready: Promise.resolve<Prepared>(arrival) };
      const { sha256 } = arrival.article;
      if (inHand.has(sha256)) return { arrival, ready: null };
      inHand.add(sha256);
      return { arrival, ready: prepared(arrival) };
    },
    async take({ arrival, ready }) {
      const before = ready === null ? await flush() : [];
      const got: Prepared =
        ready !== null ? await ready : arrival.kind === "article" ? await prepared(arrival) : arrival;
      if ("ends" in got) throw got.ends;
      if (arrival.kind === "article") {
        if ("put" in got) inHand.add(arrival.article.sha256);
        else inHand.delete(arrival.article.sha256);
      }
      if (open.length === 0) since = performance.now();
      open.push(got);
      if ("put" in got) bytes += got.arrival.bytes.length;
      const full = open.length >= BATCH.articles || bytes >= BATCH.bytes;
      return full || performance.now() - since >= BATCH.wait ? [...before, ...(await flush())] : before;
    },
  };
}

/** What a name says that its bytes are; of an address its path, not its host or what is asked. */
function calledOf(shown: string): string | null {
  const path = /^https?:\/\/[^/?#]*([^?#]*)/i.exec(shown)?.[1] ?? shown;
  return /\.([a-z\d]{1,10})$/i.exec(path)?.[1]?.toLowerCase() ?? null;
}

/** What an article is, for a reader of a decision about it. */
export const aboutArticle = (article: Article): string =>
  JSON.stringify({ file: article.file, externalId: article.externalId, title: article.title.value });
