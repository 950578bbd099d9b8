// What position and punctuation show where the tree may err: where content begins behind a verb, where it ends, who stands before.
import { CUE_VERBS } from "../tag/lexicon/cues.ts";
import type { Context } from "./context.ts";
import { phraseEnd, phraseStart, TEMPORAL } from "./reach.ts";
import {
  at,
  isPassive,
  kids,
  lower,
  NOBODY,
  nounPhrase,
  type Subject,
  sentenceRange,
  subjectOf,
} from "./tree.ts";

/** Nouns for occasions and channels: "in an interview", "at a briefing", "on Telegram". */
export const OCCASION =
  /^(?:interviews?|briefing|press-briefing|conference|statements?|speech|speeches|address|remarks|tweets?|posts?|letters?|email|emails|memo|call|meeting|summit|hearing|debate|rally|event|news|television|tv|radio|telegram|twitter|facebook|instagram|x|parliament|congress|testimony|reporters|journalists|lawmakers|release|article|column|report|message|video|broadcast|podcast|session|ceremony|forum|appearance|visit|court|filing|blog|interviewers?|newspaper|agency|analysis|update|newsletter)$/;

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const PREPOSITION =
  /^(?:on|in|at|during|to|for|after|before|via|through|from|by|with|of|over|following|amid|ahead|as|about)$/;

/** Where the content behind verb `v` begins, by position: after adverbs, dates, occasions, the person told and "that". */
export interface Opening {
  readonly first: number;
  /** True where "that" (or whether, how) opens it. */
  readonly explicit: boolean;
}

/** Looks at most 30 tokens ahead; null where no clause can begin. */
export function openingAfter(c: Context, v: number, tells: boolean): Opening | null {
  const end = sentenceRange(c, v).last;
  const stop = Math.min(end, v + 30);
  const q = c.quote[v];
  for (let i = v + 1; i <= stop; i++) {
    const t = at(c, i);
    if (c.quote[i] !== q) return i === v + 1 || !tells ? { first: i, explicit: false } : null;
    if (
      t.lower === "that" &&
      !/^(?:NN|VB|MD)/.test(
        at(c, Math.min(end, i + 1))
          .xpos.replace("NNS", "x")
          .replace("NNP", "x"),
      )
    )
      return { first: i + 1, explicit: true };
    if (/^(?:whether|how|why)$/.test(t.lower) && i === v + 1) return { first: i, explicit: true };
    if (
      TEMPORAL.test(t.lower) ||
      (/^RB$/.test(t.xpos) && /ly$|^(?:also|again|out|not)$/.test(t.lower)) ||
      (t.xpos === "RP" && i === v + 1)
    )
      continue;
    if (PREPOSITION.test(t.lower) && /^(?:IN|TO)$/.test(t.xpos)) {
      const last = phraseEnd(c, i + 1, stop);
      if (
        last > i &&
        at(c, last).lower !== "" &&
        (TEMPORAL.test(lower(c, last)) || occasion(c, i + 1, last) || lower(c, last + 1) === "that")
      ) {
        i = last;
        continue;
      }
      return tells ? null : { first: i, explicit: false };
    }
    if (/^(?:last|this|early|late|next)$/.test(t.lower) && TEMPORAL.test(lower(c, i + 1))) {
      i++;
      continue;
    }
    if (t.form === "," || t.form === "–" || t.form === "—") {
      // a parenthesis before "that": "said, however, that"
      const that = findThat(c, i + 1, Math.min(stop, i + 12));
      return that > 0 ? { first: that + 1, explicit: true } : null;
    }
    if (/^(?:\.|:|;|!|\?)$/.test(t.form)) return null;
    if (tells && i === v + 1) {
      const last = phraseEnd(c, i, stop);
      if (last < i) return null;
      if (
        lower(c, last + 1) === "that" ||
        c.quote[last + 1] !== q ||
        /^(?:,|IN|TO|RB|WRB)/.test(at(c, Math.min(end, last + 1)).xpos) ||
        TEMPORAL.test(lower(c, last + 1))
      ) {
        i = last;
        continue;
      }
      return null;
    }
    return { first: i, explicit: false };
  }
  return null;
}

function findThat(c: Context, from: number, to: number): number {
  for (let i = from; i <= to; i++) if (lower(c, i) === "that" && /^[,–—]$/.test(at(c, i - 1).form)) return i;
  return -1;
}

