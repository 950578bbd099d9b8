// Finds the turns of a printed talk: whose label opens them, which paragraphs they take in, where prose stands between.
import type { ParagraphRole } from "../model/article.ts";
import { SPEAKING } from "../model/article.ts";
import type { Doc } from "../model/doc.ts";
import { foldName } from "../model/ids.ts";
import { overlaps, type Span } from "../model/span.ts";
import { contentOf, firstPerson } from "./extent.ts";
import { type Candidate, type Label, readLabel } from "./label.ts";
import { ANNOUNCES } from "./lexicon.ts";
import { openingNames, type Party, partiesOf } from "./parties.ts";

/** What one party says until another takes over. */
export interface Turn {
  /** The words that say whose turn it is. */
  readonly label: Span;
  /** Index in `Talk.parties`. */
  readonly party: number;
  /** The words said, without the label: a span for each run of paragraphs. */
  readonly content: readonly Span[];
}

/** A talk printed as turns. */
export interface Talk {
  /** In order of the text; at least three. */
  readonly turns: readonly Turn[];
  readonly parties: readonly Party[];
  /** Where the first label stands: title and introduction are before it. */
  readonly start: number;
  /** True where all labels but a few are “Q” and “A”. */
  readonly lettered: boolean;
}

/** Labelled paragraphs that are looked at; a longer talk is read up to there. */
const MOST = 4000;
/** Units of a turn that are looked over for “I”, “you” and questions. */
const SAMPLE = 600;
/** Share of turns that must address somebody or speak of the speaker. */
const ADDRESSED = 0.4;

const MAY_OPEN: ReadonlySet<ParagraphRole> = new Set([
  "body",
  "list",
  "quote",
  "heading",
  "post",
  "standfirst",
]);

/** Talks already found: who, when and by what means each ask for it. */
const talks = new WeakMap<Doc, Talk | null>();

/**
 * The printed talk of an article, null where there is none. Labels of a talk come again, and what follows them says “I”,
 * “you” or asks; lists, schedules, scores and datelines do neither. Linear in the length of the text.
 * @example findTalk(doc)?.turns.length // 12
 */
export function findTalk(doc: Doc): Talk | null {
  const known = talks.get(doc);
  if (known !== undefined) return known;
  const talk = seekTalk(doc);
  talks.set(doc, talk);
  return talk;
}

function seekTalk(doc: Doc): Talk | null {
  const all = candidates(doc);
  for (const style of ["colon", "stop", "dash", "line"] as const) {
    const same = all.filter(
      (c) =>
        c.label.style === style || (style !== "line" && c.label.style === "line" && c.label.form !== "name"),
    );
    const chosen = letters(same) ?? names(doc, same);
    if (chosen) return talkOf(doc, chosen);
  }
  return null;
}

/** Paragraphs that begin with what may be a label. */
function candidates(doc: Doc): Candidate[] {
  const { paragraphs } = doc.article;
  const out: Candidate[] = [];
  for (let i = 0; i < paragraphs.length && out.length < MOST; i++) {
    const p = paragraphs[i]!;
    if (!MAY_OPEN.has(p.role)) continue;
    const label = readLabel(doc.text, p.span);
    if (label === null || p.asides.some((a) => overlaps(a, label.span))) continue;
    if (label.style === "line" && followed(doc, i) === null) continue;
    out.push({
      paragraph: i,
      label,
      key: label.form === "name" ? "" : label.form === "role" ? label.keys.join(" ") : label.form,
    });
  }
  const bare = out.some((c) => c.label.form === "a" && c.label.style === "colon");
  return nameKeys(bare ? out : out.filter((c) => !c.label.bare));
}

/** The next speaking paragraph, where a label alone may stand over it. */
function followed(doc: Doc, i: number): number | null {
  const { paragraphs } = doc.article;
  for (let k = i + 1; k < paragraphs.length && k < i + 4; k++)
    if (SPEAKING.has(paragraphs[k]!.role)) return k;
  return null;
}

/** One key for “Senator Ada Kroll”, “Ada Kroll” and “KROLL”; of two Krolls each keeps the whole name. */
function nameKeys(list: Candidate[]): Candidate[] {
  const full = new Map<string, Set<string>>();
  for (const { label } of list)
    if (label.form === "name" && label.keys.length > 1)
      for (const word of [label.keys[0] as string, label.keys.at(-1) as string]) {
        const set = full.get(word) ?? new Set();
        full.set(word, set.add(label.keys.join(" ")));
      }
  for (const c of list) {
    if (c.label.form !== "name") continue;
    const own = c.label.keys.join(" ");
    const fuller = c.label.keys.length === 1 ? full.get(own) : undefined;
    c.key = fuller?.size === 1 ? ([...fuller][0] as string) : own;
  }
  return list;
}

