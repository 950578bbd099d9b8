// The ranker: chances are chances, and people without a name are among those who may be meant.
import { describe, expect, test } from "vitest";
import { marked } from "../../../test/support/marked.ts";
import { readWeights } from "../../model/weights.ts";
import type { Sieve } from "../context.ts";
import { builtinKnowledge } from "../knowledge/index.ts";
import { resolveSpeakers, SIEVES } from "../resolve.ts";
import { peopleFor } from "./people.ts";
import { type Ranked, rankPeople } from "./rank.ts";

/** What the ranker says of the last pronoun that is credited. */
function ranked(text: string, gender: "m" | "f"): readonly Ranked[] {
  let out: readonly Ranked[] = [];
  const spy: Sieve = {
    id: "spy",
    about: "looks at what the ranker says",
    find(task, context) {
      if (task.head?.type === "pronoun")
        out = rankPeople(task, context, peopleFor(task, context, gender), gender);
      return null;
    },
  };
  const { doc, attributions } = marked(text);
  resolveSpeakers(doc, attributions, builtinKnowledge(), null, [spy, ...SIEVES]);
  return out;
}

const nameOf = (r: Ranked | undefined) => r?.scored?.entity.name ?? r?.nominal?.noun;

describe("chances", () => {
  const text =
    "{S1 Ada Orel} {C1 said} {Q1 it leaks}. Eva Sava and a woman from Ardun laughed. {S2 She} {C2 added} {Q2 that it holds}.";

  test("add up to one with that of nobody, and fall", () => {
    const list = ranked(text, "f").map((r) => r.chance);
    expect(list.length).toBe(3);
    expect(list.every((c, i) => c > 0 && c < 1 && (i === 0 || c <= (list[i - 1] as number)))).toBe(true);
    const sum = list.reduce((a, b) => a + b, 0);
    expect(sum).toBeGreaterThan(0.5);
    expect(sum).toBeLessThan(1);
  });

  test("are the same again", () => {
    expect(ranked(text, "f").map((r) => r.chance)).toEqual(ranked(text, "f").map((r) => r.chance));
  });
});

test("who has no name may be meant, who is of the other gender not", () => {
  const found = ranked("A woman from Ardun laughed. Her brother left. {S She} {C said} {Q it holds}.", "f");
  expect(found.map(nameOf)).toEqual(["woman"]);
});

test("weights are read as they are written", () => {
  expect(readWeights("\nnear 0 -12\nspoke last behind 150\n")).toEqual(
    new Map([
      ["near 0", -0.12],
      ["spoke last behind", 1.5],
    ]),
  );
});
