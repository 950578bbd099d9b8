// Printed stamps: dates that the lines around the text print, and the one of them that is the day of publication or of a change.
import type { Paragraph, Problem } from "../model/article.ts";
import { type Decision, decide, unknown } from "../model/decision.ts";
import type { Span } from "../model/span.ts";
import type { Stamp } from "../model/time.ts";
import { even } from "./lines.ts";
import { type decideOrder, readingOf } from "./order.ts";
import { type Moment, scanStamps } from "./stamps.ts";

/** After these, dates and names belong to other articles. */
const OTHERS = new Set<Paragraph["role"]>(["read-more", "related", "comments"]);

interface PrintedMoment {
  readonly moment: Moment;
  readonly printed: string;
  readonly span: Span;
}

/** Moments that lines before the text print, and labelled ones after it. Never those of sentences, captions or other articles' boxes. */
export function printedMoments(
  text: string,
  paragraphs: readonly Paragraph[],
  start: number,
): PrintedMoment[] {
  const out: PrintedMoment[] = [];
  let pending: Moment["label"] = null;
  for (const [i, p] of paragraphs.entries()) {
    if (OTHERS.has(p.role) && i >= start) break;
    const usable = p.role === "timestamp" || p.role === "byline" || (p.role === "outlet" && i < start);
    if (!usable || p.by === "contributors") {
      pending = null;
      continue;
    }
    const line = even(text.slice(p.span.start, p.span.end));
    const scan = scanStamps(line);
    if (scan.moments.length === 0) {
      pending = p.role === "timestamp" ? scan.label : null;
      continue;
    }
    for (const m of scan.moments) {
      const moment = m.label === null && pending !== null ? { ...m, label: pending } : m;
      if (i >= start && moment.label === null) continue;
      const span = { start: p.span.start + m.start, end: p.span.start + m.end };
      out.push({ moment, printed: line.slice(m.start, m.end), span });
      pending = null;
    }
  }
  return out;
}

/** The stamp that a printed moment means, in the page's order of day and month; unknown with a problem where it can be none or two. */
export function decideStamp(
  found: PrintedMoment | undefined,
  order: ReturnType<typeof decideOrder>,
  problems: Problem[],
  what: string,
): Decision<Stamp> {
  if (!found) return unknown(`no-${what}`);
  const { moment, span, printed } = found;
  if (moment.impossible) {
    problems.push({ code: "impossible-date", message: `"${printed}" is no day of the calendar.`, span });
    return unknown("impossible-date");
  }
  const stamp = readingOf(moment, order);
  if (!stamp) {
    if (moment.readings.length < 2) return unknown("vague");
    problems.push({
      code: "ambiguous-date",
      message: `"${printed}" can be ${moment.readings.map((r) => r.iso.slice(0, 10)).join(" or ")}; nothing on the page decides.`,
      span,
    });
    return { ...unknown<Stamp>("ambiguous-date", moment.readings), evidence: [span] };
  }
  const byOrder = moment.readings.length > 1;
  const rivals = moment.readings.filter((r) => r !== stamp);
  return decide(
    stamp,
    byOrder && order.by !== "dots" ? "inferred" : "stated",
    byOrder ? `order-${order.by}` : (moment.label ?? "timestamp"),
    {
      score: byOrder ? order.score : moment.label ? 0.99 : 0.95,
      rivals,
      evidence: [span],
    },
  );
}
