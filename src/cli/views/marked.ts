// Marked: an article's text with its statements shown in place — colours on a terminal, braces elsewhere.
import type { Article } from "../../model/article.ts";
import { SPEAKING } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import { type Paint, type Style, safe } from "../output.ts";

/** A stretch that belongs to a statement: its words (Q), its source (S) or its cue (C). */
interface Mark extends Span {
  readonly part: "Q" | "S" | "C";
  /** Number of the statement in the list below the text. */
  readonly number: number;
}

const STYLES: Readonly<Record<Mark["part"], readonly Style[]>> = {
  Q: ["underline"],
  S: ["bold", "green"],
  C: ["yellow"],
};

/** Every stretch, in the order in which it opens; the outer one first. */
export function marksOf(statements: readonly Statement[]): readonly Mark[] {
  const order = { Q: 0, S: 1, C: 2 } as const;
  return statements
    .flatMap((statement, index) =>
      (
        [
          ["Q", statement.content],
          ["S", statement.source],
          ["C", statement.cue],
        ] as const
      ).flatMap(([part, spans]) =>
        spans.map(({ start, end }): Mark => ({ start, end, part, number: index + 1 })),
      ),
    )
    .sort(
      (a, b) => a.start - b.start || b.end - a.end || order[a.part] - order[b.part] || a.number - b.number,
    );
}

/**
 * A paragraph with braces: `{Q1 “We will vote,”} {S1 Ms Okafor} {C1 said}`. Where stretches cross, the inner one is
 * closed and opened again, so that braces always nest.
 */
export function braced(text: string, span: Span, marks: readonly Mark[]): string {
  const inside = marks.filter((mark) => mark.start < span.end && span.start < mark.end);
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of inside) {
    if (start > span.start) cuts.add(start);
    if (end < span.end) cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  let out = "";
  let open: Mark[] = [];
  for (const [index, at] of places.entries()) {
    const firstGone = open.findIndex((mark) => mark.end <= at);
    if (firstGone >= 0) {
      out += "}".repeat(open.length - firstGone);
      const again = open.slice(firstGone).filter((mark) => mark.end > at);
      open = open.slice(0, firstGone);
      for (const mark of again) {
        out += `{${mark.part}${mark.number} `;
        open.push(mark);
      }
    }
    for (const mark of inside) {
      if (Math.max(mark.start, span.start) !== at || open.includes(mark)) continue;
      out += `{${mark.part}${mark.number} `;
      open.push(mark);
    }
    const next = places[index + 1];
    if (next !== undefined) out += safe(text.slice(at, next));
  }
  return out + "}".repeat(open.length);
}

/** A paragraph in colours; a small number stands before the words of each statement. */
export function coloured(text: string, span: Span, marks: readonly Mark[], paint: Paint): string {
  const inside = marks.filter((mark) => mark.start < span.end && span.start < mark.end);
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of inside) {
    if (start > span.start) cuts.add(start);
    if (end < span.end) cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  let out = "";
  for (const [index, at] of places.entries()) {
    const next = places[index + 1];
    if (next === undefined) break;
    for (const mark of inside) {
      if (mark.start === at && mark.part === "Q") out += paint(["dim", "cyan"], `${mark.number}`);
    }
    const here = inside.filter((mark) => mark.start <= at && next <= mark.end);
    const parts = (["Q", "S", "C"] as const).filter((part) => here.some((mark) => mark.part === part));
    out += paint(
      parts.flatMap((part) => STYLES[part]),
      safe(text.slice(at, next)),
    );
  }
  return out;
}

/** Every paragraph with its statements marked; those that never speak are given with their role. */
export function markedLines(
  article: Article,
  statements: readonly Statement[],
  paint: Paint,
  colour: boolean,
): readonly string[] {
  const marks = marksOf(statements);
  return article.paragraphs.map(({ span, role }) => {
    if (!SPEAKING.has(role)) {
      return paint("dim", `[${role}] ${safe(article.text.slice(span.start, span.end))}`);
    }
    return colour ? coloured(article.text, span, marks, paint) : braced(article.text, span, marks);
  });
}
