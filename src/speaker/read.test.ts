// Reading with the shipped grammar model: genders that sentences tell, pronouns of people without a name, where people come from.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDumpLine } from "../article/index.ts";
import { annotateDoc } from "../tag/doc.ts";
import { readLanguageModel } from "../tag/language.ts";
import { readMentions } from "../tag/mentions.ts";
import { registerEntities } from "./entities.ts";
import { tellGenders } from "./genders.ts";
import { builtinKnowledge } from "./knowledge/index.ts";

const LANGUAGE = readLanguageModel(readFileSync("models/english/english.bin"));

function read(text: string) {
  const bytes = Buffer.from(JSON.stringify({ id: "t", text }));
  const doc = annotateDoc(readDumpLine({ line: 1, offset: 0, bytes }, null), LANGUAGE);
  const mentions = readMentions(doc, builtinKnowledge());
  const register = registerEntities(mentions, builtinKnowledge(), null);
  tellGenders(mentions, register);
  return register;
}

const entity = (text: string, name: string) => read(text).entities.find((e) => e.name.startsWith(name));

describe("genders that sentences tell", () => {
  test("two sentences that agree", () => {
    const text = "Tovel Oster said she would go. Later, Oster promised that she would write about the dam.";
    expect(entity(text, "Tovel Oster")?.gender).toBe("f");
  });

  test("one sentence is too little, and two that differ tell nothing", () => {
    expect(entity("Tovel Oster said she would go.", "Tovel Oster")?.gender).toBeNull();
    const text = "Tovel Oster said she would go. Later, Oster promised that he would write about the dam.";
    expect(entity(text, "Tovel Oster")?.gender).toBeNull();
  });
});

describe("where people come from", () => {
  test("what stands behind the place is said of the person", () => {
    const e = read(
      "Sen. Boris Lund of Texas, now a presidential contender, spoke on Monday in the capital.",
    ).entities;
    expect(e.find((x) => x.name === "Texas")?.kind).toBe("place");
    expect(e.find((x) => x.name === "Texas")?.roles).toEqual([]);
    expect(e.find((x) => x.name.endsWith("Lund"))?.roles.map((r) => r.head)).toContain("contender");
  });

  test("a state behind a town is no person", () => {
    const e = read("Ada Orel, 59, of Ashton, Md., who watched the dam, spoke on Monday.").entities;
    expect(e.filter((x) => x.kind === "person").map((x) => x.name)).toEqual(["Ada Orel"]);
  });
});
