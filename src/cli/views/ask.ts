// The answer to a question for a terminal: a timeline by speaker, differences, changes, and what it all covers.
import type { Answer, Coverage, Hit, Lane } from "../../link/answer.ts";
import type { StanceValue } from "../../model/stance.ts";
import { agreeing, counted } from "../counted.ts";
import { oneLine, type Paint } from "../output.ts";
import { indent, sideBySide, textWidth, wrapText } from "./ask-columns.ts";
import { dayInWords, spanInWords, whenInWords } from "./ask-dates.ts";
import { ladderLines, laddersOf } from "./ask-ladder.ts";
import { DIFFERENCES_HEADING, tellingPairs } from "./ask-pairs.ts";
import {
  articleInWords,
  channelInWords,
  claimLines,
  decidingWords,
  judgeInWords,
  STANCE_SIGNS,
  stanceInWords,
  wordsInFull,
} from "./ask-words.ts";

/** How the text is laid out. */
export interface AskLayout {
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly columns: number;
}

/** The whole answer as text, ending in a line break. */
export function askText(answer: Answer, layout: AskLayout): string {
  const { paint } = layout;
  const width = Math.max(40, Math.min(layout.columns, 120));
  const lines: string[] = [];
  lines.push(...wrapText(paint("bold", oneLine(answer.question)), width));
  for (const claim of claimLines(answer)) lines.push(...wrapText(oneLine(claim), width));
  lines.push("");
  if (answer.hits.length === 0) {
    lines.push(
      ...wrapText(
        answer.part
          ? "Nothing on this was found in the part of the record that was asked for."
          : `Nothing on this was found in the record: not in this collection (${counted(answer.coverage.articles, "article")}).`,
        width,
      ),
    );
    if (answer.coverage.mentions > 0) lines.push(...wrapText(mentionsLine(answer.coverage), width));
    lines.push("");
  }
  for (const lane of answer.lanes) lines.push(...laneLines(lane, answer, layout, width), "");
  if (answer.differences.length > 0) {
    lines.push(...wrapText(paint("bold", DIFFERENCES_HEADING), width), "");
    const { shown, more } = tellingPairs(answer);
    for (const d of shown) lines.push(...sideBySide(card(d.a, answer), card(d.b, answer), width), "");
    if (more > 0) lines.push(`  and ${counted(more, "more pair")} (--format json lists all)`, "");
  }
  if (answer.shifts.length > 0) {
    lines.push(paint("bold", "Where one speaker's stance changed"), "");
    for (const s of answer.shifts)
      lines.push(...sideBySide(card(s.earlier, answer), card(s.later, answer), width), "");
  }
  const ladders = laddersOf(answer);
  if (ladders.length > 0) {
    lines.push(...wrapText(paint("bold", "In which words, with the first use of each"), width), "");
    for (const ladder of ladders)
      lines.push(
        ...indent(wrapText(oneLine(ladder.lane.name), width - 2), "  "),
        ...ladderLines(ladder, width, answer).flatMap((l) =>
          textWidth(l) <= width ? [l] : indent(wrapText(l, width - 6), "      "),
        ),
        "",
      );
  }
  lines.push(...wrapText(coverageLine(answer), width));
  return `${lines.join("\n")}\n`;
}

function laneLines(lane: Lane, answer: Answer, { paint }: AskLayout, width: number): string[] {
  const name = oneLine(lane.name);
  const lines = wrapText(
    `${paint("bold", name)}${lane.role && oneLine(lane.role) !== name ? `, ${oneLine(lane.role)}` : ""}`,
    width,
  );
  const summary = summaryLine(lane, answer);
  if (summary) lines.push(...indent(wrapText(summary, width - 2), "  "));
  for (const hit of lane.hits) lines.push(...hitLines(hit, answer, paint, width));
  return lines;
}

function hitLines(hit: Hit, answer: Answer, paint: Paint, width: number): string[] {
  const review = hit.record.statement.review === "confirmed" ? "" : "  (proposed)";
  const head = `${paint(colourOf(hit.stance.value.value), stanceInWords(hit, answer))}  ${whenInWords(hit.when)}${paint("dim", review)}`;
  // Two spaces part sign, date and review; a narrow terminal gets them on lines of their own.
  const lines = textWidth(head) + 2 <= width ? [`  ${head}`] : indent(wrapText(head, width - 2), "  ");
  const add = (text: string) => {
    if (text !== "") lines.push(...indent(wrapText(text, width - 6), "      "));
  };
  add(wordsInFull(hit, paint));
  if (hit.stance.condition) add(`condition: “${oneLine(hit.stance.condition)}”`);
  add(paint("dim", decidingWords(hit)));
  add(paint("dim", judgeInWords(hit)));
  add(channelInWords(hit.record));
  add(paint("dim", `${articleInWords(hit.record)} · ${hit.record.statement.id}`));
  // Whole, however narrow the terminal: an address that is cut leads nowhere.
  if (hit.record.link !== null) lines.push(`      ${paint("dim", oneLine(hit.record.link))}`);
  if (hit.alsoIn.length > 0) {
    const others = hit.alsoIn.map(
      (r) => `${r.article.outlet ? oneLine(r.article.outlet) : "outlet unknown"} (${r.article.id})`,
    );
    add(paint("dim", `the same words also in ${others.join(", ")}`));
  }
  return lines;
}

