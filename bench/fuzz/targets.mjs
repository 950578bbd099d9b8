// Targets: every parser that strangers' bytes reach, as one function from bytes to what it made of them. Only errors of
// the program's own kinds may be thrown; whatever else is thrown is a fault that the run reports.
import { writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import zlib from "node:zlib";
import { readWarc } from "../../dist/archive/warc.js";
import { entryBytes, ZipError, zipEntries } from "../../dist/archive/zip.js";
import { fieldMap, lineOf, mapFor } from "../../dist/article/fields.js";
import {
  inBytes,
  parseMetadata,
  parseStamp,
  readArticle,
  readDumpLine,
  textFromBytes,
} from "../../dist/article/index.js";
import { libraryItems } from "../../dist/article/library.js";
import { fieldDate, fieldText, mailContent } from "../../dist/article/mail.js";
import { dayOfStated } from "../../dist/article/page/dates.js";
import { printedDays } from "../../dist/article/page/days.js";
import { rowsOf, separatorOf } from "../../dist/article/table.js";
import { readExtractorModel, writeExtractorModel } from "../../dist/attribute/learned/model.js";
import { pack } from "../../dist/attribute/learned/tables.js";
import { arrivalsOf } from "../../dist/cli/arrivals.js";
import { feedOf } from "../../dist/cli/feed-bytes.js";
import { readJudgeRow } from "../../dist/cli/judge-rows.js";
import { linesOf } from "../../dist/cli/lines.js";
import { NO_METADATA } from "../../dist/cli/metadata.js";
import { OnrecordError } from "../../dist/errors.js";
import { isPublic } from "../../dist/fetch/address.js";
import { decodedBody } from "../../dist/fetch/body.js";
import { serviceAddress } from "../../dist/fetch/post.js";
import { readRobots } from "../../dist/fetch/robots.js";
import { webAddress } from "../../dist/fetch/web-address.js";
import { endpointJudge } from "../../dist/judges/endpoint.js";
import { parseQuestion } from "../../dist/link/question.js";
import { wellPlaced } from "../../dist/model/span.js";
import { checkKnowledge, parseKnowledge } from "../../dist/speaker/knowledge/index.js";
import { officeLines } from "../../dist/speaker/knowledge/wikidata.js";
import { ftsQuery } from "../../dist/store/search.js";
import { checksum, HEADER_BYTES } from "../../dist/tag/model-file.js";
import { FORMS, gzipped } from "./samples.mjs";
import { makeZip } from "./zip.mjs";

const BASE = "https://post.example/feeds/news.xml";
const EMPTY = { parties: [], offices: [] };
const MIB = 1024 * 1024;
const textOf = (bytes) => Buffer.from(bytes).toString("utf8");

async function* inParts(bytes, size) {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

/** What an article must hold, whatever it was read from. */
function sound(article, bytes) {
  const { text } = article;
  const fault = (what) => {
    throw new Error(`unsound article: ${what}`);
  };
  // Every fourth or so: it costs a second parse.
  if (bytes.length % 4 === 0 && textFromBytes(bytes, article.format).text !== text)
    fault("its text is not what its bytes give");
  if (!text.isWellFormed()) fault("half a surrogate pair in its text");
  let at = 0;
  for (const { span, asides } of article.paragraphs) {
    if (!wellPlaced(text, span) || span.start < at) fault("a paragraph lies wrong");
    for (const a of asides)
      if (!wellPlaced(text, a) || a.start < span.start || a.end > span.end) fault("an aside lies wrong");
    at = span.end;
  }
  for (const name of ["title", "outlet", "byline", "dateline", "published", "updated", "url"])
    for (const e of article[name].evidence)
      if (!wellPlaced(text, e)) fault(`the evidence of ${name} lies wrong`);
  if (article.format === "html" && article.url.value !== null && !/^https?:\/\//i.test(article.url.value))
    fault(`its address is ${article.url.value}`);
  for (const { span } of article.problems)
    if (span !== null && !wellPlaced(text, span)) fault("a problem lies wrong");
  if (bytes.length % 8 === 1) {
    const spans = article.paragraphs.slice(0, 5).map((p) => p.span);
    for (const ranges of inBytes(bytes, article.format, spans))
      for (const [from, to] of ranges)
        if (!(from >= 0 && from <= to && to <= bytes.length)) fault("a place in its bytes lies outside");
  }
}
/** The same for what may be the reason why there is no article. */
const soundIf = (article, bytes) => {
  if (typeof article === "object") sound(article, bytes);
};

const feed = (bytes) => told(() => feedOf(bytes, BASE));

/** Lines of a dump, each article or the reason why not. */
async function dump(bytes) {
  const out = [];
  for await (const { line, offset, bytes: own } of linesOf(inParts(bytes, 700), MIB)) {
    if (own === null) continue;
    out.push([told(() => readDumpLine({ line, offset, bytes: own }, "a.jsonl")), own]);
  }
  return out;
}

/** The outcome of work that may throw the program's own errors. */
function told(work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof OnrecordError) return `${error.code} ${error.message}`;
    throw error;
  }
}

async function warc(bytes) {
  const out = [];
  for await (const entry of readWarc(inParts(bytes, 900))) {
    if (out.length > 5000) throw new Error("more records than bytes can hold");
    out.push(entry.kind === "page" ? { ...entry, body: textOf(entry.body) } : entry);
  }
  return out;
}

const scratch = { path: null };
/** Where the zip target may write its one file. */
export const writeIn = (path) => {
  scratch.path = path;
};
async function zip(bytes) {
  writeFileSync(scratch.path, bytes);
  const file = await open(scratch.path, "r");
  const out = [];
  try {
    const entries = await zipEntries(file).catch((error) => {
      if (error instanceof ZipError) return [];
      throw error;
    });
    for (const entry of entries.slice(0, 50)) {
      let length = 0;
      let why = entry.refused;
      if (why === null)
        try {
          for await (const chunk of entryBytes(scratch.path, entry)) length += chunk.length;
        } catch (error) {
          if (!(error instanceof ZipError)) throw error;
          why = error.message;
        }
      if (length > 100 * bytes.length + MIB) throw new Error("more bytes than its packing may give");
      out.push({ name: entry.name, why, length });
    }
  } finally {
    await file.close();
  }
  return out;
}

async function table(bytes) {
  const rows = [];
  let map = null;
  for await (const row of rowsOf(inParts(bytes, 500), separatorOf(bytes.subarray(0, 4096)), MIB)) {
    if (map === null) map = mapFor(row.cells ?? [], {});
    rows.push(row, textOf(lineOf(Object.fromEntries((row.cells ?? []).map((c, i) => [String(i), c])), map)));
  }
  return rows;
}

function mail(bytes) {
  const content = mailContent(bytes);
  if (content.kind === "failed") return content;
  const article = told(() =>
    content.kind === "line"
      ? readDumpLine({ line: 1, offset: 0, bytes: content.bytes }, "a.eml")
      : readArticle({ bytes: content.bytes, file: "a.eml", format: "html" }),
  );
  return { content: content.bytes, article };
}

const page = (bytes) => told(() => readArticle({ bytes, file: "a.html", format: "html" }));

async function body(bytes) {
  try {
    const encoding = ["gzip", "deflate", "br", "gzip, gzip", "x"][bytes.length % 5];
    const cutter = bytes.length % 2 === 0 ? null : { cut: null };
    return textOf((await decodedBody(Readable.from([Buffer.from(bytes)]), encoding, 4 * MIB, cutter)).bytes);
  } catch (error) {
    if (error.constructor !== Error) throw error;
    return error.message;
  }
}

/** Whatever it is, by its name and first bytes, as `onrecord add` takes it. */
async function anything(bytes) {
  const out = [];
  const options = { cwd: "/", metadata: NO_METADATA, stdin: inParts(bytes, 2000) };
  for await (const arrival of arrivalsOf(["-"], options)) {
    if (arrival.kind === "article")
      out.push([arrival.shown, arrival.article.id, arrival.article.text.length]);
    else if (arrival.kind === "skipped") out.push(arrival);
    else if (arrival.error instanceof OnrecordError)
      out.push([arrival.shown, arrival.error.code, arrival.error.message]);
    else throw arrival.error;
  }
  // Nothing is passed over in silence: every input ends as something.
  if (
    out.length === 0 &&
    bytes.some((b) => b > 32) &&
    Buffer.from(bytes.subarray(0, 5)).toString("latin1") !== "WARC/"
  )
    throw new Error("an input that ended as nothing");
  return out;
}

const task = {
  question: "Is the Harrow dam safe?",
  claim: "the Harrow dam is safe",
  statement: "the dam will hold",
  sentence: "Marren said the dam will hold.",
  context: "",
  speaker: null,
  speakerRole: null,
};
async function answer(bytes) {
  const judge = endpointJudge(
    { url: "https://judge.example/v1", model: "m", key: null, timeout: 1, id: "e" },
    async () => ({
      status: 200,
      body: textOf(bytes),
    }),
  );
  try {
    const finding = await judge.judge(task);
    for (const words of finding.basis)
      if (!`${task.sentence}\n${task.statement}`.includes(words))
        throw new TypeError("words that the source does not hold");
    return finding;
  } catch (error) {
    if (error.constructor !== Error) throw error;
    return error.message;
  }
}

function robots(bytes) {
  const rules = readRobots(textOf(bytes), "onrecord");
  return [rules.delay, ...["/", "/private/a.pdf", "/~joe/%2f", "/\ud83d?x"].map((p) => rules.allows(p))];
}

function dates(bytes) {
  const line = textOf(bytes);
  const stamp = parseStamp(line);
  if (stamp !== null && !/^\d{4}(?:-\d\d(?:-\d\d)?)?/.test(stamp.iso))
    throw new Error(`the stamp ${stamp.iso}`);
  const days = printedDays(line, line.length % 2 === 0);
  for (const { iso, start, end } of days) {
    const [y, m, d] = iso.split("-").map(Number);
    const real = new Date(Date.UTC(y, m - 1, d));
    if (real.getUTCMonth() !== m - 1 || real.getUTCDate() !== d) throw new Error(`no such day: ${iso}`);
    if (!(start >= 0 && start < end && end <= line.length)) throw new Error("a day that stands nowhere");
  }
  return [stamp, days, dayOfStated(line, false), fieldDate(line), fieldText(line)];
}

function address(bytes) {
  const text = textOf(bytes);
  const url = told(() => webAddress(text).href);
  if (/^https?:/.test(url)) {
    const { hostname, username, password, hash, port } = new URL(url);
    const bare = hostname.replace(/^\[|\]$/g, "");
    if (username + password + hash + port !== "") throw new Error(`more than an address: ${url}`);
    if (/^[\d.]+$|:/.test(bare) && !isPublic(bare)) throw new Error(`a private address: ${url}`);
  }
  return [url, told(() => serviceAddress(text).href), isPublic(text)];
}

const EXTRACTOR = writeExtractorModel(
  Object.fromEntries([
    ["cueWords", Uint32Array.of(1, 5, 4_000_000_000)],
    ["floor", 0.1],
    ["threshold", 0.5],
    ...Object.entries({ cue: 1, node: 3, edge: 9, step: 1, judge: 1 }).map(([name, width]) => [
      name,
      pack(
        Float32Array.from({ length: 256 * width }, (_, i) => (i % 7) / 7),
        8,
        width,
        4,
      ),
    ]),
  ]),
);
/** A model with its checksum made right again, so that what it protects is reached. */
function seal(bytes) {
  if (bytes.length < HEADER_BYTES) return bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  view.setUint32(8, bytes.length, true);
  const [a, b] = checksum(bytes, HEADER_BYTES);
  view.setUint32(16, a, true);
  view.setUint32(20, b, true);
  return bytes;
}
const model = (bytes) =>
  told(() => {
    const { cueWords, floor, threshold, ...tables } = readExtractorModel(bytes);
    return [
      cueWords.length,
      String(floor),
      String(threshold),
      Object.values(tables).map((t) => t.bytes.length),
    ];
  });

const MEMBERS = [
  { name: "a.txt", bytes: Buffer.from("one ".repeat(40)), deflate: true },
  { name: "archive/data.warc", bytes: Buffer.from("WARC/1.0\r\n") },
  { name: "b/c.html", bytes: Buffer.from("<p>x</p>".repeat(30)), deflate: true },
];
const ZIP = {
  samples: [Uint8Array.from(makeZip(MEMBERS)), Uint8Array.from(makeZip(MEMBERS.slice(0, 1)))],
  tokens: [
    "PK\u0001\u0002",
    "PK\u0003\u0004",
    "PK\u0005\u0006",
    "PK\u0006\u0006",
    "PK\u0006\u0007",
    "../x",
    "\u0001\u0000\u0018\u0000",
  ].map((t) => Uint8Array.from(Buffer.from(t, "latin1"))),
  encodings: false,
};

const all = Object.values(FORMS).filter((f) => f.samples.length > 0);
const ANY = { samples: all.flatMap((f) => f.samples), tokens: all.flatMap((f) => f.tokens) };

/**
 * Each target: its name, its form, what is done to every other input after it was changed (so that what is packed is
 * reached too), its work, and what the first result is checked for.
 */
export const TARGETS = [
  {
    name: "text and its encoding",
    form: FORMS.text,
    run: (b) => told(() => readArticle({ bytes: b, file: "a.txt", format: "text" })),
    check: soundIf,
  },
  { name: "web page", form: FORMS.page, run: page, check: soundIf },
  { name: "RSS", form: FORMS.rss, run: feed },
  { name: "Atom", form: FORMS.atom, run: feed },
  { name: "RDF", form: FORMS.rdf, run: feed },
  { name: "JSON Feed", form: FORMS.jsonFeed, run: feed },
  { name: "sitemap", form: FORMS.sitemap, run: feed },
  { name: "WARC", form: FORMS.warc, after: gzipped, run: warc },
  { name: "packed WARC", form: { ...FORMS.warc, samples: FORMS.warc.samples.map(gzipped) }, run: warc },
  { name: "zip and WACZ", form: ZIP, run: zip },
  {
    name: "packed answer",
    form: {
      ...FORMS.gzip,
      samples: FORMS.gzip.samples.flatMap((s) => [
        gzipped(s),
        Uint8Array.from(zlib.brotliCompressSync(s, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } })),
        Uint8Array.from(zlib.deflateSync(s)),
        gzipped(gzipped(s)),
      ]),
    },
    run: body,
  },
  {
    name: "dump (JSONL)",
    form: FORMS.jsonl,
    run: dump,
    check: (rows) => {
      for (const [article, own] of rows) soundIf(article, own);
    },
  },
  { name: "table (CSV, TSV)", form: FORMS.csv, run: table },
  {
    name: "mail (EML)",
    form: FORMS.mail,
    run: mail,
    check: ({ article, content }) => soundIf(article, content),
  },
  { name: "library (CSL-JSON)", form: FORMS.library, run: (b) => libraryItems(textOf(b)) },
  { name: "metadata file", form: FORMS.metadata, run: (b) => parseMetadata(textOf(b)) },
  { name: "dates", form: FORMS.dates, run: dates },
  { name: "robots.txt", form: FORMS.robots, run: robots },
  {
    name: "knowledge file",
    form: FORMS.knowledge,
    run: (b) => [told(() => parseKnowledge(textOf(b))), checkKnowledge(textOf(b), EMPTY).findings],
  },
  {
    name: "answer of Wikidata",
    form: FORMS.wikidata,
    run: (b) =>
      told(() =>
        officeLines(b, { position: "Q1", office: "minister", body: "Velmora", titles: [] }, "2031-01-01"),
      ),
  },
  { name: "question", form: FORMS.question, run: (b) => told(() => parseQuestion(textOf(b), EMPTY).claim) },
  {
    name: "row to judge",
    form: FORMS.judge,
    run: (b) => {
      const row = readJudgeRow(textOf(b), 1);
      return row instanceof OnrecordError ? row.message : row;
    },
  },
  { name: "answer of a judge", form: FORMS.answer, run: answer },
  { name: "web address", form: FORMS.address, run: address },
  { name: "field map", form: FORMS.fields, run: (b) => fieldMap(textOf(b)) },
  { name: "search words", form: FORMS.search, run: (b) => ftsQuery(textOf(b)) },
  {
    name: "model file",
    form: {
      samples: [EXTRACTOR],
      tokens: [Uint8Array.of(0xff, 0xff, 0xff, 0xff), Uint8Array.of(0, 0, 0, 0)],
      encodings: false,
    },
    after: seal,
    run: model,
  },
  { name: "anything by its first bytes", form: ANY, run: anything },
];
