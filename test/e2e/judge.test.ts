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
  expect(out[0]?.basis).toContain("safe");
  for (const o of out) {
    expect(Object.keys(o)).toEqual(["id", "stance", "basis", "by", "score"]);
    expect(o.score).toBeGreaterThanOrEqual(0);
    expect(o.score).toBeLessThanOrEqual(1);
  }
  expect(ran.err.trimEnd().split("\n")).toHaveLength(2);
  expect(ran.err).toMatch(/ON402 Line 2 .*\n.*ON402 Line 5 .*no statement/);
});

test("a file that is not there ends with its error", async () => {
  const ran = await run(["judge", "none.jsonl"], { cwd: place.folder });
  expect(ran.code).toBe(3);
  expect(ran.err).toContain("ON104");
});
