// Article to Doc and Statements: every step in order, by name. Models and knowledge are arguments.
import { attribute, type ExtractorModel, learnedExtractor, ruleExtractor } from "./attribute/index.ts";
import { type ChainFacts, findChains } from "./chain/index.ts";
import { type Article, inOtherLanguage } from "./model/article.ts";
import type { Attribution } from "./model/attribution.ts";
import { unknown } from "./model/decision.ts";
import type { Doc } from "./model/doc.ts";
import { type AttributionId, type StatementId, statementId } from "./model/ids.ts";
import type { Knowledge } from "./model/knowledge.ts";
import type { SpeakerRef } from "./model/speaker.ts";
import type { Hop, Statement } from "./model/statement.ts";
import { heldWhenSaid } from "./speaker/knowledge/when-said.ts";
import { resolveSpeakers } from "./speaker/resolve.ts";
import { annotateDoc } from "./tag/doc.ts";
import type { LanguageModel } from "./tag/language.ts";
import { selectorOf } from "./text/anchor.ts";
import type { Act, Acts } from "./time/acts.ts";
import { saidAt } from "./time/said-at.ts";

/** What analysis knows beforehand. */
export interface Resources {
  readonly language: LanguageModel;
  readonly knowledge: Knowledge;
  /** The trained extractor's model; the rules work alone where it is null. */
  readonly extractor: ExtractorModel | null;
}

/** One article, read and resolved. */
export interface Analysis {
  readonly doc: Doc;
  readonly statements: readonly Statement[];
  /** Every party that a statement is credited to, once. */
  readonly speakers: readonly SpeakerRef[];
}

/**
 * Finds every attributed statement of an article and says who made it, when and through whom. Never throws on prose.
 * The same article, model and knowledge give the same statements, ids included.
 */
export function analyse(article: Article, { language, knowledge, extractor }: Resources): Analysis {
  if (inOtherLanguage(article.lang)) return unread(article);
  const doc = annotateDoc(article, language);
  const extractors = [extractor ? learnedExtractor(extractor) : ruleExtractor];
  const statements = resolve(doc, attribute(doc, extractors), knowledge);
  return { doc, statements, speakers: distinct(statements) };
}

/** An article in a language that no extractor reads: nothing is looked for in it. */
const unread = (article: Article): Analysis => ({
  doc: { article, text: article.text, tokens: [], sentences: [], quotations: [], problems: [] },
  statements: [],
  speakers: [],
});

/** Attributions, however they were found, to statements: who, when, by what means and through whom, in their order. */
export function resolve(doc: Doc, attributions: readonly Attribution[], knowledge: Knowledge): Statement[] {
  const { article } = doc;
  const published = article.published.value;
  const printed = { id: article.id, text: doc.text, day: published?.iso.slice(0, 10) ?? null };
  const speakers = resolveSpeakers(doc, attributions, knowledge, printed.day);
  const voices = new Map<AttributionId, string>();
  for (const [id, { value }] of speakers) if (value) voices.set(id, value.id);
  const chains = findChains(doc, attributions, knowledge, voices);
  const dates = saidAt(doc, attributions, published, voices, actsOf(chains));
  const ids = new Map<AttributionId, StatementId>(
    attributions.map((a) => [a.id, statementId(article.id, a.content, a.cue)]),
  );
  return attributions.map((a): Statement => {
    const found = speakers.get(a.id) ?? unknown<SpeakerRef>("no-source");
    const speaker = heldWhenSaid(knowledge, found, dates.get(a.id)?.value ?? null, printed);
    const facts = chains.get(a.id);
    return {
      ...evidenceOf(article, a),
      id: ids.get(a.id) as StatementId,
      articleId: article.id,
      kind: a.kind,
      medium: a.medium,
      factual: a.factual,
      force: a.force,
      hearsay: a.hearsay,
      parent: a.parent ? (ids.get(a.parent) ?? null) : null,
      speaker,
      saidAt: dates.get(a.id) ?? unknown("no-date"),
      channel: facts?.channel ?? unknown("no-channel"),
      addressee: facts?.addressee ?? unknown("no-addressee"),
      place: facts?.place ?? unknown("no-place"),
      event: facts?.event ?? unknown("no-event"),
      chain: chainOf(article, speaker.value, a, facts?.carriers ?? []),
      by: a.by,
      score: a.score,
      review: "proposed",
    };
  });
}

/** Acts of speaking: statements with the same channel by the same words belong to one. */
export function actsOf(chains: ReadonlyMap<AttributionId, ChainFacts>): Acts {
  const out = new Map<AttributionId, Act>();
  for (const [id, { channel }] of chains)
    if (channel.value) out.set(id, { type: channel.value.type, at: channel.evidence[0]?.start ?? -1 });
  return out;
}

function evidenceOf(
  article: Article,
  a: Attribution,
): Pick<Statement, "content" | "source" | "cue" | "evidence"> {
  const selectors = (spans: Attribution["content"]) => spans.map((s) => selectorOf(article.text, s));
  return {
    content: a.content,
    source: a.source,
    cue: a.cue,
    evidence: { source: selectors(a.source), cue: selectors(a.cue), content: selectors(a.content) },
  };
}

/** From the mouth to the page: the speaker, who carried the words, who printed them. */
function chainOf(
  article: Article,
  speaker: SpeakerRef | null,
  a: Attribution,
  carriers: readonly Hop[],
): Hop[] {
  const utterer: Hop = { agent: speaker?.name ?? null, role: "utterer", evidence: a.source, date: null };
  const publisher: Hop = {
    agent: article.outlet.value,
    role: "publisher",
    evidence: article.outlet.evidence,
    date: article.published.value?.iso.slice(0, 10) ?? null,
  };
  return [utterer, ...carriers, publisher];
}

function distinct(statements: readonly Statement[]): SpeakerRef[] {
  const seen = new Map<string, SpeakerRef>();
  for (const { speaker } of statements)
    if (speaker.value && !seen.has(speaker.value.id)) seen.set(speaker.value.id, speaker.value);
  return [...seen.values()];
}
