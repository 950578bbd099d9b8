// Judge: which of a statement's parties agree with the listener that people wrote down.
import type { Told } from "../fit/people.ts";

const fold = (text: string): string =>
  text
    .replace(/[łŁ]/g, "l")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .replace(/['’.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const stem = (word: string): string =>
  word
    .replace(/ies$/, "y")
    .replace(/(?:men)$/, "man")
    .replace(/s$/, "");

/** As in `bench/people/judge.mjs`: the last word that people wrote stands in the party's words, or those within theirs. */
export function agrees(key: string, told: Told): boolean {
  const words = fold(key).split(" ").map(stem);
  return told.any.some(
    (a) => words.includes(stem(fold(a).split(" ").at(-1) ?? "")) || fold(a).includes(fold(key)),
  );
}
