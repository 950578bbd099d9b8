// Captions: finds picture captions that no label names, by their neighbours and their tense.
import type { Draft } from "./draft.ts";
import { endMark, foldLine, sentenceCount, wordsIn } from "./shape.ts";

/** Verbs in the present tense that say what somebody in a picture is doing; a plural needs a plural noun right before it. */
const POSE =
  /^(?:\S+ ){1,11}(?:gestures|speaks|attends|shakes|walks|looks|arrives|addresses|delivers|poses|stands|listens|waves|meets|gives|leaves|visits|inspects|watches|salutes|talks|reacts|answers|chairs|greets|smiles|sits|rides|marches|participates|takes part|holds|drives|carries|fires|flies|sails|lays|patrols|prepares|gathers|protests|enters|signs|(?:is|are) (?:seen|pictured|shown))\s|^(?:\S+ ){0,8}(?:\p{L}+s|people|men|women|police) (?:gesture|speak|attend|shake|walk|look|arrive|pose|stand|listen|wave|meet|leave|visit|inspect|watch|salute|talk|greet|sit|ride|march|take part|hold|drive|carry|fire|fly|sail|lay|patrol|prepare|gather|protest|enter|work|search|load|dig|wait)\s/iu;
/** A whole day of the calendar, as captions give it. */
const WHOLE_DAY =
  /\b(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?) \d{1,2},? (?:19|20)\d\d\b|\b\d{1,2} (?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?),? (?:19|20)\d\d\b|\b(?:file|archive) (?:photo|picture|image)\b/;
const PLACE_ONLY = /\b(?:in|at|on|during|near|outside)\b/;
const SIDE =
  /\((?:L|C|left|right|centre|center|second (?:left|right)|[LRC]-[LRC])\)|, (?:left|right|centre|center),/;
const NO_CAPTION = /["“”]|\b(?:said|told|says|saying|added|warned|denied|according to|announced|claimed)\b/;

const isFree = (d: Draft): boolean =>
  d.role === null || d.role === "body" || d.role === "standfirst" || d.role === "heading";

/** The words of a caption pasted after its credit without a space: "© NorthwireSoldiers …" → "Soldiers …". */
function afterGlue(text: string): string | null {
  const m = /^(?:©|\(c\))\s*[^\n]{2,80}?\p{L}(?=\p{Lu}\p{Ll})/iu.exec(text);
  return m && text.length - m[0].length > 25 ? text : null;
}

const looksLikeCaption = (text: string): boolean =>
  text.length <= 400 &&
  sentenceCount(text) === 1 &&
  !NO_CAPTION.test(text) &&
  POSE.test(text) &&
  PLACE_ONLY.test(text) &&
  WHOLE_DAY.test(text);

/** Gives role `caption` to lines that repeat a known caption, or stand beside a credit and read as one. */
export function markCaptions(drafts: readonly Draft[]): void {
  const known = drafts.filter((d) => d.role === "caption" || d.role === "credit");
  const glued = known.map((d) => afterGlue(d.block.text)).filter((t): t is string => t !== null);
  const folded = new Set(known.filter((d) => d.role === "caption").map((d) => foldLine(d.block.text)));
  for (const [i, d] of drafts.entries()) {
    if (!isFree(d)) continue;
    const text = d.block.text;
    if (
      text.length >= 25 &&
      known.length > 0 &&
      (folded.has(foldLine(text)) || glued.some((g) => g.endsWith(text)))
    ) {
      d.set("caption", "caption-repeated");
      continue;
    }
    if (looksLikeCaption(text)) {
      d.set("caption", "caption-tense");
      continue;
    }
    const beside = [drafts[i - 1], drafts[i + 1]].some((n) => n?.role === "credit");
    if (!beside || NO_CAPTION.test(text) || text.length > 300 || sentenceCount(text) > 2) continue;
    const n = wordsIn(text).length;
    const open =
      endMark(text) === "none" && n >= 4 && n <= 14 && !text.includes(":") && d.zone === "head" && !d.first;
    const pose = POSE.test(text) && (PLACE_ONLY.test(text) || endMark(text) === "none");
    if (pose || SIDE.test(text) || (open && PLACE_ONLY.test(text))) d.set("caption", "caption-beside-credit");
  }
}
