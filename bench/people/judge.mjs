// Judge: one row of gold against one statement — right, wrong or unknown — for speaker, date, channel and addressee.
import { sourceForm } from "../accuracy/slices.mjs";

const fold = (name) =>
  (name ?? "")
    .replace(/[łŁ]/g, "l")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .replace(/['’.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
const TITLE = /^(?:mr|mrs|ms|dr|sen|rep|gov|president|senator|justice|judge|the)$/;
const parts = (name) =>
  fold(name)
    .split(" ")
    .filter((w) => !SUFFIX.test(w) && !TITLE.test(w));

/** "same", "part" (a bare surname or first name) or "other". */
function sameName(got, names, kind) {
  const a = parts(got);
  let best = "other";
  for (const name of names) {
    const b = parts(name);
    if (a.join(" ") === b.join(" ")) return "same";
    const inside = (x, y) => x.every((w) => y.includes(w));
    if (kind === "person") {
      if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1) && (inside(a, b) || inside(b, a)))
        return "same";
      if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1) && a[0] === b[0]) return "same";
      if (b.length === 1 && a.length > 1 && a.includes(b[0])) return "same";
      if (a.length === 1 && b.includes(a[0])) best = "part";
    } else if (b.length > 0 && a.length > 0 && (inside(b, a) || (a.length > 1 && inside(a, b))))
      return "same";
    else if (a.length === 1 && b.includes(a[0])) best = "part";
  }
  return best;
}

const stem = (word) =>
  word
    .replace(/ies$/, "y")
    .replace(/(?:men)$/, "man")
    .replace(/s$/, "");
const holds = (words, head) =>
  fold(head)
    .split(" ")
    .every((h) =>
      fold(words)
        .split(" ")
        .some((w) => stem(w) === stem(h)),
    );

/** Kinds of which no single party is named. */
const OPEN = new Set(["unnamed", "group", "document"]);

/** right, wrong or unknown. A party named where gold names none, or names another, is wrong. */
export function judgeSpeaker(gold, got) {
  let verdict = got === null ? "unknown" : got.kind === "unnamed" ? "unknown" : "wrong";
  for (const g of gold) {
    if (g.kind === "nobody") {
      if (got === null || got.kind === "unnamed") return "right";
      continue;
    }
    if (got === null) continue;
    if (g.names) {
      const same = sameName(got.name, g.names, g.kind);
      const stands = got.standsFor ? sameName(got.standsFor, g.names, g.kind) : "other";
      if (same === "same" || stands === "same") return "right";
      if (same === "part") verdict = "unknown";
      continue;
    }
    const heads = g.heads ?? [g.head];
    if (heads.some((h) => holds(got.name, h)) && (OPEN.has(got.kind) || got.kind === "organisation"))
      return "right";
  }
  return verdict;
}

const day = (iso) => Date.parse(`${iso}T00:00:00Z`) / 86400000;
const lastOf = (y, m) => new Date(Date.UTC(y, m, 0)).getUTCDate();

/** Days of an EDTF value: "2016", "2016-09", "2016-09-20", "A/B". */
export function daysOf(edtf) {
  const [a, b] = edtf.split("/");
  const edge = (s, end) => {
    const [y, m, d] = s.split("-").map(Number);
    if (d) return day(s);
    const month = m ?? (end ? 12 : 1);
    return day(`${y}-${String(month).padStart(2, "0")}-${end ? lastOf(y, month) : "01"}`);
  };
  return [edge(a, false), edge(b ?? a, true)];
}

/** The interval that is shown as said; null where none is, or only a default. */
export function shownDate(decision) {
  const v = decision?.value;
  if (!v || decision.basis === "default" || v.from === null || v.to === null) return null;
  return [day(v.from), day(v.to)];
}

/** right, wrong, none (gold has a day and none is shown), false (none in gold), quiet (none in either) or open. */
export function judgeDate(gold, decision) {
  const got = shownDate(decision);
  if (!gold) return got === null ? "quiet" : "false";
  if (got === null) return gold.optional ? "open" : "none";
  for (const edtf of gold.any) {
    const [from, to] = daysOf(edtf);
    const common = Math.min(to, got[1]) - Math.max(from, got[0]) + 1;
    const all = Math.max(to, got[1]) - Math.min(from, got[0]) + 1;
    if (common / all >= 0.5) return gold.optional ? "open" : "right";
  }
  return gold.optional ? "false" : "wrong";
}

/** The same for a value out of a list. */
export function judgeChannel(gold, decision) {
  const got = decision?.value?.type ?? null;
  if (!gold) return got === null ? "quiet" : "false";
  if (got === null) return gold.optional ? "open" : "none";
  const ok = gold.any.includes(got);
  if (gold.optional) return ok ? "open" : "false";
  return ok ? "right" : "wrong";
}

/** The same for who was told: one of the gold's words must stand in the answer. */
export function judgeAddressee(gold, decision) {
  const got = decision?.value ?? null;
  if (!gold) return got === null ? "quiet" : "false";
  if (got === null) return gold.optional ? "open" : "none";
  const words = fold(got).split(" ").map(stem);
  const ok = gold.any.some(
    (a) => words.includes(stem(fold(a).split(" ").at(-1))) || fold(a).includes(fold(got)),
  );
  if (gold.optional) return ok ? "open" : "false";
  return ok ? "right" : "wrong";
}

/** Name, nominal, pronoun or none; and whether the name stands in the sentence of source and cue. */
export function formOf(text, sentences, row) {
  const spans = [...(row.source ?? []), ...(row.cue ?? [])];
  const form = sourceForm(text, row.source);
  const named = row.speaker.filter((g) => g.names);
  if (named.length === 0) return { form, reach: "no name" };
  const at = spans.length ? spans : row.content;
  const around = sentences.filter((s) => at.some(([a, b]) => s.start < b && s.end > a));
  const words = new Set(around.flatMap((s) => fold(text.slice(s.start, s.end)).split(" ")));
  const there = named.some((g) => g.names.some((n) => words.has(parts(n).at(-1))));
  return { form, reach: there ? "within" : "across" };
}
