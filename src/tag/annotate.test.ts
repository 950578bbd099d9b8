// Invariants of annotation that hold whatever the weights are: trees, coverage, determinism, linear time; and damaged files.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OnrecordError } from "../errors.ts";
import type { Token } from "../model/doc.ts";
import { annotate, type LanguageModel, readLanguageModel, writeLanguageModel } from "./language.ts";
import { tableSize } from "./linear.ts";
import { NAME_CLASSES } from "./names.ts";
import { ARC_KINDS } from "./parser.ts";
import { RELATIONS } from "./relations.ts";
import { ROW_BYTES, SLOTS } from "./slot-table.ts";
import { TAGS } from "./tagset.ts";

const BITS = 10;

/** A model with weights of a seed: valid in form, without any knowledge. */
function modelFile(seed: number): Uint8Array {
  let x = (seed * 2654435761) | 1;
  const next = () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return x;
  };
  const bytes = (classes: number) => Int8Array.from({ length: tableSize(BITS, classes) }, () => next() >> 24);
  const rows = () => Int32Array.from({ length: 2 ** BITS }, next);
  const slots = Int8Array.from({ length: 2 ** BITS * ROW_BYTES }, (_, i) => {
    const within = i % ROW_BYTES;
    return within % 2 === 1 && within < 2 * SLOTS ? (next() >>> 1) % NAME_CLASSES.length : next() >> 24;
  });
  return writeLanguageModel({
    tagger: bytes(TAGS.length),
    firstMoves: rows(),
    firstArcs: bytes(RELATIONS.length),
    moves: rows(),
    arcs: bytes(RELATIONS.length),
    names: slots,
    dictionaryKeys: Uint32Array.of(7, 4_000_000_000),
    dictionaryMasks: Uint32Array.of(1, 0, 6, 1),
    relationMasks: new Uint32Array(ARC_KINDS * 2),
    vocabulary: Uint32Array.of(1, 2, 3),
    verbs: Uint32Array.of(5),
  });
}

const models: readonly LanguageModel[] = [1, 2, 3].map((s) => readLanguageModel(modelFile(s)));

const form = fc.constantFrom(
  ..."Velmora said the “ ” \" ' ( ) [ , . ; : — - … talks he 's n't Ardun 14 2031 * / « » ‘ ’ would".split(
    " ",
  ),
  "",
  "\ud83d\ude00",
  "İ",
);

/** Tokens with made-up places and a cut into sentences. */
const document = fc
  .tuple(fc.array(fc.tuple(form, fc.boolean(), fc.nat(9)), { minLength: 1, maxLength: 60 }), fc.nat(2))
  .map(([parts, model]) => {
    let at = 0;
    const tokens = parts.map(([f, glued]) => {
      const start = at;
      at += f.length + (glued ? 0 : 1);
      return { start, end: start + f.length, form: f };
    });
    const sentences: { first: number; last: number }[] = [];
    let first = 0;
    parts.forEach(([, , cut], i) => {
      if (cut === 0 || i === parts.length - 1) {
        sentences.push({ first, last: i });
        first = i + 1;
      }
    });
    return { tokens, sentences, model: models[model] as LanguageModel };
  });

/** Arcs of a sentence that cross. */
function crossings(tokens: readonly Token[], first: number, last: number): number {
  let count = 0;
  for (let d = first; d <= last; d++) {
    const h = (tokens[d] as Token).head;
    if (h < 0) continue;
    const low = Math.min(d, h);
    const high = Math.max(d, h);
    for (let k = low + 1; k < high; k++) {
      const g = (tokens[k] as Token).head;
      if (g < low || g > high) count++;
    }
  }
  return count;
}

