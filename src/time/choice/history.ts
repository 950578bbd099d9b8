// Features of what went before and comes after a statement: what the same voice, the same act and the neighbours have.
import { few, type Given } from "../../saying/choose.ts";
import { type Frame, inFrame, type Scene } from "../../saying/scene.ts";
import { GATHERINGS, SAYING_NOUNS } from "../../saying/words.ts";
import { sameAct } from "../acts.ts";
import { otherListener } from "../carry.ts";
import { singular } from "./expressed.ts";
import type { Ground, Kind } from "./facts.ts";
import type { Option } from "./options.ts";

/** Statements looked back and forward over. */
const WINDOW = 24;

/** What the same voice, the same act and the neighbours have. */
export function history(
  g: Ground,
  f: Frame,
  k: Kind,
  o: Option,
  order: readonly Frame[],
  place: number,
  given: Given,
): string[] {
  const out: string[] = [];
  const voice = g.voices[f.index];
  const act = g.acts[f.index];
  let others = 0;
  let seen = false;
  let acted = false;
  for (let i = place - 1; i >= 0 && i >= place - WINDOW && !(seen && acted); i--) {
    const h = order[i] as Frame;
    const key = given[h.index];
    if (key === undefined) continue;
    if (i === place - 1) {
      const near = h.paragraph === f.paragraph ? "here" : f.paragraph - h.paragraph <= 1 ? "near" : "far";
      if (key === o.key) out.push(`last said ${near}`, `last said ${near} ${k.tense}`);
      else if (key !== "") out.push(`last said otherwise ${near}`);
      if (key === o.key && h.sentence === f.sentence) out.push(`said beside ${g.tense[h.index]} ${k.tense}`);
    }
    if (!acted && sameAct(act, g.acts[h.index])) {
      acted = true;
      out.push(key === o.key ? "act has" : key === "" ? "act has none" : "act has another");
    }
    if (!seen && g.voices[h.index] === voice && h.container < 0) {
      seen = true;
      const far = f.paragraph - h.paragraph;
      const near = far === 0 ? "here" : far <= 1 ? "1" : far <= 3 ? "3" : "far";
      const has = key === o.key ? "has" : key === "" ? "has none" : "has another";
      out.push(`voice ${has} ${near}`, `voice ${has} others ${few(others)}`);
      if (has !== "has none" && otherListener(g.scene, f, h)) out.push(`voice ${has} listener`);
      if (has === "has")
        out.push(
          `voice has ${k.tense}`,
          `voice has ${k.medium}`,
          ...(k.leans ? [`voice has leans ${near}`] : []),
        );
    } else if (h.container < 0) others++;
  }
  if (!seen) out.push("voice new");
  let later = false;
  for (let i = place + 1; i < order.length && i <= place + WINDOW && !later; i++) {
    const h = order[i] as Frame;
    const own = g.ruled[h.index]!;
    if (own.own === null || g.voices[h.index] !== voice) continue;
    later = true;
    const near = h.paragraph === f.paragraph ? "here" : h.paragraph - f.paragraph <= 2 ? "near" : "far";
    out.push(`later ${own.key === o.key ? "has" : "another"} ${near} ${k.place}`);
  }
  if (o.before?.word || o.lead?.word) {
    const word = gathering(g.scene, f);
    if (word !== "" && (o.before?.word === word || o.lead?.word === word)) out.push("event named");
  }
  return out;
}

/** The gathering or saying that the statement's own clause names, "" where none. */
function gathering(scene: Scene, f: Frame): string {
  const s = scene.doc.sentences[f.sentence];
  if (!s) return "";
  const from = Math.max(s.first, f.anchor - 30);
  for (let i = from; i <= s.last && i < f.anchor + 30; i++) {
    const w = scene.doc.tokens[i]!.lower;
    if ((GATHERINGS.has(w) || SAYING_NOUNS.has(w)) && inFrame(scene, f, i)) return singular(w);
  }
  return "";
}
