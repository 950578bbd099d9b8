// Hops, places and occasions on rows of our own: one half is mended by, of the other only the sums are looked at.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { resolve } from "../../src/analyse.ts";
import { decide } from "../../src/model/decision.ts";
import type { Statement } from "../../src/model/statement.ts";
import { builtinKnowledge } from "../../src/speaker/knowledge/index.ts";
import { annotateDoc } from "../../src/tag/doc.ts";
import { dateline, marked } from "../../test/support/marked.ts";
import { testLanguage } from "../../test/support/resources.ts";

const FLOORS = new URL("floors.json", import.meta.url);
const ROLES: Readonly<Record<string, string>> = {
  utterer: "u",
  "spokesperson-for": "f",
  channel: "ch",
  "first-carrier": "1",
  relay: "r",
  translator: "t",
};

interface Row {
  readonly half: string;
  readonly text: string;
  readonly wanted: readonly string[];
}

const rows: readonly Row[] = readFileSync(new URL("rows.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [head, wanted] = line.split(" ⟹ ") as [string, string];
    const at = head.indexOf(" | ");
    return {
      half: head.slice(0, at),
      text: head.slice(at + 3).replaceAll("¶", "\n\n"),
      wanted: wanted.split(" ; "),
    };
  });

const isHops = (row: Row): boolean => !row.wanted[0]!.startsWith("place");

/** What the program says of each attribution of a row, in the form of the rows; and its statements. */
function answer(row: Row): { got: string[]; statements: Statement[]; text: string } {
  const option = /^\[(dateline|outlet) ([^\]]+)\] /.exec(row.text);
  const [place = "", agency = ""] = (option?.[2] ?? "").split(" ");
  const more =
    option?.[1] === "dateline"
      ? { dateline: dateline(place, agency) }
      : option
        ? { outlet: decide(option[2]!, "stated", "test") }
        : {};
  const { doc, attributions } = marked(row.text.slice(option?.[0].length ?? 0), {}, more);
  const statements = resolve(annotateDoc(doc.article, testLanguage()), attributions, builtinKnowledge());
  const got = statements.map((s) =>
    isHops(row)
      ? s.chain
          .filter((h) => h.role !== "publisher")
          .map((h) => `${ROLES[h.role]} ${h.agent ?? "?"}`)
          .join(" > ")
      : `place ${s.place?.value ?? "-"} > event ${s.event?.value ?? "-"}`,
  );
  return { got, statements, text: doc.text };
}

const right = (row: Row): boolean => JSON.stringify(answer(row).got) === JSON.stringify(row.wanted);

test("the rows are many, in equal halves", () => {
  expect(rows.filter(isHops).length).toBeGreaterThanOrEqual(40);
  expect(rows.filter((r) => !isHops(r)).length).toBeGreaterThanOrEqual(20);
  expect(rows.filter((r) => r.half === "tune").length).toBe(rows.filter((r) => r.half === "kept").length);
});

test("each hop shows the words that it rests on", () => {
  for (const row of rows.filter(isHops)) {
    const { statements, text } = answer(row);
    for (const s of statements)
      for (const h of s.chain) {
        if (h.role === "publisher" || h.role === "utterer" || row.text.startsWith("[dateline")) continue;
        expect(h.evidence.length, row.text).toBeGreaterThan(0);
        const words = h.evidence.map((e) => text.slice(e.start, e.end)).join(" ");
        if (h.agent !== null) expect(words).toContain(h.agent);
      }
  }
});

test("no sum is under the recorded one (CHAIN=record writes them, CHAIN=show lists the misses for tuning)", () => {
  const sums: Record<string, string> = {};
  for (const half of ["tune", "kept"])
    for (const [what, ofKind] of [
      ["hops", rows.filter(isHops)],
      ["place and event", rows.filter((r) => !isHops(r))],
    ] as const) {
      const part = ofKind.filter((r) => r.half === half);
      sums[`${what}, ${half}`] = `${part.filter(right).length}/${part.length}`;
      if (process.env.CHAIN && half === "tune")
        for (const row of part.filter((r) => !right(r)))
          console.log(
            `${row.text}\n  wanted ${row.wanted.join(" ; ")}\n  got    ${answer(row).got.join(" ; ")}`,
          );
    }
  if (process.env.CHAIN) console.log(sums);
  if (process.env.CHAIN === "record") writeFileSync(FLOORS, `${JSON.stringify(sums, null, 2)}\n`);
  const floors: Record<string, string> = JSON.parse(readFileSync(FLOORS, "utf8"));
  for (const [name, least] of Object.entries(floors))
    expect(Number.parseInt(sums[name]!, 10), name).toBeGreaterThanOrEqual(Number.parseInt(least, 10));
  expect(Object.keys(floors).sort()).toEqual(Object.keys(sums).sort());
});
