// Bylines: who wrote it, in the forms that pages print.
import { isAgency } from "./lexicon/agencies.ts";
import { GIVEN_NAMES } from "./lexicon/given-names.ts";
import { JOB, NOT_NAME, OUTLET_NOUN, PARTICLE } from "./lexicon/words.ts";
import { scanStamps } from "./stamps.ts";

/** A byline, read. */
export interface Byline {
  readonly authors: readonly string[];
  /** Paper or agency named beside the author; null where none is. */
  readonly affiliation: string | null;
  /** `by` ("By …"), `job` ("… | Staff writer"), `reporting` ("Reporting by …"), `name` (a name alone). */
  readonly form: "by" | "job" | "reporting" | "name";
}

const CAPITALISED = /^\p{Lu}[\p{L}'.-]*$/u;
const INITIAL = /^\p{Lu}\.?(?:\p{Lu}\.?)?$/u;

/** True for one to five words that may make a person's name. @example isNameLike("Mila van Orel") // true */
export function isNameLike(text: string): boolean {
  const tokens = text.trim().split(/ +/);
  if (tokens.length === 0 || tokens.length > 6) return false;
  let real = 0;
  for (const [i, token] of tokens.entries()) {
    const low = token.toLowerCase();
    if (INITIAL.test(token)) continue;
    if (PARTICLE.has(low)) {
      if (i === tokens.length - 1) return false;
      continue;
    }
    if (!CAPITALISED.test(token) || NOT_NAME.has(low.replace(/\.$/, ""))) return false;
    real++;
  }
  return real > 0;
}

const LEAD =
  /^(?:(?:written |reported |posted |published |compiled |story |text |words |article |created |submitted |interview(?:ed)? )?by|authors?|words|text|writer|journalist|reporter|correspondent)\s*:?\s+(?=\S)/i;
const REPORTING =
  /^[([]?\s*(?:additional )?(?:reporting|writing|reported|written)(?: and (?:writing|editing))? by\s+/i;
const HAS_LEAD_SIGN = /^(?:authors?|words|text|writer|journalist|reporter|correspondent)\s*:/i;

// Runs of space are tried from their first unit only, `(?<!\s)\s+`, so that a long one costs its length once.

/** Cuts a list of names at commas, "and", "&", "with" and bars. */
const partsOf = (text: string): string[] =>
  text
    .split(/(?:(?<!\s)\s+)?[,|•·/;]\s*|(?<!\s)\s+(?:and|&|with|for|–|—|-)\s+/i)
    .map((p) => (/(?:\b\p{Lu}|Jr|Sr)\.$/u.test(p) ? p : p.replace(/(?<![.\s:])[.\s:]+$/, "")).trim())
    .filter((p) => p !== "");

const isOutletLike = (text: string): boolean =>
  isAgency(text.replace(/^the /i, "")) ||
  OUTLET_NOUN.test(text.replace(/\p{Lu}{3,}/gu, (w) => `${w[0]}${w.slice(1).toLowerCase()}`));

const isGiven = (word: string): boolean =>
  GIVEN_NAMES.has(
    word
      .toLowerCase()
      .normalize("NFKD")
      .replace(/[\u0300-\u036f]/g, ""),
  );

/** One word with the space before it, without what makes it an address: all of "a@b.vel", the handle of "@mila,". */
const withoutAddress = (word: string): string =>
  word.trimStart().slice(1, -1).includes("@") ? "" : word.replace(/^\s*@\w+\)?/, "");

/** Drops what stands after a name: "in Ardun", "at the Northern Compact summit", an e-mail address or handle. */
const bare = (part: string): string =>
  part
    .replace(/(?<!\s)\s+(?:in|at|from|of|on)\s+\p{Lu}.*$/u, "")
    .replace(/(?:(?<!\s)\s+)?\S+/g, withoutAddress)
    .replace(/(?<![.\s])[.\s]+$/, (end) =>
      /\p{Lu}\.$/u.test(part) || /\b(?:Jr|Sr)\.$/.test(part) ? end.trimEnd() : "",
    )
    .trim();

const JOB_KIND =
  /^(?:Diplomatic|Political|Politics|Senior|Junior|Chief|Staff|Defen[cs]e|Foreign|European?|World|Economics|Economy|Business|Security|Legal|Science|Health|Home|Associate|Assistant|Deputy|Managing|Executive|Special|National|International|Investigations?|Global|Moscow|Washington|Brussels|London|Berlin|Paris|Kyiv|Africa|Asia|Environment|Energy|Education|Social|Digital|News|Features?|Freelance|Contributing|War|Military|Parliamentary|Court|Religion|Technology)$/;

/** The name in "Mila Orel Diplomatic correspondent" or "Mila van Orel senior writer"; null where the words are no name and job. */
function nameBeforeJob(text: string): string | null {
  const tokens = text.split(" ");
  const lower = tokens.findIndex((t) => /^\p{Ll}/u.test(t) && !PARTICLE.has(t));
  let end = 2;
  while (
    end < tokens.length &&
    (PARTICLE.has((tokens[end - 1] as string).toLowerCase()) || INITIAL.test(tokens[end - 1] as string))
  )
    end++;
  const kind = tokens.findIndex((t, i) => i >= end && JOB_KIND.test(t));
  if (lower > end) end = kind > 0 && kind < lower ? kind : lower;
  const name = tokens.slice(0, end).join(" ");
  const job = tokens.slice(end).join(" ");
  return end < tokens.length &&
    tokens.length - end <= 4 &&
    !JOB.test(name) &&
    JOB.test(job) &&
    isNameLike(name)
    ? name
    : null;
}

/** "Anna Orel Northwire News": a common given name, a surname, and an outlet pasted behind them. */
function nameBeforeOutlet(text: string): { name: string; outlet: string } | null {
  const tokens = text.split(" ");
  if (tokens.length < 4 || !isGiven(tokens[0] as string)) return null;
  const name = tokens.slice(0, 2).join(" ");
  const outlet = tokens.slice(2).join(" ");
  return isNameLike(name) && isOutletLike(outlet) && !JOB.test(outlet) ? { name, outlet } : null;
}

interface Parts {
  readonly authors: string[];
  readonly affiliation: string | null;
  /** Parts that are neither names, jobs, outlets nor places. */
  readonly strange: number;
  readonly jobs: number;
}

function readParts(text: string): Parts {
  const authors: string[] = [];
  let affiliation: string | null = null;
  let strange = 0;
  let jobs = 0;
  for (const [i, part] of partsOf(text).entries()) {
    let name = bare(part);
    const glued = i === 0 ? nameBeforeOutlet(name) : null;
    if (glued) {
      affiliation ??= glued.outlet;
      name = glued.name;
    }
    const before = nameBeforeJob(name);
    if (name === "") continue;
    if (/^(?:Jr|Sr|PhD|MD|II|III)\.?$/.test(name) && authors.length > 0)
      authors.push(`${authors.pop()}, ${name}`);
    else if (i > 0 && isOutletLike(name) && !JOB.test(name)) affiliation ??= name.replace(/^the /i, "");
    else if (JOB.test(name)) {
      jobs++;
      if (i === 0 && isOutletLike(name)) authors.push(name);
      else if (before !== null) authors.push(before);
      else if (i === 0 && authors.length === 0 && /^\p{Lu}/u.test(name)) authors.push(name);
    } else if (isNameLike(name) || (i === 0 && isOutletLike(name))) {
      if (i === 0 || name.includes(" ")) authors.push(name);
    } else strange++;
  }
  return { authors, affiliation, strange, jobs };
}

/** The line without dates, times and counts of reading time, for what is left of it. */
function withoutStamps(line: string): string {
  const scan = scanStamps(line);
  let out = line;
  for (const m of [...scan.moments].reverse()) out = `${out.slice(0, m.start)} | ${out.slice(m.end)}`;
  return out
    .replace(/\b(?:(?:first |last )?(?:published|updated?|posted|modified)(?: on| at)?)\b\s*:?/gi, " | ")
    .replace(/\b\d+ min(?:ute)?s? read\b/gi, " | ")
    .replace(/(?<![\s|•·,–—-])[\s|•·,–—-]+$/, "")
    .replace(/^[\s|•·,–—-]+/, "")
    .trim();
}

/** Reads "By …", "Author: …", "Written by …". Null where the line is a sentence that begins with "By". */
function readBy(line: string): Byline | null {
  const lead = LEAD.exec(line);
  if (!lead || (!/by\s*:?\s+$/i.test(lead[0]) && !HAS_LEAD_SIGN.test(line))) return null;
  const rest = line.slice(lead[0].length);
  if (/[.!?]["'”]?$/.test(rest) && !/(?:\b\p{Lu}|Jr|Sr)\.$/u.test(rest) && rest.length > 60) return null;
  const parts = readParts(rest);
  if (parts.authors.length === 0 || parts.strange > parts.authors.length) return null;
  const first = partsOf(rest)[0] ?? "";
  if (!isNameLike(bare(first)) && !isOutletLike(first) && !JOB.test(first)) return null;
  return { authors: parts.authors, affiliation: parts.affiliation, form: "by" };
}

/** Reads "Mila Orel | Staff writer", "Mila Orel, Senior Correspondent", "Mila Orel in Ardun". */
function readJob(line: string): Byline | null {
  if (line.length > 120 || /[.!?:"”]$/.test(line)) return null;
  // A headline has verbs and small words that no such line has.
  if (/\b(?:with|to|is|are|as|says?|said|over|on|after|amid|against|will|who|how|why)\b/i.test(line))
    return null;
  const parts = readParts(line);
  const pieces = partsOf(line).map(bare);
  const name = pieces[0] ?? "";
  if (pieces.slice(1).some((p) => JOB.test(p) && !isJobLine(p) && !isOutletLike(p))) return null;
  const before = nameBeforeJob(name) ?? name;
  if (parts.authors.length === 0 || parts.strange > 0 || !isPersonName(before)) return null;
  if (JOB.test(before) || isOutletLike(before)) return null;
  return parts.jobs > 0 ? { authors: parts.authors, affiliation: parts.affiliation, form: "job" } : null;
}

/** Reads "(Reporting by A and B; Editing by C)". */
function readReporting(line: string): Byline | null {
  const lead = REPORTING.exec(line);
  if (!lead || line.length > 300) return null;
  const rest = line.slice(lead[0].length).split(/;|\bediting by\b|\badditional\b/i)[0] ?? "";
  const parts = readParts(rest.replace(/(?<![)\].\s])[)\].\s]+$/, ""));
  return { authors: parts.authors, affiliation: parts.affiliation, form: "reporting" };
}

/** Reads a line as a byline; null where it is none. Lines over 300 units never are. */
export function readByline(line: string): Byline | null {
  if (line.length > 300) return null;
  const reporting = readReporting(line);
  if (reporting) return reporting;
  const named = /by\b|^(?:authors?|words|text|writer|journalist|reporter|correspondent)\s*:/i.test(
    line.slice(0, 20),
  );
  if (!named && (line.length > 160 || !JOB.test(line))) return null;
  const rest = withoutStamps(line);
  return readBy(rest) ?? readJob(rest);
}

/** Reads a line that is nothing but names, the first with a common given name, or the line with a time on it or (`placed`) beside it. */
export function readBareNames(line: string, placed = false): Byline | null {
  const rest = withoutStamps(line);
  const stamped = rest !== line && scanStamps(line).moments.length > 0;
  if (rest.length > 80 || /[.!?:"“”]$/.test(rest)) return null;
  const names = rest
    .split(/(?:(?<!\s)\s+)?[,|•·/;]\s*|(?<!\s)\s+(?:and|&)\s+/i)
    .filter((p) => p !== "")
    .map((p) => (isGiven(p.split(" ")[0] as string) ? p.replace(/(?<!\s)\s+in\s+\p{Lu}\p{L}+$/u, "") : p));
  if (names.length === 0 || names.length > 4) return null;
  const people = names.filter(isPersonName);
  if (people.length === 0 || names[0] !== people[0]) return null;
  if (names.some((n) => !isPersonName(n) && !(isOutletLike(n) && n.split(" ").length <= 4))) return null;
  if (!stamped && !placed && !isGiven((people[0] as string).split(" ")[0] as string)) return null;
  return { authors: people, affiliation: names.find((n) => !isPersonName(n)) ?? null, form: "name" };
}

/** Two or three words that may make a person's name; particles and initials do not count. */
function isPersonName(name: string): boolean {
  const tokens = name.split(" ");
  const real = tokens.filter((t, i) => (i === 0 || !PARTICLE.has(t.toLowerCase())) && !INITIAL.test(t));
  return (
    tokens.length >= 2 && tokens.length <= 5 && real.length <= 3 && isNameLike(name) && !isOutletLike(name)
  );
}

/** True for a line that is nothing but a reporter's job: "Moscow correspondent", "Senior News Reporter, Northwire". */
export const isJobLine = (line: string): boolean =>
  line.length <= 80 &&
  // The other takes 20 ms to make ready; most articles have no such line.
  /editor|correspondent|reporter|writer|journalist|columnist|contributor|staff/i.test(line) &&
  /^(?:[\p{L}'-]+ ){0,3}(?:editor|correspondent|reporter|writer|journalist|columnist|contributor|staff)(?:(?:,| at| for) [\p{L} '&-]{2,40})?$/iu.test(
    line,
  );
