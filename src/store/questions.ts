// Saved questions: what a person asks again and again, with the claims they hold; rows are only ever added.
import type { Driver } from "./driver.ts";

/** One act on a saved question. */
export interface QuestionAct {
  /** Name of the question: a short word of the person's own. */
  readonly name: string;
  readonly act: "save" | "add" | "edit" | "drop" | "merge" | "split" | "seen" | "forget";
  /** JSON, by act: the question's words; a claim; an id; ids of statements. */
  readonly value: unknown;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** A claim of a saved question. */
export interface SavedClaim {
  readonly id: string;
  readonly text: string;
  /** 1 when added, one more with every edit. */
  readonly version: number;
  /** Ids of the claims that it was merged or split from. */
  readonly from: readonly string[];
}

/** A saved question as it stands. */
export interface SavedQuestion {
  readonly name: string;
  readonly text: string;
  readonly claims: readonly SavedClaim[];
  /** Statements that the last look showed. */
  readonly seen: readonly string[];
  readonly savedAt: string;
  /** When it was last looked at; null where never. */
  readonly seenAt: string | null;
}

/** Records acts. Call inside a transaction. */
export function addQuestionActs(driver: Driver, acts: readonly QuestionAct[]): void {
  const insert = driver.prepare("INSERT INTO question_acts (name, act, value, at) VALUES (?, ?, ?, ?)");
  for (const { name, act, value, at } of acts) insert.run(name, act, JSON.stringify(value), at);
}

/** Every act, in order; of one question where named. */
export function listQuestionActs(driver: Driver, name?: string): readonly QuestionAct[] {
  const rows =
    name === undefined
      ? driver.prepare("SELECT * FROM question_acts ORDER BY seq").all()
      : driver.prepare("SELECT * FROM question_acts WHERE name = ? ORDER BY seq").all(name);
  return rows.map((row) => ({
    name: String(row.name),
    act: String(row.act) as QuestionAct["act"],
    value: JSON.parse(String(row.value)),
    at: String(row.at),
  }));
}

/** The questions that the acts leave, in the order in which they were saved. */
export function savedQuestions(acts: readonly QuestionAct[]): readonly SavedQuestion[] {
  const all = new Map<string, SavedQuestion>();
  for (const { name, act, value, at } of acts) {
    const q = all.get(name);
    if (act === "save") {
      const claims = q?.claims ?? [];
      all.set(name, {
        name,
        text: String(value),
        claims,
        seen: q?.seen ?? [],
        savedAt: q?.savedAt ?? at,
        seenAt: q?.seenAt ?? null,
      });
    } else if (act === "forget") all.delete(name);
    else if (q && act === "seen") all.set(name, { ...q, seen: value as string[], seenAt: at });
    else if (q) all.set(name, { ...q, claims: claimsAfter(q.claims, act, value) });
  }
  return [...all.values()];
}

interface ClaimValue {
  readonly id: string;
  readonly text: string;
  readonly from?: readonly string[];
}

function claimsAfter(
  claims: readonly SavedClaim[],
  act: QuestionAct["act"],
  value: unknown,
): readonly SavedClaim[] {
  const made = (v: ClaimValue, version = 1): SavedClaim => ({
    id: v.id,
    text: v.text,
    version,
    from: v.from ?? [],
  });
  switch (act) {
    case "add": {
      const claim = value as ClaimValue;
      return claims.some((c) => c.id === claim.id) ? claims : [...claims, made(claim)];
    }
    case "edit": {
      const { id, text } = value as ClaimValue;
      return claims.map((c) => (c.id === id ? { ...c, text, version: c.version + 1 } : c));
    }
    case "drop":
      return claims.filter((c) => c.id !== value);
    case "merge": {
      const { from = [] } = value as ClaimValue;
      return [...claims.filter((c) => !from.includes(c.id)), made(value as ClaimValue)];
    }
    case "split": {
      const { from, into } = value as { from: string; into: readonly ClaimValue[] };
      return claims.flatMap((c) => (c.id === from ? into.map((v) => made({ ...v, from: [from] })) : [c]));
    }
    default:
      return claims;
  }
}
