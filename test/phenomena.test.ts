// The constructions on which others fail, one case each: what must be found, and what must not.
import { describe, expect, test } from "vitest";
import { attribute } from "../src/attribute/index.ts";
import { annotateDoc } from "../src/tag/doc.ts";
import { marked } from "./support/marked.ts";
import { testLanguage } from "./support/resources.ts";
import { shown, spoken } from "./support/shown.ts";

function find(source: string) {
  const { doc, attributions } = marked(source);
  const found = attribute(annotateDoc(doc.article, testLanguage()));
  return { text: doc.text, expected: attributions.map((a) => shown(doc.text, a)), found };
}

describe("is found", () => {
  test.each([
    ["a source before", "{S The minister} {C said} on Monday that {Q the dam was safe}."],
    ["a source after", "{Q The dam is safe}, {C said} {S Ilan Orlo}, the minister."],
    ["a source inside", "{Q “The dam,”} {S Orlo} {C said}, {Q “is safe.”}"],
    ["a quotation and more", "{S Orlo} {C said} {Q the dam was “perfectly safe” and would stay open}."],
    [
      "two parts of one quotation",
      "{Q “The dam is safe,”} {S Orlo} {C said} on Monday. {Q “It will hold for years.”}",
    ],
    ["according to, first", "{C According to} {S the institute}, {Q the wall will fail within a year}."],
    [
      "according to, last",
      "{Q The wall will fail within a year}, {C according to} a report by {S the institute}.",
    ],
    ["a colon headline", "[title] {S Ministry}: {Q dam to reopen next week}\n\nThe dam stands above Ardun."],
    ["a dash headline", "[title] {Q Dam to reopen next week} – {S ministry}\n\nThe dam stands above Ardun."],
    [
      "a noun with its author",
      "The vote follows {C remarks} by {S Foreign Minister Ana Orel} that {Q the dam was not safe}.",
    ],
    ["a possessive noun", "{S Ana Orel}’s {C claim} that {Q the dam was not safe} has angered many."],
    ["an infinitive", "{S The coalition} {C vowed} {Q to rebuild the dam}."],
    ["a demand", "{S The union} {C demanded} that {Q the minister resign}."],
    ["an accusation", "{S Ana Orel} {C accused} {Q the minister of hiding the report}."],
    ["a call", "{S The union} {C called} {Q for a public inquiry}."],
    ["a passive with its agent", "{Q The plan} was {C rejected} by {S the council}."],
    ["a negative verb", "{S The ministry} {C denied} that {Q the wall had moved}."],
    ["a short content", "{S Orel} {C said} {Q the two were “at war.”}"],
    ["German marks", "{Q „Wir gehen“}, {C said} {S Orlo}."],
    ["French marks", "{Q «It will hold»,} {S Orlo} {C said}."],
    ["single marks", "{Q ‘It’s the council’s dam,’} {S Orlo} {C said}."],
    [
      "an appositive between name and verb",
      "{S Ilan Orlo}, who runs the ministry, {C said} {Q the dam was safe}.",
    ],
    ["a refusal", "{S A spokeswoman} {C declined} {Q to comment on the leak}."],
    ["a question", "{Q “Will it hold?”} {S Orel} {C asked}."],
    ["a pronoun", "Orel left early. {S She} {C warned} {Q the wall could fail}."],
    ["an emoji before", "😀 {Q “The dam is safe,”} {S Orlo} {C said}."],
    ["the end of the text", "{S Orlo} {C wrote}: {Q “It will hold.”}"],
  ])("%s", (_name, source) => {
    const { text, expected, found } = find(source);
    expect(found.map((a) => shown(text, a))).toEqual(expected);
  });

  test("a participle with its sentence's subject", () => {
    const { text, found } = find("Ana Orel left the hall, telling reporters that the dam would fail.");
    expect(found.map((a) => shown(text, a))).toEqual(["{S Ana Orel} {C telling} {Q the dam would fail}"]);
  });

  test("a quotation over paragraphs, credited in the last", () => {
    const { text, found } = find("“The lake is high.\n\n“It will rise,” Orlo said.");
    expect(found.map((a) => shown(text, a))).toEqual([
      "{S Orlo} {C said} {Q The lake is high | It will rise}",
    ]);
  });

  test("a floating quotation, with the speaker before", () => {
    const { found } = find("“The dam is safe,” Orlo said.\n\n“It will hold for a hundred years.”");
    expect(found.map((a) => [a.by, a.continues])).toEqual([
      ["direct-quote", null],
      ["floating-quote", found[0]?.id],
    ]);
  });

  test("a statement inside a statement, with its parent", () => {
    const { text, found } = find("The minister said Orel had told the council that the dam would fail.");
    expect(found.map((a) => spoken(text, a.source))).toEqual(["The minister", "Orel"]);
    expect(found[1]?.parent).toBe(found[0]?.id);
  });

  test("an unclosed mark harms its own paragraph only", () => {
    const { text, found } = find("“The lake is high, Orlo said.\n\nThe minister said the wall was new.");
    expect(found.map((a) => shown(text, a))).toContain("{S The minister} {C said} {Q the wall was new}");
  });
});

describe("is no statement", () => {
  test.each([
    ["a scare quote", "The “safe” dam stands above Ardun."],
    ["a title", "The film “The Long Wall” opens in Ardun on Friday."],
    ["a nickname", "Villagers cross the bridge at dawn. Ilan “Hammer” Orlo built it."],
    ["negated speech", "Orel did not say that the dam was safe."],
    ["a wish", "The minister should say what he knows."],
    ["a caption", "[caption] Orlo said the dam was safe."],
    ["a byline", "[byline] By Ana Orel, who said the dam was safe"],
    ["an editor's note", "[editor-note] [The minister said he would answer later.]"],
    ["a read-more box", "[read-more] Read more: minister says dam is safe"],
    ["a topic before a colon", "[title] Analysis: why the dam may fail\n\nThe dam stands above Ardun."],
    ["a call to an office", "The council called the office twice on Monday."],
  ])("%s", (_name, source) => {
    const { text, found } = find(source);
    expect(found.map((a) => shown(text, a))).toEqual([]);
  });
});

describe("force, medium and fact", () => {
  test.each([
    ["The ministry denied that the wall had moved.", "deny", "speech", true],
    ["A spokeswoman declined to comment on the leak.", "decline", "speech", true],
    ["Orlo wrote on Monday that the wall was new.", "report", "writing", true],
    ["Orel believes the wall is old.", "report", "thought", true],
    ["Orel may say that the wall is old.", "report", "speech", false],
  ])("%s", (source, force, medium, factual) => {
    const [a] = find(source).found;
    expect([a?.force, a?.medium, a?.factual]).toEqual([force, medium, factual]);
  });

  test("the reporter's distance is kept", () => {
    expect(find("“It will hold,” Orlo reportedly told a foreign daily.").found[0]?.hearsay).toBe(true);
  });
});

describe("kind", () => {
  test.each([
    ["“It will hold,” Orlo said.", "direct"],
    ["Orlo said it would hold.", "indirect"],
    ["Orlo said it would “certainly” hold.", "mixed"],
    ["Orlo said that “it will hold.”", "direct"],
  ])("%s", (source, kind) => {
    expect(find(source).found[0]?.kind).toBe(kind);
  });
});
