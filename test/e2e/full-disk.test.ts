// Full disk: on a file system of 4 MB the intake says so and stops, the record stays whole, and the same command completes
// once there is room. The file system is a tmpfs in a name space of its own, where the system lets one be made.
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scratch } from "./support/builders.ts";
import { BINARY, jsonLines, run, writeReports } from "./support/run.ts";

const ARTICLES = 400;

/** Fills the disk but for a little, runs, makes room (and more: a log of small writes takes some), runs again; each command's code and output go into files. */
const SCRIPT = `
set -u
disk=$1 articles=$2 results=$3 node=$4 main=$5 ballast=$6
mount -t tmpfs -o size=4m tmpfs "$disk" || exit 77
go() { n=$1; shift; "$node" "$main" "$@" --ledger "$disk/ledger" >"$results/$n.out" 2>"$results/$n.err"; echo $? >"$results/$n.code"; }
head -c "$ballast" /dev/zero >"$disk/ballast"
go first add "$articles" --format jsonl
go checked verify
go listed list --format json
rm "$disk/ballast"
mount -o remount,size=64m "$disk"
go second add "$articles" --format jsonl
go verified verify
`;

/** The words before the script that let it mount; null where the system permits none. */
function permitted(folder: string): readonly string[] | null {
  const mount = `mount -t tmpfs -o size=1m tmpfs "${folder}" && umount "${folder}"`;
  const ways = [
    ["unshare", "-rm"],
    ["unshare", "-m"],
  ];
  return (
    ways.find(([command = "", ...args]) => spawnSync(command, [...args, "sh", "-c", mount]).status === 0) ??
    null
  );
}

let place: ReturnType<typeof scratch>;
beforeAll(() => {
  place = scratch();
  mkdirSync(join(place.folder, "disk"));
  mkdirSync(join(place.folder, "in"));
  for (let n = 0; n < ARTICLES; n++)
    writeFileSync(
      join(place.folder, "in", `report-${n}.txt`),
      `Gate ${n}\n\n“Gate ${n} was closed,” Ilse Marren said.\n`,
    );
});
afterAll(() => place.remove());

describe("a disk of 4 MB", () => {
  test.for([
    ["while articles are written", 2_200_000],
    ["before there is a ledger", 4_190_000],
  ] as const)("full %s", { timeout: 240_000 }, ([name, ballast], context) => {
    const way = permitted(join(place.folder, "disk"));
    if (way === null) return context.skip("the system lets no file system be mounted");
    const results = join(place.folder, `results ${name}`);
    mkdirSync(results);
    const [command = "", ...args] = way;
    const script = [
      "bash",
      "-c",
      SCRIPT,
      "full-disk",
      join(place.folder, "disk"),
      join(place.folder, "in"),
      results,
    ];
    const ran = spawnSync(command, [...args, ...script, process.execPath, BINARY, String(ballast)], {
      encoding: "utf8",
    });
    expect([ran.status, ran.stderr]).toEqual([0, ""]);
    const result = (n: string) => {
      const read = (end: string) => readFileSync(join(results, `${n}.${end}`), "utf8");
      return { code: Number(read("code")), out: read("out"), err: read("err") };
    };
    const ids = (text: string) => jsonLines(text).flatMap(({ article }) => article ?? []);

    const first = result("first");
    expect(first.code).toBe(4);
    expect(first.err).toMatch(/^onrecord: ON20[17] .*full.*run the same command again.*\n$/);
    const acknowledged = ids(first.out);
    if (acknowledged.length > 0) {
      expect(result("checked")).toMatchObject({ code: 0, err: "" });
      expect(JSON.parse(result("listed").out).map(({ id }: { id: string }) => id)).toEqual(
        expect.arrayContaining(acknowledged),
      );
    }
    expect(acknowledged.length).toBeLessThan(ARTICLES);
    if (ballast < 4_000_000) expect(acknowledged.length).toBeGreaterThan(10);

    const second = result("second");
    expect([second.code, second.err]).toEqual([0, ""]);
    const { stored, duplicate, failed } = jsonLines(second.out).at(-1);
    expect({ all: stored + duplicate, failed }).toEqual({ all: ARTICLES, failed: 0 });
    expect(duplicate).toBeGreaterThanOrEqual(acknowledged.length);
    expect(result("verified")).toMatchObject({ code: 0, err: "" });
  });
});

test.skipIf(!existsSync("/dev/full"))(
  "output that cannot be written is said, and ends with its own code",
  async () => {
    const ledger = join(place.folder, "ledger");
    writeReports(join(place.folder, "few"), 3);
    const full = (args: readonly string[]) => {
      const handle = openSync("/dev/full", "w");
      try {
        return spawnSync(process.execPath, [BINARY, ...args, "--ledger", ledger], {
          stdio: ["ignore", handle, "pipe"],
        });
      } finally {
        closeSync(handle);
      }
    };
    for (const args of [["add", join(place.folder, "few")], ["list"], ["export", "--format", "jsonl"]]) {
      const { status, stderr } = full(args);
      expect([args[0], status]).toEqual([args[0], 6]);
      expect(stderr.toString()).toMatch(/^onrecord: ON305 .*ENOSPC.*run the same command again\.\n$/);
    }
    expect(await run(["verify", "--ledger", ledger])).toMatchObject({ code: 0, err: "" });
  },
);
