// Supplied: what a person (or a dump's own field) says of an article, laid over what the page shows.
import { OnrecordError } from "../errors.ts";
import type { Article, Problem, SuppliedMetadata } from "../model/article.ts";
import type { Decision } from "../model/decision.ts";
import type { Stamp } from "../model/time.ts";
import { readByline } from "./bylines.ts";
import { chooseLanguage, languageGround, languageNote, languageTag, OTHER_LANGUAGE } from "./lang.ts";
import { parseStamp } from "./stamps.ts";

/** Fields that may be supplied. */
export const SUPPLIED_FIELDS = [
  "title",
  "outlet",
  "byline",
  "published",
  "updated",
  "url",
  "section",
  "lang",
] as const;

/** An address of a page: scheme, host, and no white space. */
const ADDRESS = /^https?:\/\/[^\s/?#]+(?:[/?#]\S*)?$/i;

/**
 * How a field is to be written, where a value given for it cannot be used; null where it can. An empty value says that
 * it is not known. @example howToWrite("published", "yesterday") // "Write dates as …"
 */
export function howToWrite(field: string, value: string): string | null {
  const given = value.trim();
  if (given === "") return null;
  if ((field === "published" || field === "updated") && parseStamp(given) === null)
    return "Write dates as YYYY-MM-DD or YYYY-MM-DDTHH:MM with a zone.";
  if (field === "lang" && languageTag(given) === null) return "Write languages as tags such as en or de.";
  if (field === "url" && !ADDRESS.test(given)) return "Write addresses whole: https://post.example/harbour.";
  return null;
}

/** Names in a supplied byline. @example authorsOf("By Mila Orel and Tom Ketter") // ["Mila Orel", "Tom Ketter"] */
export function authorsOf(byline: string): string[] {
  const read = readByline(/^by\s/i.test(byline) ? byline : `By ${byline}`);
  if (read && read.authors.length > 0) return [...read.authors];
  const name = byline.replace(/^by\s+/i, "").trim();
  return name === "" ? [] : [name];
}

/** Lays one given value over what was known; the former value becomes a rival. An empty value says: unknown. */
function over<T>(before: Decision<T>, value: T | null, by: "human" | "dump"): Decision<T> {
  const same = (a: T) => JSON.stringify(a) === JSON.stringify(value);
  const known = before.value === null ? before.rivals : [before.value, ...before.rivals];
  return {
    value,
    basis: by === "human" ? "human" : "stated",
    by,
    score: 1,
    rivals: known.filter((r) => !same(r)),
    evidence: [],
  };
}

interface Laid {
  readonly article: Article;
  readonly refused: readonly string[];
}

/** Lays fields over an article; dates that cannot be read are named in `refused` and change nothing. */
export function layOver(article: Article, supplied: SuppliedMetadata, by: "human" | "dump"): Laid {
  const refused: string[] = [];
  const text = (before: Decision<string>, value: string | undefined) =>
    value === undefined ? before : over(before, value.trim() === "" ? null : value.trim(), by);
  const date = (before: Decision<Stamp>, field: "published" | "updated") => {
    const value = supplied[field];
    if (value === undefined) return before;
    if (value.trim() === "") return over(before, null, by);
    const stamp = parseStamp(value);
    if (stamp) return over(before, stamp, by);
    refused.push(`${field} "${value.slice(0, 40)}"`);
    return before;
  };
  const published = date(article.published, "published");
  const updated = date(article.updated, "updated");
  const lang = languageOver(article, supplied.lang, by, refused);
  const settled = (p: Problem) =>
    (p.code === "ambiguous-date" || p.code === "impossible-date") &&
    [[article.published, published] as const, [article.updated, updated] as const].some(
      ([was, is]) => is !== was && was.evidence.some((e) => e.start === p.span?.start),
    );
  return {
    article: {
      ...article,
      title: text(article.title, supplied.title),
      outlet: text(article.outlet, supplied.outlet),
      byline:
        supplied.byline === undefined
          ? article.byline
          : over<readonly string[]>(
              article.byline,
              supplied.byline.trim() === "" ? null : authorsOf(supplied.byline),
              by,
            ),
      published,
      updated,
      url: text(article.url, supplied.url),
      section: text(article.section, supplied.section),
      lang: lang.lang,
      problems: [...lang.problems, ...article.problems.filter((p) => !settled(p) && !lang.over(p))],
    },
    refused,
  };
}

interface LanguageOver {
  readonly lang: string | null;
  /** The note that the language needs. */
  readonly problems: readonly Problem[];
  /** True for notes that no longer hold. */
  readonly over: (problem: Problem) => boolean;
}

/** A given language over the one that was seen; a dump's own is taken only where the text does not show another. */
function languageOver(
  article: Article,
  given: string | undefined,
  by: "human" | "dump",
  refused: string[],
): LanguageOver {
  const kept: LanguageOver = { lang: article.lang, problems: [], over: () => false };
  if (given === undefined) return kept;
  const tag = languageTag(given);
  if (given.trim() !== "" && tag === null) {
    refused.push(`lang "${given.slice(0, 40)}"`);
    return kept;
  }
  const chosen = by === "human" ? { lang: tag, by: "page" as const } : chooseLanguage(article.text, tag);
  const how = by === "human" ? "given by a person" : languageGround(chosen, tag);
  return {
    lang: chosen.lang,
    problems: languageNote(chosen.lang, how),
    over: (problem) => problem.code === OTHER_LANGUAGE,
  };
}

/**
 * Lays a person's decisions over an article. Each given field beats what the page shows; an empty string says that it is unknown.
 * @throws OnrecordError ON107 where a date cannot be read in exactly one way.
 * @example withSupplied(article, { published: "2025-09-15" }).published.basis // "human"
 */
export function withSupplied(article: Article, supplied: SuppliedMetadata): Article {
  const laid = layOver(article, supplied, "human");
  if (laid.refused.length > 0)
    throw new OnrecordError(
      "ON107",
      `Cannot be read: ${laid.refused.join(", ")}.`,
      "Write dates as YYYY-MM-DD or YYYY-MM-DDTHH:MM with a zone, and languages as tags such as en or de.",
    );
  return laid.article;
}
