// "who", "which", "that" as source: the noun phrase that they hang on.
import type { Token } from "../../model/doc.ts";
import { nounType, phraseStart } from "../../tag/mentions/nominals.ts";
import { type Answer, type Context, open, type Sieve, sure, type Task } from "../context.ts";
import { pluralNames } from "../plurals.ts";
import { wordsCandidate, wordsFrom } from "../refs.ts";
import type { Head } from "../source.ts";
import { calledSo, earlierPronoun, examples, isOwner, shareBefore } from "./antecedent.ts";
import { together } from "./joint.ts";

const RELATIVE = new Set(["who", "which", "that", "whom", "whose"]);

/** "Kell, who added that …", "a report that says …". */
export const relative: Sieve = {
  id: "relative",
  about: "a relative pronoun stands for the phrase before it",
  find(task, context) {
    const part = ofWhom(task, context);
    if (part) return part;
    if (task.head?.type !== "pronoun" || !RELATIVE.has(task.head.lower)) return null;
    const answer = answerTo(task, task.head.token, context);
    return { ...answer, basis: answer.value ? "inferred" : answer.basis, score: answer.score * 0.93 };
  },
};

/** "farmers, all of whom", "two of whom": all of those whom "whom" stands for, or so many of them. */
function ofWhom(task: Task, context: Context): Answer | null {
  const { head } = task;
  const { tokens } = context.doc;
  if (head?.type !== "nominal" || !PART.test((tokens[head.noun] as Token).lower)) return null;
  if (tokens[head.noun + 1]?.lower !== "of" || !/^wh(?:om|ich)$/.test(tokens[head.noun + 2]?.lower ?? ""))
    return null;
  const answer = answerTo(task, head.noun + 2, context);
  const { speaker } = answer.value ?? {};
  if (!speaker || speaker.kind === "person") return null;
  const words = wordsFrom(context, head.first, head.noun);
  const value = /^(?:all|each|both)$/i.test(words)
    ? answer.value
    : wordsCandidate(context, `${words} of ${speaker.name}`, "group");
  return { ...answer, value, basis: "inferred", score: answer.score * 0.93 };
}

const PART = /^(?:all|each|both|most|many|some|several|few|two|three|four|five|six|half|none|one)$/;

/** What the phrase that a relative pronoun hangs on says. */
function answerTo(task: Task, token: number, context: Context): Answer {
  const { lower } = context.doc.tokens[token] as Token;
  const before = earlierPronoun(context, token);
  if (before >= 0) return answerTo(task, before, context);
  const fits = fitting(lower, context);
  const named = lower === "that" ? [] : examples(context, token, lower !== "which");
  const answers = named.map((h) => context.resolveHead(task, h));
  const members = answers.flatMap((a) => a.value ?? []);
  if (members.length > 1 && members.length === answers.length)
    return sure(together(members), "inferred", Math.min(...answers.map((a) => a.score)));
  if (named.length === 1 && answers[0]?.value) return answers[0];
  const found =
    shareBefore(context, token) ??
    byTree(token, context, fits) ??
    byPlace(token, context, fits) ??
    byPeople(token, context);
  const antecedent = found && (calledSo(context, found) ?? apposedTo(found, token, context) ?? found);
  return antecedent ? context.resolveHead(task, antecedent) : open();
}

/** "Ada Kell, a clerk at the port who …": the person whom the phrase before "who" only describes. */
function apposedTo(antecedent: Head, token: number, context: Context): Head | null {
  const { tokens } = context.doc;
  const { names, nameAt } = context.mentions;
  const sentence = (tokens[token] as Token).sentence;
  let comma = -1;
  const from = tokens[token - 1]?.form === "," ? token - 2 : token - 1;
  for (let i = from; i > 0 && token - i < 16 && tokens[i]?.sentence === sentence; i--)
    if (tokens[i]?.form === "," || /^(?:VBD|VBZ|VBP|MD)$/.test((tokens[i] as Token).xpos)) {
      comma = tokens[i]?.form === "," ? i : -1;
      break;
    }
  if (comma < 1 || comma === token - 1 || antecedent.first <= comma - 1) return null;
  if (!/^(?:a|an|the|his|her|their)$/.test(tokens[comma + 1]?.lower ?? "")) return null;
  const n = nameAt[comma - 1] as number;
  const name = names[n];
  const e = context.register.entities[context.register.of[n] as number];
  if (
    !name ||
    !e ||
    name.demonym ||
    (e.kind === "person") !== /^who(?:m|se)?$/.test(tokens[token]?.lower ?? "")
  )
    return null;
  return { type: "name", first: name.titleFirst, last: name.last, name: n };
}

/** The clause's verb hangs on the antecedent as `acl:relcl`. */
function byTree(token: number, context: Context, fits: (h: Head) => boolean): Head | null {
  const { tokens } = context.doc;
  let verb = (tokens[token] as Token).head;
  for (let n = 0; n < 3 && verb >= 0; n++) {
    const t = tokens[verb] as Token;
    if (t.rel === "acl:relcl" && t.head >= 0 && t.head < token) {
      const at = agreeing(t.head, token, context);
      const found = sameQuote(at, token, context) ? (headAt(at, context) ?? anyPhrase(at, context)) : null;
      return found && fits(found) ? found : null;
    }
    verb = t.head;
  }
  return null;
}

