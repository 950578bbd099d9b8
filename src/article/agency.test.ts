// Agencies that articles credit, and lines that name one without owing it the text.
import { expect, test } from "vitest";
import { agencyCredit } from "./agency.ts";
import { readArticle } from "./read.ts";

const BODY = `Harbour of Ardun to stay closed

3 March 2031

The harbour of Ardun will stay closed until the sea wall is mended, the ministry said on Monday.

Ships are sent to Karst in the meantime, and nobody knows for how long that will be so.
`;
const credit = (text: string) => {
  const article = readArticle({ bytes: new TextEncoder().encode(text), file: "a.txt" });
  const { value, by, evidence } = agencyCredit(article);
  for (const { start, end } of evidence) expect(article.text.slice(start, end)).toContain(value);
  return [value, value === null ? null : by];
};

const EXAMPLES: readonly (readonly [text: string, agency: string, by: string])[] = [
  [BODY.replace("The harbour of", "ARDUN (Reuters) - The harbour of"), "Reuters", "dateline"],
  [BODY.replace("3 March 2031", "By AFP\n\n3 March 2031"), "AFP", "byline"],
  [`${BODY}\n— TASS\n`, "TASS", "credit-line"],
  [`${BODY}\n(Xinhua)\n`, "Xinhua", "credit-line"],
  [`${BODY}\nSource: Interfax\n`, "Interfax", "credit-line"],
  [`${BODY}\nWith inputs from PTI\n`, "PTI", "credit-line"],
  [`${BODY}\nThe Associated Press contributed to this report.\n`, "Associated Press", "credit-line"],
  [BODY.replace("that will be so.", "that will be so. (ANSA)"), "ANSA", "credit-line"],
];

test.each(EXAMPLES)("%s", (text, agency, by) => {
  expect(credit(text)).toEqual([agency, by]);
});

const NONE = [
  BODY,
  BODY.replace("the ministry said", "the ministry told Reuters"),
  `${BODY}\nPhoto: REUTERS\n`,
  `${BODY}\nThe minister spoke to the BBC, to AFP and to others at length, and told each of them the same.\n`,
];
test.each(NONE)("none: %s", (text) => {
  expect(credit(text)).toEqual([null, null]);
});
