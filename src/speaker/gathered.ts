// What is gathered from names so far: the entities, the mentions of each, and people by the words of their names.
import type { NameMention } from "../tag/mentions.ts";
import type { Entity } from "./entity.ts";

/** Entities with the mentions that each has. */
export interface Clusters {
  readonly entities: Entity[];
  /** For each name mention its entity, or -1 where it stays open. */
  readonly of: Int32Array;
  /** For open mentions: the entities it may be. */
  readonly rivals: Map<number, readonly number[]>;
  /** For open mentions: the entity that the article calls by this surname elsewhere. */
  readonly leaning: Map<number, number>;
}

/** Longest list of people that is compared for a name; more are passed over (hostile input). */
const MAX_COMPARED = 200;

/** Gives a mention to an entity. */
export function assign(c: Clusters, n: number, e: Entity): void {
  c.of[n] = e.index;
  e.mentions.push(n);
}

/** People by the first letters of their names' words. */
export class People {
  private readonly byLetter = new Map<string, Entity[]>();
  private readonly byWord = new Map<string, Entity[]>();
  add(e: Entity): void {
    for (const k of new Set(e.keys)) push(this.byWord, k, e);
    for (const l of new Set(e.keys.map((k) => k[0] ?? ""))) push(this.byLetter, l, e);
  }
  /** Those who have the word, or failing that a word with its first letter. */
  near(word: string): readonly Entity[] {
    return (this.byWord.get(word) ?? this.byLetter.get(word[0] ?? "") ?? []).slice(0, MAX_COMPARED);
  }
}

/** Adds to the list under a key. */
export function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Words of a headline run together ("Kell Sees"): the person whose surname is among them. */
export function headlineOf(people: People, name: NameMention): Entity | undefined {
  for (const key of name.keys) {
    const found = people.near(key).find((e) => e.keys.at(-1) === key);
    if (found) return found;
  }
  return undefined;
}

/** A stated gender (Mr, Mrs) must not speak against the one known. */
export function genderAgrees(e: Entity, name: NameMention): boolean {
  const stated = name.titleFirst < name.first ? name.gender : null;
  return e.gender === null || stated === null || e.gender === stated;
}
