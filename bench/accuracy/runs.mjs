// Runs: what the last recorded run found, statement by statement, as places without words; and what has changed since.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { ROOT } from "./corpora.mjs";
import { match, rightSource } from "./match.mjs";

const fileOf = (corpus) => path.join(ROOT, "bench", "accuracy", "runs", `${corpus}.jsonl`);

// A publisher's article ids hold the words of its headline.
const keyOf = (id) => createHash("sha256").update(id).digest("hex").slice(0, 12);
const placeOf = (row) => row.content.map(([a, b]) => `${a}-${b}`).join("+");
const sourceOf = (row) => (row.source ?? []).map(([a, b]) => `${a}-${b}`).join("+");
const nameOf = (row) => `${placeOf(row)} ${sourceOf(row)}`.trim();

/**
 * What a run comes to, by document: `right` gold found with the right source, `found` with a wrong one, `missed`, and
 * `extra` statements that match no gold. Each is a place: "start-end+start-end source-end", UTF-16 units of the text.
 */
export function stateOf(gold, predictions) {
  const state = new Map();
  for (const doc of gold) {
    const { of, spurious } = match(doc.text, doc.attributions, predictions.get(doc.id) ?? []);
    const at = { right: [], found: [], missed: [], extra: [...new Set(spurious.map(nameOf))].sort() };
    for (const row of doc.attributions) {
      if (row.optional) continue;
      const p = of.get(row);
      at[p ? (rightSource(doc.text, row, p) ? "right" : "found") : "missed"].push(nameOf(row));
    }
    for (const list of Object.values(at)) list.sort();
    state.set(keyOf(doc.id), at);
  }
  return state;
}

/** Writes a run down. Missed ones are not written: they are what is left of gold. */
export function writeRun(corpus, digest, state) {
  const lines = [{ corpus, digest }];
  for (const [id, { right, found, extra }] of state) lines.push({ id, right, found, extra });
  fs.mkdirSync(path.dirname(fileOf(corpus)), { recursive: true });
  fs.writeFileSync(fileOf(corpus), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
}

/** The last recorded run of a corpus, or null; `digest` names the gold it was measured on. */
export function readRun(corpus) {
  if (!fs.existsSync(fileOf(corpus))) return null;
  const [head, ...lines] = fs
    .readFileSync(fileOf(corpus), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { digest: head.digest, state: new Map(lines.map(({ id, ...at }) => [id, at])) };
}

/** What one run has and another had not, each `[{id, place}]`. */
export function changes(before, after) {
  const kinds = ["found now", "lost", "source right now", "source lost", "extra gone", "extra new"];
  const out = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (const [id, now] of after) {
    const then = before.get(id) ?? { right: [], found: [], extra: [] };
    const wasRight = new Set(then.right);
    const wasFound = new Set([...then.right, ...then.found]);
    const extraThen = new Set(then.extra);
    const extraNow = new Set(now.extra);
    const put = (kind, place) => out[kind].push({ id, place });
    for (const place of [...now.right, ...now.found]) if (!wasFound.has(place)) put("found now", place);
    for (const place of now.missed) if (wasFound.has(place)) put("lost", place);
    for (const place of now.right)
      if (wasFound.has(place) && !wasRight.has(place)) put("source right now", place);
    for (const place of now.found) if (wasRight.has(place)) put("source lost", place);
    for (const place of then.extra) if (!extraNow.has(place)) put("extra gone", place);
    for (const place of now.extra) if (!extraThen.has(place)) put("extra new", place);
  }
  return out;
}

/** The changes as lines: counts, then up to `show` of each kind with their words from the corpus. */
export function drawChanges(found, gold, show = 0) {
  const texts = new Map(gold.map((doc) => [keyOf(doc.id), doc]));
  const lines = [
    Object.entries(found)
      .map(([kind, list]) => `${kind} ${list.length}`)
      .join(", "),
  ];
  for (const [kind, list] of Object.entries(found)) {
    for (const { id, place } of list.slice(0, show)) {
      const doc = texts.get(id);
      const [content, source] = place.split(" ").map((spans) =>
        spans
          .split("+")
          .map((s) => doc?.text.slice(...s.split("-").map(Number)).replace(/\s+/g, " "))
          .join(" … "),
      );
      lines.push(`  ${kind.padEnd(17)}${doc?.id.slice(0, 40)} ${place}  ${source ?? "–"} | ${content}`);
    }
  }
  return lines.join("\n");
}
