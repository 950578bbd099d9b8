// Read: bytes of one page to an Article.
import { OnrecordError } from "../errors.ts";
import {
  type Article,
  type ArticleFormat,
  type Decoding,
  DIGEST_MISMATCH,
  type Problem,
  type SuppliedMetadata,
} from "../model/article.ts";
import { decide } from "../model/decision.ts";
import { articleId, sha256Hex } from "../model/ids.ts";
import { decodeBytes, encodingOf } from "./decode.ts";
import { declaredEncoding, readHtml, withPageFacts } from "./html.ts";
import { chooseLanguage, languageGround, languageNote } from "./lang.ts";
import { MAX_NODES } from "./limits.ts";
import { blocksOf } from "./lines.ts";
import { metadataOf } from "./metadata.ts";
import { placesIn } from "./places.ts";
import { bounded, named, refuseBytes } from "./refuse.ts";
import { paragraphsOf } from "./roles.ts";
import { looksLikeHtml } from "./sniff.ts";
import { accessNotes } from "./standing.ts";
import { withSupplied } from "./supplied.ts";

/** What `readArticle` takes. */
export interface ReadInput {
  readonly bytes: Uint8Array;
  /** Path or name it came by; null for standard input. */
  readonly file: string | null;
  /** What a person says of it. */
  readonly supplied?: SuppliedMetadata;
  /** Given where it is known; else seen from the name and the first bytes. */
  readonly format?: "text" | "html";
  /** What the server said of the encoding; null or absent where it said nothing. */
  readonly served?: string | null;
  /** True where an archive's own digest tells of other bytes than these. */
  readonly digestDiffers?: boolean;
  /** SHA-256 of `bytes` in lower-case hexadecimal, where the caller has a faster way to it; counted here where it is absent. */
  readonly sha256?: string;
}

/** A problem that tells where bytes were not allowed; none where all were. */
export function invalidBytes(decoding: Decoding): Problem[] {
  const [first] = decoding.invalid;
  if (first === undefined) return [];
  const n = decoding.invalid.length;
  return [
    {
      code: "invalid-bytes",
      message: `${n} ${n === 1 ? "place holds" : "places hold"} bytes that ${decoding.encoding} does not allow; they are shown as U+FFFD.`,
      span: { start: first, end: first + 1 },
    },
  ];
}

/** Control characters that no text needs; kept, and told. */
function controlCharacters(text: string): Problem[] {
  const m = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/.exec(text);
  if (!m) return [];
  return [
    {
      code: "control-characters",
      message: "The text holds control characters; they are kept.",
      span: { start: m.index, end: m.index + 1 },
    },
  ];
}

const DIGEST: Problem = {
  code: DIGEST_MISMATCH,
  message:
    "The archive's digest tells of other bytes than these: they were changed, or the archive is damaged.",
  span: null,
};

/** A note where what the server or the page says of the encoding is not what the bytes are; none for plain ASCII. */
function encodingConflict(
  bytes: Uint8Array,
  { encoding, why }: Decoding,
  declared: string | null,
  served: string | null,
): Problem[] {
  const said = (label: string | null, who: string) => {
    const known = label === null ? null : encodingOf(label);
    return known !== null && known !== encoding ? [`${who} says ${known}`] : [];
  };
  const others = [...said(served, "its server"), ...said(declared, "the page")];
  if (others.length === 0 || bytes.every((b) => b < 0x80)) return [];
  const message = `The text was read as ${encoding} (${why}), and ${others.join(" and ")}.`;
  return [{ code: "encoding-conflict", message, span: null }];
}

