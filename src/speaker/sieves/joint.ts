// Several parties in one source speak jointly: the name joins theirs, `with` holds the members' ids.
import { speakerId } from "../../model/ids.ts";
import { type Candidate, open, type Sieve, sure } from "../context.ts";

/** "Orlo and Sava said", "Ardun and Tessel have accused each other". */
export const joint: Sieve = {
  id: "joint",
  about: "parties joined by “and” speak together, under the joined names",
  find(task, context) {
    const heads = task.source?.heads ?? [];
    if (heads.length < 2 || task.head !== null) return null;
    const answers = heads.map((h) => context.resolveHead(task, h));
    const members = answers.flatMap((a) => (a.value ? [a.value] : []));
    if (members.length < 2 || members.length < heads.length)
      return members.length === 1 && members[0] ? sure(members[0], "inferred", 0.5) : open(members);
    const distinct = members.filter((m, i) => members.findIndex((o) => o.speaker.id === m.speaker.id) === i);
    if (distinct.length === 1) return sure(distinct[0] as Candidate, "inferred", 0.7);
    const stated = answers.every((a) => a.basis === "stated");
    return sure(together(distinct), stated ? "stated" : "inferred", Math.min(...answers.map((a) => a.score)));
  },
};

/** The candidate for parties that speak together: their joined names, `with` the members' ids. */
export function together(members: readonly Candidate[]): Candidate {
  const names = members.map((m) => m.speaker.name);
  const name = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  return {
    entity: -1,
    speaker: {
      id: speakerId(name),
      name,
      kind: "group",
      role: null,
      standsFor: null,
      wikidata: null,
      with: members.map((m) => m.speaker.id),
    },
  };
}
