// Who is who in a printed talk: which labels are one party, who asks, who answers, and whom “Q” and “A” stand for.
import type { Doc } from "../model/doc.ts";
import { foldName } from "../model/ids.ts";
import { type Span, span } from "../model/span.ts";
import type { Label } from "./label.ts";
import { ANSWERING, ASKING, JOURNALIST, MANY_ASK, TALKS } from "./lexicon.ts";

/** What somebody does in a talk. */
export type Part = "asks" | "answers" | "speaks";

/** One party of a talk. */
export interface Party {
  /** The fullest label of it. */
  readonly label: Span;
  readonly form: Label["form"];
  readonly part: Part;
  /** Words that name it: of its label, of title or introduction; null where none do. */
  readonly name: Span | null;
  /** Known from the page alone: the author of the piece, or its outlet. */
  readonly from: "author" | "outlet" | null;
}

/** A labelled turn as far as parties need it. */
interface Labelled {
  readonly label: Label;
  readonly key: string;
  readonly content: readonly Span[];
}

/** A person's name in title or introduction. */
interface Named {
  readonly span: Span;
  /** Token range. */
  readonly first: number;
  readonly last: number;
  readonly keys: readonly string[];
  readonly sentence: number;
  readonly title: boolean;
}

/** Share of a party's turns that ask, from which on it is the one who asks. */
const ASKS = 0.5;

/** The parties of a talk that begins at `start`, and for each turn which one has it. */
export function partiesOf(
  doc: Doc,
  turns: readonly Labelled[],
  start: number,
): { parties: readonly Party[]; of: readonly number[] } {
  const people = peopleBefore(doc, start);
  const byKey = new Map<string, Labelled[]>();
  for (const t of turns) {
    const key = keyOf(t, turns);
    const list = byKey.get(key);
    if (list) list.push(t);
    else byKey.set(key, [t]);
  }
  const keys = [...byKey.keys()];
  const asker = askerOf(doc, people, start);
  const groups = [...byKey.values()];
  const parties = groups.map((list): Party => {
    const fullest = list.reduce((a, b) => (fuller(b.label, a.label) ? b : a)).label;
    const { form } = fullest;
    const asks = form === "q" || (form === "role" && ASKING.has(fullest.keys.at(-1) as string));
    const answers = form === "a" || (form === "role" && ANSWERING.has(fullest.keys.at(-1) as string));
    const at = { label: fullest.span, form };
    if (form === "q" || (asks && /^(?:interviewer|question)$/.test(fullest.keys.at(-1) as string)))
      return { ...at, part: "asks", ...asker };
    if (answers) return { ...at, part: "answers", name: interviewee(doc, people), from: null };
    if (form === "role") {
      const named = people.find((p) => beforeIs(doc, p, (w) => fullest.keys.includes(w)));
      return { ...at, part: asks ? "asks" : "speaks", name: named?.span ?? null, from: null };
    }
    if (isOutlet(doc, fullest)) return { ...at, part: "asks", name: null, from: "outlet" };
    const part =
      asksMostly(doc, list) && groups.some((g) => g !== list && !asksMostly(doc, g)) ? "asks" : "speaks";
    return { ...at, part, ...byInitials(doc, people, fullest) };
  });
  const askers = parties.filter((p) => p.part === "asks").length;
  const settled = parties.map((p) =>
    p.part === "speaks" && parties.length === 2 && askers === 1 ? { ...p, part: "answers" as const } : p,
  );
  return { parties: settled, of: turns.map((t) => keys.indexOf(keyOf(t, turns))) };
}

/** In a talk by letters a whole name before the first “A” is whoever answers. */
function keyOf(t: Labelled, turns: readonly Labelled[]): string {
  const lettered = turns.some((x) => x.label.form === "a");
  return lettered && t.label.form === "name" ? "a" : t.key;
}

