// Arrival: what an input turned out to be, and what it takes to make one: a reader, a getter of pages, the options of a run.
import type { Visits } from "../archive/visits.ts";
import type { DumpLine } from "../article/dump.ts";
import type { FieldMap } from "../article/fields.ts";
import type { ReadInput } from "../article/read.ts";
import type { Article, SuppliedMetadata } from "../model/article.ts";
import type { InputOptions } from "./inputs.ts";
import type { MetadataLookup } from "./metadata.ts";

/** What an input turned out to be. */
export type Arrival =
  | {
      readonly kind: "article";
      /** As a person would name it: the path, with `:line` in a dump. */
      readonly shown: string;
      /** As the page shows it, without what a person supplied. */
      readonly article: Article;
      readonly bytes: Uint8Array;
      /** What the metadata file says of it. */
      readonly supplied: SuppliedMetadata;
      /** Absolute path, `#id` for one of a dump; null where the same place cannot be known again. */
      readonly place: string | null;
    }
  | {
      readonly kind: "failed";
      readonly shown: string;
      readonly error: unknown;
      /** Where it failed because its bytes are no text (ON102): what they are. */
      readonly notText?: { readonly seen: string; readonly bytes: Uint8Array };
    }
  | { readonly kind: "skipped"; readonly shown: string; readonly reason: string };

/** Reads articles; in the same process where nothing else is said. */
export interface Reader {
  readonly read: (input: ReadInput) => Article | Promise<Article>;
  readonly line: (line: DumpLine, file: string | null) => Article | Promise<Article>;
}

/** In this process; what it takes to read a page is loaded with the first. */
export const HERE: Reader = {
  read: async (input) => {
    const { digested } = await import("./digest.ts");
    return (await import("../article/read.ts")).readArticle(digested(input));
  },
  line: async (line, file) => (await import("../article/dump.ts")).readDumpLine(line, file),
};

/** Gets articles from the web. */
export interface PageGetter {
  /** @throws OnrecordError ON110, ON111, and what reading throws. */
  readonly article: (url: string, metadata: MetadataLookup) => Promise<Arrival>;
}

/** Where inputs come from. */
export interface ArrivalOptions extends InputOptions {
  readonly metadata: MetadataLookup;
  /** Reads what is found. */
  readonly reader?: Reader;
  /** Gets what a web address names; asked for when the first is met. */
  readonly fetcher?: () => Promise<PageGetter>;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Which fields of tables and dumps are which of ours. */
  readonly fields?: FieldMap | null;
  /** Fetch the pages that a library of references names. */
  readonly follow?: boolean;
  /** Told of bytes as they are read from files. */
  readonly onBytes?: (bytes: number) => void;
  /** Pages of web archives seen so far, since archives of one crawl point at each other; those of this run where absent. */
  readonly visits?: Visits;
}
