// `onrecord judge` as another program meets it: lines in, lines out, in order, whatever is wrong with one of them.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scratch } from "./support/builders.ts";
import { jsonLines, run } from "./support/run.ts";

let place: ReturnType<typeof scratch>;
beforeAll(() => {
  place = scratch();
});
afterAll(() => place.remove());

const row = (id: string | number, statement: string, sentence: string, more = {}) => ({
  id,
  question: "Is the Harrow dam safe?",
  statement,
  sentence,
  ...more,
});

test("a line for every line, in order; a bad one is told and the others are judged", async () => {
  const rows = [
    JSON.stringify(row("a", "The Harrow dam is safe", "The Harrow dam is safe, Brenn said.")),
    "{not json",
    "",
    JSON.stringify(
      row(2, "“the Harrow dam is not safe”", 'Okell told us "the Harrow dam is not safe", once more.', {
        speaker: "Tomas Okell",
        speakerRole: null,
        context: "The dam was built in 1961.",
      }),
    ),
    JSON.stringify({ id: "c", question: "Is the Harrow dam safe?" }),
    JSON.stringify(row("d", "The soup is hot", "The soup is hot, Brenn said.", { aliases: ["Harrow Dam"] })),
    JSON.stringify(
      row("e", "the big wall is safe", "Brenn said the big wall is safe.", {
        aliases: { "Harrow dam": ["the big wall"] },
      }),
    ),
  ];
  writeFileSync(join(place.folder, "rows.jsonl"), rows.join("\n"));
  const ran = await run(["judge", "rows.jsonl"], { cwd: place.folder });
  expect(ran.code).toBe(3);
  const out = jsonLines(ran.out) as {
    id: unknown;
    stance: string;
    basis: string[];
    by: string;
    score: number;
  }[];
  expect(out.map((o) => o.id)).toEqual(["a", 2, "d", "e"]);
  expect(out.map((o) => o.stance).slice(0, 3)).toEqual(["affirms", "denies", "unrelated"]);
  expect(out[0]?.basis).toEqual(["is safe"]);
  for (const o of out) {
    expect(Object.keys(o)).toEqual(["id", "stance", "basis", "by", "score"]);
    expect(o.score).toBeGreaterThanOrEqual(0);
    expect(o.score).toBeLessThanOrEqual(1);
  }
  expect(ran.err.trimEnd().split("\n")).toHaveLength(2);
  expect(ran.err).toMatch(/ON402 Line 2 .*\n.*ON402 Line 5 .*no statement/);
});

test("who says the claim in its own words affirms it, who denies it in them denies it", async () => {
  const told: [string, string][] = [
    ["Is the lighthouse haunted?", "The lighthouse is haunted"],
    ["Did the consul resign?", "The consul resigned"],
    ["Is the ferry late?", "The ferry is late"],
    ["Should the orchard be sold?", "The orchard should be sold"],
    ["Will the museum close?", "The museum will close"],
    ["Has the rebellion ended?", "The rebellion has ended"],
    ["Does the cave flood?", "The cave floods"],
    ["Were the sailors paid?", "The sailors were paid"],
    ["Is Ostrel bankrupt?", "Ostrel is bankrupt"],
    ["Can the kiln be repaired?", "The kiln can be repaired"],
  ];
  const lower = (claim: string) => claim.replace(/^The /, "the ");
  const rows = told.flatMap(([question, claim]) => [
    { question, statement: claim, sentence: `${claim}, the abbot said.`, stance: "affirms" },
    {
      question,
      statement: lower(claim),
      sentence: `Tomas Okell said ${lower(claim)}.`,
      stance: "affirms",
    },
    { question, statement: lower(claim), sentence: `Okell denied that ${lower(claim)}.`, stance: "denies" },
  ]);
  const lines = rows.map(({ stance, ...given }, n) => JSON.stringify({ id: `${n} ${stance}`, ...given }));
  writeFileSync(join(place.folder, "plain.jsonl"), lines.join("\n"));
  const ran = await run(["judge", "plain.jsonl"], { cwd: place.folder });
  const out = jsonLines(ran.out) as { id: string; stance: string }[];
  const wrong = out.filter((o) => !o.id.endsWith(` ${o.stance}`));
  expect(out).toHaveLength(rows.length);
  expect(wrong.map((o) => `${rows[Number(o.id.split(" ")[0])]?.sentence} ${o.stance}`)).toEqual([]);
});

test("a file that is not there ends with its error", async () => {
  const ran = await run(["judge", "none.jsonl"], { cwd: place.folder });
  expect(ran.code).toBe(3);
  expect(ran.err).toContain("ON104");
});
