// Descriptions of people and bodies, compared: "Kremlin spokesman", "the press secretary", "chairman of the council".
import type { Token } from "../model/doc.ts";
import type { SpeakerId } from "../model/ids.ts";
import { type Span, span } from "../model/span.ts";
import { PERSON_NOUNS } from "../tag/lexicon/names-titles.ts";
import { entryAt, type Facts, isPossessive, Shape } from "../tag/mentions/facts.ts";
import { principal } from "../tag/mentions/gazetteer.ts";
import { singular } from "../tag/mentions/nominals.ts";

/** A description as words that can be compared. */
export interface Role {
  /** As the article has it, without a leading article. */
  readonly text: string;
  readonly span: Span;
  /** Its head noun, made uniform: "spokesperson", "minister". */
  readonly head: string;
  /** Its other content words. */
  readonly words: ReadonlySet<string>;
  /** Those of them that name places: of "the Ardun senator" "ardun". */
  readonly places: ReadonlySet<string>;
  /** Parties that it names: of "the NATO chief" NATO. */
  readonly parties: ReadonlySet<SpeakerId>;
  /** "former", "ex-", "late", "then". */
  readonly former: boolean;
  /** Token index of the head noun. */
  readonly at: number;
}

const SAME: Readonly<Record<string, string>> = {
  spokesman: "spokesperson",
  spokeswoman: "spokesperson",
  chairman: "chair",
  chairwoman: "chair",
  chairperson: "chair",
  congresswoman: "congressman",
  businesswoman: "businessman",
  actress: "actor",
  councilwoman: "councilman",
  councillor: "councilman",
  advisor: "adviser",
  defense: "defence",
  premier: "premier",
  attorney: "lawyer",
  centre: "center",
  nominee: "nominee",
  sen: "senator",
  rep: "representative",
  gov: "governor",
  gen: "general",
  col: "colonel",
  adm: "admiral",
  lt: "lieutenant",
  sgt: "sergeant",
  amb: "ambassador",
  atty: "lawyer",
  prof: "professor",
  mum: "mother",
  mom: "mother",
  dad: "father",
};
const SMALL = new Set(
  "the a an of for at in on to from with by and s his her its their our my own who is was new old current outgoing longtime veteran top senior prominent influential himself herself".split(
    " ",
  ),
);
const FORMER = new Set(["former", "ex", "late", "then", "onetime", "erstwhile", "past", "retired"]);
const CLASSES: readonly ReadonlySet<string>[] = [
  "chief head boss leader director secretary-general director-general president chair commissioner executive ceo commander governor chancellor premier chairperson founder",
  "senator representative congressman lawmaker legislator mp parliamentarian politician mep councilman",
  "candidate nominee contender hopeful frontrunner front-runner challenger rival",
  "businessman mogul tycoon magnate billionaire millionaire developer entrepreneur investor industrialist executive ceo",
  "reporter journalist correspondent columnist anchor host editor commentator writer author presenter",
  "professor scholar academic historian economist scientist researcher analyst expert lecturer",
  "general admiral commander officer colonel soldier major captain",
  "aide adviser strategist consultant operative manager staffer official",
  "diplomat ambassador envoy minister secretary official",
  "lawyer solicitor barrister counsel prosecutor",
  "politician president premier minister chancellor senator mayor governor leader lawmaker",
  "spokesperson secretary official representative",
].map((row) => new Set(row.split(" ")));

/** Offices of which a person is hardly called by another: the governor is not "the senator". */
const OFFICES: ReadonlySet<string> = new Set(
  "president vice-president premier chancellor governor senator mayor representative congressman councilman ambassador judge".split(
    " ",
  ),
);

/** True where two head nouns may describe one person: the same, or of one class. */
export function headsAgree(a: string, b: string): "same" | "class" | "no" {
  if (a === b) return "same";
  if (OFFICES.has(a) && OFFICES.has(b)) return "no";
  return CLASSES.some((c) => c.has(a) && c.has(b)) ? "class" : "no";
}

const MAX_TAIL = 9;

