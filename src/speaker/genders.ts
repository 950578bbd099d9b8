// Genders that the article tells of unusual names: "Kell, who suspended his campaign", "Kell said she …".
import type { Token } from "../model/doc.ts";
import type { Mentions, NameMention } from "../tag/mentions.ts";
import { pronounOf } from "../tag/mentions.ts";
import type { Register } from "./entities.ts";

/** Words after a subject within which its pronoun stands. */
const REACH = 25;
/** Pronouns that must agree. */
const ENOUGH = 2;

/** Sets the gender of people whose name and descriptions tell none, where pronouns in their own sentences do. */
export function tellGenders(mentions: Mentions, register: Register): void {
  const { names } = mentions;
  for (const e of register.entities) {
    if (e.kind !== "person" || e.gender !== null) continue;
    let m = 0;
    let f = 0;
    for (const n of e.mentions) {
      const told = ownPronoun(mentions, register, names[n] as NameMention, e.index);
      if (told === "m") m++;
      else if (told === "f") f++;
    }
    if (m >= ENOUGH && f === 0) e.gender = "m";
    else if (f >= ENOUGH && m === 0) e.gender = "f";
  }
}

/** The first "he" or "she" after a subject in its sentence, with no other person between, and outside quotations of its own. */
function ownPronoun(
  mentions: Mentions,
  register: Register,
  name: NameMention,
  entity: number,
): "m" | "f" | null {
  const { facts, nameAt } = mentions;
  const { tokens } = facts;
  const here = tokens[name.head] as Token;
  if (!/^nsubj/.test(here.rel) || name.headline) return null;
  for (let i = name.last + 1; i < tokens.length && i <= name.last + REACH; i++) {
    const t = tokens[i] as Token;
    if (t.sentence !== here.sentence || facts.quote[i] !== facts.quote[name.first]) return null;
    const n = nameAt[i] as number;
    if (n >= 0 && register.of[n] !== entity && register.entities[register.of[n] as number]?.kind !== "place")
      return null;
    const gender = pronounOf(t.lower)?.gender;
    if (gender) return gender;
    if (/^(?:man|woman|wife|husband|mother|father|son|daughter|brother|sister)$/.test(t.lower)) return null;
  }
  return null;
}
