// Features of a statement and the parties that may have been told it, as names: the rules, the word and the verb that lead to each, its place.
import { few, gap } from "../../saying/choose.ts";
import { type Frame, inFrame, isDocument, type Scene } from "../../saying/scene.ts";
import { tenseOf } from "../../saying/tense.ts";
import type { Listener } from "../listener.ts";
import { classOf, hearerOf } from "./classes.ts";
import type { Party } from "./parties.ts";

/** Short words for a statement. */
export interface Kind {
  /** The verb of its cue, in dictionary form. */
  readonly cue: string;
  readonly form: string;
  readonly medium: string;
  readonly tense: string;
  /** The rule that finds a listener, "none" where none does. */
  readonly by: string;
}

/** The short words for a statement. */
export function kindOf(scene: Scene, f: Frame, rule: Listener | null): Kind {
  const { tokens } = scene.doc;
  let verb = -1;
  for (let i = f.cue?.first ?? 0; i <= (f.cue?.last ?? -1); i++) if (/^VB/.test(tokens[i]!.xpos)) verb = i;
  const a = f.attribution;
  return {
    cue: tokens[verb]?.lemma ?? tokens[f.cue?.last ?? -1]?.lemma ?? "",
    form: a.kind,
    medium: a.factual ? a.medium : "not so",
    tense: tenseOf(scene, f) as string,
    by: rule?.by ?? "none",
  };
}

/** Names of the features of "nobody is named as listener". */
export function noneFeatures(scene: Scene, f: Frame, k: Kind, parties: readonly Party[]): string[] {
  const out = [
    "none",
    `none cue ${k.cue}`,
    `none ${k.form}`,
    `none ${k.medium}`,
    `none ${k.tense}`,
    `none rule ${k.by}`,
    `none parties ${few(parties.length, 4)}`,
  ];
  if (f.container >= 0) out.push("none nested");
  if (f.source === null) out.push("none nobody");
  if (isDocument(scene, f)) out.push("none document");
  return out;
}

/** Names of the features of one party; `ruled` where the rules name it. */
export function partyFeatures(scene: Scene, f: Frame, k: Kind, p: Party, ruled: boolean): string[] {
  const { tokens } = scene.doc;
  const { at } = p.listener;
  const head = tokens[p.head]!;
  const side = sideOf(scene, f, p);
  const lead = leadOf(scene, p);
  const over = tokens[head.head];
  const governor = over?.lemma ?? "";
  const rel = head.rel;
  const tie = tieOf(scene, f, head.head);
  const after = tokens[at.last + 1]?.lower ?? "";
  const out = [
    ruled ? "rule" : k.by === "none" ? "no rule" : "other than rule",
    `type ${p.type}`,
    `side ${side}`,
    `lead ${lead}`,
    `lead ${lead} type ${p.type}`,
    `lead ${lead} tie ${tie}`,
    `rel ${rel} tie ${tie}`,
    `rel ${rel} tie ${tie} type ${p.type}`,
    `over ${governor} lead ${lead}`,
    `cue ${k.cue} lead ${lead} tie ${tie}`,
    `cue ${k.cue} rel ${rel} tie ${tie}`,
    `cue ${k.cue} lead ${lead} ${side}`,
    `gap ${gap(Math.abs(p.head - f.anchor))} ${side}`,
    `after ${after}`,
  ];
  const hearer = hearerOf(head.lower) || p.type;
  const own = classOf(k.cue);
  const above = classOf(governor) || "other";
  const near = tie.replace(/ .*/, "");
  const within = p.inside === "" ? "" : classOf(p.inside) || "other";
  out.push(
    `hearer ${hearer}`,
    `hearer ${hearer} lead ${lead}`,
    `hearer ${hearer} lead ${lead} tie ${near}`,
    `hearer ${hearer} rel ${rel} tie ${near}`,
    `own ${own} lead ${lead} tie ${near}`,
    `own ${own} lead ${lead} ${side} hearer ${hearer}`,
    `own ${own} rel ${rel} tie ${near} after ${AFTER.test(after) ? after : "-"}`,
    `above ${above} lead ${lead}`,
    `above ${above} lead ${lead} tie ${tie}`,
    `above ${above} lead ${lead} hearer ${hearer}`,
    `above ${above} rel ${rel} lead ${lead} ${side}`,
  );
  if (within !== "")
    out.push(`within ${within}`, `within ${within} ${side}`, `within ${within} hearer ${hearer}`);
  if (ruled) out.push(`rule ${k.by}`, `rule ${k.by} ${p.type}`, `rule ${k.medium}`, `rule ${k.tense}`);
  if (p.inside !== "") out.push("inside", `inside ${p.inside}`, `inside ${p.inside} type ${p.type}`);
  if (/^(?:nsubj|obj|obl|nmod)/.test(rel) && tie === "cue") out.push(`own ${rel} ${lead} type ${p.type}`);
  const speaking = scene.cueOf[head.head] ?? -1;
  if (speaking >= 0 && speaking !== f.index && /^nsubj/.test(rel)) out.push(`speaks ${side}`);
  if (scene.quoteOf[p.head] !== scene.quoteOf[f.anchor]) out.push(`quoted ${side}`);
  return out;
}

/** What tells that something is said or asked, behind whom it is said to. */
const AFTER = /^(?:to|that|not|about|for|if|whether|how|why|what|:|,|by|of|on|in|at)$/;

/** Where a party stands: in the cue, in what is said, or in the reporter's words left or right of the cue. */
function sideOf(scene: Scene, f: Frame, p: Party): string {
  const { first } = p.listener.at;
  if (f.cue && p.head >= f.cue.first && p.head <= f.cue.last) return "cue";
  if (scene.owner[p.head] === f.index) {
    const opens = f.content.some((c) => c.first === first);
    return f.attribution.kind === "direct" ? "quoted" : opens ? "opens" : "said";
  }
  if (!inFrame(scene, f, p.head)) return "elsewhere";
  return p.head < f.anchor ? "left" : "right";
}

/** The preposition before a party, "(verb)" where a verb is, else "-". */
function leadOf({ doc: { tokens } }: Scene, p: Party): string {
  const left = tokens[p.listener.at.first - 1];
  if (!left || left.sentence !== tokens[p.head]!.sentence) return "^";
  if (/^(?:IN|TO|RP)$/.test(left.xpos)) return left.lower;
  return /^VB/.test(left.xpos) ? "(verb)" : /^[,:;]$/.test(left.form) ? "," : "-";
}

/** How the word over a party stands to the cue in the tree. */
function tieOf({ doc }: Scene, f: Frame, over: number): string {
  if (over < 0) return "root";
  const cue = f.cue;
  if (!cue) return "no cue";
  if (over >= cue.first && over <= cue.last) return "cue";
  const verb = cue.first;
  const up = climb(doc.tokens, over, (i) => i >= cue.first && i <= cue.last);
  if (up !== null) return `under ${up}`;
  const down = climb(doc.tokens, verb, (i) => i === over);
  return down !== null ? `over ${down}` : "apart";
}

/** Relation by which a token hangs, over few steps, below one that is looked for; null where it does not. */
function climb(
  tokens: readonly { readonly head: number; readonly rel: string }[],
  from: number,
  found: (i: number) => boolean,
): string | null {
  let i = from;
  for (let n = 0; n < 5 && i >= 0; n++) {
    const t = tokens[i]!;
    if (t.head >= 0 && found(t.head)) return /^[a-z]+/.exec(t.rel)?.[0] ?? "other";
    i = t.head;
  }
  return null;
}
