// watch: new articles of feeds and news sitemaps put on record, once or again and again.
import { OnrecordError } from "../../errors.ts";
import type { FetchRow } from "../../store/index.ts";
import { type Call, type Command, flagText, formatFlag } from "../command.ts";
import type { ExitCode } from "../exit.ts";
import { SIGNALS } from "../interrupt.ts";
import { addPaths } from "./add.ts";
import { ALLOW_PRIVATE, KNOWLEDGE } from "./shared.ts";

/** Longest wait after failures, as a multiple of --every. */
const LONGEST_BACK_OFF = 32;
/** Shortest --every, in minutes. */
const SHORTEST = 1;

/** `onrecord watch`. */
export const watchCommand: Command = {
  name: "watch",
  summary: "put new articles of feeds on record, once or again and again",
  about: [
    "Reads RSS, Atom, RDF and JSON feeds and news sitemaps, and puts every article that they name and that is not on record yet there, or that they say was changed since it was fetched (a new version), as `onrecord add` does. A feed is asked for what is new only (ETag, Last-Modified); it counts as read when all its new articles are on record, so a broken-off run is simply run again.",
    "Without --every it looks once and ends. With it, it looks again after so many minutes; after a failure it waits twice as long, up to 32 times. Of a damaged feed the entries before the damage are taken in, the damage is told (ON109), and the exit code is 3. robots.txt is obeyed for feeds and articles, a second at least lies between two requests to a site, and only the public web is reached. Ctrl-C ends it.",
  ],
  args: [{ name: "feed", about: "addresses of feeds or news sitemaps", required: true, many: true }],
  flags: [
    { flag: "--every <minutes>", about: "look again after so many minutes, until Ctrl-C" },
    KNOWLEDGE,
    ALLOW_PRIVATE,
    formatFlag("text", "jsonl"),
  ],
  examples: [
    { line: "onrecord watch https://post.example/rss", does: "what is new there, now" },
    { line: "onrecord watch --every 30 https://post.example/rss", does: "looks every half hour" },
  ],
  finishes: true,
  async run(call) {
    const every = minutesOf(flagText(call, "every"));
    let worst: ExitCode = 0;
    for (let trouble = 0; ; ) {
      const { code, failed } = await lookOnce(call);
      if (code === 130 || every === null) return code;
      if (code !== 0) worst = code;
      trouble = !failed ? 0 : Math.min(LONGEST_BACK_OFF, Math.max(1, trouble * 2));
      if (!(await waited(every * 60_000 * Math.max(1, trouble)))) return worst === 0 ? 130 : worst;
    }
  },
};

function minutesOf(text: string | null): number | null {
  if (text === null) return null;
  const n = Number(text);
  if (!/^\d{1,6}(?:\.\d{1,3})?$/.test(text) || n < SHORTEST)
    throw new OnrecordError(
      "ON302",
      `--every cannot be "${text.slice(0, 40)}".`,
      `Give minutes, ${SHORTEST} or more.`,
    );
  return n;
}

/** Looks into every feed once and puts what is new on record. */
async function lookOnce(call: Call): Promise<{ readonly code: ExitCode; readonly failed: boolean }> {
  const { err, now } = call.context;
  const { complain } = await import("../complain.ts");
  const { withLedger } = await import("../ledger.ts");
  const { newItems, openWeb } = await import("../web.ts");
  const urls: string[] = [];
  const read: FetchRow[] = [];
  let failed = false;
  let damaged = false;
  await withLedger(call, { create: true }, async (ledger) => {
    const web = await openWeb(ledger, call.flags.allowPrivate === true, now);
    for (const address of call.args) {
      try {
        const found = await web.feed(address);
        if (found === null) {
          await err.line(`onrecord: ${address}: nothing new.`);
          continue;
        }
        const items = newItems(found.feed, ledger, now());
        for (const { url } of items) if (!urls.includes(url)) urls.push(url);
        read.push(found.read);
        await err.line(`onrecord: ${address}: ${items.length} new of ${found.feed.items.length}.`);
        const { broken } = found.feed;
        if (broken === null) continue;
        damaged = true;
        const error = new OnrecordError(
          "ON109",
          `${address} is read up to character ${broken.at} only: ${broken.why}.`,
          "What came before is taken in; the rest is read once the feed is mended.",
        );
        await complain(err, error);
      } catch (error) {
        failed = true;
        await complain(err, error);
      }
    }
  });
  const code =
    urls.length === 0
      ? 0
      : await addPaths(call, urls, { metadata: null, knowledge: flagText(call, "knowledge") });
  if (code === 0)
    await withLedger(call, {}, async (ledger) => read.forEach((row) => void ledger.noteFetch(row)));
  // A feed that is damaged for good is looked into as often as others: what it names is taken in.
  return { code: code === 0 && (failed || damaged) ? 3 : code, failed: failed || code !== 0 };
}

/** Waits; false where Ctrl-C ended it. */
function waited(ms: number): Promise<boolean> {
  return new Promise((done) => {
    const end = (whole: boolean) => {
      clearTimeout(timer);
      for (const signal of SIGNALS) process.off(signal, stop);
      done(whole);
    };
    const stop = () => end(false);
    const timer = setTimeout(() => end(true), ms);
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}