describe("annotate", () => {
  test("gives one tree a sentence, without crossing arcs, whatever the words and the weights", () => {
    fc.assert(
      fc.property(document, ({ tokens, sentences, model }) => {
        const out = annotate(model, tokens, sentences);
        expect(out.length).toBe(tokens.length);
        for (const [n, { first, last }] of sentences.entries()) {
          let roots = 0;
          for (let i = first; i <= last; i++) {
            const t = out[i] as Token;
            expect(t.sentence).toBe(n);
            expect(TAGS).toContain(t.xpos);
            if (t.head === -1) {
              roots++;
              expect(t.rel).toBe("root");
              continue;
            }
            expect(t.rel).not.toBe("root");
            expect(RELATIONS).toContain(t.rel);
            let h = i;
            for (let steps = 0; h !== -1; steps++) {
              expect(steps).toBeLessThanOrEqual(last - first + 1);
              h = (out[h] as Token).head;
              if (h !== -1) expect(h >= first && h <= last).toBe(true);
            }
          }
          expect(roots).toBe(1);
          expect(crossings(out, first, last)).toBe(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("gives the same twice, and names only of the known types", () => {
    fc.assert(
      fc.property(document, ({ tokens, sentences, model }) => {
        const out = annotate(model, tokens, sentences);
        expect(annotate(model, tokens, sentences)).toEqual(out);
        for (const t of out) expect(["", "PER", "ORG", "LOC", "MISC"]).toContain(t.ner);
      }),
      { numRuns: 100 },
    );
  });

  test("leaves sentences alone that need no tree", () => {
    const tokens = ["A", "b", ".", "C", "d"].map((f, i) => ({ start: 2 * i, end: 2 * i + 1, form: f }));
    const sentences = [
      { first: 0, last: 2 },
      { first: 3, last: 4 },
    ];
    const out = annotate(models[0] as LanguageModel, tokens, sentences, { parse: (n) => n === 1 });
    expect(out.slice(0, 3).map((t) => [t.head, t.rel])).toEqual([
      [-1, "dep"],
      [-1, "dep"],
      [-1, "dep"],
    ]);
    expect(out.slice(3).filter((t) => t.rel === "root")).toHaveLength(1);
  });

  test("takes an empty document, and refuses sentences that do not cover the tokens", () => {
    const model = models[0] as LanguageModel;
    expect(annotate(model, [], [])).toEqual([]);
    const tokens = ["A", "b"].map((f, i) => ({ start: 2 * i, end: 2 * i + 1, form: f }));
    expect(() => annotate(model, tokens, [{ first: 0, last: 0 }])).toThrow(RangeError);
    expect(() => annotate(model, tokens, [{ first: 1, last: 1 }])).toThrow(RangeError);
    expect(() => annotate(model, tokens, [{ first: 0, last: 2 }])).toThrow(RangeError);
  });

  test.each([
    ["words without a stop", ["word", "Name", "said"]],
    ["quotation marks alone", ["“"]],
    ["marks between words", ["“", "a", ",", "(", "b", "”"]],
  ])("stays linear on one sentence of 60 000 tokens: %s", (_, forms) => {
    const time = (size: number) => {
      const tokens = Array.from({ length: size }, (_, i) => ({
        start: 2 * i,
        end: 2 * i + 1,
        form: forms[i % forms.length] as string,
      }));
      const before = process.cpuUsage().user;
      annotate(models[1] as LanguageModel, tokens, [{ first: 0, last: size - 1 }]);
      return process.cpuUsage().user - before;
    };
    time(6_000);
    const small = Math.max(time(6_000), time(6_000));
    // Ten times the tokens: quadratic work would take a hundred times as long.
    expect(time(60_000)).toBeLessThan(40 * small + 200_000);
  });
});

describe("readLanguageModel", () => {
  const file = modelFile(9);

  test("reads what was written, also from the middle of a larger buffer", () => {
    const shifted = new Uint8Array(file.length + 3);
    shifted.set(file, 3);
    const tokens = ["He", "said", "so"].map((f, i) => ({ start: 5 * i, end: 5 * i + f.length, form: f }));
    const sentences = [{ first: 0, last: 2 }];
    expect(annotate(readLanguageModel(shifted.subarray(3)), tokens, sentences)).toEqual(
      annotate(readLanguageModel(file), tokens, sentences),
    );
  });

  const refused = (bytes: Uint8Array) => {
    try {
      readLanguageModel(bytes);
    } catch (e) {
      return e instanceof OnrecordError && e.code === "ON601";
    }
    return false;
  };

  test("refuses a file with any byte changed", () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const copy = file.slice();
        copy[at] = (copy[at] as number) ^ by;
        expect(refused(copy)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("refuses a file cut short, made longer, empty, or something else", () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), (size) => refused(file.slice(0, size))),
      { numRuns: 100 },
    );
    expect(refused(new Uint8Array([...file, 0]))).toBe(true);
    expect(
      refused(new TextEncoder().encode("PK\u0003\u0004 this is no model at all, though long enough")),
    ).toBe(true);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), refused), { numRuns: 200 });
  });
});
