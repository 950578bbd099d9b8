// Groups of copies: who counts as the first carrier, and what a person keeps apart.
import { expect, test } from "vitest";
import type { ArticleId } from "../model/ids.ts";
import { type Carrier, firstCarriers, groupsOfCopies, type LikePair } from "./copies.ts";

const id = (name: string) => `art_${name}` as ArticleId;
const carrier = (name: string, seq: number, more: Partial<Carrier> = {}): Carrier => ({
  id: id(name),
  seq,
  outlet: null,
  agency: null,
  published: null,
  ...more,
});
const pair = (a: string, b: string, shared = 0.9): LikePair => ({
  a: id(a),
  b: id(b),
  resemblance: shared,
  shared,
});

test("the first to come out is told by the moment, zones counted", () => {
  const all = [
    carrier("a", 1, { published: "2031-03-01T09:00+00:00" }),
    carrier("b", 2, { published: "2031-03-01T10:00+03:00" }),
  ];
  expect(groupsOfCopies(all, [pair("a", "b")])[0]?.first).toBe(id("b"));
});

test("the agency that others credit is first, whenever it came", () => {
  const all = [
    carrier("a", 1, { outlet: "Ardun Post", agency: "Northwire", published: "2031-03-01" }),
    carrier("b", 2, { outlet: "The Northwire", published: "2031-03-02" }),
    carrier("c", 3, { outlet: "Karst Daily", published: "2031-03-01" }),
  ];
  expect(groupsOfCopies(all, [pair("a", "b"), pair("a", "c")])).toEqual([
    { first: id("b"), by: "agency", agency: "The Northwire", copies: [id("a"), id("c")] },
  ]);
});

test("else the one published first; undated ones come last; none dated: as taken in", () => {
  const all = [
    carrier("a", 1),
    carrier("b", 2, { published: "2031-03-02" }),
    carrier("c", 3, { published: "2031-03-01", agency: "TASS" }),
  ];
  const [group] = groupsOfCopies(all, [pair("a", "b"), pair("b", "c")]);
  expect(group).toEqual({ first: id("c"), by: "published", agency: "TASS", copies: [id("b"), id("a")] });
  const [undated] = groupsOfCopies([carrier("y", 2), carrier("x", 1)], [pair("x", "y")]);
  expect(undated).toMatchObject({ first: id("x"), by: "intake", agency: null });
});

test("what a person keeps apart does not come together by way of a third, and what they join does", () => {
  const all = ["a", "b", "c", "d"].map((name, i) => carrier(name, i));
  const pairs = [pair("a", "b", 0.9), pair("b", "c", 0.8)];
  const groups = groupsOfCopies(all, pairs, [
    { a: id("a"), b: id("c"), copy: false },
    { a: id("c"), b: id("d"), copy: true },
  ]);
  expect(groups.map((g) => [g.first, ...g.copies])).toEqual([
    [id("a"), id("b")],
    [id("c"), id("d")],
  ]);
  expect([...firstCarriers(groups)]).toEqual([
    [id("b"), id("a")],
    [id("d"), id("c")],
  ]);
});

test("the order of pairs does not matter", () => {
  const all = ["a", "b", "c", "d", "e"].map((name, i) => carrier(name, i));
  const pairs = [pair("a", "b", 0.7), pair("d", "e", 0.7), pair("b", "c", 0.6), pair("c", "d", 0.6)];
  const apart = [{ a: id("a"), b: id("e"), copy: false }];
  expect(groupsOfCopies(all, [...pairs].reverse(), apart)).toEqual(groupsOfCopies(all, pairs, apart));
});
