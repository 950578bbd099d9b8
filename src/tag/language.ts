// The English language model: reads the model file and gives every token its tag, lemma, head, relation and name type.
import { OnrecordError } from "../errors.ts";
import type { Token } from "../model/doc.ts";
import { makeColumns } from "./columns.ts";
import { type Lemmatiser, makeLemmatiser } from "./lemma.ts";
import { type Linear, tableSize } from "./linear.ts";
import { numbersOf, readModelFile, type Sections, section, writeModelFile } from "./model-file.ts";
import { type MoveTable, moveTable } from "./move-table.ts";
import { findNames, NAME_CLASSES } from "./names.ts";
import { ARC_KINDS, makeParser, type ParserModel, possibleRelations } from "./parser.ts";
import { RELATIONS } from "./relations.ts";
import { NO_CLASS, ROW_BYTES, SLOTS, type SlotTable } from "./slot-table.ts";
import { type TaggerModel, tagSentences } from "./tagger.ts";
import { TAGS } from "./tagset.ts";
import { makeWords } from "./words.ts";

/** A trained model, read-only. Made by `readLanguageModel`; its fields are nobody else's business. */
export interface LanguageModel {
  readonly tagger: TaggerModel;
  readonly parser: ParserModel;
  readonly names: SlotTable;
  readonly lemmatise: Lemmatiser;
}

/** A token before analysis: its place in the article's text (UTF-16 units) and its words. */
export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** What a model file holds, as bytes: tables of weights and three word lists. */
export interface ModelParts {
  readonly tagger: Int8Array;
  readonly firstMoves: Int32Array;
  readonly firstArcs: Int8Array;
  readonly moves: Int32Array;
  readonly arcs: Int8Array;
  readonly names: Int8Array;
  readonly dictionaryKeys: Uint32Array;
  readonly dictionaryMasks: Uint32Array;
  readonly relationMasks: Uint32Array;
  readonly verbs: Uint32Array;
  readonly vocabulary: Uint32Array;
}

const bad = (why: string): OnrecordError =>
  new OnrecordError("ON601", `The language model cannot be used: ${why}.`, "Install onrecord again.");

const raw = (a: Int8Array | Uint8Array | Int32Array | Uint32Array): Uint8Array =>
  new Uint8Array(a.buffer, a.byteOffset, a.byteLength);
const text = (list: readonly string[]): Uint8Array =>
  Uint8Array.from(list.join("\n"), (c) => c.charCodeAt(0));

/** The bytes of a model file with these parts. */
export const writeLanguageModel = (parts: ModelParts): Uint8Array =>
  writeModelFile(
    new Map([
      ["tags", text(TAGS)],
      ["relations", text(RELATIONS)],
      ["tagger", raw(parts.tagger)],
      ["first-moves", raw(parts.firstMoves)],
      ["first-arcs", raw(parts.firstArcs)],
      ["moves", raw(parts.moves)],
      ["arcs", raw(parts.arcs)],
      ["names", raw(parts.names)],
      ["dict-keys", raw(parts.dictionaryKeys)],
      ["dict-masks", raw(parts.dictionaryMasks)],
      ["arc-kinds", raw(parts.relationMasks)],
      ["verbs", raw(parts.verbs)],
      ["vocabulary", raw(parts.vocabulary)],
    ]),
  );

function readLinear(sections: Sections, name: string, classes: number): Linear {
  const bytes = section(sections, name);
  for (let bits = 8; bits <= 26; bits++) {
    if (tableSize(bits, classes) !== bytes.length) continue;
    return {
      classes,
      shift: 32 - bits,
      weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    };
  }
  throw bad(`part ${name} has a size that no table has`);
}

function readSlots(sections: Sections, name: string, classes: number): SlotTable {
  const bytes = section(sections, name);
  const bits = Math.log2(bytes.length / ROW_BYTES);
  if (!Number.isInteger(bits) || bits < 8) throw bad(`part ${name} has a size that no table has`);
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let row = 0; row < rows.length; row += ROW_BYTES) {
    for (let slot = row + 1; slot < row + 1 + 2 * SLOTS; slot += 2) {
      const c = rows[slot] as number;
      if (c < 0 || (c >= classes && c !== NO_CLASS)) throw bad(`part ${name} names an unknown class`);
    }
  }
  return { rows, shift: 32 - bits };
}