const fuller = (a: Label, b: Label): boolean =>
  (a.form === "name" ? a.keys.length : 0) > (b.form === "name" ? b.keys.length : 0);

/** Folded last words of names before a place in the text. */
export function openingNames(doc: Doc, start: number): ReadonlySet<string> {
  return new Set(peopleBefore(doc, start).map((p) => p.keys.at(-1) as string));
}

/** People named before the first turn, in order. */
function peopleBefore(doc: Doc, start: number): Named[] {
  const { tokens, sentences } = doc;
  const out: Named[] = [];
  for (let i = 0; i < tokens.length && tokens[i]!.start < start; i++) {
    if (tokens[i]!.ner !== "PER") continue;
    let last = i;
    while (
      last + 1 < tokens.length &&
      tokens[last + 1]!.ner === "PER" &&
      tokens[last + 1]!.sentence === tokens[i]!.sentence
    )
      last++;
    const { sentence } = tokens[i]!;
    const role = doc.article.paragraphs[sentences[sentence]?.paragraph ?? 0]?.role;
    const keys = tokens
      .slice(i, last + 1)
      .map((t) => foldName(t.form))
      .filter((w) => w !== "");
    if (keys.length > 0 && tokens[last]!.end <= start)
      out.push({
        span: span(tokens[i]!.start, tokens[last]!.end),
        first: i,
        last,
        keys,
        sentence,
        title: role === "title" || role === "standfirst",
      });
    i = last;
  }
  return out;
}

/** True where one of the four words before the name is such a word: “senior writer Ada Kell”. */
function beforeIs(doc: Doc, p: Named, is: (lower: string) => boolean): boolean {
  for (let i = p.first - 1; i >= Math.max(0, p.first - 4); i--) {
    const t = doc.tokens[i]!;
    if (t.sentence !== p.sentence || /^[,;:]$/.test(t.form)) return false;
    if (is(t.lower)) return true;
  }
  return false;
}

/** Authors, folded. */
const authors = (doc: Doc): readonly string[] =>
  (doc.article.byline.value ?? []).map((a) => foldName(a)).filter((a) => a !== "");

const isAuthor = (doc: Doc, p: Named): boolean =>
  authors(doc).some((a) => a.split(" ").at(-1) === p.keys.at(-1));

/** Who is behind “Q”: the journalist whom the introduction names, else the author of the piece; nobody where many ask. */
function askerOf(doc: Doc, people: readonly Named[], start: number): Pick<Party, "name" | "from"> {
  const opening = textBefore(doc, start);
  if (MANY_ASK.test(opening)) return { name: null, from: null };
  const named = people.filter((p) => beforeIs(doc, p, (w) => JOURNALIST.test(w)) || isAuthor(doc, p));
  const surnames = new Set(named.map((p) => p.keys.at(-1)));
  if (surnames.size === 1) return { name: longest(named).span, from: null };
  if (surnames.size === 0 && authors(doc).length === 1) return { name: null, from: "author" };
  return { name: null, from: null };
}

const longest = (list: readonly Named[]): Named =>
  list.reduce((a, b) => (b.keys.length > a.keys.length ? b : a));

/** Text before the first turn, at most 6 000 units of it. */
const textBefore = (doc: Doc, start: number): string =>
  `${doc.article.title.value ?? ""}\n${doc.text.slice(Math.max(0, start - 6000), start)}`;

