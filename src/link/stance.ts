// One statement and one question → a stance with its deciding words, a mere mention, or nothing.

import { decide } from "../model/decision.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { BasisWords, Stance, StanceValue } from "../model/stance.ts";
import type { RecordedStatement } from "../model/statement.ts";
import { type Anchor, findAnchors } from "./anchors.ts";
import { type Binding, bind, type Surroundings, surroundings } from "./bind.ts";
import { type Judgement, judgeAnchor } from "./judge.ts";
import { ANAPHORIC, NO, OPERATORS, YES } from "./lexicon/operators.ts";
import { mentionsOf } from "./mentions.ts";
import { findPatterns, indexPatterns, patterns } from "./patterns.ts";
import type { Asked } from "./question.ts";
import { type PartWord, type Reading, readStatement, sentenceAround } from "./reading.ts";
import { readWords, type Word } from "./words.ts";

/** What a statement is to a claim. */
export interface Verdict {
  /** `stance`: it bears on the claim; `mention`: it names what is asked about and says nothing on it; `none`. */
  readonly bears: "stance" | "mention" | "none";
  readonly stance: Stance | null;
  readonly score: number;
}

const NOTHING: Verdict = { bears: "none", stance: null, score: 0 };
/** Least share of the claim's parts that must be met. */
const THRESHOLD = 0.56;
const WEIGHTS = { subject: 1, object: 1, agent: 0.9, place: 0.45, detail: 0.35 } as const;
const BY = "embedded-judge";

const weightOf = (b: Binding): number =>
  b.element.prep === "time"
    ? 0.15
    : b.element.role === "object" && !b.element.party
      ? 0.8
      : WEIGHTS[b.element.role];

/** How much of the claim the bindings meet, 0 to 1; 0 where a part that must be there is not. */
function met(bindings: readonly Binding[]): number {
  let sum = 0;
  let all = 0.8;
  let got = 0.8;
  for (const b of bindings) {
    const w = weightOf(b);
    all += w;
    got += w * b.quality;
    sum += b.quality;
    if (
      b.quality === 0 &&
      (b.element.role === "subject" || b.element.role === "object" || b.element.role === "agent") &&
      b.element.prep !== "time"
    ) {
      if (b.element.party || b.element.role === "subject" || b.element.prep === "") return 0;
    }
    if (
      b.how === "named" &&
      b.quality < 0.4 &&
      (b.element.role === "subject" || b.element.role === "object") &&
      !bindings.some((o) => (o.element.role === "detail" || o.element.role === "place") && o.quality >= 0.7)
    )
      return 0;
    if (b.quality === 0 && b.element.role === "place" && b.element.party === null) return 0;
  }
  void sum;
  return all > 0 ? got / all : 1;
}

/** True where at least one part of the claim is met in the statement itself, or the words just before say it all. */
function grounded(bindings: readonly Binding[], reading: Reading, asked: Asked): boolean {
  if (bindings.length === 0) return true;
  if (bindings.some((b) => b.how !== "context" && b.how !== "none")) return true;
  return echoes(reading.before, asked) || echoes(reading.around, asked) || echoes(reading.title, asked);
}

/** True where the words around state the same predicate of the same parties. */
function echoes(words: readonly Word[], asked: Asked): boolean {
  return (
    findAnchors(words, asked.predicate).length > 0 &&
    asked.elements
      .filter((e) => e.role === "subject" || (e.role === "object" && e.party))
      .every((e) => mentionsOf(words, e).length > 0)
  );
}

interface Best {
  readonly judgement: Judgement;
  readonly bindings: readonly Binding[];
  readonly score: number;
  readonly anchor: Anchor;
}

