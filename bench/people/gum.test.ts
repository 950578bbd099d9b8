// GUM as gold: which names an entity has by the tree inside its mentions. Sentences of our own, in GUM's form.
import { describe, expect, test } from "vitest";
// @ts-expect-error A script, without types.
import { gumOf } from "./gum.mjs";

/** A word with its tag, its head (from 1, nought is the root), its relation, and what else GUM says of it. */
type Word = readonly [form: string, xpos: string, head: number, rel: string, misc?: string];

const conllu = (...sentences: readonly Word[][]): string =>
  `# newdoc id = GUM_news_kell\n${sentences
    .map((words, n) =>
      [
        `# sent_id = s${n}`,
        ...words.map(([form, xpos, head, rel, misc], i) =>
          [i + 1, form, form.toLowerCase(), "X", xpos, "_", head, rel, "_", misc ?? "_"].join("\t"),
        ),
        "",
      ].join("\n"),
    )
    .join("\n")}\n`;

/** "SUBJECT said it rained", the subject an entity of the type; its tokens' heads count from 1, its own head hangs on the cue. */
const said = (subject: readonly Word[], head: number, type = "person"): Word[] => {
  const n = subject.length;
  const words = subject.map(([form, xpos, h, rel, misc], i): Word => {
    const opens = i === 0 ? `(1-${type}-new-x${n === 1 ? ")" : ""}` : "";
    const closes = i === n - 1 && n > 1 ? "1)" : "";
    const entity = `Entity=${opens}${misc ?? ""}${closes}`;
    const own = i === 0 ? `Discourse=attribution-positive:2->3:0|${entity}` : entity;
    return [form, xpos, i + 1 === head ? n + 1 : h, i + 1 === head ? "nsubj" : rel, own];
  });
  return [
    ...words,
    ["said", "VBD", 0, "root"],
    ["it", "PRP", n + 3, "nsubj", "Discourse=context-background:3->1:0"],
    ["rained", "VBD", n + 1, "ccomp"],
  ];
};

const partyOf = (text: string) => gumOf(text).rows.map((r: { speaker: unknown[] }) => r.speaker[0]);

describe("names of an entity", () => {
  test("a name whose head it is", () => {
    const [party] = partyOf(
      conllu(
        said(
          [
            ["Ada", "NNP", 0, "x"],
            ["Kell", "NNP", 1, "flat"],
          ],
          1,
        ),
      ),
    );
    expect(party).toEqual({ kind: "person", names: ["Ada Kell"] });
  });

  test("a name joined to a role, and never the name before the role", () => {
    const [party] = partyOf(
      conllu(
        said(
          [
            ["Orlo", "NNP", 2, "compound", "(2-organization-new-x)"],
            ["founder", "NN", 0, "x"],
            ["Ada", "NNP", 2, "flat"],
            ["Kell", "NNP", 2, "flat"],
          ],
          2,
        ),
      ),
    );
    expect(party).toEqual({ kind: "person", names: ["Ada Kell"] });
  });

  test("a name in apposition to what a body is", () => {
    const [party] = partyOf(
      conllu(
        said(
          [
            ["the", "DT", 3, "det"],
            ["water", "NN", 3, "compound"],
            ["firm", "NN", 0, "x"],
            ["Orlowa", "NNP", 3, "appos"],
          ],
          3,
          "organization",
        ),
      ),
    );
    expect(party).toEqual({ kind: "organisation", names: ["Orlowa"] });
  });

  test("a possessor, or a name on another word of the mention, is none", () => {
    const [party] = partyOf(
      conllu(
        said(
          [
            ["the", "DT", 2, "det"],
            ["aide", "NN", 0, "x"],
            ["of", "IN", 4, "case"],
            ["minister", "NN", 2, "nmod"],
            ["Kell", "NNP", 4, "flat"],
          ],
          2,
        ),
        said(
          [
            ["Kell", "NNP", 3, "nmod:poss"],
            ["’s", "POS", 1, "case"],
            ["aide", "NN", 0, "x"],
          ],
          3,
        ),
      ),
    );
    expect(party).toEqual({ kind: "unnamed", heads: ["aide"] });
  });

  test("a name from another mention of the same entity", () => {
    const parties = partyOf(
      conllu(
        said(
          [
            ["clerk", "NN", 0, "x"],
            ["Ada", "NNP", 1, "flat"],
            ["Kell", "NNP", 1, "flat"],
          ],
          1,
        ),
        said([["She", "PRP", 0, "x"]], 1),
      ),
    );
    expect(parties).toEqual([
      { kind: "person", names: ["Ada Kell"] },
      { kind: "person", names: ["Ada Kell"] },
    ]);
  });
});
