// The ladder of claims under a question: the one asked, and the ones that what is on record makes of it — with a
// qualification ("de facto"), or under a condition. Proposed, with the statements that ask for them; a person decides.
import type { Claim } from "../model/stance.ts";
import type { Hit } from "./answer.ts";
import { claimId } from "./claim-id.ts";

/** One rung. */
export interface Rung {
  readonly claim: Claim;
  readonly kind: "asked" | "qualified" | "conditional";
  /** The words on record that make it another claim; "" for the one asked. */
  readonly words: string;
  /** Statements that hold these words. */
  readonly statements: readonly string[];
}

const QUALIFIERS = [
  "de facto",
  "in effect",
  "effectively",
  "virtually",
  "practically",
  "officially",
  "formally",
  "technically",
  "directly",
  "indirectly",
  "partly",
  "partially",
  "largely",
  "already",
  "openly",
  "covertly",
  "fully",
  "entirely",
  "legally",
  "in principle",
  "in practice",
  "temporarily",
  "permanently",
  "deliberately",
  "knowingly",
] as const;
/** Words of a condition that a claim repeats at most. */
const LONG_CONDITION = 90;

/** The claim with a qualification put before its predicate: after the first verb of being, having or willing. */
function qualified(claim: string, word: string): string {
  const m = /\b(?:is|are|was|were|has|have|had|will|would|should|must|can|could|does|did)\b/.exec(claim);
  if (!m) return `${claim}, ${word}`;
  const at = m.index + m[0].length;
  return `${claim.slice(0, at)} ${word}${claim.slice(at)}`;
}

/** The rungs that the hits on a claim propose, the claim itself first, then by how many statements ask for them. */
export function ladderOf(claim: Claim, hits: readonly Hit[]): readonly Rung[] {
  const by = new Map<string, { kind: Rung["kind"]; words: string; text: string; statements: string[] }>();
  const add = (kind: Rung["kind"], words: string, text: string, id: string) => {
    const row = by.get(text.toLowerCase()) ?? { kind, words, text, statements: [] };
    row.statements.push(id);
    by.set(text.toLowerCase(), row);
  };
  for (const hit of hits) {
    if (hit.stance.claimId !== claim.id) continue;
    const { id } = hit.record.statement;
    const said = ` ${hit.record.content
      .join(" ")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")} `;
    for (const word of QUALIFIERS)
      if (said.includes(` ${word} `) && !claim.text.toLowerCase().includes(word))
        add("qualified", word, qualified(claim.text, word), id);
    const { condition } = hit.stance;
    if (
      condition !== null &&
      hit.stance.value.value === "conditional" &&
      condition.length <= LONG_CONDITION
    ) {
      const words = condition.replace(/\s+/g, " ").trim();
      const opens =
        /^(?:if|unless|provided|as long as|so long as|only|once|when|should|in the event|assuming|as soon as|the moment)/i.test(
          words,
        );
      add(
        "conditional",
        words,
        `${claim.text}${opens ? "" : ", given:"} ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
        id,
      );
    }
  }
  const rungs = [...by.values()]
    .sort((a, b) => b.statements.length - a.statements.length || (a.text < b.text ? -1 : 1))
    .map(({ kind, words, text, statements }) => ({
      claim: { id: claimId(text), text },
      kind,
      words,
      statements,
    }));
  return [{ claim, kind: "asked" as const, words: "", statements: [] }, ...rungs];
}
