// Rows to learn from and rows of a second reading name what is there, and none of an article that is measured on.
import { describe, expect, test } from "vitest";
// @ts-expect-error A script, without types.
import { SHARED } from "../accuracy/corpora.mjs";
// @ts-expect-error A script, without types.
import { acts, people } from "./gold.mjs";
// @ts-expect-error A script, without types.
import { daysOf } from "./judge.mjs";

interface Told {
  readonly any: readonly string[];
}
interface Article {
  readonly id: string;
  readonly text: string;
  readonly rows: readonly {
    content: readonly [number, number][];
    speaker?: readonly { kind: string; names?: readonly string[]; head?: string }[];
    said?: Told;
    channel?: Told;
  }[];
}

const TYPES =
  /^(?:interview|briefing|press conference|speech|post|statement|press release|testimony|letter|call|debate|report|article|court filing|meeting|broadcast|poll|other)$/;

describe.skipIf(!SHARED)("rows to learn from (skipped: no corpora in ../shared)", () => {
  const taught: readonly Article[] = acts();

  test("none is of an article that other rows are of", () => {
    const measured = new Set((people() as readonly Article[]).map(({ id }) => id));
    expect(taught.length).toBeGreaterThan(500);
    expect(taught.filter(({ id }) => measured.has(id))).toEqual([]);
    expect(new Set(taught.map(({ id }) => id)).size).toBe(taught.length);
  });

  test("where one row has a speaker every row has, with a name, a noun or nobody", () => {
    const read = taught.filter(({ rows }) => rows.some(({ speaker }) => speaker));
    expect(read.length).toBeGreaterThan(150);
    const odd = read.flatMap(({ id, rows }) =>
      rows.flatMap(({ speaker }, n) =>
        speaker?.length &&
        speaker.every(({ kind, names, head }) => (kind === "nobody" ? !names && !head : (names ?? [head])[0]))
          ? []
          : [`${id} ${n}`],
      ),
    );
    expect(odd).toEqual([]);
  });

  test("every span lies in its text, every day and channel can be read", () => {
    const odd = taught.flatMap(({ id, text, rows }) =>
      rows.flatMap(({ content, said, channel }, n) =>
        content.every(([a, b]) => a < b && b <= text.length) &&
        (said?.any ?? []).every((edtf) => daysOf(edtf).every(Number.isFinite)) &&
        (channel?.any ?? []).every((type) => TYPES.test(type))
          ? []
          : [`${id} ${n}`],
      ),
    );
    expect(odd).toEqual([]);
  });
});
