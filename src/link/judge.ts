// The embedded judge: one place that states the predicate, what stands over it, and so the stance. Rules only, explainable.
import type { StanceValue } from "../model/stance.ts";
import { type Anchor, standsAsNoun } from "./anchors.ts";
import { type Binding, clauseStart } from "./bind.ts";
import { ADVERBS, AUXILIARIES, DETERMINERS, POSSESSIVES } from "./lexicon/grammar.ts";
import type { Asked } from "./question.ts";
import { breakBefore, type PartWord, type Reading, stretchEnd } from "./reading.ts";
import { type Condition, countsFor, type Operator, scopeOf } from "./scope.ts";
import type { Word } from "./words.ts";

/** What the judge found at one anchor. */
export interface Judgement {
  readonly value: StanceValue;
  /** 0 to 1, before the arguments are weighed in. */
  readonly score: number;
  /** Ranges of words that decided it, inclusive. */
  readonly basis: readonly { readonly first: number; readonly last: number }[];
  readonly condition: Condition | null;
  /** Names of the grounds, for the reader and for tests. */
  readonly grounds: readonly string[];
}

const EXISTS = new Set([
  "be",
  "remain",
  "begin",
  "continue",
  "start",
  "rage",
  "happen",
  "erupt",
  "exist",
  "wage",
  "declare",
  "fight",
  "launch",
  "conduct",
  "carry",
  "face",
  "have",
  "see",
  "call",
  "announce",
  "reach",
  "sign",
  "strike",
  "make",
  "take",
  "constitute",
  "represent",
  "find",
  "confirm",
  "admit",
  "show",
  "suffer",
  "experience",
  "prove",
  "describe",
  "plead",
  "express",
  "offer",
  "issue",
  "impose",
  "order",
  "enter",
  "accuse",
  "of",
  "report",
  "cause",
  "commit",
  "involve",
  "play",
  "give",
  "receive",
  "win",
  "get",
  "need",
  "want",
  "demand",
  "hold",
  "under",
  "secure",
  "agree",
  "record",
  "post",
  "say",
  "tell",
  "speak",
  "become",
  "amount",
  "due",
  "back",
  "approve",
  "pass",
  "complete",
  "deliver",
  "provide",
  "engage",
  "thank",
  "hail",
]);

/** Judges one anchor; null where it says nothing on the claim. */
export function judgeAnchor(
  reading: Reading,
  asked: Asked,
  anchor: Anchor,
  bindings: readonly Binding[],
): Judgement | null {
  const { words, body } = reading;
  const scope = scopeOf(words, anchor, body);
  const basis = [{ first: anchor.first, last: anchor.last }];
  const grounds: string[] = [];
  const cueAnchor = (words[anchor.first] as PartWord).part === -1;
  if (scope.question) return null;
  const has = (e: Operator["effect"]) => scope.operators.filter((o) => o.effect === e);
  const mark = (o: Operator) => basis.push({ first: o.first, last: o.last });
  if (has("decline").length > 0 && !cueAnchor) {
    for (const o of has("decline")) mark(o);
    return { value: "declines", score: 0.8, basis, condition: null, grounds: ["refuses to answer"] };
  }
  if (has("ask").length > 0 || has("void").length > 0) return null;
  const later = asked.mode === "future" || asked.mode === "ought" || asked.mode === "can";
  const condition = scope.condition && countsFor(scope.condition, later) ? scope.condition : null;
  if (scope.supposed) return null;

  let polarity: number = anchor.polarity;
  let hedged = false;
  let score = anchor.same ? 0.9 : 0.8;
  if (anchor.polarity < 0) grounds.push("the opposite is stated");
  const negations = has("negate");
  for (const o of negations) {
    polarity = -polarity;
    mark(o);
    grounds.push("denied");
  }
  for (const o of has("keep")) mark(o);
  const naming = has("naming").length > 0;
  for (const o of has("hedge")) {
    const word = (words[o.first] as Word).lower;
    if (naming && ["may", "could", "can", "might"].includes(word)) continue;
    if (asked.mode === "can" && ["could", "can", "may", "might"].includes(word)) continue;
    if (isBackshift(words, o, asked)) continue;
    hedged = true;
    mark(o);
    grounds.push("not said outright");
  }
  for (const o of has("verdict-keep")) mark(o);

  // Wishes and duties: they answer "should", not "is".
  const wishes = [...has("wish")];
  const unwishes = [...has("unwish")];
  const futures = [...has("future")];
  if (asked.mode === "ought") {
    if (wishes.length + unwishes.length === 0 && negations.length === 0 && !stancePhrase(anchor, words)) {
      if (futures.length === 0 && !condition) return null;
    }
    let sign = 1;
    if (unwishes.length > 0) {
      for (const o of unwishes) {
        sign = -sign;
        mark(o);
      }
      grounds.push("speaks against it");
    } else if (wishes.length > 0) {
      for (const o of wishes) mark(o);
      grounds.push("asks for it");
    } else if (negations.length === 0) score -= 0.15;
    polarity = polarity * sign;
    if (condition && !isConcessive(words, condition)) return done("conditional");
    if (hedged) return done("hedged");
    return done(polarity > 0 ? "affirms" : "denies");
  }
  if (condition && !scope.endorsed && scope.report < 0) {
    basis.push({ first: condition.first, last: Math.min(condition.last, condition.first + 30) });
    grounds.push("only under a condition");
    return done("conditional");
  }
  if (asked.mode === "fact") {
    if (unwishes.length > 0 && !wishesAreAsked(asked)) return null;
    if (wishes.length > 0 && !wishesAreAsked(asked) && !wishOnlyInCue(wishes, words, anchor, body))
      return null;
    if (futures.length > 0) {
      const cueOnly = futures.every((o) => o.last < body);
      if (
        !(cueOnly && !infinitive(words, anchor)) &&
        !(asked.past === false && negations.length > 0 && false)
      )
        return null;
    }
    if (pastOnly(words, anchor, asked, reading)) return null;
  } else {
    if (unwishes.length > 0) {
      for (const o of unwishes) mark(o);
      if (ownDecision(bindings)) {
        polarity = -polarity;
        grounds.push("speaks against it");
      } else return null;
    } else if (wishes.length > 0 && !ownDecision(bindings)) return null;
    for (const o of futures) mark(o);
    if (
      wishes.some((o) =>
        ["hope", "wish", "try", "seek", "want", "like"].some((l) =>
          (words[o.first] as Word).lemmas.includes(l),
        ),
      )
    )
      hedged = true;
  }
  if (anchor.kind === "noun" && !asked.existential) {
    const licence = nounStates(words, anchor, scope.operators, reading);
    if (!licence) return null;
    grounds.push(licence);
    if (licence === "taken as given") score -= 0.2;
  } else if (asked.existential && negations.length === 0 && has("verdict-keep").length === 0) {
    const licence = nounStates(words, anchor, scope.operators, reading);
    if (!licence) return null;
  }
  if (scope.report >= 0 && !scope.endorsed) {
    const evaluated =
      negations.some((o) => o.last < scope.report || o.first > anchor.last) || has("verdict-keep").length > 0;
    if (!evaluated) {
      basis.push({ first: scope.report, last: scope.report });
      grounds.push("another's view");
      return done("relays");
    }
  }
  if (hedged) return done("hedged");
  return done(polarity > 0 ? "affirms" : "denies");

  function done(value: StanceValue): Judgement {
    return {
      value,
      score: Math.max(0.2, score - 0.05 * Math.max(0, negations.length - 1)),
      basis,
      condition: value === "conditional" ? condition : null,
      grounds,
    };
  }
}

