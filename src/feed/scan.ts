// Scan: XML of strangers as a flat list of events. Not a validating parser: no DTD is read, no entity is declared, nothing is fetched.

/** What is met, in order. */
export type XmlEvent =
  | {
      readonly kind: "open";
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly at: number;
    }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

/** A scan, and where it broke off; `broken` null where it did not. */
export interface XmlScan {
  readonly events: readonly XmlEvent[];
  readonly broken: { readonly at: number; readonly why: string } | null;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00a0"],
]);

/** Most events, deepest nesting, most attributes of an element. */
const MOST_EVENTS = 2_000_000;
const DEEPEST = 100;
const MOST_ATTRIBUTES = 200;

/** References made into characters: the five of XML and numbers. Any other stays as it is written: none is ever declared. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,9})|#[xX]([\da-fA-F]{1,8})|([a-z]{2,5}));/g,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return NAMED.get(name) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      const allowed = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return allowed ? String.fromCodePoint(code) : "\ufffd";
    },
  );
}

const ATTRIBUTE = /(?<=[\s"'])([^\s=/>"']{1,200})\s{0,50}=\s{0,50}(?:"([^"]*)"|'([^']*)')/g;

function attributesOf(inner: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const m of inner.matchAll(ATTRIBUTE)) {
    if (found.size >= MOST_ATTRIBUTES) break;
    const name = localName(m[1] as string);
    if (!found.has(name)) found.set(name, unescapeXml(m[2] ?? m[3] ?? ""));
  }
  return found;
}

/** A name in lower case, with the prefixes that matter kept: "dc:date" stays, "atom:link" is "link". */
function localName(name: string): string {
  const low = name.toLowerCase();
  return low.startsWith("atom:") || low.startsWith("rss:") ? low.slice(low.indexOf(":") + 1) : low;
}

/** Where a tag ends: the next ">" that stands in no quotation marks; −1 where there is none. */
function tagEnd(source: string, from: number): number {
  let quote = "";
  for (let i = from; i < source.length; i++) {
    const c = source[i] as string;
    if (quote !== "") {
      if (c === quote) quote = "";
    } else if (c === '"' || c === "'") quote = c;
    else if (c === ">") return i;
    else if (c === "<") return -1;
  }
  return -1;
}

/** Passes over a DOCTYPE with all that it declares, however it is nested; −1 where it does not end. */
function doctypeEnd(source: string, from: number): number {
  let depth = 0;
  for (let i = from; i < source.length; i++) {
    const c = source[i];
    if (c === "[") depth++;
    else if (c === "]") depth = Math.max(0, depth - 1);
    else if (c === ">" && depth === 0) return i + 1;
  }
  return -1;
}

/** Scans a document as far as it can be. */
export function scanXml(source: string): XmlScan {
  const events: XmlEvent[] = [];
  const names: string[] = [];
  const stop = (at: number, why: string): XmlScan => ({ events, broken: { at, why } });
  const say = (raw: string) => {
    if (raw !== "") events.push({ kind: "text", text: unescapeXml(raw) });
  };
  let at = 0;
  while (at < source.length) {
    if (events.length > MOST_EVENTS) return stop(at, "it has too many parts");
    const open = source.indexOf("<", at);
    if (open < 0) {
      if (names.length > 0) return stop(at, `it ends inside <${names.at(-1)}>`);
      break;
    }
    say(source.slice(at, open));
    if (source.startsWith("<!--", open)) {
      const end = source.indexOf("-->", open + 4);
      if (end < 0) return stop(open, "a comment does not end");
      at = end + 3;
    } else if (source.startsWith("<![CDATA[", open)) {
      const end = source.indexOf("]]>", open + 9);
      if (end < 0) return stop(open, "a CDATA section does not end");
      events.push({ kind: "text", text: source.slice(open + 9, end) });
      at = end + 3;
    } else if (source.startsWith("<?", open)) {
      const end = source.indexOf("?>", open + 2);
      if (end < 0) return stop(open, "an instruction does not end");
      at = end + 2;
    } else if (source.startsWith("<!", open)) {
      const end = doctypeEnd(source, open);
      if (end < 0) return stop(open, "a declaration does not end");
      at = end;
    } else {
      const end = tagEnd(source, open + 1);
      if (end < 0) return stop(open, "a tag does not end");
      const inner = source.slice(open + 1, end);
      const m = /^\/?([^\s/>]{1,200})/.exec(inner);
      if (!m) return stop(open, "a tag has no name");
      const name = localName(m[1] as string);
      if (inner.startsWith("/")) {
        if (names.at(-1) !== name) return stop(open, `</${name}> closes nothing`);
        names.pop();
        events.push({ kind: "close", name });
      } else {
        events.push({ kind: "open", name, attributes: attributesOf(inner.slice(m[0].length)), at: open });
        if (inner.endsWith("/")) events.push({ kind: "close", name });
        else names.push(name);
        if (names.length > DEEPEST) return stop(open, `it nests deeper than ${DEEPEST}`);
      }
      at = end + 1;
    }
  }
  return names.length > 0
    ? stop(source.length, `it ends inside <${names.at(-1)}>`)
    : { events, broken: null };
}
