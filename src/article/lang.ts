// Language: is it English? By the share of small words that no other language uses so often.

const SMALL = new Set(
  "the of and to in that is was for on with as it by at from he said be has have had are were which this an not but they his her their will would been who its after about".split(
    " ",
  ),
);

/** "en" where at least a seventh of the first thousand words are small English words; null otherwise or under 8 words. */
export function languageOf(text: string): string | null {
  const words =
    text
      .slice(0, 6_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 8) return null;
  let small = 0;
  for (const w of words) if (SMALL.has(w)) small++;
  return small * 7 >= words.length ? "en" : null;
}
