// Samples: one small, sound input of each form, of invented people and places, and the marks that the form is made of.
import zlib from "node:zlib";

const utf8 = (text) => new TextEncoder().encode(text);
const list = (...texts) => texts.map((t) => (typeof t === "string" ? utf8(t) : t));

const STORY = `Gate 4 of the Harrow dam is closed, minister says

By Petra Lindqvall

14 March 2023, 09:15 GMT

ARDUN (Velmora Press) - “Gate 4 was closed on Monday,” Water Minister Ilse Marren said. “Nobody needs to leave.”

According to the Valley Institute, the gate had been open for 4 days. Read more: The dam in pictures
`;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gate 4 is closed | Ardun Post</title>
<meta property="og:site_name" content="Ardun Post"><meta property="article:published_time" content="2023-03-14T09:15:00+01:00">
<link rel="canonical" href="https://post.example/2023/03/14/gate"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Gate 4 is closed","author":[{"name":"Petra Lindqvall"}],"datePublished":"2023-03-14","isAccessibleForFree":"true"}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Gate 4 is closed</h1><p class="byline">By <a rel="author">Petra Lindqvall</a></p><time datetime="2023-03-14">14 March 2023</time>
<p>Gate 4 of the Harrow dam was closed on Monday, &ldquo;for good&rdquo;, Water Minister Ilse Marren said in Ardun.</p>
<figure><img src="a.png"><figcaption>The dam. Photo: T. Ketter</figcaption></figure><blockquote class="twitter-tweet"><p>We&#8217;re staying &mdash; Oren Tal (@tal)</p></blockquote>
<table><tr><th>Gate</th><td>4</td></tr></table><p>Nobody below the wall needs to leave, she said.<br><br>The valley has been quiet.</p></article><aside>Related: Floods</aside><footer>&copy; 2023</footer></body></html>`;

const PLAIN_PAGE = `<html><head><title>Dam</title></head><body><div id="x"><p>The dam at Karst will hold, said Mila Orel.</p><p>“It will,” she said.</p></div></body></html>`;

const HEAD_PAGE = `<html lang="de"><head><title>Damm hält | Ardun Post</title><meta name="author" content="Mila Orel"><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Damm hält","datePublished":"2023-03-14T09:15:00Z","author":{"name":"Mila Orel"}}]}</script></head><body><p>Der Damm bei Karst hält, sagte Mila Orel am Montag.</p></body></html>`;
const LINES_PAGE = `<body><h2>Gate 4</h2>By Oren Tal<br><br>3/14/2023<br><br>The gate is closed, Ilse Marren said.<ul><li>One<li>Two</ul><blockquote>It will hold.</blockquote>`;

const RSS = `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Post</title><link>https://post.example/</link><item><title>Gate &amp; dam</title><link>/story-1</link><guid isPermaLink="false">s1</guid><pubDate>Tue, 14 Mar 2023 09:00:00 +0100</pubDate><dc:creator><![CDATA[Mila Orel]]></dc:creator><enclosure url="http://post.example/a.mp3" length="5"/></item><item><guid>https://post.example/2</guid><title>Two</title></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><title type="html">A &lt;b&gt;</title><link rel="self" href="https://x.example/"/><link href="a?b&amp;c"/><id>tag:1</id><updated>2023-03-14T09:00:00Z</updated><author><name>Tom Ketter</name></author></entry></feed>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel rdf:about="x"><title>P</title></channel><item rdf:about="https://post.example/a"><title>A</title><link>https://post.example/a</link><dc:date>2023-03-14</dc:date></item></rdf:RDF>`;
const JSON_FEED = `{"version":"https://jsonfeed.org/version/1.1","title":"Post","items":[{"id":7,"url":"/a","title":"A","date_published":"2023-03-14T09:00:00Z","authors":[{"name":"Mila Orel"}]},{"id":"8","external_url":"https://post.example/b"}]}`;
const SITEMAP = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://post.example/a</loc><lastmod>2023-03-14</lastmod><news:news><news:publication><news:name>Post</news:name></news:publication><news:publication_date>2023-03-14</news:publication_date><news:title>A</news:title></news:news></url></urlset>`;
const INDEX = `<sitemapindex><sitemap><loc>https://post.example/map-1.xml</loc></sitemap></sitemapindex>`;

