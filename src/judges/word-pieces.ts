// WordPiece (Schuster and Nakajima 2012, as in BERT): a pair of texts to the numbers that a model of inference reads.

/** Pieces with their numbers. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Reads a vocab.txt: one piece a line, its number the line's. */
export const readVocabulary = (text: string): Vocabulary =>
  new Map(text.split(/\r?\n/).flatMap((piece, i) => (piece === "" ? [] : [[piece, i] as const])));

const WORD = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;
/** Longest word that is taken apart; a longer one is unknown, as in the original. */
const LONGEST = 100;

function pieces(vocabulary: Vocabulary, text: string): number[] {
  const unknown = vocabulary.get("[UNK]") ?? 0;
  const out: number[] = [];
  const plain = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "");
  for (const [word] of plain.matchAll(WORD)) {
    if (word.length > LONGEST) {
      out.push(unknown);
      continue;
    }
    const own: number[] = [];
    let at = 0;
    while (at < word.length) {
      let end = word.length;
      let found: number | undefined;
      for (; end > at; end--) {
        found = vocabulary.get(`${at === 0 ? "" : "##"}${word.slice(at, end)}`);
        if (found !== undefined) break;
      }
      if (found === undefined) break;
      own.push(found);
      at = end;
    }
    out.push(...(at < word.length ? [unknown] : own));
  }
  return out;
}

/** Premise and hypothesis as `[CLS] premise [SEP] hypothesis [SEP]`; the longer of the two is cut where they are too long. */
export function wordPieces(vocabulary: Vocabulary, premise: string, hypothesis: string, most: number) {
  const first = pieces(vocabulary, premise);
  const second = pieces(vocabulary, hypothesis);
  while (first.length + second.length + 3 > most && first.length + second.length > 0)
    (first.length >= second.length ? first : second).pop();
  const cls = vocabulary.get("[CLS]") ?? 0;
  const sep = vocabulary.get("[SEP]") ?? 0;
  const ids = [cls, ...first, sep, ...second, sep];
  return { ids, mask: ids.map(() => 1), types: ids.map((_, i) => (i < first.length + 2 ? 0 : 1)) };
}
