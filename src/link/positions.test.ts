// Lanes, copies, differences, changes and coverage, on hand-built records of an invented dispute.
import { describe, expect, test } from "vitest";
import { made } from "../../test/support/made.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import type { RecordedStatement } from "../model/statement.ts";
import { ask, joinAnswers } from "./ask.ts";
import { DIFFERENCE_WINDOW } from "./positions.ts";

const Q = "Is the Harn bridge safe?";
const says = (
  by: string,
  words: string,
  said: string | null,
  more: Partial<Parameters<typeof made>[0]> = {},
): RecordedStatement => made({ by, text: `“{${words}},” ${by} <said>.`, said, ...more });
const run = (...records: RecordedStatement[]) => ask(Q, records, NO_KNOWLEDGE);

describe("lanes", () => {
  test("one lane a speaker, earliest first, undated last", () => {
    const answer = run(
      says("Una Pohl", "The Harn bridge is not safe", null, { published: null, outlet: "C" }),
      says("Una Pohl", "The Harn bridge is unsafe at night", "2031-05-02"),
      says("Una Pohl", "The Harn bridge is safe", "2031-03-01"),
      says("Rolf Estan", "The Harn bridge is safe enough", "2031-04-01"),
    );
    expect(answer.lanes.map((l) => l.name)).toEqual(["Una Pohl", "Rolf Estan"]);
    expect(answer.lanes[0]?.hits.map((h) => [h.stance.value.value, h.when.ground])).toEqual([
      ["affirms", "said"],
      ["denies", "said"],
      ["denies", "undated"],
    ]);
  });

  test("the ground of a date is told: said, published, reported, undated", () => {
    const words = "The Harn bridge is safe";
    const grounds = [
      says("A. Ost", words, "2031-03-01"),
      made({ by: "B. Ost", text: `“{${words}},” Ost <said>.`, published: "2031-03-02" }),
      says("C. Ost", words, null, { published: "2031-03-03" }),
      says("D. Ost", words, null, { published: null }),
    ].map((r) => run(r).hits[0]?.when.ground);
    expect(grounds).toEqual(["said", "published", "reported", "undated"]);
  });
});

describe("copies", () => {
  const words = "The Harn bridge is perfectly safe for everyone";
  test("the same words of the same speaker on the same day count once", () => {
    const answer = run(
      says("Una Pohl", words, "2031-03-01", { outlet: "A" }),
      says("Una Pohl", words, "2031-03-01", { outlet: "B", published: "2031-03-02" }),
    );
    expect(answer.hits).toHaveLength(1);
    expect(answer.hits[0]?.alsoIn.map((r) => r.article.outlet)).toEqual(["B"]);
  });
  test("another day, another speaker or other words are no copy", () => {
    const answer = run(
      says("Una Pohl", words, "2031-03-01", { outlet: "A" }),
      says("Una Pohl", words, "2031-03-02", { outlet: "B" }),
      says("Rolf Estan", words, "2031-03-01", { outlet: "C" }),
      says("Una Pohl", "The Harn bridge is not safe for everyone", "2031-03-01", { outlet: "D" }),
    );
    expect(answer.hits).toHaveLength(4);
  });
});