const colourOf = (value: StanceValue | null) =>
  (
    ({
      affirms: "green",
      denies: "magenta",
      conditional: "yellow",
      hedged: "cyan",
      declines: "blue",
      relays: "dim",
    }) as const
  )[value ?? "relays"];

const plain: Paint = (_style, text) => text;

/** One statement as a card: who and when, stance, words, article. */
function card(hit: Hit, answer: Answer): string[] {
  const speaker = hit.record.statement.speaker.value?.name ?? "unnamed";
  return [
    `${oneLine(speaker)}, ${whenInWords(hit.when)}`,
    stanceInWords(hit, answer),
    wordsInFull(hit, plain),
    articleInWords(hit.record),
  ];
}

const PAST: Readonly<Record<StanceValue, (claim: string, n: number) => string>> = {
  affirms: (claim) => `affirmed ‘${claim}’`,
  denies: (claim) => `denied ‘${claim}’`,
  conditional: () => "made the answer conditional",
  hedged: () => "hedged the answer",
  declines: () => "gave no answer",
  relays: () => "relayed another's view",
};
const REST: Readonly<Record<StanceValue, string>> = {
  affirms: "the answer was yes",
  denies: "the answer was no",
  conditional: "the answer was conditional",
  hedged: "the answer was hedged",
  declines: "there was no answer",
  relays: "another's view was relayed",
};
const ORDER: readonly StanceValue[] = ["affirms", "denies", "conditional", "hedged", "declines", "relays"];

/** The one sentence that sums up, over confirmed statements only; null below two of them. */
export function summaryLine(lane: Lane, answer: Answer): string | null {
  const s = lane.summary;
  if (!s) return null;
  const on = lane.hits.find((h) => h.record.statement.review === "confirmed" && h.when.ground !== "reported")
    ?.stance.claimId;
  const claim = oneLine((answer.claims.find((c) => c.id === on) ?? answer.claims[0])?.text ?? "");
  const values = ORDER.filter((v) => (s.counts[v] ?? 0) > 0).sort(
    (a, b) => (s.counts[b] ?? 0) - (s.counts[a] ?? 0),
  );
  const [first, ...others] = values;
  if (!first) return null;
  const n = s.counts[first] ?? 0;
  const head = `In ${n} of ${s.reviewed} reviewed statements between ${dayInWords(s.from)} and ${dayInWords(s.to)} in this collection, ${oneLine(lane.name)} ${PAST[first](claim, n)}`;
  return `${[head, ...others.map((v) => `in ${s.counts[v]} ${REST[v]}`)].join("; ")}.`;
}

const mentionsLine = (c: Coverage): string =>
  `${counted(c.mentions, "statement names", "statements name")} what is asked about and ${agreeing(c.mentions, "says", "say")} nothing on the claim.`;

/** What holds the words and was not weighed. */
function left(c: Coverage): string {
  if (c.left === 0) return "";
  const n = c.leftCounted === "all" ? c.left : c.left + 1;
  const many = `${c.leftCounted === "all" ? "" : "More than "}${counted(c.left, "further statement")}`;
  return ` ${many} ${agreeing(n, "holds", "hold")} words for all that is asked and ${agreeing(n, "was", "were")} not weighed: a narrower question may reach them.`;
}

/** How the statements were told from the rest, and what such an answer passes over. */
const readBy = (judge: string | null): string =>
  judge === null
    ? " It goes by words and rules: answers in quite other words than the question's are passed over."
    : ` Judged by ${oneLine(judge)}, which was asked about the nearest ones.`;

/** What the answer rests on, in one paragraph. */
export function coverageLine({ coverage: c, claims }: Pick<Answer, "coverage" | "claims">): string {
  const outlets =
    c.outlets.length > 0
      ? ` from ${counted(c.outlets.length, "outlet")} (${c.outlets.slice(0, 6).map(oneLine).join(", ")}${c.outlets.length > 6 ? ", …" : ""})`
      : "";
  const dates = c.from && c.to ? `, published ${spanInWords(c.from, c.to, "day")}` : "";
  const undated = c.undated > 0 ? `, ${c.undated} undated` : "";
  const review =
    c.hits === 0
      ? ""
      : c.reviewed === 0
        ? " None is reviewed: all are proposed by the machine, not yet reviewed."
        : ` ${c.reviewed} of ${c.hits} reviewed; the others are proposed by the machine, not yet reviewed.`;
  const all = c.hits > 0 && c.reviewed === c.hits ? " All are reviewed." : review;
  const mentions = c.hits > 0 && c.mentions > 0 ? ` ${mentionsLine(c)}` : "";
  const unread =
    c.unread > 0
      ? ` ${counted(c.unread, "further article in another language was", "further articles in other languages were")} not read.`
      : "";
  const copies =
    c.copies > 0 ? ` (${counted(c.copies, "of them a likely copy", "of them likely copies")} of others)` : "";
  const looked = c.weighed < c.statements ? `searched, the ${c.weighed} nearest weighed` : "looked at";
  return `Coverage: ${counted(c.articles, "article")}${copies}${outlets}${dates}${undated}; ${counted(c.statements, "statement")} ${looked}, ${c.hits} on the ${claims.length < 2 ? "claim" : "claims"}.${left(c)}${readBy(c.judge)}${unread}${mentions}${all}`;
}

/** What each sign stands for, for the foot of a page. */
export const legend = (): string =>
  Object.values(STANCE_SIGNS)
    .map((s) => `${s.sign} ${s.letter} ${s.word}`)
    .join("   ");