const occasion = (c: Context, first: number, last: number): boolean => {
  for (let i = first; i <= last; i++) if (OCCASION.test(lower(c, i))) return true;
  return false;
};

/** True where a finite verb stands between two tokens (inclusive), in or out of quotation marks. */
export function hasFinite(c: Context, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (FINITE.test(at(c, i).xpos)) return true;
  return false;
}

/**
 * Where content that began at `first` ends: at its subtree's end `tree`, moved on over what the parser left outside, cut
 * where the reporter speaks again.
 */
export function contentEnd(c: Context, v: number, first: number, tree: number): number {
  const { last: end } = sentenceRange(c, v);
  const clause = clauseLimit(c, v, end);
  let last = Math.min(Math.max(tree, first), clause);
  while (last < clause) {
    const next = last + 1;
    const t = at(c, next);
    if (/^(?:\.|:|;)$/.test(t.form) || /^[–—]$/.test(t.form)) break;
    if (c.quote[next] !== c.quote[last] && (c.quote[last] as number) < 0) {
      const q = c.quotes[c.quote[next] as number];
      if (!q || q.last > clause) break;
      last = q.last;
      continue;
    }
    if (t.form === "," || t.xpos === "CC") {
      if (resumes(c, v, next, clause)) break;
      last = Math.min(clause, chunkEnd(c, next + 1, clause));
      continue;
    }
    if (adjunctOfVerb(c, next, clause)) break;
    last = Math.min(clause, chunkEnd(c, next, clause));
  }
  return cutTail(c, v, first, last);
}

/** A chunk ends before the next comma, conjunction or quotation mark. */
function chunkEnd(c: Context, from: number, limit: number): number {
  let i = from;
  while (i < limit && !/^(?:,|CC|\.|:|``)$/.test(at(c, i + 1).xpos) && c.quote[i + 1] === c.quote[i]) i++;
  return i;
}

/** The verb's own clause ends where the main clause resumes: “While Orlo said A, Sava left.” */
function clauseLimit(c: Context, v: number, end: number): number {
  let i = v;
  for (let climb = 0; climb < 8 && i >= 0; climb++) {
    const { rel, head } = at(c, i);
    if (rel === "advcl" && head > v) {
      const edge = Math.min(end, (c.left[head] as number) > v ? (c.left[head] as number) - 1 : head);
      const comma = lastComma(c, v, Math.max(edge, subordinateEnd(c, v, head)));
      return comma > v + 1 ? comma - 1 : end;
    }
    if (rel === "acl:relcl" && head < v) return Math.max(v, Math.min(end, c.right[i] as number));
    i = head;
  }
  const opener = lower(c, sentenceRange(c, v).first);
  if (/^(?:while|although|though|whereas)$/.test(opener)) {
    const comma = mainComma(c, v, end);
    if (comma > v + 1) return comma - 1;
  }
  return end;
}
const subordinateEnd = (c: Context, v: number, head: number): number => {
  const subject = kids(c, head, "nsubj", "nsubj:pass").find((k) => k > v);
  return subject === undefined ? head : (c.left[subject] as number);
};
function lastComma(c: Context, from: number, before: number): number {
  for (let i = before; i > from; i--) if (at(c, i).form === "," && (c.quote[i] as number) < 0) return i;
  return -1;
}

/** The first comma behind which a main clause begins: a noun phrase and a finite verb. */
function mainComma(c: Context, from: number, end: number): number {
  for (let i = from + 2; i < end - 2; i++) {
    if (at(c, i).form !== "," || (c.quote[i] as number) >= 0) continue;
    if (/^(?:DT|NNP|PRP|NN|PRP\$|JJ)/.test(at(c, i + 1).xpos) && hasFinite(c, i + 2, Math.min(end, i + 14)))
      return i;
  }
  return -1;
}

