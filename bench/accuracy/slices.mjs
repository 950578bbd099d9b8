// Slices: found and attributed by kind of report — direct, mixed or indirect; speech or other; by form of the source.
import { match, prf, rightSource } from "./match.mjs";

const SPEECH =
  /^(?:accord|accus|acknowledg|add|address|admit|advis|announc|answer|apologi|argu|ask|assert|assur|blam|boast|brag|call|caution|claim|comment|complain|conced|conclud|confirm|contend|countr?er|critici|declar|declin|defend|demand|den(?:y|ie)|describ|dismiss|disput|elaborat|emphasi|exclaim|explain|express|hint|insist|jok|lament|mention|not(?:e|ed|es|ing)\b|observ|offer|pledg|point|prais|predict|promis|propos|quip|quot|read|reaffirm|recall|recommend|recount|refus|reiterat|reject|relat|remark|remind|repeat|repl(?:y|ie)|report|request|respond|retort|reveal|sa(?:y|id)|shout|slam|speak|spok|stat(?:e|ed|es|ing)\b|stress|suggest|swear|swore|talk|tell|testif|told|tweet|urg|vow|warn|wr(?:ite|ote|iting|itten))/i;
const PRONOUN =
  /^(?:he|she|they|it|we|i|you|who|which|that|this|these|those|him|her|them|us|me|his|their|its|our|my|one|some|many|others?|both|another|himself|herself|themselves)$/i;
const OPEN = /["“„«]/;

/** How the words are reported, by the quotation marks in and around the content. */
export function kindOf(text, content) {
  let inside = 0;
  let all = 0;
  for (const [a, b] of content) {
    // Quotation marks right before the span count as its own: annotators leave them out now and then.
    const from = a > 0 && OPEN.test(text[a - 1]) ? a - 1 : a;
    let open = false;
    for (let i = from; i < b; i++) {
      const c = text[i];
      if (c === '"') open = !open;
      else if ("“„«".includes(c)) open = true;
      else if ("”»".includes(c)) open = false;
      else if (/[\p{L}\p{N}]/u.test(c)) {
        all++;
        if (open) inside++;
      }
    }
  }
  if (inside === 0) return "indirect";
  return inside >= all * 0.98 ? "direct" : "mixed";
}

/** Name, nominal, pronoun or none. */
export function sourceForm(text, source) {
  const first = source?.[0];
  if (!first) return "none";
  const words = text.slice(...first).trim();
  if (PRONOUN.test(words)) return "pronoun";
  const later = words
    .split(/\s+/)
    .filter((w, i) => i > 0 || !/^(?:The|A|An|One|Some|Many|His|Her|Their|Its)$/.test(w));
  return later.some((w) => /^\p{Lu}/u.test(w)) ? "name" : "nominal";
}

/** True where content, cue and source stand in one sentence, judged by sentence ends between their outer edges. */
export function oneSentence(text, row) {
  const spans = [...row.content, ...(row.cue ?? []), ...(row.source ?? [])];
  const from = Math.min(...spans.map(([a]) => a));
  const to = Math.max(...spans.map(([, b]) => b));
  return (
    !/[.!?]["”’»)]*\s+["“‘«(]?\p{Lu}/u.test(text.slice(from, to)) && !text.slice(from, to).includes("\n")
  );
}

/** Counts by slice over all documents: gold `[{id, text, attributions}]`, predictions by id. */
export function slices(gold, predictions) {
  const rows = new Map();
  const count = (name, found, right) => {
    const row = rows.get(name) ?? { gold: 0, found: 0, right: 0 };
    row.gold++;
    if (found) row.found++;
    if (right) row.right++;
    rows.set(name, row);
  };
  const total = { gold: 0, predicted: 0, found: 0, right: 0 };
  for (const doc of gold) {
    const predicted = predictions.get(doc.id) ?? [];
    const { of } = match(doc.text, doc.attributions, predicted);
    const optional = doc.attributions.filter((a) => a.optional);
    total.predicted += predicted.length - optional.filter((a) => of.has(a)).length;
    for (const row of doc.attributions) {
      if (row.optional) continue;
      const found = of.get(row);
      const right = found !== undefined && rightSource(doc.text, row, found);
      const kind = kindOf(doc.text, row.content);
      const cue = row.cue?.[0] ? doc.text.slice(...row.cue[0]) : "";
      const act = row.cue?.length
        ? cue.split(/\s+/).some((w) => SPEECH.test(w))
          ? "speech"
          : "other"
        : "no cue";
      total.gold++;
      if (found) total.found++;
      if (right) total.right++;
      count(`${kind}`, found, right);
      count(`${act}`, found, right);
      count(`${kind} × ${act}`, found, right);
      count(`source: ${sourceForm(doc.text, row.source)}`, found, right);
      count(oneSentence(doc.text, row) ? "within a sentence" : "across sentences", found, right);
    }
  }
  return {
    found: prf(total.found, total.predicted, total.gold),
    relation: prf(total.right, total.predicted, total.gold),
    rows,
    total,
  };
}

/** The slices as a table. */
export function table({ rows, found, relation, total }) {
  const pc = (x) => x.toFixed(1).padStart(6);
  const lines = [
    `${total.gold} in gold, ${total.predicted} predicted`,
    `found      P ${pc(found.p)}  R ${pc(found.r)}  F1 ${pc(found.f)}`,
    `relation   P ${pc(relation.p)}  R ${pc(relation.r)}  F1 ${pc(relation.f)}`,
    "",
    `${"slice".padEnd(22)}${"gold".padStart(6)}  found %  of these right source %  both %`,
  ];
  for (const [name, row] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const share = (n, of) => pc(of ? (100 * n) / of : 0);
    const cells = [share(row.found, row.gold), share(row.right, row.found), share(row.right, row.gold)];
    lines.push(
      `${name.padEnd(22)}${String(row.gold).padStart(6)}  ${cells[0]}${cells[1].padStart(25)}${cells[2].padStart(10)}`,
    );
  }
  return lines.join("\n");
}
