// The platform's digest is the core's, on bytes of any length.
import fc from "fast-check";
import { expect, it } from "vitest";
import { readArticle } from "../article/read.ts";
import { sha256Hex } from "../model/ids.ts";
import { digested } from "./digest.ts";

it("gives the digest that the core gives", () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(digested({ bytes, file: null }).sha256).toBe(sha256Hex(bytes));
    }),
  ));

it("changes nothing of what is read", () => {
  for (const [file, text] of [
    ["a.txt", "Quay closed\n\nThe quay at Ardun is closed, Mila Orel said on Monday.\n"],
    ["a.html", "<title>Quay</title><p>The quay at Ardun is closed, Mila Orel said on Monday.</p>"],
  ] as const) {
    const input = { bytes: new TextEncoder().encode(text), file };
    expect(readArticle(digested(input))).toEqual(readArticle(input));
  }
});
