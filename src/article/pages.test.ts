// Pages as the sites of the world lay them out — agencies, broadsheets, broadcasters, crawls. Words, people and places are invented.
import { describe, expect, it } from "vitest";
import { readArticle } from "./index.ts";
import { readMarked, showMarked } from "./marked.ts";

const BODY = `body | The upper house of Velmora voted on Thursday to keep the harbour at Ardun closed until the spring, Premier Dorin Vask told lawmakers.
body | “We are not a party to this quarrel,” Vask said. “Nobody has asked us to be one.”`;
const MORE =
  "body | The Northern Compact has kept two ships in the strait since the summer and says that it will not withdraw them.";

interface Wanted {
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly authors?: readonly string[] | null;
  readonly published?: string | null;
  readonly updated?: string | null;
  readonly place?: string | null;
}

const PAGES: readonly (readonly [name: string, gap: string, page: string, wanted: Wanted])[] = [
  [
    "a broadcaster with a standfirst, a staff byline and the date pasted twice",
    "\n",
    `title | Velmora votes to keep harbour closed
standfirst | The upper house backs the premier after a night of debate in Ardun.
byline | By Northwire Staff
timestamp | Published On 4 Apr 20244 Apr 2024
${BODY}`,
    { title: "Velmora votes to keep harbour closed", authors: ["Northwire Staff"], published: "2024-04-04" },
  ],
  [
    "an agency with date and time pasted together, numbered caption, licence lines",
    "\n",
    `title | Velmora keeps harbour closed until spring
byline | By Mila Orel and Tom Ketter
timestamp | April 4, 20249:15 AM GMT+2Updated 2 hours ago
caption | [1/2] Premier Dorin Vask attends a session of the upper house in Ardun, Velmora, April 3, 2024. REUTERS/Ilan Brask Acquire Licensing Rights
body | ARDUN, April 4 (Reuters) - Velmora will keep the harbour at Ardun closed until the spring, its premier told lawmakers on Thursday.
${MORE}
byline | Reporting by Mila Orel and Tom Ketter; Editing by Anna Sava
boilerplate | Our Standards: The Thomson Reuters Trust Principles.
boilerplate | Acquire Licensing Rights`,
    {
      title: "Velmora keeps harbour closed until spring",
      authors: ["Mila Orel", "Tom Ketter"],
      published: "2024-04-04T09:15+02:00",
      outlet: "Reuters",
      place: "ARDUN",
    },
  ],
  [
    "an American weekly with a time line of two stamps, a follow button and a player",
    "\n",
    `title | Velmora Premier Rules Out Opening Strait
timestamp | Published Apr 04, 2024 at 9:15 AM EDT Updated Apr 04, 2024 at 12:01 PM EDT
byline | By Mila Orel
byline | Senior News Reporter
subscribe | FOLLOW
timestamp | 00:45
${BODY}
read-more | Read more
related | Compact Ships ‘Will Stay’ in Strait
related | What Is the Quarrel in the Strait About?`,
    {
      title: "Velmora Premier Rules Out Opening Strait",
      authors: ["Mila Orel"],
      published: "2024-04-04T09:15-04:00",
      updated: "2024-04-04T12:01-04:00",
    },
  ],
  [
    "a cable channel: outlet in the byline, minutes to read, its name as a dateline",
    "\n",
    `title | Why Velmora keeps its harbour shut
byline | By Mila Orel, Tom Ketter and Anna Sava, CNN
reading-time | 3 minute read
timestamp | Updated 9:15 AM EDT, Thu April 4, 2024
body | CNN — The upper house of Velmora voted on Thursday to keep the harbour at Ardun closed until the spring, officials there told CNN.
${MORE}`,
    {
      title: "Why Velmora keeps its harbour shut",
      authors: ["Mila Orel", "Tom Ketter", "Anna Sava"],
      published: null,
      updated: "2024-04-04T09:15-04:00",
      outlet: "CNN",
    },
  ],
  [
    "a tabloid: capitals in the byline, two stamps with a bar, a number of comments",
    "\n",
    `title | Premier slams Compact admirals over 'stolen' strait
byline | By MILA OREL FOR ARDUN MAIL
timestamp | Published: 09:15, 4 April 2024 | Updated: 10:20, 4 April 2024
boilerplate | 123
comments | View comments
${BODY}`,
    {
      title: "Premier slams Compact admirals over 'stolen' strait",
      authors: ["MILA OREL"],
      published: "2024-04-04T09:15",
      updated: "2024-04-04T10:20",
    },
  ],
  [
    "a byline and a stamp on one line with a long dash, a labelled photo, sources as text",
    "\n\n",
    `title | Velmora’s premier comments on closing of harbour
byline | Anna Orelska — Thursday, 4 April 2024, 09:15
credit | Stock photo: Getty Images
standfirst | Source: Premier Dorin Vask on Telegram, as cited by the newspaper Ardun Herald and two broadcasters
${BODY}
body | Quote from Vask: "The harbour is ours to close and ours to open, and nobody else will be asked about it."`,
    {
      title: "Velmora’s premier comments on closing of harbour",
      authors: ["Anna Orelska"],
      published: "2024-04-04T09:15",
    },
  ],
  [
    "a wire with the stamp above the title and a dateline with a full stop",
    "\n\n",
    `timestamp | 4 Apr 2024 13:05
title | Velmora not party to quarrel - Vask
body | ARDUN. April 4 (Interfax) - Velmora is no party to the quarrel over the strait, Premier Dorin Vask told journalists on Thursday.
${MORE}`,
    {
      title: "Velmora not party to quarrel - Vask",
      published: "2024-04-04T13:05",
      place: "ARDUN",
      outlet: "Interfax",
    },
  ],
  [
    "an agency with keyed header lines",
    "\n",
    `title | Velmora's upper house backs closing of harbour
outlet | Source: Xinhua
byline | Editor: huaxia
timestamp | 2024-04-04 13:05:30
body | ARDUN, April 4 (Xinhua) -- The upper house of Velmora voted on Thursday to keep the harbour closed, a spokesman for the house said.
${MORE}`,
    {
      title: "Velmora's upper house backs closing of harbour",
      published: "2024-04-04T13:05",
      outlet: "Xinhua",
      authors: null,
    },
  ],
  [
    "an agency with a standfirst in quotation marks, an update in dots, the place alone on a line",
    "\n\n",
    `title | Velmora says strait is ‘nobody’s sea’
standfirst | 'Harbour is ours to open or to close,' says Premier Dorin Vask in speech to lawmakers
byline | Anna Orelska |04.04.2024 - Update : 05.04.2024
section | ARDUN
${BODY}`,
    {
      title: "Velmora says strait is ‘nobody’s sea’",
      authors: ["Anna Orelska"],
      published: "2024-04-04",
      updated: "2024-04-05",
      place: "ARDUN",
    },
  ],
  [
    "a daily whose caption ends with photographer and agency after a slash",
    "\n",
    `title | Ardun Says Compact Has ‘No Business’ in Strait
timestamp | Updated: April 4, 2024
caption | Premier Dorin Vask. Ilan Brask / TASS
${BODY}
read-more | Read more about: Vask , Compact
share | Share:`,
    { title: "Ardun Says Compact Has ‘No Business’ in Strait", published: null, updated: "2024-04-04" },
  ],
  [
    "a European broadcaster with a slash date and an offset",
    "\n",
    `title | Harbour stays closed: what Velmora wants
byline | By Mila Orel with AP
timestamp | Published on 14/04/2024 - 9:15 GMT+2•Updated 10:20
share | Share this article
comments | Comments
copyright | Copyright Ilan Brask/Copyright 2024 The AP. All rights reserved.
${BODY}`,
    {
      title: "Harbour stays closed: what Velmora wants",
      authors: ["Mila Orel"],
      published: "2024-04-14T09:15+02:00",
      updated: null,
    },
  ],
  [
    "an American political paper: month first by its zone",
    "\n",
    `title | Upper house backs Vask on harbour
byline | by Mila Orel - 04/05/24 9:15 AM ET
${BODY}`,
    { title: "Upper house backs Vask on harbour", authors: ["Mila Orel"], published: "2024-04-05T09:15" },
  ],
  [
    "a popular daily: standfirst in capitals, byline with a job, day after the hour",
    "\n",
    `title | Strait fury as Compact admiral mocks 'toy navy'
standfirst | THE Compact's admiral has been told to watch his words
byline | By ANNA OREL, News Reporter
timestamp | 09:15, Thu, Apr 4, 2024 | UPDATED: 10:20, Thu, Apr 4, 2024
${BODY}`,
    {
      title: "Strait fury as Compact admiral mocks 'toy navy'",
      authors: ["ANNA OREL"],
      published: "2024-04-04T09:15",
      updated: "2024-04-04T10:20",
    },
  ],
  [
    "a crawl of a page's tags: address, doubled title, stamps, tags in small letters",
    "\n",
    `boilerplate | https://northwire.example/20240404/harbour-1117.html
title | Compact Ships in Strait 'No Concern' to Velmora
repeated-title | Compact Ships in Strait 'No Concern' to Velmora
timestamp | 2024-04-04T13:05+0000
timestamp | 2024-04-04T13:05+0000
section | world
section | politics
${BODY}`,
    { title: "Compact Ships in Strait 'No Concern' to Velmora", published: "2024-04-04T13:05Z" },
  ],
  [
    "a lifestyle of buttons around an article",
    "\n",
    `boilerplate | Skip to main content
section | News
title | Fishermen block Ardun harbour in protest
byline | Written by Anna Orel
timestamp | Thursday, April 4, 2024
share | Facebook
share | Twitter
share | WhatsApp
share | Copy Link
boilerplate | Listen to this article
${BODY}
subscribe | Join our WhatsApp channel for the latest updates
boilerplate | ADVERTISEMENT
${MORE}
boilerplate | Topics: fishing, harbour
subscribe | Sign up to our free daily newsletter
comments | Join the conversation
comments | Storm sinks two boats off Ardun
copyright | Copyright © 2024 Ardun Gazette`,
    {
      title: "Fishermen block Ardun harbour in protest",
      authors: ["Anna Orel"],
      published: "2024-04-04",
      outlet: "Ardun Gazette",
    },
  ],
  [
    "headlines in capitals between paragraphs lead to other articles",
    "\n",
    `title | Compact admiral says strait is safe
byline | By Anna Orel Northwire News
timestamp | Published April 4, 2024 9:15am EDT
${BODY}
related | VASK DENIES SELLING THE OLD HARBOUR TO A FRIEND
${MORE}
subscribe | CLICK HERE TO GET THE NORTHWIRE NEWS APP`,
    {
      title: "Compact admiral says strait is safe",
      authors: ["Anna Orel"],
      published: "2024-04-04T09:15-04:00",
    },
  ],
  [
    "a title that goes on after a semicolon",
    "\n\n",
    `title | Harbour stays closed;
title | Upper house backs premier after long night
${BODY}`,
    { title: "Harbour stays closed; Upper house backs premier after long night" },
  ],
  [
    "a live page with hours as headings",
    "\n",
    `section | LIVE
title | Harbour vote: the night as it happened
timestamp | 4:40 p.m.:
${BODY}
timestamp | 5:10 p.m.:
${MORE}`,
    { title: "Harbour vote: the night as it happened", published: null },
  ],
  [
    "an interview with questions and speakers in capitals",
    "\n\n",
    `title | Vask: ‘Nobody asked us’
standfirst | The premier of Velmora speaks about the harbour, the Compact and his own party
byline | Interview by Anna Orel
body | NORTHWIRE: Why is the harbour still closed, and when will it be open again for the fishing fleet?
body | VASK: Because nobody has given us a reason to open it, and because the ships of the Compact are still there.`,
    { title: "Vask: ‘Nobody asked us’", authors: ["Anna Orel"] },
  ],
  [
    "a press release of a ministry",
    "\n\n",
    `section | Press release
title | Statement by the Foreign Ministry on the situation in the strait
timestamp | 4 April 2024 13:05
outlet | Ardun Press
body | The Foreign Ministry of Velmora notes with concern that two ships of the Northern Compact have not left the strait.
${MORE}`,
    {
      title: "Statement by the Foreign Ministry on the situation in the strait",
      published: "2024-04-04T13:05",
    },
  ],
];

describe.each(PAGES)("%s", (_, gap, page, wanted) => {
  const marked = readMarked(page, gap);
  const article = readArticle({ bytes: new TextEncoder().encode(marked.text), file: null });
  it("gives every paragraph its role", () => {
    expect(showMarked(article)).toBe(
      marked.lines.map((line, i) => `${marked.roles[i]} | ${line}`).join("\n"),
    );
  });
  it("reads the metadata", () => {
    expect({
      title: article.title.value,
      outlet: article.outlet.value,
      authors: article.byline.value,
      published: article.published.value?.iso ?? null,
      updated: article.updated.value?.iso ?? null,
      place: article.dateline.value?.place ?? null,
    }).toMatchObject(wanted);
  });
});
