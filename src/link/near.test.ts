// What stands near an answer: which statements another judge is asked about, and in which order.
import { describe, expect, test } from "vitest";
import { made } from "../../test/support/made.ts";
import { NO_KNOWLEDGE } from "../model/knowledge.ts";
import type { RecordedStatement } from "../model/statement.ts";
import { bearingOn } from "./ask.ts";
import { nearest } from "./near.ts";

const say = (article: string, text: string) =>
  made({ by: "Ada Orrin", text, article, published: "2024-03-12", said: "2024-03-12" });

const QUESTION = "Is the Harrow dam safe?";
const safe = say("dam", "“{The Harrow dam is safe},” Orrin <said>.");
const upstairs = say("dam", "“{We all sleep upstairs},” Orrin <said>.");
const named = say("walk", "“{I walked to the Harrow dam},” Orrin <said>.");
const rained = say("walk", "“{It rained},” Orrin <said>.");
const ferry = say("port", "“{The ferry is late},” Orrin <said>.");
const all = [ferry, rained, upstairs, named, safe];

function asked(most: number, records: readonly RecordedStatement[] = all): RecordedStatement[] {
  const bearing = bearingOn(QUESTION, records, NO_KNOWLEDGE);
  return nearest(bearing, NO_KNOWLEDGE, (article) => all.filter((r) => r.article.id === article), most);
}
const words = (records: readonly RecordedStatement[]) => records.map((r) => r.content.join(" "));

describe("what another judge is asked about", () => {
  test("what bears on the claim, what names it, then the rest of their articles; nothing of the others", () => {
    expect(words(asked(60))).toEqual(words([safe, named, upstairs, rained]));
  });
  test("no more than is allowed, the nearest first", () => {
    expect(words(asked(2))).toEqual(words([safe, named]));
    expect(asked(3)).toHaveLength(3);
  });
  test("beside a statement that names the matter first, then further away", () => {
    const one = say("long", "“{The sirens woke us},” Orrin <said>.");
    const two = say("long", "“{Somebody knocked},” Orrin <said>.");
    const spoken = say("long", "“{They told me of the Harrow dam},” Orrin <said>.");
    const three = say("long", "“{Then I ran},” Orrin <said>.");
    const long = [one, two, spoken, three];
    const bearing = bearingOn(QUESTION, long, NO_KNOWLEDGE);
    expect(words(nearest(bearing, NO_KNOWLEDGE, () => long, 60))).toEqual(words([spoken, two, three, one]));
  });
  test("statements of a near article that were not looked at come along", () => {
    expect(words(asked(60, [safe]))).toEqual(words([safe, upstairs]));
  });
});