const http = (body, more = "") =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${more}\r\n${body}`;
const record = (n, block, type = "response", more = "") =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${n}>\r\nWARC-Target-URI: https://post.example/${n}\r\nWARC-Date: 2023-03-14T09:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n${more}Content-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
const WARC = [
  record(0, "software: x", "warcinfo"),
  record(
    1,
    http("<p>page one</p>"),
    "response",
    "WARC-Payload-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n",
  ),
  record(2, http("8\r\n<p>two</\r\n2;x=y\r\np>\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n")),
  record(
    3,
    http(""),
    "revisit",
    "WARC-Refers-To: <urn:uuid:1>\r\nWARC-Refers-To-Target-URI: https://post.example/1\r\n",
  ),
];

const MAIL = `From: "Ardun Post" <news@post.example>\r\nDate: Mon, 3 Mar 2031 09:15:00 +0200\r\nMessage-ID: <1@post.example>\r\nMIME-Version: 1.0\r\nSubject: =?utf-8?B?RGFtIGlzIHNhZmU=?=\r\nContent-Type: multipart/alternative; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe dam is safe, Mila Orel said =E9 on Monday.=\r\n It will hold.\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(PLAIN_PAGE).toString("base64")}\r\n--b1--\r\n`;
const PAGE_MAIL = `Date: Mon, 3 Mar 2031 09:15 GMT\nFrom: post@post.example\nMIME-Version: 1.0\nContent-Type: text/html; charset=windows-1252\n\n${PLAIN_PAGE}\n`;

const DUMP = `{"id":"r1","title":"Dam","outlet":"Ardun Post","byline":["Mila Orel"],"published":"2031-03-03","url":"https://post.example/1","lang":"en","text":"The dam is safe, Mila Orel said. \\u201cIt will hold,\\u201d she said."}\n{"id":2,"text":"Gate 4 is closed \\ud83c\\udf0a, Ilse Marren said.\\n\\nNobody needs to leave."}\n`;
const CSV = `id,Headline,Body,Source,date\r\n7,Dam is safe,"The dam, she said, ""will hold"".\nIt is safe.",Ardun Post,2031-03-03\r\n8,Empty,,Post,\r\n`;
const TSV = `nr\ttext\turl\n1\tThe gate is closed.\thttps://post.example/1\n`;

const LIBRARY = `[{"id":"a1","type":"article-newspaper","title":"Dam is safe","container-title":"Ardun Post","author":[{"family":"Orel","given":"Mila"},{"literal":"Post staff"}],"issued":{"date-parts":[[2031,3,3]]},"URL":"https://post.example/1","language":"en-GB"},{"type":"webpage","title":"Gate","issued":{"raw":"2031-03"},"URL":"http://post.example/2"}]`;

const ROBOTS = `# ours\nUser-agent: *\nDisallow: /private/*.pdf$\nAllow: /private/open\nCrawl-delay: 2.5\n\nUser-agent: onrecord\nDisallow: /%7Ejoe\nSitemap: https://post.example/map.xml\n`;
const KNOWLEDGE = `# ours\n{"party": {"name": "Velmora", "kind": "organisation", "aliases": ["the Republic"], "adjectives": ["Velmoran"], "wikidata": "Q1"}}\n{"office": {"office": "water minister", "titles": ["minister of water"], "body": "Velmora", "holder": "Ilse Marren", "from": "2022-01-01", "to": "2023-06"}}\n`;
const METADATA = `{"file": "a.txt", "published": "2025-09-15", "outlet": "Ardun Post"}\n{"id": "r1", "title": "Dam", "lang": "en"}\n`;
const WIKIDATA = `{"head":{"vars":["holder"]},"results":{"bindings":[{"holder":{"type":"uri","value":"http://www.wikidata.org/entity/Q7"},"holderLabel":{"type":"literal","value":"Ilse Marren","xml:lang":"en"},"from":{"value":"2022-01-01T00:00:00Z"},"fromGrain":{"value":"11"},"to":{"value":"2023-06-01T00:00:00Z"},"toGrain":{"value":"10"}}]}}`;
const JUDGE = `{"id":"q1","question":"Is the Harrow dam safe?","statement":"the dam will hold","sentence":"Marren said the dam will hold.","speaker":"Ilse Marren","aliases":{"Velmora":["the Republic"]}}`;
const ANSWER = `{"choices":[{"message":{"content":"{\\"stance\\":\\"affirms\\",\\"basis\\":[\\"will hold\\"],\\"score\\":0.8}"}}]}`;

