// The answer as pages: Markdown, HTML with its timeline, citations. What was said is shown inert, and nothing unreviewed unmarked.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { made } from "../../../test/support/made.ts";
import { ask } from "../../link/ask.ts";
import { NO_KNOWLEDGE } from "../../model/knowledge.ts";
import { packageRoot } from "../package.ts";
import { askText } from "./ask.ts";
import { askData } from "./ask-data.ts";
import { askHtml } from "./ask-html.ts";
import { type Ladder, ladderLines, laddersOf, phraseParts } from "./ask-ladder.ts";
import { askMarkdown } from "./ask-markdown.ts";
import { bibtexOf, cslOf } from "./cite.ts";
import { timelineOf } from "./timeline.ts";

type Element = DefaultTreeAdapterTypes.Element;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;
type Document = DefaultTreeAdapterTypes.Document;

const safe = made({
  by: "Ada Orrin",
  text: "“{The Karst dam is safe & *sound*},” Orrin <said>.",
  article: "a",
  title: "Dam “safe” <script>",
  outlet: "Northern Wire",
  published: "2024-03-12",
  said: "2024-03-12",
});
const unsafe = made({
  by: "Ada Orrin",
  text: "Orrin <said> {the Karst dam was not safe}.",
  article: "b",
  outlet: "Valley Post",
  published: "2024-09-01",
  said: "2024-09-01",
  review: "confirmed",
});
const answer = ask("Is the Karst dam safe?", [safe, unsafe], NO_KNOWLEDGE);

