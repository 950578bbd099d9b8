// A speaker's stances over time, where speakers differ, where one speaker's stance changed. Derived from hits alone.
import type { ArticleId } from "../model/ids.ts";
import type { StanceValue } from "../model/stance.ts";
import type { RecordedStatement } from "../model/statement.ts";
import type { Difference, Hit, HitDate, Lane, LaneSummary, Shift } from "./answer.ts";
import { dayOf } from "./days.ts";
import { readWords } from "./words.ts";

const DAY_GRAINS = new Set(["minute", "day", "week", "month"]);

/** When a statement was said, as far as the record knows. */
export function whenSaid(record: RecordedStatement): HitDate {
  const { saidAt } = record.statement;
  const published = record.article.published?.iso.slice(0, 10) ?? null;
  const value = saidAt.value;
  if (value && (value.from || value.to)) {
    return {
      ground: saidAt.basis === "default" ? "published" : "said",
      from: value.from,
      to: value.to,
      grain: value.grain,
    };
  }
  if (published) return { ground: "reported", from: published, to: published, grain: "day" };
  return { ground: "undated", from: null, to: null, grain: "vague" };
}

const key = (h: Hit): string => h.when.from ?? h.when.to ?? "9999";

/** Earliest first, undated last; ties by article and place, so that the same record gives the same order. */
export function byDate(a: Hit, b: Hit): number {
  const x = key(a);
  const y = key(b);
  if (x !== y) return x < y ? -1 : 1;
  const m = a.record.article.published?.iso ?? "9999";
  const n = b.record.article.published?.iso ?? "9999";
  if (m !== n) return m < n ? -1 : 1;
  const p = a.record.statement.articleId;
  const q = b.record.statement.articleId;
  if (p !== q) return p < q ? -1 : 1;
  return (a.record.statement.content[0]?.start ?? 0) - (b.record.statement.content[0]?.start ?? 0);
}

const fold = (record: RecordedStatement): string =>
  readWords(record.content.join(" "))
    .filter((w) => !w.sign)
    .map((w) => w.lower)
    .join(" ");

/** The first carrier of an article that is a copy; null for others. */
export type FirstOf = (article: ArticleId) => ArticleId | null;

/**
 * Groups wire copies and reprints: the same words of the same speaker, said on the same day or in articles that are
 * copies of one another. The earliest published leads.
 */
export function groupCopies(hits: readonly Hit[], firstOf: FirstOf = () => null): Hit[] {
  const groups = new Map<string, Hit[]>();
  const order: string[] = [];
  // Copies of one article report one saying, even where each dates it by its own day.
  const leads = new Map<string, string>();
  for (const hit of [...hits].sort(byDate)) {
    const speaker = hit.record.statement.speaker.value?.id ?? `article:${hit.record.statement.articleId}`;
    const words = fold(hit.record);
    const copyable = words.split(" ").length >= 4;
    const id = copyable ? `${speaker}|${hit.when.from}|${hit.when.to}|${words}` : hit.record.statement.id;
    const article = hit.record.statement.articleId;
    const copied = copyable ? `${speaker}|${firstOf(article) ?? article}|${words}` : id;
    const group = groups.get(id) ?? groups.get(leads.get(copied) ?? "");
    if (!leads.has(copied)) leads.set(copied, id);
    if (group?.every((h) => h.record.statement.articleId !== hit.record.statement.articleId)) group.push(hit);
    else if (group) {
      groups.set(hit.record.statement.id, [hit]);
      order.push(hit.record.statement.id);
    } else {
      groups.set(id, [hit]);
      order.push(id);
    }
  }
  return order.map((id) => {
    const [lead, ...rest] = groups.get(id) as [Hit, ...Hit[]];
    return rest.length === 0 ? lead : { ...lead, alsoIn: rest.map((h) => h.record) };
  });
}

/** One lane a speaker, in the order in which they first spoke. */
export function lanesOf(hits: readonly Hit[]): Lane[] {
  const lanes = new Map<string, Hit[]>();
  for (const hit of [...hits].sort(byDate)) {
    const speaker = hit.record.statement.speaker.value;
    const id = speaker ? speaker.id : `unnamed:${hit.record.statement.id}`;
    const lane = lanes.get(id);
    if (lane) lane.push(hit);
    else lanes.set(id, [hit]);
  }
  return [...lanes.values()].map((list) => {
    const named = list.map((h) => h.record.statement.speaker.value).filter((s) => s !== null);
    const speaker = named.find((s) => s.standsFor === null) ?? named[0] ?? null;
    const role =
      list.map((h) => h.record.statement.speaker.value?.role ?? null).find((r) => r !== null) ?? null;
    return {
      speakerId: speaker?.id ?? null,
      name: speaker?.name ?? "unnamed",
      role,
      hits: list,
      summary: summaryOf(list),
    };
  });
}

