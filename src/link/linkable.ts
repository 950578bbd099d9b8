// What a statement is held against others by: who speaks, when, in which words; and how alike two are as one act of saying.
import type { StatementId } from "../model/ids.ts";
import type { RecordedStatement } from "../model/statement.ts";
import { type Days, dayOf, daysOf, mayBeOneDay, minuteOf } from "./days.ts";
import { likeness, type Wording, wordingOf } from "./fingerprint.ts";

/** Least likeness of two wordings that report one act of saying. */
const SAME_NAMED = 0.52;
/** … within one article, which tells one thing twice in its headline at most. */
const SAME_ARTICLE = 0.72;
/** … where one of the speakers is not named: only copies. */
const SAME_UNNAMED = 0.9;

/** What linking needs of one statement. */
export interface Linkable {
  readonly id: StatementId;
  readonly articleId: string;
  /** Who speaks, as it can be compared across articles; null for one that is not named. */
  readonly speaker: string | null;
  readonly days: Days;
  /** Day of publication as a number of days; null where unknown. */
  readonly published: number | null;
  /** The moment of publication in minutes, for order; absent where unknown. */
  readonly moment?: number | undefined;
  readonly wording: Wording;
  /** The sentence around it, folded: the same in a copy. */
  readonly sentence: string;
  /** Its parent's id, for what stands inside another statement. */
  readonly parent: StatementId | null;
}

/** Makes a statement ready to be linked. */
export function linkable(record: RecordedStatement): Linkable {
  const { statement, article } = record;
  const speaker = statement.speaker.value;
  const named = speaker !== null && speaker.kind !== "unnamed" && !speaker.id.startsWith("sp_unnamed");
  return {
    id: statement.id,
    articleId: article.id,
    speaker: named ? speaker.id : null,
    days: daysOf(record),
    published: article.published ? dayOf(article.published.iso.slice(0, 10)) : null,
    moment: article.published ? minuteOf(article.published.iso) : undefined,
    wording: wordingOf(record),
    sentence: wordingOf({ ...record, content: [record.sentence] }).text,
    parent: statement.parent,
  };
}

/** How alike two statements are as reports of one act of saying; 0 where they are not. */
export function alike(a: Linkable, b: Linkable): number {
  if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) return 0;
  if (a.parent === b.id || b.parent === a.id) return 0;
  if (!mayBeOneDay(a.days, b.days)) return 0;
  const like = likeness(a.wording, b.wording);
  const least =
    a.speaker === null || b.speaker === null
      ? SAME_UNNAMED
      : a.articleId === b.articleId
        ? SAME_ARTICLE
        : SAME_NAMED;
  return like >= least ? like : 0;
}
