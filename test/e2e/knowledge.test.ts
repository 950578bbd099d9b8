// Knowledge through the program: checked line by line, renewed from a query service of our own, and never online unasked.
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { scratch } from "./support/builders.ts";
import { run } from "./support/run.ts";

const place = scratch();
afterAll(() => place.remove());
const onrecord = (...args: string[]) => run(args, { cwd: place.folder });

test("a file is checked to its last line", async () => {
  writeFileSync(
    join(place.folder, "k.jsonl"),
    '{"office": {"office": "mayor"}}\n{"party": {"name": "Ardun"}}\nno\n',
  );
  const ran = await onrecord("knowledge", "check", "k.jsonl");
  expect(ran.code).toBe(3);
  expect(ran.out).toContain('k.jsonl:1: error: "holder" is missing.');
  expect(ran.out).toContain("k.jsonl:3: error:");
  expect(ran.out).toContain("2 cannot be used");
  expect((await onrecord("knowledge", "check")).out).toContain("0 findings");
});

test("a query service is asked when --online says so, and its answer becomes lines", async () => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked++;
    const cell = (value: string) => ({ type: "literal", value });
    response.setHeader("content-type", "application/sparql-results+json");
    response.end(
      JSON.stringify({
        results: {
          bindings: [
            { holderLabel: cell("Ada Kell"), from: cell("2020-01-01T00:00:00Z"), fromGrain: cell("11") },
          ],
        },
      }),
    );
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  try {
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`;
    const refresh = [
      "knowledge",
      "refresh",
      "Q42",
      "--office",
      "mayor",
      "--body",
      "Ardun",
      "--endpoint",
      endpoint,
    ];
    const dry = await onrecord(...refresh);
    expect(dry.out).toContain(`${endpoint}?format=json`);
    expect(asked).toBe(0);
    const refused = await onrecord(...refresh, "--online");
    expect(refused.err).toContain("ON110");
    expect(asked).toBe(0);
    const ran = await onrecord(...refresh, "--online", "--allow-private");
    expect(ran.err).toContain("asking 127.0.0.1");
    expect(asked).toBe(1);
    expect(JSON.parse(ran.out).office).toMatchObject({
      holder: "Ada Kell",
      from: "2020-01-01",
      body: "Ardun",
    });
    writeFileSync(join(place.folder, "new.jsonl"), ran.out);
    expect((await onrecord("knowledge", "check", "new.jsonl")).code).toBe(0);
  } finally {
    await new Promise((done) => server.close(done));
  }
});
