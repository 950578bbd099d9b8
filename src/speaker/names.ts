// Names of people compared: initials, short forms, spellings, endings, surnames with particles.
import { givenNameGender } from "../tag/lexicon/names-given.ts";
import { BEFORE_ARTICLE, NAME_PARTICLES, NAME_SUFFIXES } from "../tag/lexicon/names-titles.ts";

/** A person's name in parts; all words are keys (folded, lower case). */
export interface PersonName {
  /** Every word but the ending. */
  readonly keys: readonly string[];
  /** First name; null where only a surname stands. */
  readonly given: string | null;
  /** Last word. */
  readonly last: string;
  /** "jr", "iii"; null as a rule. */
  readonly ending: string | null;
}

/** Splits the keys of a name. @example personName(["ada", "van", "kell", "jr"]).ending // "jr" */
export function personName(written: readonly string[]): PersonName {
  const words = written.flatMap((w) => (INITIALS.test(w) ? w.split(".").filter(Boolean) : [w]));
  const ending =
    words.length > 1 && NAME_SUFFIXES.has(words.at(-1) as string) ? (words.at(-1) as string) : null;
  const keys = ending ? words.slice(0, -1) : words;
  const first = keys[0] ?? "";
  return {
    keys,
    given: keys.length > 1 && isGiven(first, keys[1] as string) ? first : null,
    last: keys.at(-1) ?? "",
    ending,
  };
}

/** "j.k." */
const INITIALS = /^(?:\p{L}\.){1,2}\p{L}\.?$/u;

/** "Van Kell" has a first name, "van der Kell" has not. */
const isGiven = (first: string, second: string): boolean =>
  first !== "t" && // "'t Veen", "in 't Veen"
  !(second === "t" && BEFORE_ARTICLE.has(first)) &&
  (!NAME_PARTICLES.has(first) || (givenNameGender(first) !== null && !NAME_PARTICLES.has(second)));

const SHORT_FORMS = `abe abraham;al albert alan alfred alvin;alex alexander alexandra alexei aleksandr;andy andrew;archie archibald;art arthur;barb barbara;becky rebecca;ben benjamin;bernie bernard;bert albert robert;beth elizabeth;betsy elizabeth;betty elizabeth;bill william;billy william;bob robert;bobby robert;cathy catherine;charlie charles;chris christopher christine christian;chuck charles;cindy cynthia;dan daniel;danny daniel;dave david;deb deborah;debbie deborah;dick richard;don donald;doug douglas;ed edward edwin edmund;eddie edward;frank francis franklin;fred frederick;gabe gabriel;gene eugene;geoff geoffrey;gerry gerald;greg gregory;hank henry;harry harold henry;jack john;jake jacob;jeff jeffrey;jen jennifer;jenny jennifer;jerry gerald jerome;jess jessica;jim james;jimmy james;joe joseph;joey joseph;johnny john;jon jonathan;josh joshua;judy judith;kate katherine kathryn catherine;kathy katherine kathleen;katie katherine;ken kenneth;larry lawrence laurence;leo leonard;liz elizabeth;lou louis;maggie margaret;marty martin;matt matthew;max maximilian maxwell;meg margaret;mel melvin;mick michael;mike michael mikhail;mitch mitchell;nate nathan nathaniel;nick nicholas;nikki nicole;norm norman;pat patrick patricia;patty patricia;peggy margaret;pete peter;phil philip phillip;radek radoslaw;ralph raphael;randy randall;ray raymond;rich richard;rick richard;rob robert;ron ronald;rudy rudolph;russ russell;sam samuel samantha;sandy sandra alexander;sasha alexander alexandra;steve stephen steven;sue susan;suzy susan;ted edward theodore;terry terence terrance;theo theodore;tim timothy;tom thomas;tommy thomas;tony anthony;val valerie valentin;vicky victoria;vince vincent;walt walter;wes wesley;will william;zach zachary`;
const SHORT = new Map(
  SHORT_FORMS.split(";").map((row): [string, ReadonlySet<string>] => {
    const [short = "", ...full] = row.split(" ");
    return [short, new Set(full)];
  }),
);

/** True where two first names may be the same: equal, an initial, a short form, a spelling. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (SHORT.get(a)?.has(b) || SHORT.get(b)?.has(a)) return true;
  return closeSpelling(a, b);
}

/** True for two spellings of one name: "sergey" and "sergei", "zelensky" and "zelenskyy". */
export function closeSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  const short = Math.min(a.length, b.length);
  if (short < 4 || a[0] !== b[0]) return false;
  return distance(spelling(a), spelling(b), short >= 8 ? 2 : 1) <= (short >= 8 ? 2 : short >= 6 ? 1 : 0);
}

/** Spellings that transliteration makes of one sound, made one. */
const spelling = (word: string): string =>
  word
    .replace(/(?:iy|ij|yi|yy|ii|y|j)/g, "i")
    .replace(/i{2,}/g, "i")
    .replace(/kh/g, "h")
    .replace(/ks/g, "x")
    .replace(/w/g, "v");

/** Edit distance, given up beyond `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] as number) + 1,
          (next[j - 1] as number) + 1,
          (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] as number;
}

/** True where two whole names may be one person's. */
export function sameFullName(a: PersonName, b: PersonName): boolean {
  if (a.ending !== b.ending) return false;
  if (isTail(a.keys, b.keys) || isTail(b.keys, a.keys)) return true;
  if (!a.given || !b.given || !sameGiven(a.given, b.given)) return false;
  if (a.last === b.last) return middlesAgree(a.keys.slice(1, -1), b.keys.slice(1, -1));
  if (closeSpelling(a.last, b.last)) return a.given === b.given || closeSpelling(a.given, b.given);
  const [short, long] = a.keys.length < b.keys.length ? [a, b] : [b, a];
  return short.keys.length > 1 && long.keys.slice(1, -1).includes(short.last) && short.given === long.given;
}

/** Two different middle names that are no initials of each other are two people. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== 1 || b.length !== 1) return true;
  const [x, y] = [a[0] as string, b[0] as string];
  return x === y || x[0] === y[0];
}

/** True where `tail` is the end of `whole`. */
export const isTail = (tail: readonly string[], whole: readonly string[]): boolean =>
  tail.length <= whole.length && tail.every((k, i) => k === whole[whole.length - tail.length + i]);

/** How well a part of a name names a whole one: 1 surname, 0.9 spelling of it, 0.7 part of a double surname, 0.6 first name, 0 not. */
export function partOf(part: PersonName, whole: PersonName): number {
  if (part.ending && part.ending !== whole.ending) return 0;
  if (isTail(part.keys, whole.keys)) return 1;
  if (part.keys.length !== 1)
    return part.given !== null && sameFullName(part, { ...whole, ending: part.ending }) ? 1 : 0;
  const word = part.last;
  if (whole.keys.length > 1 && word.length > 5 && closeSpelling(word, whole.last)) return 0.9;
  if (whole.keys.slice(1, -1).includes(word) && word.length > 1) return 0.7;
  if (whole.given === word) return 0.6;
  return whole.given !== null && (SHORT.get(word)?.has(whole.given) || SHORT.get(whole.given)?.has(word))
    ? 0.5
    : 0;
}
