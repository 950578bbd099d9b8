// Citations: a statement as CSL-JSON (citationstyles.org, schema 1.0) and as BibTeX.
import { whenSaid } from "../../link/positions.ts";
import type { RecordedStatement } from "../../model/statement.ts";
import { whenInWords } from "./ask-dates.ts";

const REVIEWS: Readonly<Record<RecordedStatement["statement"]["review"], string>> = {
  confirmed: "",
  proposed: "; proposed by the machine, not reviewed",
  rejected: "; rejected by a person",
};

/** Words, speaker, day and state of review in one line. */
function noteOf(record: RecordedStatement): string {
  const { statement } = record;
  const who = statement.speaker.value?.name ?? "unnamed speaker";
  const words = record.content.join(" … ");
  const how = statement.kind === "direct" ? words : `reported words: ${words}`;
  return `${who}, ${whenInWords(whenSaid(record))}: ${how} [${statement.id}, SHA-256 ${record.article.sha256}${REVIEWS[statement.review]}]`;
}

/** The statement as a CSL-JSON item. */
export function cslOf(record: RecordedStatement) {
  const { article, statement } = record;
  const day = article.published?.iso.slice(0, 10).split("-").map(Number);
  return {
    id: statement.id,
    type: "article-newspaper",
    ...(article.title === null ? {} : { title: article.title }),
    ...(article.outlet === null ? {} : { "container-title": article.outlet }),
    ...(article.byline === null
      ? {}
      : { author: article.byline.split(", ").map((literal) => ({ literal })) }),
    ...(day === undefined ? {} : { issued: { "date-parts": [day] } }),
    ...(article.url === null ? {} : { URL: article.url }),
    note: noteOf(record),
  };
}

const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts braces whatever stands before them: one without its other would break the entry.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const tex = (text: string): string =>
  text.replace(/\s/g, " ").replace(/[\\{}&%$#_~^]/g, (c) => SIGNS[c] as string);

/** The statement as a BibTeX entry, ending in a line break. */
export function bibtexOf(record: RecordedStatement): string {
  const { article, statement } = record;
  const [year, month, day] = article.published?.iso.slice(0, 10).split("-") ?? [];
  const fields: (readonly [string, string | null | undefined])[] = [
    ["author", article.byline?.split(", ").join(" and ")],
    ["title", article.title === null ? null : `{${tex(article.title)}}`],
    ["journal", article.outlet],
    ["year", year],
    ["month", month],
    ["day", day],
    ["url", article.url],
    ["note", noteOf(record)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value == null || value === ""
      ? []
      : [
          `  ${name} = {${name === "title" ? value.slice(1, -1) : name === "url" ? value.replace(/[{}\\\s]/g, "") : tex(value)}},`,
        ],
  );
  return `@article{${statement.id},\n${lines.join("\n")}\n}\n`;
}
