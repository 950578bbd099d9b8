// Lemmatiser: the dictionary form of a word and its tag, by the rules of English inflection and a table of exceptions.
import { hashText, holds } from "./hash.ts";
import { ADJECTIVES, CLOSED, MODALS, NOUNS, UNCHANGED_NOUNS, VERBS } from "./lexicon/irregular.ts";

/** Base forms met in training, as hashes in ascending order; they decide between "hop" and "hope" for "hoped". */
export interface BaseForms {
  readonly verbs: Uint32Array;
}

/** Gives the lemma of a form (as printed) with its Penn tag. */
export type Lemmatiser = (form: string, lower: string, tag: string) => string;

function table(text: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [base, ...forms] = line.split(" ");
    if (!base) continue;
    if (!map.has(base)) map.set(base, base);
    for (const f of forms) if (!map.has(f)) map.set(f, base);
  }
  return map;
}

const has = (sorted: Uint32Array, word: string): boolean => holds(sorted, hashText(word));

const VOWEL = /[aeiouy]/;
const isDoubled = (stem: string): boolean =>
  stem.length > 2 && stem.at(-1) === stem.at(-2) && /[bdfgklmnprtvz]/.test(stem.at(-1) as string);

/** Stems that do not end a verb as they stand: "negotiat", "accus", "manag", "arriv", "zibbl", "vot". */
const SILENT_E = /(?:[^aeiou]at|iat|s|[^n]g|[cvuz]|[^aeiou]l|^[^aeiou]*[aeiou][bdkmnpt])$/;

/** Best of the stems that a verb's ending may have been put to. */
function verbStem(stem: string, bases: BaseForms): string {
  const withE = `${stem}e`;
  const single = isDoubled(stem) ? stem.slice(0, -1) : "";
  const knowsE = has(bases.verbs, withE);
  // "scraping" is of "scrape": "scrap" would have doubled its last letter.
  if (knowsE && /^[^aeiou]*[aeiou](?:[bdfgklmnprtvz]|ng|[cs])$/.test(stem)) return withE;
  if (has(bases.verbs, stem)) return stem;
  if (single !== "" && has(bases.verbs, single)) return single;
  if (knowsE) return withE;
  // Unknown verbs: the spelling decides.
  if (single !== "" && !/(?:ll|ss|ff|zz)$/.test(stem)) return single;
  return SILENT_E.test(stem) && !/(?:zz|ll|ss|us|eat)$/.test(stem) ? withE : stem;
}

function verbLemma(lower: string, bases: BaseForms): string {
  const n = lower.length;
  if (lower.endsWith("ing") && n > 4 && VOWEL.test(lower.slice(0, -3))) {
    return lower.endsWith("ying") && n === 5 ? `${lower[0]}ie` : verbStem(lower.slice(0, -3), bases);
  }
  if (lower.endsWith("ied") && n > 4) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith("ed") && n > 3 && VOWEL.test(lower.slice(0, -2))) {
    return lower.endsWith("eed")
      ? has(bases.verbs, lower.slice(0, -1))
        ? lower.slice(0, -1)
        : lower.slice(0, -2)
      : verbStem(lower.slice(0, -2), bases);
  }
  if (lower.endsWith("ies") && n > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zzes|oes)$/.test(lower)) {
    const withE = lower.slice(0, -1);
    return has(bases.verbs, withE) ? withE : lower.slice(0, -2);
  }
  if (
    /[aeiou]ses$/.test(lower) &&
    !has(bases.verbs, lower.slice(0, -1)) &&
    has(bases.verbs, lower.slice(0, -2))
  ) {
    return lower.slice(0, -2);
  }
  if (lower.endsWith("s") && !lower.endsWith("ss") && n > 2) return lower.slice(0, -1);
  return lower;
}

function nounLemma(lower: string): string {
  const n = lower.length;
  if (!lower.endsWith("s") || n < 3 || lower.endsWith("ss") || lower.endsWith("'s")) {
    if (lower.endsWith("people")) return `${lower.slice(0, -6)}person`;
    return lower.endsWith("men") && n > 5 ? `${lower.slice(0, -3)}man` : lower;
  }
  if (lower.endsWith("ies") && n > 4) return `${lower.slice(0, -3)}y`;
  if (
    /(?:ches|shes|sses|xes|zzes|uses|ises|ases)$/.test(lower) &&
    !/(?:[aeiou]uses|[aeo]ises|[eh]ases)$/.test(lower)
  ) {
    return lower.slice(0, -2);
  }
  return lower.slice(0, -1);
}

function gradedLemma(lower: string): string {
  const stem = lower.endsWith("est") ? lower.slice(0, -3) : lower.endsWith("er") ? lower.slice(0, -2) : "";
  if (stem.length < 3) return lower;
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  if (isDoubled(stem) && !/(?:ll|ss)$/.test(stem)) return stem.slice(0, -1);
  return /(?:[aeiou][cgsvz]|[^aeiou][cgvl]|[aeiou]{1}[dtrmnk]|u|rs|ng)$/.test(stem) &&
    /(?:lat|wid|larg|saf|lat|nic|fin|rar|pur|brav|wis|clos|loos|tru|abl|impl|ubl|trang|strang|hug|rud|cut|whit|ripe|sor|sever|sincer|fierc|scarc|mer|dens|tens|intens|wors|free)$/.test(
      stem,
    )
    ? `${stem}e`
    : stem;
}

/** A lemmatiser over the base forms of a model. */
export function makeLemmatiser(bases: BaseForms): Lemmatiser {
  const verbs = table(VERBS);
  const nouns = table(NOUNS);
  for (const n of UNCHANGED_NOUNS.split(" ")) nouns.set(n, n);
  const adjectives = table(ADJECTIVES);
  return (form, lower, tag) => {
    if (tag === "NNP" || tag === "NNPS") return form;
    if (tag === "MD") return MODALS[lower] ?? lower;
    if (tag === "POS") return "'s";
    if (tag.startsWith("VB")) {
      return verbs.get(lower) ?? (tag === "VB" || tag === "VBP" ? lower : verbLemma(lower, bases));
    }
    if (tag === "NNS") {
      if (/[0-9]s$/.test(lower)) return lower;
      const known = nouns.get(lower);
      if (known !== undefined) return known;
      const hyphen = lower.lastIndexOf("-") + 1;
      const last = lower.slice(hyphen);
      return lower.slice(0, hyphen) + (nouns.get(last) ?? nounLemma(last));
    }
    if (lower === "more" || lower === "most") return lower;
    if ((tag === "RBR" || tag === "RBS") && /^(?:better|best)$/.test(lower)) return "well";
    if (tag === "JJR" || tag === "JJS" || tag === "RBR" || tag === "RBS")
      return adjectives.get(lower) ?? gradedLemma(lower);
    if (tag === "PRP" || tag === "RB" || tag === "DT" || tag === "WP") return CLOSED[lower] ?? lower;
    return lower;
  };
}
