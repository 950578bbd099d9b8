// The answer as a reader sees it: dates, marks, columns, the one summary sentence, and no verdicts in our own words.
import { describe, expect, test } from "vitest";
import { made } from "../../../test/support/made.ts";
import { ask } from "../../link/ask.ts";
import { decide } from "../../model/decision.ts";
import { NO_KNOWLEDGE } from "../../model/knowledge.ts";
import type { RecordedStatement } from "../../model/statement.ts";
import { painter } from "../output.ts";
import { askText, coverageLine } from "./ask.ts";
import { sideBySide, textWidth, wrapText } from "./ask-columns.ts";
import { askCsv, askJson } from "./ask-data.ts";
import { dayInWords, spanInWords } from "./ask-dates.ts";
import { channelInWords } from "./ask-words.ts";
import { tableLines } from "./table.ts";

const VERDICTS =
  /\b(true|false|contradict\w*|lie[sd]?|liar|flip-flop|strongly|wrong|right|hypocri\w*|u-turn|inconsisten\w*|truth)\b/i;
const layout = { paint: painter(false), columns: 80 };
const answerOf = (...records: RecordedStatement[]) => ask("Is the Harn bridge open?", records, NO_KNOWLEDGE);
const records = [
  made({
    by: "Una Pohl",
    role: "engineer",
    text: "“{The Harn bridge is open},” Pohl <said>.",
    said: "2031-03-01",
    title: "Bridge",
    outlet: "Courier",
  }),
  made({
    by: "Una Pohl",
    text: "Pohl <said> {the Harn bridge was closed}.",
    said: "2031-05-01",
    outlet: "Courier",
  }),
  made({
    by: "Rolf Estan",
    text: "Estan <said> {the Harn bridge would open “only if it rains”}.",
    said: null,
    published: "2031-04-01",
    outlet: "Post",
  }),
  made({
    by: "Edda Minn",
    text: "Minn <declined to say> {whether the Harn bridge was open}.",
    said: null,
    published: null,
  }),
];
const text = askText(answerOf(...records), layout);

describe("text", () => {
  test("says how it knows the date", () => {
    expect(text).toContain("said 1 Mar 2031");
    expect(text).toContain("undated, reported 1 Apr 2031");
    expect(text).toMatch(/no answer {2}undated {2}/);
  });
  test("quotes what stands in quotation marks and calls the rest reported words", () => {
    expect(text).toContain("“The Harn bridge is open,”");
    expect(text).toContain("reported words: the Harn bridge was closed");
  });
  test("shows a sign, a letter and a word for each stance", () => {
    for (const stance of ["▲ A affirms", "▼ D denies", "■ N no answer"]) expect(text).toContain(stance);
  });
  test("puts differing statements and changes side by side", () => {
    expect(text).toContain("Where one speaker's stance changed");
    expect(text).toMatch(/Una Pohl, said 1 Mar 2031\s+│ Una Pohl, said 1 May 2031/);
  });
  test("ends with what it covers", () => {
    expect(text).toContain("Coverage: 4 articles from 3 outlets");
    expect(text.replace(/\s+/g, " ")).toContain("None is reviewed");
    expect(text.replace(/\s+/g, " ")).toContain(
      "answers in quite other words than the question's are passed over",
    );
    const { coverage } = answerOf(...records);
    expect(coverageLine({ coverage: { ...coverage, judge: "endpoint small" }, claims: [] })).toContain(
      "Judged by endpoint small, which was asked about the nearest ones.",
    );
  });
  test("tells what was searched but not weighed, and nothing of it where all was", () => {
    const { coverage } = answerOf(...records);
    expect(coverageLine({ coverage, claims: [] })).toContain("4 statements looked at, ");
    expect(coverageLine({ coverage, claims: [] })).not.toContain("weighed");
    const large = { ...coverage, statements: 5000, weighed: 100 };
    expect(coverageLine({ coverage: large, claims: [] })).toContain(
      "5000 statements searched, the 100 nearest weighed, ",
    );
    expect(coverageLine({ coverage: large, claims: [] })).not.toContain("further");
    expect(coverageLine({ coverage: { ...large, left: 1 }, claims: [] })).toContain(
      "1 further statement holds words for all",
    );
    expect(coverageLine({ coverage: { ...large, left: 900, leftCounted: "in part" }, claims: [] })).toContain(
      "More than 900 further statements hold words for all that is asked and were not weighed",
    );
    const empty = { ...answerOf(made({ by: "Una Pohl", text: "Pohl <said> {it would rain}." })) };
    const none = askText({ ...empty, coverage: { ...empty.coverage, left: 7 } }, layout);
    expect(none.replace(/\s+/g, " ")).toContain("7 further statements hold");
  });
  test("keeps to the width of the terminal", () => {
    for (const columns of [40, 60, 80, 100]) {
      for (const line of askText(answerOf(...records), { ...layout, columns }).split("\n"))
        expect(textWidth(line)).toBeLessThanOrEqual(columns);
    }
  });
  test("an empty record is coverage, not a finding", () => {
    const none = askText(answerOf(made({ by: "Una Pohl", text: "Pohl <said> {it would rain}." })), layout);
    expect(none).toContain("not in this collection (1 article)");
  });
  test("the summary sentence counts reviewed statements only", () => {
    const reviewed = records
      .slice(0, 2)
      .map((r): RecordedStatement => ({ ...r, statement: { ...r.statement, review: "confirmed" } }));
    const shown = askText(answerOf(...reviewed), { ...layout, columns: 120 }).replace(/\s+/g, " ");
    expect(shown).toContain(
      "In 1 of 2 reviewed statements between 1 Mar 2031 and 1 May 2031 in this collection, Una Pohl affirmed ‘The Harn bridge is open’; in 1 the answer was no.",
    );
    expect(text).not.toContain("reviewed statements between");
  });
  test("control characters of a page cannot act on the terminal", () => {
    const nasty = askText(
      answerOf(
        made({
          by: "Una \u001b[2JPohl",
          text: "“{The Harn bridge \u001b[31mis open},” Pohl <said>.",
          title: "\u202eegdirB",
        }),
      ),
      layout,
    );
    expect(nasty).not.toMatch(/[\u001b\u202e]/);
  });
});

