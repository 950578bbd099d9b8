// Reread: an article on record read again from its stored bytes, with every decision in force and some new ones.
import { servedAs, withSupplied } from "../article/index.ts";
import { OnrecordError } from "../errors.ts";
import { type Article, type ArticleFormat, DIGEST_MISMATCH } from "../model/article.ts";
import type { ArticleId } from "../model/ids.ts";
import type { ArticleField, DecidedFields, Ledger, NewDecision, Reading } from "../store/index.ts";
import type { Reader } from "./arrival.ts";
import { aboutArticle, type ReadingMaker } from "./intake.ts";

/** A field decided; null takes the decision back, an empty string says that it is not known. */
export type FieldChanges = { readonly [field in ArticleField]?: string | null };

/** Who reads the bytes, and who analyses: here, or in a worker. */
export interface Rereader {
  readonly reader: Reader;
  readonly maker: ReadingMaker;
}

/** Reads an article again and replaces what was derived from it. Returns the new reading. Throws ON107, ON112 and ON2xx. */
export async function reread(
  ledger: Ledger,
  { reader, maker }: Rereader,
  id: ArticleId,
  changes: FieldChanges,
  now: () => string,
): Promise<Reading> {
  const page = await asTakenIn(ledger, reader, id);
  const decisions = Object.entries(changes).map(
    ([field, value]): NewDecision => ({
      target: { kind: "article", id },
      field,
      value: value ?? null,
      about: aboutArticle(page),
    }),
  );
  for (let tries = 0; tries < 5; tries++) {
    const fields: Record<string, string> = { ...ledger.decidedFields(id) };
    for (const [field, value] of Object.entries(changes)) {
      if (value === null || value === undefined) delete fields[field];
      else fields[field] = value;
    }
    const madeWith: DecidedFields = fields;
    const reading = await maker.read(withSupplied(page, madeWith));
    if (ledger.replaceReading(reading, madeWith, decisions, now())) return reading;
  }
  throw new OnrecordError(
    "ON206",
    `Decisions about ${id} kept changing while it was read.`,
    "Run the same command again.",
  );
}

/** The article as its bytes show it, without any person's decision. */
async function asTakenIn(ledger: Ledger, reader: Reader, id: ArticleId): Promise<Article> {
  const bytes = ledger.getBytes(id);
  const last = ledger.getArticle(id);
  if (bytes === null || last === null) {
    throw new OnrecordError("ON208", `No article on record is called "${id}".`, "See `onrecord list`.");
  }
  const format: ArticleFormat = last.format;
  return format === "json"
    ? reader.line({ line: 1, offset: 0, bytes }, last.file)
    : reader.read({
        bytes,
        file: last.file,
        format,
        served: servedAs(last.decoding),
        // What only the archive could tell is not in the bytes.
        digestDiffers: last.problems.some((p) => p.code === DIGEST_MISMATCH),
      });
}