const isConcessive = (_words: readonly PartWord[], _c: Condition): boolean => false;

/** A decision that the subject itself takes: "we will not", "the club wants to". */
const ownDecision = (bindings: readonly Binding[]): boolean =>
  bindings.some(
    (b) =>
      b.element.role === "subject" &&
      (b.how === "speaker" || b.how === "pronoun" || b.how === "named" || b.how === "class noun"),
  );

/** "said it could …" reported in the past for "can": no doubt where the question asks what can be. */
const isBackshift = (words: readonly PartWord[], o: Operator, asked: Asked): boolean =>
  asked.mode === "can" && (words[o.first] as Word).lower === "could";

/** A question about a wish ("Does Velmora want …", "Does the party support …") is answered by wishes. */
const wishesAreAsked = (asked: Asked): boolean =>
  asked.predicate.concepts.some((c) =>
    [
      "support",
      "oppose",
      "necessary",
      "run",
      "promise",
      "important",
      "fund",
      "responsible",
      "trust",
      "good",
      "fair",
      "negotiate",
      "agree",
    ].includes(c.id),
  ) || /\b(want|seek|hope|plan|intend|try)/.test(asked.predicate.text);

/** A wish that only frames reported words: "urged, saying the water is unsafe". */
function wishOnlyInCue(
  wishes: readonly Operator[],
  words: readonly PartWord[],
  anchor: Anchor,
  body: number,
): boolean {
  return (
    wishes.every((o) => o.last < body) &&
    !infinitive(words, anchor) &&
    anchor.kind !== "noun" &&
    words
      .slice(body, anchor.first)
      .some((w) => ["is", "are", "was", "were", "has", "have", "had"].includes(w.lower))
  );
}

function infinitive(words: readonly PartWord[], anchor: Anchor): boolean {
  for (let i = anchor.first - 1; i >= 0 && i > anchor.first - 4; i--) {
    const w = words[i] as Word;
    if (w.lower === "to") return true;
    if (!ADVERBS.has(w.lower) && w.lower !== "be" && w.lower !== "have") return false;
  }
  return false;
}

/** Words of evaluation that the anchor's kind carries itself ("banned" in a headline) do not answer "should". */
const stancePhrase = (_anchor: Anchor, _words: readonly PartWord[]): boolean => false;

