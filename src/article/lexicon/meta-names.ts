// Names of meta elements: under which pages state their title, outlet, author, address and days, surest first.

/** The title. */
export const TITLE = ["og:title", "twitter:title", "dc.title", "dcterms.title", "headline", "title"];
/** The outlet. */
export const OUTLET = [
  "og:site_name",
  "application-name",
  "publisher",
  "dc.publisher",
  "dcterms.publisher",
  "twitter:site:name",
];
/** Who wrote it. */
export const AUTHOR = [
  "author",
  "article:author",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "sailthru.author",
  "byl",
  "cxenseparse:author",
  "dcsext.author",
  "article.author",
  "creator",
];
/** The page's own address, beside the canonical link. */
export const URL_NAMES = ["og:url", "twitter:url"];
/** The day of publication. */
export const PUBLISHED =
  /^(?:article:published(?:_time)?|og:(?:article:)?published_time|(?:[a-z.:]*[.:])?date_?published|published_?(?:date|time|at|on)?|parsely-pub-date|sailthru\.date|pub_?date|publish-?_?date|publication_?-?date|dc\.date\.(?:issued|created|x-metadatalastmodified)|dcterms\.(?:created|issued|date|available)|date|dc\.date|dc\.created|article_date_original|cxenseparse:(?:recs:)?publishtime|originalpublicationdate|release_date|rnews:datepublished|article:published_date|created|date_created|datecreated|og:publish_date|bt:pubdate|shareaholic:article_published_time|time)$/;
/** The day of a later change. */
export const UPDATED =
  /^(?:article:modified(?:_time)?|og:updated_time|(?:[a-z.:]*[.:])?date_?modified|last-?modified|lastmod|dcterms\.modified|dc\.date\.modified|modified|updated|revised|shareaholic:article_modified_time|article:updated(?:_time)?|last_updated|lastupdate)$/;
