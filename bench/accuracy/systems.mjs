// Systems: every way of finding attributions that the bench compares, one row each.
//
// A row says what it is and gives a document's attributions, or null where the package does not bring it. To add one,
// add a row: `find(doc, program)` may return what `attribute` gives or plain `{source, cue, content, score}`.

const span = ({ start, end }) => ({ start, end });

/** Every outermost quotation of three words or more, credited to what `credit` says. */
const quotations = (doc, credit) =>
  doc.quotations
    .filter((q) => q.depth === 0 && /\S\s+\S+\s+\S/.test(doc.text.slice(q.inner.start, q.inner.end)))
    .map((q) => ({ source: credit(q), cue: [], content: [span(q.span)], score: 1 }));

/** The nearest name or pronoun outside the quotation, within its paragraph. */
function nearestName(doc, mentions) {
  const inQuote = (m) => doc.quotations.some((q) => q.span.start <= m.span.start && m.span.end <= q.span.end);
  const outside = mentions.filter(
    (m) => (m.entityType === "person" || m.form === "name") && m.entityType !== "place" && !inQuote(m),
  );
  return (q) => {
    const near = doc.article.paragraphs.find(
      (p) => p.span.start <= q.span.start && q.span.start < p.span.end,
    );
    let best = null;
    let least = Number.POSITIVE_INFINITY;
    for (const m of outside) {
      if (near && (m.span.start < near.span.start || m.span.end > near.span.end)) continue;
      const gap = m.span.end <= q.span.start ? q.span.start - m.span.end : m.span.start - q.span.end;
      if (gap < least) {
        least = gap;
        best = m;
      }
    }
    return best ? [span(best.span)] : [];
  };
}

/** Controls first, then the parts, then what `analyse` does: the one that is recorded and has floors. */
export const SYSTEMS = [
  {
    id: "every sentence",
    about: "each sentence is a content, nobody is credited",
    find: (doc) => doc.sentences.map((s) => ({ source: [], cue: [], content: [span(s.span)], score: 1 })),
  },
  {
    id: "quotation marks",
    about: "each quotation of three words or more, nobody is credited",
    find: (doc) => quotations(doc, () => []),
  },
  {
    id: "marks + nearest name",
    about: "the same, credited to the nearest person or name of the paragraph",
    find: (doc, p) => quotations(doc, nearestName(doc, p.findMentions(doc, p.resources.knowledge))),
  },
  {
    id: "rules alone",
    about: "the rules, merged among themselves",
    find: (doc, p) => p.attribute.attribute(doc, [p.attribute.ruleExtractor]),
  },
  {
    id: "model alone",
    about: "the trained extractor without the rules",
    find: (doc, p) =>
      p.attribute.attribute(doc, [p.attribute.learnedExtractor(p.resources.extractor, { rules: false })]),
  },
  {
    id: "onrecord",
    about: "what analyse does: all that the package brings",
    find: (doc, p) => p.analyse(doc.article, p.resources).statements,
  },
];

/** The row that is recorded. */
export const WHOLE = "onrecord";

const pairs = (spans) => spans.map((s) => (Array.isArray(s) ? s : [s.start, s.end]));

/** A system's rows for every document, `[start, end)` spans as in gold; null where the package does not bring it. */
export function findAll(system, docs, program) {
  const out = new Map();
  for (const [id, doc] of docs) {
    const found = system.find(doc, program);
    if (found === null) return null;
    out.set(
      id,
      found.map((a) => ({
        source: pairs(a.source),
        cue: pairs(a.cue),
        content: pairs(a.content),
        score: a.score,
        by: a.by ?? system.id,
      })),
    );
  }
  return out;
}
