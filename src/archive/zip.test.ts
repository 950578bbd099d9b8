// Zip files: what is read, and every hostile one refused without a byte written.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeZip } from "../../test/e2e/support/zip.ts";
import { entryBytes, ZipError, zipEntries } from "./zip.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-zip-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = (s: string) => new TextEncoder().encode(s);
async function read(zip: Uint8Array): Promise<Record<string, string>> {
  const path = join(folder, "a.zip");
  writeFileSync(path, zip);
  const file = await open(path, "r");
  try {
    const out: Record<string, string> = {};
    for (const entry of await zipEntries(file)) {
      if (entry.refused !== null) out[entry.name] = `refused: ${entry.refused}`;
      else {
        const parts: Uint8Array[] = [];
        try {
          for await (const chunk of entryBytes(path, entry)) parts.push(chunk);
          out[entry.name] = Buffer.concat(parts).toString();
        } catch (error) {
          if (!(error instanceof ZipError)) throw error;
          out[entry.name] = `failed: ${(error as Error).message}`;
        }
      }
    }
    return out;
  } finally {
    await file.close();
  }
}

test("stored and deflated entries, and one with nothing in it", async () => {
  const zip = makeZip([
    { name: "a.txt", bytes: text("stored") },
    { name: "b/c.txt", bytes: text("deflated ".repeat(50)), deflate: true },
    { name: "d.txt", bytes: text("") },
  ]);
  expect(await read(zip)).toEqual({ "a.txt": "stored", "b/c.txt": "deflated ".repeat(50), "d.txt": "" });
});

describe("names that lead elsewhere, and names twice", () => {
  for (const name of ["../x.txt", "a/../../x.txt", "/etc/x", "C:x.txt", "a\\b.txt", "x\0.txt", ""])
    test(JSON.stringify(name), async () => {
      expect(await read(makeZip([{ name, bytes: text("x") }]))).toEqual({
        [name]: "refused: its name leads elsewhere",
      });
      expect(readdirSync(folder)).toEqual(["a.zip"]);
    });
  test("case-fold twin, link, encrypted", async () => {
    const zip = makeZip([
      { name: "a.txt", bytes: text("1") },
      { name: "A.TXT", bytes: text("2") },
      { name: "l", bytes: text("/etc/passwd"), attributes: 0xa1ff0000 },
      { name: "e", bytes: text("3"), flags: 1 },
    ]);
    expect(await read(zip)).toEqual({
      "a.txt": "1",
      "A.TXT": "refused: another entry has its name",
      l: "refused: it is a link",
      e: "refused: it is encrypted",
    });
  });
});

describe("bombs", () => {
  test("out of proportion, and longer than said", async () => {
    const zeros = new Uint8Array(3 * 1024 * 1024);
    const big = await read(makeZip([{ name: "z", bytes: zeros, deflate: true }]));
    expect(big.z).toBe("failed: it unpacks out of all proportion");
    const lying = await read(makeZip([{ name: "z", bytes: text("x".repeat(500)), deflate: true, size: 10 }]));
    expect(lying.z).toBe("failed: it unpacks out of all proportion");
  });
  test("entries that overlap", async () => {
    const zip = makeZip([
      { name: "a", bytes: text("long enough to overlap with") },
      { name: "b", bytes: text("x"), offset: 10 },
    ]);
    expect((await read(zip)).b).toBe("refused: it overlaps another entry");
  });
  test("more entries than may be", async () => {
    const path = join(folder, "a.zip");
    const zip = makeZip([{ name: "a", bytes: text("x") }], 0xfffe);
    writeFileSync(path, zip);
    const file = await open(path, "r");
    await expect(zipEntries(file)).rejects.toThrow("its list is damaged");
    await file.close();
  });
});

test("cut off or changed anywhere, it is read or refused, and nothing else", async () => {
  const zip = makeZip([
    { name: "a.txt", bytes: text("one ".repeat(40)), deflate: true },
    { name: "b.txt", bytes: text("two") },
  ]);
  const path = join(folder, "a.zip");
  const attempt = async (bytes: Uint8Array) => {
    writeFileSync(path, bytes);
    const file = await open(path, "r");
    try {
      for (const entry of await zipEntries(file))
        if (entry.refused === null) for await (const _ of entryBytes(path, entry));
    } catch (error) {
      if (!(error instanceof ZipError)) throw error;
    } finally {
      await file.close();
    }
  };
  await fc.assert(
    fc.asyncProperty(fc.nat(zip.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
      const made = Buffer.from(zip);
      made[at] = byte;
      await attempt(cut ? zip.subarray(0, at) : made);
    }),
    { numRuns: 200 },
  );
});
