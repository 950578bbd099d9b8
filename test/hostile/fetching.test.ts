// Hostile list, section S: fetching. The spellings and channels are in canaries.test.ts; the codes are those of docs/hostile.md.
import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { type AddressInfo, createServer } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { OnrecordError } from "../../src/errors.ts";
import { isPublic, SPECIAL_V4 } from "../../src/fetch/address.ts";
import { type FetchOptions, fetchPage } from "../../src/fetch/fetch.ts";
import { makeFetcher } from "../../src/fetch/fetcher.ts";
import { webAddress } from "../../src/fetch/web-address.ts";
import { scratch } from "../e2e/support/builders.ts";
import { run, sourceFiles } from "../e2e/support/run.ts";
import { SPELLINGS, TRICKS } from "../support/addresses.ts";
import { CERTIFICATE, KEY } from "../support/certificate.ts";

const place = scratch();
let base = "";
let secureBase = "";
let canaryPort = 0;
let canaryHits = 0;
let secureHits = 0;
const canary = createServer((socket) => {
  canaryHits++;
  socket.destroy();
});
const heads: http.IncomingHttpHeaders[] = [];
const answers: Record<string, (res: http.ServerResponse) => void> = {
  "/page": (res) =>
    res
      .setHeader(
        "set-cookie",
        Array.from({ length: 100 }, (_, i) => `c${i}=x`),
      )
      .end("<p>x</p>"),
  "/endless": (res) => {
    const more = () => {
      while (res.write(Buffer.alloc(65_536, 97)));
    };
    res.on("drain", more);
    more();
  },
  "/slow": (res) => void res.write("a"),
  "/drip": (res) => {
    const timer = setInterval(() => res.write("a"), 20);
    res.on("close", () => clearInterval(timer));
  },
  "/lies": (res) => {
    res.setHeader("content-length", "1000");
    res.write("short");
    setTimeout(() => res.destroy(), 20);
  },
  "/heads": (res) => {
    for (let i = 0; i < 1000; i++) res.setHeader(`x-${i}`, "a".repeat(1000));
    res.end("x");
  },
  "/loop": (res) => res.writeHead(302, { location: "/loop" }).end(),
  "/refresh": (res) =>
    res.end(`<meta http-equiv="refresh" content="0;url=http://127.0.0.1:${canaryPort}/">x`),
  "/file": (res) => res.writeHead(307, { location: "file:///etc/passwd" }).end(),
};
const server = http.createServer((req, res) => {
  heads.push(req.headers);
  (answers[req.url ?? ""] ?? ((r: http.ServerResponse) => r.writeHead(404).end()))(res);
});
const secure = https.createServer({ key: KEY, cert: CERTIFICATE }, (_, res) => {
  secureHits++;
  res.end("secret");
});
const listening = (s: { listen: (port: number, host: string, done: () => void) => unknown }) =>
  new Promise<void>((done) => void s.listen(0, "127.0.0.1", done));
beforeAll(async () => {
  await Promise.all([listening(server), listening(canary), listening(secure)]);
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  secureBase = `https://127.0.0.1:${(secure.address() as AddressInfo).port}`;
  canaryPort = (canary.address() as AddressInfo).port;
});
afterAll(() => {
  for (const s of [server, secure]) {
    s.closeAllConnections();
    s.close();
  }
  canary.close();
  place.remove();
});
const open: FetchOptions = { agent: "onrecord/test", allowPrivate: true };
const closed: FetchOptions = { agent: "onrecord/test" };
const outcome = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return "fetched";
  } catch (error) {
    return error instanceof OnrecordError ? `${error.code} ${error.message}` : `${error}`;
  }
};
const get = (path: string, more: Partial<FetchOptions> = {}) =>
  outcome(fetchPage(base + path, { ...open, ...more }));
const refused = async (urls: readonly string[]) => {
  for (const url of urls) expect(`${url} ${await outcome(fetchPage(url, closed))}`).toContain("ON110");
  expect(canaryHits).toBe(0);
};

test("S1: every spelling of an address of this machine is refused after it is parsed", () =>
  refused(SPELLINGS.flatMap((host) => [`http://${host}/`, `http://${host}:${canaryPort}/`])));

test("S2: each special range of addresses is refused to its edges", () => {
  const number = (ip: string) => ip.split(".").reduce((n, part) => n * 256 + Number(part), 0);
  const text = (n: number) => [24, 16, 8, 0].map((s) => Math.floor(n / 2 ** s) % 256).join(".");
  for (const [net, bits] of SPECIAL_V4) {
    const first = number(net);
    expect([isPublic(text(first)), isPublic(text(first + 2 ** (32 - bits) - 1))]).toEqual([false, false]);
  }
  for (const beside of [
    "9.255.255.255",
    "11.0.0.0",
    "172.15.255.255",
    "172.32.0.0",
    "192.167.255.255",
    "192.169.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "169.253.255.255",
    "169.255.0.0",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
  ])
    expect(isPublic(beside), beside).toBe(true);
  for (const inside of [
    "fc00::",
    "fdff:ffff::1",
    "fe80::1",
    "febf::1",
    "64:ff9b::808:808",
    "2002:808:808::",
    "::808:808",
    "::ffff:8.8.8.8",
    "2001:db8::1",
  ])
    expect(isPublic(inside), inside).toBe(false);
});

