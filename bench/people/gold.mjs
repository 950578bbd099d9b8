// Gold: our own rows over PolNeAR's attributions and over five articles of ours, as articles and attributions of the program.
import fs from "node:fs";
import path from "node:path";
import { inUnits, jsonLines, SHARED } from "../accuracy/corpora.mjs";
import { kindOf } from "../accuracy/slices.mjs";

const HERE = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);

const SPOKEN =
  /^(?:accord|accus|acknowledg|add|address|admit|advis|announc|answer|apologi|argu|ask|assert|assur|attack|blam|blast|boast|brag|call|caution|claim|comment|complain|conced|conclud|confirm|contend|continu|countr?er|critici|declar|declin|declin|defend|demand|den(?:y|ie)|describ|dismiss|disclos|discuss|disput|elaborat|emphasi|exclaim|explain|express|hint|insist|invok|jok|lament|mention|mock|not(?:e|ed|es|ing)$|observ|offer|pledg|point|prais|predict|promis|propos|quip|quot|read|reaffirm|recall|recommend|recount|refer|refus|reiterat|reject|relat|remark|remind|repeat|repl(?:y|ie)|report|request|respond|retort|reveal|sa(?:y|id)|shout|show|slam|speak|spok|stat(?:e|ed|es|ing)$|stress|suggest|swear|swore|talk|tell|testif|threat|told|tweet|urg|vouch|vow|warn|wr(?:ite|ote|iting|itten))/i;
const WRITTEN = /\b(?:wr(?:ite|ote|iting|itten)|tweet|post(?:ed|s)?\b|publish|blog)/i;
const DENIES = /\b(?:den(?:y|ied|ies)|reject|dismiss|disput)/i;
const DECLINES = /\b(?:declin|refus|would(?: not|n.t) say)/i;

/** What the words of a cue say of the act; the program's own attributions carry the same three facts. */
export const actOf = (cue) => ({
  medium: WRITTEN.test(cue)
    ? "writing"
    : /\p{L}/u.test(cue) && !cue.split(/\s+/).some((w) => SPOKEN.test(w))
      ? "thought"
      : "speech",
  force: DENIES.test(cue) ? "deny" : DECLINES.test(cue) ? "decline" : "report",
});

const spans = (list) => (list ?? []).map(([start, end]) => ({ start, end }));

/** Gold rows as attributions, in order of content; nested where one stands whole inside another's content. */
export function attributionsOf(text, rows) {
  const order = rows
    .map((row, n) => ({ row, n }))
    .sort((a, b) => a.row.content[0][0] - b.row.content[0][0] || a.n - b.n);
  const made = order.map(({ row, n }, i) => {
    const cue = (row.cue ?? []).map(([a, b]) => text.slice(a, b)).join(" ");
    return {
      n,
      attribution: {
        id: `a${i}`,
        source: spans(row.source),
        cue: spans(row.cue),
        content: spans(row.content),
        kind: kindOf(text, row.content),
        ...actOf(cue),
        factual: true,
        hearsay: false,
        parent: null,
        continues: null,
        by: "gold",
        score: 1,
      },
    };
  });
  for (const { attribution: a } of made) {
    const anchors = [...a.cue, ...a.source];
    if (anchors.length === 0) continue;
    let best = null;
    for (const { attribution: b } of made) {
      if (b === a) continue;
      const host = b.content.find((s) => anchors.every((x) => s.start <= x.start && x.end <= s.end));
      if (host && (best === null || host.end - host.start < best.size))
        best = { id: b.id, size: host.end - host.start };
    }
    a.parent = best?.id ?? null;
  }
  return made;
}

/** What a page of the corpus brings with it. */
const headOf = ({ id, text, title, author, published, publisher }) => ({
  id,
  text,
  ...(title ? { title } : {}),
  ...(author && author !== "None" ? { byline: author } : {}),
  ...(published ? { published } : {}),
  ...(publisher ? { outlet: publisher } : {}),
});

/** The files of rows, in order: `gold.jsonl`, then what was read later, `gold-2.jsonl` and so on. */
const goldFiles = () =>
  fs
    .readdirSync(HERE)
    .filter((name) => /^gold(?:-\d+)?\.jsonl$/.test(name))
    .sort((a, b) => Number(a.match(/\d+/) ?? 1) - Number(b.match(/\d+/) ?? 1));

/** PolNeAR's articles by id, where they can be read. */
function polnear(parts) {
  const docs = new Map();
  if (SHARED)
    for (const part of parts)
      for (const doc of jsonLines(path.join(SHARED, "data", "polnear", `${part}.jsonl.gz`)))
        docs.set(doc.id, doc);
  return docs;
}

/** Files of speakers for the articles of `acts.jsonl`: the last is kept aside, the others are to tune and learn on. */
export const SPEAKERS = ["speakers", "speakers-2", "speakers-3"];
/** The file of speakers that is kept aside: nothing is learned from it, and its misses are not looked at. */
export const SPEAKERS_ASIDE = "speakers-3";

/**
 * Articles of `acts.jsonl`, whose rows tell day, channel and listener: to learn from, not to measure on. All have
 * speakers too, each row of them, in one of the files of `SPEAKERS` (`read`). A row names PolNeAR's attribution by its number, `n`; what is
 * said of none is told of none.
 */
export function acts() {
  const docs = polnear(["train"]);
  const speakers = new Map(
    SPEAKERS.flatMap((read) =>
      jsonLines(path.join(HERE, `${read}.jsonl`)).map(({ id, rows }) => [id, { read, rows }]),
    ),
  );
  return jsonLines(path.join(HERE, "acts.jsonl")).flatMap(({ id, rows }) => {
    const doc = docs.get(id);
    if (!doc) return [];
    const spans = inUnits(doc).attributions;
    const told = new Map(rows.map(({ n, ...row }) => [n, row]));
    for (const { n, speaker } of speakers.get(id)?.rows ?? []) told.set(n, { ...told.get(n), speaker });
    return [
      {
        id,
        from: "polnear-train",
        fold: "tune",
        set: "acts",
        read: speakers.get(id)?.read ?? null,
        text: doc.text,
        head: headOf(doc),
        rows: spans.flatMap(({ source, cue, content }, n) =>
          content.length > 0 ? [{ source, cue, content, ...told.get(n) }] : [],
        ),
      },
    ];
  });
}

/** Every document of the set that can be read here: `{id, from, fold, set, rows, head}` for a dump, or with `file`. */
export function people() {
  const rows = goldFiles().flatMap((name) =>
    jsonLines(path.join(HERE, name)).map((doc) => ({ ...doc, set: name.replace(".jsonl", "") })),
  );
  const texts = polnear(["dev", "train"]);
  return rows.flatMap((doc) => {
    if (doc.from === "own") {
      const at = path.join(HERE, "own", doc.id);
      return [{ ...doc, file: at, text: fs.readFileSync(at, "utf8") }];
    }
    const found = texts.get(doc.id);
    return found ? [{ ...doc, head: headOf(found), text: found.text }] : [];
  });
}