describe("changes", () => {
  test("one speaker, another stance, later: both statements, in order", () => {
    const [shift, ...more] = run(
      says("Una Pohl", "The Harn bridge is not safe", "2031-05-02"),
      says("Una Pohl", "The Harn bridge is safe", "2031-03-01"),
    ).shifts;
    expect(more).toEqual([]);
    expect([shift?.earlier.when.from, shift?.later.when.from]).toEqual(["2031-03-01", "2031-05-02"]);
  });
  test.each([
    ["the same stance", says("Una Pohl", "The Harn bridge is safe today", "2031-05-02")],
    ["an undated statement", says("Una Pohl", "The Harn bridge is not safe", null)],
    [
      "a statement with no day but that of publication",
      made({
        by: "Una Pohl",
        text: "“{The Harn bridge is not safe},” Pohl <said>.",
        published: "2031-05-02",
      }),
    ],
    [
      "an older statement with no day but that of publication",
      made({
        by: "Una Pohl",
        text: "“{The Harn bridge is not safe},” Pohl <said>.",
        published: "2031-01-02",
      }),
    ],
    ["another speaker", says("Rolf Estan", "The Harn bridge is not safe", "2031-05-02")],
    ["the same day", says("Una Pohl", "The Harn bridge is not safe", "2031-03-01")],
    [
      "no answer",
      made({
        by: "Una Pohl",
        text: "Pohl <declined to say> {whether the Harn bridge was safe}.",
        said: "2031-05-02",
      }),
    ],
  ])("%s is none", (_name, other) => {
    expect(run(says("Una Pohl", "The Harn bridge is safe", "2031-03-01"), other).shifts).toEqual([]);
  });
  test("two stances on one day are no ground for a change to a third day", () => {
    const answer = run(
      says("Una Pohl", "The Harn bridge is safe", "2031-03-01"),
      says("Una Pohl", "The Harn bridge may be safe", "2031-03-01"),
      says("Una Pohl", "The Harn bridge is not safe", "2031-05-01"),
    );
    expect(answer.shifts).toEqual([]);
  });
});

describe("differences", () => {
  test("are between speakers, affirms against denies first", () => {
    const answer = run(
      says("Una Pohl", "The Harn bridge is safe", "2031-03-01"),
      says("Rolf Estan", "The Harn bridge may be safe", "2031-03-02"),
      says("Edda Minn", "The Harn bridge is unsafe", "2031-03-03"),
    );
    expect(answer.differences).toHaveLength(3);
    const first = answer.differences[0];
    expect([first?.a.stance.value.value, first?.b.stance.value.value]).toEqual(["affirms", "denies"]);
  });
});

describe("coverage and summary", () => {
  test("counts what was looked at, and leaves out what a person rejected", () => {
    const answer = run(
      says("Una Pohl", "The Harn bridge is safe", "2031-03-01", { outlet: "A" }),
      says("Una Pohl", "The Harn bridge is safe and sound", "2031-04-01", {
        outlet: "B",
        review: "rejected",
      }),
      says("Rolf Estan", "The Harn bridge was built in a year", null, { outlet: "C", published: null }),
    );
    expect(answer.coverage).toEqual({
      articles: 2,
      outlets: ["A", "C"],
      statements: 2,
      weighed: 2,
      left: 0,
      leftCounted: "all",
      judge: null,
      mentions: 1,
      from: "2031-03-01",
      to: "2031-03-01",
      undated: 1,
      copies: 0,
      unread: 0,
      reviewed: 0,
      hits: 1,
    });
  });
  test("sums up over confirmed statements only, and only from two on", () => {
    const one = says("Una Pohl", "The Harn bridge is safe", "2031-03-01", { review: "confirmed" });
    const two = says("Una Pohl", "The Harn bridge is safe if it is dry", "2031-04-01", {
      review: "confirmed",
    });
    const open = says("Una Pohl", "The Harn bridge is not safe", "2031-05-01");
    expect(run(one, open).lanes[0]?.summary).toBeNull();
    expect(run(one, two, open).lanes[0]?.summary).toEqual({
      reviewed: 2,
      counts: { affirms: 1, conditional: 1 },
      from: "2031-03-01",
      to: "2031-04-01",
    });
  });
  test("the same records give the same answer in whatever order they come", () => {
    const records = [
      says("Una Pohl", "The Harn bridge is safe", "2031-03-01"),
      says("Rolf Estan", "The Harn bridge is not safe", "2031-03-02"),
      says("Edda Minn", "The Harn bridge might be safe", null),
    ];
    expect(JSON.stringify(ask(Q, records, NO_KNOWLEDGE))).toBe(
      JSON.stringify(ask(Q, [...records].reverse(), NO_KNOWLEDGE)),
    );
  });
});

