// The answer as Markdown: a section a speaker, a line a statement, its source as a footnote.
import type { Answer, Hit } from "../../link/answer.ts";
import { counted } from "../counted.ts";
import { coverageLine, summaryLine } from "./ask.ts";
import { whenInWords } from "./ask-dates.ts";
import { laddersOf, phraseParts, stepSign, usedInWords } from "./ask-ladder.ts";
import { DIFFERENCES_HEADING, tellingPairs } from "./ask-pairs.ts";
import { sourceOf } from "./ask-source.ts";
import { claimLines, judgeInWords, stanceInWords } from "./ask-words.ts";

/** What Markdown would read as mark-up, made plain. */
const plain = (text: string): string => text.replace(/\s/g, " ").replace(/([\\`*_[\]<>#|~])/g, "\\$1");

const spoken = (hit: Hit): string => {
  const words = hit.record.content.map(plain).join(" … ");
  return hit.record.statement.kind === "direct" ? words : `reported words: ${words}`;
};

/** The page, ending in one line break. */
export function askMarkdown(answer: Answer): string {
  const notes: string[] = [];
  const mark = new Map<string, number>();
  const note = (hit: Hit): string => {
    const { id } = hit.record.statement;
    if (!mark.has(id)) {
      mark.set(id, mark.size + 1);
      const { link } = hit.record;
      const words = link === null ? "" : ` ([the words on the page](<${link}>))`;
      const also = hit.alsoIn.map((r) => plain(sourceOf(r))).join("; ");
      notes.push(
        `[^${mark.size}]: ${plain(sourceOf(hit.record))}${words}${also === "" ? "" : `. The same words also in ${also}`}. Statement ${id}, article SHA-256 \`${hit.record.article.sha256}\`.`,
      );
    }
    return `[^${mark.get(id)}]`;
  };
  const lines = [`# ${plain(answer.question)}`, ""];
  for (const claim of claimLines(answer)) lines.push(plain(claim), "");
  for (const lane of answer.lanes) {
    lines.push(`## ${plain(lane.name)}${lane.role ? `, ${plain(lane.role)}` : ""}`, "");
    const summary = summaryLine(lane, answer);
    if (summary !== null) lines.push(plain(summary), "");
    for (const hit of lane.hits) {
      const review = hit.record.statement.review === "confirmed" ? "" : " *(proposed, not reviewed)*";
      lines.push(
        `- ${stanceInWords(hit, answer)}, ${whenInWords(hit.when)}${review}: ${spoken(hit)}${note(hit)}`,
      );
      const judge = judgeInWords(hit);
      if (judge !== "") lines.push(`  - ${plain(judge)}`);
      if (hit.stance.condition !== null)
        lines.push(`  - under the condition: ${plain(hit.stance.condition)}`);
    }
    lines.push("");
  }
  const { shown, more } = tellingPairs(answer);
  if (shown.length > 0) {
    lines.push(`## ${DIFFERENCES_HEADING}`, "");
    const side = (hit: Hit) =>
      `${plain(hit.record.statement.speaker.value?.name ?? "unnamed")}, ${whenInWords(hit.when)}, ${stanceInWords(hit, answer)}: ${spoken(hit)}${note(hit)}`;
    for (const { a, b } of shown) lines.push(`- ${side(a)}`, `  — ${side(b)}`);
    if (more > 0) lines.push(`- and ${counted(more, "more pair")}`);
    lines.push("");
  }
  if (answer.shifts.length > 0) {
    lines.push("## Where one speaker's stance changed", "");
    for (const { name, earlier, later } of answer.shifts)
      lines.push(
        `- ${plain(name)}: ${stanceInWords(earlier, answer)}, ${whenInWords(earlier.when)}${note(earlier)}, then ${stanceInWords(later, answer)}, ${whenInWords(later.when)}${note(later)}`,
      );
    lines.push("");
  }
  const ladders = laddersOf(answer);
  if (ladders.length > 0) lines.push("## In which words, with the first use of each", "");
  for (const { lane, steps } of ladders) {
    lines.push(`### ${plain(lane.name)}`, "");
    for (const step of steps) {
      const [before, key, after] = phraseParts(step).map(plain);
      lines.push(
        `- ${stepSign(step, answer)}, ${usedInWords(step)}: ${[before, `**${key}**`, after].filter((x) => x !== "").join(" ")}`,
      );
    }
    lines.push("");
  }
  lines.push("## Coverage", "", plain(coverageLine(answer)), "", ...notes);
  return `${lines.join("\n").trimEnd()}\n`;
}
