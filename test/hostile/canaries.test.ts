// Canaries: servers on this machine that must never be called, and every spelling of their addresses through every channel
// by which an address may come in. Each is refused with ON110, and no canary is hit.
import { EventEmitter } from "node:events";
import { writeFileSync } from "node:fs";
import http from "node:http";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { readWarc } from "../../src/archive/warc.ts";
import { readArticle } from "../../src/article/index.ts";
import { OnrecordError } from "../../src/errors.ts";
import { readFeed } from "../../src/feed/feed.ts";
import { fetchPage } from "../../src/fetch/fetch.ts";
import { makeFetcher } from "../../src/fetch/fetcher.ts";
import { scratch } from "../e2e/support/builders.ts";
import { jsonLines, run } from "../e2e/support/run.ts";
import { SPELLINGS } from "../support/addresses.ts";

const place = scratch();
const servers: Server[] = [];
let hits = 0;
const PUBLIC = "93.184.216.34";
const all = SPELLINGS.map((host) => `http://${host}/canary`);

/** A canary; false where the port may not be used here. */
const canary = (port: number, host: string): Promise<boolean> =>
  new Promise((done) => {
    const server = createServer((socket) => {
      hits++;
      socket.destroy();
    });
    server.on("error", () => done(false));
    server.listen(port, host, () => {
      servers.push(server);
      done(true);
    });
  });
let standing = 0;
beforeAll(async () => {
  // Port 80 is where addresses without a port lead; a person without rights to it has the others still.
  for (const host of ["127.0.0.1", "::1"])
    for (const port of [80, 443, 0]) if (await canary(port, host)) standing++;
});
afterAll(() => {
  for (const server of servers) server.close();
  place.remove();
});

/** A site of the public web, played: what it answers by path. Whatever else is asked for goes the real way. */
const asked: string[] = [];
function site(
  answers: Readonly<Record<string, { status?: number; location?: string; body?: string }>>,
): void {
  const real = http.request.bind(http);
  vi.spyOn(http, "request").mockImplementation(((url: URL, options: object) => {
    asked.push(url.href);
    if (url.hostname !== "public.example") return real(url, options);
    const request = Object.assign(new EventEmitter(), {
      setTimeout: () => {},
      destroy: () => {},
      end: () => {
        const { status = 200, location, body = "" } = answers[url.pathname] ?? { status: 404 };
        const headers = { "content-type": "text/html", ...(location === undefined ? {} : { location }) };
        const response = Object.assign(Readable.from([Buffer.from(body)]), { statusCode: status, headers });
        setImmediate(() => request.emit("response", response));
      },
    });
    return request;
  }) as unknown as typeof http.request);
}
afterEach(() => {
  vi.restoreAllMocks();
  asked.length = 0;
  expect(hits).toBe(0);
});

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return "fetched";
  } catch (error) {
    return error instanceof OnrecordError ? error.code : `${error}`;
  }
};
const fetcher = (resolve?: (host: string) => Promise<{ address: string; family: number }[]>) =>
  makeFetcher({ version: "0", wait: async () => {}, ...(resolve ? { resolve } : {}) });
/** Fetches each, and expects each to be refused. */
async function refused(urls: readonly string[]): Promise<void> {
  const web = fetcher();
  const seen: string[] = [];
  for (const url of urls) seen.push(`${url} ${await codeOf(web.get(url))}`);
  expect(seen).toEqual(urls.map((url) => `${url} ON110`));
}

test("canaries stand, and can be hit", async () => {
  expect(standing).toBeGreaterThanOrEqual(1);
  expect(SPELLINGS.length).toBeGreaterThanOrEqual(45);
  const { port, address: host } = (servers.at(-1) as Server).address() as { port: number; address: string };
  await codeOf(
    fetchPage(`http://${host.includes(":") ? `[${host}]` : host}:${port}/`, {
      agent: "t",
      allowPrivate: true,
    }),
  );
  expect(hits).toBe(1);
  hits = 0;
});