const YEAR = /^(1[5-9]|20)\d\d$/;
const THEN = new Set(["once", "formerly", "previously"]);

/** True where the statement speaks of another time: "was at war in 1999", "used to be". */
function pastOnly(words: readonly PartWord[], anchor: Anchor, asked: Asked, reading: Reading): boolean {
  const start = clauseStart(words, anchor);
  const end = stretchEnd(words, anchor.last);
  const clause = words.slice(start, end);
  const used = clause.some((w, i) => w.lower === "used" && clause[i + 1]?.lower === "to");
  if (used) return true;
  const askedYear = asked.elements.find((e) => e.number && YEAR.test(e.number))?.number ?? null;
  const verbs = words.slice(Math.max(start, anchor.first - 5), anchor.first).map((w) => w.lower);
  const isPast = verbs.some((v) => ["was", "were", "had", "did"].includes(v));
  const isPresent = verbs.some((v) =>
    ["is", "are", "am", "has", "have", "'re", "'m", "does", "do", "'ve"].includes(v),
  );
  const years = clause.filter((w) => YEAR.test(w.form)).map((w) => w.form);
  const said = reading.record.statement.saidAt.value?.from ?? reading.record.article.published?.iso ?? null;
  const now = said ? Number(said.slice(0, 4)) : null;
  if (askedYear) return years.length > 0 && !years.includes(askedYear);
  if (asked.past) return false;
  if (isPresent) return false;
  if (years.length > 0 && isPast && years.every((y) => now === null || Number(y) < now)) return true;
  const lower = clause.map((w) => w.lower).join(" ");
  if (
    isPast &&
    (/\b(last century|in the past|back then|at the time|during the cold war|in those days|years ago|decades ago|centuries ago|last year)\b/.test(
      lower,
    ) ||
      clause.some((w) => THEN.has(w.lower)))
  )
    return true;
  return (
    isPast &&
    reading.record.statement.kind === "direct" &&
    !asked.past &&
    verbs.includes("was") &&
    anchor.kind !== "verb" &&
    reading.record.statement.force === "report" &&
    hasPresentContrast(words, end)
  );
}

const hasPresentContrast = (words: readonly PartWord[], end: number): boolean =>
  words.slice(end, end + 8).some((w) => ["now", "today", "no"].includes(w.lower));

/** Why a noun may count as a statement that it is so; null where it only names the thing. */
function nounStates(
  words: readonly PartWord[],
  anchor: Anchor,
  operators: readonly Operator[],
  reading: Reading,
): string | null {
  if (
    operators.some(
      (o) =>
        o.effect === "negate" || o.effect === "verdict-keep" || o.effect === "given" || o.effect === "keep",
    )
  )
    return "said to be so";
  if (anchor.kind === "noun" && operators.some((o) => o.effect === "hedge")) return "said to be so";
  const start = clauseStart(words, anchor);
  for (let i = anchor.first - 1; i >= Math.max(0, start - 1) && i > anchor.first - 8; i--) {
    const w = words[i] as PartWord;
    if (i < anchor.first - 1 && breakBefore(words, i + 1) === 2) break;
    if (
      w.lemmas.some((l) => EXISTS.has(l)) &&
      !(w.part === -1 && ["say", "report", "tell", "speak"].some((l) => w.lemmas.includes(l)))
    ) {
      if (w.lower === "of" && words[i - 1]?.part !== -1 && !words[i - 1]?.lemmas.includes("accuse")) continue;
      return "said to be so";
    }
  }
  for (let i = anchor.last + 1; i < Math.min(words.length, anchor.last + 8); i++) {
    if (breakBefore(words, i) === 2) break;
    if (
      (words[i] as Word).lemmas.some((l) =>
        [
          "begin",
          "continue",
          "start",
          "rage",
          "happen",
          "erupt",
          "exist",
          "take",
          "remain",
          "go",
          "last",
          "intensify",
          "escalate",
        ].includes(l),
      )
    )
      return "said to be so";
  }
  const before = words[anchor.first - 1];
  const two = words.slice(Math.max(0, anchor.first - 4), anchor.first);
  const irrealis = words
    .slice(start, stretchEnd(words, anchor.last))
    .some((w) => ["would", "could", "may", "might", "if", "possible", "potential"].includes(w.lower));
  if (!irrealis && two.some((w) => POSSESSIVES.has(w.lower)) && realis(words, anchor))
    return "taken as given";
  if (reading.body === 0 && before === undefined && words.length < 14) return "said to be so";
  void DETERMINERS;
  void standsAsNoun;
  return null;
}

/** True where a plain finite verb follows: "its involvement has put Europe at risk". */
function realis(words: readonly PartWord[], anchor: Anchor): boolean {
  for (let i = anchor.last + 1; i < Math.min(words.length, anchor.last + 9); i++) {
    const w = words[i] as Word;
    if (["has", "have", "is", "are", "was", "were", "had"].includes(w.lower)) return true;
    if (AUXILIARIES.has(w.lower)) return false;
  }
  return false;
}
