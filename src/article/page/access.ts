// Access: whether a reader gets the whole article — by what the page says of itself, and by the prompt under which a teaser ends.
import type { Access } from "../../model/article.ts";
import { type Decision, decide, unknown } from "../../model/decision.ts";
import { LEADS_ON, PROMPTS } from "../lexicon/consent.ts";
import type { PageBlocks } from "./blocks.ts";
import type { Judged } from "./choose.ts";
import { type Found, own } from "./linked-data.ts";

/** What a value of `isAccessibleForFree` says, in all its spellings; null where nothing. */
function freeOf(value: unknown): boolean | null {
  if (typeof value === "boolean") return value;
  const word = typeof value === "string" ? value.trim().toLowerCase() : "";
  if (/^(?:false|no|0|https?:\/\/schema\.org\/false)$/.test(word)) return false;
  return /^(?:true|yes|1|https?:\/\/schema\.org\/true)$/.test(word) ? true : null;
}

/** Whether the mark-up says that the article is free to read: JSON-LD of it or of its parts, microdata, meta elements. */
export function freeStated(article: unknown, meta: ReadonlyMap<string, string>): Found<boolean> | null {
  const ways: readonly (readonly [unknown, string])[] = [
    [own(article, "isAccessibleForFree"), "json-ld isAccessibleForFree"],
    ...[own(article, "hasPart")]
      .flat(1)
      .slice(0, 20)
      .map((part) => [own(part, "isAccessibleForFree"), "json-ld hasPart"] as const),
    [meta.get("isaccessibleforfree"), "microdata isAccessibleForFree"],
  ];
  const said = ways.flatMap(([value, by]) => {
    const free = freeOf(value);
    return free === null ? [] : [{ value: free, by }];
  });
  // A free page may have a part that is not: then not all of it can be read.
  const paid = said.find(({ value }) => !value);
  if (paid ?? said[0]) return paid ?? said[0] ?? null;
  const tier = meta.get("article:content_tier")?.trim().toLowerCase();
  if (tier !== "free" && tier !== "locked") return null;
  return { value: tier === "free", by: "meta article:content_tier" };
}

/** Longest prompt that is looked at, in UTF-16 units. */
const LONGEST = 400;
/** Blocks around the end of the article's own text in which a prompt is looked for. */
const BEFORE = 2;
const AFTER = 6;
/** An article longer than this is no teaser. */
const TEASER = 3500;

/** True for a line under which an article ends that is not free to read. @example isPrompt("Subscribe to continue reading") // true */
export function isPrompt(line: string): boolean {
  if (line.length > LONGEST) return false;
  const low = line.toLowerCase();
  // "Read more: For subscribers only: …" is said of another article.
  if (LEADS_ON.some((lead) => low.startsWith(lead) && low.length > lead.length + 40)) return false;
  return PROMPTS.some((prompt) => low.includes(prompt));
}

/** True where a short text ends in such a prompt. */
function endsInPrompt({ blocks }: PageBlocks, { own: isOwn }: Judged): boolean {
  const last = isOwn.lastIndexOf(true);
  if (last < 0) return false;
  let length = 0;
  for (const [i, { text }] of blocks.entries()) if (isOwn[i]) length += text.length;
  if (length > TEASER) return false;
  return blocks.slice(Math.max(0, last - BEFORE), last + 1 + AFTER).some(({ text }) => isPrompt(text));
}

/** Whether a reader gets the whole article, with where that was found. */
export function accessOf(free: Found<boolean> | null, page: PageBlocks, judged: Judged): Decision<Access> {
  if (free !== null) return decide(free.value ? "free" : "paid", "stated", free.by, { score: 0.95 });
  return endsInPrompt(page, judged)
    ? decide<Access>("paid", "inferred", "prompt", { score: 0.7 })
    : unknown("no-access");
}
