// How far a phrase reaches by position: simple noun phrases, phrases cut at a conjunction, words of time.
import { nounType } from "../tag/mentions/nominals.ts";
import type { Context } from "./context.ts";
import { at, lower, sentenceRange } from "./tree.ts";

/** Nouns and adverbs of time: no subjects, and skipped between a verb and its content. */
export const TEMPORAL =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tonight|tomorrow|earlier|later|recently|previously|now|again|also|too|then|once|repeatedly|meanwhile|week|weeks|month|months|year|years|day|days|night|morning|afternoon|evening|weekend|hour|hours|decade|decades|time|times|minutes?|spring|summer|autumn|fall|winter|jan\.|feb\.|aug\.|sept?\.|oct\.|nov\.|dec\.|(?:19|20)\d\d)$/;

/** Last token of a simple noun phrase that begins at `from` ("a news briefing", "the Izvestia newspaper"); from - 1 where none does. */
export function phraseEnd(c: Context, from: number, stop: number): number {
  let last = from - 1;
  for (let i = from; i <= stop; i++) {
    const { xpos, form } = at(c, i);
    if (c.quote[i] !== c.quote[from - 1] && c.quote[i] !== c.quote[from]) break;
    if (last >= from && /^(?:DT|PRP\$)$/.test(xpos)) break; // a new phrase begins
    if (/^(?:NN|PRP$|CD)/.test(xpos)) last = i;
    else if (!/^(?:DT|JJ|PRP\$|POS|VBN|HYPH|FW)/.test(xpos) && !(form === "of" && last === i - 1)) break;
    if (xpos === "PRP") break;
  }
  return last;
}

/** A phrase that the parser cut at its conjunction goes on to the end of the second part: “a NATO- and EU-backed zone over …”. */
export function phraseReach(c: Context, last: number): number {
  const { last: end } = sentenceRange(c, last);
  const next = last + 1;
  if (next + 1 > end || at(c, next).xpos !== "CC" || c.quote[next] !== c.quote[last]) return last;
  const t = at(c, next + 1);
  // “… for the attack but officials have said …”: a clause is joined, not a phrase
  if (lower(c, next) === "but" && at(c, next).head > next && /^VB/.test(at(c, at(c, next).head).xpos))
    return last;
  if (/^(?:PRP|RB|MD|WP|DT)/.test(t.xpos) || (/^VB/.test(t.xpos) && !t.form.includes("-"))) return last;
  let i = next + 1;
  while (i < end && !/^(?:,|CC|\.|:|``|VBD|VBZ|MD)$/.test(at(c, i + 1).xpos) && !/^on$/.test(lower(c, i + 1)))
    i++;
  return i;
}

/** “…, finance minister Per Orlo told”: a bare verb between a comma and an office before a name is the office's first noun. */
function isMisreadNoun(c: Context, i: number, start: number): boolean {
  if (!/^VBP?$/.test(at(c, i).xpos) || i <= start || lower(c, i - 1) !== ",") return false;
  return (
    /^NN$/.test(at(c, i + 1).xpos) &&
    nounType(lower(c, i + 1))?.type === "person" &&
    /^NNP/.test(at(c, i + 2)?.xpos ?? "")
  );
}

/** Back from a head noun over its own phrase: determiners, adjectives, titles, "of" and possessives; to the comma. */
export function phraseStart(c: Context, head: number, start: number): number {
  let i = head;
  while (i - 1 >= start && head - i < 24) {
    const t = at(c, i - 1);
    // before a determiner only "of the", "in the" goes on
    if (/^(?:DT|PRP\$)$/.test(at(c, i).xpos) && !/^(?:IN|POS|PDT|CC|TO)$/.test(t.xpos)) break;
    if (/^(?:NN|DT|JJ|PRP\$|POS|CD|VBN|HYPH|FW|PRP$)/.test(t.xpos) && !(t.xpos === "PRP")) i--;
    else if (/^[[\]]$/.test(t.form)) i--;
    else if (isMisreadNoun(c, i - 1, start)) i--;
    else if (
      /^(?:of|for|and|at|in|the|from|to|on|with|&)$/.test(t.lower) &&
      /^(?:NN|POS)/.test(at(c, Math.max(start, i - 2)).xpos)
    )
      i--;
    else break;
  }
  return i;
}
