// The ledger through the program: versions, duplicates, decisions, strangers' files, and two at once.
import { createHash } from "node:crypto";
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDriver } from "../../src/store/driver.ts";
import { ledgerFile } from "../../src/store/index.ts";
import { pack, unpack } from "../../src/store/pack.ts";
import { scratch } from "./support/builders.ts";
import { jsonLines, type Ran, report, run, type Start, writeReports } from "./support/run.ts";

let place: ReturnType<typeof scratch>;
const at = (name: string) => join(place.folder, name);
beforeEach(() => {
  place = scratch();
});
afterEach(() => place.remove());

const onrecord = (args: readonly string[], more: Start = {}): Promise<Ran> =>
  run(args, { cwd: place.folder, env: { ONRECORD_LEDGER: at("ledger") }, ...more });
const json = async (...args: string[]) => {
  const ran = await onrecord([...args, "--format", "json"]);
  expect(ran.err).toBe("");
  return JSON.parse(ran.out);
};

test("the same file twice is stored once, and the count adds up", async () => {
  writeReports(at("in"), 3);
  writeFileSync(at("in/empty.txt"), "");
  writeFileSync(at("in/notes.docx"), "x");
  const first = await onrecord(["add", "in"]);
  expect(first.code).toBe(3);
  expect(first.out).toContain("4 articles: 3 stored, 0 duplicate, 1 failed;");
  expect(first.out).toContain("1 other input skipped.");
  expect(first.err).toContain("ON303 1 of 4 articles failed");
  const again = await onrecord(["add", "in/report-0000.txt", "in/report-0001.txt", "in/report-0001.txt"]);
  expect(again.code).toBe(0);
  expect(again.out).toContain("3 articles: 0 stored, 3 duplicate, 0 failed;");
  expect(await json("list")).toHaveLength(3);
});

test("a file changed between two adds is a new version; both are kept", async () => {
  writeFileSync(at("a.txt"), report(1));
  await onrecord(["add", "a.txt"]);
  const [first] = await json("list");
  writeFileSync(at("a.txt"), report(2));
  const second = await onrecord(["add", "a.txt"]);
  expect(second.out).toMatch(new RegExp(`^new version a\\.txt art_\\w+ \\(version 2, after ${first.id}\\)`));
  expect(second.out).toContain("1 stored (1 as new version), 0 duplicate, 0 failed");
  const [now, ...none] = await json("list");
  expect(none).toEqual([]);
  expect(now).toMatchObject({ version: 2, current: true });
  expect((await json("list", "--all-versions")).map(({ id }: { id: string }) => id)).toEqual([
    first.id,
    now.id,
  ]);
  expect((await json("show", first.id)).text).toBe(report(1));
  const verified = await onrecord(["verify"]);
  expect(verified.out).toMatch(/in 2 articles: all found/);
  // The folder and the ledger may be moved together; the path still is the same one.
  cpSync(place.folder, at(`../moved-${now.id}`), { recursive: true });
  const moved = at(`../moved-${now.id}`);
  const there = await run(["add", "a.txt", "--ledger", "ledger"], { cwd: moved });
  expect(there.out).toContain("0 stored, 1 duplicate");
});

test("a date given later is recorded as a decision, and what depends on it is worked out again", async () => {
  const undated = report(1).replace("14 March 2023\n\n", "");
  writeFileSync(at("u.txt"), undated);
  await onrecord(["add", "u.txt"]);
  const before = await json("show", "u.txt");
  expect(before.published.value).toBeNull();
  const set = await onrecord(["set", "u.txt", "published=2023-03-14", "outlet=The Ardun Courier"]);
  expect(set.code).toBe(0);
  const after = await json("show", "u.txt");
  expect(after.published).toMatchObject({ value: { iso: "2023-03-14" }, basis: "human" });
  expect(after.decisions.map(({ field, value }: Record<string, string>) => [field, value])).toEqual([
    ["published", "2023-03-14"],
    ["outlet", "The Ardun Courier"],
  ]);
  const saidOn = (article: {
    statements: { cueWords: string; saidAt: { from: string } | null; words: string[] }[];
  }) =>
    article.statements.find(({ words }) => words[0]?.includes("was closed on Monday"))?.saidAt?.from ?? null;
  expect(saidOn(before)).toBeNull();
  expect(saidOn(after)).not.toBeNull();
  // It survives a re-run and another add, and can be taken back.
  expect((await onrecord(["reextract"])).code).toBe(0);
  await onrecord(["add", "u.txt"]);
  expect((await json("show", "u.txt")).published.value.iso).toBe("2023-03-14");
  await onrecord(["set", "u.txt", "--undo", "published"]);
  expect((await json("show", "u.txt")).published.value).toBeNull();
  expect((await json("show", "u.txt")).outlet.value).toBe("The Ardun Courier");
  for (const bad of ["published=2023-02-30", "published=soon", "colour=red", "published"]) {
    expect([2, 3]).toContain((await onrecord(["set", "u.txt", bad])).code);
  }
  expect((await json("show", "u.txt")).decisions).toHaveLength(3);
});