describe("HTML", () => {
  const page = askHtml(answer);
  test("holds nothing that runs or comes from elsewhere, and shows words as words", () => {
    expect(answer.hits).toHaveLength(2);
    expect(page).not.toMatch(/<script|<b>|<img|https?:\/\//);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain("sound");
  });
  test("every mark leads to its row, and what no person reviewed says so", () => {
    for (const { record } of answer.hits) {
      expect(page).toContain(`<a href="#${record.statement.id}"`);
      expect(page).toContain(`<tr id="${record.statement.id}"`);
      expect(page).toContain(record.article.sha256);
    }
    expect(page).toContain(
      "1 of 2 statements on this page was proposed by the machine, and no person has reviewed it.",
    );
    expect(page.match(/proposed, not reviewed/g)).toHaveLength(1);
  });
  test("a narrow page keeps the drawing legible in a part that keys can scroll, and rows that are still rows", () => {
    expect(page).toContain('<div class="scroll" tabindex="0" role="region" aria-label="Timeline">');
    expect(page.match(/<tr [^>]*role="row"/g)).toHaveLength(answer.hits.length + 1);
    expect(page.match(/<td role="cell">/g)).toHaveLength(5 * answer.hits.length);
  });
});

test("Markdown has a footnote a statement and escapes what would be mark-up", () => {
  const page = askMarkdown(answer);
  expect(page.match(/^\[\^\d+\]:/gm)).toHaveLength(2);
  expect(page).toContain("\\*sound\\*");
  expect(page.match(/proposed, not reviewed/g)).toHaveLength(1);
  expect(page).toContain("Where one speaker's stance changed");
});

describe("timeline", () => {
  test("marks stand in order of days, imprecise days have a width, undated ones are left to the table", () => {
    const month = made({
      by: "Ada Orrin",
      text: "Orrin <said> {the Karst dam is safe}.",
      article: "c",
      published: null,
      said: null,
    });
    const t = timelineOf(ask("Is the Karst dam safe?", [safe, unsafe, month], NO_KNOWLEDGE));
    expect(t.marks).toHaveLength(2);
    expect(t.marks[0]?.x).toBeLessThan(t.marks[1]?.x as number);
    for (const m of t.marks) {
      expect(m.x).toBeGreaterThan(0);
      expect(m.x).toBeLessThan(t.width);
      expect(m.y).toBeLessThan(t.height);
    }
  });
  test("no mark lies on another, and a long name is cut with a sign between whole characters", () => {
    const by = `Ada ${"🦢".repeat(40)}`;
    const many = Array.from({ length: 24 }, (_, i) =>
      made({
        by,
        text: `“{The Karst dam is safe, as ${i} of us say},” Orrin <said>.`,
        article: `m${i}`,
        said: `2024-03-${String(1 + (i % 9) * 3).padStart(2, "0")}`,
      }),
    );
    const t = timelineOf(ask("Is the Karst dam safe?", many, NO_KNOWLEDGE));
    expect(t.marks.length).toBeGreaterThan(8);
    for (const a of t.marks)
      for (const b of t.marks)
        if (a !== b) expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(28);
    expect(t.lanes[0]?.name).toMatch(/^Ada 🦢+…$/u);
  });
  test("an answer without statements is an empty drawing", () => {
    const t = timelineOf(ask("Is the Karst dam safe?", [], NO_KNOWLEDGE));
    expect([t.marks, t.lanes, t.ticks]).toEqual([[], [], []]);
  });
});

test("citations name the article, the words and whether a person reviewed them", () => {
  const csl = cslOf(safe);
  expect(csl.type).toBe("article-newspaper");
  expect(csl.issued).toEqual({ "date-parts": [[2024, 3, 12]] });
  expect(csl.note).toContain("not reviewed");
  expect(cslOf(unsafe).note).not.toContain("not reviewed");
  const bib = bibtexOf(safe);
  expect(bib).toMatch(/^@article\{st_/);
  expect(bib).toContain("\\&");
  expect(bib.split("{").length).toBe(bib.split("}").length);
  // BibTeX counts a brace whatever stands before it.
  const odd = bibtexOf({ ...safe, article: { ...safe.article, title: "A set {a, b" } });
  expect(odd.split("{").length).toBe(odd.split("}").length);
  expect(odd).toContain("\\textbraceleft{}a, b");
  const rejected = { ...safe, statement: { ...safe.statement, review: "rejected" as const } };
  expect(cslOf(rejected).note).toContain("rejected by a person");
});

test("the published schema names the fields of the answer, no more and no fewer", () => {
  const schema = JSON.parse(readFileSync(join(packageRoot(), "docs", "ask.schema.json"), "utf8"));
  const data = askData(answer);
  const sorted = (o: object) => Object.keys(o).sort();
  expect(sorted(schema.properties)).toEqual(sorted(data));
  expect([...schema.required].sort()).toEqual(sorted(data));
  for (const [list, rows] of [
    ["hits", data.hits],
    ["lanes", data.lanes],
  ] as const)
    for (const row of rows) expect(sorted(schema.properties[list].items.properties)).toEqual(sorted(row));
  expect([...schema.properties.coverage.required].sort()).toEqual(sorted(data.coverage));
  for (const s of data.shifts) expect(sorted(s)).toEqual([...schema.properties.shifts.items.required].sort());
});

test("the page tells the day of saying from the day of publication, names what it cannot draw, and adds no marks", () => {
  const said = made({
    by: "Ada Orrin",
    text: '"{The Karst dam is safe}," Orrin <said>.',
    said: "2024-03-12",
  });
  const printed = {
    ...made({
      by: "Pavel Ives",
      text: "Ives <said> {the Karst dam is not safe}.",
      said: null,
      published: "2024-04-02",
    }),
  };
  const dateless = made({
    by: "Una Pohl",
    text: "Pohl <said> {the Karst dam is not safe}.",
    said: null,
    published: null,
  });
  const page = askHtml(ask("Is the Karst dam safe?", [said, printed, dateless], NO_KNOWLEDGE));
  expect(page.match(/class="mark"/g)).toHaveLength(1);
  expect(page.match(/class="mark day-of-page"/g)).toHaveLength(1);
  expect(page).toContain("1 undated statement stands in the table only.");
  expect(page).toContain("publication undated");
  // The browser puts no further marks round those of the article.
  expect(page).toContain("q{quotes:none}");
  expect(page).toMatch(/<q>(?:<mark>)?&quot;(?:<mark>)?The Karst/);
  const ladder = ask(
    "Is the Karst dam safe?",
    [{ ...printed, statement: { ...printed.statement, speaker: said.statement.speaker } }, said],
    NO_KNOWLEDGE,
  );
  expect(askMarkdown(ladder)).toMatch(/▼ D, (?:published|reported) 2 Apr 2024/);
});

describe("in which words", () => {
  test("the wordings of a speaker stand in every form, with their first use, and inert", () => {
    const text = askText(answer, { paint: (_style, words) => words, columns: 100 });
    for (const page of [text, askMarkdown(answer), askHtml(answer)]) {
      expect(page).toContain("In which words, with the first use of each");
      expect(page).toContain("12 Mar 2024");
      expect(page).toContain("1 Sep 2024");
    }
    expect(askMarkdown(answer)).toMatch(/- ▼ D, said 1 Sep 2024: .*\*\*/);
    expect(askHtml(answer)).toContain("<caption>Ada Orrin</caption>");
    // The deciding words stand under each other.
    const [ladder] = laddersOf(answer);
    const lines = ladderLines(ladder as Ladder, 120, answer);
    const [a, b] = (ladder as Ladder).steps.map((s, i) =>
      (lines[i] as string).indexOf(` ${phraseParts(s)[1]}`),
    );
    expect(a).toBe(b);
    for (const step of (ladder as Ladder).steps)
      expect(step.phrase.slice(...step.key)).toBe(phraseParts(step)[1]);
  });
  test("one wording is no ladder", () => {
    const one = ask("Is the Karst dam safe?", [safe], NO_KNOWLEDGE);
    expect(laddersOf(one)).toEqual([]);
    expect(askMarkdown(one)).not.toContain("In which words");
  });
});

test("the page is whole: one heading of the first rank, every mark has a row, every cell stands under a heading", () => {
  const tree = parse(askHtml(answer));
  const all: Element[] = [];
  const visit = (node: ChildNode | Document) => {
    if ("tagName" in node) all.push(node);
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(tree);
  const named = (tag: string) => all.filter((e) => e.tagName === tag);
  const attribute = (e: Element, name: string) => e.attrs.find((a) => a.name === name)?.value ?? null;
  expect(named("h1")).toHaveLength(1);
  expect(attribute(named("html")[0] as Element, "lang")).toBe("en");
  expect(named("main")).toHaveLength(1);
  const ids = all.map((e) => attribute(e, "id")).filter((id) => id !== null);
  expect(new Set(ids).size).toBe(ids.length);
  for (const link of named("a")) {
    const to = attribute(link, "href") ?? "";
    if (to.startsWith("#")) expect(ids).toContain(to.slice(1));
  }
  // A mark of the drawing is a link with a name, so that the keyboard reaches it and a reader is told what it is.
  const marks = named("a").filter((e) => attribute(e, "aria-label") !== null);
  expect(marks).toHaveLength(answer.hits.length);
  for (const head of named("th")) expect(attribute(head, "scope")).toBe("col");
  for (const e of all)
    for (const { name, value } of e.attrs) {
      expect(name.startsWith("on")).toBe(false);
      if (name === "src" || name === "srcset") throw new Error(`it loads ${value}`);
    }
});

test("where speakers differ, and the link to the words, stand in every form", () => {
  const link = "https://post.example/dam#:~:text=the%20Karst%20dam%20is%20safe";
  const one = {
    ...made({ by: "Ada Orrin", text: "Orrin <said> {the Karst dam is safe}.", said: "2024-03-12" }),
    link,
  };
  const other = made({
    by: "Pavel Ives",
    text: "Ives <said> {the Karst dam is not safe}.",
    said: "2024-04-02",
  });
  const differing = ask("Is the Karst dam safe?", [one, other], NO_KNOWLEDGE);
  expect(differing.differences).toHaveLength(1);
  const text = askText(differing, { paint: (_style, words) => words, columns: 40 });
  for (const page of [text, askMarkdown(differing), askHtml(differing)]) {
    expect(page.replace(/\s+/g, " ")).toContain("Where speakers differ, within a year of each other");
    expect(page.split("Ives").length).toBeGreaterThan(2);
  }
  // An address that is cut or escaped leads nowhere.
  expect(text.split("\n").map((line) => line.trim())).toContain(link);
  expect(askMarkdown(differing)).toContain(`[the words on the page](<${link}>)`);
  expect(askHtml(differing)).toContain(`<a href="${link}" rel="noreferrer">the words on the page</a>`);
  const alone = ask("Is the Karst dam safe?", [one], NO_KNOWLEDGE);
  for (const page of [askMarkdown(alone), askHtml(alone)])
    expect(page).not.toContain("Where speakers differ");
});
