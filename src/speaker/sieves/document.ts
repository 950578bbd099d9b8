// Documents: "the report", "a study by X". One whose author is named stands for its author.
import type { Token } from "../../model/doc.ts";
import { AUTHORED } from "../../tag/lexicon/names-nouns.ts";
import { nounType } from "../../tag/mentions/nominals.ts";
import type { NameMention, NominalMention } from "../../tag/mentions.ts";
import { type Candidate, type Context, type Sieve, sure } from "../context.ts";
import { entityCandidate, wordsCandidate, wordsFrom } from "../refs.ts";
import { firstFrom } from "./named-plurals.ts";

/** "according to a study by the Ardun Institute". */
export const document: Sieve = {
  id: "document",
  about: "a document speaks under its own words; where its author is named it stands for the author",
  find(task, context) {
    const { head } = task;
    if (head?.type !== "nominal") return null;
    const kind = nounType((context.doc.tokens[head.noun] as Token).lower);
    if (kind?.type !== "document") return null;
    const last = Math.max(head.last, head.first === task.source?.first ? task.source.last : head.last);
    const whole = wholeOf(context, head.noun);
    const noun = whole?.head ?? head.noun;
    const own = read(context, head.first, noun, last, whole?.noun ?? kind.noun);
    if (own) return sure(own, "stated", 0.85);
    const before = whole ? null : earlier(context, head.noun, kind.noun);
    if (before) return sure(before, "inferred", 0.7);
    const words = wordsFrom(context, head.first, whole?.head ?? head.last);
    return sure(wordsCandidate(context, words, "document"), "stated", 0.75);
  },
};

/** What is told of documents by parts of them. */
const PARTS =
  /^(?:results?|findings?|figures?|numbers?|data|conclusions?|version|versions|copy|copies|excerpts?|passages?|drafts?|texts?|transcripts?)$/;

/** "early results of the exit polls", "a draft of the report": the document of which the noun is a part. */
function wholeOf({ doc, mentions }: Context, noun: number): NominalMention | null {
  const { tokens } = doc;
  if (!PARTS.test((tokens[noun] as Token).lower) || tokens[noun + 1]?.lower !== "of") return null;
  const next = mentions.nominals[firstFrom(mentions.nominals, noun + 1)];
  return next && next.first === noun + 2 && (next.entityType === "document" || SITE.test(next.noun))
    ? next
    : null;
}

/** Bodies that are read. */
const SITE = /^(?:website|site|blog|newspaper|magazine)$/;

/** The document with its author, where the phrase names one. */
function read(context: Context, first: number, noun: number, limit: number, kind: string): Candidate | null {
  if (!AUTHORED.has(kind)) return null;
  const { names, nameAt } = context.mentions;
  const { tokens } = context.doc;
  let author = -1;
  let last = noun;
  const between = new Set<number>();
  for (let i = first; i < noun; i++) if ((nameAt[i] as number) >= 0) between.add(nameAt[i] as number);
  if (between.size > 1 && tokens.slice(first, noun).some((t) => /^(?:\/|and|&)$/.test(t.lower))) return null; // by two
  for (const n of between) author = n;
  if (author < 0) {
    for (let i = noun + 1; i <= Math.min(limit, noun + 12); i++) {
      const t = tokens[i] as Token;
      if (/^(?:by|from|of|in)$/.test(t.lower) && !(t.lower === "of" && ASKED.test(kind))) {
        const n = nameNear(context, i + 1);
        if (n >= 0 && (t.lower !== "in" || isPublisher(names[n] as NameMention))) {
          author = n;
          last = (names[n] as NameMention).last;
          break;
        }
      }
      if (/^(?:,|\.|\?|!|:|;|\(|and|who|which|that|said|says)$/.test(t.lower)) break;
    }
  }
  const entity = author >= 0 ? context.register.entities[context.register.of[author] as number] : undefined;
  if (!entity || (names[author] as NameMention).demonym) return null;
  const by = entityCandidate(context, entity, noun).speaker;
  const words = wordsFrom(context, first, last);
  const name = words.includes(by.name) ? words : `${words} (${by.name})`;
  return wordsCandidate(context, name, "document", { id: by.id, standsFor: by.name, wikidata: by.wikidata });
}

/** "a poll of Velmora’s voters": whom it asked, not who made it. */
const ASKED = /^(?:poll|survey|census|study|review|audit|interview|video|analysis|assessment|investigation)$/;

const isPublisher = (n: NameMention): boolean => n.entityType === "organisation";

/** The name that begins within three tokens of `from`. */
function nameNear(context: Context, from: number): number {
  const { names, nameAt } = context.mentions;
  for (let i = from; i < from + 3 && i < nameAt.length; i++) {
    const n = nameAt[i] as number;
    if (n >= 0 && (names[n] as NameMention).titleFirst <= i) return n;
  }
  return -1;
}

/** An earlier mention of a document of the same sort with its author. */
function earlier(context: Context, noun: number, kind: string): Candidate | null {
  const { nominals } = context.mentions;
  for (let i = nominals.length - 1; i >= 0; i--) {
    const n = nominals[i] as NominalMention;
    if (n.head >= noun || n.entityType !== "document" || n.noun !== kind) continue;
    const sentence = context.doc.sentences[(context.doc.tokens[n.head] as Token).sentence];
    return read(context, n.first, n.head, sentence?.last ?? n.head, kind);
  }
  return null;
}