/** The last name or noun phrase before the pronoun. */
function byPlace(token: number, context: Context, fits: (h: Head) => boolean): Head | null {
  const { tokens } = context.doc;
  const sentence = (tokens[token] as Token).sentence;
  for (let i = token - 1; i >= 0 && token - i < 14; i--) {
    if ((tokens[i] as Token).sentence !== sentence) return null;
    const found = sameQuote(i, token, context)
      ? (headAt(i, context) ?? (isBeside(i, token, context) ? anyPhrase(i, context) : null))
      : null;
    if (found && fits(found) && !isOwner(context, found, token)) return found;
  }
  return null;
}

/** "one Democrat familiar with the talks, who": those of a party or people, though more stands between. */
function byPeople(token: number, context: Context): Head | null {
  const { tokens } = context.doc;
  const { sentence, lower } = tokens[token] as Token;
  if (lower !== "who") return null;
  for (let i = token - 1; i >= 0 && token - i < 14 && tokens[i]?.sentence === sentence; i--) {
    const name = context.mentions.names[context.mentions.nameAt[i] as number];
    const found = name?.demonym && sameQuote(i, token, context) ? anyPhrase(i, context) : null;
    if (found) return found;
  }
  return null;
}

/** Nothing but a comma stands between. */
const isBeside = (i: number, token: number, { doc }: Context): boolean =>
  i === token - 1 || (i === token - 2 && doc.tokens[token - 1]?.form === ",");

/** Words that stand for people without saying who. */
const SOMEBODY =
  /^(?:those|some|others|many|several|few|most|all|both|one|ones|someone|somebody|anyone|anybody|everyone|everybody|nobody)$/;

const ONE = /^(?:a|an|another|one)$/;

/**
 * "some who", "Republicans who", "superdelegates who": several people by a word that is not known to speak. A single thing
 * ("a camera, who") is what trees are wrong about.
 */
function anyPhrase(token: number, { doc, mentions }: Context): Head | null {
  const t = doc.tokens[token] as Token;
  const name = mentions.names[mentions.nameAt[token] as number];
  const several = /^NNP?S$/.test(t.xpos) || (name !== undefined && t.lower.endsWith("s"));
  const one = ONE.test(doc.tokens[(name?.first ?? token) - 1]?.lower ?? ""); // "one Democrat, who"
  if (name ? !(name.demonym && name.last === token && (several || one)) : !several && !SOMEBODY.test(t.lower))
    return null;
  const first = SOMEBODY.test(t.lower)
    ? token
    : phraseStart(mentions.facts, token, doc.sentences[t.sentence]?.first ?? token);
  return { type: "nominal", first, last: token, noun: token };
}

/** "parts of the council that doubt": where the verb is plural and the noun is not, the plural that it belongs to. */
function agreeing(noun: number, token: number, { doc }: Context): number {
  const { tokens } = doc;
  const t = tokens[noun] as Token;
  const over = tokens[t.head];
  if (!/^NNP?$/.test(t.xpos) || !/^nmod/.test(t.rel) || over?.xpos !== "NNS") return noun;
  if (tokens[t.head + 1]?.lower !== "of" || nounType(t.lower)?.type === "group") return noun;
  for (let i = token + 1; i < tokens.length && i < token + 4; i++) {
    const verb = tokens[i] as Token;
    if (verb.xpos === "VBP" || verb.lower === "were") return t.head;
    if (!/^(?:RB|MD)/.test(verb.xpos)) return noun;
  }
  return noun;
}

/** "a site called “Ardun Wins” that …": words between marks of their own are no phrase of this sentence. */
const sameQuote = (a: number, b: number, { mentions }: Context): boolean =>
  (mentions.facts.quote[a] ?? -1) < 0 || mentions.facts.quote[a] === mentions.facts.quote[b];

/** "who" hangs on people, "which" on anything else. */
function fitting(lower: string, context: Context): (h: Head) => boolean {
  const { register, doc } = context;
  return (h) => {
    if (lower === "that" || h.type === "pronoun") return true;
    const e = h.type === "name" ? register.entities[register.of[h.name] as number] : undefined;
    const type = h.type === "nominal" ? nounType((doc.tokens[h.noun] as Token).lower)?.type : undefined;
    const person = e
      ? e.kind === "person" || (e.kind === "other" && e.keys.length > 1)
      : type !== "organisation" && type !== "document";
    return lower === "which" ? !person || type === "group" : person;
  };
}

/** The name or noun phrase with its head at a token. */
export function headAt(token: number, context: Context): Head | null {
  const { names, nominals, nameAt } = context.mentions;
  const n = nameAt[token] as number;
  const name = names[n];
  if (name && pluralNames(context.mentions).has(name.keys.join(" ")))
    return { type: "nominal", first: name.first, last: name.last, noun: name.last };
  if (name && !name.demonym) {
    return { type: "name", first: name.titleFirst, last: name.last, name: n };
  }
  let low = 0;
  let high = nominals.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((nominals[mid]?.head ?? 0) < token) low = mid + 1;
    else high = mid;
  }
  const nominal = nominals[low];
  return nominal && nominal.head === token
    ? { type: "nominal", first: nominal.first, last: nominal.last, noun: nominal.head }
    : null;
}
