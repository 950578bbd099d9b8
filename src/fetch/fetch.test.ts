// The fetcher against a server of our own: limits, redirects, packing — and every spelling of an address that it must not reach.
import http from "node:http";
import { type AddressInfo, createServer, type Server } from "node:net";
import zlib from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SPELLINGS, TRICKS } from "../../test/support/addresses.ts";
import { growth, LINEAR } from "../../test/support/growth.ts";
import { OnrecordError } from "../errors.ts";
import { isPublic, SPECIAL_V4, SPECIAL_V6 } from "./address.ts";
import { type FetchOptions, fetchPage } from "./fetch.ts";
import { makeFetcher } from "./fetcher.ts";
import { matchesPath, readRobots } from "./robots.ts";
import { webAddress } from "./web-address.ts";

let server: http.Server;
let canary: Server;
let canaryHits = 0;
let base = "";
let canaryPort = 0;
const seen: http.IncomingMessage[] = [];

const answers: Record<string, (req: http.IncomingMessage, res: http.ServerResponse) => void> = {
  "/page": (_, res) => res.setHeader("etag", '"1"').setHeader("tdm-reservation", "1").end("<p>hello</p>"),
  "/since": (req, res) => {
    res.statusCode = req.headers["if-none-match"] === '"1"' ? 304 : 200;
    res.end(res.statusCode === 304 ? undefined : "body");
  },
  "/gzip": (_, res) => res.setHeader("content-encoding", "gzip").end(zlib.gzipSync("packed")),
  "/twice": (_, res) =>
    res.setHeader("content-encoding", "gzip, br").end(zlib.brotliCompressSync(zlib.gzipSync("packed"))),
  "/ten": (_, res) => res.setHeader("content-encoding", Array(10).fill("gzip").join(",")).end("x"),
  "/bomb": (_, res) =>
    res.setHeader("content-encoding", "gzip").end(zlib.gzipSync(Buffer.alloc(12 * 1024 * 1024))),
  "/large": (_, res) => {
    const more = () => {
      while (res.write(Buffer.alloc(65_536, 97)));
    };
    res.on("drain", more);
    more();
  },
  "/slow": (_, res) => void res.write("a"),
  "/lies": (_, res) => {
    res.setHeader("content-length", "100");
    res.write("short");
    setTimeout(() => res.destroy(), 20);
  },
  "/headers": (_, res) => {
    for (let i = 0; i < 40; i++) res.setHeader(`x-${i}`, "a".repeat(1000));
    res.end("x");
  },
  "/loop": (_, res) => res.writeHead(302, { location: "/loop" }).end(),
  "/hop": (_, res) => res.writeHead(301, { location: "/page" }).end(),
  "/to-file": (_, res) => res.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/404": (_, res) => res.writeHead(404).end("no"),
  "/429": (_, res) => res.writeHead(429, { "retry-after": "120" }).end(),
  "/robots.txt": (_, res) => res.end("User-agent: *\nDisallow: /closed\nCrawl-delay: 2"),
};