test("a metadata file given to add is recorded as decisions, also for what is on record already", async () => {
  writeFileSync(at("u.txt"), report(1));
  await onrecord(["add", "u.txt"]);
  writeFileSync(
    at("m.jsonl"),
    '{"file":"u.txt","outlet":"Northern Wire"}\n{"file":"no.txt","title":"x"}\nnonsense\n',
  );
  const ran = await onrecord(["add", ".", "--metadata", "m.jsonl"]);
  expect(ran.code).toBe(3);
  expect(ran.out).toContain("1 articles: 0 stored, 1 duplicate".replace("articles", "article"));
  expect(ran.out).toContain("outlet=Northern Wire");
  expect(ran.err).toContain("1 metadata entry fits no article read here (no.txt)");
  expect(ran.err).toMatch(/ON107 "m\.jsonl" line 3/);
  expect((await json("list"))[0].outlet).toBe("Northern Wire");
  const again = await onrecord(["add", "u.txt", "--metadata", "m.jsonl"]);
  expect(again.out).not.toContain("outlet=");
  expect((await json("show", "u.txt")).decisions).toHaveLength(1);
});

test("a value that cannot be used is refused by its name, with 2, and nothing is recorded", async () => {
  writeFileSync(at("w.txt"), report(1));
  await onrecord(["add", "w.txt"]);
  for (const [given, how] of [
    ["published=yesterday", "YYYY-MM-DD"],
    ["updated=05/03/2023", "YYYY-MM-DD"],
    ["url=notaurl", "https://"],
    ["url=javascript:alert(1)", "https://"],
    ["lang=the tongue of Velmora", "tags"],
  ] as const) {
    const ran = await onrecord(["set", "w.txt", "outlet=Ardun Post", given]);
    expect([given, ran.code, ran.out]).toEqual([given, 2, ""]);
    expect(ran.err).toContain(`ON302 ${given.slice(0, given.indexOf("="))} cannot be`);
    expect(ran.err).toContain(how);
  }
  expect((await json("show", "w.txt")).decisions).toEqual([]);
  expect((await onrecord(["set", "w.txt", "url=https://post.example/w?a=b#c", "published="])).code).toBe(0);
});

test("a review is told in the format that is asked for", async () => {
  writeFileSync(at("f.txt"), report(1));
  await onrecord(["add", "f.txt"]);
  const [{ id, words }] = (await json("show", "f.txt")).statements;
  expect(await json("review", id, "confirm")).toEqual([
    { statement: id, review: "confirmed", changed: true, words },
  ]);
  expect((await json("review", id, "confirm"))[0].changed).toBe(false);
  expect((await json("review", id, "undo"))[0].review).toBeNull();
  const csv = await onrecord(["review", id, "reject", "--format", "csv"]);
  expect(csv.out.split(/\r?\n/)[0]).toBe("statement,review,changed,claim,stance,words,prefixed");
  const [stance] = await json("review", id, "denies", "--on", "Is the Harrow dam safe?");
  expect(stance).toMatchObject({ statement: id, review: "confirmed", changed: true, stance: "denies" });
  expect(stance.claim.id).toMatch(/^cl_/);
});

test("a review survives re-runs and keeps a rejected statement marked", async () => {
  writeFileSync(at("a.txt"), report(1));
  await onrecord(["add", "a.txt"]);
  const { statements } = await json("show", "a.txt");
  const [{ id }] = statements;
  expect((await onrecord(["review", id.slice(0, 12), "reject"])).out).toContain(`${id} rejected`);
  expect((await onrecord(["review", id, "reject"])).out).toContain("(as before)");
  expect((await onrecord(["reextract", "a.txt"])).code).toBe(0);
  expect((await json("show", "a.txt")).statements[0].review).toBe("rejected");
  expect((await onrecord(["review", id, "undo"])).code).toBe(0);
  expect((await json("show", "a.txt")).statements[0].review).toBe("proposed");
  expect(await json("review", "--waiting")).toEqual([]);
  expect((await onrecord(["review", id, "maybe"])).code).toBe(2);
  expect((await onrecord(["review", "st_0000000000000000", "confirm"])).code).toBe(2);
});

