// The same bytes wherever the program runs: another time zone, another language, another folder, another order of time.
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT, run } from "./support/run.ts";

const SETTINGS = [
  { TZ: "UTC", LANG: "C", LC_ALL: "C" },
  // Half an hour off, and a language whose small i and capital I are two letters.
  { TZ: "Asia/Kolkata", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr" },
  // Behind UTC with summer time, and another alphabet.
  { TZ: "America/St_Johns", LANG: "ru_RU.UTF-8", LC_ALL: "ru_RU.UTF-8", LANGUAGE: "ru" },
] as const;

const folder = join(ROOT, "sample", "articles");
const articles = readdirSync(folder)
  .sort()
  .map((name) => join("sample", "articles", name));
const metadata = ["--metadata", join("sample", "metadata.jsonl")];
const sha = (text: string) => createHash("sha256").update(text).digest("hex");

describe("the same bytes in every time zone and language", () => {
  test.each([
    ["extract", ["extract", ...articles, ...metadata, "--format", "jsonl"], 14],
    ["read", ["read", ...articles, "--format", "json"], 14],
  ])("%s", async (_name, args, least) => {
    const ran = await Promise.all(SETTINGS.map((env) => run(args, { cwd: ROOT, env })));
    for (const { code, err } of ran) expect([code, err]).toEqual([0, ""]);
    expect(ran[0]?.out.split("\n").length).toBeGreaterThanOrEqual(least);
    expect(new Set(ran.map(({ out }) => sha(out))).size).toBe(1);
  });

  test("the settings reach the program, so that the test could fail", async () => {
    const script =
      "console.log(new Date(0).getTimezoneOffset(), new Intl.DateTimeFormat().resolvedOptions().timeZone)";
    const { spawnSync } = await import("node:child_process");
    const zones = SETTINGS.map(
      (env) =>
        spawnSync(process.execPath, ["-e", script], { env: { ...process.env, ...env }, encoding: "utf8" })
          .stdout,
    );
    expect(new Set(zones).size).toBe(SETTINGS.length);
  });
});
