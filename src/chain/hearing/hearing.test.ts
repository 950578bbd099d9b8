// Listeners by the trained choice: who is named with what is said, where no rule of the clause tells it.
import { describe, expect, test } from "vitest";
import { KNOWN } from "../../../test/support/chains.ts";
import { marked } from "../../../test/support/marked.ts";
import { testLanguage } from "../../../test/support/resources.ts";
import { buildScene } from "../../saying/scene.ts";
import { voicesOf } from "../../saying/voices.ts";
import { annotateDoc } from "../../tag/doc.ts";
import { castOf } from "../audience.ts";
import { findChains } from "../index.ts";
import { mediaIndex } from "../media.ts";
import { BARS, choose, read, weigh } from "./choose.ts";
import { partiesOf } from "./parties.ts";

/** A marked article as the models read it. */
const readMarked = (text: string) => {
  const { doc, attributions } = marked(text);
  return { doc: annotateDoc(doc.article, testLanguage()), attributions };
};

const groundOf = (text: string) => {
  const { doc, attributions } = readMarked(text);
  const scene = buildScene(doc, attributions);
  return { scene, media: mediaIndex(KNOWN), cast: castOf(scene, voicesOf(scene, new Map())) };
};

describe("a listener that the words around the saying name", () => {
  const listeners = (text: string) => {
    const { doc, attributions } = readMarked(text);
    const found = findChains(doc, attributions, KNOWN);
    return attributions.map((a) => found.get(a.id)!.addressee.value);
  };
  test.each([
    [
      "In a meeting with the editorial board of the Varo Post, {S Orel} {C said} {Q that the levy would fall}.",
      "editorial board of the Varo Post",
    ],
    ["At rally after rally, to cheering crowds, {S Orel} {C vows} {Q to cut the levy}.", "cheering crowds"],
    ["{S Orel} {C wrote} Dorn {Q that the bridge would be shut}.", "Dorn"],
    ["{S Orel} {C denied} {Q the claim} in a separate Courier interview.", "Courier"],
    [
      "When she appeared before supporters late on Monday, {S Orel} {C declined to claim} {Q victory}.",
      "supporters",
    ],
    ["{S Orel} {C made the case} to 23 union leaders {Q that the levy must fall}.", "23 union leaders"],
    ["{S Orel} {C is pressing} lawmakers {Q to cut the levy}.", "lawmakers"],
    ["{S The senator} {C also confronted} the candidates {Q with the costs}.", "candidates"],
    ["Reached by the Courier, {S Orel} {C conceded} {Q that the levy would rise}.", "Courier"],
    ["{S Orel} celebrated with supporters in Varo and {C said} {Q that the levy would fall}.", "supporters"],
  ])("%s", (text, want) => expect(listeners(text)).toEqual([want]));

  test.each([
    "{S Orel} {C said} {Q that she would run again}, drawing gasps from the crowd.",
    "{S Orel} {C said} on Monday {Q that the levy for farmers would fall}.",
    "After a meeting of the council, {S Orel} {C criticised} {Q the levy}.",
  ])("nobody is told: %s", (text) => expect(listeners(text)).toEqual([null]));

  test("who is told the words in which another is quoted was not told his", () => {
    const text =
      "{Q1 “Their pumps, as {S2 Dorn} {C2 said} in a recent interview, {Q2 are given away},”} {S1 Sava} {C1 told} the Courier newspaper.";
    expect(listeners(text)).toEqual(["Courier newspaper", null]);
  });

  test("one that is only likely is not the listener of what goes on", () =>
    expect(
      listeners(
        "{S1 Orel} {C1 made the case} to voters in Varo {Q1 that it must fall}. {S2 She} {C2 added} {Q2 that it was a theft}.",
      ),
    ).toEqual(["voters", null]));
});

describe("parties of a sentence", () => {
  const of = (text: string) => {
    const { scene, media } = groundOf(text);
    const { tokens } = scene.doc;
    const words = (first: number, last: number) => tokens.slice(first, last + 1).map((t) => t.form);
    return partiesOf(scene, scene.frames[0]!, media)
      .map((p) => ({ ...p, at: p.listener.at }))
      .sort((a, b) => a.at.first - b.at.first)
      .map((p) => [...words(p.at.first, p.at.last), ...(p.inside === "" ? [] : [`(${p.inside})`])].join(" "));
  };
  test.each([
    ["{S Orel} {C told} reporters near the mayor {Q that the levy would fall}.", "reporters", "the mayor"],
    ["{S Orel} {C denied} {Q the claim} in a Courier interview.", "Courier (interview)"],
    ["{S Orel} {C said} {Q it} to the mayor’s face.", "the mayor (face)"],
  ])("%s", (text, ...want) => expect(of(text)).toEqual(want));
  test("none where only things stand", () =>
    expect(of("{S Orel} {C said} {Q that the levy would fall} in the end.")).toEqual([]));
});

describe("the choice", () => {
  test("keeps what a rule finds where no other party is likelier", () => {
    const g = groundOf("{S Orel} {C told} reporters {Q that the levy would fall}.");
    const one = read(g, g.scene.frames[0]!);
    expect(one.ruled).toBe("reporters");
    expect(weigh(one, new Map(), BARS).option?.key).toBe("reporters");
  });
  test("takes a likelier party, and none where none is likely", () => {
    const g = groundOf("{S Orel} {C said} before the mayor {Q that the levy would fall}.");
    const one = read(g, g.scene.frames[0]!);
    expect(one.options.map((o) => o.key)).toEqual(["mayor"]);
    expect(weigh(one, new Map([["lead before", 5]]), BARS).option?.key).toBe("mayor");
    expect(weigh(one, new Map([["none", 5]]), BARS).option).toBeNull();
  });
  test("goes through every statement once, in order", () => {
    const g = groundOf("{S1 Orel} {C1 said} {Q1 no}. {S2 Dorn} {C2 told} the mayor {Q2 that she would}.");
    const seen: number[] = [];
    choose(g, new Map(), BARS, ({ frame }) => {
      seen.push(frame.index);
      return undefined;
    });
    expect(seen).toEqual([0, 1]);
  });
});
