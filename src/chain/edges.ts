// Phrases at the edge of a clause or of the reported words: what opens a sentence with a participle, and what the words begin or end with.
import { type Frame, inFrame, type Scene } from "../saying/scene.ts";
import type { ChannelPhrase } from "./phrase.ts";

/** "In a statement released after the vote was lost, Orel said …": what stands between tells of the text, up to the comma. */
export function opensSentence(scene: Scene, f: Frame, p: ChannelPhrase): boolean {
  const { tokens, sentences } = scene.doc;
  const start = Math.min(f.source?.first ?? f.anchor, f.anchor);
  const sentence = sentences[f.sentence]!;
  const apart = start - p.at.last;
  if (p.first !== sentence.first || apart < 2 || apart > OPENING || tokens[start - 1]!.form !== ",")
    return false;
  if (
    !/^(?:released|issued|published|posted|sent|recorded|obtained|delivered|taped)$/.test(
      tokens[p.at.last + 1]!.lower,
    )
  )
    return false;
  for (let i = p.first; i < start; i++) if (scene.cueOf[i] !== -1 || !inFrame(scene, f, i)) return false;
  return true;
}

/** Most tokens of what is told of a text that opens a sentence. */
const OPENING = 30;

/** "said | on Channel Nine’s “Talk” that it leaks": the first words up to "that", taken for reported ones. */
export function beginsContent(scene: Scene, f: Frame, p: ChannelPhrase): boolean {
  const { tokens } = scene.doc;
  const content = f.content[0];
  if (!content || f.attribution.kind === "direct" || !f.cue || f.cue.last !== content.first - 1) return false;
  if (p.first !== content.first) return false;
  for (let i = p.at.last + 1; i <= p.at.last + 3; i++) if (tokens[i]?.lower === "that") return true;
  return false;
}

/** "said that it holds on Friday’s broadcast of “The Hour.”": the last words of the sentence, taken for reported ones. */
export function endsContent(scene: Scene, f: Frame, p: ChannelPhrase): boolean {
  const { tokens, sentences } = scene.doc;
  const own = scene.owner[p.first] === f.index && tokens[p.first]!.sentence === f.sentence;
  if (!own || f.attribution.kind === "direct") return false;
  if (!p.lead && scene.quoteOf[p.at.first] !== f.quote) return false;
  const sent = SENT.test(tokens[p.at.last]!.lower) && tokens[p.first]!.lower === "in";
  if (sent && !clauseBefore(scene, f, p.first)) return p.at.last + 1 >= (sentences[f.sentence]?.last ?? -1);
  const end = sentences[f.sentence]?.last ?? -1;
  for (let i = p.at.last + 1; i <= end; i++)
    if (/^[\p{L}\p{N}]/u.test(tokens[i]!.form) && !inTitle(scene, p.at.last, i)) return false;
  if (p.channel.type === "broadcast")
    return tokens[p.first]!.lower === "on" && !SCREEN.test(p.channel.words.split(" ").at(-1) ?? "");
  return p.channel.type === "interview" && /^(?:in|during)$/.test(tokens[p.first]!.lower);
}

/** Texts that one sends out, at the end of what they are about: "condemned the plan in a statement". */
const SENT = /^(?:statements?|letters?|tweets?|posts?|op-ed|memo|email|e-mail)$/;

/** True where a finite verb stands in the reported words before a token: the phrase may belong to its clause. */
function clauseBefore(scene: Scene, f: Frame, until: number): boolean {
  const { tokens } = scene.doc;
  const first = f.content[0]?.first ?? until;
  for (let i = first; i < until; i++)
    if (/^(?:VBD|VBZ|VBP|MD|)$/.test(tokens[i]!.xpos) || /^(?:that|who|which)$/.test(tokens[i]!.lower))
      return true;
  return false;
}

/** What is seen on them is not thereby said. */
const SCREEN = /^(?:ads?|videos?|footage|clip|television|tv|radio|screen)$/i;

/** Behind a channel noun: "of HBO’s “Real Time”", "with Channel Nine", "on Friday". */
function inTitle(scene: Scene, noun: number, i: number): boolean {
  const t = scene.doc.tokens[i]!;
  return (
    i - noun < 14 && (/^(?:\p{Lu}|\d|of|the|with|on|'s|’s)/u.test(t.form) || /^(?:\p{L}+day)$/u.test(t.lower))
  );
}