test("S3: a name with one private address is refused, and only a checked address is connected to", async () => {
  for (const bad of [
    { address: "::1", family: 6 },
    { address: "127.0.0.1", family: 4 },
  ]) {
    const resolve = async () => [{ address: "93.184.216.34", family: 4 }, bad];
    expect(await outcome(fetchPage("http://two.example/", { ...closed, resolve }))).toContain("not public");
  }
});

test("S4: redirects are followed five times at most, never to a file; a page's own refresh is not followed", async () => {
  expect(await get("/loop")).toContain("more than 5 times");
  expect(await get("/file")).toContain('ON110 "file:///etc/passwd"');
  expect(await get("/refresh")).toBe("fetched");
  expect(canaryHits).toBe(0);
});

test("S5: other schemes and what is no address at all are refused", () => refused(TRICKS(canaryPort)));

test("S6: one reading of an address for check and use; credentials are dropped from it and from messages", async () => {
  expect(webAddress("http://a.example\\@127.0.0.1/").hostname).toBe("a.example");
  expect(webAddress("https://me:secret@post.example/a").href).toBe("https://post.example/a");
  for (const url of [
    `http://a.example@127.0.0.1:${canaryPort}/`,
    `http://127.0.0.1:${canaryPort}#@a.example/`,
  ])
    await refused([url]);
  const ran = await run(["add", "http://me:secret@127.0.0.1/x"], { cwd: place.folder });
  expect(ran.out + ran.err).toContain("ON110");
  expect((await outcome(fetchPage("http://me:secret@127.0.0.1/x", closed))).includes("secret")).toBe(false);
});

test("S7: addresses of cloud metadata are refused by number and by name", async () => {
  await refused([
    "http://169.254.169.254/latest/",
    "http://[fd00:ec2::254]/",
    "http://100.100.100.200/",
    "http://2852039166/",
  ]);
  const resolve = async () => [{ address: "169.254.169.254", family: 4 }];
  expect(await outcome(fetchPage("http://metadata.google.internal/", { ...closed, resolve }))).toContain(
    "ON110",
  );
});

test.each([22, 25, 6379, 8080, 11434])("S8: port %i is refused", (port) =>
  refused([`http://post.example:${port}/`, `https://post.example:${port}/`]),
);

test("S9: endless, slow, dripping and lying bodies and a megabyte of headers end at the limits; cookies are not kept", async () => {
  expect(await get("/endless")).toContain("larger than");
  expect(await get("/slow", { limits: { idle: 100 } })).toContain("nothing came");
  expect(await get("/drip", { limits: { total: 300 } })).toContain("took longer");
  expect(await get("/lies")).toContain("could not be fetched");
  expect(await get("/heads")).toContain("HPE_HEADER_OVERFLOW");
  const fetcher = makeFetcher({ version: "0", allowPrivate: true, wait: async () => {} });
  for (let n = 0; n < 2; n++) expect(JSON.stringify(await fetcher.get(`${base}/page`))).not.toContain("c1=x");
  expect(heads.every((h) => h.cookie === undefined)).toBe(true);
});

test("S10: no file outside src/fetch opens a socket; what a page names beside itself is not fetched (canaries)", () => {
  const found = sourceFiles().filter(
    (file) =>
      !file.includes("/src/fetch/") &&
      /from "node:(?:net|tls|http|https|http2|dgram|dns)"|[^.\w]fetch\(/.test(
        readFileSync(file, "utf8").replace(/\/\/.*|\/\*[\s\S]*?\*\//g, ""),
      ),
  );
  expect(found).toEqual([]);
});

test("S11: a certificate that nobody vouches for is a failure; a proxy of the environment is not used", async () => {
  expect(await outcome(fetchPage(`${secureBase}/`, open))).toMatch(/ON111 .*(?:SELF_SIGNED|DEPTH_ZERO|CERT)/);
  expect(secureHits).toBe(0);
  const proxy = `http://127.0.0.1:${canaryPort}`;
  const env = { HTTP_PROXY: proxy, http_proxy: proxy, HTTPS_PROXY: proxy, ALL_PROXY: proxy };
  const ran = await run(["add", "--allow-private", `${base}/page`], { cwd: place.folder, env });
  expect(ran.out + ran.err).not.toContain("ECONN");
  expect(canaryHits).toBe(0);
});
