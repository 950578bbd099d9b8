// The bench's own arithmetic: what matches, which slice a row falls into, whether a score means what it says, what changed.
import { describe, expect, test } from "vitest";
// @ts-expect-error A script, without types.
import { drawReliability, reliability } from "./calibration.mjs";
// @ts-expect-error A script, without types.
import { match, rightSource } from "./match.mjs";
// @ts-expect-error A script, without types.
import { changes, drawChanges, stateOf } from "./runs.mjs";
// @ts-expect-error A script, without types.
import { actOf, kindOf, oneSentence, slices, sourceForm } from "./slices.mjs";
// @ts-expect-error A script, without types.
import { SYSTEMS, WHOLE } from "./systems.mjs";

const TEXT = "Orel said the dam was safe. “It will hold,” she wrote. The council wants proof.";
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const row = (source: string, cue: string, content: string, more = {}) => ({
  source: source ? [at(source)] : [],
  cue: cue ? [at(cue)] : [],
  content: [at(content)],
  score: 0.9,
  by: "test",
  ...more,
});
const SAID = row("Orel", "said", "the dam was safe");
const WROTE = row("she", "wrote", "“It will hold,”");
const WANTS = row("The council", "wants", "proof");
const gold = [{ id: "a", text: TEXT, attributions: [SAID, WROTE, WANTS] }];
const words = [...TEXT.matchAll(/[\p{L}]+/gu)].map((m) => ({
  start: m.index,
  end: m.index + m[0].length,
  lemma: m[0],
}));
const docs = new Map([["a", { tokens: words }]]);
const medium = (list: readonly { lemma: string }[]) => ({
  medium: list.some((w) => w.lemma === "wants") ? "thought" : "speech",
});

describe("matching", () => {
  test("pairs one to one by the words, whatever the marks at the ends", () => {
    const bare = row("she", "wrote", "It will hold");
    const { of, spurious } = match(TEXT, gold[0]!.attributions, [bare, row("", "", "“It will"), WANTS]);
    expect(of.get(WROTE)).toBe(bare);
    expect(spurious).toHaveLength(1);
  });

  test("asks for the head of the source", () => {
    expect(rightSource(TEXT, WANTS, row("council", "", "proof"))).toBe(true);
    expect(rightSource(TEXT, WANTS, row("Orel", "", "proof"))).toBe(false);
    expect(rightSource(TEXT, row("", "", "proof"), WANTS)).toBe(true);
  });
});

describe("slices", () => {
  test("are told from the spans", () => {
    expect([SAID, WROTE].map((r) => kindOf(TEXT, r.content))).toEqual(["indirect", "direct"]);
    expect([SAID, WROTE, WANTS, row("", "", "proof")].map((r) => sourceForm(TEXT, r.source))).toEqual([
      "name",
      "pronoun",
      "nominal",
      "none",
    ]);
    expect(oneSentence(TEXT, WROTE)).toBe(true);
    expect(oneSentence(TEXT, { ...WROTE, source: [at("Orel")] })).toBe(false);
    expect(actOf(WANTS.cue, docs.get("a"), medium)).toBe("other");
    expect(actOf([], docs.get("a"), medium)).toBe("no cue");
  });

  test("count recall by gold and precision by what was found", () => {
    const wrong = row("Orel", "wrote", "“It will hold,”");
    const extra = row("", "", "The council");
    const { total, rows, found, relation } = slices(
      gold,
      new Map([["a", [SAID, wrong, extra]]]),
      docs,
      medium,
    );
    expect(total).toEqual({ gold: 3, predicted: 3, found: 2, right: 1 });
    expect([found.p, found.r, relation.r].map(Math.round)).toEqual([67, 67, 33]);
    expect(rows.get("direct")).toEqual({ gold: 1, found: 1, right: 0, predicted: 1, foundOf: 1, rightOf: 0 });
    expect(rows.get("other")).toMatchObject({ gold: 1, found: 0, predicted: 0 });
    expect(rows.get("no cue")).toMatchObject({ gold: 0, predicted: 1, foundOf: 0 });
  });

  test("what is optional is neither asked for nor held against the finder", () => {
    const easy = [{ ...gold[0]!, attributions: [SAID, { ...WROTE, optional: true }] }];
    const all = slices(easy, new Map([["a", [SAID, WROTE]]]), docs, medium);
    expect(all.total).toEqual({ gold: 1, predicted: 1, found: 1, right: 1 });
    expect(slices(easy, new Map([["a", [SAID]]]), docs, medium).total).toEqual(all.total);
  });
});

describe("calibration", () => {
  const rows = (score: number, n: number, right: number) =>
    Array.from({ length: n }, (_, i) => ({ score, found: true, right: i < right }));

  test("a score that keeps its word has no error", () => {
    const { right, found } = reliability([...rows(0.75, 4, 3), ...rows(1, 2, 2)]);
    expect(right).toBeCloseTo(0);
    expect(found).toBeCloseTo((4 * 0.25) / 6);
  });

  test("one that promises too much has the distance, weighted by how often it does", () => {
    const table = reliability([...rows(0.95, 8, 4), ...rows(0.05, 2, 0)]);
    expect(table.right).toBeCloseTo((8 * 0.45 + 2 * 0.05) / 10);
    expect(drawReliability(table)).toContain("0.9–1.0");
    expect(reliability([]).right).toBe(0);
  });
});

describe("changes since a run", () => {
  const before = stateOf(gold, new Map([["a", [SAID, row("Orel", "wrote", "“It will hold,”")]]]));

  test("are named place by place, both ways", () => {
    const after = stateOf(gold, new Map([["a", [WROTE, WANTS, row("", "", "The council")]]]));
    const count = (found: Record<string, unknown[]>) =>
      Object.fromEntries(Object.entries(found).map(([kind, list]) => [kind, list.length]));
    const forth = changes(before, after);
    expect(count(forth)).toEqual({
      "found now": 1,
      lost: 1,
      "source right now": 1,
      "source lost": 0,
      "extra gone": 0,
      "extra new": 1,
    });
    const back = count(changes(after, before));
    expect([back["found now"], back.lost, back["source lost"], back["extra gone"]]).toEqual([1, 1, 1, 1]);
    expect(drawChanges(forth, gold, 1)).toContain("Orel | the dam was safe");
    expect(count(changes(before, before))).toMatchObject({ "found now": 0, lost: 0, "extra new": 0 });
  });

  test("hold no words, neither of the text nor of the article's name", () => {
    const kept = JSON.stringify([...before]);
    expect(kept).not.toMatch(/dam|Orel|"a"/);
  });
});

test("systems have names of their own, and the one that is recorded is there", () => {
  const ids = SYSTEMS.map((s: { id: string }) => s.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain(WHOLE);
});
