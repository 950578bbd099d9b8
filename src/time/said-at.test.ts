// Which expression dates which statement: marked sentences and articles, all invented.
import { describe, expect, test } from "vitest";
import { dates, table } from "../../test/support/dates.ts";
import { growth, LINEAR } from "../../test/support/growth.ts";
import { emptyArticle, marked, readPlain } from "../../test/support/marked.ts";
import type { AttributionId } from "../model/ids.ts";
import { saidAt } from "./said-at.ts";

describe("days that stand in another sentence", () => {
  table([
    // the event named again
    [
      "At Monday’s debate, {S1 Orel} {C1 said} {Q1 no}.\n\nIt rained.\n\nDuring the debate, {S2 Sava} {C2 said} {Q2 yes}.",
      "2024-04-01 “At Monday’s debate” stated",
      "2024-04-01 “At Monday’s debate” inferred",
    ],
    // the noun of an event is the very first word
    ["Debate host {S Orel} {C said} {Q it holds}.", "2024-04-04 default"],
    // what is told of the speaker just before
    [
      "Orel on Tuesday toured the wall with Sava.\n\n{Q “It holds,”} {S Sava} {C told} a crowd.",
      "2024-04-02 “on Tuesday” inferred",
    ],
    ["Orel on Tuesday toured the wall.\n\n{Q “It holds,”} {S Sava} {C said}.", "2024-04-04 default"],
    [
      "Orel toured the wall after it cracked on Tuesday.\n\n{Q “It holds,”} {S Orel} {C said}.",
      "2024-04-04 default",
    ],
    [
      "In March, when {S Orel} {C visited and said} {Q it holds}, nobody came.",
      "2024-03-01..2024-03-31 “In March” stated",
    ],
    ["{S Orel} opened the lock on Monday, {C warning} {Q of floods}.", "2024-04-01 “on Monday” stated"],
    // a perfect and a future have no day
    ["{S Orel}, who {C has mocked} {Q the wall}, came on Monday.", "2024-04-04 default"],
    ["On Thursday, {S Orel} {C will argue} {Q that it holds}.", "unknown (modal)"],
    // one date over two clauses
    [
      "A row began on Monday: {S1 Orel} {C1 said} {Q1 it holds} and {S2 Sava} {C2 accused} {Q2 her of lying}.",
      "2024-04-01 “on Monday” stated",
      "2024-04-01 “on Monday” inferred",
    ],
  ]);
});

describe("the day of publication is for plain news only", () => {
  table([
    ["{S Orel} {C said} {Q it holds}.", "2024-04-04 default"],
    ["{S Orel} has {C said} {Q it holds}.", "2024-04-04 default"],
    ["[title] {S Orel}: {Q It holds}", "2024-04-04 default"],
    [
      "{S1 Orel} {C1 said} {Q1 {S2 Sava} {C2 told} him {Q2 it holds}}.",
      "2024-04-04 default",
      "unknown (nested)",
    ],
  ]);
  test("not for thoughts and possibilities", () => {
    expect(dates("{S Orel} {C wants} {Q peace}.", "2024-04-04", { "": { medium: "thought" } })).toEqual([
      "unknown (thought)",
    ]);
    expect(dates("{S Orel} {C says} {Q no}.", "2024-04-04", { "": { factual: false } })).toEqual([
      "unknown (not-factual)",
    ]);
  });
});

