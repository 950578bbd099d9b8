// Fetcher: fetches for one run — asks each site's robots.txt once, keeps its delay, and names itself.
import { OnrecordError } from "../errors.ts";
import { type Fetched, type FetchOptions, fetchPage } from "./fetch.ts";
import { type Robots, readRobots } from "./robots.ts";

/** The name by which sites know us. */
export const ROBOT = "onrecord";

/** Longest delay that is kept, in seconds: a site that asks for more is asked less often by leaving it to the next run. */
const LONGEST_DELAY = 30;
/** Seconds between two requests to a site that asks for none. */
const USUAL_DELAY = 1;

/** What a fetcher is made with. */
export interface FetcherOptions {
  readonly version: string;
  readonly allowPrivate?: boolean;
  readonly resolve?: FetchOptions["resolve"];
  readonly limits?: FetchOptions["limits"];
  /** Waits; given, so that tests need not. Milliseconds. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** Fetches politely. */
export interface Fetcher {
  /** @throws OnrecordError ON110 refused, by an address or by robots.txt; ON111 failed. */
  readonly get: (
    url: string,
    since?: {
      readonly etag?: string | null;
      readonly modified?: string | null;
      readonly partial?: boolean;
    },
  ) => Promise<Fetched>;
}

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** A fetcher for one run. */
export function makeFetcher(options: FetcherOptions): Fetcher {
  const wait = options.wait ?? sleep;
  const base: FetchOptions = {
    agent: `${ROBOT}/${options.version} (+https://www.npmjs.com/package/onrecord)`,
    ...(options.allowPrivate === undefined ? {} : { allowPrivate: options.allowPrivate }),
    ...(options.resolve ? { resolve: options.resolve } : {}),
    ...(options.limits ? { limits: options.limits } : {}),
  };
  const known = new Map<string, Promise<Robots>>();
  const last = new Map<string, number>();
  const robotsOf = (url: URL): Promise<Robots> => {
    let robots = known.get(url.origin);
    if (!robots) {
      robots = fetchPage(`${url.origin}/robots.txt`, { ...base, accept: "text/plain,*/*;q=0.5" }).then(
        ({ status, body }) => {
          // No file: all is allowed. A server in trouble: nothing is, until it is well (RFC 9309, 2.3.1).
          if (status >= 500 || status === 429) return readRobots("User-agent: *\nDisallow: /", ROBOT);
          return readRobots(status >= 400 ? "" : new TextDecoder().decode(body), ROBOT);
        },
      );
      known.set(url.origin, robots);
    }
    return robots;
  };
  const allowed = async (url: URL): Promise<void> => {
    const robots = await robotsOf(url);
    if (!robots.allows(url.pathname + url.search))
      throw new OnrecordError(
        "ON110",
        `${url.href} is not fetched: the site's robots.txt does not allow it.`,
        "Save the page yourself and give the file.",
      );
    const gap = 1000 * Math.min(LONGEST_DELAY, robots.delay ?? USUAL_DELAY);
    const since = performance.now() - (last.get(url.origin) ?? Number.NEGATIVE_INFINITY);
    if (since < gap) await wait(gap - since);
    last.set(url.origin, performance.now());
  };
  return {
    get: (url, since) => fetchPage(url, { ...base, ...since, allowed }),
  };
}