function readNumbers(sections: Sections, name: string): Uint32Array {
  const bytes = section(sections, name);
  if (bytes.length % 4 !== 0) throw bad(`part ${name} has the wrong size`);
  return numbersOf(bytes);
}

function readMoves(sections: Sections, name: string): MoveTable {
  const rows = readNumbers(sections, name);
  const bits = Math.log2(rows.length);
  if (!Number.isInteger(bits) || bits < 8) throw bad(`part ${name} has a size that no table has`);
  return moveTable(new Int32Array(rows.buffer, rows.byteOffset, rows.length), 32 - bits);
}

function checkList(sections: Sections, name: string, expected: readonly string[]): void {
  const found = section(sections, name);
  const wanted = text(expected);
  if (found.length !== wanted.length || found.some((b, i) => b !== wanted[i]))
    throw bad(`its ${name} are not this version's`);
}

/** Reads a model file. Throws OnrecordError ON601 where it is damaged or made for another version. */
export function readLanguageModel(bytes: Uint8Array): LanguageModel {
  const sections = readModelFile(bytes);
  checkList(sections, "tags", TAGS);
  checkList(sections, "relations", RELATIONS);
  const keys = readNumbers(sections, "dict-keys");
  const masks = readNumbers(sections, "dict-masks");
  const kinds = readNumbers(sections, "arc-kinds");
  if (masks.length !== 2 * keys.length || kinds.length !== 2 * ARC_KINDS)
    throw bad("its masks have the wrong size");
  return {
    tagger: { linear: readLinear(sections, "tagger", TAGS.length), dictionary: { keys, masks } },
    parser: {
      first: {
        moves: readMoves(sections, "first-moves"),
        arcs: readLinear(sections, "first-arcs", RELATIONS.length),
      },
      second: { moves: readMoves(sections, "moves"), arcs: readLinear(sections, "arcs", RELATIONS.length) },
      possible: possibleRelations(kinds),
      vocabulary: readNumbers(sections, "vocabulary"),
    },
    names: readSlots(sections, "names", NAME_CLASSES.length),
    lemmatise: makeLemmatiser({ verbs: readNumbers(sections, "verbs") }),
  };
}

/**
 * Analyses the tokens of one document. `sentences` (first and last token, inclusive) must follow each other and cover all
 * tokens; a RangeError says where they do not. A sentence for which `options.parse` gives false keeps head -1 and
 * relation "dep". Time is linear in the number of tokens.
 */
export function annotate(
  model: LanguageModel,
  tokens: readonly RawToken[],
  sentences: readonly { readonly first: number; readonly last: number }[],
  options: { readonly parse?: (sentenceIndex: number) => boolean } = {},
): Token[] {
  let expected = 0;
  for (const s of sentences) {
    if (s.first !== expected || s.last < s.first)
      throw new RangeError(`sentences do not cover token ${expected}`);
    expected = s.last + 1;
  }
  if (expected !== tokens.length) throw new RangeError(`sentences do not cover token ${expected}`);
  const words = makeWords();
  const cols = makeColumns(words, tokens, sentences);
  tagSentences(model.tagger, words, cols, sentences);
  const classes = findNames(model.names, words, cols, sentences);
  const tree = { head: new Int32Array(tokens.length).fill(-1), relation: new Uint8Array(tokens.length) };
  const parse = makeParser(model.parser, words, cols);
  const lemmas = new Map<number, string>();
  const out: Token[] = [];
  sentences.forEach((s, sentence) => {
    if (options.parse?.(sentence) ?? true) parse(s, tree);
    for (let i = s.first; i <= s.last; i++) {
      const token = tokens[i] as RawToken;
      const type = cols.type[i] as number;
      const tag = cols.tag[i] as number;
      const lower = words.lower[type] as string;
      const key = type * 64 + tag;
      let lemma = lemmas.get(key);
      if (lemma === undefined) {
        lemma = model.lemmatise(token.form, lower, TAGS[tag] as string);
        lemmas.set(key, lemma);
      }
      out.push({
        start: token.start,
        end: token.end,
        form: token.form,
        lower,
        lemma,
        xpos: TAGS[tag] as string,
        head: tree.head[i] as number,
        rel: RELATIONS[tree.relation[i] as number] as string,
        ner: (NAME_CLASSES[classes[i] as number] as string).slice(2),
        sentence,
      });
    }
  });
  return out;
}
