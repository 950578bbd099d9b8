// Record: what is known of each found statement — speaker, kind, when, by what means, to whom, through whom, said inside what.
import { match } from "./match.mjs";

const fold = (value) =>
  (typeof value === "string" ? value : value ? JSON.stringify(value) : "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, "")
    .replace(/[-–—_]/g, " ")
    .replace(/[^\p{L}\p{N}; ]/gu, "")
    .trim();

/** What is asked of a found statement, each where the gold tells it. */
const ASKED = {
  speaker: (g, p) =>
    g.speaker === null
      ? !p.speaker || p.speaker.kind === "unnamed"
      : fold(g.speaker)
          .split(";")
          .some((name) => fold(p.speaker?.name).includes(name.trim())),
  kind: (g, p) => p.kind === g.kind,
  saidAt: (g, p) => (g.uttered === undefined ? null : (p.saidAt?.from ?? "").startsWith(g.uttered)),
  channel: (g, p) =>
    g.channel === undefined ? null : fold(p.channel).includes(fold(g.channel).split(" ").at(-1)),
  addressee: (g, p) => (g.addressee === undefined ? null : fold(p.addressee).includes(fold(g.addressee))),
  via: (g, p) => (g.via === undefined ? null : g.via.every((v) => fold(p.via).includes(fold(v)))),
  parent: (g, p) => (g.parent === undefined ? null : p.parent !== null),
  force: (g, p) => (g.force === undefined ? null : p.force === g.force),
};

/** What was predicted instead, in a few words. */
const shown = (value) =>
  value && typeof value === "object" && !Array.isArray(value)
    ? `${value.name ?? value.from}${value.by ? ` (${value.by})` : ""}`
    : JSON.stringify(value);

/** Scores and the list of misses, each `document/number what`; `details` says what came instead. */
export function record(gold, lines) {
  const tally = {};
  const misses = [];
  const details = new Map();
  const add = (what, ok, label, got) => {
    tally[what] ??= { right: 0, of: 0 };
    tally[what].of++;
    if (ok) tally[what].right++;
    else {
      misses.push(`${label} ${what}`);
      if (got !== undefined) details.set(`${label} ${what}`, got);
    }
  };
  let predicted = 0;
  let spurious = 0;
  for (const doc of gold) {
    const line = lines.get(doc.id) ?? { statements: [] };
    const { of, spurious: extra, cover } = match(doc.text, doc.attributions, line.statements);
    predicted += line.statements.length;
    spurious += extra.length;
    for (const row of extra) {
      const words = row.content.map(([a, b]) => doc.text.slice(a, b)).join(" … ");
      misses.push(`${doc.id} extra “${words.slice(0, 60).replace(/\s+/g, " ")}”`);
    }
    for (const head of ["title", "author", "outlet", "published", "updated"]) {
      if (!(head in doc)) continue;
      const want = doc[head];
      const got = line[head] ?? null;
      const ok =
        want === null
          ? got === null
          : head === "author"
            ? want.split("; ").every((n) => fold(got).includes(fold(n)))
            : fold(got).startsWith(fold(want));
      add(head, ok, doc.id, String(got));
    }
    for (const g of doc.attributions) {
      const p = of.get(g);
      const label = `${doc.id}/${g.n}`;
      if (!p) {
        if (!g.optional) add("found", false, label, `“${g.words.join(" … ").slice(0, 70)}”`);
        continue;
      }
      if (!g.optional) add("found", true, label);
      for (const [what, ask] of Object.entries(ASKED)) {
        const ok = ask(g, p);
        if (ok !== null) add(what, ok, label, shown(p[what]));
      }
    }
    for (const words of doc.boilerplate ?? []) {
      const at = doc.text.indexOf(words);
      const chars = cover([[at, at + words.length]]);
      const taken = line.statements.some(
        (s) => [...cover(s.content)].filter((c) => chars.has(c)).length > chars.size / 2,
      );
      add("boilerplate", !taken, `${doc.id} “${words.slice(0, 40)}”`);
    }
  }
  const share = Object.fromEntries(
    Object.entries(tally).map(([k, { right, of }]) => [k, (100 * right) / of]),
  );
  share.wanted = predicted ? (100 * (predicted - spurious)) / predicted : 0;
  return { tally, share, misses: misses.sort(), details, predicted, spurious };
}
