// Metadata: title, outlet, byline, dateline and dates of an article, each a decision with the words it rests on.
import type { Article, Dateline, Paragraph, Problem } from "../model/article.ts";
import { type Decision, decide, unknown } from "../model/decision.ts";
import { readBareNames, readByline } from "./bylines.ts";
import { findDateline } from "./datelines.ts";
import { splitTitleEnd } from "./head.ts";
import { isAgency } from "./lexicon/agencies.ts";
import { even } from "./lines.ts";
import { decideOrder } from "./order.ts";
import { creditOutlet, decideOutlet, type OutletHint, outletOfCopyright } from "./outlets.ts";
import { decideStamp, printedMoments } from "./printed-stamps.ts";
import { endMark, sentenceCount } from "./shape.ts";
import { standingOf } from "./standing.ts";

/** What the page shows about itself. */
export type Metadata = Pick<
  Article,
  "title" | "outlet" | "byline" | "dateline" | "published" | "updated" | "url" | "section" | "access"
> & {
  readonly problems: readonly Problem[];
};

const BODY = new Set<Paragraph["role"]>(["body", "quote", "list"]);

interface Zone {
  /** Index of the first and one past the last body paragraph. */
  readonly start: number;
  readonly end: number;
}

function bodyZone(paragraphs: readonly Paragraph[]): Zone {
  const start = paragraphs.findIndex((p) => BODY.has(p.role));
  if (start < 0) return { start: paragraphs.length, end: paragraphs.length };
  let end = paragraphs.length;
  while (end > start && !BODY.has((paragraphs[end - 1] as Paragraph).role)) end--;
  return { start, end };
}

function titleOf(
  text: string,
  paragraphs: readonly Paragraph[],
  outletNames: readonly string[],
): { title: Decision<string>; outlet: OutletHint | null } {
  const p = paragraphs.find((q) => q.role === "title");
  if (!p) return { title: unknown("no-title"), outlet: null };
  const words = even(text.slice(p.span.start, p.span.end));
  const squeeze = (s: string) =>
    s
      .toLowerCase()
      .replace(/^the /, "")
      .replace(/[^\p{L}\p{N}]/gu, "");
  const names = new Set(outletNames.map(squeeze));
  const end = splitTitleEnd(words, (name) => names.has(squeeze(name)));
  let length = end.length;
  const bare = words.slice(0, length);
  const next = paragraphs[paragraphs.indexOf(p) + 1];
  const more = next?.by === "title-continued" ? next : null;
  if (/[^.]\.$/.test(bare) && endMark(bare) === "stop" && sentenceCount(bare) === 1) length--;
  if (bare.endsWith(";") && !more) length--;
  const span = { start: p.span.start, end: p.span.start + length };
  const score =
    p.by === "title-repeated" || p.by === "title-markup" || p.by === "title-known"
      ? 0.99
      : endMark(bare) === "stop"
        ? 0.75
        : 0.9;
  const stop = more && endMark(text.slice(more.span.start, more.span.end)) === "stop" ? 1 : 0;
  const evidence = more ? [span, { start: more.span.start, end: more.span.end - stop }] : [span];
  const value = evidence.map((s) => text.slice(s.start, s.end).replace(/\s+/g, " ")).join(" ");
  const outletAt = end.outlet === null ? -1 : words.lastIndexOf(end.outlet);
  return {
    title: decide(value, "stated", p.by, { score, evidence }),
    outlet:
      end.outlet === null || outletAt < 0
        ? null
        : {
            name: end.outlet,
            by: "title-end",
            evidence: { start: p.span.start + outletAt, end: p.span.start + outletAt + end.outlet.length },
          },
  };
}

function bylineOf(
  text: string,
  paragraphs: readonly Paragraph[],
  zone: Zone,
): { byline: Decision<readonly string[]>; outlet: OutletHint | null } {
  const read = paragraphs
    .map((p, i) => ({ p, i }))
    .filter(({ p }) => p.role === "byline" && p.by !== "contributors")
    .map(({ p, i }) => {
      const line = even(text.slice(p.span.start, p.span.end));
      return {
        p,
        i,
        byline: readByline(line) ?? (p.by === "byline-name" ? readBareNames(line, true) : null),
      };
    });
  const rank = ({ i, byline }: (typeof read)[number]) =>
    (byline?.form === "reporting" ? 0 : 4) + (i < zone.start ? 2 : 0) + (byline?.form === "by" ? 1 : 0);
  const best = read
    .filter((r) => r.byline && r.byline.authors.length > 0)
    .sort((a, b) => rank(b) - rank(a) || a.i - b.i)[0];
  if (!best?.byline) return { byline: unknown("no-byline"), outlet: null };
  const { byline, p } = best;
  // A second line of the same kind right below names a second author.
  const authors = [...byline.authors];
  const evidence = [p.span];
  for (const r of read) {
    if (
      r === best ||
      !r.byline ||
      r.byline.form === "reporting" ||
      r.i > zone.start ||
      Math.abs(r.i - best.i) > 2 ||
      byline.form === "reporting"
    )
      continue;
    for (const a of r.byline.authors) if (!authors.includes(a)) authors.push(a);
    evidence.push(r.p.span);
  }
  const basis = byline.form === "name" ? "inferred" : "stated";
  return {
    byline: decide<readonly string[]>(authors, basis, `byline-${byline.form}`, {
      score: byline.form === "name" ? 0.75 : 0.95,
      evidence,
    }),
    outlet: byline.affiliation ? { name: byline.affiliation, by: "byline", evidence: p.span } : null,
  };
}

