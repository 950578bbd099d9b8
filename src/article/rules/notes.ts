// Rules for what the editors say: notes, corrections, read-more boxes, bylines, time lines, keyed header lines.
import { readByline } from "../bylines.ts";
import { isHeadlineLike, wordsIn } from "../shape.ts";
import { isStampLine } from "../stamps.ts";
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

const READ_MORE =
  /^\W{0,4}(?:(?:click (?:here )?(?:to|for) )?read (?:more|also|next|on|further|the (?:full|rest|original|entire|whole)[\w ]{0,24}|full (?:story|article|report)|it here|here|this)|also read|see also|more here|see more|find out more|learn more|continue reading|related(?: (?:stories|story|articles?|news|content|topics?|posts?|links?|coverage|reading|items|videos?))?|more (?:on|about) (?:this|the)[\w ]{0,24}|more (?:stories|news|articles|coverage|headlines|top stories)(?: [\w ]{0,20})?|more from[\w' ]{0,40}|more like this|more in[\w ]{0,24}|you (?:may|might) (?:also )?(?:like|be interested in|have missed)[\w ]{0,12}|recommended(?: (?:for you|stories|articles|reading))?|don't miss|must[- ]read|further reading|most (?:read|popular|viewed|shared|commented)(?: [\w ]{0,12})?|popular(?: (?:stories|news|now|articles))?|trending(?: (?:now|stories|news|today))?|latest (?:news|stories|articles|posts|updates|headlines)|top stories|other (?:news|stories|articles)|similar (?:news|articles|stories)|editor'?s'? (?:picks?|choice)|up next|next (?:article|story|post|up)|previous (?:article|story|post)|what to read next|in case you missed it|icymi|also on [\w ]{2,24}|also in [\w ]{2,24}|watch (?:also|more|now)|read (?:our|more about)[\w ]{0,30})\W{0,5}$/i;
const READ_MORE_LABEL =
  /^\W{0,4}(?:read (?:more|also|next|further|on|here)|also read|see also|related(?: (?:story|stories|article|articles|news|content|links?|coverage|reading))?|don't miss|must[- ]read|watch(?: also| more| now)?|listen(?: also)?|more (?:on this|here)|recommended|up next|previously|earlier|in case you missed it|icymi)(?: (?:in|on|about|from|at)(?: [\w ]{1,30})?)?\s*[:|»>–—-]+\s*\S/i;

const readMore: LineRule = {
  id: "read-more",
  longest: 80,
  role: "read-more",
  about: "The heading of a read-more box.",
  reach: "anywhere",
  examples: [
    "Read more",
    "READ ALSO",
    "Related stories",
    "You May Also Like",
    "More From Author",
    "See also:",
    "Read the full story here.",
    "Most read",
    "Also on NorthPost:",
  ],
  counterexamples: [
    "Related talks failed on Monday.",
    "Read my lips, the premier said.",
    "More from the minister is expected on Monday, officials said.",
    "Popular anger is growing",
  ],
  test: (line) => READ_MORE.test(line),
};

const readMoreLabel: LineRule = {
  id: "read-more-label",
  longest: 240,
  role: "read-more",
  about: "A read-more label with the other article's headline on the same line.",
  reach: "anywhere",
  examples: [
    "READ MORE: Velmora shuts its border",
    "Related: What the Northern Compact wants",
    "Read also: “We are not at war,” says Vask",
  ],
  counterexamples: [
    "Read more: the minister said the book, which he wrote in a week in Ardun last year, explains why the alliance would never agree to the terms that the other side had set out, and why nobody should expect it to do so before the summit.",
  ],
  test: (line) => {
    const m = line.length <= 240 ? READ_MORE_LABEL.exec(line) : null;
    if (!m) return false;
    const rest = line.slice(m[0].length - 1);
    return wordsIn(rest).length <= 26 && (isHeadlineLike(rest) || wordsIn(rest).length <= 22);
  },
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
