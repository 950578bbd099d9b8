// Upgrades: a ledger of an earlier version, with a person's decision in it, is brought up to date and loses nothing.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { article, intake, reading, scratch } from "../../test/e2e/support/builders.ts";
import { openDriver } from "./driver.ts";
import { ledgerFile, openLedger, SCHEMA_VERSION } from "./index.ts";
import { APPLICATION_ID, MIGRATIONS } from "./migrations.ts";
import { pack } from "./pack.ts";

const AT = "2026-01-02T00:00:00Z";
const TEXT = "“The dam will hold,” Ilse Marren said.";

let place: ReturnType<typeof scratch>;
beforeEach(() => {
  place = scratch();
});
afterEach(() => place.remove());

test("from before languages and copies were told", () => {
  const folder = join(place.folder, "l");
  mkdirSync(folder);
  const { id, sha256, ...page } = article(TEXT, { file: "dam.txt" });
  const old = openDriver(ledgerFile(folder), { readOnly: false });
  const before = MIGRATIONS.findIndex(({ name }) => name === "languages");
  for (const { sql } of MIGRATIONS.slice(0, before)) old.exec(sql);
  old.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${before};`);
  const run = (sql: string, ...cells: (string | number | null | Uint8Array)[]) =>
    old.prepare(sql).run(...cells);
  run("INSERT INTO blobs VALUES (?, ?)", sha256, new TextEncoder().encode(TEXT));
  run(
    "INSERT INTO articles (id, sha256, format, file, added_at) VALUES (?, ?, 'text', 'dam.txt', ?)",
    id,
    sha256,
    AT,
  );
  run("INSERT INTO origins VALUES ('dam.txt', 1, ?, ?)", id, AT);
  run("INSERT INTO runs (article_id, engine, statements, at) VALUES (?, 'old', 0, ?)", id, AT);
  run(
    "INSERT INTO readings (article_id, run_id, words_kept, words_dropped, article, statements) VALUES (?, 1, 1, 0, ?, ?)",
    id,
    pack({ id, sha256, ...page }),
    pack([]),
  );
  run(
    "INSERT INTO decisions (target_kind, target_id, field, value, about, at) VALUES ('article', ?, 'outlet', 'Ardun Post', '', ?)",
    id,
    AT,
  );
  old.close();

  const ledger = openLedger(folder);
  try {
    expect(SCHEMA_VERSION).toBe(MIGRATIONS.length);
    expect([...ledger.listArticles()]).toMatchObject([{ id, lang: null, read: true, current: true }]);
    expect(ledger.decidedFields(id)).toEqual({ outlet: "Ardun Post" });
    expect(ledger.likeCopies().pairs).toEqual([]);
    expect(ledger.putArticle(intake(TEXT, { file: "dam.txt", fields: { outlet: "Ardun Post" } })).kind).toBe(
      "duplicate",
    );
    const fields = ledger.decidedFields(id);
    expect(
      ledger.replaceReading(reading(article(TEXT, { file: "dam.txt", fields }), "new"), fields, [], AT),
    ).toBe(true);
    expect([...ledger.listArticles()]).toMatchObject([{ id, lang: "en", statements: 1 }]);
    expect(ledger.health().filter(({ ok }) => !ok)).toEqual([]);
  } finally {
    ledger.close();
  }
});
