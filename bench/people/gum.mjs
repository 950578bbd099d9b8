// GUM: news, interviews and court hearings with gold entities and coreference, as documents of the same form.
import fs from "node:fs";
import path from "node:path";
import { SHARED } from "../accuracy/corpora.mjs";

const GENRES = /^GUM_(?:news|interview|court)_/;

/** A file's text, tokens with offsets, clauses of discourse and entities. */
function readConllu(conllu) {
  const tokens = [];
  const meta = {};
  let text = "";
  let sentence = -1;
  let speaker = null;
  let base = 0;
  let word = { last: 0, space: true };
  for (const line of conllu.split("\n")) {
    const m = /^# (meta::)?([\w ]+?)\s*=\s*(.*)$/.exec(line);
    if (/^# newpar/.test(line) && text !== "" && !text.endsWith("\n\n")) text = `${text.trimEnd()}\n\n`;
    if (m?.[1]) meta[m[2]] = m[3];
    if (m?.[2] === "speaker") speaker = m[3];
    if (m?.[2] === "sent_id") {
      sentence++;
      base = tokens.length;
      word = { last: 0, space: true };
    }
    if (line === "") speaker = null;
    const joined = /^(\d+)-(\d+)\t.*?(SpaceAfter=No)?$/.exec(line);
    if (joined) word = { last: Number(joined[2]), space: joined[3] === undefined };
    if (!/^\d+\t/.test(line)) continue;
    const f = line.split("\t");
    const misc = Object.fromEntries(
      f[9].split("|").map((x) => [x.slice(0, x.indexOf("=")), x.slice(x.indexOf("=") + 1)]),
    );
    const start = text.length;
    text += f[1];
    tokens.push({
      start,
      end: text.length,
      form: f[1],
      lemma: f[2],
      xpos: f[4],
      head: f[6] === "0" ? -1 : base + Number(f[6]) - 1,
      rel: f[7],
      sentence,
      speaker,
      discourse: misc.Discourse ?? null,
      entity: misc.Entity ?? "",
    });
    const n = Number(f[0]);
    const space = n < word.last ? false : n === word.last ? word.space : misc.SpaceAfter !== "No";
    if (space) text += " ";
  }
  return { text, tokens, meta };
}

/** Mentions with the group of coreference they belong to. */
function mentionsOf(tokens) {
  const open = [];
  const done = [];
  for (const [i, t] of tokens.entries())
    for (const m of t.entity.matchAll(/\((\d+)-([^()]*)(\))?|(\d+)\)/g)) {
      if (m[1]) {
        const mention = { group: m[1], first: i, last: i, type: m[2].split("-")[0] };
        if (m[3]) done.push(mention);
        else open.push(mention);
      } else {
        const at = open.findLastIndex((x) => x.group === m[4]);
        if (at < 0) continue;
        const [mention] = open.splice(at, 1);
        mention.last = i;
        done.push(mention);
      }
    }
  return done;
}

const under = (tokens, i, top) => {
  for (let at = i, n = 0; at >= 0 && n < 60; at = tokens[at].head, n++) if (at === top) return true;
  return false;
};

/** Attributions of a file: each clause that the discourse layer calls an attribution, its subject and the rest of its sentence. */
function rowsOf({ text, tokens }) {
  const clauses = [];
  for (const [i, t] of tokens.entries()) {
    const m = t.discourse === null ? null : /^([\w-]+):(\d+)(?:->(\d+))?/.exec(t.discourse);
    if (m) clauses.push({ relation: m[1], id: m[2], to: m[3] ?? null, first: i, last: i });
    else if (clauses.length) clauses.at(-1).last = i;
  }
  const mentions = mentionsOf(tokens);
  const nameOf = (group) => {
    const all = mentions.filter((m) => m.group === group);
    return {
      names: [...new Set(all.flatMap((m) => namesOf(tokens, m, text)))].filter(Boolean),
      type: all[0]?.type,
    };
  };
  const rows = [];
  for (const c of clauses) {
    if (!/^attribution/.test(c.relation)) continue;
    const inside = (i) => i >= c.first && i <= c.last;
    let cue = -1;
    for (let i = c.first; i <= c.last; i++)
      if (/^VB/.test(tokens[i].xpos) && (!inside(tokens[i].head) || tokens[i].rel === "root")) cue = i;
    if (cue < 0) continue;
    const subject = tokens.findIndex((t, i) => inside(i) && t.head === cue && /^nsubj/.test(t.rel));
    if (subject < 0) continue;
    const mention = mentions
      .filter((m) => headOf(tokens, m) === subject)
      .sort((a, b) => b.last - b.first - (a.last - a.first))[0];
    if (!mention) continue;
    let [first, last] = [mention.first, mention.last];
    for (let i = c.first; i <= c.last; i++)
      if (under(tokens, i, subject)) [first, last] = [Math.min(first, i), Math.max(last, i)];
    const parts = [];
    for (const [i, t] of tokens.entries()) {
      if (t.sentence !== tokens[cue].sentence || inside(i)) continue;
      const end = parts.at(-1);
      if (end && end[2] === i - 1) [end[1], end[2]] = [t.end, i];
      else parts.push([t.start, t.end, i]);
    }
    if (parts.length === 0) continue;
    const group = nameOf(mention.group);
    const words = text.slice(tokens[subject].start, tokens[subject].end);
    if (/^(?:I|we|you|it|that|this|who|which|me|us)$/i.test(words) && group.names.length === 0) continue;
    if (/^(?:I|we|you)$/i.test(words)) continue;
    rows.push({
      content: parts.map(([a, b]) => [a, b]),
      cue: [[tokens[cue].start, tokens[cue].end]],
      source: [[tokens[first].start, tokens[last].end]],
      speaker:
        group.names.length > 0 && group.type !== "abstract"
          ? [{ kind: group.type === "person" ? "person" : "organisation", names: group.names }]
          : [{ kind: "unnamed", heads: headsOf(tokens, mentions, mention.group) }],
    });
  }
  return rows;
}