/** The article made of a text: paragraphs, metadata, language. */
export function articleOfText(parts: {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly decoding: Decoding;
  readonly format: ArticleFormat;
  readonly file: string | null;
  readonly externalId: string | null;
  readonly knownTitle: string | null;
  /** Language that it came with. */
  readonly declared?: string | null;
  /** SHA-256 of `bytes`, where it is known. */
  readonly sha256?: string | undefined;
}): Article {
  const { text, decoding } = parts;
  const sha256 = parts.sha256 ?? sha256Hex(parts.bytes);
  const blocks = bounded(parts.file, () => blocksOf(text));
  const paragraphs = paragraphsOf(blocks, [], parts.knownTitle);
  const { problems, ...metadata } = metadataOf(text, paragraphs);
  const declared = parts.declared ?? null;
  const chosen = chooseLanguage(text, declared);
  return {
    id: articleId(sha256),
    sha256,
    format: parts.format,
    externalId: parts.externalId,
    file: parts.file,
    text,
    paragraphs,
    ...metadata,
    lang: chosen.lang,
    decoding,
    problems: [
      ...languageNote(chosen.lang, languageGround(chosen, declared)),
      ...invalidBytes(decoding),
      ...controlCharacters(text),
      ...accessNotes(metadata.access),
      ...problems,
    ],
  };
}

/** An article that came by a web address has that address where the page itself names none. */
const addressed = (article: Article): Article =>
  article.url.value === null && article.file !== null && /^https?:\/\//i.test(article.file)
    ? { ...article, url: decide(article.file, "stated", "fetched", { score: 0.9 }) }
    : article;

const isHtml = (input: ReadInput): boolean =>
  input.format === "html" ||
  (input.format === undefined &&
    (/\.x?html?$/i.test(input.file ?? "")
      ? /<[a-z!]/i.test(String.fromCharCode(...input.bytes.subarray(0, 4096)))
      : looksLikeHtml(input.bytes)));

/**
 * Reads one page, plain text or simple HTML.
 * @throws OnrecordError ON101 empty, ON102 not text, ON103 too large, ON106 encoding, ON107 supplied date, ON108 no article text.
 * @example readArticle({ bytes, file: "a.txt" }).title.value
 */
export function readArticle(input: ReadInput): Article {
  const { bytes, file } = input;
  refuseBytes(bytes, file);
  const html = isHtml(input);
  const declared = html ? declaredEncoding(bytes) : null;
  const served = input.served ?? null;
  const source = decodeBytes(bytes, declared, served);
  const notes = [
    ...encodingConflict(bytes, source.decoding, declared, served),
    ...(input.digestDiffers ? [DIGEST] : []),
  ];
  if (source.text.trim() === "" || source.text === "\ufeff")
    throw new OnrecordError(
      "ON101",
      `${named(file)} holds nothing but white space.`,
      "Give a file with the article's text.",
    );
  let article: Article;
  if (html) {
    const page = bounded(file, () => readHtml(source.text, MAX_NODES));
    if (page.text === "")
      throw new OnrecordError(
        "ON108",
        `${named(file)} holds no article text.`,
        "Save the article's text as a plain text file and read that.",
      );
    const sha256 = input.sha256 ?? sha256Hex(bytes);
    const decoding = placesIn(page.text, source.decoding);
    const paragraphs = paragraphsOf(page.blocks, page.hints);
    const { problems, ...shown } = metadataOf(page.text, paragraphs);
    const tagged = page.facts.lang;
    const chosen = chooseLanguage(page.text, tagged);
    article = withPageFacts(
      {
        id: articleId(sha256),
        sha256,
        format: "html",
        externalId: null,
        file,
        text: page.text,
        paragraphs,
        ...shown,
        lang: chosen.lang,
        decoding,
        problems: [
          ...languageNote(chosen.lang, languageGround(chosen, tagged)),
          ...invalidBytes(decoding),
          ...problems,
        ],
      },
      page,
    );
  } else {
    article = articleOfText({
      bytes,
      ...source,
      format: "text",
      file,
      externalId: null,
      knownTitle: null,
      sha256: input.sha256,
    });
    if (article.paragraphs.length === 0)
      throw new OnrecordError(
        "ON101",
        `${named(file)} holds nothing but white space.`,
        "Give a file with the article's text.",
      );
  }
  const noted = notes.length === 0 ? article : { ...article, problems: [...article.problems, ...notes] };
  return input.supplied ? withSupplied(addressed(noted), input.supplied) : addressed(noted);
}
