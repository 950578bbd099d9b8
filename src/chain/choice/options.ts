// Options of a statement: the ways in which it may have been said, each with the mentions of it near the statement.
import type { ChannelType } from "../../model/statement.ts";
import { type Frame, firstFrom } from "../../saying/scene.ts";
import type { Ground } from "./ground.ts";
import { type Mention, names } from "./mentions.ts";
import { isAnothers, isSubject } from "./owners.ts";

/** A type of channel that a statement may have. */
export interface Option {
  readonly type: ChannelType;
  /** Nearest mention in the statement's sentence, the last before it, the last of its own voice before it, the next behind it; null where none. */
  readonly here: Mention | null;
  readonly before: Mention | null;
  readonly voiced: Mention | null;
  readonly after: Mention | null;
  /** In title, standfirst or lead. */
  readonly lead: Mention | null;
  /** How many other types were named between the one before and the statement. */
  readonly since: number;
}

/** What one party says or sends; in a debate, a meeting or a broadcast others speak as well. */
const PERSONAL =
  /^(?:statement|post|press release|letter|speech|interview|article|report|court filing|call|other)$/;

/**
 * The mentions that an option may rest on, the best first: they name a channel that was used, do not stand within the
 * reported words themselves, which tell of it ("… after Orel’s statement"), and are not what others said or sent
 * ("commented on Orel’s statement", "irritated by statements").
 */
export const restsOn = (g: Ground, f: Frame, o: Option): readonly Mention[] =>
  [o.here, o.voiced, o.before, o.after, o.lead].flatMap((m) =>
    m !== null &&
    names(m) &&
    (m.holder === f.index || (g.scene.owner[m.last] !== f.index && !isOfOthers(g, f, m)))
      ? [m]
      : [],
  );

/** Its words give it to another party, or the voice only speaks of it. */
function isOfOthers(g: Ground, f: Frame, m: Mention): boolean {
  const voice = g.voices[f.index] as string;
  if (!PERSONAL.test(m.channel.type) || !g.names.has(voice)) return false;
  if (isAnothers(g.scene, m.last, voice, g.ties.called)) return true;
  return m.holder < 0 && g.ties.namedIn(m.sentence, voice) && isSubject(g.scene, m.last);
}

/** Mentions looked back over, forward over, and at the top. */
const BACK = 40;
const AHEAD = 12;
const TOP = 10;
/** Most options. */
const MOST = 8;

/** The options, nearest first. At most a fixed number of mentions is looked at. */
export function optionsOf(g: Ground, f: Frame): readonly Option[] {
  const { mentions } = g;
  const made = new Map<ChannelType, { -readonly [K in keyof Option]: Option[K] }>();
  const get = (type: ChannelType) => {
    const have = made.get(type);
    if (have) return have;
    const fresh = { type, here: null, before: null, voiced: null, after: null, lead: null, since: 0 };
    made.set(type, fresh);
    return fresh;
  };
  const at = firstFrom(mentions, (m) => m.last >= f.anchor);
  const nearer = (a: Mention, b: Mention | null) =>
    b === null || Math.abs(a.last - f.anchor) < Math.abs(b.last - f.anchor);
  const passed = new Set<ChannelType>();
  const voice = g.voices[f.index];
  for (let i = at - 1; i >= 0 && i >= at - BACK; i--) {
    const m = mentions[i] as Mention;
    const o = get(m.channel.type);
    if (m.sentence === f.sentence) {
      if (nearer(m, o.here)) o.here = m;
      continue;
    }
    if (o.voiced === null && voice !== "" && m.voice === voice) o.voiced = m;
    if (o.before === null) {
      o.before = m;
      o.since = passed.size;
    }
    if (m.plain && m.reading !== "verb") passed.add(m.channel.type);
  }
  for (let i = at; i < mentions.length && i < at + AHEAD; i++) {
    const m = mentions[i] as Mention;
    const o = get(m.channel.type);
    if (m.sentence === f.sentence) {
      if (nearer(m, o.here)) o.here = m;
    } else o.after ??= m;
  }
  for (const m of mentions.slice(0, TOP)) if (m.paragraph <= g.body + 2) get(m.channel.type).lead ??= m;
  const rule = g.told[f.index]?.channel?.value?.type;
  if (rule) get(rule);
  const far = (o: Option) =>
    o.type === rule
      ? -1
      : o.here
        ? 0
        : Math.min(
            ...[o.before, o.after].flatMap((m) => (m ? [Math.abs(m.last - f.anchor)] : [])),
            o.lead ? 5000 : 9000,
          );
  return [...made.values()].sort((a, b) => far(a) - far(b) || (a.type < b.type ? -1 : 1)).slice(0, MOST);
}
