// Article: the public list of this folder — bytes in, Article out.

export { agencyCredit } from "./agency.ts";
export { type DumpLine, readDumpLine } from "./dump.ts";
export { looksLikeDump } from "./dump-fields.ts";
export { type ByteRange, inBytes } from "./in-bytes.ts";
export { languageName } from "./lang.ts";
export { MAX_ARTICLE_BYTES, MAX_LINE_BYTES } from "./limits.ts";
export { type MetadataEntry, type MetadataProblem, parseMetadata } from "./metadata-file.ts";
export { type ReadInput, readArticle } from "./read.ts";
export { parseStamp } from "./stamps.ts";
export { howToWrite, withSupplied } from "./supplied.ts";
export { servedAs, textFromBytes } from "./text.ts";