test("a ledger from a newer version, a stranger's file and none are refused and left as they are", async () => {
  writeFileSync(at("a.txt"), report(1));
  await onrecord(["add", "a.txt"]);
  const file = ledgerFile(at("ledger"));
  const refused = async (code: string) => {
    const hash = () => createHash("sha256").update(readFileSync(file)).digest("hex");
    const before = hash();
    for (const args of [["add", "a.txt"], ["list"], ["verify"], ["set", "a.txt", "title=x"], ["reextract"]]) {
      const ran = await onrecord(args);
      expect([ran.code, ran.out, ran.err.split(" ")[1]]).toEqual([4, "", code]);
    }
    expect(hash()).toBe(before);
    expect((await onrecord(["doctor"])).code).toBe(4);
  };
  const driver = openDriver(file, { readOnly: false });
  driver.exec("PRAGMA user_version = 99");
  driver.close();
  await refused("ON202");
  writeFileSync(file, "Dear diary, today I wrote an SQLite file by hand.\n".repeat(10));
  await refused("ON204");
  const none = await run(["list", "--ledger", at("nowhere")]);
  expect([none.code, none.err.split(" ")[1]]).toEqual([4, "ON203"]);
});

test("a ledger folder that cannot be written or made is told; reading one goes on", async () => {
  writeFileSync(at("a.txt"), report(1));
  await onrecord(["add", "a.txt"]);
  for (const ledger of [at("a.txt"), at("a.txt/ledger"), "/proc/onrecord/ledger", "/dev/null/ledger"]) {
    const ran = await run(["add", at("a.txt"), "--ledger", ledger]);
    expect([ran.code, ran.out, ran.err.split(" ")[1]]).toEqual([4, "", "ON201"]);
  }
  chmodSync(ledgerFile(at("ledger")), 0o444);
  chmodSync(at("ledger"), 0o555);
  chmodSync(place.folder, 0o555);
  // Root may write everywhere, so the program is started as nobody.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const add = await onrecord(["add", "a.txt"], nobody);
  expect([add.code, add.err.split(" ")[1]]).toEqual([4, "ON201"]);
  const made = await onrecord(["add", "a.txt", "--ledger", at("other")], nobody);
  expect([made.code, made.err.split(" ")[1]]).toEqual([4, "ON201"]);
  for (const args of [["list"], ["show", "a.txt"], ["search", "gate"], ["speakers"], ["verify"]]) {
    const ran = await onrecord(args, nobody);
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.out).not.toBe("");
  }
  chmodSync(place.folder, 0o755);
  chmodSync(at("ledger"), 0o755);
});

test("two adds at once on one new ledger both finish, and nothing is lost", async () => {
  writeReports(at("one"), 90);
  writeReports(at("two"), 90, 60);
  const [a, b] = await Promise.all([
    onrecord(["add", "one", "--format", "jsonl"]),
    onrecord(["add", "two", "--format", "jsonl"]),
  ]);
  expect([a.code, a.err, b.code, b.err]).toEqual([0, "", 0, ""]);
  const totals = [a, b].map((ran) => jsonLines(ran.out).at(-1));
  for (const total of totals) expect(total.stored + total.duplicate).toBe(90);
  expect(totals[0].stored + totals[1].stored).toBe(150);
  expect(await json("list")).toHaveLength(150);
  expect((await onrecord(["verify"])).code).toBe(0);
  expect((await onrecord(["doctor"])).code).toBe(0);
});

test("verify ends with 5 where words are not as the record says", async () => {
  writeFileSync(at("a.txt"), report(1));
  await onrecord(["add", "a.txt"]);
  const driver = openDriver(ledgerFile(at("ledger")), { readOnly: false });
  const { statements } = driver.prepare("SELECT statements FROM readings").get() ?? {};
  const changed = JSON.stringify(unpack(statements)).replaceAll("was closed", "was opened");
  driver.prepare("UPDATE readings SET statements = ?").run(pack(JSON.parse(changed)));
  driver.close();
  const ran = await onrecord(["verify"]);
  expect(ran.code).toBe(5);
  expect(ran.out).toMatch(/failed st_\w+ a\.txt: content: other words stand at/);
  expect(ran.err).toContain("ON304");
});

test("a folder inside the ledger's own folder tree keeps its origins apart", async () => {
  mkdirSync(at("x/y"), { recursive: true });
  writeFileSync(at("x/a.txt"), report(1));
  writeFileSync(at("x/y/a.txt"), report(2));
  await onrecord(["add", "x"]);
  const rows = await json("list");
  expect(rows.map(({ version, file }: { version: number; file: string }) => [file, version])).toEqual([
    ["x/a.txt", 1],
    ["x/y/a.txt", 1],
  ]);
  const ran = await onrecord(["show", "a.txt"]);
  expect([ran.code, ran.err]).toEqual([2, expect.stringContaining("ON302")]);
});
