// Labels of turns: what opens a paragraph and says whose words follow — “Q:”, “KROLL:”, “Ada Kroll –”, “Mr. KROLL.”.
import { foldName } from "../model/ids.ts";
import { type Span, span } from "../model/span.ts";
import { ANSWERING, ASKING, LABEL_TITLE, NO_LABEL, PARTS } from "./lexicon.ts";

/** How a label is set off from the words that follow. */
export type LabelStyle = "colon" | "stop" | "dash" | "line";

/** A label that may open a turn. */
export interface Label {
  /** The words of the label, without colon and brackets. */
  readonly span: Span;
  /** Where the words that follow begin. */
  readonly from: number;
  readonly style: LabelStyle;
  /** `q`, `a`: a bare letter; `role`: a part such as “Moderator”; `name`: the name of a party. */
  readonly form: "q" | "a" | "role" | "name";
  /** Words of a name without titles, folded; those of a role. */
  readonly keys: readonly string[];
  /** All its letters are capitals. */
  readonly capitals: boolean;
  /** A “Q” that lost what set it off: “QWhat”; one only beside an “A:”. */
  readonly bare: boolean;
}

/** A labelled paragraph. */
export interface Candidate {
  /** Index in `Article.paragraphs`. */
  readonly paragraph: number;
  readonly label: Label;
  /** The same for all labels of one party. */
  key: string;
}

/** Units of a paragraph that are looked over for a label. */
const LONGEST = 90;
const LEADING = /^[\s"“”‘«*_•>]{0,6}/;
const LETTER = /^([QA])(?: ?[:)\]]|\.(?=[\s*_])| [–—-](?=\s))/;
const BARE_Q = /^Q(?= ?[\p{Lu}“"‘])/u;
const STOPPED =
  /^((?:[A-Z][a-z]{1,12}\.? ){0,2}\p{Lu}[\p{Lu}'’-]{2,30}(?: \p{Lu}[\p{Lu}'’-]{1,30}){0,2})\. (?=[\p{Lu}“"])/u; // bounded: the first 90 units
const DASHED = /^([^–—]{2,40}?)\s?(?: [–—-]|[–—])\s/u; // bounded: the first 90 units
const PARTICLE = /^(?:de|van|von|der|den|al|el|bin|ibn|of|the|for|du|la|le|di|da|dos|del|y|e|&)$/i;

/** The label that opens a paragraph, null where none does. `lone` labels are whole paragraphs. */
export function readLabel(text: string, paragraph: Span): Label | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST + 6));
  const skip = (LEADING.exec(head)?.[0] ?? "").length;
  const at = paragraph.start + skip;
  const rest = head.slice(skip, skip + LONGEST);
  const letter = LETTER.exec(rest);
  if (letter) {
    const sign = letter[0].trim().at(-1) as string;
    const style: LabelStyle = sign === "." ? "stop" : /[–—-]/.test(sign) ? "dash" : "colon";
    return made(text, paragraph, at, 1, letter[0].length, style, letter[1] === "Q" ? "q" : "a", []);
  }
  const colon = rest.indexOf(":");
  if (colon > 0 && /^(?:[\s*_"“‘]|$)/.test(rest.slice(colon + 1, colon + 2))) {
    const named = nameLabel(text, paragraph, at, rest.slice(0, colon), colon + 1, "colon");
    if (named) return named;
  }
  const stop = STOPPED.exec(rest);
  if (stop) return nameLabel(text, paragraph, at, stop[1] as string, (stop[1] as string).length + 1, "stop");
  const dash = DASHED.exec(rest);
  if (dash) return nameLabel(text, paragraph, at, dash[1] as string, dash[0].length, "dash");
  if (BARE_Q.test(rest)) return { ...made(text, paragraph, at, 1, 1, "colon", "q", []), bare: true };
  const whole = text.slice(at, paragraph.end).replace(/[*_"”\s]{0,6}$/, ""); // bounded: runs of six
  return whole.length <= 60 && !/[?!,;]$/.test(whole)
    ? nameLabel(text, paragraph, at, whole.replace(/[.:]$/, ""), whole.length, "line")
    : null;
}

function made(
  text: string,
  paragraph: Span,
  at: number,
  size: number,
  length: number,
  style: LabelStyle,
  form: Label["form"],
  keys: readonly string[],
): Label {
  let from = Math.min(paragraph.end, at + length);
  while (from < paragraph.end && /[\s*_]/.test(text[from] as string)) from++;
  const words = text.slice(at, at + size);
  return {
    span: span(at, at + size),
    from,
    style: from >= paragraph.end ? "line" : style,
    form,
    keys,
    capitals: words === words.toUpperCase(),
    bare: false,
  };
}

/** A name or a part, as label: capitals throughout, no word that opens a list or a sentence. */
function nameLabel(
  text: string,
  paragraph: Span,
  at: number,
  words: string,
  length: number,
  style: LabelStyle,
): Label | null {
  const plain = words.replace(/\s?[([][^()[\]]{0,60}[)\]][*_\s]{0,3}$/, "").replace(/[*_\s]{1,4}$/, ""); // bounded: one label
  if (plain.length < 2 || plain.length > 70 || /[?!;“”"()[\]/\n]/.test(plain)) return null;
  const comma = plain.indexOf(",");
  const name = comma < 0 ? plain : plain.slice(0, comma);
  const list = name.split(/\s+/);
  if (list.length > 6 || plain.split(/\s+/).length > 9) return null;
  const lower = list.map((w) => w.toLowerCase().replace(/[.]$/, ""));
  if (lower.some((w) => NO_LABEL.test(w) || /^\d/.test(w))) return null;
  const last = lower.at(-1) as string;
  const role = ASKING.has(last) || ANSWERING.has(last) || PARTS.has(last);
  const fits = (w: string, i: number) =>
    /^\p{Lu}/u.test(w) || (i > 0 && PARTICLE.test(w)) || (i > 0 && PARTS.has(lower[i] as string));
  if (!list.every(fits) || !/\p{L}/u.test(list[0] as string)) return null;
  if (/[.]/.test(name) && list.some((w) => /\p{Ll}{4}\.$/u.test(w))) return null; // a sentence, no abbreviation
  if (style === "dash" && comma >= 0) return null;
  const own = list.filter((w) => !LABEL_TITLE.test(w) && !PARTICLE.test(w));
  const keys = (own.length > 0 ? own : list).map(foldName).filter((w) => w !== "");
  if (keys.length === 0) return null;
  return made(
    text,
    paragraph,
    at,
    plain.length,
    length,
    style,
    role && own.length <= 2 ? "role" : "name",
    keys,
  );
}
