// Diff: what changed from one text to another, word by word. Paragraphs are matched first, words within what changed.

/** A stretch that both have, or that only the earlier (`gone`) or the later (`new`) has. */
export interface Change {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** Edits after which two lists are taken to have nothing more in common (Myers 1986 is quadratic in them). */
const MOST_EDITS = 600;

type Step = readonly [kind: Change["kind"], unit: string];

/** The shortest way from one list to another; all gone and all new where it takes more than `MOST_EDITS`. */
function steps(before: readonly string[], after: readonly string[]): readonly Step[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let a = before.length;
  let b = after.length;
  while (a > head && b > head && before[a - 1] === after[b - 1]) {
    a--;
    b--;
  }
  return [
    ...before.slice(0, head).map((unit): Step => ["same", unit]),
    ...middle(before.slice(head, a), after.slice(head, b)),
    ...before.slice(a).map((unit): Step => ["same", unit]),
  ];
}

/** Myers' greedy algorithm; the furthest reach of every diagonal is kept for each number of edits. */
function middle(a: readonly string[], b: readonly string[]): readonly Step[] {
  const most = Math.min(a.length + b.length, MOST_EDITS);
  const reach = new Int32Array(2 * most + 3);
  const zero = most + 1;
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    trace.push(reach.slice(zero - edits - 1, zero + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const [left, right] = [reach[zero + k - 1] as number, reach[zero + k + 1] as number];
      let x = k === -edits || (k !== edits && left < right) ? right : left + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach[zero + k] = x;
      if (x >= a.length && x - k >= b.length) return back(a, b, trace);
    }
  }
  return [...a.map((unit): Step => ["gone", unit]), ...b.map((unit): Step => ["new", unit])];
}

/** From the end back to the beginning, along what was kept. */
function back(a: readonly string[], b: readonly string[], trace: readonly Int32Array[]): readonly Step[] {
  const out: Step[] = [];
  let x = a.length;
  let y = b.length;
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const reach = trace[edits] as Int32Array;
    const at = (k: number) => reach[k + edits + 1] as number;
    const k = x - y;
    const down = k === -edits || (k !== edits && at(k - 1) < at(k + 1));
    const fromX = edits === 0 ? 0 : down ? at(k + 1) : at(k - 1);
    const fromY = edits === 0 ? 0 : fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY) {
      out.push(["same", a[--x] as string]);
      y--;
    }
    if (edits === 0) break;
    if (down) out.push(["new", b[--y] as string]);
    else out.push(["gone", a[--x] as string]);
  }
  return out.reverse();
}

/** Words with the space after them, so that they make the text again. */
const wordsIn = (text: string): string[] => text.match(/\s*\S+\s*/g) ?? []; // bounded: each unit is met twice at most

/** Neighbours of one kind as one. */
function joined(all: readonly Step[]): readonly Change[] {
  const out: { kind: Change["kind"]; text: string }[] = [];
  for (const [kind, text] of all) {
    const last = out.at(-1);
    if (last?.kind === kind) last.text += text;
    else out.push({ kind, text });
  }
  return out;
}

/**
 * What changed from one text, as a list of paragraphs, to another. All `same` and `gone` make the earlier again, all `same`
 * and `new` the later, each paragraph with a line break after it.
 * @example changes(["The dam is safe."], ["The dam is not safe."]) // same "The dam is ", new "not ", same "safe.\n"
 */
export function changes(before: readonly string[], after: readonly string[]): readonly Change[] {
  const all: Step[] = [];
  let gone: string[] = [];
  let fresh: string[] = [];
  const flush = () => {
    if (gone.length > 0 && fresh.length > 0)
      all.push(...steps(wordsIn(gone.join("")), wordsIn(fresh.join(""))));
    else {
      all.push(...gone.map((unit): Step => ["gone", unit]), ...fresh.map((unit): Step => ["new", unit]));
    }
    gone = [];
    fresh = [];
  };
  const lines = (paragraphs: readonly string[]) => paragraphs.map((text) => `${text}\n`);
  for (const [kind, line] of steps(lines(before), lines(after))) {
    if (kind === "gone") gone.push(line);
    else if (kind === "new") fresh.push(line);
    else {
      flush();
      all.push(["same", line]);
    }
  }
  flush();
  return joined(all);
}
