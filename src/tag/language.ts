// The English language model: reads the model file and gives every token its tag, lemma, head, relation and name type.
import { OnrecordError } from "../errors.ts";
import type { Token } from "../model/doc.ts";
import { makeColumns } from "./columns.ts";
import { type BaseForms, makeLemmatiser } from "./lemma.ts";
import { type Linear, tableSize, widenAll } from "./linear.ts";
import { readModelFile, type Sections, section, writeModelFile } from "./model-file.ts";
import { findNames, NAME_CLASSES } from "./names.ts";
import { MOVE_STRIDE, makeParser, type ParserModel } from "./parser.ts";
import { RELATIONS } from "./relations.ts";
import { type TaggerModel, tagSentences } from "./tagger.ts";
import { TAGS } from "./tagset.ts";
import { makeWords } from "./words.ts";

/** A trained model, read-only. Made by `readLanguageModel`; its fields are nobody else's business. */
export interface LanguageModel {
  readonly tagger: TaggerModel;
  readonly parser: ParserModel;
  readonly names: Linear;
  readonly bases: BaseForms;
}

/** A token before analysis: its place in the article's text (UTF-16 units) and its words. */
export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** What a model file holds, as bytes: four tables of weights and two word lists. */
export interface ModelParts {
  readonly tagger: Int8Array;
  readonly moves: Int8Array;
  readonly arcs: Int8Array;
  readonly names: Int8Array;
  readonly dictionaryHashes: Uint32Array;
  readonly dictionaryTags: Uint8Array;
  readonly verbs: Uint32Array;
}

const SHAPES = {
  tagger: { stride: 1, classes: TAGS.length },
  moves: { stride: MOVE_STRIDE, classes: MOVE_STRIDE },
  arcs: { stride: 1, classes: RELATIONS.length },
  names: { stride: 1, classes: NAME_CLASSES.length },
} as const;

const bad = (why: string): OnrecordError =>
  new OnrecordError("ON601", `The language model cannot be used: ${why}.`, "Install onrecord again.");

const raw = (a: Int8Array | Uint8Array | Uint32Array): Uint8Array =>
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
      ["moves", raw(parts.moves)],
      ["arcs", raw(parts.arcs)],
      ["names", raw(parts.names)],
      ["dict-hashes", raw(parts.dictionaryHashes)],
      ["dict-tags", raw(parts.dictionaryTags)],
      ["verbs", raw(parts.verbs)],
    ]),
  );

function readTable(sections: Sections, name: keyof typeof SHAPES): Linear {
  const { stride, classes } = SHAPES[name];
  const bytes = section(sections, name);
  for (let bits = 8; bits <= 26; bits++) {
    if (tableSize(bits, stride, classes) !== bytes.length) continue;
    const stored = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    return { stride, classes, shift: 32 - bits, weights: widenAll(stored) };
  }
  throw bad(`part ${name} has a size that no table has`);
}

function readNumbers(sections: Sections, name: string): Uint32Array {
  const bytes = section(sections, name);
  if (bytes.length % 4 !== 0) throw bad(`part ${name} has the wrong size`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Uint32Array.from({ length: bytes.length / 4 }, (_, i) => view.getUint32(i * 4, true));
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
  const hashes = readNumbers(sections, "dict-hashes");
  const tags = Uint8Array.from(section(sections, "dict-tags", hashes.length));
  if (tags.some((t) => t >= TAGS.length)) throw bad("its dictionary names an unknown tag");
  return {
    tagger: { linear: readTable(sections, "tagger"), dictionary: { hashes, tags } },
    parser: { moves: readTable(sections, "moves"), arcs: readTable(sections, "arcs") },
    names: readTable(sections, "names"),
    bases: { verbs: readNumbers(sections, "verbs") },
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
  const lemmatise = makeLemmatiser(model.bases);
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
        lemma = lemmatise(token.form, lower, TAGS[tag] as string);
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
