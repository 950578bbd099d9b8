// Answering: a question put to a ledger — what is worth a look comes from its full-text index, what bears on it from link.
import type { Answer } from "../link/answer.ts";
import { ask, joinAnswers } from "../link/ask.ts";
import { parseQuestion } from "../link/question.ts";
import { ftsQueries, wantedOf } from "../link/retrieve.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Claim } from "../model/stance.ts";
import type { RecordedStatement } from "../model/statement.ts";
import type { Ledger } from "../store/index.ts";

/** Statements of a ledger that is read whole: an index would leave nothing out that is worth the wait. */
const SMALL = 400;
/** Statements that the queries of a larger one may bring, the strictest first. */
const MOST = [120, 60, 40];

/** The answer of a ledger to a question, over the statements that pass `keep`. Throws ON401. */
export function answerFrom(
  ledger: Ledger,
  question: string,
  knowledge: Knowledge,
  keep: (record: RecordedStatement) => boolean = () => true,
  claim?: Claim,
): Answer {
  const extent = ledger.extent();
  if (extent.statements <= SMALL)
    return ask(
      question,
      [...ledger.statements({ withoutRejected: true })].filter(keep),
      knowledge,
      { unread: extent.unread },
      claim,
    );
  const queries = ftsQueries(wantedOf(parseQuestion(question, knowledge)));
  const sought = queries.map((query, i) => ({ query, limit: MOST[i] ?? 40 }));
  return ask(question, ledger.candidates(sought).filter(keep), knowledge, extent, claim);
}

/** The answer to a saved question: over each of its claims, or over the one it asks where it holds none. Throws ON401. */
export function answerClaims(
  ledger: Ledger,
  question: string,
  claims: readonly Claim[],
  knowledge: Knowledge,
  keep?: (record: RecordedStatement) => boolean,
): Answer {
  if (claims.length === 0) return answerFrom(ledger, question, knowledge, keep);
  return joinAnswers(
    question,
    claims.map(({ id, text }) => answerFrom(ledger, text, knowledge, keep, { id, text })),
  );
}
