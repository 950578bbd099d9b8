// Reports: real articles in pools of a dozen, questions on each pool, and the statements that answer them, as offsets (`reports.jsonl`).
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";

const ROOT = path.join(import.meta.dirname, "..", "..");
const SHARED = process.env.ONRECORD_SHARED ?? path.join(ROOT, "..", "shared");
/** Pools of which only sums are looked at. */
const KEPT = new Set(["trade", "race"]);

/** The text of each article that questions are asked of, by id; null where ../shared is not here. */
function texts(ids) {
  const file = path.join(SHARED, "data", "polnear", "train.jsonl.gz");
  if (!fs.existsSync(file)) return null;
  const out = new Map();
  for (const line of zlib.gunzipSync(fs.readFileSync(file)).toString("utf8").split("\n"))
    if (line.trim() !== "") {
      const { id, text } = JSON.parse(line);
      if (ids.has(id)) out.set(id, text);
    }
  const seeds = path.join(SHARED, "seeds");
  for (const name of fs.readdirSync(seeds))
    if (ids.has(name.slice(0, 3))) out.set(name.slice(0, 3), fs.readFileSync(path.join(seeds, name), "utf8"));
  return out;
}

/** Pools in the form of stories; null where their articles are not here. Gold statements have offsets (`at`, UTF-16 units). */
export function readReports() {
  const rows = fs
    .readFileSync(path.join(import.meta.dirname, "reports.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((l) => JSON.parse(l));
  const pools = rows.filter((r) => r.articles);
  const found = texts(new Set(pools.flatMap((p) => p.articles)));
  if (!found) return null;
  return pools.map(({ pool, articles }) => ({
    name: pool,
    articles: articles.map((id) => ({ id, text: found.get(id) })),
    questions: rows
      .filter((r) => r.pool === pool && r.question)
      .map(({ question, kept, statements, near = [] }) => ({
        question,
        kept: kept ?? KEPT.has(pool),
        statements,
        near,
      })),
  }));
}

const size = (spans) => spans.reduce((sum, [a, b]) => sum + b - a, 0);
const both = (one, other) =>
  one.reduce(
    (sum, [a, b]) => sum + other.reduce((m, [c, d]) => m + Math.max(0, Math.min(b, d) - Math.max(a, c)), 0),
    0,
  );

/** True where two contents are the same statement: they share half of what either holds. */
export function sameContent(one, other) {
  const shared = both(one, other);
  return shared / (size(one) + size(other) - shared || 1) >= 0.5;
}
