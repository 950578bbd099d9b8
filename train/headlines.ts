// Headlines to learn from: short plain sentences with headline capitals or all in capitals, their layers kept.
import type { Sample } from "./sample.ts";

const SMALL = /^(?:a|an|the|and|or|but|of|in|on|at|to|for|from|by|with|as|is|n't|'s|’s)$/;
const title = (form: string): string =>
  SMALL.test(form) ? form : form.slice(0, 1).toUpperCase() + form.slice(1);

/** Makes a document of one sentence out of about one in fourteen short sentences of `samples`; `from` tells its origin. */
export function makeHeadlines(
  samples: readonly Sample[],
  random: () => number,
): { sample: Sample; from: Sample }[] {
  const out: { sample: Sample; from: Sample }[] = [];
  for (const from of samples) {
    for (const { first, last } of from.sentences) {
      const size = last - first + 1;
      if (size < 4 || size > 18 || random() > 0.07) continue;
      const loud = random() < 0.15;
      // The full stop goes, as headlines have none.
      const end = from.tag[last] === "." && from.tokens[last]?.form === "." ? last : last + 1;
      const tokens = from.tokens.slice(first, end).map((t, i) => ({
        ...t,
        form: loud
          ? t.form.toUpperCase()
          : i === 0
            ? t.form.slice(0, 1).toUpperCase() + t.form.slice(1)
            : title(t.form),
      }));
      const row = <T>(list: readonly T[]) => list.slice(first, end);
      out.push({
        from,
        sample: {
          id: from.id,
          tokens,
          sentences: [{ first: 0, last: tokens.length - 1 }],
          tag: row(from.tag),
          head: row(from.head).map((h) => (h < 0 ? -1 : h - first)),
          rel: row(from.rel),
          ner: row(from.ner),
          lemma: row(from.lemma),
          // Their layers are those of plain text, hence a guide here.
          gold: true,
        },
      });
    }
  }
  return out;
}
