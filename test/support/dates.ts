// When each attribution of a marked article was said, in a line each, for tables of tests.
import { expect, test } from "vitest";
import { saidAt } from "../../src/time/said-at.ts";
import { marked, type Overrides } from "./marked.ts";

/** Published on Thursday 2024-04-04 unless told. `from..to|grain|words|basis` of each attribution, in order. */
export function dates(
  text: string,
  published: string | null = "2024-04-04",
  overrides: Overrides = {},
): string[] {
  const { doc, attributions } = marked(text, overrides);
  const stamp = published === null ? null : { iso: published, grain: "day" as const, zone: null };
  const found = saidAt(doc, attributions, stamp);
  return attributions.map((a) => {
    const d = found.get(a.id)!;
    if (d.value === null) return `unknown (${d.by})`;
    const { from, to, words } = d.value;
    const days = from === null ? "no day" : from === to ? from : `${from}..${to}`;
    return `${days}${words === null ? "" : ` “${words}”`} ${d.basis}`;
  });
}

/** A table of tests: a marked article, then what `dates` says of each of its attributions. */
export const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))("$text", ({ text, expected }) => {
    expect(dates(text)).toEqual(expected);
  });