/** The surest stance among all anchors; `mention` where some only name it. */
function bestOf(
  reading: Reading,
  around: Surroundings,
  asked: Asked,
  anchors: readonly Anchor[],
): { best: Best | null; mention: boolean } {
  let best: Best | null = null;
  let mention = false;
  for (const anchor of anchors) {
    const bindings = bind(reading, around, asked, anchor);
    if (!bindings) continue;
    const share = met(bindings);
    if (share < THRESHOLD || !grounded(bindings, reading, asked)) {
      mention ||= bindings.filter((b) => b.quality > 0).length > 0 && share > 0.3;
      continue;
    }
    const judgement = judgeAnchor(reading, asked, anchor, bindings);
    if (!judgement) {
      mention = true;
      continue;
    }
    const score = judgement.score * (0.35 + 0.65 * share);
    if (!best || score > best.score - 0.02) best = { judgement, bindings, score, anchor };
  }
  return { best, mention };
}

/** Judges one statement. `children` are the statements that stand inside it. */
export function judgeStatement(
  record: RecordedStatement,
  asked: Asked,
  knowledge: Knowledge,
  claimId: string,
  children: readonly RecordedStatement[] = [],
): Verdict {
  const reading = readStatement(record);
  const around = surroundings(reading, asked, knowledge);
  const anchors = findAnchors(reading.words, asked.predicate);
  const { force } = record.statement;
  if (force === "decline" || declines(reading)) {
    const refused = refusal(reading, asked, anchors, around, claimId);
    if (refused) return refused;
    if (force === "decline") return NOTHING;
  }
  const { best, mention } = bestOf(reading, around, asked, anchors);
  if (best && best.score >= 0.45) {
    const inner = children.some((child) =>
      withinChild(record, child, reading.words[best.anchor.first] as PartWord),
    );
    const forced = forcedDenial(reading, best.judgement);
    const value: StanceValue = inner && best.judgement.value !== "declines" ? "relays" : forced;
    return {
      bears: "stance",
      score: round(best.score),
      stance: stanceOf(
        reading,
        asked,
        claimId,
        value,
        best.score,
        best.judgement,
        best.bindings,
        best.anchor,
      ),
    };
  }
  const pointed = pointsBack(reading, asked, knowledge, claimId);
  if (pointed) return pointed;
  const named = asked.elements.filter(
    (e) => e.prep !== "time" && (around.mentions.get(e) ?? []).length > 0,
  ).length;
  const needed = Math.min(2, asked.elements.filter((e) => e.prep !== "time").length);
  return mention || (named >= needed && needed > 0) ? { bears: "mention", stance: null, score: 0 } : NOTHING;
}

const round = (n: number): number => Math.round(n * 1000) / 1000;

/** Where the extractor saw a denial that the cue's words do not show. */
function forcedDenial(reading: Reading, judgement: Judgement): StanceValue {
  if (reading.record.statement.force !== "deny") return judgement.value;
  const cue = reading.words.slice(0, reading.body);
  const shown = findPatterns(cue, DENIALS).length > 0;
  if (shown) return judgement.value;
  return judgement.value === "affirms"
    ? "denies"
    : judgement.value === "denies"
      ? "affirms"
      : judgement.value;
}

const DENIALS = indexPatterns([
  ...patterns(OPERATORS.negate, true),
  ...patterns(OPERATORS.unwish, true),
  ...patterns(OPERATORS.keep, true),
]);
const DECLINES = indexPatterns(patterns(OPERATORS.decline, true));
const ANSWERS = indexPatterns([...patterns(YES, "yes" as const), ...patterns(NO, "no" as "yes" | "no")]);
const POINTERS = new Set(
  readWords(ANAPHORIC)
    .filter((w) => !w.sign)
    .map((w) => w.lower),
);

const declines = (reading: Reading): boolean => findPatterns(reading.words, DECLINES).length > 0;

function withinChild(outer: RecordedStatement, child: RecordedStatement, word: PartWord): boolean {
  if (word.part < 0) return false;
  const base = outer.statement.content[word.part]?.start;
  if (base === undefined) return false;
  return child.statement.content.some((s) => s.start <= base + word.start && base + word.end <= s.end);
}

