// Page layouts as people paste them: every paragraph's role and all metadata, one table a layout. All text is invented.
import { describe, expect, it } from "vitest";
import { type ParagraphRole, SPEAKING } from "../model/article.ts";
import { wellPlaced } from "../model/span.ts";
import { readArticle } from "./index.ts";

interface Layout {
  readonly name: string;
  /** Between paragraphs. */
  readonly gap?: string;
  readonly lines: readonly (readonly [ParagraphRole, string])[];
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly authors?: readonly string[] | null;
  readonly published?: string | null;
  readonly updated?: string | null;
  readonly place?: string | null;
  readonly problems?: readonly string[];
}

const BODY_A: [ParagraphRole, string] = [
  "body",
  "The upper house of Velmora voted on Thursday to keep the harbour at Ardun closed until the spring, Premier Dorin Vask told lawmakers.",
];
const BODY_B: [ParagraphRole, string] = [
  "body",
  "“We are not a party to this quarrel,” Vask said. “Nobody has asked us to be one.”",
];
const BODY_C: [ParagraphRole, string] = [
  "body",
  "The Northern Compact has kept two ships in the strait since the summer and says that it will not withdraw them.",
];

const LAYOUTS: readonly Layout[] = [
  {
    name: "section, title, byline, copyright, repeated title, editors' bracket",
    lines: [
      ["section", "Other"],
      ["title", "Is the Compact at Sea With Velmora? Two Ministers, Two Answers"],
      ["byline", "By Mila Orel"],
      ["copyright", "Copyright ardunpost"],
      ["repeated-title", "Is the Compact at Sea With Velmora? Two Ministers, Two Answers"],
      ["body", "Is the harbour closed? It depends on whom you ask in Ardun."],
      BODY_A,
      ["editor-note", "[Ardun Post kept the spelling of the original posts.]"],
      BODY_B,
    ],
    title: "Is the Compact at Sea With Velmora? Two Ministers, Two Answers",
    outlet: "Ardun Post",
    authors: ["Mila Orel"],
    published: null,
    updated: null,
  },
  {
    name: "title with a quotation, time line with a bullet, Telegram line at the end",
    lines: [
      ["title", "Vask’s spokeswoman: harbour is ‘as good as closed’"],
      ["timestamp", "15:07 28.02.2023 •"],
      BODY_A,
      BODY_B,
      ["subscribe", "read more in our Telegram-channel"],
    ],
    title: "Vask’s spokeswoman: harbour is ‘as good as closed’",
    published: "2023-02-28T15:07",
    authors: null,
    outlet: null,
  },
  {
    name: "reading time, standfirst without a stop, read-more in the middle, comment stubs",
    lines: [
      ["title", "Velmora and the Compact ‘on the brink’ – Ministry"],
      ["reading-time", "Estimated read time 2 min read"],
      ["standfirst", "The strait’s closure has put the whole coast at risk, Dorin Vask has said"],
      BODY_A,
      ["read-more", "Read more"],
      ["related", "Compact ships worse than storms – Ardun mayor"],
      BODY_C,
      ["read-more", "You May Also Like"],
      ["related", "Fishermen block the quay"],
      ["related", "What the Compact wants in the strait"],
      ["read-more", "More From Author"],
      ["comments", "+ There are no comments"],
      ["comments", "Add yours"],
    ],
    title: "Velmora and the Compact ‘on the brink’ – Ministry",
    outlet: null,
    published: null,
  },
  {
    name: "nothing but body paragraphs on single lines",
    gap: "\n",
    lines: [BODY_A, BODY_B, BODY_C],
    title: null,
    outlet: null,
    authors: null,
    published: null,
  },
  {
    name: "agency page on single lines: glued captions, credits, dateline",
    gap: "\n",
    lines: [
      ["title", "Ardun: We Can Say the Compact Holds the Strait After the Admiral's Remark"],
      ["timestamp", "08:21 GMT 11.09.2021 (Updated: 07:33 GMT 04.02.2022)"],
      [
        "caption",
        "© SputnikSailors during the Steel Harbour drill of the Compact and its partners near the port of Ardun.",
      ],
      ["credit", "© Sputnik"],
      ["subscribe", "Subscribe"],
      [
        "body",
        "ARDUN (Sputnik) - The admiral's remark that the strait is held can be taken as an admission, spokesman Ilan Brask said on Wednesday.",
      ],
      BODY_B,
      [
        "caption",
        "© ILAN KETTERAdmiral Sten Holm gestures as he speaks during a meeting with the premier at the headquarters in Ardun on January 10, 2022.",
      ],
      [
        "caption",
        "Admiral Sten Holm gestures as he speaks during a meeting with the premier at the headquarters in Ardun on January 10, 2022.",
      ],
      ["credit", "© ILAN KETTER"],
      BODY_C,
    ],
    title: "Ardun: We Can Say the Compact Holds the Strait After the Admiral's Remark",
    outlet: "Sputnik",
    published: "2021-09-11T08:21Z",
    updated: "2022-02-04T07:33Z",
    place: "ARDUN",
  },
  {
    name: "outlet on the title line, breadcrumb, American stamp, share and advertisement lines",
    lines: [
      ["section", "Home > World > Velmora"],
      ["title", "Velmora shuts its harbour until spring | Ardun Herald"],
      ["byline", "By Mila Orel and Tom Ketter"],
      ["timestamp", "Published: March 4, 2024, 9:15 am EST"],
      ["share", "Share on Facebook"],
      ["credit", "Photo: Ilan Brask / Northwire"],
      BODY_A,
      ["boilerplate", "Advertisement"],
      BODY_B,
      ["boilerplate", "Story continues below advertisement"],
      BODY_C,
      ["boilerplate", "Tags: harbour, Compact, strait"],
      ["copyright", "© 2024 Ardun Herald. All rights reserved."],
    ],
    title: "Velmora shuts its harbour until spring",
    outlet: "Ardun Herald",
    authors: ["Mila Orel", "Tom Ketter"],
    published: "2024-03-04T09:15-05:00",
  },
  {
    name: "British paper: standfirst, place byline, last modified only",
    lines: [
      ["title", "Closed harbour leaves Velmora’s fishing towns without work"],
      ["standfirst", "Mayors along the coast say that the premier has forgotten them."],
      ["byline", "Mila Orel Diplomatic correspondent"],
      ["timestamp", "Last modified on Tue 5 Mar 2024 10.54 GMT"],
      BODY_A,
      BODY_B,
    ],
    title: "Closed harbour leaves Velmora’s fishing towns without work",
    authors: ["Mila Orel"],
    published: null,
    updated: "2024-03-05T10:54Z",
  },
  {
    name: "slash date that nothing decides",
    lines: [
      ["title", "Harbour vote put off again"],
      ["byline", "By Mila Orel, Northwire"],
      ["timestamp", "05/03/2023"],
      BODY_A,
      BODY_B,
    ],
    title: "Harbour vote put off again",
    authors: ["Mila Orel"],
    published: null,
    problems: ["ambiguous-date"],
  },
  {
    name: "slash date decided by the update’s day over twelve",
    lines: [
      ["title", "Harbour vote put off again"],
      ["timestamp", "Published 05/03/2023 10:00"],
      ["timestamp", "Updated 17/03/2023 11:30"],
      BODY_A,
    ],
    published: "2023-03-05T10:00",
    updated: "2023-03-17T11:30",
    problems: [],
  },
  {
    name: "agency report with dated dateline, reporting line and contributors at the end",
    lines: [
      ["title", "Velmora says strait will stay shut"],
      [
        "body",
        "ARDUN, March 3 (Reuters) — Velmora will keep the strait shut until the spring, its premier said on Friday in a speech to sailors.",
      ],
      BODY_B,
      ["byline", "(Reporting by Mila Orel and Tom Ketter; Editing by Ilan Brask)"],
    ],
    title: "Velmora says strait will stay shut",
    authors: ["Mila Orel", "Tom Ketter"],
    outlet: "Reuters",
    published: null,
    place: "ARDUN",
  },
  {
    name: "relative time is no date",
    lines: [
      ["title", "Strait opened for one hour"],
      ["byline", "Mila Orel | Staff writer"],
      ["timestamp", "Updated 3 hours ago"],
      BODY_A,
    ],
    authors: ["Mila Orel"],
    published: null,
    updated: null,
  },
  {
    name: "a title that is a question, then body at once, single line breaks",
    gap: "\n",
    lines: [["title", "Who closed the harbour?"], BODY_A, BODY_B],
    title: "Who closed the harbour?",
  },
  {
    name: "subheadings and bullets in the text",
    lines: [
      ["title", "Five things to know about the strait"],
      BODY_A,
      ["heading", "Why the ships came"],
      BODY_C,
      ["list", "• The first ship came in June, officials said."],
      ["list", "• The second came in July."],
      ["heading", "What comes next"],
      BODY_B,
    ],
    title: "Five things to know about the strait",
  },
  {
    name: "labelled read-more lines and an inline correction",
    lines: [
      ["title", "Velmora’s premier rules out talks"],
      BODY_A,
      ["read-more", "READ ALSO: What the Compact wants in the strait"],
      BODY_B,
      ["editor-note", "Correction: an earlier version gave the wrong month for the vote."],
      BODY_C,
      ["read-more", "Related stories"],
      ["related", "Storm sinks two boats off Ardun"],
      ["timestamp", "3 March 2021"],
      ["related", "Sailors’ union calls a strike"],
      ["timestamp", "2 March 2021"],
    ],
    published: null,
  },
  {
    name: "BBC-like page: author with job, image source and caption, published word",
    lines: [
      ["title", "Velmora keeps harbour shut as ships linger"],
      ["timestamp", "Published"],
      ["timestamp", "4 April 2024"],
      ["credit", "Image source, Getty Images"],
      ["caption", "Image caption, The harbour has been shut since June"],
      ["byline", "By Mila Orel"],
      ["byline", "Ardun correspondent, Northwire News"],
      BODY_A,
      BODY_B,
    ],
    title: "Velmora keeps harbour shut as ships linger",
    authors: ["Mila Orel"],
    published: "2024-04-04",
  },
  {
    name: "a name alone below the title, then ISO time",
    lines: [
      ["title", "Fishermen sue over closed strait"],
      ["byline", "Anna Orelska"],
      ["timestamp", "2024-04-04T09:12:00Z"],
      BODY_A,
    ],
    title: "Fishermen sue over closed strait",
    authors: ["Anna Orelska"],
    published: "2024-04-04T09:12Z",
  },
  {
    name: "title in capitals with an outlet line above it",
    lines: [
      ["outlet", "The Velmora Times"],
      ["section", "POLITICS"],
      ["title", "PREMIER VASK REFUSES TO OPEN STRAIT BEFORE SPRING"],
      ["byline", "BY TOM KETTER"],
      BODY_A,
    ],
    title: "PREMIER VASK REFUSES TO OPEN STRAIT BEFORE SPRING",
    outlet: "The Velmora Times",
    authors: ["TOM KETTER"],
  },
  {
    name: "dates in captions and sentences are never the page's own",
    lines: [
      ["title", "Old quarrel over the strait flares up"],
      [
        "caption",
        "Premier Dorin Vask walks along the quay during a visit in Ardun on January 10, 2022. (AP Photo/Ilan Brask)",
      ],
      [
        "body",
        "On 4 April 2021 the first ship of the Compact entered the strait, and the quarrel began, historians in Ardun say.",
      ],
      BODY_B,
    ],
    published: null,
  },
  {
    name: "windows line ends and a byte order mark",
    gap: "\r\n\r\n",
    lines: [["title", "Strait stays shut, premier says"], ["byline", "By Mila Orel"], BODY_A, BODY_B],
    title: "Strait stays shut, premier says",
    authors: ["Mila Orel"],
  },
  {
    name: "the newsletter box in the middle, comments in number at the end",
    lines: [
      ["title", "Compact admiral denies plan to stay"],
      BODY_A,
      ["subscribe", "Sign up for our weekly newsletter"],
      BODY_B,
      ["subscribe", "Follow Mila Orel on Twitter @milaorel"],
      ["comments", "12 Comments"],
    ],
    title: "Compact admiral denies plan to stay",
  },
];

