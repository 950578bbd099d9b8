// Diffs: marked pairs, and that both texts come out of every diff again.
import fc from "fast-check";
import { expect, test } from "vitest";
import { changes } from "./diff.ts";

/** `[-gone-]{+new+}`, paragraphs parted by |. */
const marked = (before: string, after: string) =>
  changes(before.split("|"), after.split("|"))
    .map(({ kind, text }) => (kind === "gone" ? `[-${text}-]` : kind === "new" ? `{+${text}+}` : text))
    .join("")
    .replaceAll("\n", "|");

test.each([
  ["The dam is safe.", "The dam is safe.", "The dam is safe.|"],
  ["The dam is safe.", "The dam is not safe.", "The dam is {+not +}safe.|"],
  ["The dam is not safe.", "The dam is safe.", "The dam is [-not -]safe.|"],
  ["It rains.|The dam is safe.", "The dam is safe.", "[-It rains.|-]The dam is safe.|"],
  ["One.|Two.|Three.", "One.|Two and a half.|Three.", "One.|[-Two.|-]{+Two and a half.|+}Three.|"],
  ["One.", "One.|Two.", "One.|{+Two.|+}"],
])("%s → %s", (before, after, wanted) => {
  expect(marked(before, after)).toBe(wanted);
});

test("both texts come out again, whatever they are", () => {
  const paragraphs = fc.array(
    fc.array(fc.constantFrom("a", "b", "c", "dam", "é😀", " "), { maxLength: 8 }).map((w) => w.join(" ")),
    { maxLength: 8 },
  );
  const text = (list: readonly string[]) => list.map((p) => `${p}\n`).join("");
  fc.assert(
    fc.property(paragraphs, paragraphs, (before, after) => {
      const all = changes(before, after);
      const of = (kind: string) =>
        all
          .filter((c) => c.kind === "same" || c.kind === kind)
          .map((c) => c.text)
          .join("");
      // White space alone is no word: it may be dropped where a paragraph is nothing else.
      const bare = (s: string) => s.replace(/\s+/g, "");
      expect([bare(of("gone")), bare(of("new"))]).toEqual([bare(text(before)), bare(text(after))]);
    }),
  );
});

test("texts that have nothing in common are done at once", () => {
  const many = (word: string) => Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(" ");
  expect(changes([many("a")], [many("b")]).map((c) => c.kind)).toEqual(["gone", "new"]);
});
