// Which addresses a service may have: http only where a person wrote out a private one, and never with a password.
import { describe, expect, test } from "vitest";
import { isNamedPrivate, isThisMachine, post, serviceAddress } from "./post.ts";

describe("addresses", () => {
  test.each([
    ["http://127.0.0.1:8080/v1", true, true],
    ["http://localhost:11434/v1", true, true],
    ["http://[::1]:80/v1", true, true],
    ["http://192.168.1.7:8000/v1", true, false],
    ["https://judge.example/v1", false, false],
    ["https://localhost.example/v1", false, false],
  ])("%s", (text, named, own) => {
    const url = serviceAddress(text);
    expect([isNamedPrivate(url), isThisMachine(url)]).toEqual([named, own]);
  });
  test.each([
    "http://judge.example/v1",
    "http://203.1.113.7/v1",
    "ftp://127.0.0.1/v1",
    "http://a:b@127.0.0.1/v1",
    "https://judge.example/v1?key=1",
    "judge",
  ])("%s is refused", (text) => {
    expect(() => serviceAddress(text)).toThrow(/is not asked/);
  });
});

test("a public name that leads to this machine is not connected to, unless a person allows it", async () => {
  const request = { url: "https://localhost./v1", headers: {}, body: "{}", timeout: 2000 };
  await expect(post(request)).rejects.toThrow(/not public|ENOTFOUND|EAI_AGAIN/);
});