/** Behind a comma or conjunction the reporter goes on: a new subject with a verb of saying, a new participle of saying. */
function resumes(c: Context, v: number, at0: number, limit: number): boolean {
  let i = at0;
  while (i < limit && /^(?:,|CC|RB)$/.test(at(c, i).xpos)) i++;
  const t = at(c, i);
  if (
    /^(?:while|although|though|whereas|when|as|after|before|which|who|where|in|at|during|on|speaking|writing|referring)$/.test(
      t.lower,
    )
  ) {
    if (/^(?:while|although|though|whereas|as)$/.test(t.lower)) return saysSoon(c, i + 1, limit);
    if (t.lower === "speaking" || t.lower === "writing" || t.lower === "referring") return true;
    return false;
  }
  if (t.xpos === "VBG" && CUE_VERBS.get(t.lemma)?.medium === "speech" && at(c, at0).form === ",") return true;
  if (lower(c, i) === "according") return true;
  if (
    /^VB[DZ]$/.test(t.xpos) &&
    CUE_VERBS.has(t.lemma) &&
    at(c, v).xpos === t.xpos &&
    !CUE_VERBS.get(t.lemma)?.weak
  )
    return true; // said A and added B
  return (
    /^(?:PRP|NNP|DT|NN)/.test(t.xpos) && at(c, at0).xpos === "CC" && saysSoon(c, i, Math.min(limit, i + 7))
  );
}

/** A short subject and a strong verb of saying begin here. */
function saysSoon(c: Context, from: number, limit: number): boolean {
  for (let i = from; i <= Math.min(limit, from + 7); i++) {
    const t = at(c, i);
    if (/^VB[DZP]$/.test(t.xpos)) {
      const cue = CUE_VERBS.get(t.lemma);
      return cue?.frames.has("s") === true && !cue.weak && cue.medium === "speech" && i > from;
    }
    if (!/^(?:DT|NN|PRP|JJ|POS|RB|MD|CD|VBN)/.test(t.xpos)) return false;
  }
  return false;
}

/** A phrase that dates or places the saying: "on Monday", "at a briefing", "when asked about …". */
function adjunctOfVerb(c: Context, i: number, limit: number): boolean {
  const t = at(c, i);
  if (t.lower === "when" && /^(?:asked|pressed|questioned)$/.test(lower(c, i + 1))) return true;
  if (!/^(?:IN|TO|DT|JJ|NNP|NN)$/.test(t.xpos)) return false;
  if (TEMPORAL.test(t.lower) && /^NN/.test(t.xpos)) return true;
  const last = phraseEnd(c, i + 1, Math.min(limit, i + 10));
  return (
    last > i && (t.lower === "in" || t.lower === "at" || t.lower === "during") && occasion(c, i + 1, last)
  );
}

/** Cuts what is not content off a content's end: “…, according to …”, “…, adding that …”, “… before demanding …”. */
export function cutTail(c: Context, v: number, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    const t = at(c, i);
    const next = at(c, i + 1);
    // a comma, or a closing mark with its comma inside: “slowly dissolving,” citing …
    const quoted = (c.quote[i] as number) >= 0;
    const comma = quoted ? isClosing(c, i) && at(c, i - 1).form === "," : t.form === ",";
    if (comma && i > first + 1) {
      const cut = quoted ? i : i - 1;
      if (next.lower === "according" && lower(c, i + 2) === "to") return cut;
      if (next.xpos === "VBG" && isStrong(c, i + 1)) return cut;
      if (saysSoon(c, i + 1, last) && i + 9 >= last) return cut;
      if (sinceThen(c, i + 1, last)) return cut;
      if (/^(?:although|though|while|but|and)$/.test(next.lower) && saysSoon(c, i + 2, last)) return cut;
    }
    if (quoted || i === first + 1) continue;
    if (/^(?:and|but)$/.test(t.lower) && speaksAgain(c, v, i + 1))
      return at(c, i - 1).form === "," ? i - 2 : i - 1;
    if (t.lower === "when" && /^(?:asked|pressed|questioned)$/.test(next.lower))
      return at(c, i - 1).form === "," ? i - 2 : i - 1;
    if (/^(?:before|after|while)$/.test(t.lower) && next.xpos === "VBG" && isStrong(c, i + 1))
      return at(c, i - 1).form === "," ? i - 2 : i - 1;
  }
  return trailingOccasion(c, v, first, last);
}
/** “…, a day after …”, “…, two weeks before …”: the reporter dates it. */
const sinceThen = (c: Context, i: number, last: number): boolean => {
  for (let k = i; k <= Math.min(last - 1, i + 3); k++) {
    if (/^(?:hours?|days?|weeks?|months?|years?|decades?)$/.test(lower(c, k)))
      return /^(?:after|before|ahead)$/.test(lower(c, k + 1));
    if (!/^(?:DT|CD|JJ|RB|IN)$/.test(at(c, k).xpos)) return false;
  }
  return false;
};
/** “… said A and warned B”: the second verb of saying has the first one's subject and tense. */
const speaksAgain = (c: Context, v: number, i: number): boolean => {
  const k = /^RB$/.test(at(c, i).xpos) ? i + 1 : i;
  const t = at(c, k);
  if (
    t.xpos !== at(c, v).xpos ||
    !/^VB[DZP]$/.test(t.xpos) ||
    /^(?:tell|ask|say|call|agree|announce|promise)$/.test(t.lemma)
  )
    return false;
  return isStrong(c, k);
};
const isClosing = (c: Context, i: number): boolean => c.quotes[c.quote[i] as number]?.last === i;
const isStrong = (c: Context, i: number): boolean => {
  const cue = CUE_VERBS.get(at(c, i).lemma);
  return (
    cue !== undefined &&
    cue.medium === "speech" &&
    !cue.weak &&
    (cue.frames.has("s") || cue.frames.has("c") || cue.frames.has("n") || cue.frames.has("q"))
  );
};