/** A talk in questions and answers by letter, with what else is labelled in it. */
function letters(list: readonly Candidate[]): readonly Candidate[] | null {
  const of = (form: string) => list.filter((c) => c.label.form === form).length;
  const q = of("q");
  const a = of("a");
  if (q < 1 || a < 1 || q + a < 3) return null;
  const first = list.findIndex((c) => c.label.form === "q" || c.label.form === "a");
  const last = list.findLastIndex((c) => c.label.form === "q" || c.label.form === "a");
  // the first answer may bear the whole name: “Ada Kroll: …”, then “A: …”
  return list
    .slice(first, last + 1)
    .filter((c, i) => c.label.form !== "name" || (i <= 2 && c.label.keys.length > 1));
}

/** A talk whose labels name the parties. */
function names(doc: Doc, list: readonly Candidate[]): readonly Candidate[] | null {
  if (list.length < 3) return null;
  const counts = new Map<string, number>();
  for (const c of list) counts.set(c.key, (counts.get(c.key) ?? 0) + 1);
  const again = list.filter((c) => (counts.get(c.key) as number) > 1);
  if (again.length === 0) return null;
  const from = again[0]!.paragraph;
  const to = again.at(-1)!.paragraph;
  const known = openingNames(doc, doc.article.paragraphs[list[0]!.paragraph]!.span.start);
  const capitals = again.every((c) => c.label.capitals);
  const belongs = (c: Candidate) =>
    (counts.get(c.key) as number) > 1 ||
    c.label.form !== "name" ||
    (capitals
      ? c.label.capitals
      : isPerson(doc, c.label) && (known.has(c.label.keys.at(-1) as string) || c.label.keys.length > 1));
  const kept = list.filter((c) => belongs(c) && c.paragraph >= from - NEAR && c.paragraph <= to + NEAR);
  const keys = new Set(kept.map((c) => c.key));
  const announced = ANNOUNCES.test(openingText(doc, kept[0]?.paragraph ?? 0));
  if (kept.length < (announced ? 3 : 4) || keys.size < 2) return null;
  if (!announced && keys.size > kept.length * 0.7) return null;
  const addressed = kept.filter((c) => addresses(sample(doc, c))).length;
  if (addressed < kept.length * ADDRESSED) return null;
  const party = kept.some(
    (c) => c.label.form === "role" || isPerson(doc, c.label) || known.has(c.label.keys.at(-1) as string),
  );
  return party || (announced && capitals) ? kept : null;
}

/** Paragraphs around the labels that come again in which one may stand that does not. */
const NEAR = 6;

/** True for a name that grammar takes for a person, here or elsewhere in the article. */
function isPerson(doc: Doc, label: Label): boolean {
  const last = label.keys.at(-1);
  return doc.tokens.some((t) => t.ner === "PER" && foldName(t.form) === last);
}

/** The title and up to four paragraphs before the first turn. */
function openingText(doc: Doc, first: number): string {
  const { paragraphs } = doc.article;
  const parts = [doc.article.title.value ?? ""];
  for (let i = Math.max(0, first - 4); i < first; i++)
    if (SPEAKING.has(paragraphs[i]!.role))
      parts.push(
        doc.text.slice(
          paragraphs[i]!.span.start,
          Math.min(paragraphs[i]!.span.end, paragraphs[i]!.span.start + 1500),
        ),
      );
  return parts.join("\n");
}

/** The first words of a turn. */
function sample(doc: Doc, c: Candidate): string {
  const next = c.label.style === "line" ? followed(doc, c.paragraph) : c.paragraph;
  const p = next === null ? null : doc.article.paragraphs[next];
  if (!p) return "";
  const from = next === c.paragraph ? c.label.from : p.span.start;
  return doc.text.slice(from, Math.min(p.span.end, from + SAMPLE));
}

const addresses = (words: string): boolean => words.includes("?") || firstPerson(words);

/** The turns of the chosen labels, with their parties. */
function talkOf(doc: Doc, chosen: readonly Candidate[]): Talk | null {
  const { paragraphs } = doc.article;
  const contents = chosen.map((c, i) =>
    contentOf(doc, c, chosen[i + 1]?.paragraph ?? paragraphs.length, i === chosen.length - 1),
  );
  const kept = chosen.flatMap((c, i) =>
    contents[i]!.length > 0 ? [{ ...c, content: contents[i] as Span[] }] : [],
  );
  if (kept.length < 3) return null;
  const start = kept[0]!.label.span.start;
  const { parties, of } = partiesOf(doc, kept, start);
  const lettered = kept.filter((c) => c.label.form === "q" || c.label.form === "a").length * 2 > kept.length;
  const turns = kept.map((c, i) => ({ label: c.label.span, party: of[i] as number, content: c.content }));
  return { turns, parties, start, lettered };
}
