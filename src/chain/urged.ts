// Whom somebody urges, asks or thanks: "urged the allies to", "asked Orel whether", "thanked the crowd for".
import type { Frame, Range, Scene } from "../saying/scene.ts";
import { WEEKDAY } from "../saying/words.ts";
import { hears } from "./audience.ts";
import { URGE } from "./lexicon.ts";
import type { Listener } from "./listener.ts";
import { phraseAt } from "./phrases.ts";

/** "urged the allies to send pumps", "called on Velmora to": the listener may stand in the content. */
export function urged(scene: Scene, f: Frame): Listener | null {
  if (!f.cue) return null;
  const { tokens } = scene.doc;
  for (let i = f.cue.first; i <= f.cue.last; i++)
    if (URGE.has(tokens[i]!.lower) || THANK.test(tokens[i]!.lower)) {
      const found = urgedBy(scene, f, i);
      if (found) return found;
    }
  return null;
}

/** The party behind a verb of urging or asking, where what is urged or asked follows. */
function urgedBy(scene: Scene, f: Frame, begin: number): Listener | null {
  const { tokens } = scene.doc;
  const verb = tokens[begin]!.lower;
  let i = begin + 1;
  if (/^(?:on|upon)$/.test(tokens[i]?.lower ?? "")) i++;
  else if (/^call/.test(verb)) return null;
  const be = /^(?:was|were|been|being|be|is|are)$/.test(tokens[begin - 1]?.lower ?? "");
  if (be && !verb.endsWith("ing")) return null; // passive
  if (/^(?:publicly|repeatedly|also|again)$/.test(tokens[i]?.lower ?? "")) i++;
  const end = (scene.doc.sentences[f.sentence]?.last ?? i) + 1;
  const at = phraseAt(scene, null, i, end);
  if (!at || (f.source && f.source.first <= at.last && f.source.last >= at.first)) return null;
  let k = at.last + 1; // "asked Orel on Friday whether"
  for (let n = 0; n < 3 && isBetween(tokens[k]?.lower ?? ""); n++) k++;
  const next = tokens[k]?.lower ?? "";
  const after = tokens[k + 1]?.lower ?? "";
  const asks = /^(?:ask|press|challeng)/.test(verb);
  const complement =
    (/^(?:thank|congratulat)/.test(verb) && next === "for") ||
    (next === "to" && after !== "be") ||
    (/^(?:not|never)$/.test(next) && /^(?:to|only)$/.test(after)) ||
    (hears(scene, at) && f.content.some((c) => c.first > at.last && URGED.test(tokens[c.first]!.lower))) ||
    (asks &&
      hears(scene, at) &&
      (/^(?:whether|if|for|about|on|why|how|what|which|who|where|when|:|,)$/.test(next) ||
        asksInFull(scene, f, at, k)));
  return complement ? { at, by: "urged", score: 0.9 } : null;
}

/** What begins that which is urged, however far behind the listener. */
const URGED = /^(?:to|not|never|whether)$/;

/** Adverbs between a listener and what is asked. */
const BETWEEN = /^(?:on|yesterday|today|again|directly|publicly|then|repeatedly|instead)$/;
const isBetween = (lower: string): boolean => WEEKDAY.test(lower) || BETWEEN.test(lower);

/** "“Why wait?” Orel asked the lawmakers.", "asked Orel, “Why?”". */
const asksInFull = (scene: Scene, f: Frame, at: Range, k: number): boolean =>
  f.attribution.kind === "direct" &&
  (f.content.some((c) => c.last < at.first || c.first === at.last + 1) ||
    !/^\p{L}/u.test(scene.doc.tokens[k]?.form ?? "."));

/** "thanked the crowd for": the one thanked is spoken to. */
const THANK = /^(?:thank(?:s|ed|ing)|congratulat(?:es|ed|ing))$/;
