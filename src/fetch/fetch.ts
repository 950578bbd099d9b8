// Fetch: gets a page politely. The only module that may open a socket; every address is checked where the connection is made.
import { type LookupAddress, lookup as resolveName } from "node:dns";
import http from "node:http";
import https from "node:https";
import type { Socket } from "node:net";
import { OnrecordError } from "../errors.ts";
import { isPublic } from "./address.ts";
import { type Body, type Cutter, decodedBody } from "./body.ts";
import { PRIVATE_HINT, refuse, webAddress } from "./web-address.ts";

/** Limits of one fetch (RELIABILITY, "Limits"). Times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  readonly connect: number;
  readonly total: number;
  readonly idle: number;
  readonly hops: number;
  readonly body: number;
}

/** What is allowed where nothing else is said. */
export const FETCH_LIMITS: FetchLimits = {
  connect: 10_000,
  total: 30_000,
  idle: 10_000,
  hops: 5,
  body: 15 * 1024 * 1024,
};

/** How to fetch. */
export interface FetchOptions {
  /** Named in every request. */
  readonly agent: string;
  /** Value of If-None-Match and If-Modified-Since, from an earlier answer. */
  readonly etag?: string | null;
  readonly modified?: string | null;
  readonly limits?: Partial<FetchLimits>;
  /** Keeps what came of a body that is too large, takes too long or breaks off, and says so (`cut`). */
  readonly partial?: boolean;
  /** Media types that are wanted. */
  readonly accept?: string;
  /** Allows addresses of private networks, this machine among them, and any port. Off unless a person turns it on. */
  readonly allowPrivate?: boolean;
  /** Stands in for the system's resolver, in tests. */
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>;
  /** Asked before each request, redirected ones too; throws to refuse. */
  readonly allowed?: (url: URL) => Promise<void>;
}

/** What came back. */
export interface Fetched {
  /** Where it was asked for, and where it was found after redirects; without credentials and fragment. */
  readonly asked: string;
  readonly url: string;
  readonly status: number;
  readonly type: string | null;
  readonly body: Uint8Array;
  /** Why the body is not all of it; null where it is. */
  readonly cut: string | null;
  readonly etag: string | null;
  readonly modified: string | null;
  /** Seconds that the server asks to wait; null where it does not. */
  readonly retryAfter: number | null;
  /** The site reserves text and data mining (TDM Reservation Protocol); null where it says nothing. */
  readonly tdmReserved: boolean | null;
}
const failed = (url: string, why: string): OnrecordError =>
  new OnrecordError(
    "ON111",
    `${url} could not be fetched: ${why}.`,
    "Try again later, or save the page and give the file.",
  );

const resolveSystem = (host: string): Promise<readonly LookupAddress[]> =>
  new Promise((done, fail) =>
    resolveName(host, { all: true, verbatim: true }, (e, found) => (e ? fail(e) : done(found))),
  );

