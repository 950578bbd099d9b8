// Words in capitals that name nobody: party and seat in brackets, a word for a sort of body.
import type { Token } from "../../model/doc.ts";
import { type Facts, Shape } from "./facts.ts";

/** "a super PAC", "the PACs": a word for a body, though in capitals; a name only with other capitals around it. */
export function isPac({ tokens, shape }: Facts, i: number): boolean {
  if (!/^(?:[Ss]uper-)?PACs?$/.test((tokens[i] as Token).form)) return false;
  const capital = (at: number): boolean =>
    tokens[at]?.sentence === tokens[i]?.sentence && (shape[at] ?? 0) >= Shape.capital;
  return !capital(i + 1) && (!capital(i - 1) || /^super$/.test(tokens[i - 1]?.lower ?? ""));
}

/** "(R-Tex.)": the party and seat of whoever is named before. */
export const isSeat = ({ tokens }: Facts, i: number): boolean =>
  tokens[i - 1]?.form === "(" && /^[DIR]-\p{Lu}[\p{L}.]*$/u.test((tokens[i] as Token).form);
