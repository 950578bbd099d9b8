// Tags: element names as small numbers, and what the rules of the HTML standard say of each, as bits.

const NAMES: readonly string[] =
  "#document a address applet area article aside audio b base basefont bgsound big blockquote body br button canvas caption center code col colgroup datalist dd details dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input keygen label legend li link listing main map marquee math menu menuitem meta meter nav nobr noembed noframes noscript object ol optgroup option p param plaintext pre progress rb rp rt rtc ruby s script search section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp annotation-xml desc foreignobject mglyph malignmark mi mn mo ms mtext command".split(
    " ",
  );

/** How many names are known beforehand; names of a page's own come after them. */
export const KNOWN: number = NAMES.length;

const NUMBERS: ReadonlyMap<string, number> = new Map(NAMES.map((name, i) => [name, i]));

/** The number of a known name. @example tagOf("p") */
export const tagOf = (name: string): number => {
  const tag = NUMBERS.get(name);
  if (tag === undefined) throw new Error(`no such tag: ${name}`);
  return tag;
};

/** The name of a known number. */
export const nameOfTag = (tag: number): string => NAMES[tag] as string;

/** Elements of SVG and MathML carry this bit beside their number, so that no rule for HTML takes them for its own. */
export const FOREIGN = 1 << 20;
/** Set beside `FOREIGN` for SVG. */
export const SVG = 1 << 21;

/** The part of a tag that is its name's number. */
export const KNOWN_PART: number = FOREIGN - 1;

/** Has no content and no end tag. */
export const VOID = 1;
/** "Special" in the standard's sense: ends the search for a matching start. */
const SPECIAL = 1 << 1;
/** Bounds every scope. */
export const BOUND = 1 << 2;
/** Bounds the scope of list items. */
export const LIST_BOUND = 1 << 3;
/** Bounds the scope of tables. */
export const TABLE_BOUND = 1 << 4;
/** Its end tag is implied where another needs it. */
export const IMPLIED = 1 << 5;
/** Goes on after a wrongly nested end. */
export const FORMATTING = 1 << 6;
/** Its start ends an open paragraph. */
export const ENDS_P = 1 << 7;
/** A heading. */
export const HEADING = 1 << 8;
/** Its content is text up to its end tag: no mark-up in it. */
export const RAW = 1 << 9;
/** Its content is text with character references. */
export const REFERENCES = 1 << 10;
/** Ends SVG and MathML where it stands in them. */
export const BREAKS_OUT = 1 << 11;
/** Text in it is put before the table. */
export const FOSTERS = 1 << 12;
/** A part of a table: rows, cells, columns, caption. */
export const TABLE_PART = 1 << 13;
/** Handled as the head does, wherever it stands. */
export const OF_HEAD = 1 << 14;

const LISTS: readonly (readonly [number, string])[] = [
  [
    VOID,
    "area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr",
  ],
  [
    SPECIAL,
    "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script search section select source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp",
  ],
  [BOUND, "applet caption html marquee object table td template th"],
  [LIST_BOUND, "ol ul"],
  [TABLE_BOUND, "html table template"],
  [IMPLIED, "dd dt li optgroup option p rb rp rt rtc"],
  [FORMATTING, "a b big code em font i nobr s small strike strong tt u"],
  [
    ENDS_P,
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu nav ol search section summary ul",
  ],
  [HEADING, "h1 h2 h3 h4 h5 h6"],
  [RAW, "iframe noembed noframes noscript script style xmp"],
  [REFERENCES, "textarea title"],
  [
    BREAKS_OUT,
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var",
  ],
  [FOSTERS, "table tbody tfoot thead tr"],
  [TABLE_PART, "caption col colgroup tbody td tfoot th thead tr"],
  [OF_HEAD, "base basefont bgsound link meta noframes script style template title"],
];

const BITS = new Uint16Array(KNOWN);
for (const [bit, names] of LISTS)
  for (const name of names.split(" ")) BITS[tagOf(name)] = (BITS[tagOf(name)] as number) | bit;

/** What the standard says of a tag; nothing of names that it does not know. */
export const bitsOf = (tag: number): number => (tag < KNOWN ? (BITS[tag] as number) : 0);

/** A table that says of each tag whether it is in a list of names. @example inList("p li")[tagOf("p")] // 1 */
export function inList(names: string | Iterable<string>): (tag: number) => boolean {
  const table = new Uint8Array(KNOWN);
  for (const name of typeof names === "string" ? names.split(" ") : names) {
    const tag = NUMBERS.get(name);
    if (tag !== undefined) table[tag] = 1;
  }
  return (tag) => tag < KNOWN && table[tag] === 1;
}

const MATH_BOUND = inList("mi mo mn ms mtext annotation-xml");
const SVG_BOUND = inList("foreignobject desc title");

/** True for an element of SVG or MathML that bounds every scope. */
export const boundsForeign = (tag: number): boolean =>
  (tag & SVG ? SVG_BOUND : MATH_BOUND)(tag & ~(FOREIGN | SVG));

/** True for what is "special" in HTML, SVG or MathML. */
export const isSpecial = (tag: number): boolean =>
  tag < FOREIGN ? (bitsOf(tag) & SPECIAL) !== 0 : boundsForeign(tag);

const SLOTS = 1024;
const TABLE = new Int16Array(SLOTS).fill(-1);
const hashed = (name: string): number => {
  let h = 0;
  for (let i = 0; i < name.length; i++) h = nextHash(h, name.charCodeAt(i));
  return h;
};

/** The next value of a name's hash. */
export const nextHash = (h: number, unit: number): number => (Math.imul(h, 31) + unit) | 0;

const slotOf = (h: number): number => (h ^ (h >>> 10)) & (SLOTS - 1);
for (const [i, name] of NAMES.entries()) {
  let slot = slotOf(hashed(name));
  while ((TABLE[slot] as number) >= 0) slot = (slot + 1) & (SLOTS - 1);
  TABLE[slot] = i;
}

/** True where a source holds this name at `from`, whatever its case. The name is in lower case. */
export function holdsAt(source: string, from: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const c = source.charCodeAt(from + i);
    if ((c >= 65 && c <= 90 ? c + 32 : c) !== name.charCodeAt(i)) return false;
  }
  return true;
}

/** The number of the name that stands at `from` with this length and hash; −1 where none is known. */
export function knownTag(source: string, from: number, length: number, hash: number): number {
  let slot = slotOf(hash);
  for (;;) {
    const tag = TABLE[slot] as number;
    if (tag < 0) return -1;
    const name = NAMES[tag] as string;
    if (name.length === length && holdsAt(source, from, name)) return tag;
    slot = (slot + 1) & (SLOTS - 1);
  }
}
