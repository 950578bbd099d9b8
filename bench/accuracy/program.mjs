// Program: the built program as a library, for what is measured inside one process; and corpora read by it.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./corpora.mjs";

const load = (file) => import(pathToFileURL(path.join(ROOT, "dist", file)).href);

/** What the bench uses of the program; `resources` is what `analyse` takes, as the command line loads it. */
export async function loadProgram() {
  const [
    { analyse },
    attribute,
    { annotateDoc },
    { findMentions },
    { mediumOfCue },
    cli,
    arrivals,
    metadata,
  ] = await Promise.all([
    load("analyse.js"),
    load("attribute/index.js"),
    load("tag/doc.js"),
    load("tag/mentions.js"),
    load("tag/lexicon/media.js"),
    load("cli/resources.js"),
    load("cli/arrivals.js"),
    load("cli/metadata.js"),
  ]);
  const { withSupplied } = await load("article/index.js");
  const resources = await cli.loadResources({ cwd: ROOT, given: null, ledger: null });
  return {
    analyse,
    attribute,
    annotateDoc,
    findMentions,
    mediumOfCue,
    resources,
    arrivalsOf: arrivals.arrivalsOf,
    loadMetadata: metadata.loadMetadata,
    withSupplied,
  };
}

/** Every article of a corpus as the command line reads it, with its grammar, by the gold's ids. */
export async function docsOf(program, corpus) {
  const at = corpus.args.indexOf("--metadata");
  const paths = at < 0 ? corpus.args : corpus.args.slice(0, at);
  const metadata = program.loadMetadata(at < 0 ? null : corpus.args[at + 1], ROOT);
  const docs = new Map();
  for await (const arrival of program.arrivalsOf(paths, { cwd: ROOT, metadata, stdin: null })) {
    if (arrival.kind !== "article") throw new Error(`not read: ${arrival.shown}`);
    const article = program.withSupplied(arrival.article, arrival.supplied);
    const id = corpus.keyOf({ id: article.externalId, file: article.file });
    docs.set(id, program.annotateDoc(article, program.resources.language));
  }
  for (const doc of corpus.gold) {
    const text = docs.get(doc.id)?.text;
    if (text !== doc.text) throw new Error(`${doc.id} is not the text its gold is for`);
  }
  return docs;
}
