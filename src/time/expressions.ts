// Finds expressions of time and what they mean; which statement they date is decided in governs.ts.
import type { Doc, TimeExpression } from "../model/doc.ts";
import { words as slice, span } from "../model/span.ts";
import { parseAt } from "./grammar.ts";
import { AT_WORDS, LIMIT_WORDS, VAGUE_ADJECTIVES } from "./lexicon.ts";
import { type Meaning, type Parsed, type Reader, readerOf } from "./meaning.ts";

/** An expression of time with its reading. Token indexes are of `Doc.tokens`. */
export interface FoundTime extends TimeExpression {
  /** First token, the preposition included ("on Monday": "on"). */
  readonly first: number;
  /** First token of the expression itself. */
  readonly core: number;
  /** Last token. */
  readonly last: number;
  /** As they stand: "on Monday"; without the preposition where it limits ("by Monday": "Monday"). */
  readonly words: string;
  readonly meaning: Meaning;
  /** The word that makes it a limit and no date ("by", "since", "ahead of"); null where none does. */
  readonly limit: string | null;
  /** It qualifies a noun ("Monday’s rally", "a 2019 study", "recent remarks"): the first token of what follows; null else. */
  readonly before: number | null;
}

const DETERMINER =
  /^(?:a|an|the|his|her|their|its|our|my|your|this|that|these|those|'s|whose|another|some|any)$/;

/** All expressions of the document in order; they do not overlap. Linear in the number of tokens. */
export function findTimes(doc: Doc): readonly FoundTime[] {
  const out: FoundTime[] = [];
  const { tokens } = doc;
  for (const sentence of doc.sentences) {
    const r = readerOf(tokens, tokens[sentence.first]?.sentence ?? -1);
    let free = sentence.first; // first token that no expression has taken
    for (let i = sentence.first; i <= sentence.last; i++) {
      const parsed = parseAt(r, i) ?? bareYear(r, i);
      if (!parsed || !stands(r, i, parsed)) continue;
      const found = frame(doc, r, i, parsed, free);
      out.push(found);
      free = parsed.end;
      i = parsed.end - 1;
    }
  }
  return out;
}

/** "in 2019", "a 2019 study", "since 2014"; a bare number is no year. */
function bareYear(r: Reader, i: number): Parsed | null {
  const w = r.at(i);
  const decade = /^((?:19|20)\d)0s$/.exec(w);
  if (decade) return { end: i + 1, meaning: { kind: "decade", year: Number(decade[1]) * 10 } };
  if (!/^(?:19|20)\d\d$/.test(w)) return null;
  const before = r.at(i - 1);
  const next = r.at(i + 1);
  const behind = AT_WORDS.has(before) || LIMIT_WORDS.has(before) || /^(?:of|back|dated|circa)$/.test(before);
  const attributive =
    (DETERMINER.test(before) || (/^\p{Ll}+$/u.test(r.form(i - 1)) && DETERMINER.test(r.at(i - 2)))) &&
    /^\p{L}/u.test(next); // "a 2019 study", "his famous 2019 speech"
  if (!behind && !attributive && next !== "'s") return null;
  if (
    behind &&
    /^(?:people|percent|times|votes|dollars|euros|miles|km|men|women|troops|soldiers)$/.test(next)
  )
    return null;
  return { end: i + 1, meaning: { kind: "year", year: Number(w), part: null } };
}

/** Readings that need support from their surroundings. */
function stands(r: Reader, i: number, parsed: Parsed): boolean {
  const m = parsed.meaning;
  const before = r.at(i - 1);
  if (m.kind === "month" && m.year === null && m.shift === null && m.part === null) {
    // "in March", "since March", "March's vote"; a bare month may be a name: "May said"
    const behind = AT_WORDS.has(before) || LIMIT_WORDS.has(before) || before === "of" || before === "back";
    return behind || r.at(parsed.end) === "'s" || DETERMINER.test(before);
  }
  if (m.kind === "season" && m.year === null && m.shift === null) return AT_WORDS.has(before);
  if (m.kind === "weekday" && /^(?:black|good|super|ash|palm|cyber|bloody|casual)$/.test(before))
    return false;
  return true;
}

function frame(doc: Doc, r: Reader, core: number, parsed: Parsed, free: number): FoundTime {
  const { tokens } = doc;
  const { meaning } = parsed;
  let first = core;
  let limit: string | null = null;
  const before = core - 1 >= free ? r.at(core - 1) : "";
  const twoBefore = core - 2 >= free ? r.at(core - 2) : "";
  if (AT_WORDS.has(before) || (isStretch(meaning) && /^(?:for|from|between)$/.test(before))) {
    first = core - 1;
    if (before === "on" && twoBefore === "later") first = core - 2;
    if (before === "in" && twoBefore === "back") first = core - 2;
  } else if (LIMIT_WORDS.has(before)) {
    limit = before === "than" && /^(?:more|less)$/.test(twoBefore) && meaning.kind === "ago" ? null : before;
    if (/^(?:and|or|to)$/.test(before) && free !== core - 1) limit = before === "to" ? before : null;
    if (before === "from" && meaning.kind !== "vague") limit = "from";
  } else if (before === "of" && twoBefore === "ahead") limit = "ahead of";
  else if (before === "of" && twoBefore === "as") limit = "as of";
  const end = parsed.end;
  const next = r.at(end);
  let modifies: number | null = null;
  if (next === "'s" || next === "'") modifies = end + 1;
  else if (isAdjective(meaning, r.at(core)) && /^\p{L}/u.test(next)) modifies = end;
  else if (attributive(r, first, core, meaning, next)) modifies = end;
  const last = end - 1;
  const at = span(tokens[limit === null ? first : core]!.start, tokens[last]!.end);
  return {
    span: at,
    type: typeOf(meaning),
    sentence: r.sentence,
    first,
    core,
    last,
    words: slice(doc.text, at),
    meaning,
    limit,
    before: modifies,
  };
}

/** Told as a stretch of time, so that "from" and "for" before it limit nothing: "from June 3 to June 7". */
const isStretch = (m: Meaning): boolean =>
  m.kind === "vague" ||
  (m.kind === "relative" && m.running === true) ||
  (m.kind === "date" && m.until !== undefined);

const isAdjective = (m: Meaning, word: string): boolean =>
  m.kind === "vague" && VAGUE_ADJECTIVES.has(word) && word !== "earlier";

const CLAUSE_WORD =
  /^(?:that|to|in|on|at|by|for|from|of|with|after|before|as|and|but|or|when|while|where|who|which|if|because|about|during|over|under|he|she|it|they|we|i|you|his|her|their|its|the|a|an|is|was|are|were|had|has|have|would|will|could|said|told|says|called|who|than|against|into|amid|following|despite|not|also|there|this|these|those|ago|near|outside|aboard|via|through|without|between|until|since|morning|night|saying|calling|asking|adding|telling|whether|how|why|what|where|so|yet|then|only|just|again)$/;

/** "in a Monday interview", "a March 4 letter", "in Friday tweets": the expression stands before a noun. */
function attributive(r: Reader, first: number, core: number, m: Meaning, next: string): boolean {
  if (!/^\p{L}/u.test(next) || CLAUSE_WORD.test(next)) return false;
  const before = r.at(core - 1);
  if (DETERMINER.test(before) && before !== "this" && before !== "that") return true;
  if (m.kind === "weekday" && first < core && before !== "on" && r.at(first) !== "on")
    return /^\p{Ll}/u.test(next);
  return (
    m.kind === "vague" &&
    m.when !== "habit" &&
    before !== "" &&
    /^(?:an|a|the|his|her|their|its|in)$/.test(before)
  );
}

function typeOf(m: Meaning): TimeExpression["type"] {
  if (m.kind === "clock" || (m.kind === "relative" && m.unit === "hour")) return "time";
  if (m.kind === "vague") return m.when === "habit" ? "set" : "vague";
  return "date";
}