/** “… in an interview with the daily”, “… at a news briefing”: the last phrase tells where it was said, not what. */
function trailingOccasion(c: Context, v: number, first: number, last: number): number {
  if (v > first || (c.quote[last] as number) >= 0) return last;
  for (let i = Math.max(first + 4, last - 9); i < last; i++) {
    if (!/^(?:in|at|during)$/.test(lower(c, i)) || (c.quote[i] as number) >= 0) continue;
    const end = phraseEnd(c, i + 1, last);
    if (
      end > i &&
      /^(?:interview|statement|briefing|press-briefing|tweet|post|speech|testimony|release|conference)$/.test(
        lower(c, end),
      ) &&
      /^(?:a|an|his|her|their|its|the)$/.test(lower(c, i + 1))
    ) {
      if (/^(?:VB[DPZ]|MD)$/.test(at(c, Math.min(last, end + 1)).xpos)) continue;
      return at(c, i - 1).form === "," ? i - 2 : i - 1;
    }
  }
  return last;
}

/**
 * Who is credited with verb `v`: by the tree; by position where the tree names nobody or a date; the subject of the whole
 * sentence for a participle behind a comma (“…, noting that …”).
 */
export function creditedWith(c: Context, v: number): Subject {
  const t = at(c, v);
  const own = kids(c, v, "nsubj").length > 0;
  if (
    !own &&
    (t.xpos === "VBN" || /^(?:when|if|once|unless)$/.test(lower(c, v - 1))) &&
    !hasAuxBefore(c, v)
  ) {
    return kids(c, v, "obl").some((k) => lower(c, k - 1) === "by") ? subjectOf(c, v) : NOBODY;
  }
  if (
    t.xpos === "VBG" &&
    !own &&
    kids(c, v, "aux").length === 0 &&
    v > 0 &&
    /^(?:,|–|—)$/.test(at(c, v - 1).form)
  ) {
    const s = sentenceSubject(c, v);
    if (s.head >= 0) return s;
  }
  const s = subjectOf(c, v);
  if (s.pronoun >= 0 && lower(c, v - 1) === "," && /^VB[DZ]$/.test(t.xpos)) {
    const main = subjectBefore(c, v); // “An official, who asked not to be named, said”
    if (main.head >= 0) return main;
  }
  if (s.head >= 0 && !TEMPORAL.test(lower(c, s.head))) return s;
  if (/^VB[DPZ]$/.test(t.xpos) || (t.xpos === "VBN" && hasAuxBefore(c, v))) {
    const near = subjectBefore(c, v);
    if (near.head >= 0) return near;
    const whole = own ? NOBODY : sentenceSubject(c, v);
    if (whole.head >= 0 && !isPassive(c, v)) return whole;
  }
  return s.head >= 0 ? NOBODY : s;
}

