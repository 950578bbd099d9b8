// Words made negative by what they begin with: "unsafe" against "safe", "noncompliance" against "compliance".
import type { Predicate } from "./predicate.ts";
import type { Word } from "./words.ts";
import { rootOf } from "./words.ts";

const PREFIXES = ["un", "in", "im", "il", "ir", "non", "dis", "mis", "de"];

/** True where the word is the negative of one of the predicate's own words. */
export function negatedForm(word: Word, predicate: Predicate): boolean {
  for (const prefix of PREFIXES) {
    if (!word.lower.startsWith(prefix) || word.lower.length - prefix.length < 4) continue;
    const rest = word.lower.slice(prefix.length);
    if (predicate.roots.has(rootOf(rest))) return true;
    if (
      (predicate.senses.get(rest) ?? []).some(
        (p) => p.parts.length === 1 && p.value.polarity === 1 && p.value.kind === "adjective",
      )
    )
      return true;
  }
  return false;
}
