// Elsewhere: what an element's classes say of it: that its names and days belong to another article, to the byline, to a date.
import { inList } from "./markup/tags.ts";
import type { PageTree } from "./markup/tree.ts";

/** Parts of a page whose names and days belong to others. */
const ELSEWHERE =
  /comment|kommentar|respond|disqus|related|sidebar|widget|teaser|recent|popular|footer|recommend|trending|most-?read|more-?stories/i;
const neverElsewhere = inList("html body main article");
const saysElsewhere = inList("footer nav aside");

/** What an element's classes say of it. */
export interface Classes {
  readonly low: string;
  readonly elsewhere: boolean;
  readonly byline: boolean;
  readonly dated: boolean;
}
const NO_CLASSES: Classes = { low: "", elsewhere: false, byline: false, dated: false };

/** The classes of an element. The same ones are looked at once a page. */
export function classesOf(tree: PageTree, e: number, known: Map<string, Classes>): Classes {
  const written = tree.attribute(e, "class");
  if (written === null || written === "") return NO_CLASSES;
  let found = known.get(written);
  if (found === undefined) {
    const low = written.toLowerCase();
    found = {
      low,
      elsewhere: ELSEWHERE.test(written.slice(0, 200)),
      byline: BYLINE.test(low),
      dated: /publish|date|time/.test(low),
    };
    known.set(written, found);
  }
  return found;
}

/** True where the names and days in an element are those of another article, by its tag, classes or id. */
export const isElsewhere = (tree: PageTree, e: number, tag: number, classes: Classes): boolean =>
  saysElsewhere(tag) ||
  (!neverElsewhere(tag) &&
    tree.hasAttributes(e) &&
    (classes.elsewhere || ELSEWHERE.test(tree.attribute(e, "id") ?? "")));

const BYLINE =
  /(?:^|[\s_-])(?:byline|by-line|author|authors|autor|autoren|auteur|autore|author-?name|article-?author|post-?author|entry-?author|vcard|fn|writer|reporter|verfasser|journalist)(?:$|[\s_-])/;
