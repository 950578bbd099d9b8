// Names and their types out of GUM's entity annotation, which marks whole noun phrases.

/** One token of GUM while it is being read. */
export interface Row {
  form: string;
  lemma: string;
  tag: string;
  head: number;
  rel: string;
  /** True where the next token follows without a space. */
  glued: boolean;
  /** The Entity field: brackets that open and close. */
  entity: string;
}

const TYPES: Readonly<Record<string, string>> = {
  person: "PER",
  organization: "ORG",
  place: "LOC",
  time: "",
};
const TITLES =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|president|minister|prime|vice|senator|sen|rep|gov|governor|general|gen|col|lt|king|queen|prince|princess|pope|sir|lord|lady|judge|justice|ambassador|chairman|director|secretary|captain|mayor|dean|student)\.?$/i;

interface Entity {
  first: number;
  last: number;
  type: string;
  /** Head token. */
  head: number;
}

/** Entities that lie in one sentence; `minspan` (1-based, last one) names the head. */
function entities(rows: readonly Row[]): Entity[] {
  const open: { id: string; first: number; type: string; span: string }[] = [];
  const found: Entity[] = [];
  const close = (id: string, last: number) => {
    const k = open.findLastIndex((o) => o.id === id);
    const o = open[k];
    if (!o) return;
    open.splice(k, 1);
    const places = o.span.split(",").map(Number);
    const head = o.first + (places.at(-1) ?? 1) - 1;
    found.push({ first: o.first, last, type: o.type, head: head >= o.first && head <= last ? head : last });
  };
  for (const [i, r] of rows.entries()) {
    for (const m of r.entity.matchAll(/\((\d+)-(\w+)-[^()-]*-[^()-]*-[^()-]*-([\d,]+)[^()]*(\))?|(\d+)\)/g)) {
      if (m[5] !== undefined) close(m[5], i);
      else {
        open.push({ id: m[1] as string, first: i, type: m[2] as string, span: m[3] as string });
        if (m[4] !== undefined) close(m[1] as string, i);
      }
    }
  }
  return found;
}

const proper = (r: Row | undefined) => r !== undefined && (r.tag === "NNP" || r.tag === "NNPS");

/** BIO labels of a sentence's names ("B-PER", "I-PER", …; "" outside). */
export function gumNames(rows: readonly Row[]): string[] {
  const out = rows.map(() => "");
  const list = entities(rows).sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const e of list) {
    if (!proper(rows[e.head])) continue;
    let { head: first, head: last } = e;
    while (first > e.first && proper(rows[first - 1])) first--;
    while (last < e.last && proper(rows[last + 1])) last++;
    // "Americans" are people, but no person's name.
    const type = rows[e.head]?.tag === "NNPS" && e.type === "person" ? "MISC" : (TYPES[e.type] ?? "MISC");
    if (type === "") {
      continue;
    }
    if (type === "ORG" || type === "LOC") {
      // "University of Ardun": go on over "of", "for", "and" while names follow.
      for (;;) {
        let next = last + 1;
        while (next <= e.last && /^(?:of|for|and|the|&|on|de|la|du|der|von)$/i.test(rows[next]?.form ?? ""))
          next++;
        if (next === last + 1 || next > e.last || !proper(rows[next])) break;
        while (next < e.last && proper(rows[next + 1])) next++;
        last = next;
      }
    }
    if (type === "PER") while (first < last && TITLES.test(rows[first]?.form ?? "")) first++;
    let free = true;
    for (let i = first; i <= last; i++) if (out[i] !== "") free = false;
    if (!free) continue;
    for (let i = first; i <= last; i++) out[i] = `${i === first ? "B" : "I"}-${type}`;
  }
  for (const [i, r] of rows.entries()) {
    if (out[i] === "" && i > 0 && r.tag === "JJ" && /^[A-Z][a-z]+$/.test(r.form)) out[i] = "B-MISC";
  }
  return out;
}
