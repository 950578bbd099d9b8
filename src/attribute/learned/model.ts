// The trained extractor's weights: five tables and the list of words that may be cues, read from one file.

import { OnrecordError } from "../../errors.ts";
import { numbersOf, readModelFile, section, writeModelFile } from "../../tag/model-file.ts";
import { LABELS, PAIRS } from "./chain.ts";
import type { Table } from "./tables.ts";

/** Everything that the trained extractor learned. */
export interface ExtractorModel {
  /** Hashes of lemma and coarse class that were a cue in training, ascending, unsigned. */
  readonly cueWords: Uint32Array;
  readonly cue: Table;
  readonly node: Table;
  readonly edge: Table;
  readonly step: Table;
  readonly judge: Table;
  /** Cues less likely than this are not looked at. */
  readonly floor: number;
  /** Findings less likely than this are left out. */
  readonly threshold: number;
}

const TABLES = ["cue", "node", "edge", "step", "judge"] as const;
const WIDTHS: Readonly<Record<(typeof TABLES)[number], number>> = {
  cue: 1,
  node: LABELS,
  edge: PAIRS,
  step: 1,
  judge: 1,
};

/** The file of a model. Same model, same bytes. */
export function writeExtractorModel(m: ExtractorModel): Uint8Array {
  const facts = new DataView(new ArrayBuffer(16 + TABLES.length * 16));
  facts.setFloat64(0, m.floor, true);
  facts.setFloat64(8, m.threshold, true);
  TABLES.forEach((name, n) => {
    facts.setUint32(16 + n * 16, m[name].shift, true);
    facts.setFloat64(24 + n * 16, m[name].unit, true);
  });
  const words = new DataView(new ArrayBuffer(m.cueWords.length * 4));
  m.cueWords.forEach((w, n) => {
    words.setUint32(n * 4, w, true);
  });
  return writeModelFile(
    new Map<string, Uint8Array>([
      ["facts", new Uint8Array(facts.buffer)],
      ["cue-words", new Uint8Array(words.buffer)],
      ...TABLES.map((name): [string, Uint8Array] => [
        name,
        new Uint8Array(m[name].bytes.buffer, m[name].bytes.byteOffset, m[name].bytes.length),
      ]),
    ]),
  );
}

/** Reads a model file. Throws OnrecordError ON601 where it is damaged or of another version. */
export function readExtractorModel(bytes: Uint8Array): ExtractorModel {
  const sections = readModelFile(bytes);
  const raw = section(sections, "facts", 16 + TABLES.length * 16);
  const facts = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
  const tables = TABLES.map((name, n): [string, Table] => {
    const shift = facts.getUint32(16 + n * 16, true);
    if (shift < 8 || shift > 24)
      throw new OnrecordError(
        "ON601",
        "The extractor's model cannot be used: a table has an impossible size.",
        "Install onrecord again.",
      );
    const width = WIDTHS[name];
    const data = section(sections, name, 2 ** (32 - shift) * width);
    return [
      name,
      {
        shift,
        width,
        unit: facts.getFloat64(24 + n * 16, true),
        bytes: new Int8Array(data.buffer, data.byteOffset, data.length),
      },
    ];
  });
  return {
    ...(Object.fromEntries(tables) as Record<(typeof TABLES)[number], Table>),
    cueWords: numbersOf(section(sections, "cue-words")),
    floor: facts.getFloat64(0, true),
    threshold: facts.getFloat64(8, true),
  };
}
