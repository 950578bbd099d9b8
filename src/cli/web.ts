// Web: articles and feeds of the web for commands that a person told to fetch; what each address answered is noted.
import { isConsentAddress } from "../article/consent.ts";
import { notText } from "../article/sniff.ts";
import { withSupplied } from "../article/supplied.ts";
import { OnrecordError } from "../errors.ts";
import type { Feed, FeedItem } from "../feed/feed.ts";
import type { Fetched } from "../fetch/fetch.ts";
import type { Fetcher } from "../fetch/fetcher.ts";
import type { Article } from "../model/article.ts";
import type { FetchRow, Ledger } from "../store/index.ts";
import { type Arrival, HERE, type PageGetter, type Reader } from "./arrival.ts";
import { packageVersion } from "./package.ts";

/** Gets articles and feeds. */
export interface Web extends PageGetter {
  /**
   * A feed; null where it has not changed since it was last read to the end. `read` is to be noted when all of its new
   * entries are on record: until then the feed is asked for as a whole.
   */
  readonly feed: (url: string) => Promise<{ readonly feed: Feed; readonly read: FetchRow } | null>;
}

/** Why an answer without a page has none. */
const answered = ({ asked, status, retryAfter }: Fetched): OnrecordError =>
  new OnrecordError(
    "ON111",
    `${asked} could not be fetched: the server answered ${status}${retryAfter === null ? "" : `, and asks to wait ${retryAfter} s`}.`,
    status === 404 || status === 410
      ? "Check the address."
      : "Try again later, or save the page and give the file.",
  );

/** Why an answer that asks for consent is not taken in. */
const consentAsked = ({ asked, url }: Fetched): OnrecordError =>
  new OnrecordError(
    "ON114",
    `${asked} leads to a consent dialogue${url === asked ? "" : ` (${url.slice(0, 200)})`}, not to an article.`,
    "Open it in a browser, answer the dialogue, save the page and give the file.",
  );

/** The encoding that a Content-Type names; null where it names none. @example charsetOf("text/html; charset=utf-8") // "utf-8" */
export const charsetOf = (type: string | null): string | null =>
  /;\s{0,5}charset\s{0,5}=\s{0,5}["']?([\w-]{2,30})/i.exec(type ?? "")?.[1] ?? null;

/** The web, as this run may use it. What addresses answer is noted in the ledger. */
export async function openWeb(
  ledger: Ledger,
  allowPrivate: boolean,
  now: () => string,
  reader: Reader = HERE,
): Promise<Web> {
  const [{ makeFetcher }, { webAddress }] = await Promise.all([
    import("../fetch/fetcher.ts"),
    import("../fetch/web-address.ts"),
  ]);
  const fetcher: Fetcher = makeFetcher({ version: packageVersion(), allowPrivate });
  const rowOf = (page: Fetched): FetchRow => ({
    url: page.asked,
    status: page.status,
    etag: page.etag,
    modified: page.modified,
    tdmReserved: page.tdmReserved,
    ledTo: page.url === page.asked ? null : page.url,
    at: now(),
  });
  const note = (page: Fetched): void => ledger.noteFetch(rowOf(page));
  return {
    async article(url, metadata): Promise<Arrival> {
      const page = await fetcher.get(url);
      note(page);
      if (page.status !== 200) throw answered(page);
      const html = /html|^$/i.test(page.type ?? "");
      let article: Article;
      try {
        article = await reader.read({
          bytes: page.body,
          file: page.url,
          ...(html ? { format: "html" as const } : {}),
          served: charsetOf(page.type),
        });
      } catch (error) {
        const seen = error instanceof OnrecordError && error.code === "ON102" ? notText(page.body) : null;
        if (seen === null) throw error;
        return { kind: "failed", shown: page.url, error, notText: { seen, bytes: page.body } };
      }
      // Never a version of the article that stands there.
      if (article.access.value === "consent" || (isConsentAddress(page.url) && !isConsentAddress(page.asked)))
        throw consentAsked(page);
      // What a person knows of either address; the page stands at the one it leads to, whoever leads there.
      const supplied = {
        ...(page.url === page.asked ? {} : metadata.find(page.url, null, page.url)),
        ...metadata.find(page.asked, null, page.asked),
      };
      withSupplied(article, supplied);
      return { kind: "article", shown: page.asked, article, bytes: page.body, supplied, place: page.url };
    },
    async feed(url) {
      const before = ledger.lastFetch(webAddress(url, allowPrivate).href);
      const page = await fetcher.get(url, {
        etag: before?.etag ?? null,
        modified: before?.modified ?? null,
        partial: true,
      });
      if (page.status !== 200) note(page);
      if (page.status === 304) return null;
      if (page.status !== 200) throw answered(page);
      const { feedOf } = await import("./feed-bytes.ts");
      const feed = feedOf(page.body, page.url);
      if (feed === null)
        throw new OnrecordError(
          "ON109",
          `${url} is no feed.`,
          "Give the address of an RSS, Atom or JSON feed or of a news sitemap.",
        );
      if (page.cut === null) return { feed, read: rowOf(page) };
      // What came before the cut is kept; the next look asks for the feed as a whole again.
      const broken = { at: page.body.length, why: page.cut };
      return { feed: { ...feed, broken }, read: { ...rowOf(page), etag: null, modified: null } };
    },
  };
}

/** The moment of an ISO date-time or of one as mails write it; NaN where it is none. */
const momentOf = (written: string | null): number => (written === null ? Number.NaN : Date.parse(written));

/**
 * True where the feed says that an entry was changed after it was fetched last. What lies ahead of `now` is no such
 * word: a clock that runs ahead would have it fetched for ever.
 */
function isChanged({ updated }: FeedItem, url: string, ledger: Ledger, now: string): boolean {
  const changed = momentOf(updated);
  if (!(changed <= momentOf(now))) return false;
  return changed > momentOf(ledger.lastFetch(url)?.at ?? null);
}

/** Entries of a feed that are not on record, or were changed since, oldest first, each address once. */
export function newItems(
  feed: Feed,
  ledger: Ledger,
  now: string,
): readonly (FeedItem & { readonly url: string })[] {
  const seen = new Set<string>();
  return feed.items
    .filter((item): item is FeedItem & { url: string } => {
      if (item.url === null || seen.has(item.url)) return false;
      seen.add(item.url);
      return !ledger.isOrigin(item.url) || isChanged(item, item.url, ledger, now);
    })
    .reverse();
}
