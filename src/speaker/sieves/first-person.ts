// "I" and "we" as source: whoever's words they stand in; outside all quotations the author of the piece.

import type { Token } from "../../model/doc.ts";
import { speakerId } from "../../model/ids.ts";
import { contains, type Span } from "../../model/span.ts";
import { givenNameGender } from "../../tag/lexicon/names-given.ts";
import { type Candidate, type Context, open, type Sieve, sure, type Task } from "../context.ts";
import type { Head } from "../source.ts";

const FIRST = new Set(["i", "me", "my", "we", "us", "our", "mine", "ours", "myself", "ourselves"]);

/** “I told them no,” Kell said: inside, "I" is Kell. */
export const firstPerson: Sieve = {
  id: "first-person",
  about: "“I” is the speaker of the words it stands in, or the author of the piece",
  find(task, context) {
    const said = task.head?.type === "nominal" ? viewedBy(task.head, context) : null;
    if (said !== null) {
      const answer = context.resolveHead(task, said);
      return answer.value ? answer : null;
    }
    if (task.head?.type !== "pronoun" || !FIRST.has(task.head.lower)) return null;
    const turn = holder(task, context);
    if (turn?.decision.value)
      return sure(
        { speaker: turn.decision.value, entity: turn.entity },
        "inferred",
        turn.decision.score * 0.95,
      );
    if (turn || (context.mentions.facts.quote[task.head.token] ?? -1) >= 0) return open();
    const author = context.doc.article.byline.value?.[0];
    if (!author || isBody(author, context) || !/^(?:i|me|my|mine|myself)$/.test(task.head.lower))
      return open();
    const speaker: Candidate["speaker"] = {
      id: speakerId(author),
      name: author,
      kind: "person",
      role: null,
      standsFor: null,
      wikidata: null,
      with: [],
    };
    return sure({ speaker, entity: -1 }, "inferred", 0.7);
  },
};

/** A paper or an agency in the byline: whoever says "I" is somebody else. */
const isBody = (author: string, { doc }: Context): boolean =>
  author === doc.article.outlet.value ||
  /^\p{Lu}{2,5}$/u.test(author) ||
  (NEWSROOM.test(author) && givenNameGender(author.toLowerCase().split(" ")[0] as string) === null);
const NEWSROOM = /\b(?:News|Staff|Press|Editors|Editorial|Newsroom|Desk|Wire|Agency|Reuters)\b/;

/** "our view is that", "my hope": whose view it is; null for other phrases. */
export function viewedBy(head: Head & { type: "nominal" }, context: Context): Head | null {
  const { tokens } = context.doc;
  const t = tokens[head.first] as Token;
  if (!FIRST.has(t.lower) || !VIEWS.test((tokens[head.noun] as Token).lower)) return null;
  return { type: "pronoun", first: head.first, last: head.first, token: head.first, lower: t.lower };
}

const VIEWS =
  /^(?:views?|positions?|opinions?|beliefs?|hopes?|goals?|aims?|messages?|understanding|feelings?|sense|points?|expectations?|assessments?|conclusions?|concerns?|fears?|answers?|advice|guess|takes?)$/;

/** The attribution in whose content the task's source stands: its parent, or one whose content covers it. */
function holder(task: Task, context: Context) {
  if (task.parent) return context.decisionOn(task.parent.id);
  const source = task.attribution.source[0] as Span;
  for (const other of context.attributions.values())
    if (other.id !== task.attribution.id && other.content.some((c) => contains(c, source)))
      return context.decisionOn(other.id);
  return null;
}
