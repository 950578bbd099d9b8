// Aliases: further names of parties that come with a question, put into the knowledge it is judged with.
import { speakerId } from "../model/ids.ts";
import type { Knowledge, Party } from "../model/knowledge.ts";

/**
 * Knowledge with further names of parties: lists of names for one party each, or one flat list. A flat list is taken as
 * names of one party where one of them stands in the question; else as names of the party that they share a word with.
 */
export function withAliases(
  knowledge: Knowledge,
  question: string,
  aliases: readonly (readonly string[])[],
): Knowledge {
  const parties: Party[] = [];
  for (const names of aliases) {
    const asked = names.find((n) => question.includes(n)) ?? names[0];
    if (asked === undefined) continue;
    const known = knowledge.parties.find((p) => p.name === asked || p.aliases.includes(asked));
    parties.push({
      id: known?.id ?? speakerId(asked),
      name: known?.name ?? asked,
      kind: known?.kind ?? "organisation",
      aliases: [...(known?.aliases ?? []), ...names.filter((n) => n !== known?.name)],
      nouns:
        known?.nouns ?? names.filter((n) => /^(?:the )?\p{Ll}/u.test(n)).map((n) => n.replace(/^the /, "")),
      standsFor: known?.standsFor ?? null,
      memberOf: known?.memberOf ?? [],
      adjectives: known?.adjectives ?? [],
      wikidata: known?.wikidata ?? null,
    });
  }
  const ids = new Set(parties.map((p) => p.id));
  return parties.length === 0
    ? knowledge
    : { ...knowledge, parties: [...parties, ...knowledge.parties.filter((p) => !ids.has(p.id))] };
}