const HTML_MARKS = [
  "<div>",
  "</div>",
  "<p>",
  "<b>",
  "</b>",
  "<table>",
  "<td>",
  "<svg>",
  "<math>",
  "<template>",
  "<noscript>",
  "<plaintext>",
  "<script>",
  "</script>",
  "<textarea>",
  "<select>",
  "<!--",
  "-->",
  "<![CDATA[",
  "<a href='javascript:1'>",
  "<font>",
  "<nobr>",
  "<li>",
  "<br>",
  "<article>",
  "<aside>",
  "<time datetime='x'>",
  "<meta charset=utf-16>",
  "<base href=//e>",
  "<frameset>",
  "&amp",
  "&lt;",
  "&notit;",
  " hidden ",
  " style='display:none' ",
  " class='byline author caption' ",
  "=",
  "'",
  '"',
  "<",
  ">",
  '{"@graph":[',
  '"datePublished":',
];
const XML_MARKS = [
  "<item>",
  "</item>",
  "<entry>",
  "</entry>",
  "<title>",
  "</title>",
  "<link href='",
  "<![CDATA[",
  "]]>",
  "<!--",
  "-->",
  "<?",
  "?>",
  "<!DOCTYPE a [",
  '<!ENTITY l "x">',
  '<!ENTITY x SYSTEM "file:///etc/passwd">',
  "&lol;",
  "&amp;",
  "&#65;",
  "<a>",
  "<a/>",
  " rdf:about='x'",
  "xmlns=",
  "'",
  '"',
  "<",
  ">",
  "/>",
];
const JSON_MARKS = [
  "{",
  "}",
  "[",
  "]",
  '"',
  ":",
  ",",
  "\\",
  '{"a":',
  '"text":',
  '"id":',
  '"items":',
  '"url":',
  '"__proto__":',
  "true",
  "1.5e3",
  "\\u201c",
];
const WARC_MARKS = [
  "WARC/1.0\r\n",
  "WARC/1.1\r\n",
  "WARC-Type: response\r\n",
  "WARC-Type: revisit\r\n",
  "Content-Length: ",
  "WARC-Target-URI: ",
  "\r\n\r\n",
  "\r\n",
  "HTTP/1.1 200 OK\r\n",
  "Transfer-Encoding: chunked\r\n",
  "Content-Encoding: gzip\r\n",
  "ffffffff\r\n",
  "0\r\n",
  "sha1:",
  "WARC-Refers-To: <urn:uuid:3>\r\n",
];
const TEXT_MARKS = [
  "“",
  "”",
  '"',
  " said. ",
  "By ",
  "\n\n",
  "Photo: ",
  "© ",
  "14 March 2023",
  "2023-03-14",
  "03/04/05",
  "Monday",
  "ARDUN (AP) - ",
  "https://a.b/c",
  "[",
  "]",
  "(",
  ")",
  "—",
  "...",
  "|",
  "Ms. ",
];
const MAIL_MARKS = [
  "--b1\r\n",
  "--b1--",
  "Content-Type: ",
  'multipart/mixed; boundary="b1"',
  "message/rfc822",
  "=?utf-8?Q?=41?=",
  "=?x?B?////?=",
  "=3D",
  "=\r\n",
  "charset=",
  "utf-7",
  "utf-16",
  "\r\n\r\n",
  "text/html",
  "base64",
];
const CSV_MARKS = ['"', '""', ",", ";", "\t", "|", "\r\n", "\n", "text", "body", "id"];

/** A form: its samples and its marks. */
const form = (samples, marks, more = {}) => ({ samples, tokens: marks.map(utf8), ...more });

