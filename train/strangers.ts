// Names to learn from that nobody has met: sentences with people in them, their names exchanged for invented ones.
import type { Sample } from "./sample.ts";

/** Share of the documents that are repeated with other names. */
const SHARE = 0.2;
/** Share of those in which "Ms." and "Dr." lose their stop, as British papers print them. */
const WITHOUT_STOP = 0.6;

const ONSETS =
  "b br c ch d dr f fl g gr h j k kl kr l m n p pr r s sh sk sl st t tr v w z th gh kh sv vl zh qu".split(
    " ",
  );
const VOWELS = "a e i o u a e i o ai ei ie oa ou ya aa é ö".split(" ");
const MIDDLES = "l r n m t d s k v b g nd rn lm st rr ll nn sk nt br dr z".split(" ");
const ENDS =
  "a o e i u en er an on in ov ova sen berg man escu ian ez ski enko son ell ard ane olt im ak ut el dt rk sh ow ley ton".split(
    " ",
  );

const FORM_OF_ADDRESS = /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Gov|Rep|Gen|St)\.$/;
const NAME_WORD = /^\p{Lu}\p{Ll}{2,}$/u;

/** A name that no list holds: two to four syllables. */
export function inventName(random: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
  let name = random() < 0.2 ? pick(VOWELS) + pick(MIDDLES) : pick(ONSETS);
  name += pick(VOWELS);
  if (random() < 0.5) name += pick(MIDDLES) + pick(VOWELS);
  name += pick(MIDDLES) + pick(ENDS);
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** Words of people's and, some of them, of places' names in a document, each with what takes its place. */
function exchanges(sample: Sample, random: () => number): Map<string, string> {
  const out = new Map<string, string>();
  for (const [i, label] of sample.ner.entries()) {
    const form = sample.tokens[i]?.form ?? "";
    if (!(label.endsWith("-PER") || label === "B-LOC") || !NAME_WORD.test(form) || out.has(form)) continue;
    if (label.endsWith("-PER") ? random() < 0.9 : random() < 0.4) out.set(form, inventName(random));
  }
  return out;
}

/**
 * Repeats about a fifth of `samples` with other names for people and places, the same one for a name
 * throughout; only the sentences in which something was exchanged. `from` tells the origin.
 */
export function makeStrangers(
  samples: readonly Sample[],
  random: () => number,
): { sample: Sample; from: Sample }[] {
  const out: { sample: Sample; from: Sample }[] = [];
  for (const from of samples) {
    if (random() > SHARE) continue;
    const names = exchanges(from, random);
    const british = random() < WITHOUT_STOP;
    const sample: Sample = {
      id: from.id,
      tokens: [],
      sentences: [],
      tag: [],
      head: [],
      rel: [],
      ner: [],
      lemma: [],
      gold: from.gold,
    };
    let at = 0;
    for (const { first, last } of from.sentences) {
      const forms = from.tokens.slice(first, last + 1).map(({ form }, k) => {
        const i = first + k;
        if (british && FORM_OF_ADDRESS.test(form) && from.tag[i + 1]?.startsWith("NNP"))
          return form.slice(0, -1);
        return from.tag[i]?.startsWith("NNP") ? (names.get(form) ?? form) : form;
      });
      if (forms.every((form, k) => form === from.tokens[first + k]?.form)) continue;
      const base = sample.tokens.length;
      for (const [k, form] of forms.entries()) {
        const i = first + k;
        const next = from.tokens[i + 1];
        sample.tokens.push({ start: at, end: at + form.length, form });
        at += form.length + (from.tokens[i]?.end === next?.start ? 0 : 1);
        sample.tag.push(from.tag[i] as string);
        const h = from.head[i] as number;
        sample.head.push(h < 0 ? -1 : h - first + base);
        sample.rel.push(from.rel[i] as string);
        sample.ner.push(from.ner[i] as string);
        sample.lemma.push(from.tag[i]?.startsWith("NNP") ? form : (from.lemma[i] as string));
      }
      sample.sentences.push({ first: base, last: sample.tokens.length - 1 });
    }
    if (sample.sentences.length > 0) out.push({ sample, from });
  }
  return out;
}
