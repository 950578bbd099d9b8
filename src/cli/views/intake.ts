// View of the intake: a report for each input, and the closing count that adds up.
import { languageName } from "../../article/lang.ts";
import { inOtherLanguage, type SuppliedMetadata } from "../../model/article.ts";
import type { Reading } from "../../store/index.ts";
import { errorLine } from "../complain.ts";
import { agreeing, counted } from "../counted.ts";
import type { Settled } from "../intake.ts";
import { oneLine, type Paint } from "../output.ts";
import { externalIdOf } from "../wire.ts";
import { factLines, problemLines } from "./article.ts";
import { copyLines } from "./copies.ts";

/** The report for one input. The first word is what became of it. */
export function settledLines(settled: Settled, paint: Paint): readonly string[] {
  const shown = oneLine(settled.shown);
  if (settled.kind === "failed") return [`${paint("red", "failed")} ${shown}: ${errorLine(settled.error)}`];
  if (settled.kind === "skipped") return [paint("dim", `skipped ${shown}: ${settled.reason}`)];
  if (settled.kind === "kept")
    return [
      `${paint("green", "kept")} ${shown}: ${settled.seen}, no text: its bytes are ${settled.again ? "" : "now "}on record, and nothing is read of them`,
    ];
  const { outcome, reading, decided } = settled;
  const version =
    outcome.kind === "new version" ? ` (version ${outcome.version}, after ${outcome.previous})` : "";
  const head = `${paint(outcome.kind === "duplicate" ? "dim" : "green", outcome.kind)} ${shown} ${paint("cyan", outcome.articleId)}${version}`;
  if (reading === null) return [head];
  const { wordsKept, wordsDropped } = reading;
  return [
    head,
    ...factLines(reading.article, paint),
    `  ${"words".padEnd(10)} ${wordsKept} kept, ${wordsDropped} dropped`,
    `  ${"found".padEnd(10)} ${foundIn(reading)}`,
    ...(settled.copies === null ? [] : copyLines(settled.copies, outcome.articleId, paint)),
    ...(decided.length === 0 || outcome.kind !== "duplicate"
      ? []
      : [
          `  ${"decided".padEnd(10)} ${decided.map((d) => `${d.field}=${oneLine(d.value ?? "")}`).join(", ")}`,
        ]),
    ...problemLines(reading.article, paint),
  ];
}

/** How many statements were found, or why none were looked for. */
function foundIn({ article, statements }: Reading): string {
  if (inOtherLanguage(article.lang)) return `not read: it is in ${languageName(article.lang ?? "")}`;
  return counted(statements.length, "statement");
}

/** The report for one input as JSON. */
export function settledJson(settled: Settled) {
  if (settled.kind === "failed") {
    const code = (settled.error as { code?: unknown }).code;
    return {
      outcome: "failed",
      input: settled.shown,
      code: typeof code === "string" ? code : null,
      reason: errorLine(settled.error),
    };
  }
  if (settled.kind === "skipped") return { outcome: "skipped", input: settled.shown, reason: settled.reason };
  if (settled.kind === "kept") {
    const { shown, seen, called, again } = settled;
    return { outcome: "kept", input: shown, seen, called, again };
  }
  const { outcome, reading, article } = settled;
  const seen = reading?.article ?? article;
  return {
    outcome: outcome.kind,
    input: settled.shown,
    article: outcome.articleId,
    id: externalIdOf(article),
    version: outcome.version,
    previous: outcome.previous,
    title: seen.title.value,
    outlet: seen.outlet.value,
    author: seen.byline.value?.join(", ") ?? null,
    published: seen.published.value?.iso ?? null,
    updated: seen.updated.value?.iso ?? null,
    section: seen.section.value,
    access: seen.access.value,
    lang: seen.lang,
    read: !inOtherLanguage(seen.lang),
    words: reading && { kept: reading.wordsKept, dropped: reading.wordsDropped },
    statements: reading?.statements.length ?? null,
    copyOf: settled.copies?.firstOf.get(outcome.articleId) ?? null,
    decided: Object.fromEntries(
      settled.decided.map(({ field, value }) => [field, value]),
    ) as SuppliedMetadata,
    problems: reading?.article.problems.map(({ code, message }) => ({ code, message })) ?? [],
  };
}

/** How many inputs ended how. */
export interface Tally {
  readonly stored: number;
  readonly duplicate: number;
  readonly failed: number;
  readonly skipped: number;
  /** No text: on record as bytes alone. */
  readonly kept: number;
  /** Of those stored: new versions of something on record. */
  readonly versions: number;
  readonly statements: number;
  /** Of those stored: in languages that no extractor reads. */
  readonly unread: number;
  /** Of those stored: likely copies of others on record, or first carriers of what others copy. */
  readonly copies: number;
}

/** Nothing yet. */
export const NO_TALLY: Tally = {
  stored: 0,
  duplicate: 0,
  failed: 0,
  skipped: 0,
  kept: 0,
  versions: 0,
  statements: 0,
  unread: 0,
  copies: 0,
};

/** True for an article that carries the text of another on record, whichever is the first. */
const settledCopy = (settled: Settled): boolean =>
  "copies" in settled && (settled.copies?.groups.length ?? 0) > 0;

/** Counts one more. */
export function tallied(tally: Tally, settled: Settled): Tally {
  const { kind } = settled;
  const unread =
    kind !== "duplicate" && "reading" in settled && inOtherLanguage(settled.reading?.article.lang ?? null);
  const statements = "reading" in settled ? (settled.reading?.statements.length ?? 0) : 0;
  return {
    stored: tally.stored + (kind === "stored" || kind === "new version" ? 1 : 0),
    duplicate: tally.duplicate + (kind === "duplicate" ? 1 : 0),
    failed: tally.failed + (kind === "failed" ? 1 : 0),
    skipped: tally.skipped + (kind === "skipped" ? 1 : 0),
    kept: tally.kept + (kind === "kept" ? 1 : 0),
    versions: tally.versions + (kind === "new version" ? 1 : 0),
    statements: tally.statements + (kind === "duplicate" ? 0 : statements),
    unread: tally.unread + (unread ? 1 : 0),
    copies: tally.copies + (settledCopy(settled) ? 1 : 0),
  };
}

/** The closing line: stored + duplicate + failed are all articles met; what is no text and files passed over are named apart. */
export function closingLine(tally: Tally, paint: Paint): string {
  const { stored, duplicate, failed, skipped, kept, versions, statements, unread, copies } = tally;
  const all = stored + duplicate + failed;
  const parts = [
    `${stored} stored${versions > 0 ? ` (${versions} as new version)` : ""}`,
    `${duplicate} duplicate`,
    `${failed} failed`,
  ];
  const bytes = kept > 0 ? `; ${kept} that ${agreeing(kept, "is", "are")} no text kept as bytes` : "";
  const rest = skipped > 0 ? `; ${counted(skipped, "other input")} skipped` : "";
  return paint(
    "bold",
    `${counted(all, "article")}: ${parts.join(", ")}; ${counted(statements, "statement")}${copies > 0 ? `; ${copies} with likely copies on record` : ""}${unread > 0 ? `; ${unread} not read, in other languages` : ""}${bytes}${rest}.`,
  );
}
