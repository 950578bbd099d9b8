// Byline lines: lines of a page, near its article, that name who wrote it.
import type { Found } from "../html-meta.ts";
import type { Box, PageBlock, PageBlocks } from "./blocks.ts";
import type { Judged } from "./choose.ts";
import { bitOf } from "./names.ts";

const OTHERS =
  bitOf("comment") |
  bitOf("related") |
  bitOf("footer") |
  bitOf("sidebar") |
  bitOf("navigation") |
  bitOf("teaser");
const RELATED = bitOf("related") | bitOf("comment");
const META = bitOf("meta");
const LONGEST = 140;

/** A line that begins with who: "By", "Von", "Eine Analyse von". */
const LEAD =
  /^[^\p{L}\p{N}]{0,3}(?:(?:written|posted|published|submitted|story|words|text|article|escrito|geschrieben|verfasst|eingestellt|publié|artikel|(?:eine )?analyse|interview|abo\+|accueil \||rezept)\s)?(?:by|von|par|por|di|door)\s?:?\s/iu;
/** A label that may stand anywhere in a line: "Autor:", "Written by:". */
const LABEL =
  /(?:^|[\s\d|,])(?:Autor(?:in|en|:in|\/in|\/-in)?|Authors?|Auteur|Autore|AUTOR|Written by|Escrito por)\s?:\s?(?:Von |By )?/u;
/** A day, then who: "Posted on 21 May 2020 by". */
const DATED = /\d{4}[^\p{L}\d]{0,4}(?:\d{1,2}[:.]\d\d)?[^\p{L}\d]{0,4}(?:Uhr )?(?:by|von|par|por)\s/iu;
/** The words of a name, one after the other. */
const WORD = /^(?:\p{Lu}[\p{L}\d_.'’-]*|van|von|de|der|da|di|del|la|zu|\p{Ll}[\p{L}_]*\d+)$/u;
const JOINS = /^(?:and|und|et|y|&|\/|,)$/;
const PARTICLE = /^(?:van|von|de|der|da|di|del|la|zu|and|und|et|y|&|\/|,)$/;

/** The words at the beginning of `text` that make names, joined as they stand; null where the first makes none. */
function namesAt(text: string): string | null {
  const taken: string[] = [];
  for (const raw of text.split(" ").slice(0, 14)) {
    const word = raw.replace(/[,;|]$/, "");
    if (!(WORD.test(word) || (taken.length > 0 && JOINS.test(word)))) break;
    if (
      /^(?:Uhr|Am|On|In|Quelle|Updated|Published|Veröffentlicht|Kommentare?|Comments?|Datum|Staff|Posted)$/.test(
        word,
      )
    )
      break;
    taken.push(raw);
    if (/[;|]$/.test(raw) || taken.length >= 12) break;
  }
  while (taken.length > 0 && PARTICLE.test((taken.at(-1) as string).replace(/,$/, ""))) taken.pop();
  const name = taken.join(" ").replace(/[,;|]$/, "");
  return name.length < 2 || !/\p{L}/u.test(name) ? null : name;
}

/** The names in a byline; null where the line is none. @example bylineName("Posted on 21 May 2020 by Mila Orel") // "Mila Orel" */
export function bylineName(line: string): string | null {
  if (line.length > LONGEST) return null;
  for (const [lead, sure] of [
    [LEAD, false],
    [DATED, true],
    [LABEL, true],
  ] as const) {
    const m = lead.exec(line);
    if (!m) continue;
    const rest = line.slice(m.index + m[0].length);
    const name = namesAt(rest);
    if (name !== null) {
      // "By Tuesday the ministers were at sea": a sentence. A byline goes on with a day, a sign, or not at all.
      const after = rest.slice(name.length);
      if (sure || !/^\s\p{Ll}{2,}/u.test(after) || /^,?\s(?:on|am|le|el|um|in|vom|at)\s/.test(after))
        return name;
    }
    const single = /^(?:der |die )?([\p{L}][\p{L}\d_.-]{1,30})(?:\s(?:am|um|on|at|in)\s.*)?$/u.exec(rest);
    if (single && (sure || rest.length <= 60)) return single[1] as string;
  }
  return null;
}

/** Lines near the article that name who wrote it, each as a candidate. */
export function printedBylines({ blocks }: PageBlocks, { own, title }: Judged): Found<readonly string[]>[] {
  const first = own.indexOf(true);
  const last = own.lastIndexOf(true);
  if (first < 0) return [];
  const anchor = title >= 0 && title < first ? title : first;
  const out: Found<readonly string[]>[] = [];
  const look = (i: number, others: number, depth: number) => {
    const b = blocks[i] as PageBlock | undefined;
    if (!b || out.length >= 2 || b.text.length > LONGEST || elsewhere(b.box, others, depth)) return;
    const label = /^(?:by|von|par|por|author|autor|written by|verfasst von|geschrieben von)\s?:?$/i.test(
      b.text,
    );
    const name = label ? (blocks[i + 1]?.text ?? null) : bylineName(b.text);
    if (name !== null && name.length <= 120) out.push({ value: [name], by: "printed" });
  };
  // Between headline and text hardly anything but a byline names anybody; further down much does.
  const head = Math.min(first + 5, anchor + 30);
  for (let i = Math.max(0, anchor - 4); i <= head; i++) look(i, RELATED, 2);
  for (let i = head + 1; i < last - 2; i++)
    if (!own[i] && LABEL.test((blocks[i] as PageBlock).text)) look(i, RELATED, 3);
  for (let i = Math.max(head + 1, last - 2); i <= last + 10; i++) look(i, OTHERS, 3);
  return out;
}

/** True where one of the innermost boxes is of these kinds and none says that it is about the article. */
const elsewhere = (box: Box, others: number, depth: number): boolean => {
  for (let up: Box | null = box, n = 0; up !== null && n < depth; up = up.parent, n++) {
    if (up.kinds & META) return false;
    if (up.kinds & others) return true;
  }
  return false;
};