/** Who answers: named behind “Q&A with” or “interview with”, or as the one who sat down, spoke, answered; else the only one whom title and introduction name. */
function interviewee(doc: Doc, people: readonly Named[]): Span | null {
  const others = people.filter((p) => !isAuthor(doc, p) && !beforeIs(doc, p, (w) => JOURNALIST.test(w)));
  const surname = (p: Named) => p.keys.at(-1) as string;
  const inTitle = new Set(others.filter((p) => p.title).map(surname));
  const whole = (key: string): Span => longest(others.filter((p) => surname(p) === key)).span;
  const title = doc.article.title.value ?? "";
  const behind =
    /\b(?:Q ?& ?A|Q and A|interview|conversation|talk|talking|questions|minutes|chat)(?: with| for| to|:)\s(.{2,80})/iu.exec(
      title,
    )?.[1];
  if (behind) {
    const first = others.find((p) => foldName(behind).split(" ").includes(surname(p)));
    const two = new Set(others.filter((p) => foldName(behind).split(" ").includes(surname(p))).map(surname))
      .size;
    if (first && two === 1) return whole(surname(first));
  }
  const talking = others.filter((p) => inTalkSentence(doc, p));
  const spoken = new Set(talking.map(surname));
  if (spoken.size === 1) return whole([...spoken][0] as string);
  if (spoken.size === 0 && others[0] && sheTalks(doc, people)) return whole(surname(others[0]));
  const both = [...new Set(others.filter((p) => !p.title).map(surname))].filter((s) => inTitle.has(s));
  if (both.length === 1 && (spoken.size === 0 || spoken.has(both[0] as string)))
    return whole(both[0] as string);
  const all = new Set(others.map(surname));
  if (all.size === 1) return whole([...all][0] as string);
  if (inTitle.size === 1 && spoken.size === 0) return whole([...inTitle][0] as string);
  return null;
}

/** The sentence tells of somebody who spoke, answered, was interviewed. */
function inTalkSentence(doc: Doc, p: Named): boolean {
  const s = doc.sentences[p.sentence]!;
  if (p.title) return false;
  for (let i = s.first; i <= s.last && i < s.first + 120; i++)
    if (TALKS.test(doc.tokens[i]!.lower)) return true;
  return false;
}

/** “She sat down with the Herald”: a sentence of the introduction about whoever it named first. */
function sheTalks(doc: Doc, people: readonly Named[]): boolean {
  const from = people[0]?.sentence ?? 0;
  for (let k = from; k < doc.sentences.length && k < from + 12; k++) {
    const s = doc.sentences[k]!;
    if (!/^(?:she|he)$/.test(doc.tokens[s.first]!.lower)) continue;
    for (let i = s.first; i <= s.last && i < s.first + 5; i++)
      if (TALKS.test(doc.tokens[i]!.lower)) return true;
  }
  return false;
}

/** “The Herald”, “HERALD”: the outlet of the page. */
function isOutlet(doc: Doc, label: Label): boolean {
  const outlet = doc.article.outlet.value;
  if (!outlet) return false;
  const plain = (s: string) => foldName(s).replace(/^the /, "");
  const own = plain(outlet);
  const words = label.keys.join(" ").replace(/^the /, "");
  return own === words || own.split(" ").at(-1) === words || own.split(" ").includes(words);
}

/** “AK”: a person of the introduction, or the author, whose initials they are. */
function byInitials(doc: Doc, people: readonly Named[], label: Label): Pick<Party, "name" | "from"> {
  const own = label.keys.join("");
  if (!label.capitals || own.length > 3 || label.keys.length > 1) return { name: label.span, from: null };
  const initials = (words: readonly string[]) => words.map((w) => w[0]).join("");
  const found = people.filter((p) => p.keys.length > 1 && initials(p.keys) === own);
  if (new Set(found.map((p) => p.keys.join(" "))).size === 1) return { name: found[0]!.span, from: null };
  const author = authors(doc).filter((a) => initials(a.split(" ")) === own);
  if (author.length === 1 && authors(doc).length === 1) return { name: null, from: "author" };
  return { name: own.length > 2 ? label.span : null, from: null };
}

/** Most of a party's turns end with a question. */
function asksMostly(doc: Doc, list: readonly Labelled[]): boolean {
  const asking = list.filter((t) => {
    const end = t.content.at(-1);
    return end !== undefined && doc.text.slice(Math.max(end.start, end.end - 200), end.end).includes("?");
  });
  return asking.length >= list.length * ASKS;
}