/** Every form. */
export const FORMS = {
  text: form(
    [...list(STORY, "“No,” she said."), Uint8Array.from([0xcf, 0xf0, 0xe5, 0x20, 0x93, 0x94, 0xe9])],
    TEXT_MARKS,
  ),
  page: form(list(PAGE, PLAIN_PAGE, HEAD_PAGE, LINES_PAGE, PLAIN_PAGE), HTML_MARKS),
  rss: form(list(RSS), XML_MARKS),
  atom: form(list(ATOM), XML_MARKS),
  rdf: form(list(RDF), XML_MARKS),
  jsonFeed: form(list(JSON_FEED), JSON_MARKS),
  sitemap: form(list(SITEMAP, INDEX), XML_MARKS),
  warc: form([utf8(WARC.join("")), utf8(WARC[1]), utf8(WARC[2] + WARC[3])], WARC_MARKS, { encodings: false }),
  gzip: form(list(PLAIN_PAGE, "packed ".repeat(40)), HTML_MARKS, { encodings: false }),
  jsonl: form(list(DUMP), JSON_MARKS),
  csv: form(list(CSV, TSV), CSV_MARKS),
  mail: form(list(MAIL, PAGE_MAIL), MAIL_MARKS),
  library: form(list(LIBRARY), [...JSON_MARKS, '"issued":', '"date-parts":', '"author":']),
  robots: form(list(ROBOTS), [
    "*",
    "$",
    "User-agent: ",
    "Disallow: ",
    "Allow: ",
    "\n",
    "#",
    ":",
    "%2F",
    "%zz",
    "/",
    "Crawl-delay: ",
  ]),
  knowledge: form(list(KNOWLEDGE), [...JSON_MARKS, '{"party":', '{"office":', '"holder":', '"from":', "\n"]),
  metadata: form(list(METADATA), [...JSON_MARKS, '"file":', '"published":', "\n"]),
  dates: form(
    list(
      "2023-03-14T09:15:00+01:00",
      "14 March 2023, 09:15 GMT",
      "Tue, 14 Mar 2023 09:00:00 +0100",
      "3/4/2023",
      "Updated 5 hours ago",
      "2023年3月14日",
      "14. März 2023",
    ),
    [" ", ":", "-", "/", "Z", "GMT", "EST", "March", "29 Feb", "2100", "of", "th", ",", "T24:00"],
    { encodings: false },
  ),
  question: form(
    list(
      "Is the Harrow dam safe?",
      "Who said that Velmora is at war with Ostrava?",
      "Should there be a no-fly zone over Karst?",
    ),
    [" not ", " and ", "is", "Who ", "?", "“", "the ", " of ", " with ", "Velmora", ",", "Has "],
    { encodings: false },
  ),
  judge: form(list(JUDGE), JSON_MARKS),
  answer: form(list(ANSWER), [...JSON_MARKS, '\\"stance\\":', '\\"basis\\":']),
  wikidata: form(list(WIKIDATA), [...JSON_MARKS, '"value":', '"bindings":']),
  address: form(
    list("https://post.example/a?b#c", "http://user:pw@127.0.0.1:80/x", "http://[::ffff:7f00:1]/"),
    [
      "http://",
      "//",
      "@",
      ":",
      "[",
      "]",
      "%00",
      "①②⑦",
      "。",
      "0x7f",
      ".",
      "\\",
      "/",
      "localhost",
      "::1",
      "?",
      "#",
      "xn--",
    ],
    { encodings: false },
  ),
  fields: form(list("id=uid,text=main.text,outlet=source.name", "text=body"), [
    "=",
    ",",
    ".",
    "text",
    "id",
    " ",
  ]),
  search: form(list('tax* "no comment" OR NEAR(a b)', 'title:dam AND "x'), [
    '"',
    "*",
    "(",
    ")",
    ":",
    "OR ",
    "NEAR",
    "-",
    "^",
    "+",
  ]),
  model: form([], [], { encodings: false }),
};

/** Packed as one gzip member, or as one for each part. */
export const gzipped = (bytes) => Uint8Array.from(zlib.gzipSync(bytes, { level: 1 }));
