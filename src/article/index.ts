// Article: the public list of this folder — bytes in, Article out.

export { agencyCredit } from "./agency.ts";
export {
  type DumpLine,
  looksLikeDump,
  MAX_LINE_BYTES,
  type MetadataEntry,
  type MetadataProblem,
  parseMetadata,
  readDumpLine,
} from "./dump.ts";
export { type ByteRange, inBytes } from "./in-bytes.ts";
export { languageName } from "./lang.ts";
export { MAX_ARTICLE_BYTES, type ReadInput, readArticle } from "./read.ts";
export { parseStamp } from "./stamps.ts";
export { withSupplied } from "./supplied.ts";
export { servedAs, textFromBytes } from "./text.ts";