describe("nested statements", () => {
  test("what another said inside is relayed by the outer and held by the inner speaker", () => {
    const article = "nested";
    const text = "Estan <said> {Pohl had told him the Harn bridge was unsafe}.";
    const outer = made({ by: "Rolf Estan", text, article });
    const sentence = outer.sentence;
    const at = sentence.indexOf("the Harn bridge");
    const innerBase = made({
      by: "Una Pohl",
      text: "Estan said Pohl had <told> him {the Harn bridge was unsafe}.",
      article,
      parent: outer,
    });
    expect(innerBase.statement.content[0]?.start).toBe(at);
    const answer = run(outer, innerBase);
    expect(Object.fromEntries(answer.lanes.map((l) => [l.name, l.hits[0]?.stance.value.value]))).toEqual({
      "Rolf Estan": "relays",
      "Una Pohl": "denies",
    });
  });
});

test("a name that narrows a thing down may stand elsewhere in its article, and in no other", () => {
  const lead = made({ by: "Una Pohl", text: "Pohl <said> {the Harn bridge was old}.", article: "a" });
  const short = made({ by: "Rolf Estan", text: "Estan <said> {the bridge was not safe}.", article: "a" });
  const other = made({ by: "Edda Minn", text: "Minn <said> {the bridge was not safe}.", article: "b" });
  expect(run(lead, short, other).hits.map((h) => h.record.statement.speaker.value?.name)).toEqual([
    "Rolf Estan",
  ]);
});

test("deciding words stand where they say they do", () => {
  const answer = run(
    made({ by: "Una Pohl", text: "Pohl <denied> {that the Harn bridge was, in any way, unsafe}." }),
    says("Rolf Estan", "If it rains, the Harn bridge is not safe", "2031-03-02"),
  );
  expect(answer.hits).toHaveLength(2);
  for (const { record, stance } of answer.hits) {
    expect(stance.basisWords.length).toBeGreaterThan(0);
    for (const b of stance.basisWords) {
      const text = b.part < 0 ? record.sentence : record.content[b.part];
      expect(text?.slice(b.start, b.end)).toBe(b.words);
    }
  }
});

test("an answer is plain data", () => {
  const answer = run(says("Una Pohl", "The Harn bridge is safe", "2031-03-01"));
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
});

describe("what is held against each other", () => {
  const pair = (first: string | null, second: string | null) =>
    run(
      says("Una Pohl", "The Harn bridge is safe", first, { published: first }),
      says("Rolf Estan", "The Harn bridge is not safe", second, { published: second }),
    ).differences;
  test("two speakers within a year, with the days between; never what is further apart or undated", () => {
    expect(pair("2031-03-01", "2031-03-31").map((d) => d.days)).toEqual([30]);
    expect(pair("2031-03-01", "2032-03-01").map((d) => d.days)).toEqual([DIFFERENCE_WINDOW]);
    expect(pair("2031-03-01", "2032-03-02")).toEqual([]);
    expect(pair("2031-03-01", null)).toEqual([]);
  });
  test("several claims under one question give no one sentence", () => {
    const records = [
      says("Una Pohl", "The Harn bridge is safe", "2031-03-01", { review: "confirmed" }),
      says("Una Pohl", "The Harn bridge is not safe", "2031-04-01", { review: "confirmed" }),
    ];
    const one = ask(Q, records, NO_KNOWLEDGE);
    const other = ask(Q, records, NO_KNOWLEDGE, {
      claim: { id: "cl_other", text: "The Harn bridge is safe for lorries" },
    });
    expect(one.lanes[0]?.summary?.reviewed).toBe(2);
    expect(joinAnswers(Q, [one, other]).lanes.map((l) => l.summary)).toEqual([null]);
  });
});
