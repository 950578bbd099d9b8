// Headlines: “Ministry: taxes will rise”, “Taxes will rise – ministry”; and the turns of a transcript, “OKAFOR: …”.
import { bare, tokensSpan } from "../clause.ts";
import type { Context, Range } from "../context.ts";
import { plainProposal } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import { at, isLabel, lower, rangeSpan } from "../tree.ts";

/** Words before a headline's colon that name a topic or a form, not a speaker. */
const TOPIC =
  /^(?:war|crisis|election|elections|update|updates|live|opinion|analysis|exclusive|watch|video|photos?|pictures?|explainer|review|interview|breaking|news|report|editorial|comment|commentary|column|profile|timeline|fact|check|factbox|q&a|podcast|listen|read|note|correction|newsletter|briefing|world|politics|business|sport|culture|part|chapter|day|week|year|coronavirus|covid|covid-19|poll|polls|study|attack|strike|strikes|deal|talks|summit|trial|case|scandal|vote|referendum|results?|debate|race|brexit|budget|conflict|protests?|hurricane|earthquake|flood|fire|shooting|campaign|bottom|line|recap|preview|theory|lesson|lessons|question|answer|answers|how|why|what|when|who|where)$/;

function find(c: Context): Proposal[] {
  const out: Proposal[] = [];
  for (const p of c.paragraphs) {
    const role = p.paragraph.role;
    const title = role === "title" || role === "heading" || role === "standfirst";
    const colon = role === "title" || !isLabel(c, p.first) ? colonSource(c, p, title) : null;
    if (colon) {
      const asks = /^(?:WP|WRB|WDT)$/.test(at(c, Math.min(p.last, colon.last + 2)).xpos);
      const content = asks ? null : bare(c, { first: colon.last + 2, last: p.last });
      if (content)
        out.push(
          plainProposal(
            "headline-colon",
            [rangeSpan(c, colon)],
            [],
            [contentSpan(c, content, p)],
            title ? 0.85 : 0.75,
          ),
        );
      continue;
    }
    const dash = title || p === c.paragraphs[0] ? dashSource(c, p) : null;
    if (dash) {
      const content = bare(c, { first: p.first, last: dash.first - 2 });
      if (content)
        out.push(
          plainProposal("headline-dash", [rangeSpan(c, dash)], [], [contentSpan(c, content, p)], 0.85),
        );
    }
  }
  return out;
}

const contentSpan = (c: Context, r: Range, p: Range) => {
  const end = r.last < p.last && at(c, p.last).xpos === "''" ? p.last : r.last;
  return tokensSpan(c, r.first, end);
};

/** The source before the first colon: a name or a role of at most eight words, at the paragraph's very start. */
function colonSource(c: Context, p: Range, title: boolean): Range | null {
  for (let i = p.first; i <= Math.min(p.last - 2, p.first + 9); i++) {
    const t = at(c, i);
    if (t.form === ":") {
      const r = { first: p.first, last: i - 1 };
      if (r.last < r.first || p.last - i < 2) return null;
      return isParty(c, r, title) ? r : null;
    }
    if (/^(?:,|\.|``|''|-LRB-|[?!])$/.test(t.xpos) && t.form !== "." && t.form !== ",") return null;
    if (/^(?:VBD|VBZ|VBP|MD|VB|TO|WRB|WP)$/.test(t.xpos) && !/^[A-Z]/.test(t.form)) return null;
  }
  return null;
}

/** The source after the last dash of a headline: “… – ministry”. */
function dashSource(c: Context, p: Range): Range | null {
  for (let i = p.last; i > Math.max(p.first + 2, p.last - 9); i--) {
    const t = at(c, i);
    if (/^[–—]$|^--?$/.test(t.form)) {
      const last = at(c, p.last).xpos === "." ? p.last - 1 : p.last;
      const r = { first: i + 1, last };
      const spaced = at(c, i - 1).end < t.start && i + 1 <= last && at(c, i + 1).start > t.end;
      return spaced && last >= r.first && isParty(c, r, true) ? r : null;
    }
    if (/^(?:VBD|VBZ|VBP|MD|TO|WRB|WP|,|:|``|'')$/.test(t.xpos)) return null;
  }
  return null;
}

const ROLE =
  /(?:man|woman|person|minister|president|chief|official|officials|officer|secretary|ambassador|envoy|diplomat|diplomats|leader|leaders|governor|mayor|senator|lawmaker|lawmakers|mp|mps|judge|police|ministry|government|army|military|court|agency|office|source|sources|expert|experts|analyst|analysts|watchdog|union|party|council|commission|regulator|bank|scientists?|researchers?|doctors?|economists?|adviser|advisor|aide|director|general|commander|premier|pm|chancellor|king|queen|prince|pope|coach|boss|ceo|head|lawyer|lawyers|prosecutor|prosecutors|report|survey|bloc|alliance|foundation|institute|charity|group|company|chair|chairman|speaker|deputy|spox|commissioner|inspector|intelligence|mother|father|family|widow|victim|victims|witness|witnesses|survivor|critics|rebels|opposition|engineer|engineers|regulators?|state|staff|residents|operator|tank|mission|embassy|firm|airline|fund|club|team|university|hospital|school|ngo|journalist|owner|workers|farmers|employers|unions|leaders|allies|insiders|campaigners|ministers|voters|parents|patients|tsar|monitor|monitors|inspectors|delegate|delegation|envoys|mediator|mediators|auditor|auditors|candidate|nominee|author|historian|professor|activist|activists)$/;

function isParty(c: Context, r: Range, title: boolean): boolean {
  const tokens = c.tokens.slice(r.first, r.last + 1);
  if (tokens.length === 0 || tokens.length > 8) return false;
  const head = tokens.at(-1);
  if (!head || tokens.some((t) => TOPIC.test(t.lower)) || /^\d/.test(tokens[0]?.form ?? "")) return false;
  if (ROLE.test(head.lower)) return true;
  const named = tokens.some(
    (t) => t.ner === "PER" || t.ner === "ORG" || t.ner === "LOC" || speaksElsewhere(c, t.form),
  );
  const capital = tokens.every(
    (t) => /^[\p{Lu}]/u.test(t.form) || /^(?:of|the|and|for|de|van|von|al|['’]s|,|\.)$/.test(t.lower),
  );
  if (title) return named && capital;
  return capital && tokens.length <= 4 && tokens.some((t) => t.ner === "PER") && lower(c, r.first) !== "the";
}

/** True where the name is that of a person or body further down in the article. */
const speaksElsewhere = (c: Context, form: string): boolean =>
  /^\p{Lu}/u.test(form) && c.tokens.some((t) => t.form === form && (t.ner === "PER" || t.ner === "ORG"));

export const headline: Rule = {
  id: "headline",
  about:
    "a party before a headline's colon or after its dash is credited with the rest; so is the name that opens a transcript's turn",
  examples: ["{S Ministry}: {Q taxes will rise next year}", "{Q Taxes will rise next year} – {S ministry}"],
  counterexamples: [
    "Analysis: taxes will rise next year",
    "Budget crisis: what we know so far",
    "Ministry: who says what now",
  ],
  find,
};