const hasAuxBefore = (c: Context, v: number): boolean => {
  for (let i = v - 1; i >= Math.max(0, v - 6); i--) {
    if (/^(?:has|have|had|'ve|'s|'d)$/.test(lower(c, i).replace("’", "'"))) return true;
    if (/^(?:,|\.|:|VBD)$/.test(at(c, i).xpos)) return false;
  }
  return false;
};

/** The subject of the sentence's main verb: of the root, or of what the root shares its subject with. */
function sentenceSubject(c: Context, v: number): Subject {
  let i = v;
  for (let climb = 0; climb < 20 && at(c, i).head >= 0; climb++) i = at(c, i).head;
  if (i === v) return NOBODY;
  const s = subjectOf(c, i);
  if (s.head >= 0 && s.head < v) return s;
  return s.head < 0 ? subjectBefore(c, i) : NOBODY;
}

/** The noun phrase before a verb and its auxiliaries and adverbs; a parenthesis between commas or dashes is skipped. */
export function subjectBefore(c: Context, v: number): Subject {
  const { first: start } = sentenceRange(c, v);
  let i = v - 1;
  let aux = false;
  while (i >= start && (c.quote[i] as number) === (c.quote[v] as number)) {
    const t = at(c, i);
    if (/^(?:RB|MD)$/.test(t.xpos)) i--;
    else if (
      /^(?:has|have|had|is|was|are|were|'s|'ve|'d)$/.test(t.lower.replace("’", "'")) &&
      /^(?:VB|POS|MD)/.test(t.xpos)
    ) {
      aux = true;
      i--;
    } else break;
  }
  if (i < start) return NOBODY;
  const t = at(c, i);
  if (!aux && TEMPORAL.test(t.lower) && i - 2 >= start) {
    // "has for years voiced": the phrase of time stands between auxiliary and verb
    let k = i;
    while (k > start && !/^(?:IN|VB|,)/.test(at(c, k).xpos)) k--;
    if (at(c, k).xpos === "IN" && /^(?:has|have|had)$/.test(lower(c, k - 1))) return subjectBefore(c, k - 1);
  }
  if (t.form === "," || t.form === "–" || t.form === "—" || t.form === ")") {
    const mate = t.form === ")" ? "(" : t.form;
    for (let k = i - 1; k >= start; k--) {
      if (at(c, k).form !== mate) continue;
      return k > start ? nounAt(c, k - 1) : NOBODY;
    }
    return NOBODY;
  }
  return overApposition(c, i, start) ?? nounAt(c, i);
}

/** “Ms Okafor, the speaker, said” and “Ms Okafor, the speaker told reporters”: the name before an apposition is the subject. */
function overApposition(c: Context, head: number, start: number): Subject | null {
  const first = phraseStart(c, head, start);
  if (
    !/^(?:the|a|an|his|her|its|their)$/.test(lower(c, first)) ||
    lower(c, first - 1) !== "," ||
    first - 2 < start
  )
    return null;
  const name = first - 2;
  if (!/^NNP/.test(at(c, name).xpos) || TEMPORAL.test(lower(c, name)) || c.quote[name] !== c.quote[head])
    return null;
  const from = phraseStart(c, name, start);
  if (from > start && /^(?:IN|TO|VB|MD)/.test(at(c, from - 1).xpos)) return null;
  return { head: name, range: { first: from, last: head }, pronoun: -1 };
}

/** The noun phrase that ends at `i`; its head stands before the first preposition ("an official in the ministry"). */
function nounAt(c: Context, i: number): Subject {
  if (!/^(?:NN|PRP$|DT$|CD$)/.test(at(c, i).xpos) || TEMPORAL.test(lower(c, i))) return NOBODY;
  const { first: start } = sentenceRange(c, i);
  const from = phraseStart(c, i, start);
  let head = i;
  for (let k = i; k > from; k--) if (at(c, k).xpos === "IN" && /^NN/.test(at(c, k - 1).xpos)) head = k - 1;
  const np = nounPhrase(c, head);
  const range = { first: Math.min(from, np.first), last: Math.max(i, Math.min(np.last, i)) };
  // “Its former chief engineer, Ilan Orlo, said”: the description before the name belongs to it
  if (
    /^NNP/.test(at(c, head).xpos) &&
    lower(c, range.first - 1) === "," &&
    range.first - 2 > start &&
    /^NN$/.test(at(c, range.first - 2).xpos)
  ) {
    const before = phraseStart(c, range.first - 2, start);
    if (/^(?:the|a|an|his|her|its|their|another|one)$/.test(lower(c, before))) range.first = before;
  }
  return { head, range, pronoun: -1 };
}
