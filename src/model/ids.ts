// Ids are branded strings made from what they name, so that a second run gives the same ones.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Span } from "./span.ts";

/** `art_` and 16 hexadecimal digits of the SHA-256 of the original bytes. */
export type ArticleId = string & { readonly __brand: "ArticleId" };
/** `st_` and 16 hexadecimal digits, from the article and the spans of content and cue. */
export type StatementId = string & { readonly __brand: "StatementId" };
/** `sp_` and a slug of the canonical name: `sp_radoslaw-sikorski`. */
export type SpeakerId = string & { readonly __brand: "SpeakerId" };
/** `a0`, `a1`, …: the place of an attribution among those of its article. */
export type AttributionId = string & { readonly __brand: "AttributionId" };

/** SHA-256 in lower-case hexadecimal (FIPS 180-4). Strings are hashed as UTF-8. */
export const sha256Hex = (data: Uint8Array | string): string =>
  bytesToHex(sha256(typeof data === "string" ? utf8ToBytes(data) : data));

/** The id of the article with these original bytes. */
export const articleId = (bytesSha256: string): ArticleId => `art_${bytesSha256.slice(0, 16)}` as ArticleId;

/** The id of a statement: same article, same content, same cue, same id. */
export function statementId(article: string, content: readonly Span[], cue: readonly Span[]): StatementId {
  const list = (spans: readonly Span[]) => spans.map((s) => `${s.start}-${s.end}`).join(",");
  return `st_${sha256Hex(`${article}|${list(content)}|${list(cue)}`).slice(0, 16)}` as StatementId;
}

/**
 * Folds a name for comparison: marks stripped, lower case, apostrophes dropped, other signs to one space.
 * @example foldName("Radosław  Sikorski’s") // "radoslaw sikorskis"
 */
export const foldName = (name: string): string =>
  ASCII.test(name)
    ? name
        .replace(/['`]/g, "")
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, " ")
        .trim()
    : unmarked(name)
        .replace(/['’‘`\u00ad\u200b\u2060\ufeff]/g, "")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();

const ASCII = /^[\u0020-\u007e]*$/;

/** Letters without their marks. */
const unmarked = (name: string): string =>
  name
    .replace(/[łŁ]/g, "l")
    .replace(/[øØ]/g, "o")
    .replace(/[đĐ]/g, "d")
    .replace(/ß/g, "ss")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "");

/** The id of a named party. @example speakerId("Jens Stoltenberg") // "sp_jens-stoltenberg" */
export const speakerId = (canonicalName: string): SpeakerId =>
  `sp_${foldName(canonicalName).replace(/ /g, "-") || sha256Hex(canonicalName).slice(0, 12)}` as SpeakerId;

/** The id of an unnamed party, known in one article only. */
export const unnamedSpeakerId = (article: string, words: string): SpeakerId =>
  `sp_unnamed-${sha256Hex(`${article}|${foldName(words)}`).slice(0, 12)}` as SpeakerId;
