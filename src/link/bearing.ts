// Bearing: how likely a statement of a whole record bears on a claim at all: logistic regression (Cox 1958) over what the rules and the weigher saw of it.
import { tanh } from "../model/numbers.ts";
import type { Verdict } from "./by-rules.ts";
import { BEARING_WEIGHTS } from "./lexicon/bearing-weights.ts";
import type { Asked } from "./question.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Shares } from "./weigher.ts";

/** Features of the weigher that are taken over as they are. */
const KEPT: readonly string[] = [
  "predicate same",
  "predicate sense",
  "predicate against",
  "predicate like",
  "predicate unlike",
  "named here",
  "named around",
  "all named",
  "none here",
  "bind nothing",
  "bound",
  "bind subject none",
  "bind object none",
  "subject speaks",
  "own words",
  "was asked",
  "echoed",
  "relayed",
  "short",
  "long",
];
const SUBJECT = ["named", "speaker", "pronoun", "class noun", "pair"].map((how) => `bind subject ${how}`);

/** Share of "unrelated" that speaks against the rules. */
const OPPOSED = 0.8;
/** Share of a stance, and of what is asked about, that tells much. */
const SURE = 0.75;

/** What tells whether a statement bears on a claim, by name. */
export function bearingFeatures(
  values: ReadonlyMap<string, number>,
  rules: Verdict,
  shares: Shares,
  asked: Asked,
  around: Surroundings,
): ReadonlyMap<string, number> {
  const out = new Map<string, number>([["bias", 1]]);
  const set = (name: string, value: number | undefined) => {
    if (value) out.set(name, value);
  };
  for (const name of KEPT) set(name, values.get(name));
  const unrelated = shares.find((s) => s.value === "unrelated")?.share ?? 0;
  const surest = shares.find((s) => s.value !== "unrelated")?.share ?? 0;
  const found = rules.bears === "stance";
  set("rules", found ? 1 : 0);
  set("rules score", found ? rules.score : 0);
  set("rules unopposed", found && unrelated < OPPOSED ? 1 : 0);
  const bound = values.get("bound") ?? 0;
  set("sure and bound", surest >= SURE && bound >= SURE ? 1 : 0);
  set("mention", rules.bears === "mention" ? 1 : 0);
  set("subject bound", SUBJECT.some((name) => values.has(name)) ? 1 : 0);
  set("noun", values.has("sign yes noun") || values.has("sign no noun") ? 1 : 0);
  set("pointer", values.has("in pointer") ? 1 : 0);
  set("person", values.has("in person") ? 1 : 0);
  set("unrelated", unrelated);
  set("surest", surest);
  const main = asked.elements.filter((e) => e.prep !== "time");
  const far = main.filter(
    (e) =>
      !(around.mentions.get(e) ?? []).some((m) => m.kind !== "narrowing") &&
      !around.speaks.get(e) &&
      (around.outside.get(e) ?? 0) === 0,
  );
  set("named nowhere", main.length > 0 ? far.length / main.length : 0);
  return out;
}

/** How likely it bears on the claim, 0 to 1. */
export function bearing(features: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [name, value] of features) sum += (BEARING_WEIGHTS[name] ?? 0) * value;
  return (1 + tanh(sum / 2)) / 2;
}
