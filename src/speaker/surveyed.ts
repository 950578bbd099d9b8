// Of whom a share is a share: the people whom its sentence, the poll or the last share names.
import type { Token } from "../model/doc.ts";
import { isPossessive } from "../tag/mentions/facts.ts";
import type { Context } from "./context.ts";
import { wordsFrom } from "./refs.ts";

/** How far back people are looked for, in tokens and sentences; and how far the last share is, in sentences. */
const MAX_TOKENS = 120;
const MAX_SENTENCES = 3;
const MAX_SHARE = 8;
/** People as polls and ballots have them. */
const POLLED =
  /^(?:voters?|adults|respondents|participants|people|residents|citizens|caucus-?goers|senators|lawmakers|members|delegates|superdelegates|students|workers|farmers|women|men|parents|teachers|households|millennials|republicans|democrats|independents|conservatives|liberals|evangelicals|supporters|backers)$/;
/** What stands within a few words before the people of a poll or a share. */
const ASKS =
  /^(?:polls?|surveys?|asked|asking|polled|surveyed|interviewed|questioned|percent|%|half|majority|third|quarter|two-thirds|three-quarters|10|ten|share|\d[\d.]*%)$/;
const ASKED = /^(?:surveyed|polled|questioned|interviewed|asked|responding)$/;
const MAX_BEFORE = 5;

/** The people of whom a share that begins at a token is told ("likely voters"); null where the text names none. */
export function surveyed(context: Context, at: number): string | null {
  const { tokens } = context.doc;
  const here = (tokens[at] as Token).sentence;
  for (let i = at - 1; i >= 0 && at - i < MAX_TOKENS; i--) {
    const gap = here - (tokens[i] as Token).sentence;
    if (gap > MAX_SENTENCES) break;
    if (!isPeople(context, i) || (gap > 0 && !isAsked(tokens, i))) continue;
    const people = phraseTo(context, i);
    return gap > 0 && isOfOthers(context, at, people) ? null : people;
  }
  return fromShare(context, at, here);
}

/** A plural that polls ask, or a people’s name; not one that owns or describes what follows. */
function isPeople({ doc, mentions }: Context, i: number): boolean {
  const t = doc.tokens[i] as Token;
  const next = doc.tokens[i + 1];
  if ((mentions.facts.quote[i] as number) >= 0) return false; // what is asked of them is no population
  if (isPossessive(next) || next?.form === "’" || /^NN(?:S|P)/.test(next?.xpos ?? "")) return false;
  if (POLLED.test(t.lower)) return true;
  return mentions.names[mentions.nameAt[i] as number]?.demonym === true && /[^s]s$/.test(t.lower);
}

/** "a poll of likely voters", "six in 10 voters", "voters surveyed". */
function isAsked(tokens: readonly Token[], i: number): boolean {
  if (ASKED.test(tokens[i + 1]?.lower ?? "")) return true;
  const { sentence } = tokens[i] as Token;
  for (let k = i - 1; k >= 0 && i - k <= MAX_BEFORE && tokens[k]?.sentence === sentence; k--)
    if (ASKS.test((tokens[k] as Token).lower)) return true;
  return false;
}

/** The noun with the adjectives and nouns right before it: "likely Republican voters". */
function phraseTo(context: Context, noun: number): string {
  const { tokens } = context.doc;
  let first = noun;
  while (first > 0 && noun - first < 3) {
    const t = tokens[first - 1] as Token;
    const fits = /^(?:JJ|NNP)/.test(t.xpos) || (t.xpos === "NN" && first === noun); // "college students", "likely Orlist voters"
    if (!fits || SOME.test(t.lower) || ASKS.test(t.lower)) break;
    if (t.sentence !== (tokens[noun] as Token).sentence) break;
    first--;
  }
  const words = wordsFrom(context, first, noun);
  const t = tokens[first] as Token;
  const opens = context.doc.sentences[t.sentence]?.first === first && /^NNS$|^$/.test(t.xpos);
  return opens ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** "On the Sorrelist side, 40 percent": the sentence turns to a party that the people told before do not name. */
function isOfOthers({ doc, mentions }: Context, at: number, people: string): boolean {
  const { sentence } = doc.tokens[at] as Token;
  for (let i = at - 1; i >= 0 && doc.tokens[i]?.sentence === sentence; i--) {
    const name = mentions.names[mentions.nameAt[i] as number];
    if (name && (name.demonym || name.party?.nouns.includes("party"))) {
      const { form } = doc.tokens[i] as Token;
      if (!people.includes(form)) return true;
    }
  }
  return false;
}

const SOME = /^(?:many|most|some|few|several|all|other|such|same|more|fewer)$/;

/** The people of the last share that somebody spoke by: of "85% of farmers" the farmers; null where it was of two or of none. */
function fromShare(context: Context, at: number, here: number): string | null {
  for (let i = context.turns.length - 1; i >= 0; i--) {
    const turn = context.turns[i] as Context["turns"][number];
    if (turn.at >= at) continue;
    if (here - turn.sentence > MAX_SHARE) return null;
    if (turn.decision.by !== "share") continue;
    const name = turn.decision.value?.name ?? "";
    const found = name.includes(" and ") ? undefined : name.match(SHARE_OF)?.[1];
    if (found === undefined) return null;
    if (POLLED.test(found.slice(found.lastIndexOf(" ") + 1).toLowerCase()))
      return isOfOthers(context, at, found) ? null : found;
  }
  return null;
}

/** "85% of farmers", "six in 10 likely voters": nothing but a share and its people. Bounded: the name of a party. */
const SHARE_OF = /^[^,;]{0,30}?(?: of |\d+ )(?!percent )(\p{L}[\p{L}-]{1,30}(?: \p{L}[\p{L}-]{1,30}){0,3})$/u;