describe("through the program", () => {
  const onrecord = (...args: string[]) => run(args, { cwd: place.folder });
  test("add", async () => {
    const ran = await onrecord("add", "--format", "jsonl", ...all);
    expect(ran.code).toBe(3);
    const rows = jsonLines(ran.out).filter((row) => row.outcome === "failed");
    expect(rows.map((row) => row.error?.code ?? row.code)).toEqual(all.map(() => "ON110"));
  });
  test("watch", async () => {
    const ran = await onrecord("watch", ...all);
    expect(ran.code).toBe(3);
    expect(ran.err.match(/ON110/g)).toHaveLength(all.length);
  });
  test("the references of a library that is followed", async () => {
    const items = all.map((URL, i) => ({ id: `a${i}`, type: "webpage", title: "T", URL }));
    writeFileSync(join(place.folder, "library.json"), JSON.stringify(items));
    const ran = await onrecord("add", "--follow", "library.json");
    expect(ran.code).toBe(3);
    expect(ran.out.match(/ON110/g)).toHaveLength(all.length);
  });
});

describe("through what pages and feeds say", () => {
  test.each([301, 302, 303, 307, 308])("a redirect (%i), straight or after another", async (status) => {
    for (const location of all) {
      site({ "/hop": { status, location }, "/far": { status, location: "/hop" } });
      for (const path of ["hop", "far"])
        expect(await codeOf(fetchPage(`http://public.example/${path}`, { agent: "t" }))).toBe("ON110");
      vi.restoreAllMocks();
    }
    expect(asked.every((url) => url.startsWith("http://public.example/"))).toBe(true);
  });
  test.each([
    "file:///etc/passwd",
    "ftp://a.example/",
    "data:text/html,x",
    "//127.0.0.1/",
    "http:\\\\127.1\\x",
  ])("a redirect to %s", async (location) => {
    site({ "/hop": { status: 302, location } });
    expect(await codeOf(fetchPage("http://public.example/hop", { agent: "t" }))).toBe("ON110");
  });
  test("a robots.txt that leads away", async () => {
    for (const location of all) {
      site({ "/robots.txt": { status: 302, location }, "/a": { body: "<p>x</p>" } });
      expect(await codeOf(fetcher().get("http://public.example/a"))).toBe("ON110");
      vi.restoreAllMocks();
    }
  });
  test("links of RSS, Atom, RDF and JSON feeds and of sitemaps; enclosures are not read at all", async () => {
    const feeds = (url: string): string[] => [
      `<rss><channel><item><link>${url}</link></item></channel></rss>`,
      `<rss><channel><item><guid>${url}</guid></item></channel></rss>`,
      `<feed><entry><link href="${url}"/></entry></feed>`,
      `<rdf:RDF><item rdf:about="${url}"></item></rdf:RDF>`,
      `<urlset><url><loc>${url}</loc></url></urlset>`,
      `<sitemapindex><sitemap><loc>${url}</loc></sitemap></sitemapindex>`,
      JSON.stringify({ items: [{ id: 1, url }] }),
      JSON.stringify({ items: [{ id: 1, external_url: url }] }),
    ];
    const links = all.flatMap((url) =>
      feeds(url).map((text) => readFeed(text, "http://public.example/feed")?.items[0]?.url ?? "none"),
    );
    expect(links.filter((link) => link !== "none").length).toBeGreaterThan(all.length * 6);
    await refused(links.map((link) => (link === "none" ? (all[0] as string) : link)));
    for (const url of all) {
      const text = `<rss><channel><item><title>T</title><enclosure url="${url}"/><media:content url="${url}"/><comments>${url}</comments></item><image><url>${url}</url></image><cloud domain="127.0.0.1"/></channel></rss>`;
      expect(readFeed(text, "http://public.example/feed")?.items[0]?.url).toBeNull();
    }
  });
  test("nothing that a page names is fetched: canonical, base, refresh, icon, preload, image, frame", async () => {
    const named = all
      .map(
        (url) =>
          `<link rel="canonical" href="${url}"><meta property="og:url" content="${url}"><base href="${url}"><meta http-equiv="refresh" content="0;url=${url}"><link rel="icon" href="${url}"><link rel="preload" href="${url}"><link rel="hub" href="${url}"><link rel="alternate" type="application/rss+xml" href="${url}"><img src="${url}"><iframe src="${url}"></iframe><script src="${url}"></script>`,
      )
      .join("");
    const body = `<html><head>${named}</head><body><p>The dam at Karst is safe, Mila Orel said on Monday.</p></body></html>`;
    site({ "/a": { body } });
    const page = await fetcher().get("http://public.example/a");
    expect(readArticle({ bytes: page.body, file: page.url, format: "html" }).text).toContain("is safe");
    expect(asked).toEqual(["http://public.example/robots.txt", "http://public.example/a"]);
  });
  test("the target of a record in a web archive is a name, never an errand", async () => {
    site({});
    const records = all.map((url) => {
      const block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>x</p>";
      return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`;
    });
    let pages = 0;
    for await (const entry of readWarc(Readable.from([Buffer.from(records.join(""))])))
      if (entry.kind === "page") pages++;
    expect(pages).toBe(all.length);
    expect(asked).toEqual([]);
  });
});

describe("through names", () => {
  const NUMBERS = [
    ["127.0.0.1", 4],
    ["0.0.0.0", 4],
    ["10.0.0.1", 4],
    ["172.16.0.1", 4],
    ["192.168.0.1", 4],
    ["100.64.0.1", 4],
    ["169.254.169.254", 4],
    ["198.18.0.1", 4],
    ["224.0.0.1", 4],
    ["240.0.0.1", 4],
    ["::1", 6],
    ["::", 6],
    ["::ffff:127.0.0.1", 6],
    ["::ffff:7f00:1", 6],
    ["::127.0.0.1", 6],
    ["64:ff9b::7f00:1", 6],
    ["2002:7f00:1::", 6],
    ["fe80::1", 6],
    ["fc00::1", 6],
    ["fd00::1", 6],
    ["ff02::1", 6],
  ] as const;
  test.each(NUMBERS)("a name that leads to %s, alone or beside a public address", async (address, family) => {
    for (const found of [
      [{ address, family }],
      [
        { address: PUBLIC, family: 4 },
        { address, family },
      ],
      [
        { address, family },
        { address: PUBLIC, family: 4 },
      ],
    ])
      expect(
        await codeOf(fetchPage("http://innocent.example/", { agent: "t", resolve: async () => found })),
      ).toBe("ON110");
  });
  test.each(["metadata.google.internal", "localhost", "localhost.", "localtest.example"])(
    "the name %s",
    async (name) => {
      const resolve = async () => [
        { address: name.startsWith("local") ? "127.0.0.1" : "169.254.169.254", family: 4 },
      ];
      expect(await codeOf(fetchPage(`http://${name}/`, { agent: "t", resolve }))).toBe("ON110");
    },
  );
  test("a name that changes its address is looked up once a request, and what was checked is what is connected to", async () => {
    const given: string[] = [];
    const connected: string[] = [];
    const resolve = async () => {
      given.push(given.length % 2 === 0 ? PUBLIC : "127.0.0.1");
      return [{ address: given.at(-1) as string, family: 4 }];
    };
    // What Node does with a look-up: an error ends the request, an address is connected to.
    type Lookup = (host: string, options: object, answer: (e: Error | null, address: string) => void) => void;
    vi.spyOn(http, "request").mockImplementation(((url: URL, options: { lookup: Lookup }) => {
      const request = Object.assign(new EventEmitter(), {
        setTimeout: () => {},
        destroy: () => {},
        end: () =>
          options.lookup(url.hostname, {}, (error, address) => {
            if (!error) connected.push(address);
            request.emit("error", error ?? new Error("as far as this goes"));
          }),
      });
      return request;
    }) as unknown as typeof http.request);
    const get = () => codeOf(fetchPage("http://rebinding.example/", { agent: "t", resolve }));
    expect([await get(), await get(), await get(), await get()]).toEqual([
      "ON111",
      "ON110",
      "ON111",
      "ON110",
    ]);
    expect(given).toHaveLength(4);
    expect(connected).toEqual([PUBLIC, PUBLIC]);
  });
});