describe("one act of saying, several statements", () => {
  table([
    [
      "{S1 Orel} {C1 said} on Monday {Q1 it holds}.\n\n{Q2 “It does,”} {S2 he} {C2 added}.",
      "2024-04-01 “on Monday” stated",
      "2024-04-01 “on Monday” inferred",
    ],
    [
      "{S1 Orel}, writing on Murmur on Monday, {C1 rejected} {Q1 it}.\n\n{Q2 “It is foolish,”} {S2 Orel} {C2 wrote}.",
      "2024-04-01 “on Monday” stated",
      "2024-04-01 “on Monday” inferred",
    ],
    [
      "{Q1 “It holds,”} {S1 Jan Orel} {C1 said} on Monday.\n\n{Q2>1 “It always has.”}",
      "2024-04-01 “on Monday” stated",
      "2024-04-01 “on Monday” inferred",
    ],
    [
      "{S1 Orel} {C1 said} on Monday {Q1 it holds}.\n\n{S2 Sava} {C2 said} {Q2 it does not}.",
      "2024-04-01 “on Monday” stated",
      "2024-04-04 default",
    ],
    [
      "In 2016, {S1 Orel} {C1 said} {Q1 it holds}.\n\n{S2 Orel} {C2 said} {Q2 it may not}.",
      "2016-01-01..2016-12-31 “In 2016” stated",
      "2024-04-04 default",
    ],
    [
      "{S1 Orel} {C1 told} the Courier on Monday {Q1 it holds}.\n\n{S2 Orel} {C2 told} Channel Nine {Q2 it may not}.",
      "2024-04-01 “on Monday” stated",
      "2024-04-04 default",
    ],
    [
      "{S1,2 Orel} {C1 said} on Monday {Q1 it holds} and {C2 vowed} {Q2 to pay}.",
      "2024-04-01 “on Monday” stated",
      "2024-04-01 “on Monday” stated",
    ],
    [
      "{S1 Orel} {C1 said} {Q1 it holds}; {S2 he} {C2 denied} on Friday {Q2 the claim}.",
      "2024-04-04 default",
      "2024-04-05 “on Friday” stated",
    ],
  ]);
});

describe("a sentence beside the statement dates it", () => {
  table([
    [
      "{S1 Jan Orel} has {C1 said} {Q1 it holds}. {S2 He} {C2 claimed} {Q2 it is new}.\n\nHe made his comment on Tuesday, as the town marked its feast.\n\n{Q3 “It holds,”} {S3 Orel} {C3 said}.",
      "2024-04-02 “on Tuesday” inferred",
      "2024-04-02 “on Tuesday” inferred",
      "2024-04-02 “on Tuesday” inferred",
    ],
    [
      "{Q “It holds,”} {S Orel} {C said}.\n\nThe remarks came on Tuesday.",
      "2024-04-02 “on Tuesday” inferred",
    ],
    [
      "Orel was speaking on Tuesday at the town hall. {Q “It holds,”} {S he} {C said}.",
      "2024-04-02 “on Tuesday” inferred",
    ],
    [
      "{S1 Sava} {C1 shrugged}: {Q1 “Well”} when asked about Orel’s remarks on Monday. {S2 Orel} {C2 said} {Q2 it holds}.",
      "2024-04-04 default",
      "2024-04-01 “on Monday” inferred",
    ],
    ["The dam burst on Tuesday. {Q “It held,”} {S Orel} {C said}.", "2024-04-04 default"],
  ]);
  test("title and lead take the day that the body gives", () => {
    expect(
      dates(
        "[title] {S1 Ministry}: {Q1 Dam holds}\n\n{Q2 The dam holds}, {S2 ministry spokesman Jan Orel} {C2 said} on Wednesday.",
      ),
    ).toEqual(["2024-04-03 “on Wednesday” inferred", "2024-04-03 “on Wednesday” stated"]);
  });
});

describe("what came out is not when it was said", () => {
  table([
    [
      "Speaking to the Courier for an interview published on Tuesday, {S Orel} {C said} {Q it holds}.",
      "2024-04-02 “on Tuesday” inferred",
    ],
  ]);
});