function summaryOf(hits: readonly Hit[]): LaneSummary | null {
  const reviewed = hits.filter(
    (h) => h.record.statement.review === "confirmed" && h.when.from !== null && h.when.ground !== "reported",
  );
  // One sentence speaks of one claim.
  if (reviewed.length < 2 || new Set(reviewed.map((h) => h.stance.claimId)).size > 1) return null;
  const counts: Partial<Record<StanceValue, number>> = {};
  for (const h of reviewed) {
    const value = h.stance.value.value;
    if (value) counts[value] = (counts[value] ?? 0) + 1;
  }
  return {
    reviewed: reviewed.length,
    counts,
    from: reviewed[0]?.when.from as string,
    to: (reviewed.at(-1)?.when.to ?? reviewed.at(-1)?.when.from) as string,
  };
}

const PLAIN = new Set<StanceValue>(["affirms", "denies", "conditional", "hedged"]);

/** Days within which two speakers' statements are held against each other. */
export const DIFFERENCE_WINDOW = 366;

/**
 * Pairs of speakers whose plain stances on one claim differ within `DIFFERENCE_WINDOW`: for each pair of speakers the two
 * closest in time. What is not dated is held against nothing.
 */
export function differencesOf(lanes: readonly Lane[]): Difference[] {
  const out: Difference[] = [];
  const plain = lanes.map((l) => l.hits.filter((h) => PLAIN.has(h.stance.value.value as StanceValue)));
  for (let i = 0; i < lanes.length; i++) {
    for (let k = i + 1; k < lanes.length; k++) {
      if (!lanes[i]?.speakerId || !lanes[k]?.speakerId) continue;
      let best: { a: Hit; b: Hit; days: number; rank: number } | null = null;
      for (const a of plain[i] as Hit[]) {
        for (const b of plain[k] as Hit[]) {
          if (a.stance.claimId !== b.stance.claimId || a.stance.value.value === b.stance.value.value)
            continue;
          const days = daysApart(a.when, b.when);
          if (days === null || days > DIFFERENCE_WINDOW) continue;
          const rank = contrast(a, b) * 100_000 + days;
          if (!best || rank < best.rank) best = { a, b, days, rank };
        }
      }
      if (best) out.push({ claimId: best.a.stance.claimId, a: best.a, b: best.b, days: best.days });
    }
  }
  return out.sort((x, y) => contrast(x.a, x.b) - contrast(y.a, y.b));
}

/** Affirms against denies comes first. */
const contrast = (a: Hit, b: Hit): number => {
  const pair = [a.stance.value.value, b.stance.value.value];
  return pair.includes("affirms") && pair.includes("denies") ? 0 : pair.includes("hedged") ? 2 : 1;
};

/** Days between the nearest ends of two dates; null where one is not known. */
function daysApart(a: HitDate, b: HitDate): number | null {
  const [aFrom, aTo] = [a.from ?? a.to, a.to ?? a.from];
  const [bFrom, bTo] = [b.from ?? b.to, b.to ?? b.from];
  if (aFrom === null || aTo === null || bFrom === null || bTo === null) return null;
  return Math.max(0, dayOf(bFrom) - dayOf(aTo), dayOf(aFrom) - dayOf(bTo));
}

/**
 * Changes: one claim, one speaker, ordered said dates at known precision, another plain stance than the one before. The
 * day of publication says only by when words were said: an old remark printed anew would look like a change.
 */
export function shiftsOf(lanes: readonly Lane[]): Shift[] {
  const out: Shift[] = [];
  for (const lane of lanes) {
    if (!lane.speakerId) continue;
    const dated = lane.hits.filter(
      (h) =>
        PLAIN.has(h.stance.value.value as StanceValue) &&
        h.when.ground === "said" &&
        h.when.from !== null &&
        h.when.to !== null &&
        DAY_GRAINS.has(h.when.grain),
    );
    for (let i = 1; i < dated.length; i++) {
      const earlier = dated[i - 1] as Hit;
      const later = dated[i] as Hit;
      if (
        earlier.stance.claimId !== later.stance.claimId ||
        earlier.stance.value.value === later.stance.value.value
      )
        continue;
      if ((earlier.when.to as string) >= (later.when.from as string)) continue;
      // Several stances on one day: no single stance to change from or to.
      const mixed = (h: Hit) =>
        dated.some(
          (o) =>
            o !== h &&
            o.when.from === h.when.from &&
            o.when.to === h.when.to &&
            o.stance.value.value !== h.stance.value.value,
        );
      if (mixed(earlier) || mixed(later)) continue;
      out.push({ claimId: later.stance.claimId, speakerId: lane.speakerId, name: lane.name, earlier, later });
    }
  }
  return out;
}
