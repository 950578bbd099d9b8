// Ids: names are folded the same way whether they are plain ASCII or not.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName, speakerId } from "./ids.ts";

describe("folding names", () => {
  it.each([
    ["St. Orlo's-on-Sava  Co.", "st orlos on sava co"],
    ["  `Ada' Kell-Moe_2 ", "ada kell moe 2"],
    ["Ørn Łask’s Ströme", "orn lasks strome"],
    ["", ""],
  ])("%s", (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it("the short way for ASCII gives what the long way gives", () => {
    const ascii = fc.string({
      unit: fc.integer({ min: 0x20, max: 0x7e }).map((c) => String.fromCharCode(c)),
    });
    // A zero-width space is dropped, and takes the long way.
    fc.assert(fc.property(ascii, (name) => foldName(name) === foldName(`${name}\u200b`)));
  });

  it("the id of a name is made of its folded words", () => {
    expect(speakerId("Ada Kell-Moe")).toBe("sp_ada-kell-moe");
  });
});
