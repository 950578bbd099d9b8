// The words of a hit for a reader: what was said as it stands, the stance with its sign, channel, chain and article.
import type { Answer, AskedPart, Hit } from "../../link/answer.ts";
import { BY } from "../../link/wording.ts";
import type { StanceValue } from "../../model/stance.ts";
import type { RecordedStatement } from "../../model/statement.ts";
import { oneLine, type Paint } from "../output.ts";
import { dayInWords } from "./ask-dates.ts";
import { channelShown } from "./statement.ts";

/** A sign, a letter and a word for each stance, so that none rests on colour. */
export const STANCE_SIGNS: Readonly<
  Record<StanceValue, { readonly sign: string; readonly letter: string; readonly word: string }>
> = {
  affirms: { sign: "▲", letter: "A", word: "affirms" },
  denies: { sign: "▼", letter: "D", word: "denies" },
  conditional: { sign: "◆", letter: "C", word: "conditional" },
  hedged: { sign: "◐", letter: "H", word: "hedged" },
  declines: { sign: "■", letter: "N", word: "no answer" },
  relays: { sign: "→", letter: "R", word: "relays" },
};

/** Which of an answer's claims this is, from 1 on. */
export const claimNumber = (claim: string, { claims }: Answer): number =>
  Math.max(
    0,
    claims.findIndex((c) => c.id === claim),
  ) + 1;

/** " (claim 2)" where an answer holds several, else "". */
export const claimInWords = (claim: string, answer: Answer): string =>
  answer.claims.length < 2 ? "" : ` (claim ${claimNumber(claim, answer)})`;

/** The claims of an answer, one a line, numbered where there are several, and the part of the record that was asked for. */
export const claimLines = ({ claims, part }: Answer): string[] => [
  ...claims.map(({ text }, i) => `Claim${claims.length < 2 ? "" : ` ${i + 1}`}: ${text}`),
  ...(part ? [partInWords(part)] : []),
];

/** @example partInWords({ speaker: "Orrin", from: "2024-03-01", to: null }) // "Only what “Orrin” said on or after 1 Mar 2024." */
function partInWords({ speaker, from, to }: AskedPart): string {
  const days = [
    ...(from === null ? [] : [`on or after ${dayInWords(from)}`]),
    ...(to === null ? [] : [`on or before ${dayInWords(to)}`]),
  ].join(" and ");
  const who = speaker === null ? "was said" : `“${speaker}” said`;
  return `Only what ${who}${days === "" ? "" : ` ${days}, as far as days are known`}.`;
}

/** The stance of a hit in sign, letter and word, with the claim where there are several. @example stanceInWords(hit, answer) // "▲ A affirms" */
export function stanceInWords(hit: Hit, answer: Answer): string {
  const { sign, letter, word } = STANCE_SIGNS[hit.stance.value.value ?? "relays"];
  return `${sign} ${letter} ${word}${claimInWords(hit.stance.claimId, answer)}`;
}

const OPENING = /^[“„«‹"'‘]/;

/** Whether what was said stands without the article's own marks, so that ours have to show that it is quoted. */
export const lacksMarks = ({ record }: Hit): boolean => !OPENING.test(record.content[0] ?? "");

/**
 * What was said. Words between marks stand as the article has them; words without marks are the reporter's and say so.
 * The deciding words are underlined where `paint` can.
 */
export function wordsInFull(hit: Hit, paint: Paint): string {
  const { record } = hit;
  const parts = record.content.map((text, part) => {
    let out = "";
    let at = 0;
    for (const b of hit.stance.basisWords) {
      if (b.part !== part || b.start < at) continue;
      out +=
        oneLineKeepingEnds(text.slice(at, b.start)) +
        underlined(oneLineKeepingEnds(text.slice(b.start, b.end)), paint);
      at = b.end;
    }
    return out + oneLineKeepingEnds(text.slice(at));
  });
  const joined = parts.join(" … ");
  if (record.statement.kind === "direct") return lacksMarks(hit) ? `“${joined}”` : joined;
  return `reported words: ${joined}`;
}

/** Word by word, so that a line may break between. */
const underlined = (text: string, paint: Paint): string =>
  text
    .split(" ")
    .map((word) => paint("underline", word))
    .join(" ");

/** One line, with a space kept where one stood at an end. */
function oneLineKeepingEnds(text: string): string {
  const inner = oneLine(text);
  if (inner === "") return /\s/.test(text) ? " " : "";
  return (/^\s/.test(text) ? " " : "") + inner + (/\s$/.test(text) ? " " : "");
}

/** The words that decided the stance, quoted one by one. */
export function decidingWords(hit: Hit): string {
  const seen = [...new Set(hit.stance.basisWords.map((b) => `“${oneLine(b.words)}”`))];
  return seen.length > 0 ? `decided by ${seen.join(", ")}` : "";
}

/** Channel, addressee and carriers: "news briefing · told a newspaper · via an agency". */
export function channelInWords(record: RecordedStatement): string {
  const { statement } = record;
  const bits: string[] = [];
  const channel = statement.channel.value;
  const by = channel?.platform ? `${channel.type} on ${channel.platform}` : channelShown(channel);
  const addressee = statement.addressee.value;
  // "told the broadcaster Channel Nine" names the outlet already
  if (by !== null && !addressee?.includes(by)) bits.push(by);
  // "told reporters" names the listener already.
  if (addressee && !bits.some((words) => words.includes(addressee))) bits.push(`told ${addressee}`);
  const carriers = statement.chain.flatMap((h) =>
    (h.role === "first-carrier" || h.role === "relay" || h.role === "translator") && h.agent ? [h.agent] : [],
  );
  if (carriers.length > 0) bits.push(`via ${carriers.join(", via ")}`);
  if (statement.hearsay) bits.push("reportedly");
  return bits.map(oneLine).join(" · ");
}

/** The article: title, outlet, day, id. */
export function articleInWords(record: RecordedStatement): string {
  const { article } = record;
  const bits = [
    article.title ? `‘${oneLine(article.title)}’` : "untitled",
    article.outlet ? oneLine(article.outlet) : "outlet unknown",
    article.published ? `published ${dayInWords(article.published.iso)}` : "publication undated",
    article.id,
  ];
  return bits.join(", ");
}

/** Who judged, where it is not the embedded judge, and why another had to step in; "" as a rule. */
export function judgeInWords(hit: Hit): string {
  const { by, basis } = hit.stance.value;
  const who = basis === "human" ? "decided by a person" : by === BY ? "" : `judged by ${oneLine(by)}`;
  return [who, hit.note === null ? "" : `note: ${oneLine(hit.note)}`].filter((x) => x !== "").join("; ");
}
