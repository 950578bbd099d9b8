// The words shown as deciding: who is relayed, what was done instead of answering, phrases and not bare words.
import { expect, test } from "vitest";
import { made } from "../../test/support/made.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import { parseQuestion } from "./question.ts";
import { readStatement } from "./reading.ts";
import { doneInstead, predicateOf, type Range, whoSays, widened, withSubject } from "./shown.ts";
import { judgeStatement } from "./stance.ts";
import { readWords, type Word } from "./words.ts";

const shown = (words: readonly Word[], range: Range | null | undefined) =>
  range
    ? words
        .slice(range.first, range.last + 1)
        .map((w) => w.form)
        .join(" ")
    : null;

test.each([
  ["Brenn smiled and walked on when she was asked whether", "smiled and walked on"],
  ["The ministry kept the report under lock and key on", "kept the report under lock and key"],
  ["Asked about it, Brenn quietly closed the door", "quietly closed the door"],
  ["Brenn said", null],
  ["", null],
])("what was done instead of answering: %s", (text, want) => {
  const words = readWords(text);
  expect(shown(words, doneInstead(words))).toBe(want);
});

const reading = (text: string) => readStatement(made({ by: "Ada Brenn", text }));

test.each([
  ["{Half the lobby is whispering that the bridge is closed}, <Brenn said>.", "Half the lobby is whispering"],
  ["{The harbour speaks of a closed bridge}, <Brenn said>.", "The harbour speaks"],
  ["{Shopkeepers want the bridge closed}, <Brenn said>.", "Shopkeepers want the bridge closed"],
])("who is relayed: %s", (text, want) => {
  const r = reading(text);
  expect(shown(r.words, whoSays(r))).toBe(want);
});

test("a bare word is shown in its phrase, and no further than the next name or clause", () => {
  const r = reading("{The bridge is as tight as a drum because Brell paid for it}, <Brenn said>.");
  const at = r.words.findIndex((w) => w.form === "tight");
  const range = widened(r, [{ first: at, last: at }])[0];
  expect(shown(r.words, range)).toBe("is as tight as a drum");
  const three = [{ first: at - 1, last: at + 1 }];
  expect(widened(r, three)).toEqual(three);
});

test("a verb of saying is shown with who says so", () => {
  const r = reading("{Farmers on the coast claim that the bridge is closed}, <Brenn said>.");
  const at = r.words.findIndex((w) => w.form === "claim");
  expect(shown(r.words, withSubject(r, at))).toBe("Farmers on the coast claim");
  expect(shown(r.words, predicateOf(r)[0])).toBe("is closed");
});

test("a stance that the rules relay shows who says so, not what is said", () => {
  const found = judgeStatement(
    made({ by: "Ada Brenn", text: "{Farmers claim that the Brell bridge is closed}, <Brenn said>." }),
    parseQuestion("Is the Brell bridge closed?", NO_KNOWLEDGE),
    NO_KNOWLEDGE,
    "c",
    { given: true },
  );
  expect(found.stance?.value.value).toBe("relays");
  expect(found.stance?.basisWords.map((b) => b.words)).toEqual(["Farmers claim"]);
});
