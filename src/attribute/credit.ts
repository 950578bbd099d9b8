// Who is credited with a verb: by the tree, by position where it errs, by the sentence for a participle behind a comma.
import { CUE_VERBS } from "../tag/lexicon/cues.ts";
import type { Context } from "./context.ts";
import { peopleBefore } from "./insight.ts";
import { phraseStart, TEMPORAL } from "./reach.ts";
import { NOBODY, type Subject, subjectOf } from "./subject.ts";
import { at, isPassive, kids, lower, nounPhrase, sentenceRange } from "./tree.ts";

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
    const before = reporterBefore(c, v - 1);
    const s = before.head >= 0 ? before : sentenceSubject(c, v);
    if (s.head >= 0) return s;
  }
  const s = subjectOf(c, v);
  // “He would have said”: an auxiliary is nobody, whatever the tree says of it.
  if (s.head === v - 1 && /^(?:have|be|do)$/.test(lower(c, s.head))) return subjectBefore(c, v);
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

/** “Taxes would rise, Orlo said, warning …”: who is credited by the reporting clause that ends at the comma `comma`; nobody where none does. */
function reporterBefore(c: Context, comma: number): Subject {
  const { first } = sentenceRange(c, comma);
  for (let i = comma - 1; i > first + 1 && comma - i < 8; i--) {
    const t = at(c, i);
    if ((c.quote[i] as number) >= 0 || t.form === ",") break;
    if (!/^VB[DZN]$/.test(t.xpos)) continue;
    const cue = CUE_VERBS.get(t.lemma);
    if (!cue?.frames.has("s") || cue.weak || cue.medium !== "speech") break;
    const s = subjectBefore(c, i);
    return s.range && lower(c, s.range.first - 1) === "," ? s : NOBODY;
  }
  return NOBODY;
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
  const people = peopleBefore(c, i, start);
  if (people >= 0) return { head: people, range: nounPhrase(c, people), pronoun: -1 };
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
