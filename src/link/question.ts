// A question in words → what it asks for: a claim, its mode, its predicate and the parties and things it is about.
import { OnrecordError } from "../errors.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { claimText, splitSubject } from "./claim-text.ts";
import { conceptsAt } from "./concepts.ts";
import { type Element, elementsOf } from "./elements.ts";
import { ADVERBS, LIGHT_VERBS, OPENERS, PERSON_NOUNS, STOP, WH } from "./lexicon/grammar.ts";
import { nounPredicate, PLACING, type Predicate, predicateOf } from "./predicate.ts";
import { readWords, type Word } from "./words.ts";

/** What is asked: that it is so, that it will be so, that it ought to be so, that it can be so. */
export type Mode = "fact" | "future" | "ought" | "can";

/** A question, understood. */
export interface Asked {
  readonly text: string;
  /** `open`: "Who …", "What …": the claim has an open place. */
  readonly form: "yes-no" | "open";
  readonly claim: string;
  readonly mode: Mode;
  readonly past: boolean;
  /** "Has it …?" */
  readonly perfect: boolean;
  readonly passive: boolean;
  /** True where the claim only says that something is there: "Should there be a no-fly zone". */
  readonly existential: boolean;
  readonly predicate: Predicate;
  readonly elements: readonly Element[];
  /** True where the predicate is a noun said of the subject: "Is Velmora a democracy?" */
  readonly nominal: boolean;
}

const LEADS =
  /^(?:(?:so|and|but|well|now),?\s+)?(?:is it (?:really |actually )?(?:true|the case|correct|so|right to say|fair to say) that|do you (?:think|believe) (?:that )?|would you say (?:that )?|is there (?:any )?(?:evidence|proof) that|who says (?:that )?|did anyone say (?:that )?|who (?:said|denied|denies|claims|claimed) (?:that )?|what (?:do|did) (?:they|officials|people) say (?:about )?(?:whether )?|whether )\s*/i;
const MODES: Readonly<Record<string, Mode>> = {
  will: "future",
  shall: "future",
  would: "future",
  should: "ought",
  must: "ought",
  ought: "ought",
  need: "ought",
  can: "can",
  could: "can",
  may: "can",
  might: "can",
};
const OUGHT = /^(?:right|wrong|justified|necessary|needed|advisable|time|a good idea|a bad idea)$/;

/** "Is trying to leave", "does it plan to leave": a question about what somebody will do. */
const AIMS =
  /^(?:try|trying|prepare|preparing|seek|seeking|aim|aiming|want|wanting|intend|intending|plan|planning|mean|meaning|hope|hoping) to$/;

const nothing = () =>
  new OnrecordError(
    "ON401",
    "The question names nothing that could be looked for.",
    'Ask about somebody or something: onrecord ask "Is Velmora at war with Ostrava?"',
  );

/** Most words of a question; nobody asks in more, and each costs more than the one before. */
const MOST_WORDS = 200;

/**
 * Understands a question. Throws ON401 where it names nothing to look for, or has more than 200 words.
 * @example parseQuestion("Is Velmora at war with Ostrava?", NO_KNOWLEDGE).claim // "Velmora is at war with Ostrava"
 */
