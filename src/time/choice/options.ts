// Options of a statement: the days that it may have been said on, each with the expressions that name them near it.
import { type Frame, firstFrom } from "../../saying/scene.ts";
import type { Expressed } from "./expressed.ts";
import type { Ground } from "./facts.ts";

/** Days that a statement may have. */
export interface Option {
  /** As in `Expressed.key`. */
  readonly key: string;
  /** Nearest expression of them in the statement's sentence, before it and after it; null where none. */
  readonly here: Expressed | null;
  readonly before: Expressed | null;
  readonly after: Expressed | null;
  /** In title, standfirst or lead. */
  readonly lead: Expressed | null;
  /** How many other days were named between the one before and the statement. */
  readonly since: number;
}

/** Expressions looked back over, forward over, and at the top. */
const BACK = 24;
const AHEAD = 8;
const TOP = 6;
/** Most options. */
const MOST = 10;

/** The options, nearest first. At most a fixed number of expressions is looked at. */
export function optionsOf({ days, ruled }: Ground, f: Frame, lead: number): readonly Option[] {
  const at = firstFrom(days, (e) => e.time.core >= f.anchor);
  const made = new Map<string, { -readonly [K in keyof Option]: Option[K] }>();
  const get = (key: string) => {
    const have = made.get(key);
    if (have) return have;
    const fresh = { key, here: null, before: null, after: null, lead: null, since: 0 };
    made.set(key, fresh);
    return fresh;
  };
  const nearer = (a: Expressed, b: Expressed | null) =>
    b === null || Math.abs(a.time.core - f.anchor) < Math.abs(b.time.core - f.anchor);
  const passed = new Set<string>();
  for (let i = at - 1; i >= 0 && i >= at - BACK; i--) {
    const e = days[i] as Expressed;
    const o = get(e.key);
    if (e.time.sentence === f.sentence) {
      if (nearer(e, o.here)) o.here = e;
    } else if (o.before === null) {
      o.before = e;
      o.since = passed.size;
    }
    if (e.plain) passed.add(e.key);
  }
  for (let i = at; i < days.length && i < at + AHEAD; i++) {
    const e = days[i] as Expressed;
    const o = get(e.key);
    if (e.time.sentence === f.sentence) {
      if (nearer(e, o.here)) o.here = e;
    } else o.after ??= e;
  }
  for (const e of days.slice(0, TOP)) if (e.paragraph <= lead) get(e.key).lead ??= e;
  const rule = ruled[f.index]?.key ?? "";
  if (rule !== "") get(rule);
  const far = (o: Option) =>
    o.key === rule
      ? -1
      : o.here
        ? 0
        : Math.min(
            ...[o.before, o.after].flatMap((e) => (e ? [Math.abs(e.time.core - f.anchor)] : [])),
            o.lead ? 5000 : 9000,
          );
  return [...made.values()].sort((a, b) => far(a) - far(b) || (a.key < b.key ? -1 : 1)).slice(0, MOST);
}