const read = (layout: Layout) => {
  const text = layout.lines.map(([, line]) => line).join(layout.gap ?? "\n\n");
  return readArticle({ bytes: new TextEncoder().encode(text), file: null });
};

describe.each(LAYOUTS.map((l) => [l.name, l] as const))("%s", (_, layout) => {
  const article = read(layout);
  it("gives every paragraph its role", () => {
    const got = article.paragraphs.map((p) => [p.role, article.text.slice(p.span.start, p.span.end)]);
    expect(got).toEqual(layout.lines.map(([role, line]) => [role, line]));
  });
  it("reads the metadata", () => {
    const got = {
      title: article.title.value,
      outlet: article.outlet.value,
      authors: article.byline.value,
      published: article.published.value?.iso ?? null,
      updated: article.updated.value?.iso ?? null,
      place: article.dateline.value?.place ?? null,
      problems: article.problems.map((p) => p.code),
    };
    const { name: _n, gap: _g, lines: _l, ...wanted } = layout;
    expect(got).toMatchObject(wanted);
  });
  it("rests on words of the text", () => {
    for (const d of [
      article.title,
      article.outlet,
      article.byline,
      article.dateline,
      article.published,
      article.updated,
    ])
      for (const s of d.evidence) expect(wellPlaced(article.text, s)).toBe(true);
    if (article.title.value !== null) expect(article.text).toContain(article.title.value);
  });
  it("stays the same with odd white space around its lines", () => {
    const text = layout.lines.map(([, line]) => `\u00a0 ${line} \t`).join(`${layout.gap ?? "\n\n"}`);
    const again = readArticle({ bytes: new TextEncoder().encode(text), file: null });
    expect(again.paragraphs.map((p) => p.role)).toEqual(layout.lines.map(([role]) => role));
  });
});

it("lets no boilerplate speak in any layout, and loses no body", () => {
  for (const layout of LAYOUTS)
    for (const [i, p] of read(layout).paragraphs.entries()) {
      const [role, line] = layout.lines[i] as readonly [ParagraphRole, string];
      expect([line, SPEAKING.has(p.role)]).toEqual([line, SPEAKING.has(role)]);
    }
});