test("no verdict stands among our own words", () => {
  // What is left once the pages' own words are taken away.
  const own = (page: string) => {
    let rest = page.replace(/\s+/g, " ");
    for (const r of records)
      for (const part of [...r.content, r.sentence, r.article.title ?? ""])
        if (part) rest = rest.split(part.replace(/\s+/g, " ")).join("");
    return rest;
  };
  for (const page of [text, askJson(answerOf(...records)), askCsv(answerOf(...records))]) {
    const bare = own(page).replace(/"(?:factual|hearsay|readOnly)": ?(?:true|false)/g, "");
    expect(VERDICTS.exec(bare)?.[0] ?? null).toBeNull();
  }
});

describe("data", () => {
  test("JSON names every statement that lanes, differences and shifts point to", () => {
    const data = JSON.parse(askJson(answerOf(...records)));
    const ids = new Set(data.hits.map((h: { statement: string }) => h.statement));
    const named = [
      ...data.lanes.flatMap((l: { statements: string[] }) => l.statements),
      ...data.differences.flatMap((d: { a: string; b: string }) => [d.a, d.b]),
      ...data.shifts.flatMap((s: { earlier: string; later: string }) => [s.earlier, s.later]),
    ];
    expect(named.length).toBeGreaterThan(4);
    for (const id of named) expect(ids.has(id)).toBe(true);
  });
  test("CSV has a line a hit, and a formula is no formula", () => {
    const lines = askCsv(answerOf(...records))
      .trim()
      .split("\r\n");
    expect(lines).toHaveLength(5);
    const formula = askCsv(answerOf(made({ by: "=Una", text: "“{The Harn bridge is open},” she <said>." })));
    expect(formula).toContain("'=Una");
  });
});

describe("dates", () => {
  test.each([
    ["2025-09-15", "15 Sep 2025"],
    ["2025-09", "Sep 2025"],
    ["2025", "2025"],
    ["2025-01-02T09:00Z", "2 Jan 2025"],
  ])("%s is %s", (iso, words) => expect(dayInWords(iso)).toBe(words));
  test.each([
    ["2024-03-01", "2024-03-31", "month", "Mar 2024"],
    ["2024-01-01", "2024-12-31", "year", "2024"],
    ["2024-03-04", "2024-03-10", "week", "4 Mar 2024 – 10 Mar 2024"],
    [null, "2024-03-10", "vague", "by 10 Mar 2024"],
    [null, null, "vague", "undated"],
  ])("%s to %s (%s) is %s", (from, to, grain, words) => expect(spanInWords(from, to, grain)).toBe(words));
});

describe("columns", () => {
  test("wide characters and long words are counted and broken", () => {
    expect(textWidth("日本")).toBe(4);
    for (const line of wrapText(`${"x".repeat(50)} 日本日本日本日本`, 12))
      expect(textWidth(line)).toBeLessThanOrEqual(12);
  });
  test("a table stands in columns whatever its letters, and is cut between characters", () => {
    const rows = [
      ["minister 王小明", "person"],
      ["Mila Orel", "person"],
      ["🦢🦢🦢🦢🦢🦢🦢🦢🦢🦢🦢🦢", "unnamed"],
    ];
    const lines = tableLines(["speaker", "kind"], rows, [16, 9], 80, painter(false));
    const starts = lines.map((line) => textWidth(line.slice(0, line.search(/kind|person|unnamed/))));
    expect(new Set(starts)).toEqual(new Set([18]));
    expect(lines[3]).toMatch(/^🦢{7}… {3}unnamed$/u);
  });
  test("nothing is lost when a text is broken", () => {
    const words = "one two three four five six seven eight nine ten";
    expect(wrapText(words, 9).join(" ")).toBe(words);
  });
  test("narrow terminals get one column", () => {
    expect(sideBySide(["left"], ["right"], 50)).toEqual(["  left", "", "  right"]);
    expect(sideBySide(["left"], ["right"], 80)[0]).toMatch(/left +│ right/);
  });
});

test("a channel that names the listener is not said twice", () => {
  const one = made({ by: "Ada Orrin", text: "Orrin <said> {the Karst dam is safe}." });
  const told = (words: string, addressee: string) =>
    channelInWords({
      ...one,
      statement: {
        ...one.statement,
        channel: decide({ type: "briefing", platform: null, words }, "stated", "test"),
        addressee: decide(addressee, "stated", "test"),
      },
    });
  expect(told("told reporters", "reporters")).toBe("told reporters");
  expect(told("in a briefing", "reporters")).toBe("in a briefing · told reporters");
  // where the text has no name for it, its kind
  expect(told("", "reporters")).toBe("briefing · told reporters");
});
