// Whom a spokesperson speaks for: "a spokesman for the ministry", "Kremlin spokesman Ivan Dorn".
import type { Span } from "../model/span.ts";
import type { Hop } from "../model/statement.ts";
import type { Frame, Scene } from "../saying/scene.ts";
import { tokenSpan } from "./media.ts";
import { phraseAt } from "./phrases.ts";

const SPEAKS_FOR =
  /^(?:spokesman|spokeswoman|spokesperson|spokespeople|spokesmen|lawyer|lawyers|attorney|attorneys|publicist)$/;

/** "a spokesman for the ministry", "Kremlin spokesman Ivan Dorn", "the press secretary of the president". */
export function speaksFor(scene: Scene, f: Frame): Hop | null {
  if (!f.source) return null;
  const { tokens, text } = scene.doc;
  const { first, last } = f.source;
  const evidence = [tokenSpan(scene, first, last)];
  for (let i = first; i <= last; i++) {
    const w = tokens[i]!.lower;
    if (
      /^(?:attorneys?|lawyers?)$/.test(w) &&
      tokens[i + 1]?.lower !== "for" &&
      tokens[i - 1]?.lower !== "'s"
    )
      continue;
    const role = SPEAKS_FOR.test(w) || (w === "secretary" && tokens[i - 1]?.lower === "press");
    if (!role) continue;
    if (/^(?:for|of)$/.test(tokens[i + 1]?.lower ?? "")) {
      const at = phraseAt(scene, null, i + 2, last + 1);
      if (at)
        return {
          agent: withoutThe(text, tokenSpan(scene, at.first, at.last)),
          role: "spokesperson-for",
          evidence,
          date: null,
        };
    }
    const noun = w === "secretary" ? i - 2 : i - 1;
    let from = noun;
    if (tokens[from]?.lower === "'s") {
      from--;
    }
    const end = from;
    while (
      from - 1 >= first &&
      /^[\p{L}\p{N}]/u.test(tokens[from - 1]!.form) &&
      !/^(?:a|an|the|his|her|their|its|and|chief|senior|top|said)$/.test(tokens[from - 1]!.lower)
    )
      from--;
    if (
      end >= first &&
      from <= end &&
      /^\p{L}/u.test(tokens[end]!.form) &&
      !/^(?:a|an|the|his|her|their|its|chief|senior|former|another)$/.test(tokens[end]!.lower)
    )
      return {
        agent: withoutThe(text, tokenSpan(scene, from, end)),
        role: "spokesperson-for",
        evidence,
        date: null,
      };
    return null;
  }
  return null;
}

const withoutThe = (text: string, s: Span): string =>
  text
    .slice(s.start, s.end)
    .replace(/^the\s+/i, "")
    .replace(/\s+/g, " ");
