// Rules for what the editors say: notes, corrections, read-more boxes, bylines, time lines, keyed header lines.
import { readByline } from "../bylines.ts";
import { wordsIn } from "../shape.ts";
import { isStampLine } from "../stamps.ts";
import { readMore, readMoreLabel } from "./read-more.ts";
import type { LineRule } from "./rule.ts";

const bracketNote: LineRule = {
  id: "editor-note-bracket",
  longest: 1500,
  role: "editor-note",
  about: "A whole paragraph in square brackets: the editors speak.",
  reach: "anywhere",
  examples: [
    "[The Velmora Post kept the spelling of the original post.]",
    "[Editor's note: the ministry did not reply.]",
  ],
  counterexamples: ["[Vask] said he would go.", "“[We] will not go [to Ardun]”"],
  test: (line) => {
    if (!line.startsWith("[") || !/\]\.?$/.test(line)) return false;
    let depth = 0;
    for (let i = 0; i < line.length; i++) {
      if (line[i] === "[") depth++;
      else if (line[i] === "]" && --depth === 0) return i >= line.length - 2;
    }
    return false;
  },
};

const labelledNote: LineRule = {
  id: "editor-note-label",
  longest: 900,
  role: "editor-note",
  about: "A note, correction or disclaimer that names itself.",
  reach: "anywhere",
  examples: [
    "Editor's note: this report was changed after publication.",
    "CORRECTION:",
    "Clarification: an earlier version gave the wrong year.",
    "This article was originally published in the Ardun Herald.",
    "The views expressed in this article are the author's own.",
    "Disclaimer: opinions are those of the author.",
  ],
  counterexamples: [
    "Correction of the course is needed, Vask said.",
    "The views expressed by the minister angered Ardun.",
    "This story has two sides.",
  ],
  test: (line) =>
    /^\W{0,3}(?:(?:editor|editors|author|translator|publisher)(?:'s|s'|')? ?note|ed\.? note|note to (?:readers|editors)|corrections?|clarification|disclaimer|errata|erratum)\s*(?:\([^)]{0,30}\))?\s*(?::|[-–—]\s)/i.test(
      line,
    ) ||
    /^(?:this|the) (?:article|story|report|piece|post|text|page|interview|commentary|op-ed)(?: [\w ]{0,20})? (?:was (?:originally |first )?(?:published|translated|produced|updated|amended|corrected|written)|has been (?:updated|amended|corrected|edited|translated|revised)|originally appeared|first appeared|is part of|is republished)\b/i.test(
      line,
    ) ||
    /^(?:the )?(?:views|opinions)(?: and (?:views|opinions))?(?:,? [\w ]{0,30})? expressed (?:in this|here|herein|are)/i.test(
      line,
    ) ||
    /^(?:with|includes) (?:reporting|files|material|input|information) (?:by|from) /i.test(line) ||
    /^an earlier version of this (?:article|story|report)\b/i.test(line),
};

const contributors: LineRule = {
  id: "contributors",
  longest: 300,
  role: "byline",
  about: "A closing line that names those who contributed to the report.",
  reach: "anywhere",
  examples: [
    "Northwire writers Tom Ketter and Ilan Brask contributed to this report.",
    "Tom Ketter contributed reporting from Ardun.",
  ],
  counterexamples: ["Low wages contributed to this rise, the bank said."],
  test: (line) =>
    /^\W?\p{Lu}[^“”"]{2,200} contribut(?:ed|ing) (?:to (?:this|the) (?:report|story|article)|reporting)\b[^.]{0,60}\.?\W?$/u.test(
      line,
    ),
};

const byline: LineRule = {
  id: "byline",
  longest: 300,
  role: "byline",
  about: "Who wrote it: “By …”, “… | Staff writer”, “Reporting by …”.",
  reach: "anywhere",
  examples: [
    "By Mila Orel",
    "By Mila Orel and Tom Ketter",
    "By Mila Orel, Northwire",
    "Mila Orel | Staff writer",
    "(Reporting by Mila Orel; Editing by Tom Ketter)",
    "BY MILA OREL",
    "Author: Mila Orel",
    "By Mila Orel | Sept. 15, 2025, 3:04 pm",
  ],
  counterexamples: [
    "By Monday the troops had left Ardun.",
    "By any measure, the talks failed.",
    "Author Mila Orel disagrees.",
    "Ardun Campaign Chief Laughs With Northwire Anchor",
    "Vask, chief editor clash over harbour",
    "Reporting by Northwire suggests that the troops had left long before the vote was held in parliament on Monday.",
  ],
  test: (line) => {
    const read = readByline(line);
    if (!read) return false;
    if (read.form !== "reporting") return true;
    return read.authors.length > 0 || /^[([]/.test(line) || /editing by/i.test(line);
  },
};

const staff: LineRule = {
  id: "staff-line",
  longest: 80,
  role: "byline",
  about: "A line that names an editor, translator or producer.",
  reach: "anywhere",
  examples: ["Editor: huaxia", "Edited by: Tom Ketter", "Edited by Tom Ketter", "Translated by Mila Orel"],
  counterexamples: [
    "Editor says paper will close",
    "Translated by the ministry, the text reads oddly, Vask said.",
    "Edited volumes sell badly",
  ],
  test: (line) =>
    wordsIn(line).length <= 8 &&
    !/[.!?]$/.test(line) &&
    /^(?:(?:(?:sub-?|copy |web |photo )?editors?|edited|translated|translation|translator|fact-checked|produced|producer)(?: by)?\s*:\s*\S|(?:edited|translated|produced|fact-checked) by \p{Lu}\p{L}+ \p{Lu})/iu.test(
      line,
    ),
};

const stamp: LineRule = {
  id: "timestamp",
  longest: 200,
  role: "timestamp",
  about: "A line that is nothing but dates, times, and words such as “Published” and “Updated”.",
  reach: "anywhere",
  examples: [
    "15:07 28.02.2023 •",
    "08:21 GMT 11.09.2021 (Updated: 07:33 GMT 04.02.2022)",
    "Published: March 4, 2024, 9:15 am EST",
    "Last modified on Tue 5 Mar 2024 10.54 GMT",
    "4 April 2024",
    "2024-04-04T09:12:00Z",
    "Updated 3 hours ago",
    "Tuesday, March 5, 2024",
    "ARDUN, 4 April 2024",
    "Last updated:",
  ],
  counterexamples: [
    "On 4 April 2024 the Compact met in Ardun.",
    "March 2024 was the worst month of the war",
    "9 May parade cancelled",
    "Velmora election 2024",
  ],
  test: (line) => isStampLine(line),
};

const sourceLine: LineRule = {
  id: "source-line",
  longest: 70,
  role: "outlet",
  about: "A line “Source: …” that names where the page has it from.",
  reach: "edges",
  examples: ["Source: Northwire", "Source: The Velmora Post"],
  counterexamples: ["Source: the minister's aide, who spoke on Monday, said that no talks were held."],
  test: (line) =>
    /^(?:source|outlet|publisher|publication|via)s?\s*:\s*\p{Lu}/iu.test(line) &&
    wordsIn(line).length <= 7 &&
    !/[!?]$/.test(line),
};

const link: LineRule = {
  id: "bare-link",
  longest: 2000,
  role: "boilerplate",
  about: "A line that is nothing but a web address.",
  reach: "anywhere",
  examples: [
    "https://velmorapost.example/news/123",
    "URL: https://velmorapost.example/a",
    "www.velmorapost.example",
  ],
  counterexamples: ["The leak appeared at https://velmorapost.example on Monday."],
  test: (line) => /^(?:(?:url|link|original|permalink|source)\s*:\s*)?(?:https?:\/\/|www\.)\S+$/i.test(line),
};

/** The editors' lines, most certain first. */
export const NOTE_RULES: readonly LineRule[] = [
  link,
  byline,
  contributors,
  staff,
  stamp,
  bracketNote,
  labelledNote,
  readMore,
  readMoreLabel,
  sourceLine,
];
