// Post: one request with a body to an address that a person named, and its answer; no redirect is followed.
import { type LookupAddress, lookup as resolveName } from "node:dns";
import http from "node:http";
import https from "node:https";
import { isIP, type Socket } from "node:net";
import { OnrecordError } from "../errors.ts";
import { isPublic } from "./address.ts";
import { decodedBody } from "./body.ts";

/** One request. */
export interface PostRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds until the whole answer must be there. */
  readonly timeout: number;
  /** The name may lead to a private network. Off unless a person turns it on. */
  readonly allowPrivate?: boolean;
}

/** Longest answer, in bytes. */
const MOST = 1024 * 1024;
/** Names and addresses by which a person means this machine. */
const THIS_MACHINE = /^(?:localhost|.{1,200}\.localhost)$/; // bounded: one host name

const refuse = (url: string, why: string, hint: string) =>
  new OnrecordError("ON110", `${url} is not asked: ${why}.`, hint);

/**
 * The address of a service as every later step reads it. Plain http goes to this machine and to private networks only:
 * what is sent holds the words of articles. Throws ON110.
 * @example serviceAddress("http://127.0.0.1:8080/v1").host // "127.0.0.1:8080"
 */
export function serviceAddress(text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw refuse(
      `"${text.slice(0, 200)}"`,
      "it is not a web address",
      "Give one such as http://127.0.0.1:8080/v1.",
    );
  }
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw refuse(`"${text.slice(0, 200)}"`, `"${url.protocol}" is not spoken`, "Only http and https are.");
  if (url.username !== "" || url.password !== "")
    throw refuse(url.host, "it holds a password", "Put the key into ONRECORD_ENDPOINT_KEY.");
  if (url.search !== "" || url.hash !== "")
    throw refuse(url.host, "it holds more than a path", "Give it without ? and #.");
  if (url.protocol === "http:" && !isNamedPrivate(url))
    throw refuse(url.host, "http to another machine can be read on its way", "Use https.");
  return url;
}

const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, "");

/** True where the address names this machine or one of a private network in so many words. */
export function isNamedPrivate(url: URL): boolean {
  const host = hostOf(url);
  return THIS_MACHINE.test(host) || (isIP(host) !== 0 && !isPublic(host));
}

/** True where the address is this machine's own. */
export function isThisMachine(url: URL): boolean {
  const host = hostOf(url);
  return THIS_MACHINE.test(host) || host === "::1" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

/**
 * Posts. A private address is connected to only where the request names it as such; a public name that leads to one is
 * refused. Rejects with a reason in one clause.
 */
export function post({
  url: text,
  headers,
  body,
  timeout,
  allowPrivate = false,
}: PostRequest): Promise<{ status: number; body: string }> {
  return new Promise((done, fail) => {
    const url = serviceAddress(text);
    const mayBePrivate = allowPrivate || isNamedPrivate(url);
    const secure = url.protocol === "https:";
    const bytes = Buffer.from(body, "utf8");
    const stop = (error: Error) => {
      clearTimeout(whole);
      request.destroy();
      fail(error);
    };
    const request = (secure ? https : http).request(url, {
      method: "POST",
      agent: secure ? new https.Agent({ keepAlive: false }) : new http.Agent({ keepAlive: false }),
      headers: { ...headers, accept: "application/json", "content-length": String(bytes.length) },
      maxHeaderSize: 16 * 1024,
      insecureHTTPParser: false,
      lookup: (host, options, answer) => {
        resolveName(host, { all: true, verbatim: true }, (error, found: LookupAddress[]) => {
          const [first] = found ?? [];
          if (error || !first) answer(error ?? new Error("its name leads nowhere"), "", 4);
          else if (!mayBePrivate && found.some((each) => !isPublic(each.address)))
            answer(new Error("its name leads to an address that is not public"), "", 4);
          else if (options.all) answer(null, found);
          else answer(null, first.address, first.family);
        });
      },
    });
    const whole = setTimeout(() => stop(new Error(`no answer within ${timeout / 1000} s`)), timeout);
    request.on("socket", (socket: Socket) => {
      const check = () => {
        if (!mayBePrivate && !isPublic(socket.remoteAddress ?? ""))
          stop(new Error("it is at an address that is not public"));
      };
      if (socket.connecting) socket.once("connect", check);
      else check();
    });
    request.on("error", (error) =>
      stop(new Error((error as { code?: string }).code ?? error.message ?? "the connection failed")),
    );
    request.on("response", (response) => {
      decodedBody(response, response.headers["content-encoding"], MOST).then(({ bytes: answer }) => {
        clearTimeout(whole);
        done({ status: response.statusCode ?? 0, body: new TextDecoder().decode(answer) });
        request.destroy();
      }, stop);
    });
    request.end(bytes);
  });
}
