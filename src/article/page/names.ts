// Names: what an element's class and id say it is for. Words of several languages, one bit for each kind of thing.
import { finderOf } from "./finder.ts";

/** Kinds that names are sorted into; the order is that of the features and must not change without training anew. */
export const KINDS = [
  "comment",
  "share",
  "related",
  "navigation",
  "footer",
  "sidebar",
  "meta",
  "tags",
  "advert",
  "notice",
  "caption",
  "form",
  "header",
  "teaser",
  "content",
  "body",
  "biography",
  "title",
  "lead",
  "list",
  "hidden",
  "price",
] as const;

/** One of `KINDS`. */
export type Kind = (typeof KINDS)[number];

/** What stands in class names and ids for each kind; every part is looked for in the name in lower case. */
const PARTS: readonly (readonly [Kind, RegExp])[] = [
  [
    "comment",
    /comment|kommentar|disqus|respond|repl(?:y|ies)|leserbrief|diskussion|discussion|livefyre|trackback|pingback|reaction|guestbook/,
  ],
  [
    "share",
    /shar(?:e|ing)|social|twitter|facebook|teilen|addtoany|follow|like-|likes|pinterest|whatsapp|xing|bookmark|addthis|flattr|follower/,
  ],
  [
    "related",
    /relat|recommend|similar|aehnlich|verwandt|weitere|more-|morestor|also|read-?more|read-?next|readmore|popular|trending|outbrain|taboola|most|topstories|mehr|latest|recent|empfehl|lesen-sie|lesetipp|linkbox|further/,
  ],
  [
    "navigation",
    /nav|menu|breadcrumb|pagina|pager|sitemap|toolbar|\btabs?\b|skip|prev|next|krume|toc\b|jump/,
  ],
  ["footer", /foot|copyright|imprint|impressum|legal|colophon|bottom|disclaimer/],
  [
    "sidebar",
    /side|aside|\brail\b|widget|secondary|right|left|marginal|column-?[23]|infobox|infobar|box-info|zusatz/,
  ],
  [
    "meta",
    /meta|byline|author|\bdate|datum|time|publish|autor|\binfo|credit|posted|published|entry-utility|dateline|source|quelle/,
  ],
  ["tags", /\btags?\b|tagcloud|tag-|-tags|categor|kategor|topic|keyword|schlagw|thema|themen|rubrik|filed/],
  [
    "advert",
    /advert|\bads?\b|\bad-|-ad\b|-ads\b|anzeige|werbung|sponsor|banner|promo|newsletter|subscri|\babo|paywall|\bcta\b|donat|spende|affiliate|partner|teads|dfp|gpt-|premium|membership|signup|sign-up/,
  ],
  [
    "notice",
    /cookie|consent|gdpr|dsgvo|popup|pop-up|modal|overlay|lightbox|dialog|notice|hinweis|alert|warning|message|toast|banner/,
  ],
  [
    "caption",
    /caption|bildunter|legend|figure|gallery|galerie|slide|media|image|photo|foto|video|bild|thumb|picture|credit/,
  ],
  [
    "form",
    /form|login|signin|register|search|suche|input|captcha|field|kontakt|contact|poll|survey|umfrage|vote|rating/,
  ],
  ["header", /header|masthead|logo|topbar|top-bar|brand|site-title|hero|kopf|headband/],
  [
    "teaser",
    /teaser|\bcard|item|\bbox|grid|feed|archive|excerpt|preview|story-link|promo|tile|listing|vorschau|loop/,
  ],
  [
    "content",
    /content|article|\bpost|entry|story|text|main|hentry|beitrag|artikel|\bpage|inhalt|single|blog/,
  ],
  [
    "body",
    /article-?_?-?(?:body|text|content)|entry-?_?content|post-?_?-?(?:content|body|text|entry)|story-?_?(?:body|text|content)|content-?_?(?:body|text|main)|main-?_?content|body-?(?:text|copy|content)|artikeltext|rich-?text|prose|richtext|bodytext|body-copy|textblock|paragraph|news-?text|csc-default|field-name-body|single-content|td-post-content|\be-content|pf-content/,
  ],
  [
    "biography",
    /\bbio|about|author-?(?:box|info|bio|desc|card|details)|profile|vcard|avatar|autoren|ueber-mich|gravatar/,
  ],
  ["title", /title|headline|heading|ueberschrift|titel|schlagzeile/],
  [
    "lead",
    /lead|intro|standfirst|summary|\bdek\b|deck|subtitle|subhead|abstract|vorspann|kicker|einleitung|anriss/,
  ],
  ["list", /\blist|links|index|menu|catalog|liste|results/],
  [
    "hidden",
    /hidden|hide|screen-?reader|sr-only|visually|invisible|collapsed|print-?only|noprint|no-print|assistive/,
  ],
  ["price", /price|preis|product|produkt|cart|shop|warenkorb|basket|stock|versand|sku|order/],
];

/** Longest text of class, id and role that is looked at, in UTF-16 units. */
const LONGEST_NAMES = 400;

let finder: ((text: string) => number) | null = null;

/** A bit for each kind that the names speak of. @example kindsOf("entry-content") has the bits of content and body */
export function kindsOf(names: string): number {
  finder ??= finderOf(PARTS.map(([, part]) => part));
  return finder(names.slice(0, LONGEST_NAMES).toLowerCase().replaceAll("_", "-"));
}

/** `kindsOf` with a memory, for the elements of one page. */
export function kindReader(): (names: string) => number {
  const cache = new Map<string, number>();
  const single = new Map<string, number>();
  return (names) => {
    if (names === "") return 0;
    let bits = cache.get(names);
    if (bits !== undefined) return bits;
    // No name has a space in it: each is looked at once a page, however many elements bear it.
    bits = 0;
    for (const name of names.slice(0, LONGEST_NAMES).split(/\s+/)) {
      let own = single.get(name);
      if (own === undefined) {
        own = kindsOf(name);
        single.set(name, own);
      }
      bits |= own;
    }
    cache.set(names, bits);
    return bits;
  };
}

/** The bit of a kind. */
export const bitOf = (kind: Kind): number => 1 << KINDS.indexOf(kind);
