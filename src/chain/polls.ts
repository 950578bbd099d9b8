// Those whom a poll asked: "47 percent said", behind a poll that the text has told of.
import { decide } from "../model/decision.ts";
import { span } from "../model/span.ts";
import type { Frame, Scene } from "../saying/scene.ts";
import type { Told } from "./goes-on.ts";

/** Paragraphs over which a poll is told of. */
const REACH = 3;
const POLL = /^(?:poll|polls|survey|surveys|polling)$/;
const COUNTED =
  /^(?:percent|%|\d[\d.,]*%|majority|plurality|half|third|quarter|two-thirds|three-quarters|respondents|surveyed|polled)$/;

/** Gives the poll to plain statements of counted people, where nothing else is told. Linear. */
export function fromPolls(scene: Scene, order: readonly Frame[], told: Told[]): void {
  const { tokens, sentences, text } = scene.doc;
  let last = -1;
  let next = 0;
  for (const f of order) {
    for (; next < f.anchor; next++)
      if (POLL.test(tokens[next]!.lower) && tokens[next]!.xpos.startsWith("NN") && scene.quoteOf[next] === -1)
        last = next;
    const mine = told[f.index] as Told;
    if (last < 0 || mine.channel !== null || f.container >= 0 || !counted(scene, f)) continue;
    if (f.paragraph - (sentences[tokens[last]!.sentence]?.paragraph ?? 0) > REACH) continue;
    const at = span(tokens[last]!.start, tokens[last]!.end);
    told[f.index] = {
      ...mine,
      channel: decide(
        { type: "poll", words: text.slice(at.start, at.end), platform: null },
        "inferred",
        "asked",
        { score: 0.6, evidence: [at] },
      ),
    };
  }
}

/** "47 percent", "six in 10 voters", "a majority of those surveyed". */
function counted(scene: Scene, f: Frame): boolean {
  const { tokens } = scene.doc;
  if (!f.source) return false;
  for (let i = f.source.first; i <= f.source.last && i <= f.source.first + 5; i++) {
    if (COUNTED.test(tokens[i]!.lower)) return true;
    if (tokens[i]!.xpos === "CD" && tokens[i + 1]?.lower === "in" && tokens[i + 2]?.xpos === "CD")
      return true;
  }
  return false;
}
