// Coverage: the table knows the main offices of every listed state, and the manual says how well.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtinKnowledge, KNOWN_TO } from "./builtin.ts";
import { coverageOf, coverageRows, LISTED_STATES, MAIN_OFFICES } from "./coverage.ts";
import { parseKnowledge } from "./parse.ts";

const COVERAGE = coverageOf(builtinKnowledge(), LISTED_STATES, "2014-01-01", KNOWN_TO);

describe("the table that ships", () => {
  test("knows the four main offices of every listed state", () => {
    expect(LISTED_STATES).toHaveLength(46);
    const missing = COVERAGE.flatMap(({ state, offices }) =>
      offices
        .filter((o) => o.office !== "spokesperson" && o.spells === 0)
        .map((o) => `${state}: ${o.office}`),
    );
    expect(missing).toEqual([]);
  });

  test("knows who held them on nearly every day since 2014", () => {
    const low = COVERAGE.flatMap(({ state, offices }) =>
      offices
        .filter((o) => o.office !== "spokesperson" && o.certain < 0.9)
        .map((o) => `${state}: ${o.office} ${o.certain.toFixed(2)}`),
    );
    expect(low).toEqual(["Moldova: defence minister 0.82"]);
    const days = COVERAGE.flatMap((s) => s.offices.slice(0, 4)).map((o) => o.certain);
    expect(days.reduce((a, b) => a + b, 0) / days.length).toBeGreaterThan(0.98);
  });

  test("is told in the manual as it is", () => {
    const manual = readFileSync(new URL("../../../docs/knowledge.md", import.meta.url), "utf8");
    const head = ["state", ...MAIN_OFFICES];
    const lines = [head, head.map(() => "---"), ...coverageRows(COVERAGE)].map((r) => `| ${r.join(" | ")} |`);
    expect(manual).toContain(lines.join("\n"));
  });
});

test("counts days, and names the days without anybody", () => {
  const spell = (holder: string, from: string, to?: string) =>
    JSON.stringify({ office: { office: "president", body: "France", holder, from, to } });
  const read = parseKnowledge(
    [spell("Ada Kell", "2019", "2020-01-10"), spell("Bo Sava", "2020-01-21", "2020-02")].join("\n"),
  );
  const [president] = coverageOf(read, ["France"], "2020-01-01", "2020-03-01")[0]?.offices ?? [];
  expect(president).toEqual({
    office: "head of state",
    spells: 2,
    certain: 21 / 61,
    gaps: [
      ["2020-01-11", "2020-01-20"],
      ["2020-03-01", "2020-03-01"],
    ],
  });
});
