// Where content ends, by tree, position and punctuation: the reporter's own words behind it are cut off.
import { CUE_VERBS } from "../tag/lexicon/cues.ts";
import type { Context } from "./context.ts";
import { hasFinite, occasion } from "./opening.ts";
import { phraseEnd, TEMPORAL } from "./reach.ts";
import { cutTail, saysSoon, whenAsked } from "./tail.ts";
import { at, kids, lower, sentenceRange } from "./tree.ts";

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
  const resumed = mainVerb(c, v, end);
  if (resumed > 0) return resumed - 1;
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
  if (/^(?:while|although|though|whereas)$/.test(opener) || opensOn(c, v)) {
    const comma = mainComma(c, v, end);
    if (comma > v + 1) return comma - 1;
  }
  return end;
}

/** “Orlo, who said A, is to leave”: the comma behind which the main verb stands without a subject; -1 where none does. */
function mainVerb(c: Context, v: number, end: number): number {
  let who = v - 1;
  while (who > 0 && v - who < 5 && /^(?:MD|RB|VB[DZPN])$/.test(at(c, who).xpos)) who--;
  if (!/^(?:who|which)$/.test(lower(c, who)) || lower(c, who - 1) !== ",") return -1;
  for (let i = v + 2; i < end; i++)
    if (
      at(c, i).form === "," &&
      (c.quote[i] as number) < 0 &&
      (c.quote[i + 1] as number) < 0 &&
      /^(?:VB[DZP]|MD)$/.test(at(c, i + 1).xpos)
    )
      return i;
  return -1;
}

/** “If Orlo says A, Sava will leave”: the sentence opens with a condition or occasion, and this verb is the first in it. */
function opensOn(c: Context, v: number): boolean {
  const { first } = sentenceRange(c, v);
  if (!/^(?:if|unless|when|once|until|because|after|before|since)$/.test(lower(c, first)) || v - first > 12)
    return false;
  for (let i = first + 1; i < v; i++) if (/^(?:,|:|``|''|VBD|VBZ|VBP)$/.test(at(c, i).xpos)) return false;
  return true;
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

/** A phrase that dates or places the saying: "on Monday", "at a briefing", "when asked about …". */
function adjunctOfVerb(c: Context, i: number, limit: number): boolean {
  const t = at(c, i);
  if (whenAsked(c, i)) return true;
  if (!/^(?:IN|TO|DT|JJ|NNP|NN)$/.test(t.xpos)) return false;
  if (TEMPORAL.test(t.lower) && /^NN/.test(t.xpos)) return true;
  const last = phraseEnd(c, i + 1, Math.min(limit, i + 10));
  return (
    last > i && (t.lower === "in" || t.lower === "at" || t.lower === "during") && occasion(c, i + 1, last)
  );
}
