// Features of what went before and comes after a statement: what the one before, those of the same voice and those to come have.
import { few, type Given } from "../../saying/choose.ts";
import type { Frame } from "../../saying/scene.ts";
import type { Ground, Kind } from "./ground.ts";
import type { Option } from "./options.ts";
import { FAMILY } from "./whole.ts";

/** How many paragraphs apart, in a name. */
export const paragraphs = (n: number): string => (n <= 1 ? String(n) : n <= 3 ? "3" : n <= 8 ? "8" : "far");

/** Statements looked back and forward over. */
const WINDOW = 24;

/** What the statement before, those of the same voice and those to come have. */
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
  let others = 0;
  let seen = false;
  for (let i = place - 1; i >= 0 && i >= place - WINDOW && !seen; i--) {
    const h = order[i] as Frame;
    const type = given[h.index];
    if (type === undefined) continue;
    if (i === place - 1) {
      const near = h.paragraph === f.paragraph ? "here" : f.paragraph - h.paragraph <= 1 ? "near" : "far";
      const same = g.voices[h.index] === voice ? "same" : "other";
      if (type === o.type) out.push(`last said ${near} ${same}`, `last said ${same} ${o.type}`);
      else if (type !== "") out.push(`last said otherwise ${near} ${same}`);
      if (h.sentence === f.sentence)
        out.push(`beside ${same} ${type === o.type ? "has" : type === "" ? "none" : "another"}`);
    }
    if (h.container < 0 && g.voices[h.index] === voice && voice !== "") {
      seen = true;
      const near = paragraphs(f.paragraph - h.paragraph);
      const has = type === o.type ? "has" : type === "" ? "has none" : "has another";
      out.push(`voice ${has} ${near}`, `voice ${has} others ${few(others)}`);
      if (has === "has")
        out.push(
          `voice has ${k.tense}`,
          `voice has ${k.medium}`,
          `voice has ${k.form}`,
          `voice has ${o.type}`,
          `voice has ${FAMILY[o.type] ?? "note"} ${near}`,
          `voice has ${FAMILY[o.type] ?? "note"} ${k.tense}`,
          `voice has ${o.type} others ${few(others, 2)}`,
          ...(k.leans ? [`voice has leans ${near}`] : []),
        );
    } else if (h.container < 0) others++;
  }
  if (!seen) out.push("voice new");
  for (let i = place + 1; i < order.length && i <= place + WINDOW; i++) {
    const h = order[i] as Frame;
    const own = g.own[h.index]?.channel?.value ?? null;
    if (own === null || g.voices[h.index] !== voice) continue;
    const near = paragraphs(h.paragraph - f.paragraph);
    out.push(
      `later ${own.type === o.type ? "has" : "another"} ${near}`,
      `later ${own.type === o.type ? "has" : "another"} ${k.place}`,
    );
    break;
  }
  return out;
}
