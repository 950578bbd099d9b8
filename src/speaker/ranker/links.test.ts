// Links: pronouns that nobody is credited by keep a person in mind.
import { describe, expect, test } from "vitest";
import { marked } from "../../../test/support/marked.ts";
import type { Sieve } from "../context.ts";
import { builtinKnowledge } from "../knowledge/index.ts";
import { resolveSpeakers, SIEVES } from "../resolve.ts";
import { linksBefore } from "./links.ts";

/** For the last credited pronoun: whom the pronouns before it stand for, nearest first. */
function links(text: string, gender: "m" | "f"): readonly (string | null)[] {
  let out: readonly (string | null)[] = [];
  const spy: Sieve = {
    id: "spy",
    about: "looks at the links",
    find(task, context) {
      if (task.head?.type === "pronoun")
        out = linksBefore(task, context, gender).map(({ who }) =>
          who === null ? null : who < 0 ? "nameless" : (context.register.entities[who]?.name ?? null),
        );
      return null;
    },
  };
  const { doc, attributions } = marked(text);
  resolveSpeakers(doc, attributions, builtinKnowledge(), null, [spy, ...SIEVES]);
  return out;
}

describe("links", () => {
  test("go on with the one right before where nothing else tells", () => {
    const text =
      "Ada Kell came late. She sat down near Eva Sava. Then she stood up. {S She} {C said} {Q it leaks}.";
    expect(links(text, "f")).toEqual(["Ada Kell", "Ada Kell"]);
  });

  test("are those of the pronoun's own gender, outside quotations", () => {
    const text =
      "Ada Kell sat down. She nodded. Per Orel stood. He laughed. “He and she agree,” a sign read. {S She} {C said} {Q it leaks}.";
    expect(links(text, "f")).toEqual(["Ada Kell"]);
  });

  test("of credited pronouns are whom those were given to", () => {
    const text =
      "{S1 Ada Kell} {C1 said} {Q1 it leaks}. {S2 She} {C2 added} {Q2 that it smells}. {S3 She} {C3 said} {Q3 it hurts}.";
    expect(links(text, "f")).toEqual(["Ada Kell"]);
  });

  test("end some sentences back", () => {
    const text = `Ada Kell sat down. She nodded. ${"Rain fell on the harbour. ".repeat(8)}{S She} {C said} {Q it leaks}.`;
    expect(links(text, "f")).toEqual([]);
  });
});