export function parseQuestion(question: string, knowledge: Knowledge): Asked {
  const text = question.trim().replace(/\s+/g, " ");
  const bare = text.replace(LEADS, "").replace(/(?<![?!.\s])[?!.\s]+$/, "");
  const words = readWords(bare).filter((w) => !["“", "”", '"', ",", ";", ":"].includes(w.form));
  if (words.length > MOST_WORDS)
    throw new OnrecordError(
      "ON401",
      `The question has ${words.length} words; ${MOST_WORDS} are the most.`,
      'Ask one thing at a time: onrecord ask "Is Velmora at war with Ostrava?"',
    );
  if (words.every((w) => w.sign || STOP.has(w.lower) || WH.has(w.lower))) throw nothing();
  const first = words[0] as Word;
  const open = WH.has(first.lower);
  const opener = !open && (OPENERS.has(first.lower) || first.lower === "is");
  let rest = words;
  let aux = "";
  if (opener) {
    aux = first.lower;
    rest = words.slice(1).filter((w, i) => !(i === 0 && (w.lower === "n't" || w.lower === "not")));
  } else if (open) {
    rest = words.slice(1);
    const next = rest[0];
    if (next && OPENERS.has(next.lower)) {
      aux = next.lower;
      rest = rest.slice(1);
    }
  } else {
    const at = words.findIndex((w) => OPENERS.has(w.lower));
    if (at > 0) {
      aux = (words[at] as Word).lower;
      rest = [...words.slice(0, at), ...words.slice(at + 1)];
    }
  }
  if (rest.length === 0) throw nothing();
  const existential =
    rest[0]?.lower === "there" || (open && rest.every((w) => w.sign || !conceptsAt(rest, rest.indexOf(w))));
  const split =
    opener || (!open && aux !== "")
      ? opener
        ? splitSubject(rest, aux)
        : words.findIndex((w) => OPENERS.has(w.lower))
      : open && aux && !["is", "are", "was", "were"].includes(aux) && first.lower !== "who"
        ? splitSubject(rest, aux)
        : 0;
  const placed = thoseWhoAreThere(rest, aux);
  if (placed > 0) rest = rest.slice(1);
  const comes = comesTo(rest);
  const there = rest[0]?.lower === "there" || comes > 0;
  const cut = comes > 0 ? comes : there ? 1 : placed > 0 ? placed : split;
  const subject = there ? [] : rest.slice(0, cut);
  let predicate = rest.slice(cut).filter((w, i) => !(i === 0 && ["n't", "not"].includes(w.lower)));
  const auxBe =
    ["is", "are", "was", "were", "be"].includes(aux) ||
    rest.some((w) => ["be", "been", "being"].includes(w.lower));
  let mode: Mode = MODES[aux] ?? "fact";
  let past = ["was", "were", "did", "had"].includes(aux);
  while (predicate.length > 1) {
    const w = predicate[0] as Word;
    const two = `${w.lower} ${predicate[1]?.lower}`;
    // "Are made to leave": leaving is what is asked about.
    if (auxBe && two === "made to") predicate = predicate.slice(2);
    else if (mode === "fact" && AIMS.test(two)) {
      mode = "future";
      predicate = predicate.slice(2);
    } else if (two === "going to" || two === "about to" || two === "set to" || two === "due to") {
      mode = "future";
      predicate = predicate.slice(2);
    } else if (
      ["be", "been", "being", "to", "have", "had"].includes(w.lower) &&
      predicate.length > 1 &&
      !(
        LIGHT_VERBS.has(w.lower) &&
        there === false &&
        w.lower === "have" &&
        !["been"].includes(predicate[1]?.lower ?? "") &&
        aux !== "should" &&
        aux !== "would"
      )
    ) {
      predicate = predicate.slice(1);
    } else if (ADVERBS.has(w.lower) && !["all", "once"].includes(w.lower) && predicate.length > 1)
      predicate = predicate.slice(1);
    else break;
  }
  if (OUGHT.test(predicate.map((w) => w.lower).join(" "))) mode = mode === "fact" ? "fact" : mode;
  const head = predicate.find((w) => !w.sign);
  const passive = Boolean(
    auxBe &&
      head &&
      !head.lower.endsWith("ing") &&
      /(?:ed|en|wn|ught|old|lt|ut|de|id|ng|nk|ne|it)$/.test(head.lower) &&
      head.lemmas.length > 1,
  );
  const pred = there ? nounPredicate(predicate) : predicateOf(predicate);
  const elements = elementsOf(subject, pred.rest, knowledge);
  if (elements.length === 0 && pred.value.concepts.length === 0 && pred.value.roots.size === 0)
    throw nothing();
  if (elements.length === 0 && predicate.every((w) => w.sign || STOP.has(w.lower))) throw nothing();
  if (mode === "fact" && !aux) past = false;
  return {
    text: question.trim(),
    form: open ? "open" : "yes-no",
    claim: open
      ? bare
      : comes > 0
        ? claimText(rest.slice(0, 1), aux, rest.slice(1), false, bare, opener)
        : claimText(subject, aux, rest.slice(cut), there, bare, opener),
    mode,
    past,
    perfect: ["has", "have", "had"].includes(aux),
    passive,
    existential: (existential || comes > 0) && there,
    predicate: pred.value,
    elements,
    nominal: pred.nominal && !there,
  };
}

/** "(Will) it come to a war": how many words stand before what would be there; 0 where it is no such question. */
const comesTo = (rest: readonly Word[]): number =>
  rest[0]?.lower === "it" && rest[1]?.lower === "come" && rest[2]?.lower === "to" && rest.length > 3 ? 3 : 0;

/** People and arms, which are somewhere; what else "there is" in a place is no thing that moves about. */
const MOVABLE = new Set(
  "troop soldier force people person civilian child refugee migrant hostage weapon missile tank drone aircraft ship mercenary instructor fighter rebel militant guard adviser advisor spy agent expert observer peacekeeper worker".split(
    " ",
  ),
);

/** "(Are) there soldiers in the valley": how many words behind "there" say who; 0 where it is no such question. */
function thoseWhoAreThere(rest: readonly Word[], aux: string): number {
  if (rest[0]?.lower !== "there" || !["is", "are", "was", "were"].includes(aux)) return 0;
  const at = rest.findIndex((w, i) => i > 1 && PLACING.has(w.lower));
  const head = at > 0 ? rest[at - 1] : undefined;
  if (!head || at + 1 >= rest.length) return 0;
  return head.lemmas.some((l) => MOVABLE.has(l) || PERSON_NOUNS.has(l)) ? at - 1 : 0;
}
