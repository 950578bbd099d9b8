// What the reporter adds behind a content: “…, according to …”, “…, adding that …”, “…, a day after …”, “… in an interview”.
import { CUE_VERBS } from "../tag/lexicon/cues.ts";
import type { Context } from "./context.ts";
import { phraseEnd } from "./reach.ts";
import { at, lower } from "./tree.ts";

/** What a speaker goes without, as the reporter tells: “…, without elaborating”. */
export const ADDS_NOTHING =
  /^(?:comment|elaborat|explain|specify|say|giv|nam|identify|mention|offer|provid|disclos|reveal|citing|referr|add|detail)/;

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
      if (next.lower === "without" && ADDS_NOTHING.test(lower(c, i + 2))) return cut;
      if (saysSoon(c, i + 1, last) && i + 9 >= last) return cut;
      if (sinceThen(c, i + 1, last)) return cut;
      if (/^(?:although|though|while|but|and)$/.test(next.lower) && saysSoon(c, i + 2, last)) return cut;
    }
    if (quoted || i === first + 1) continue;
    if (/^(?:and|but)$/.test(t.lower) && speaksAgain(c, v, i + 1))
      return at(c, i - 1).form === "," ? i - 2 : i - 1;
    if (whenAsked(c, i)) return at(c, i - 1).form === "," ? i - 2 : i - 1;
    if (/^(?:before|after|while)$/.test(t.lower) && next.xpos === "VBG" && isStrong(c, i + 1))
      return at(c, i - 1).form === "," ? i - 2 : i - 1;
  }
  return trailingOccasion(c, v, first, last);
}

/** “… when asked about it”, “… when he was pressed on it”: the reporter tells what was asked. */
export function whenAsked(c: Context, i: number): boolean {
  if (lower(c, i) !== "when") return false;
  const asks = (k: number) => /^(?:asked|pressed|questioned|challenged|pushed)$/.test(lower(c, k));
  if (asks(i + 1)) return true;
  const be = /^(?:PRP|NNP)$/.test(c.tokens[i + 1]?.xpos ?? "") ? i + 2 : -1;
  if (be < 0 || !/^(?:was|were)$/.test(lower(c, be))) return false;
  return asks(be + 1) || (c.tokens[be + 1]?.xpos === "RB" && asks(be + 2));
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

/** A short subject and a strong verb of saying begin here. */
export function saysSoon(c: Context, from: number, limit: number): boolean {
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