describe("the page’s own date", () => {
  test("an undated page keeps the words and gets no day", () => {
    expect(dates("{S Orel} {C said} on Monday {Q it holds}.", null)).toEqual(["no day “on Monday” stated"]);
    expect(dates("{S Orel} {C said} on 4 March 2021 {Q it holds}.", null)).toEqual([
      "2021-03-04 “on 4 March 2021” stated",
    ]);
    expect(dates("{S Orel} {C said} {Q it holds}.", null)).toEqual(["unknown (undated)"]);
  });
  test("counts in its own zone", () => {
    const { doc, attributions } = marked("{S Orel} {C said} on Monday {Q it holds}.");
    const stamp = { iso: "2024-04-01T00:30+10:00", grain: "minute", zone: "+10:00" } as const;
    expect(saidAt(doc, attributions, stamp).get(attributions[0]!.id)!.value!.from).toBe("2024-04-01");
  });
  test("known to the month only fixes no weekday", () => {
    const { doc, attributions } = marked(
      "{S1 Orel} {C1 said} on Monday {Q1 it holds}. {S2 Sava} {C2 said} last month {Q2 no}.",
    );
    const at = saidAt(doc, attributions, { iso: "2024-04", grain: "month", zone: null });
    expect(attributions.map((a) => at.get(a.id)!.value!.from)).toEqual([null, "2024-03-01"]);
  });
});

test("resolved voices are believed over the words", () => {
  const { doc, attributions, of } = marked(
    "{S1 Orel} {C1 said} on Monday {Q1 it holds}.\n\n{Q2 “It does,”} {S2 the engineer} {C2 said}.",
  );
  const stamp = { iso: "2024-04-04", grain: "day", zone: null } as const;
  const second = of(2).id;
  expect(saidAt(doc, attributions, stamp).get(second)!.basis).toBe("default");
  const voices = new Map([
    [of(1).id, "sp_orel"],
    [second, "sp_orel"],
  ]);
  expect(saidAt(doc, attributions, stamp, voices).get(second)!.value!.from).toBe("2024-04-01");
});

test("every attribution gets a decision, and evidence holds the words", () => {
  const { doc, attributions } = marked(
    "On Monday, {S1 Orel} {C1 said} {Q1 {S2 Sava} {C2 promised} in March {Q2 to go}}. {Q3>1 “Soon.”}",
  );
  const found = saidAt(doc, attributions, { iso: "2024-04-04", grain: "day", zone: null });
  expect(found.size).toBe(3);
  for (const d of found.values())
    for (const s of d.evidence) expect(doc.text.slice(s.start, s.end)).toBe(d.value!.words);
});

test("thousands of statements in one sentence take time in proportion", () => {
  const unit = "Orel said on Monday that it rains and ";
  const { attributions } = marked("{S Orel} {C said} {Q it rains}.");
  const build = (n: number) => {
    const text = unit.repeat(n);
    const doc = readPlain(emptyArticle(text, [{ span: { start: 0, end: text.length }, role: "body" }]));
    const many = Array.from({ length: n }, (_, i) => {
      const at = i * unit.length;
      const part = (from: number, to: number) => [{ start: at + from, end: at + to }];
      return {
        ...attributions[0]!,
        id: `a${i}` as AttributionId,
        source: part(0, 4),
        cue: part(5, 9),
        content: part(25, 33),
      };
    });
    return { doc, many };
  };
  const run = (n: number) => {
    const { doc, many } = build(n);
    const found = saidAt(doc, many, { iso: "2024-04-04", grain: "day", zone: null });
    expect(found.get(`a${n - 1}` as AttributionId)!.value!.from).toBe("2024-04-01");
  };
  expect(growth(run, 125)).toBeLessThan(LINEAR);
});

test("a name finds its resolved voice: “Orel’s remarks on Monday” dates what she says", () => {
  const { doc, attributions, of } = marked(
    "{S1 Sava} {C1 shrugged}: {Q1 “Well”} when asked about Orel’s remarks on Monday. {S2 Orel} {C2 said} {Q2 it holds}.",
  );
  const voices = new Map([
    [of(1).id, "sp_ilan-sava"],
    [of(2).id, "sp_ana-orel"],
  ]);
  const published = { iso: "2024-04-04", grain: "day", zone: null } as const;
  expect(saidAt(doc, attributions, published, voices).get(of(2).id)?.value?.from).toBe("2024-04-01");
});