/** One request, no redirect followed. */
function request(
  url: URL,
  options: FetchOptions,
  limits: FetchLimits,
  left: number,
): Promise<{ response: http.IncomingMessage; body: Body }> {
  const private_ = options.allowPrivate ?? false;
  return new Promise((done, fail) => {
    const secure = url.protocol === "https:";
    const agent = secure ? new https.Agent({ keepAlive: false }) : new http.Agent({ keepAlive: false });
    const headers: Record<string, string> = {
      "user-agent": options.agent,
      accept: options.accept ?? "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5",
      "accept-encoding": "gzip, deflate, br",
    };
    if (options.etag) headers["if-none-match"] = options.etag;
    if (options.modified) headers["if-modified-since"] = options.modified;
    const stop = (error: unknown) => {
      clearTimeout(whole);
      clearTimeout(opening);
      req.destroy();
      fail(error);
    };
    const req = (secure ? https : http).request(url, {
      agent,
      headers,
      maxHeaderSize: 16 * 1024,
      insecureHTTPParser: false,
      // Every address that the name stands for is checked here, and one of them is connected to: no second look-up in between.
      lookup: (host, lookupOptions, answer) => {
        (options.resolve ?? resolveSystem)(host).then(
          (found) => {
            const bad = private_ ? undefined : found.find((each) => !isPublic(each.address));
            const [first] = found;
            if (bad)
              answer(
                refuse(url.href, `its name leads to ${bad.address}, which is not public`, PRIVATE_HINT),
                "",
                4,
              );
            else if (!first) answer(failed(url.href, "its name leads nowhere"), "", 4);
            else if (lookupOptions.all) answer(null, found as LookupAddress[]);
            else answer(null, first.address, first.family);
          },
          (error) =>
            answer(
              failed(url.href, `its name is not known (${(error as { code?: string }).code ?? "?"})`),
              "",
              4,
            ),
        );
      },
    });
    const cutter: Cutter = { cut: null };
    const late = (why: string) => (cutter.cut ? cutter.cut(why) : stop(failed(url.href, why)));
    const whole = setTimeout(() => late(`it took longer than ${limits.total / 1000} s`), left);
    const opening = setTimeout(
      () => stop(failed(url.href, `no connection within ${limits.connect / 1000} s`)),
      limits.connect,
    );
    req.setTimeout(limits.idle, () => late(`nothing came for ${limits.idle / 1000} s`));
    req.on("socket", (socket: Socket) => {
      const check = () => {
        clearTimeout(opening);
        const address = socket.remoteAddress ?? "";
        if (!private_ && !isPublic(address))
          stop(refuse(url.href, `it is at ${address}, which is not public`, PRIVATE_HINT));
      };
      if (socket.connecting) socket.once("connect", check);
      else check();
    });
    req.on("error", (error) =>
      stop(
        error instanceof OnrecordError
          ? error
          : failed(url.href, (error as { code?: string }).code ?? "the connection failed"),
      ),
    );
    req.on("response", (response) => {
      decodedBody(
        response,
        response.headers["content-encoding"],
        limits.body,
        options.partial ? cutter : null,
      ).then(
        (body) => {
          clearTimeout(whole);
          done({ response, body });
          req.destroy();
        },
        (error) =>
          stop(
            error instanceof OnrecordError
              ? error
              : failed(url.href, String((error as Error).message ?? error)),
          ),
      );
    });
    req.end();
  });
}

const header = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value)?.slice(0, 2000) ?? null;

/** Seconds of a Retry-After header that gives a number. */
function retryAfter(value: string | null): number | null {
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null;
}

/**
 * Fetches an address, following redirects, each checked anew.
 * @throws OnrecordError ON110 where it is refused, ON111 where it fails.
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<Fetched> {
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const private_ = options.allowPrivate ?? false;
  const asked = webAddress(address, private_);
  const begun = performance.now();
  let url = asked;
  for (let hop = 0; ; hop++) {
    await options.allowed?.(url);
    const left = limits.total - (performance.now() - begun);
    if (left <= 0) throw failed(asked.href, `it took longer than ${limits.total / 1000} s`);
    const { response, body } = await request(url, options, limits, left);
    const status = response.statusCode ?? 0;
    const to = header(response.headers.location);
    if (![301, 302, 303, 307, 308].includes(status) || to === null) {
      const tdm = header(response.headers["tdm-reservation"]);
      return {
        asked: asked.href,
        url: url.href,
        status,
        type: header(response.headers["content-type"]),
        body: body.bytes,
        cut: body.cut,
        etag: header(response.headers.etag),
        modified: header(response.headers["last-modified"]),
        retryAfter: retryAfter(header(response.headers["retry-after"])),
        tdmReserved: tdm === null ? null : tdm.trim() === "1",
      };
    }
    if (hop >= limits.hops) throw failed(asked.href, `it was passed on more than ${limits.hops} times`);
    let next: URL;
    try {
      next = webAddress(new URL(to, url).href, private_);
    } catch (error) {
      if (error instanceof OnrecordError) throw error;
      throw refuse(asked.href, "it leads to something that is not a web address", "");
    }
    if (url.protocol === "https:" && next.protocol === "http:")
      throw refuse(asked.href, "it leads from https to http", "Save the page and give the file.");
    url = next;
  }
}
