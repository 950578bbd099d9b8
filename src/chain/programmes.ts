// Programmes and the stations that carry them: "on The Morning Hour", "on Channel Nine’s Talk", "appeared on CNN".
import type { Channel } from "../model/statement.ts";
import type { Scene } from "../saying/scene.ts";
import { isCallSign } from "./outlets.ts";
import type { ChannelPhrase } from "./phrase.ts";

/** Well-known programmes by name, for texts that name them without marks; names only. */
const WELL_KNOWN: readonly (readonly string[])[] = `
Meet the Press|Face the Nation|This Week|State of the Union|Fox News Sunday|Morning Joe|New Day|Fox & Friends|Fox and Friends|Sean Hannity Show|Good Morning America|Today|60 Minutes|Nightline|Hardball|Hannity|Special Report|On the Record|The View|Real Time|Morning Edition|All Things Considered|Fresh Air|State of the State|Anderson Cooper 360|The Situation Room|The Lead|Outnumbered|The Five|Squawk Box|Newsnight|Question Time|Panorama|Democracy Now|Saturday Night Live|CBS This Morning|Power Lunch|Washington Week|Washington Journal|Reliable Sources|Inside Politics|Justice|Breitbart News Daily|Meet the Press Daily|America’s Newsroom|HARDtalk|The World at One|Any Questions|The Daily Show|The Tonight Show|The Late Show
`
  .split(/[|\n]/)
  .filter((w) => w.trim() !== "")
  .map((w) => w.trim().toLowerCase().split(" "));

const byFirst = new Map<string, (readonly string[])[]>();
for (const words of WELL_KNOWN) {
  const have = byFirst.get(words[0] as string);
  if (have) have.push(words);
  else byFirst.set(words[0] as string, [words]);
}

/** Last words of programmes’ names. */
const TAIL =
  /^(?:Show|Hour|File|Factor|Tonight|Live|Report|Podcast|Today|Sunday|Morning|Daily|Beat|Roundtable|Zone|Now|Talk|Nightly|Newshour|NewsHour|Breakfast)$/;
/** Stations by name, each one token. */
const OUTLET =
  /^(?:CNN|MSNBC|NBC|CBS|ABC|CNBC|PBS|NPR|HBO|BBC|ITV|CTV|CBC|C-SPAN|ZDF|ARD|RT|Newsmax|Univision|Telemundo|Fox|Sky|NHK|NTV|RTL|TVN|TVP|Showtime|SiriusXM|Sirius|Comedy)$/;
const STATION_TAIL = /^(?:News|Business|Radio|TV|Television|XM|Central|Network|One|Four|4)$/;
const STATION_HEAD = /^(?:Radio|Channel|TV)$/;
/** Longest name, in tokens. */
const LONGEST = 7;

const CAPITAL = /^[\p{Lu}\d]/u;

/** A programme or station behind "on" (or "during") at token `i`, where its name begins; null where none does. */
export function programmeName(scene: Scene, i: number, from: number): ChannelPhrase | null {
  const { tokens, text } = scene.doc;
  const left = (n: number) => (i - n >= from ? tokens[i - n]!.lower : "");
  if (!CAPITAL.test(tokens[i]!.form)) return null;
  const prep = /^(?:on|during)$/.test(left(1))
    ? 1
    : left(1) === "the" && /^(?:on|during)$/.test(left(2))
      ? 2
      : 0;
  if (prep === 0) return null;
  if (
    /^(?:based|focused|depends|working|votes?|spend|spent|report(?:s|ed)?|statement|comments?|attacks?)$/.test(
      left(prep + 1),
    )
  )
    return null; // "a report on Fox News"
  let first = i;
  const station = stationAt(scene, i);
  if (station >= 0 && tokens[station + 1]?.lower === "'s") {
    first = station + 2;
    const last = nameEnd(scene, first, true);
    return last < first ? null : made(scene, text, first, last, i - prep);
  }
  const last = nameEnd(scene, first, false);
  if (last >= first) return made(scene, text, first, last, i - prep);
  if (station >= 0 && prep === 1 && left(1) === "on") return made(scene, text, i, station, i - 1);
  return null;
}

function made(scene: Scene, text: string, first: number, last: number, prep: number): ChannelPhrase {
  const { tokens } = scene.doc;
  const channel: Channel = {
    type: "broadcast",
    words: text.slice(tokens[first]!.start, tokens[last]!.end),
    platform: null,
  };
  return { channel, at: { first, last }, first: prep, refersBack: false };
}

/** Last token of a station's name that begins at `i`; -1 where none does. */
function stationAt(scene: Scene, i: number): number {
  const { tokens } = scene.doc;
  const form = (k: number) => tokens[k]?.form ?? "";
  if (isCallSign(form(i))) return i;
  if (OUTLET.test(form(i))) {
    let last = i;
    while (STATION_TAIL.test(form(last + 1))) last++;
    return /^(?:Fox|Sky|Comedy)$/.test(form(i)) && last === i && form(i) !== "Fox" ? -1 : last;
  }
  if (STATION_HEAD.test(form(i)) && CAPITAL.test(form(i + 1))) return i + 1;
  if (CAPITAL.test(form(i)) && /^(?:Radio|TV|Television)$/.test(form(i + 1))) return i + 1;
  return -1;
}

/** Where the programme's name that begins at `i` ends; before `i` where none does. `any`: any capitals will do. */
function nameEnd(scene: Scene, i: number, any: boolean): number {
  const { tokens } = scene.doc;
  const sentence = tokens[i]?.sentence;
  for (const words of byFirst.get(tokens[i]?.lower ?? "") ?? []) {
    const whole = words.every((w, n) => tokens[i + n]?.lower === w && tokens[i + n]!.sentence === sentence);
    const capital = CAPITAL.test(tokens[i]!.form) && CAPITAL.test(tokens[i + words.length - 1]?.form ?? "");
    if (whole && capital && (words.length > 1 || any)) return i + words.length - 1;
  }
  let last = i - 1;
  let tail = -1;
  for (let k = i; k < i + LONGEST; k++) {
    const t = tokens[k];
    if (!t || t.sentence !== sentence) break;
    if (
      !CAPITAL.test(t.form) &&
      !(k > i && /^(?:of|the|with|in|and|'s)$/.test(t.lower) && CAPITAL.test(tokens[k + 1]?.form ?? ""))
    )
      break;
    if (/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)$/.test(t.form)) break;
    last = k;
    if (k > i && TAIL.test(t.form)) tail = k;
  }
  return any ? last : tail;
}
