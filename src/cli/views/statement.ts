// Views of a statement: who said it, when, by what means, through whom, in which words.
import type { Channel, Statement } from "../../model/statement.ts";
import { oneLine, type Paint } from "../output.ts";
import { carriersOf } from "../wire.ts";

/** The words of a statement, parts joined as they are read. */
export const wordsShown = (parts: readonly string[]): string => oneLine(parts.join(" … "));

/** Who said it, with the office: "Ilse Marren, foreign minister". */
export function speakerShown({ speaker }: Statement): string {
  const party = speaker.value;
  if (party === null) return "unnamed";
  const stands = party.standsFor === null ? "" : ` (for ${party.standsFor})`;
  return oneLine(`${party.name}${stands}${party.role === null ? "" : `, ${party.role}`}`);
}

/** When it was said, or only published: a day that nothing states is never called the day of saying. */
export function saidShown({ value, basis }: Statement["saidAt"]): string {
  if (value === null) return "undated";
  const { from, to, grain, words } = value;
  const rests = words === null ? "" : ` “${oneLine(words)}”`;
  if (from === null && to === null) return `undated${rests}`;
  const days = from === to ? from : `${from ?? "…"}/${to ?? "…"}`;
  const verb = basis === "default" ? "published" : "said";
  return `${verb} ${days}${grain === "day" || grain === "minute" ? "" : ` (${grain})`}${rests}`;
}

/** The article's name for a channel, "news briefing"; its kind where it has none, null where no more than a listener is known. */
export const channelShown = (channel: Channel | null): string | null =>
  channel === null ? null : channel.words || (channel.type === "other" ? null : channel.type);

/** What else is known, for the second line: said, channel, addressee, carriers, force. */
export function circumstances(statement: Statement): readonly string[] {
  const { channel, addressee, chain, force, factual, hearsay, saidAt, kind, medium, review } = statement;
  const via = carriersOf(chain);
  const by = channelShown(channel.value);
  return [
    saidShown(saidAt),
    by === null ? null : `by ${by}`,
    addressee.value === null ? null : `to ${addressee.value}`,
    via.length === 0 ? null : `via ${via.join(", ")}`,
    kind,
    medium === "speech" ? null : medium,
    force === "report" ? null : force === "deny" ? "denied by the source" : "the source declined",
    factual ? null : "not said to have been said",
    hearsay ? "reportedly" : null,
    review === "proposed" ? null : review,
  ].flatMap((part) => (part === null ? [] : [oneLine(part)]));
}

/** Says so where words stand for bytes that the encoding does not allow (U+FFFD); they are never passed over. */
const unreadable = (content: readonly string[]): string =>
  content.some((words) => words.includes("\ufffd")) ? " · holds bytes that could not be read" : "";

/** Words that only say that somebody said it. */
const PLAIN = /^(?:says?|said|saying|tells?|told|telling|adds?|added|adding|writes?|wrote|according to)$/i;
/** A word between signal and content: "spoke | of | a narrow escape". */
const BETWEEN = /^(?:about|against|at|by|for|from|in|into|of|on|over|to|upon|with)$/i;

/**
 * The signal that tells how the words are meant ("downplayed", "spoke of"), without which “the incident” says nothing;
 * null where the speaker's own words stand alone, where there is none, and where it only says that it was said.
 */
export function cueShown({ kind, evidence }: Statement): string | null {
  const cue = evidence.cue.map((part) => part.exact).join(" ");
  if (kind === "direct" || cue === "" || PLAIN.test(cue)) return null;
  const prefix = evidence.content[0]?.prefix ?? "";
  const behind = prefix.lastIndexOf(cue);
  const between = behind < 0 ? "" : prefix.slice(behind + cue.length).trim();
  return oneLine(BETWEEN.test(between) ? `${cue} ${between}` : cue);
}

/** Two or three lines for one statement. `mark` stands before the words: a number or an id. */
export function statementLines(
  statement: Statement,
  content: readonly string[],
  paint: Paint,
  mark: string,
  place: string | null = null,
): readonly string[] {
  const cue = cueShown(statement);
  const signal = cue === null ? "" : ` – ${cue}`;
  return [
    `${paint("dim", mark)} ${paint(["bold", "green"], speakerShown(statement))}${signal}: ${wordsShown(content)}`,
    `    ${paint("dim", circumstances(statement).join(" · "))}${unreadable(content)}`,
    ...(place === null ? [] : [`    ${paint("dim", place)}`]),
  ];
}
