// Candidates made: entities, names and common nouns to `SpeakerRef`s with id, name, kind and role.
import type { Token } from "../model/doc.ts";
import { unnamedSpeakerId } from "../model/ids.ts";
import type { SpeakerKind, SpeakerRef } from "../model/speaker.ts";
import { principal } from "../tag/mentions/gazetteer.ts";
import type { Candidate, Context } from "./context.ts";
import { type Entity, entityId, entityKind } from "./entities.ts";
import { officesOn } from "./knowledge/holders.ts";
import type { Role } from "./roles.ts";

/** The candidate for an entity; its role is the one stated nearest before token `at`, else the office of the day. */
export function entityCandidate(
  context: Context,
  e: Entity,
  at: number,
  stated: Role | null = null,
): Candidate {
  const { gazetteer } = context.mentions.facts;
  const stands = e.party?.standsFor ? principal(gazetteer, e.party) : null;
  return {
    entity: e.index,
    speaker: {
      id: entityId(e, gazetteer),
      name: e.name,
      kind: entityKind(e),
      role: e.kind === "person" ? (stated?.text ?? roleAt(e, at) ?? officeOf(context, e)) : null,
      standsFor: stands?.name ?? null,
      wikidata: (stands ?? e.party)?.wikidata ?? null,
      with: [],
    },
  };
}

function roleAt(e: Entity, at: number): string | null {
  let best: Role | null = null;
  for (const r of e.roles) {
    if (best === null) best = r;
    else if (r.at <= at ? best.at > at || r.at > best.at : best.at > at && r.at < best.at) best = r;
  }
  return best?.text ?? null;
}

function officeOf(context: Context, e: Entity): string | null {
  if (!e.party || context.asOf === null) return null;
  return officesOn(context.knowledge, e.party.id, context.asOf)[0]?.titles[0] ?? null;
}

/** A party without a name of its own, by the article's words for it. */
export function wordsCandidate(
  context: Context,
  words: string,
  kind: SpeakerKind,
  more: Partial<SpeakerRef> = {},
): Candidate {
  const name = words
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<=\p{L}\p{L}\p{L}\p{L})\.$/u, "");
  return {
    entity: -1,
    speaker: {
      id: unnamedSpeakerId(context.doc.article.id, name),
      name,
      kind,
      role: null,
      standsFor: null,
      wikidata: null,
      with: [],
      ...more,
    },
  };
}

/** What stands behind "those" alone: what is done to them or what they do, a bound. */
function tellsWhich(tokens: readonly Token[], at: number): boolean {
  const t = tokens[at] as Token;
  return (
    /ed$/.test(t.lower) ||
    t.xpos === "IN" ||
    (/^VB[GN]$/.test(t.xpos) && !/^(?:NN|JJ)/.test(tokens[at + 1]?.xpos ?? ""))
  );
}

/** The words from token `first` to `last`, without a leading "the" or "a" where `bare`. */
export function wordsFrom(context: Context, first: number, last: number, bare = true): string {
  const { tokens } = context.doc;
  let from = first;
  while (
    bare &&
    from < last &&
    /^(?:the|a|an|these|those)$/.test((tokens[from] as Token).lower) &&
    !/^(?:who|whose|that|of|in|with|from)$/.test((tokens[from + 1] as Token).lower) &&
    !(/^th[eo]se$/.test((tokens[from] as Token).lower) && tellsWhich(tokens, from + 1)) // "those surveyed", "those over 60"
  )
    from++;
  return context.doc.text
    .slice((tokens[from] as Token).start, (tokens[last] as Token).end)
    .replace(/\s+/g, " ");
}
