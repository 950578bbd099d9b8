// Dumps and web archives: a stream of many articles, read one line or one record after the other.
import { type FieldMap, lineOf, mapFor } from "../article/fields.ts";
import { MAX_LINE_BYTES } from "../article/limits.ts";
import { withSupplied } from "../article/supplied.ts";
import { OnrecordError } from "../errors.ts";
import { type Arrival, type ArrivalOptions, HERE } from "./arrival.ts";
import { counted } from "./counted.ts";
import { linesOf } from "./lines.ts";
import { fromLine } from "./sources.ts";

/** A dump: each line that is not blank is an article or a failure; one without any is a failure itself. */
export async function* fromDump(
  chunks: AsyncIterable<Uint8Array>,
  file: string | null,
  place: string | null,
  options: ArrivalOptions,
): AsyncGenerator<Arrival> {
  const reader = options.reader ?? HERE;
  let any = false;
  for await (const { line, offset, bytes, length } of linesOf(chunks, MAX_LINE_BYTES)) {
    const shown = `${file ?? "-"}:${line}`;
    if (bytes === null) {
      any = true;
      yield { kind: "failed", shown, error: longLine(shown, offset, length) };
      continue;
    }
    if (bytes.every((byte) => byte <= 32)) continue;
    any = true;
    const own = options.fields ? mappedLine(bytes, options.fields) : bytes;
    yield await fromLine(reader, { line, offset, bytes: own }, { file, shown, place }, options.metadata);
  }
  if (!any) {
    const error = new OnrecordError(
      "ON101",
      `"${file ?? "-"}" is empty.`,
      "Give a dump with one article on each line.",
    );
    yield { kind: "failed", shown: file ?? "-", error };
  }
}

/** A line of another's dump as one of ours; as it is where it is no JSON, so that reading it says why. */
function mappedLine(bytes: Uint8Array, fields: FieldMap): Uint8Array {
  try {
    const row: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    const names = typeof row === "object" && row !== null ? Object.keys(row) : [];
    return lineOf(row, { ...mapFor(names, {}), ...fields });
  } catch {
    return bytes;
  }
}

/** A web archive: its pages, and why a record is none or could not be read. */
export async function* fromArchive(
  chunks: AsyncIterable<Uint8Array>,
  shown: string,
  options: ArrivalOptions,
): AsyncGenerator<Arrival> {
  const { readWarc } = await import("../archive/warc.ts");
  for await (const record of readWarc(chunks, options.visits)) {
    const where = `${shown}#${record.uri ?? record.offset}`;
    if (record.kind !== "page") {
      const text = `${where} (byte ${record.offset}): ${record.why}.`;
      yield record.kind === "skipped"
        ? { kind: "skipped", shown: where, reason: record.why }
        : { kind: "failed", shown: where, error: new OnrecordError("ON109", text, "") };
    } else {
      try {
        const article = await (options.reader ?? HERE).read({
          bytes: record.body,
          file: record.uri,
          format: "html",
          served: record.charset,
          digestDiffers: record.digestDiffers,
        });
        const supplied = options.metadata.find(record.uri, null, record.uri);
        withSupplied(article, supplied);
        yield { kind: "article", shown: where, article, bytes: record.body, supplied, place: record.uri };
      } catch (error) {
        yield { kind: "failed", shown: where, error };
      }
    }
  }
}

const longLine = (shown: string, offset: number, length: number): OnrecordError =>
  new OnrecordError(
    "ON103",
    `Line "${shown}" (byte ${offset}) has ${counted(length, "byte")}; the limit for one article is ${MAX_LINE_BYTES}.`,
    "Split it into single articles; the other lines were read.",
  );
