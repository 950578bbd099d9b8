// Dump: articles as JSON, one on each line.
import { OnrecordError } from "../errors.ts";
import type { Article, SuppliedMetadata } from "../model/article.ts";
import { readDumpJson } from "./dump-fields.ts";
import { articleOfText } from "./read.ts";
import { layOver, withSupplied } from "./supplied.ts";

/** One line of a dump. */
export interface DumpLine {
  /** Counted from 1. */
  readonly line: number;
  /** Byte offset of the line in its file. */
  readonly offset: number;
  /** The line's bytes without its line break. */
  readonly bytes: Uint8Array;
}

/**
 * Reads one line of a dump: `{id, text, title?, outlet?, published?, byline?, url?}`. Unknown fields are passed over.
 * Spans of the article count in its `text`.
 * @throws OnrecordError ON105 with the line number and byte offset; ON107 for supplied dates.
 */
export function readDumpLine(line: DumpLine, file: string | null, supplied?: SuppliedMetadata): Article {
  const fields = readDumpJson(line.bytes);
  const where = `Line ${line.line}${file === null ? "" : ` of "${file}"`} (byte ${line.offset})`;
  if ("why" in fields)
    throw new OnrecordError(
      "ON105",
      `${where} is not a valid article: ${fields.why}.`,
      'Each line must be a JSON object with "id" and "text".',
    );
  const read = articleOfText({
    bytes: line.bytes,
    text: fields.text,
    decoding: { encoding: "utf-8", why: "json", invalid: fields.invalid },
    format: "json",
    file,
    externalId: fields.id,
    knownTitle: fields.supplied.title ?? null,
  });
  const laid = layOver(read, fields.supplied, "dump");
  const refused = laid.refused.map((what) => ({
    code: "unreadable-date",
    message: `The dump's ${what} cannot be read.`,
    span: null,
  }));
  const article = { ...laid.article, problems: [...laid.article.problems, ...refused] };
  return supplied ? withSupplied(article, supplied) : article;
}