/** The token of a mention whose head lies outside it. */
function headOf(tokens, m) {
  for (let i = m.first; i <= m.last; i++) {
    const h = tokens[i].head;
    if (h < m.first || h > m.last) return i;
  }
  return m.last;
}

/**
 * The names that a mention gives its entity: its head where that is a proper noun, else what is joined to its head as a name
 * ("team member Ada Kell" is `flat`, "the firm Orlo.com" `appos`). A name that stands anywhere else in it is another's:
 * "Orlo" of "Orlo founder Ada Kell", "Kell" of "the Kell government".
 */
function namesOf(tokens, m, text) {
  const proper = (i) => /^NNPS?$/.test(tokens[i].xpos);
  const head = headOf(tokens, m);
  if (proper(head)) return [nameAt(tokens, m, head, text)];
  const names = [];
  for (let i = m.first; i <= m.last; i++)
    if (tokens[i].head === head && proper(i) && /^(?:flat|appos)/.test(tokens[i].rel))
      names.push(nameAt(tokens, m, i, text));
  return names;
}

/** The run of proper nouns about a token of a mention. */
function nameAt(tokens, m, head, text) {
  let [a, b] = [head, head];
  const proper = (i) => i >= m.first && i <= m.last && /^NNPS?$/.test(tokens[i]?.xpos ?? "");
  // GUM cuts names at their hyphens: "El - Hassan" is one
  const joins = (i) => i >= m.first && i <= m.last && tokens[i]?.xpos === "HYPH";
  for (;;) {
    if (proper(a - 1)) a--;
    else if (joins(a - 1) && proper(a - 2)) a -= 2;
    else break;
  }
  for (;;) {
    if (proper(b + 1)) b++;
    else if (joins(b + 1) && proper(b + 2)) b += 2;
    else break;
  }
  return text
    .slice(tokens[a].start, tokens[b].end)
    .replace(/\s+/g, " ")
    .replace(/['’]s$/, "");
}

const headsOf = (tokens, mentions, group) => [
  ...new Set(
    mentions.filter((m) => m.group === group).map((m) => tokens[headOf(tokens, m)].form.toLowerCase()),
  ),
];

/** A file of GUM as text and rows of gold. */
export function gumOf(conllu) {
  const doc = readConllu(conllu);
  return { text: doc.text, meta: doc.meta, rows: rowsOf(doc) };
}

/** All documents of one part ("dev" or "train"). */
export function gum(part) {
  if (!SHARED) return [];
  const folder = path.join(SHARED, "data", "gum", part);
  return fs
    .readdirSync(folder)
    .filter((f) => GENRES.test(f))
    .sort()
    .map((f) => {
      const doc = gumOf(fs.readFileSync(path.join(folder, f), "utf8"));
      const published = /^\d{4}-\d{2}-\d{2}$/.test(doc.meta.dateCreated ?? "") ? doc.meta.dateCreated : null;
      return {
        id: f.replace(/\.conllu$/, ""),
        from: `gum-${part}`,
        fold: part === "dev" ? "aside" : "tune",
        text: doc.text,
        rows: doc.rows,
        head: { id: f, text: doc.text, ...(published ? { published } : {}) },
      };
    });
}