/** Reads the description from `first` with its head noun at `head`, and the "of …" that follows it up to `limit`. */
export function readRole(facts: Facts, first: number, head: number, limit: number): Role {
  const { tokens } = facts;
  let end = head;
  let at = head + 1;
  const afterHead = tokens[at]?.lower ?? "";
  if (/^(?:of|for|at|in|on|to|with|from)$/.test(afterHead)) {
    while (at <= limit && at - head <= MAX_TAIL) {
      const t = tokens[at] as Token;
      if (facts.shape[at] === Shape.other && !isPossessive(t) && t.lower !== "i") break;
      if (t.lower === "and" && describesAgain(facts, at + 1, limit)) break;
      if (/^(?:VB|MD|WP|WDT|WRB|PRP$)/.test(t.xpos) || /^(?:who|that|which|said|says|told)$/.test(t.lower))
        break;
      end = at++;
    }
    while (end > head && /^(?:of|for|at|in|on|to|with|from|and|the|a|an)$/.test((tokens[end] as Token).lower))
      end--;
  }
  let from = first;
  while (from < head && /^(?:the|a|an|one|another)$/.test((tokens[from] as Token).lower)) from++;
  const where = span((tokens[from] as Token).start, (tokens[end] as Token).end);
  const words: string[] = [];
  const places = new Set<string>();
  const parties = new Set<SpeakerId>();
  let former = false;
  let headWord = "";
  for (let i = first; i <= end; ) {
    const party = partyAt(facts, i, end);
    if (party && !(party.last >= head && i <= head)) {
      parties.add(party.id);
      i = party.last + 1;
      continue;
    }
    for (const raw of (facts.key[i] as string).split(" ")) {
      if (raw === "" || SMALL.has(raw)) continue;
      if (FORMER.has(raw)) former = true;
      else {
        const one = SAME[raw] ?? SAME[singular(raw)] ?? (PERSON_NOUNS.has(raw) ? raw : singular(raw));
        if (i === head) headWord = one;
        words.push(one);
        if (i !== head && facts.tokens[i]?.ner === "LOC") places.add(one);
      }
    }
    i++;
  }
  const compound = compoundHead(words, headWord);
  const text = facts.doc.text.slice(where.start, where.end).replace(/\s+/g, " ");
  return {
    text,
    span: where,
    head: compound.head,
    words: new Set(compound.rest),
    places,
    parties,
    former,
    at: head,
  };
}

/** A second description follows: "secretary of state and current nominee". */
function describesAgain(facts: Facts, from: number, limit: number): boolean {
  for (let i = from; i <= limit && i < from + 6; i++) {
    const t = facts.tokens[i] as Token;
    if (PERSON_NOUNS.has(t.lower)) return true;
    if (facts.shape[i] === Shape.other) return false;
  }
  return false;
}

/** "secretary general", "prime minister", "press secretary": two words, one head. */
function compoundHead(words: readonly string[], head: string): { head: string; rest: string[] } {
  const at = words.lastIndexOf(head);
  const before = at > 0 ? (words[at - 1] as string) : "";
  const rest = (n: number) => words.filter((_, i) => i !== at && !(n === 2 && i === at - 1));
  if (head === "general" && /^(?:secretary|director|attorney|solicitor|surgeon|inspector)$/.test(before))
    return { head: `${before}-general`, rest: rest(2) };
  if (head === "minister" && before === "prime") return { head: "premier", rest: rest(2) };
  if (head === "secretary" && before === "press") return { head: "spokesperson", rest: rest(2) };
  if (head === "president" && before === "vice") return { head: "vice-president", rest: rest(2) };
  return { head, rest: rest(1) };
}

function partyAt(facts: Facts, i: number, end: number): { id: SpeakerId; last: number } | null {
  if ((facts.shape[i] as number) < Shape.capital) return null;
  const found = entryAt(facts, i, end);
  if (!found || found.entry.party.kind === "person") return null;
  return { id: principal(facts.gazetteer, found.entry.party).id, last: found.last };
}

/** Whether what is known tells a place that is asked for. */
export const tellsPlace = (asked: Role, known: Role): boolean =>
  [...asked.places].some((w) => known.words.has(w));

/**
 * How well the description `asked` fits what is known of someone: below 0 they exclude each other, 0 nothing is known,
 * up to about 5 for the same head with the same words.
 */
export function fitness(asked: Role, known: Role): number {
  const agree = headsAgree(asked.head, known.head);
  if (agree === "no") return 0;
  let score = agree === "same" ? 2 : 1;
  if (asked.parties.size > 0 && known.parties.size > 0)
    score += [...asked.parties].some((p) => known.parties.has(p)) ? 1.5 : -3;
  let both = 0;
  let missing = 0;
  for (const w of asked.words) {
    if (known.words.has(w)) both++;
    else missing++;
  }
  score += Math.min(2, both);
  if (missing > 0 && known.words.size > 0 && both === 0)
    score -= agree === "same" && asked.parties.size > 0 ? 0.5 : 1;
  else if (missing > 0) score -= 0.4 * missing;
  if (asked.former && !known.former) score -= 1.5;
  // "the Ardun senator" is no senator of Velmora
  if (asked.places.size > 0 && known.places.size > 0 && !tellsPlace(asked, known)) score -= 3;
  // "the Senate Democratic leader" is no "former guild leader"
  if (known.former && !asked.former && asked.parties.size > 0 && known.parties.size === 0 && both === 0)
    score -= known.words.size > 0 ? 2 : 0;
  if (agree === "class" && both === 0 && asked.parties.size === 0 && asked.words.size > 0) score -= 0.5;
  return score;
}
