// Web address: what may be fetched at all, told from the address alone; where a name leads is checked when it is connected to.
import { isIP } from "node:net";
import { OnrecordError } from "../errors.ts";
import { isPublic } from "./address.ts";

/** What is thrown where an address is not fetched: ON110, with why and the next step. */
export const refuse = (url: string, why: string, hint: string): OnrecordError =>
  new OnrecordError("ON110", `${url} is not fetched: ${why}.`, hint);

/**
 * Reads an address as every later step will: one parser for checking and for use. Only http and https, no ports beside
 * 80 and 443 unless private addresses are allowed; credentials and fragments are dropped.
 */
export function webAddress(text: string, allowPrivate = false): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw refuse(shortly(text), "it is not a web address", "Give an address that begins with https://.");
  }
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw refuse(shortly(text), `it begins with "${url.protocol}"`, "Only http: and https: are fetched.");
  if (url.port !== "" && !allowPrivate)
    throw refuse(
      shortly(text),
      `port ${url.port} is not the web's`,
      "Only ports 80 and 443 are, without --allow-private.",
    );
  url.username = "";
  url.password = "";
  url.hash = "";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (/^\.|\.\.|^[\d.]{1,255}$/.test(host) && isIP(host) === 0)
    throw refuse(shortly(text), "its host is neither a name nor an address", "Check the address.");
  if (!allowPrivate && isIP(host) !== 0 && !isPublic(host))
    throw refuse(url.href, `${host} is not an address of the public internet`, PRIVATE_HINT);
  return url;
}

/** The next step where an address leads into a private network. */
export const PRIVATE_HINT = "If it is a server of your own that you trust, turn on --allow-private.";
const shortly = (text: string): string => `"${text.slice(0, 200).replace(/[^\x20-\x7e]/g, "?")}"`;
