// Where a statement stands, in one line that every page shares.
import type { RecordedStatement } from "../../model/statement.ts";
import { dayInWords } from "./ask-dates.ts";

/** Title, outlet, day and address of the article that carries a statement. */
export function sourceOf({ article }: RecordedStatement): string {
  const bits = [
    article.title === null ? null : `‘${article.title}’`,
    article.outlet,
    article.published === null ? "publication undated" : `published ${dayInWords(article.published.iso)}`,
    article.url,
    article.id,
  ];
  return bits.filter((b) => b !== null).join(", ");
}
