// Printed talk: who has a turn, and who “I” and “you” are in it.
import type { Token } from "../../model/doc.ts";
import { foldName, speakerId } from "../../model/ids.ts";
import { contains, type Span } from "../../model/span.ts";
import type { SpeakerKind } from "../../model/speaker.ts";
import type { Party, Talk, Turn } from "../../turns/index.ts";
import { type Answer, type Candidate, type Context, open, type Sieve, sure, type Task } from "../context.ts";
import { isPersonal } from "../entities.ts";
import { entityCandidate, wordsCandidate } from "../refs.ts";
import { readSource } from "../source.ts";
import { viewedBy } from "./first-person.ts";

const ME = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/;

/** “KROLL: I told them no.” */
export const turn: Sieve = {
  id: "turn",
  about:
    "in a printed talk the label tells whose turn it is; “I” in it is whoever has the turn, “you” in a question the only one who is asked",
  find(task, context) {
    const { talk } = context;
    const source = task.attribution.source[0];
    if (!talk || !source || source.start < talk.start) return null;
    const own = turnAt(talk, source, true);
    if (own) return byLabel(task, context, own);
    const word = pronounIn(task, context);
    const mine = word === null ? null : turnAt(talk, source, false);
    if (word === null || !mine || heldByOther(task, context, mine)) return null;
    const at = talk.parties[mine.party] as Party;
    if (ME.test(word)) return inferredFrom(partyOf(at, task, context));
    if (word !== "you" || at.part !== "asks") return null;
    const asked = talk.parties.filter((p) => p.part !== "asks");
    return asked.length === 1 ? inferredFrom(partyOf(asked[0] as Party, task, context)) : null;
  },
};

/** A party told by another place of the text than the source. */
const inferredFrom = (a: Answer): Answer =>
  a.value ? sure(a.value, "inferred", a.score * 0.95, a.rivals) : open(a.rivals);

/** The turn whose label, or whose words, hold a span. */
function turnAt(talk: Talk, at: Span, label: boolean): Turn | null {
  let low = 0;
  let high = talk.turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((talk.turns[middle] as Turn).label.start <= at.start) low = middle + 1;
    else high = middle;
  }
  const t = talk.turns[low - 1];
  if (!t) return null;
  if (label) return at.start < t.label.end ? t : null;
  return t.content.some((s) => contains(s, at)) ? t : null;
}

/** The pronoun that is the source, or whose view it is (“my point”); null for other sources. */
function pronounIn(task: Task, context: Context): string | null {
  const { head } = task;
  if (head?.type === "pronoun") return head.lower;
  const view = head?.type === "nominal" ? viewedBy(head, context) : null;
  return view?.type === "pronoun" ? view.lower : null;
}

/** Words of another within the turn: “He told me: ‘I will go.’” */
function heldByOther(task: Task, context: Context, mine: Turn): boolean {
  const { parent } = task;
  const holder =
    parent && !mine.content.every((s) => parent.content.some((p) => contains(p, s))) ? parent : null;
  if (holder) return true;
  const token = task.head?.first ?? task.at;
  const quote = context.mentions.facts.quote[token] ?? -1;
  if (quote < 0) return false;
  // a transcript printed in marks: the mark that holds the label's paragraph is not another's
  const q = context.doc.quotations.find(
    (x) =>
      x.depth === 0 &&
      x.span.start <= (context.doc.tokens[token] as Token).start &&
      x.span.end > (context.doc.tokens[token] as Token).start,
  );
  return (
    q !== undefined &&
    q.span.start > (mine.content[0] as Span).start &&
    !opensParagraph(context, q.span.start)
  );
}

/** A mark at the beginning of a paragraph, as transcripts in quotation marks have. */
const opensParagraph = (context: Context, offset: number): boolean =>
  context.doc.article.paragraphs.some((p) => p.span.start === offset);

/** The party of a whole turn; a name is left to the sieves for names where the article knows it. */
function byLabel(task: Task, context: Context, own: Turn): Answer | null {
  const party = (context.talk as Talk).parties[own.party] as Party;
  if (
    party.form === "name" &&
    party.from === null &&
    task.head?.type === "name" &&
    party.name?.start === party.label.start
  ) {
    const known = context.register.of[task.head.name] as number;
    if (known >= 0 || context.register.rivals.has(task.head.name)) return null;
  }
  return partyOf(party, task, context);
}

/** Who a party of the talk is. */
function partyOf(party: Party, task: Task, context: Context): Answer {
  const { article, text } = context.doc;
  if (party.from === "author") return named(article.byline.value?.[0] ?? null, "person", 0.65);
  if (party.from === "outlet") return named(article.outlet.value, "organisation", 0.85);
  const label = text.slice(party.label.start, party.label.end);
  if (party.name === null)
    return party.form === "role"
      ? sure(wordsCandidate(context, label.toLowerCase(), "unnamed"), "stated", 0.6)
      : open();
  const source = readSource(context.mentions, [party.name]);
  const head = source?.heads.length === 1 ? source.heads[0] : null;
  if (head?.type === "name") {
    const answer = context.resolveHead({ ...task, source, head, at: source?.first ?? task.at }, head);
    if (answer.value) return answer;
  }
  const words = text.slice(party.name.start, party.name.end).replace(/\s+/g, " ");
  return byWords(words, context) ?? named(cased(words), "person", 0.75);
}

/** The one person of the article with that last word as surname. */
function byWords(words: string, context: Context): Answer | null {
  const last = foldName(words).split(" ").at(-1);
  const found = context.register.entities.filter(
    (e) => isPersonal(e) && foldName(e.keys.at(-1) ?? "") === last,
  );
  const [one] = found;
  if (found.length > 1) return open(found.slice(0, 3).map((e) => entityCandidate(context, e, 0)));
  return one ? sure(entityCandidate(context, one, 0), "inferred", 0.85) : null;
}

function named(name: string | null, kind: SpeakerKind, score: number): Answer {
  if (name === null || !/\p{L}/u.test(name)) return open();
  const speaker: Candidate["speaker"] = {
    id: speakerId(name),
    name,
    kind,
    role: null,
    standsFor: null,
    wikidata: null,
    with: [],
  };
  return sure({ speaker, entity: -1 }, "inferred", score);
}

/** “ADA KROLL” as names are written. */
const cased = (words: string): string =>
  words === words.toUpperCase() && words.length > 3
    ? words.replace(/\p{L}+/gu, (w) => (w[0] as string) + w.slice(1).toLowerCase())
    : words;