/** "… declined to say whether P." */
function refusal(
  reading: Reading,
  asked: Asked,
  anchors: readonly Anchor[],
  around: Surroundings,
  claimId: string,
): Verdict | null {
  const all = [...reading.words, ...reading.around];
  const hasPredicate =
    anchors.length > 0 ||
    findAnchors(reading.around, asked.predicate).length > 0 ||
    (findAnchors(reading.before, asked.predicate).length > 0 && reading.words.length < 14);
  if (!hasPredicate) return null;
  const parties = asked.elements.filter((e) => e.role === "subject" || e.role === "object");
  const enough = parties.every(
    (e) =>
      (around.mentions.get(e) ?? []).length > 0 ||
      (around.outside.get(e) ?? 0) > 0 ||
      around.speaks.get(e) === true ||
      all.some((w) => ["it", "they", "he", "she"].includes(w.lower)),
  );
  if (!enough) return null;
  const found = findPatterns(reading.words, DECLINES)[0];
  const basis = found
    ? [{ first: found.first, last: found.last }]
    : reading.words.length > 0
      ? [{ first: 0, last: Math.max(0, reading.body - 1) }]
      : [];
  const judgement: Judgement = {
    value: "declines",
    score: 0.8,
    basis,
    condition: null,
    grounds: ["refuses to answer"],
  };
  return {
    bears: "stance",
    score: 0.7,
    stance: stanceOf(reading, asked, claimId, "declines", 0.7, judgement, [], null),
  };
}

/** "Those claims", "it", "yes": the statement points back at a proposition that stands just before it. */
function pointsBack(reading: Reading, asked: Asked, knowledge: Knowledge, claimId: string): Verdict | null {
  const body = reading.words.slice(reading.body).filter((w) => !w.sign);
  if (body.length === 0 || body.length > 12) return null;
  const firstWord = reading.words.findIndex((w, i) => i >= reading.body && !w.sign);
  const answer = findPatterns(reading.words, ANSWERS, { from: reading.body }).find(
    (f) => f.first === firstWord,
  );
  const pointer = body.every((w) => POINTERS.has(w.lower) || w.lemmas.some((l) => POINTERS.has(l)));
  const denial = findPatterns(reading.words, DENIALS).length > 0 || reading.record.statement.force === "deny";
  let negative: boolean;
  if (answer) {
    const asking = [reading.around, reading.before].find((words) => echoes(words, asked));
    const put = asking && findAnchors(asking, asked.predicate).at(-1);
    if (!asking || !put || !asksSomething(asking, reading)) return null;
    negative = (answer.pattern.value === "no") !== put.polarity < 0;
  } else if (pointer && denial) {
    const said = lastSaid(reading.record, asked, knowledge);
    if (said !== "affirms" && said !== "denies" && said !== "relays") return null;
    negative = said !== "denies";
  } else return null;
  const first = answer ? answer.first : denial && reading.body > 0 ? 0 : reading.body;
  const last = answer
    ? answer.last
    : denial && reading.body > 0
      ? reading.body - 1
      : reading.words.length - 1;
  const judgement: Judgement = {
    value: negative ? "denies" : "affirms",
    score: 0.6,
    basis: [{ first, last }],
    condition: null,
    grounds: [answer ? "answers the question put" : "denies what was said before"],
  };
  return {
    bears: "stance",
    score: 0.55,
    stance: stanceOf(reading, asked, claimId, judgement.value, 0.55, judgement, [], null),
  };
}

/** What the sentence just before says on the claim, whoever says it there. */
function lastSaid(record: RecordedStatement, asked: Asked, knowledge: Knowledge): StanceValue | null {
  const words = readWords(record.before).map((w) => ({ ...w, part: 0 }));
  let last = words.length - 1;
  while (last > 0 && words[last]?.sign) last--;
  if (last < 0) return null;
  const { from, to } = sentenceAround(words, last);
  const start = words[from]?.start ?? 0;
  const text = record.before.slice(start, words[to - 1]?.end ?? record.before.length);
  const told = readStatement({
    ...record,
    content: [text],
    cue: "",
    sentence: text,
    before: record.before.slice(0, start),
  });
  const { best } = bestOf(
    told,
    surroundings(told, asked, knowledge),
    asked,
    findAnchors(told.words, asked.predicate),
  );
  return best && best.score >= 0.45 ? best.judgement.value : null;
}

