// Shared words of the commands: arguments and flags that several of them take.
import type { ArgumentSpec, FlagSpec } from "../command.ts";

/** Paths to read. */
export const PATHS: ArgumentSpec = {
  name: "path",
  about:
    "files, folders, patterns such as '*.txt', or - for standard input; JSONL dumps and CSV tables hold one article a line, web archives (WARC, WACZ) many; mails (EML) and libraries (CSL-JSON) are read as well",
  required: true,
  many: true,
};

/** `--metadata FILE`. */
export const METADATA: FlagSpec = {
  flag: "--metadata <file>",
  about: 'what you know of the articles, lines of JSON such as {"file": "a.txt", "published": "2025-09-15"}',
};

/** `--fields MAP`. */
export const FIELDS: FlagSpec = {
  flag: "--fields <map>",
  about:
    "which columns of a table, or fields of a dump, are which of ours, such as text=body,title=headline,outlet=source.name",
};

/** `--allow-private`. */
export const ALLOW_PRIVATE: FlagSpec = {
  flag: "--allow-private",
  about:
    "fetch from private networks and from this machine, too, and from any port; off unless you turn it on",
};

/** `--knowledge FILE`. */
export const KNOWLEDGE: FlagSpec = {
  flag: "--knowledge <file>",
  about: "bodies and offices that you know, lines of JSON; see docs/knowledge.md",
};

/** `--workers N`. */
export const WORKERS: FlagSpec = {
  flag: "--workers <number>",
  about:
    "articles read at a time, each in a worker of its own, from 1 to 16; the record is the same for any number",
};

/** `--all-versions`. */
export const ALL_VERSIONS: FlagSpec = {
  flag: "--all-versions",
  about: "articles that a newer version has replaced, too",
};

/** Columns that say which statement of which article a row is. */
export const NOUNS = {
  article: "art_…, a file name, an address or the id in its dump",
  statement: "st_…",
} as const;

/** `--judge`, `--endpoint`, `--model`. */
export const JUDGE_FLAGS: readonly FlagSpec[] = [
  {
    flag: "--judge <kind>",
    about: "who judges: the embedded rules, an endpoint that you name, or a local model of inference",
    choices: ["embedded", "endpoint", "nli"],
    fallback: "embedded",
  },
  {
    flag: "--endpoint <url>",
    about: "the address of an OpenAI-compatible service, up to and without /chat/completions",
  },
  { flag: "--model <name>", about: "the endpoint's model, or the folder of the model of inference" },
  {
    flag: "--allow-private",
    about: "the endpoint's name may lead to a private network; an address that is written out may anyway",
  },
];
