// Views of an article: what the reader saw, and where each thing was found.
import { agencyCredit } from "../../article/agency.ts";
import type { Access, Article, Paragraph } from "../../model/article.ts";
import { SPEAKING } from "../../model/article.ts";
import type { Decision } from "../../model/decision.ts";
import { words } from "../../model/span.ts";
import type { Stamp } from "../../model/time.ts";
import { oneLine, type Paint, safe } from "../output.ts";

/** One thing that is known of an article, or not: its name, its value, where it was found. */
export interface Fact {
  readonly name: string;
  /** "not known" where it is not. */
  readonly value: string;
  readonly known: boolean;
  /** `stated, line 3 “15:07 28.02.2023”`; "given by a person"; empty where unknown. */
  readonly where: string;
}

const BASIS = {
  stated: "stated",
  inferred: "inferred",
  default: "assumed",
  human: "given by a person",
} as const;

/** The number of the line in which a place stands, from 1. */
export function lineOf(text: string, at: number): number {
  let line = 1;
  for (let i = text.indexOf("\n"); i >= 0 && i < at; i = text.indexOf("\n", i + 1)) line++;
  return line;
}

function factOf<T>(article: Article, name: string, decision: Decision<T>, show: (value: T) => string): Fact {
  const { value, basis, by, evidence, rivals } = decision;
  if (value === null) {
    const open = rivals.length > 0 ? `may be ${rivals.map(show).join(" or ")}` : "";
    return { name, value: "not known", known: false, where: basis === "human" ? BASIS.human : open };
  }
  const [first] = evidence;
  const place =
    first === undefined
      ? by === "dump"
        ? ", in the dump"
        : MARKUP.test(by)
          ? `, ${oneLine(by)}`
          : ""
      : `, line ${lineOf(article.text, first.start)} “${clip(oneLine(words(article.text, first)), 60)}”`;
  return { name, value: oneLine(show(value)), known: true, where: `${BASIS[basis]}${place}` };
}

/** `text` with at most `most` characters, cut at a whole code point. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${[...text.slice(0, most)]
    .slice(0, -1)
    .join("")
    .replace(/[\ud800-\udbff]$/, "")}…`;
}

/** A moment with its zone as printed. */
export const showStamp = ({ iso, zone }: Stamp): string => (zone === null ? iso : `${iso} (${zone})`);

const ACCESS: Readonly<Record<Access, string>> = {
  free: "free to read",
  paid: "not free to read",
  consent: "a consent dialogue, no article",
};

/** Ways by which the mark-up of a page says something. */
const MARKUP =
  /^(?:json-ld|meta |microdata|link |time element|title |byline element|script |data-|breadcrumb|address|words)/;

/** What is known of an article, in the order a reader asks. */
export function factsOf(article: Article): readonly Fact[] {
  return [
    factOf(article, "title", article.title, (title) => title),
    factOf(article, "outlet", article.outlet, (outlet) => outlet),
    factOf(article, "author", article.byline, (names) => names.join(", ")),
    factOf(article, "published", article.published, showStamp),
    factOf(article, "updated", article.updated, showStamp),
    factOf(article, "dateline", article.dateline, ({ place, agency, day }) =>
      [place, agency, day].filter((part) => part !== null).join(", "),
    ),
    factOf(article, "agency", agencyCredit(article), (agency) => agency),
    factOf(article, "section", article.section, (section) => section),
    factOf(article, "access", article.access, (access) => ACCESS[access]),
    factOf(article, "address", article.url, (url) => url),
  ];
}

const RARE = new Set(["dateline", "agency", "section", "access", "address"]);

/** Facts in two columns. Unknown ones are said to be unknown, but for those which many pages lack. */
export function factLines(article: Article, paint: Paint): readonly string[] {
  return factsOf(article)
    .filter((fact) => fact.known || !RARE.has(fact.name))
    .map(
      ({ name, value, known, where }) =>
        `  ${name.padEnd(10)} ${known ? paint("bold", value) : paint("dim", value)}${where === "" ? "" : paint("dim", `  (${where})`)}`,
    );
}

/** What was noticed, one line each. */
export const problemLines = (article: Article, paint: Paint): readonly string[] =>
  article.problems.map(({ code, message, span }) => {
    const place = span === null ? "" : ` (line ${lineOf(article.text, span.start)})`;
    return paint("yellow", `  note: ${oneLine(message)}${place} [${code}]`);
  });

/** Every paragraph with its role; those that never speak are dim. */
export function paragraphLines(article: Article, paint: Paint): readonly string[] {
  const width = article.paragraphs.reduce((most, { role }) => Math.max(most, role.length), 4);
  return article.paragraphs.map((paragraph) => paragraphLine(article, paragraph, width, paint));
}

function paragraphLine(article: Article, paragraph: Paragraph, width: number, paint: Paint): string {
  const { span, role, asides } = paragraph;
  let text = "";
  let at = span.start;
  for (const aside of asides) {
    text += safe(article.text.slice(at, aside.start)) + paint("dim", `⟨${safe(words(article.text, aside))}⟩`);
    at = aside.end;
  }
  text += safe(article.text.slice(at, span.end));
  const indent = `\n  ${"".padEnd(width)}  `;
  const body = text.replaceAll("\n", indent);
  return SPEAKING.has(role)
    ? `  ${paint("cyan", role.padEnd(width))}  ${body}`
    : paint("dim", `  ${role.padEnd(width)}  ${body}`);
}
