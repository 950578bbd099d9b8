// Dictionary forms: regular and irregular inflection, and words that only look inflected.
import { expect, test } from "vitest";
import { hashText } from "./hash.ts";
import { makeLemmatiser } from "./lemma.ts";

const verbs =
  "hope hop plan scrape scrap deny vow urge say call travel focus agree free accuse use release vote dance vie";
const lemmatise = makeLemmatiser({
  verbs: Uint32Array.from(verbs.split(" "), (v) => hashText(v) >>> 0).sort(),
});
const lemma = (form: string, tag: string) => lemmatise(form, form.toLowerCase(), tag);

test.each([
  ["said", "VBD", "say"],
  ["says", "VBZ", "say"],
  ["saying", "VBG", "say"],
  ["told", "VBN", "tell"],
  ["hoped", "VBD", "hope"],
  ["hopped", "VBD", "hop"],
  ["planning", "VBG", "plan"],
  ["scraping", "VBG", "scrape"],
  ["denied", "VBD", "deny"],
  ["denies", "VBZ", "deny"],
  ["denying", "VBG", "deny"],
  ["trying", "VBG", "try"],
  ["lying", "VBG", "lie"],
  ["vowed", "VBD", "vow"],
  ["called", "VBD", "call"],
  ["focuses", "VBZ", "focus"],
  ["accuses", "VBZ", "accuse"],
  ["agreed", "VBN", "agree"],
  ["freed", "VBD", "free"],
  ["voting", "VBG", "vote"],
  // Unknown to the model: spelling alone.
  ["zibbled", "VBD", "zibble"],
  ["quozzing", "VBG", "quozz"],
  ["was", "VBD", "be"],
  ["'s", "VBZ", "be"],
  ["wo", "MD", "will"],
  ["would", "MD", "would"],
  ["n't", "RB", "not"],
])("%s as %s is %s", (form, tag, expected) => expect(lemma(form, tag)).toBe(expected));

test.each([
  ["ministers", "NNS", "minister"],
  ["countries", "NNS", "country"],
  ["people", "NNS", "person"],
  ["spokespeople", "NNS", "spokesperson"],
  ["women", "NNS", "woman"],
  ["spokeswomen", "NNS", "spokeswoman"],
  ["analyses", "NNS", "analysis"],
  ["churches", "NNS", "church"],
  ["boxes", "NNS", "box"],
  ["wives", "NNS", "wife"],
  ["news", "NNS", "news"],
  ["series", "NNS", "series"],
  ["sources", "NNS", "source"],
  ["allies", "NNS", "ally"],
  ["1990s", "NNS", "1990s"],
  ["vice-presidents", "NNS", "vice-president"],
  ["press", "NN", "press"],
  ["Ardun", "NNP", "Ardun"],
  ["States", "NNPS", "States"],
])("%s as %s is %s", (form, tag, expected) => expect(lemma(form, tag)).toBe(expected));

test.each([
  ["better", "JJR", "good"],
  ["better", "RBR", "well"],
  ["bigger", "JJR", "big"],
  ["earliest", "JJS", "early"],
  ["larger", "JJR", "large"],
  ["taller", "JJR", "tall"],
  ["more", "JJR", "more"],
  ["them", "PRP", "they"],
  ["her", "PRP$", "her"],
  ["her", "PRP", "she"],
  ["The", "DT", "the"],
])("%s as %s is %s", (form, tag, expected) => expect(lemma(form, tag)).toBe(expected));
