// Reads GUM's gold CoNLL-U and brings it to the conventions of the other source: hyphenated words whole, names
// headed by their last word, Penn tags as CoreNLP writes them, name types from entities.
import { readdirSync, readFileSync } from "node:fs";
import { gumNames, type Row } from "./gum-names.ts";
import type { Sample } from "./sample.ts";

const MONTHS = new Set(
  "january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.".split(
    " ",
  ),
);
const TIMES = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight morning afternoon evening night day week month year decade century hour minute second moment time weekend spring summer autumn fall winter".split(
    " ",
  ),
);
const RENAMED: Readonly<Record<string, string>> = {
  "nsubj:outer": "nsubj",
  "csubj:outer": "csubj",
  "advcl:relcl": "advcl",
  list: "parataxis",
  dislocated: "dep",
  orphan: "dep",
  reparandum: "dep",
  goeswith: "dep",
  flat: "compound",
  "nmod:desc": "compound",
};

/** Joins "well", "-", "known" to one row, and renumbers. */
function mergeHyphens(rows: Row[]): Row[] {
  const group = rows.map((_, i) => i);
  for (let i = 1; i + 1 < rows.length; i++) {
    const mark = rows[i] as Row;
    const before = rows[i - 1] as Row;
    if (mark.tag === "HYPH" && before.glued && mark.glued) {
      group[i] = group[i - 1] as number;
      group[i + 1] = group[i - 1] as number;
    }
  }
  const starts = [...new Set(group)];
  const place = new Map(starts.map((g, n) => [g, n]));
  return starts.map((g) => {
    const parts = rows.filter((_, i) => group[i] === g);
    const last = parts.at(-1) as Row;
    if (parts.length === 1)
      return { ...last, head: last.head < 0 ? -1 : (place.get(group[last.head] as number) as number) };
    const outer = parts.filter((p) => p.head < 0 || group[p.head] !== g);
    const top = outer.find((p) => p.rel !== "punct") ?? last;
    const first = parts[0] as Row;
    let tag = last.tag;
    if (first.tag === "NNP" && tag.startsWith("NN")) tag = "NNP";
    else if ((top.rel === "amod" || top.rel === "compound") && /^(?:NN|NNS|VB\w?|IN|RB|RP)$/.test(tag))
      tag = "JJ";
    return {
      ...last,
      form: parts.map((p) => p.form).join(""),
      lemma: parts.map((p) => (p === last ? p.lemma : p.form)).join(""),
      tag,
      rel: top.rel === "compound" && tag === "JJ" ? "amod" : top.rel,
      head: top.head < 0 ? -1 : (place.get(group[top.head] as number) as number),
      entity: parts.map((p) => p.entity).join(""),
    };
  });
}

/** Makes `to` the head where `from` was. */
function promote(rows: Row[], from: number, to: number, relOfOld: string): void {
  const old = rows[from] as Row;
  const fresh = rows[to] as Row;
  fresh.head = old.head;
  fresh.rel = old.rel;
  for (const [i, r] of rows.entries()) if (i !== to && r.head === from) r.head = to;
  old.head = to;
  old.rel = relOfOld;
}

function convert(rows: Row[]): void {
  // Names: the last word is the head.
  for (let i = 0; i < rows.length; i++) {
    const parts = rows.flatMap((r, j) => (r.head === i && r.rel === "flat" ? [j] : []));
    const last = parts.at(-1);
    if (last !== undefined && last > i) promote(rows, i, last, "compound");
  }
  // Dates: the month is the head of the day.
  for (let i = 0; i < rows.length; i++) {
    const r = rows[i] as Row;
    const h = rows[r.head];
    if (r.rel === "compound" && h?.tag === "CD" && MONTHS.has(r.form.toLowerCase()))
      promote(rows, r.head, i, "nummod");
  }
  for (const [i, r] of rows.entries()) {
    const h = rows[r.head];
    if (r.rel === "obl:unmarked" || r.rel === "nmod:unmarked") {
      const time =
        TIMES.has(r.lemma.toLowerCase()) || MONTHS.has(r.form.toLowerCase()) || /^\d{4}$/.test(r.form);
      if (h && MONTHS.has(h.form.toLowerCase()) && r.tag === "CD") r.rel = "nummod";
      else if (r.rel === "nmod:unmarked" && h?.tag.startsWith("NN") && !time)
        r.rel = i > r.head ? "appos" : "compound";
      else r.rel = time ? "obl:tmod" : "obl:npmod";
    } else r.rel = RENAMED[r.rel] ?? r.rel;
    if (r.form.toLowerCase() === "to" && r.tag === "IN") r.tag = "TO";
    if (r.tag === "HYPH" || r.tag === "NFP") r.tag = ":";
    if (r.tag === "GW") r.tag = "NN";
  }
}

function readFile(file: string, id: string): Sample {
  const sample: Sample = {
    id,
    tokens: [],
    sentences: [],
    tag: [],
    head: [],
    rel: [],
    ner: [],
    lemma: [],
    gold: true,
  };
  let at = 0;
  for (const block of readFileSync(file, "utf8").split("\n\n")) {
    let rows: Row[] = [];
    for (const line of block.split("\n")) {
      const c = line.split("\t");
      if (!/^\d+$/.test(c[0] ?? "")) continue;
      rows.push({
        form: c[1] as string,
        lemma: c[2] as string,
        tag: c[4] as string,
        head: Number(c[6]) - 1,
        rel: c[7] as string,
        glued: /SpaceAfter=No/.test(c[9] as string),
        entity: /Entity=([^|]*)/.exec(c[9] as string)?.[1] ?? "",
      });
    }
    // Words written together ("don't") stand in a line of their own, whose parts do not say that they touch.
    for (const m of block.matchAll(/^(\d+)-(\d+)\t/gm)) {
      for (let i = Number(m[1]); i < Number(m[2]); i++) (rows[i - 1] as Row).glued = true;
    }
    if (rows.length === 0) continue;
    rows = mergeHyphens(rows);
    convert(rows);
    const names = gumNames(rows);
    const first = sample.tokens.length;
    for (const [i, r] of rows.entries()) {
      sample.tokens.push({ start: at, end: at + r.form.length, form: r.form });
      at += r.form.length + (r.glued ? 0 : 1);
      sample.tag.push(r.tag);
      sample.head.push(r.head < 0 ? -1 : first + r.head);
      sample.rel.push(r.rel);
      sample.ner.push(names[i] as string);
      sample.lemma.push(r.lemma);
    }
    sample.sentences.push({ first, last: sample.tokens.length - 1 });
  }
  return sample;
}

/** Documents of `<folder>/<split>`, by file name. */
export const readGum = (folder: string, split: "train" | "dev"): Sample[] =>
  readdirSync(`${folder}/${split}`)
    .filter((f) => f.endsWith(".conllu"))
    .sort()
    .map((f) => readFile(`${folder}/${split}/${f}`, f.replace(".conllu", "")));