const asksSomething = (words: readonly Word[], reading: Reading): boolean =>
  words.some(
    (w) =>
      w.form === "?" || w.lemmas.includes("ask") || w.lower === "whether" || w.lemmas.includes("question"),
  ) || reading.around.some((w) => w.lemmas.includes("ask") || w.lower === "asked");

function stanceOf(
  reading: Reading,
  asked: Asked,
  claimId: string,
  value: StanceValue,
  score: number,
  judgement: Judgement,
  bindings: readonly Binding[],
  anchor: Anchor | null,
): Stance {
  const basisWords = basisOf(reading, judgement.basis);
  const c = judgement.condition;
  const condition = c ? conditionText(reading, c.first, c.last) : null;
  const evidence = basisWords.flatMap((b) => {
    const base = b.part >= 0 ? reading.record.statement.content[b.part] : undefined;
    return base ? [{ start: base.start + b.start, end: base.start + b.end }] : [];
  });
  return {
    statementId: reading.record.statement.id,
    claimId,
    value: decide(value, "inferred", BY, { score: round(score), evidence }),
    basisWords,
    condition,
    why: whyOf(reading, asked, judgement, bindings, anchor),
  };
}

function conditionText(reading: Reading, first: number, last: number): string {
  const words = reading.words.slice(first, last + 1).filter((w) => w.part === reading.words[first]?.part);
  const part = words[0]?.part ?? 0;
  const text = part >= 0 ? reading.record.content[part] : reading.record.sentence;
  const a = words[0];
  const z = words.at(-1);
  return text && a && z && a.start >= 0
    ? text
        .slice(a.start, z.end)
        .replace(/^[“"‘'«„]/, "")
        .replace(/[,;:.”"’'»]{1,3}$/, "")
    : words.map((w) => w.form).join(" ");
}

function basisOf(reading: Reading, ranges: Judgement["basis"]): BasisWords[] {
  const out: BasisWords[] = [];
  for (const r of [...ranges].sort((a, b) => a.first - b.first)) {
    const words = reading.words.slice(r.first, r.last + 1);
    for (const part of new Set(words.map((w) => w.part))) {
      const own = words.filter((w) => w.part === part && w.start >= 0);
      const a = own[0];
      const z = own.at(-1);
      if (!a || !z) continue;
      const text = part >= 0 ? (reading.record.content[part] as string) : reading.record.sentence;
      const last = out.at(-1);
      if (last && last.part === part && a.start <= last.end) {
        if (z.end > last.end)
          out[out.length - 1] = { part, start: last.start, end: z.end, words: text.slice(last.start, z.end) };
      } else out.push({ part, start: a.start, end: z.end, words: text.slice(a.start, z.end) });
    }
  }
  return out;
}

function whyOf(
  reading: Reading,
  asked: Asked,
  judgement: Judgement,
  bindings: readonly Binding[],
  anchor: Anchor | null,
): string {
  const bits: string[] = [];
  if (anchor) {
    const text = reading.words
      .slice(anchor.first, anchor.last + 1)
      .map((w) => w.form)
      .join(" ");
    bits.push(`“${text}” for “${asked.predicate.text}”`);
  }
  for (const b of bindings) {
    if (b.how === "none") continue;
    const by = b.words ? `“${b.words}” ` : "";
    const how = {
      named: "",
      speaker: "by who speaks ",
      pronoun: "by a pronoun ",
      "class noun": "",
      pair: "",
      context: "from the words around ",
      member: "by its members ",
      none: "",
    }[b.how];
    bits.push(`${by}${how}for ${b.element.text}`);
  }
  for (const g of new Set(judgement.grounds)) bits.push(g);
  return bits.join("; ");
}