beforeAll(async () => {
  server = http.createServer({ maxHeaderSize: 65_536 }, (req, res) => {
    seen.push(req);
    (answers[req.url ?? ""] ?? ((_, r) => r.end("?")))(req, res);
  });
  canary = createServer((socket) => {
    canaryHits++;
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  await new Promise<void>((done) => canary.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  canaryPort = (canary.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  canary.close();
});

const open: FetchOptions = { agent: "onrecord/test", allowPrivate: true };
const get = (path: string, options: Partial<FetchOptions> = {}) =>
  fetchPage(base + path, { ...open, ...options });
const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return "fetched";
  } catch (error) {
    return error instanceof OnrecordError ? `${error.code} ${error.message}` : String(error);
  }
};

describe("a fetch", () => {
  it("brings the page, its validators and what it reserves, and names itself", async () => {
    const page = await get("/page");
    expect(page).toMatchObject({ status: 200, etag: '"1"', tdmReserved: true });
    expect(new TextDecoder().decode(page.body)).toBe("<p>hello</p>");
    expect(seen.at(-1)?.headers["user-agent"]).toBe("onrecord/test");
    expect(seen.at(-1)?.headers.cookie).toBeUndefined();
  });
  it("asks for what is new only", async () =>
    expect((await get("/since", { etag: '"1"' })).status).toBe(304));
  it.each(["/gzip", "/twice"])("unpacks %s", async (path) =>
    expect(new TextDecoder().decode((await get(path)).body)).toBe("packed"),
  );
  it("follows a redirect and keeps both addresses", async () => {
    const page = await get("/hop");
    expect([page.asked, page.url]).toEqual([`${base}/hop`, `${base}/page`]);
  });
  it("hands over what a server in need says", async () =>
    expect(await get("/429")).toMatchObject({ status: 429, retryAfter: 120 }));
  it.each([
    ["/ten", "packed 10 times"],
    ["/bomb", "hundred times"],
    ["/large", "larger than"],
    ["/loop", "more than 5 times"],
    ["/to-file", 'it begins with "file:"'],
    ["/headers", "HPE_HEADER_OVERFLOW"],
    ["/lies", "could not be fetched"],
  ])("stops at %s", async (path, why) => expect(await codeOf(get(path))).toContain(why));
  it("does not wait for ever", async () => {
    expect(await codeOf(get("/slow", { limits: { idle: 100 } }))).toContain("nothing came");
    expect(await codeOf(get("/slow", { limits: { total: 100 } }))).toContain("took longer");
  });
});

describe("addresses that must not be reached", () => {
  const closed = { agent: "onrecord/test" };
  it("are refused in every spelling, and nobody is called", async () => {
    const written = SPELLINGS.flatMap((host) => [`http://${host}/`, `http://${host}:${canaryPort}/`]);
    for (const url of [...written, ...TRICKS(canaryPort)])
      expect(`${url} → ${await codeOf(fetchPage(url, closed))}`).toContain("ON110");
    expect(canaryHits).toBe(0);
  });
  it.each([
    ["127.0.0.1", 4],
    ["::1", 6],
    ["10.1.2.3", 4],
    ["169.254.169.254", 4],
    ["fd00::5", 6],
    ["::ffff:127.0.0.1", 6],
  ])("are refused when a name leads to %s", async (address, family) => {
    const resolve = async () => [{ address, family }];
    expect(await codeOf(fetchPage("http://innocent.example/", { ...closed, resolve }))).toContain(
      "not public",
    );
  });
  it("are refused when only one of a name's addresses is private", async () => {
    const resolve = async () => [
      { address: "93.184.216.34", family: 4 },
      { address: "::1", family: 6 },
    ];
    expect(await codeOf(fetchPage("http://innocent.example/", { ...closed, resolve }))).toContain("::1");
  });
  it("are refused on the look-up that the connection uses: a name cannot change in between", async () => {
    let asked = 0;
    const resolve = async () => [{ address: asked++ === 0 ? "127.0.0.1" : "93.184.216.34", family: 4 }];
    expect(await codeOf(fetchPage("http://rebinding.example/", { ...closed, resolve }))).toContain(
      "not public",
    );
    expect(asked).toBe(1);
    expect(canaryHits).toBe(0);
  });
  it("reads an address in one way only: what is checked is what is used", async () => {
    expect(webAddress("http://a.example\\@127.0.0.1/").hostname).toBe("a.example");
  });
  it("keeps neither credentials nor fragments", () => {
    expect(webAddress("https://me:secret@post.example/a#b").href).toBe("https://post.example/a");
  });
  it("knows each special range to its edges", () => {
    const number = (ip: string) => ip.split(".").reduce((n, part) => n * 256 + Number(part), 0);
    const text = (n: number) => [24, 16, 8, 0].map((s) => Math.floor(n / 2 ** s) % 256).join(".");
    const inside = (n: number) =>
      SPECIAL_V4.some(([net, bits]) => n >= number(net) && n < number(net) + 2 ** (32 - bits));
    for (const [net, bits] of SPECIAL_V4) {
      const first = number(net);
      const last = first + 2 ** (32 - bits) - 1;
      for (const n of [first - 1, first, last, last + 1])
        if (n >= 0 && n < 2 ** 32) expect(`${text(n)} ${isPublic(text(n))}`).toBe(`${text(n)} ${!inside(n)}`);
    }
    for (const [net] of SPECIAL_V6) expect(isPublic(net.endsWith("::") ? `${net}1` : net)).toBe(false);
    expect(["2606:4700::1111", "2a00:1450::1", "8.8.8.8"].map(isPublic)).toEqual([true, true, true]);
    expect(["", "x", "fe80::1%eth0", "::", "4000::1"].map(isPublic)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("robots.txt", () => {
  it.each([
    ["/closed", "/closed/a", true],
    ["/*.pdf$", "/a/b.pdf", true],
    ["/*.pdf$", "/a/b.pdf?x", false],
    ["/a*b*c", "/a1b2c3", true],
    ["/a$", "/a", true],
    ["/a$", "/ab", false],
    ["*", "/x", true],
    ["/", "/x", true],
  ])("%s and %s", (pattern, path, yes) => expect(matchesPath(pattern, path)).toBe(yes));
  it("takes the group of our name before that for all, and the longest rule", () => {
    const r = readRobots(
      "User-agent: *\nDisallow: /\n\nUser-agent: OnRecord\nDisallow: /a\nAllow: /a/b\nCrawl-delay: 1.5",
      "onrecord",
    );
    expect([r.allows("/"), r.allows("/a/x"), r.allows("/a/b/c"), r.delay]).toEqual([true, false, true, 1.5]);
  });
  it("reads two spellings of a path as one", () =>
    expect(readRobots("User-agent: *\nDisallow: /%7Ejoe/ü", "onrecord").allows("/~joe/%C3%BC")).toBe(false));
  it("stays quick on a hostile file", () => {
    const run = (n: number) => {
      const r = readRobots(`User-agent: *\n${`Disallow: /${"*a".repeat(100)}$\n`.repeat(n)}`, "onrecord");
      r.allows(`/${"a".repeat(5000)}`);
    };
    expect(growth(run, 250)).toBeLessThan(LINEAR);
  });
  it("is asked for once, obeyed, and its delay kept", async () => {
    const waits: number[] = [];
    const fetcher = makeFetcher({
      version: "1",
      allowPrivate: true,
      wait: async (ms) => void waits.push(ms),
    });
    const before = seen.filter((r) => r.url === "/robots.txt").length;
    await fetcher.get(`${base}/page`);
    await fetcher.get(`${base}/page`);
    expect(await codeOf(fetcher.get(`${base}/closed/a`))).toContain("robots.txt");
    expect(seen.filter((r) => r.url === "/robots.txt").length - before).toBe(1);
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThan(1500);
  });
});
