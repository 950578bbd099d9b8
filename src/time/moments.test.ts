// Moments within an act and names that look like modals do not break the day of an act.
import { expect, test } from "vitest";
import { dates } from "../../test/support/dates.ts";

test("“a few minutes later” is the same day", () => {
  const said = dates(
    "{S1 Jan Orel} {C1 told} the council on Tuesday {Q1 that the wall holds}. A few minutes later, {S2 Orel} {C2 added} {Q2 that the lock does not}.",
  );
  expect(said.map((d) => d.slice(0, 10))).toEqual(["2024-04-02", "2024-04-02"]);
});

test("“earlier in the day” is of the day told last, else of publication", () => {
  expect(
    dates(
      "{S1 Jan Orel} {C1 said} on Tuesday {Q1 that the wall holds}. Earlier in the day, {S2 Ana Sava} {C2 said} {Q2 it does not}.",
    ).map((d) => d.slice(0, 10)),
  ).toEqual(["2024-04-02", "2024-04-02"]);
  expect(dates("Earlier in the day, {S Ana Sava} {C said} {Q it does not}.")[0]).toContain("2024-04-04");
});

test("a Will and a May are people, not modals", () => {
  const said = dates(
    "{S1 Anna Will} {C1 wrote} on Tuesday {Q1 that the wall holds}. {S2 Will} {C2 wrote} {Q2 that the lock does not}.",
  );
  expect(said.map((d) => d.slice(0, 10))).toEqual(["2024-04-02", "2024-04-02"]);
  expect(dates("On Tuesday, {S Theresa May} {C said} {Q it holds}.")[0]).toContain("2024-04-02");
  expect(dates("{S Orel} {C will say} {Q it holds} on Thursday.")[0]).not.toContain("stated");
});
