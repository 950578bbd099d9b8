// Whether "it", "they", "he" or "the company" may stand for a party or thing that was named before.
import type { Element } from "./elements.ts";
import { CALENDAR } from "./lexicon/grammar.ts";
import { mentionsOf } from "./mentions.ts";
import type { Reading } from "./reading.ts";
import { readWords, type Word } from "./words.ts";

/** How many words back a thing may have been named. */
const REACH = 45;

/** Other names, each run once, that stand in `words` from `from` on; a capital that only opens a sentence is none. */
function othersAfter(words: readonly Word[], from: number, taken: ReadonlySet<number>): number {
  let count = 0;
  let inside = false;
  for (let i = from; i < words.length; i++) {
    const w = words[i] as Word;
    const capital =
      !w.sign && /^\p{Lu}/u.test(w.form) && w.form !== "I" && !CALENDAR.has(w.lower) && !taken.has(i);
    const before = words[i - 1];
    const opens = !before || [".", "?", "!", "“", '"', "‘", ":"].includes(before.form);
    const next = words[i + 1];
    const name = capital && (!opens || Boolean(next && /^\p{Lu}/u.test(next.form)));
    if (name && !inside) count++;
    inside = capital;
  }
  return count;
}

/**
 * True where a word at `at` of the row may point back to the element: it was named before, and for a party at most
 * `most` other names came between.
 */
export function pointsTo(
  reading: Reading,
  at: number,
  element: Element,
  most: number,
  reach = REACH,
): boolean {
  const speaker = new Set(readWords(reading.record.statement.speaker.value?.name ?? "").map((w) => w.lower));
  const around = reading.around.filter((w) => !speaker.has(w.lower));
  const before: Word[] = [...reading.before, ...around, ...reading.words.slice(reading.body, at)];
  const mentions = mentionsOf(before, element).filter((m) => m.kind !== "member" && m.kind !== "narrowing");
  const last = mentions.at(-1);
  if (!last) return false;
  if (!element.party) return before.length - last.last <= reach;
  const taken = new Set(mentions.flatMap((m) => [m.first, m.last]));
  return othersAfter(before, last.last + 1, taken) <= most;
}

/** True where the name is used of a person: after a first name or a title ("Ada Orrin", "Mr Orrin"). */
export function calledPerson(reading: Reading, element: Element): boolean {
  if (!element.party?.person || element.party.names[0]?.parts.length !== 1) return false;
  if (element.party.ids.size > 0) return true;
  const speaker = readWords(reading.record.statement.speaker.value?.name ?? "");
  return [reading.words, reading.before, reading.around, reading.title, speaker].some((words) =>
    mentionsOf(words, element).some((m) => {
      const before = words[m.first - 1];
      const at = before?.form === "." ? words[m.first - 2] : before;
      return (
        m.kind === "name" && at !== undefined && !at.sign && /^\p{Lu}/u.test(at.form) && at.lower !== "the"
      );
    }),
  );
}
