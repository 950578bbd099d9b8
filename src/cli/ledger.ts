// Ledger helpers of the commands: open, use, close; and the one article or statement that a word on the command line means.
import { OnrecordError } from "../errors.ts";
import { foldName, type SpeakerId } from "../model/ids.ts";
import type { RecordedStatement } from "../model/statement.ts";
import type { ArticleRow, Ledger, LedgerOptions, PartyName } from "../store/index.ts";
import type { Call } from "./command.ts";
import { oneLine } from "./output.ts";

/** Opens the ledger of this call, hands it to `work`, and closes it whatever happens. */
export async function withLedger<T>(
  { context }: Call,
  options: LedgerOptions,
  work: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const { openLedger } = await import("../store/index.ts");
  const ledger = openLedger(context.ledger, options);
  try {
    return await work(ledger);
  } finally {
    ledger.close();
  }
}

/** The article that a word means. Throws ON208 where there is none, ON302 where there are several. */
export function oneArticle(ledger: Ledger, name: string): ArticleRow {
  const found = ledger.findArticles(name);
  const [first] = found;
  if (first === undefined) {
    const kept = ledger.notText().find(({ shown }) => shown === name || shown.endsWith(`/${name}`));
    if (kept)
      throw new OnrecordError(
        "ON208",
        `"${oneLine(name)}" is ${kept.seen}: its bytes are kept, and nothing is read of them.`,
        "Save the article as plain text or HTML and add that.",
      );
    throw new OnrecordError(
      "ON208",
      `No article on record is called "${oneLine(name)}".`,
      "See `onrecord list` for ids and files.",
    );
  }
  if (found.length > 1)
    throw several(
      name,
      found.map((row) => row.id),
    );
  return first;
}

/** The statement that a word means. Throws ON208 and ON302. */
export function oneStatement(ledger: Ledger, name: string): RecordedStatement {
  const found = ledger.findStatements(name);
  const [first] = found;
  if (first === undefined) {
    throw new OnrecordError(
      "ON208",
      `No statement on record is called "${oneLine(name)}".`,
      "See `onrecord show ARTICLE` for the ids of its statements.",
    );
  }
  if (found.length > 1)
    throw several(
      name,
      found.map((row) => row.statement.id),
    );
  return first;
}

/**
 * The party that a word means: by its id, or by a name that only one has. With `any`, an id that nothing is on record
 * under is taken as it is: the party of a decision that is taken back may have gone into another.
 * Throws ON208 where there is none, ON302 where there are several.
 */
export function oneSpeaker(ledger: Ledger, word: string, any: boolean): PartyName {
  const all = ledger.speakers().map((row) => row.speaker);
  const key = foldName(word);
  const byId = all.filter((s) => s.id === word);
  const found = byId.length > 0 ? byId : all.filter((s) => foldName(s.name) === key);
  const met = found.length > 0 ? found : all.filter((s) => s.aliases.some((a) => foldName(a) === key));
  const [one] = met;
  if (one === undefined) {
    if (any && /^sp_[a-z0-9-]+$/.test(word)) return { id: word as SpeakerId, name: word, kind: "person" };
    throw new OnrecordError(
      "ON208",
      `No party on record is called "${oneLine(word)}".`,
      "See `onrecord speakers --format json` for ids and names.",
    );
  }
  if (met.length > 1)
    throw several(
      word,
      met.map((s) => s.id),
    );
  return { id: one.id, name: one.name, kind: one.kind };
}

/** The article or statement that a word means, by id. Throws ON208 and ON302. */
export const placeOf = (ledger: Ledger, word: string): string =>
  /^st_/.test(word) ? oneStatement(ledger, word).statement.id : oneArticle(ledger, word).id;

const several = (name: string, ids: readonly string[]): OnrecordError =>
  new OnrecordError(
    "ON302",
    `"${oneLine(name)}" can mean any of ${ids.slice(0, 5).join(", ")}${ids.length > 5 ? ", …" : ""}.`,
    "Give one of these ids.",
  );
