// Abbreviations whose full stop belongs to the word. One fact per entry; lower case, without the stop.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Stand before a name or number, so that no sentence ends at them: "Gen. Orlo". */
export const BEFORE_NAME: ReadonlySet<string> = list(`
  mr mrs ms mx dr prof hon rev fr sr st ste mt ft messrs mme mlle gen lt col maj capt cpt cmdr comdr adm vadm radm sgt cpl pvt
  brig gov sen sens rep reps pres amb supt insp det atty gov-elect lt-gen maj-gen sec fig figs vol vs v pp approx ca
  jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e
`);

/** May end a sentence or stand within one: "Orlo Corp. said". */
export const PLAIN: ReadonlySet<string> = list(`
  jr sr inc ltd co corp llc llp plc bros dept univ assn est etc al ave blvd rd hwy ph.d m.d b.a m.a d.c u.s u.k u.n e.u u.s.a u.s.s.r a.m p.m b.c a.d
  tue tues thu thur thurs hr hrs oz lbs sq
`);

/** Abbreviations only when capitalised, which may end a sentence: "Springfield, Ill." */
export const CAPITALISED: ReadonlySet<string> = list(`
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Mon Wed Fri
`);
/** Abbreviations only before a number: "No. 10". */
const BEFORE_NUMBER: ReadonlySet<string> = list("no nos art arts ch");

/** Words that, capitalised after a stop, begin a sentence rather than go on with a name. */
export const STARTERS: ReadonlySet<string> = list(`
  the a an this that these those he she it they we i you his her its their our my your there here in on at by for from with without as after before
  when while where if since until although though because but and or nor so yet however meanwhile then now still also some many most
  several both all no not what who why how one two last earlier according asked speaking under over during despite among between
`);

/** True where a word (without its stop) is written with one; `after` is what follows the stop. Single capitals are initials: "J."; "Orlo v. Sava", "c. 1910". */
export function isAbbreviation(word: string, after: string): boolean {
  if (word.length === 1) {
    if (word === "v") return /^\s\p{Lu}/u.test(after);
    if (word === "c") return /^\s?\d/.test(after);
    return /\p{Lu}/u.test(word);
  }
  const lower = word.toLowerCase();
  if (BEFORE_NUMBER.has(lower)) return /^\s?\d/.test(after);
  if (CAPITALISED.has(word)) return true;
  if (BEFORE_NAME.has(lower) || PLAIN.has(lower)) return true;
  return /^(?:\p{L}\.)+\p{L}$/u.test(word);
}
