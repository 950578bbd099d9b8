// Answering: a question put to a ledger — what is worth a look comes from its full-text index, what bears on it from link.
import { OnrecordError } from "../errors.ts";
import type { Answer } from "../link/answer.ts";
import { answerOf, type Bearing, bearingOn, joinAnswers, type RecordExtent } from "../link/ask.ts";
import { claimId } from "../link/claim-id.ts";
import { CLASSES, type StanceClass } from "../link/classes.ts";
import type { FirstOf } from "../link/positions.ts";
import { parseQuestion } from "../link/question.ts";
import { ftsQueries, wantedOf } from "../link/retrieve.ts";
import type { StatementId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Claim } from "../model/stance.ts";
import type { RecordedStatement } from "../model/statement.ts";
import type { Ledger } from "../store/index.ts";
import { countCopies, firstCarriersOf } from "./copies.ts";
import { counted } from "./counted.ts";

/** Statements of a ledger that is read whole: an index would leave nothing out that is worth the wait. */
const SMALL = 1000;
/** Statements that each query of a larger one may bring, the strictest first, and all of them together. */
const MOST = [100, 80, 60, 40];
const ENOUGH = 100;

/** What an answer may be told beside the question. */
export interface AnswerOptions {
  /** Which statements count. */
  readonly keep?: ((record: RecordedStatement) => boolean) | undefined;
  /** The claim, where a person has worded it. */
  readonly claim?: Claim | undefined;
}

/** What bears on a question, what the ledger holds beside it, and which articles are copies. */
interface Found {
  readonly bearing: Bearing;
  readonly extent: RecordExtent;
  readonly firstOf: FirstOf;
}

/** Statements that bear on a question, with their stances and how much was looked at. Throws ON401. */
export function bearingFrom(
  ledger: Ledger,
  question: string,
  knowledge: Knowledge,
  { keep, claim }: AnswerOptions = {},
): Found {
  const extent = { ...ledger.extent(), copies: countCopies(ledger) };
  const asked = parseQuestion(question, knowledge);
  const id = claim?.id ?? claimId(asked.claim);
  const decided = stancesDecided(ledger, id);
  const options = { claim, decided };
  const found = (bearing: Bearing, rest: RecordExtent): Found => {
    const articles = [...bearing.hits.map((h) => h.record), ...bearing.mentions].map((r) => r.article.id);
    const firsts = firstCarriersOf(ledger, articles);
    return { bearing, extent: rest, firstOf: (article) => firsts.get(article) ?? null };
  };
  if (extent.statements <= SMALL) {
    const all = [...ledger.statements({ withoutRejected: true })];
    // What holds no statement was looked at as well; of a part, only what is in it.
    if (!keep)
      return found(bearingOn(question, all, knowledge, options), { ...extent, statements: all.length });
    const records = all.filter(keep);
    const articles = new Set(records.map((r) => r.article.id));
    const firsts = firstCarriersOf(ledger, articles);
    const copies = [...articles].filter((id) => firsts.has(id)).length;
    return found(bearingOn(question, records, knowledge, options), { unread: extent.unread, copies });
  }
  const queries = ftsQueries(wantedOf(asked));
  const sought = queries.map((query, i) => ({ query, limit: MOST[i] ?? 40 }));
  const { records: candidates, left, more } = ledger.candidates(sought, ENOUGH);
  // What a person decided is shown, whether the index brings it or not.
  const met = new Set<string>(candidates.map((r) => r.statement.id));
  const further = [...decided.keys()].flatMap((s) =>
    met.has(s) ? [] : ledger.findStatements(s).slice(0, 1),
  );
  const records = [...candidates, ...further].filter(keep ?? (() => true));
  return found(bearingOn(question, records, knowledge, options), {
    ...extent,
    left,
    leftCounted: more ? "in part" : "all",
  });
}

/** The answer of a ledger to a question. Throws ON401. */
export function answerFrom(
  ledger: Ledger,
  question: string,
  knowledge: Knowledge,
  options: AnswerOptions = {},
): Answer {
  const { bearing, extent, firstOf } = bearingFrom(ledger, question, knowledge, options);
  return answerOf(bearing, extent, firstOf);
}

/** The answer to a saved question: over each of its claims, or over the one it asks where it holds none. Throws ON401. */
export async function answerClaims(
  ledger: Ledger,
  question: string,
  claims: readonly Claim[],
  knowledge: Knowledge,
  keep?: (record: RecordedStatement) => boolean,
  judged: (bearing: Bearing) => Promise<Bearing> = (bearing) => Promise.resolve(bearing),
): Promise<Answer> {
  const one = async (text: string, claim?: Claim) => {
    const { bearing, extent, firstOf } = bearingFrom(ledger, text, knowledge, { keep, claim });
    return answerOf(await judged(bearing), extent, firstOf);
  };
  if (claims.length === 0) return one(question);
  const answers: Answer[] = [];
  for (const { id, text } of claims) answers.push(await one(text, { id, text }));
  return joinAnswers(question, answers);
}

const FIELD = "stance:";

/** The decision that a statement has this stance on a claim; null takes it back. */
export const stanceDecision = (statement: StatementId, claim: string, stance: StanceClass | null) => ({
  target: { kind: "statement" as const, id: statement },
  field: `${FIELD}${claim}`,
  value: stance,
});

/** Stances on a claim that a person decided, by statement. */
export function stancesDecided(ledger: Ledger, claim: string): ReadonlyMap<string, StanceClass> {
  const out = new Map<string, StanceClass>();
  for (const { target, value } of ledger.decisionsOn(`${FIELD}${claim}`)) {
    const stance = CLASSES.find((c) => c === value);
    if (stance) out.set(target.id, stance);
    else out.delete(target.id);
  }
  return out;
}

/** The claim that a person means: an id or the beginning of a saved one's, a saved question with one claim, or the claim of a question. Throws ON208, ON302, ON401. */
export function claimNamed(ledger: Ledger, name: string, knowledge: Knowledge): Claim {
  if (/^cl_[0-9a-f]{16}$/.test(name)) {
    const known = ledger
      .questions()
      .flatMap((q) => q.claims)
      .find((c) => c.id === name);
    return { id: name, text: known?.text ?? name };
  }
  if (/^cl_[0-9a-f]*$/.test(name)) {
    const known = new Map(ledger.questions().flatMap((q) => q.claims.map((c) => [c.id, c])));
    const [found, ...more] = [...known.values()].filter((c) => c.id.startsWith(name));
    if (found === undefined || more.length > 0)
      throw new OnrecordError(
        "ON208",
        `${found === undefined ? "No claim of a saved question" : "More than one claim"} is called "${name}".`,
        "See `onrecord questions NAME`, or give the whole id.",
      );
    return { id: found.id, text: found.text };
  }
  const saved = ledger.questions().find((q) => q.name === name);
  const [first, ...others] = saved?.claims ?? [];
  if (others.length > 0)
    throw new OnrecordError(
      "ON302",
      `"${name}" holds ${counted(others.length + 1, "claim")}.`,
      `Name one: ${[first, ...others].map((c) => c?.id).join(", ")}.`,
    );
  if (first) return { id: first.id, text: first.text };
  const { claim } = parseQuestion(saved?.text ?? name, knowledge);
  return { id: claimId(claim), text: claim };
}
