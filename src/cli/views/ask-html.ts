// The answer as one page of HTML that needs nothing else: a timeline as SVG, the same as a table, sources and coverage.
import type { Answer, Hit } from "../../link/answer.ts";
import type { StanceValue } from "../../model/stance.ts";
import { agreeing, counted } from "../counted.ts";
import { coverageLine, summaryLine } from "./ask.ts";
import { whenInWords } from "./ask-dates.ts";
import { laddersOf, phraseParts, stepSign, usedInWords } from "./ask-ladder.ts";
import { DIFFERENCES_HEADING, tellingPairs } from "./ask-pairs.ts";
import { sourceOf } from "./ask-source.ts";
import {
  claimInWords,
  claimLines,
  claimNumber,
  judgeInWords,
  lacksMarks,
  STANCE_SIGNS,
  stanceInWords,
} from "./ask-words.ts";
import { type Mark, timelineOf } from "./timeline.ts";

const SAFE: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that no browser reads as mark-up; control characters are dropped. */
export const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[&<>"']/g, (c) => SAFE[c] as string);

const CSS = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem}
h1,h2,p,td,li{overflow-wrap:anywhere}.scroll{overflow-x:auto}.scroll:focus-visible{outline:3px solid}
svg{box-sizing:border-box;display:block;width:100%;min-width:46rem;height:auto;border:1px solid #8888}svg text{font:12px system-ui,sans-serif;fill:currentColor}
.axis,.lane{stroke:#8886}.bar{fill:none;stroke:currentColor;stroke-width:1.5}.mark{fill:Canvas;stroke:currentColor;stroke-width:1.5}
svg a:focus{outline:none}svg a:focus .mark{stroke-width:4}svg .letter{font-weight:bold;font-size:11px}table{border-collapse:collapse;width:100%}th,td{border:1px solid #8886;padding:.4rem;text-align:left;vertical-align:top}
q{quotes:none}.day-of-page{stroke-dasharray:3 2}.note{border-left:4px solid currentColor;padding:.2rem 1rem}mark{background:none;color:inherit;text-decoration:underline}code{overflow-wrap:anywhere}
tr:target{outline:3px solid}
@media(max-width:40rem){.statements thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.statements,.statements tbody,.statements tr,.statements td{display:block}
.statements tr{border:1px solid #8886;margin-bottom:.8rem;padding:.3rem}.statements td{border:0;padding:.1rem .2rem}.statements td:first-child{font-weight:bold}}`;

/** A mark: its outline, so that none rests on colour, and how far below its middle the letter stands. */
interface Shape {
  readonly path: (x: number, y: number) => string;
  readonly letter: number;
}

const SHAPES: Readonly<Record<StanceValue, Shape>> = {
  affirms: { path: (x, y) => `M${x - 13} ${y + 10}L${x} ${y - 13}L${x + 13} ${y + 10}Z`, letter: 7 },
  denies: { path: (x, y) => `M${x - 13} ${y - 10}L${x} ${y + 13}L${x + 13} ${y - 10}Z`, letter: 2 },
  conditional: { path: (x, y) => `M${x} ${y - 13}L${x + 13} ${y}L${x} ${y + 13}L${x - 13} ${y}Z`, letter: 4 },
  hedged: { path: (x, y) => `M${x - 10} ${y}a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z`, letter: 4 },
  declines: { path: (x, y) => `M${x - 9} ${y - 9}h18v18h-18Z`, letter: 4 },
  relays: {
    path: (x, y) => `M${x - 12} ${y - 7}h12v-5l12 12l-12 12v-5h-12Z`,
    letter: 4,
  },
};

/** How far below the middle of its mark a bar stands: clear of the letter, and seen however short it is. */
const BELOW = 16;

/** The id of a hit's row: the statement's, which several claims may have on the page. */
function rowId({ record, stance }: Hit, answer: Answer): string {
  const n = claimNumber(stance.claimId, answer);
  return n > 1 ? `${record.statement.id}-${n}` : record.statement.id;
}

function drawn({ hit, x, from, to, y }: Mark, answer: Answer): string {
  const value = hit.stance.value.value ?? "relays";
  const shape = SHAPES[value];
  const label = escaped(
    `${hit.record.statement.speaker.value?.name ?? "unnamed"}, ${STANCE_SIGNS[value].word}${claimInWords(hit.stance.claimId, answer)}, ${whenInWords(hit.when)}`,
  );
  const bar = to - from > 3 ? `<path class="bar" d="M${from} ${y + BELOW - 3}v6m0 -3H${to}m0 -3v6"/>` : "";
  return `<a href="#${rowId(hit, answer)}" aria-label="${label}"><title>${label}</title>${bar}<path class="mark${hit.when.ground === "said" ? "" : " day-of-page"}" d="${shape.path(x, y)}"/><text class="letter" x="${x}" y="${y + shape.letter}" text-anchor="middle">${STANCE_SIGNS[value].letter}</text></a>`;
}

/** The words of a hit, the deciding ones marked. */
function words(hit: Hit): string {
  const parts = hit.record.content.map((text, part) => {
    let out = "";
    let at = 0;
    for (const b of hit.stance.basisWords) {
      if (b.part !== part || b.start < at) continue;
      out += `${escaped(text.slice(at, b.start))}<mark>${escaped(text.slice(b.start, b.end))}</mark>`;
      at = b.end;
    }
    return out + escaped(text.slice(at));
  });
  const said = parts.join(" … ");
  return hit.record.statement.kind === "direct"
    ? `<q>${lacksMarks(hit) ? `“${said}”` : said}</q>`
    : `<i>reported words:</i> ${said}`;
}

function row(hit: Hit, answer: Answer): string {
  const { record } = hit;
  const { link: address } = record;
  const source = escaped(sourceOf(record));
  const link =
    address === null ? "" : ` <a href="${escaped(address)}" rel="noreferrer">the words on the page</a>`;
  const also =
    hit.alsoIn.length === 0
      ? ""
      : `<br>The same words also in ${escaped(hit.alsoIn.map(sourceOf).join("; "))}`;
  const condition = hit.stance.condition === null ? "" : `<br>Condition: ${escaped(hit.stance.condition)}`;
  const review = record.statement.review === "confirmed" ? "reviewed" : "proposed, not reviewed";
  const judge = judgeInWords(hit);
  const cells = [
    escaped(record.statement.speaker.value?.name ?? "unnamed"),
    escaped(whenInWords(hit.when)),
    `${escaped(stanceInWords(hit, answer))}<br><small>${review}${judge === "" ? "" : `<br>${escaped(judge)}`}</small>`,
    `${words(hit)}${condition}`,
    `${source}${link}${also}<br><small>SHA-256 <code>${record.article.sha256}</code><br>${record.statement.id}</small>`,
  ];
  // Roles are written out: where a narrow page makes blocks of the rows, some browsers forget that it is a table.
  return `<tr id="${rowId(hit, answer)}" role="row">${cells.map((cell) => `<td role="cell">${cell}</td>`).join("")}</tr>`;
}

/** Pairs of speakers side by side. */
function differences(answer: Answer): string {
  const { shown, more } = tellingPairs(answer);
  if (shown.length === 0) return "";
  const side = (hit: Hit) =>
    `<td><a href="#${rowId(hit, answer)}">${escaped(hit.record.statement.speaker.value?.name ?? "unnamed")}</a>, ${escaped(whenInWords(hit.when))}<br>${escaped(stanceInWords(hit, answer))}<br>${words(hit)}</td>`;
  const rest = more > 0 ? `\n<p>and ${counted(more, "more pair")}</p>` : "";
  return `<h2>${DIFFERENCES_HEADING}</h2>
<table><thead><tr><th scope="col">One</th><th scope="col">Other</th></tr></thead><tbody>
${shown.map(({ a, b }) => `<tr>${side(a)}${side(b)}</tr>`).join("\n")}
</tbody></table>${rest}`;
}

/** The wordings of each speaker as a table, in the order of their first use. */
function ladders(answer: Answer): string {
  const tables = laddersOf(answer).map(({ lane, steps }) => {
    const rows = steps.map((step) => {
      const [before, key, after] = phraseParts(step).map(escaped) as [string, string, string];
      return `<tr><td>${escaped(usedInWords(step))}</td><td>${escaped(stepSign(step, answer))}</td><td style="text-align:right">${before}</td><td><mark>${key}</mark> ${after}</td></tr>`;
    });
    return `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(lane.name)}"><table><caption>${escaped(lane.name)}</caption><thead><tr><th scope="col">First use</th><th scope="col">Stance</th><th scope="col">Words before</th><th scope="col">Deciding words and after</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
  });
  return tables.length === 0
    ? ""
    : `<h2>In which words, with the first use of each</h2>\n${tables.join("\n")}`;
}

/** The page, ending in one line break. Nothing in it comes from elsewhere and it runs no script. */
export function askHtml(answer: Answer): string {
  const t = timelineOf(answer);
  const svg = [
    `<svg viewBox="0 0 ${t.width} ${t.height}" role="group" aria-label="Timeline; the table below says the same">`,
    ...t.ticks.map(
      (k) =>
        `<line class="axis" x1="${k.x}" y1="20" x2="${k.x}" y2="${t.height}"/><text x="${k.x + 3}" y="14">${k.label}</text>`,
    ),
    ...t.lanes.map(
      (l) =>
        `<line class="lane" x1="0" y1="${l.y}" x2="${t.width}" y2="${l.y}"/><text x="6" y="${l.y - 4}">${escaped(l.name)}</text>`,
    ),
    ...t.marks.map((mark) => drawn(mark, answer)),
    "</svg>",
  ].join("\n");
  const legend = Object.values(STANCE_SIGNS)
    .map(({ sign, letter, word }) => `${sign} ${letter} ${word}`)
    .join(" · ");
  const dateless = answer.hits.length - t.marks.length;
  const undated =
    dateless === 0
      ? ""
      : ` ${counted(dateless, "undated statement stands", "undated statements stand")} in the table only.`;
  const unreviewed = answer.coverage.hits - answer.coverage.reviewed;
  const note =
    unreviewed > 0
      ? `<p class="note"><strong>${unreviewed} of ${counted(answer.coverage.hits, "statement")} on this page ${agreeing(unreviewed, "was", "were")} proposed by the machine, and no person has reviewed ${agreeing(unreviewed, "it", "them")}.</strong></p>`
      : "";
  const sums = answer.lanes.map((l) => summaryLine(l, answer)).filter((s) => s !== null);
  const shifts = answer.shifts.map(
    ({ name, earlier, later }) =>
      `<li>${escaped(name)}: <a href="#${rowId(earlier, answer)}">${escaped(`${stanceInWords(earlier, answer)}, ${whenInWords(earlier.when)}`)}</a> ${words(earlier)}, then <a href="#${rowId(later, answer)}">${escaped(`${stanceInWords(later, answer)}, ${whenInWords(later.when)}`)}</a> ${words(later)}</li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(answer.question)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>${CSS}</style></head><body><main>
<h1>${escaped(answer.question)}</h1>
${claimLines(answer)
  .map((claim) => `<p>${escaped(claim)}</p>`)
  .join("\n")}
${note}
${sums.map((s) => `<p>${escaped(s)}</p>`).join("\n")}
<h2>Timeline</h2>
<p>${legend}. A bar stands where the day is not known exactly. A dashed outline stands at the day of publication, where it is not known when the words were said.${undated}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Timeline">
${svg}
</div>
<h2>Statements</h2>
<table class="statements" role="table" aria-label="Statements"><thead role="rowgroup"><tr role="row">${["Who", "When", "Stance", "Words", "Source"].map((head) => `<th scope="col" role="columnheader">${head}</th>`).join("")}</tr></thead><tbody role="rowgroup">
${answer.hits.map((hit) => row(hit, answer)).join("\n")}
</tbody></table>
${differences(answer)}
${shifts.length > 0 ? `<h2>Where one speaker's stance changed</h2><ul>${shifts.join("\n")}</ul>` : ""}
${ladders(answer)}
<h2>Coverage</h2>
<p>${escaped(coverageLine(answer))}</p>
</main></body></html>
`;
}