function datelineOf(
  text: string,
  paragraphs: readonly Paragraph[],
): { dateline: Decision<Dateline>; outlet: OutletHint | null } {
  for (const p of paragraphs.filter((q) => q.role === "body" || q.role === "standfirst").slice(0, 3)) {
    const found = findDateline(even(text.slice(p.span.start, Math.min(p.span.end, p.span.start + 400))));
    if (!found) continue;
    const span = { start: p.span.start, end: p.span.start + found.length };
    const agency = found.dateline.agency;
    return {
      dateline: decide(found.dateline, "stated", "dateline", { score: 0.95, evidence: [span] }),
      outlet:
        agency !== null && (isAgency(agency) || /^\p{Lu}{2,}$/u.test(agency) || / /.test(agency))
          ? { name: agency, by: "dateline", evidence: span }
          : null,
    };
  }
  const line = paragraphs.find((p) => p.by === "place-line");
  if (line) {
    const place = text.slice(line.span.start, line.span.end);
    const value = { place, agency: null, day: null };
    return {
      dateline: decide<Dateline>(value, "inferred", "place-line", { score: 0.7, evidence: [line.span] }),
      outlet: null,
    };
  }
  return { dateline: unknown("no-dateline"), outlet: null };
}

/** Reads everything that the paragraphs show about the article. */
export function metadataOf(text: string, paragraphs: readonly Paragraph[]): Metadata {
  const zone = bodyZone(paragraphs);
  const problems: Problem[] = [];
  const hints: OutletHint[] = [];
  for (const [i, p] of paragraphs.entries()) {
    const line = even(text.slice(p.span.start, Math.min(p.span.end, p.span.start + 400)));
    if (p.role === "copyright") {
      const name = outletOfCopyright(line);
      if (name) hints.push({ name, by: "copyright-line", evidence: p.span });
    } else if (p.role === "outlet" && p.by === "outlet-line")
      hints.push({ name: line, by: "outlet-line", evidence: p.span });
    else if (p.role === "outlet")
      hints.push({ name: line.replace(/^[^:]*:\s*/, ""), by: "source-line", evidence: p.span });
    else if (i < zone.end) {
      const credit = creditOutlet(p, line);
      if (credit) hints.push(credit);
    }
  }
  const { dateline, outlet: fromDateline } = datelineOf(text, paragraphs);
  const { byline, outlet: fromByline } = bylineOf(text, paragraphs, zone);
  for (const h of [fromDateline, fromByline]) if (h) hints.push(h);
  const { title, outlet: fromTitle } = titleOf(
    text,
    paragraphs,
    hints.map((h) => h.name),
  );
  if (fromTitle) hints.push(fromTitle);
  // A picture credit alone does not say who published the page: it must be borne out by another hint.
  const firm = hints.filter(
    (h) =>
      h.by !== "credit-sign" || hints.some((o) => o !== h && o.by !== "credit-sign" && o.name === h.name),
  );

  const moments = printedMoments(text, paragraphs, zone.start);
  const order = decideOrder(moments, text);
  const published =
    moments.find((m) => m.moment.label === "published" && m.moment.readings.length > 0) ??
    moments.find((m) => m.moment.label === null && m.moment.readings.length > 0) ??
    moments.find((m) => m.moment.label !== "updated");
  const updated = moments
    .filter((m) => m.moment.label === "updated")
    .sort((a, b) => b.moment.readings.length - a.moment.readings.length)[0];
  const url = paragraphs.find((p, i) => p.by === "bare-link" && i < zone.start);
  const address = url ? /https?:\/\/\S+/i.exec(text.slice(url.span.start, url.span.end)) : null;
  return {
    title,
    outlet: decideOutlet(firm, text),
    byline,
    dateline,
    published: decideStamp(published, order, problems, "published"),
    updated: decideStamp(updated, order, problems, "updated"),
    url:
      url && address
        ? decide(address[0], "stated", "bare-link", { score: 0.9, evidence: [url.span] })
        : unknown("no-url"),
    ...standingOf(text, paragraphs),
    problems,
  };
}
