// Head: what goes with a statement of its article.
import type { Article } from "../model/article.ts";
import type { ArticleHead } from "../model/statement.ts";

/** What a reader needs of an article beside a statement. */
export function headOf(article: Article): ArticleHead {
  return {
    id: article.id,
    sha256: article.sha256,
    file: article.file,
    externalId: article.externalId,
    title: article.title.value,
    outlet: article.outlet.value,
    byline: article.byline.value?.join(", ") ?? null,
    published: article.published.value,
    updated: article.updated.value,
    url: article.url.value,
  };
}
