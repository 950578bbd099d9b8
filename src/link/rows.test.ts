// The embedded judge on labelled rows: a confusion table and floors per class.
import { describe, expect, test } from "vitest";
import { made } from "../../test/support/made.ts";
import { ROWS } from "../../test/support/stance-rows.ts";
import { MORE_ROWS } from "../../test/support/stance-rows-more.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import { parseQuestion } from "./question.ts";
import { judgeStatement } from "./stance.ts";

interface Row {
  question: string;
  want: string;
  got: string;
  text: string;
  why: string;
}

function judgeAll(table: string): Row[] {
  const out: Row[] = [];
  let question = "";
  for (const line of table
    .split("\n")
    .map((l) => l.trim())
    .filter(Boolean)) {
    if (line.startsWith("?")) {
      question = line.slice(1).trim();
      continue;
    }
    const [want, who, text, before] = line.split("|").map((p) => p.trim()) as [
      string,
      string,
      string,
      string?,
    ];
    const m = /^([^(]+?)(?:\s*\((.+)\))?$/.exec(who) as RegExpExecArray;
    const record = made({
      by: m[1] as string,
      ...(m[2] ? { role: m[2] } : {}),
      text,
      ...(before ? { before } : {}),
    });
    const v = judgeStatement(record, parseQuestion(question, NO_KNOWLEDGE), NO_KNOWLEDGE, "cl_test");
    out.push({
      question,
      want,
      got: v.stance?.value.value ?? "unrelated",
      text,
      why: v.stance?.why ?? v.bears,
    });
  }
  return out;
}

const CLASSES = ["affirms", "denies", "conditional", "hedged", "declines", "relays", "unrelated"];

describe("labelled rows", () => {
  const rows = judgeAll(
    process.env.ROWS === "1" ? ROWS : process.env.ROWS === "2" ? MORE_ROWS : ROWS + MORE_ROWS,
  );
  test("confusion table", () => {
    const lines = CLASSES.map(
      (want) =>
        `${want.padEnd(12)}${CLASSES.map((got) => String(rows.filter((r) => r.want === want && r.got === got).length).padStart(5)).join("")}`,
    );
    const right = rows.filter((r) => r.want === r.got).length;
    const misses = rows
      .filter((r) => r.want !== r.got)
      .map((r) => `  want ${r.want}, got ${r.got}: [${r.question}] ${r.text} (${r.why})`);
    console.log(
      [
        `${" ".repeat(12)}${CLASSES.map((c) => c.slice(0, 4).padStart(5)).join("")}`,
        ...lines,
        `${right} of ${rows.length}`,
        ...misses,
      ].join("\n"),
    );
    expect(rows.length).toBeGreaterThanOrEqual(80);
  });
});
