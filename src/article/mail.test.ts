// Mails: parts, codings, charsets and fields; hostile ones end in a reason.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fieldDate, fieldText, looksLikeMail, mailContent } from "./mail.ts";

const bytes = (s: string) => Uint8Array.from(s.replaceAll("\n", "\r\n"), (c) => c.charCodeAt(0) & 255);
const HEAD =
  "From: =?UTF-8?Q?Ardun_Post_=E2=80=93_News?= <news@post.example>\nDate: Mon, 3 Mar 2031 09:15:00 +0200\nMessage-ID: <1@post.example>\nSubject: Harbour\n  to stay closed\nMIME-Version: 1.0\n";
const line = (mail: string) => {
  const content = mailContent(bytes(mail));
  return content.kind === "line" ? JSON.parse(new TextDecoder().decode(content.bytes)) : content;
};
const LONG = "The harbour will stay closed, the minister said. ".repeat(6);

test("plain text, with what the head says", () => {
  expect(line(`${HEAD}Content-Type: text/plain; charset=utf-8\n\nThe harbour stays closed.\n`)).toEqual({
    id: "1@post.example",
    title: "Harbour to stay closed",
    outlet: "Ardun Post – News",
    published: "2031-03-03T09:15+02:00",
    text: "The harbour stays closed.\n",
  });
});

describe("codings and charsets", () => {
  test.each([
    [
      "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nD=C3=A4mme halten=\n lange.",
      "Dämme halten lange.",
    ],
    ["Content-Type: text/plain; charset=windows-1251\nContent-Transfer-Encoding: base64\n\n0uXr7g==", "Тело"],
    ["Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\nD\xe4mme", "Dämme"],
    ['Content-Type: text/plain; charset="windows-1252"\n\n\x93Dam\x94', "“Dam”"],
  ])("%s", (rest, text) => {
    expect(line(HEAD + rest).text).toBe(text);
  });
});

describe("parts", () => {
  const multi = (parts: readonly string[], kind = "alternative") =>
    `${HEAD}Content-Type: multipart/${kind}; boundary="b1"\n\npreamble\n${parts.map((p) => `--b1\n${p}\n`).join("")}--b1--\nafter`;
  const plain = (text: string) => `Content-Type: text/plain\n\n${text}`;
  const html = (text: string) => `Content-Type: text/html; charset=utf-8\n\n<p>${text}</p>`;
  test("the plain text of two ways to say the same", () => {
    expect(line(multi([plain(LONG), html(LONG)])).text.trim()).toBe(LONG.trim());
  });
  test("the page where the plain text only points to it", () => {
    const content = mailContent(bytes(multi([plain("Read this in your browser."), html(LONG)])));
    expect(content.kind).toBe("page");
    const page = new TextDecoder().decode("bytes" in content ? content.bytes : undefined);
    expect(page).toContain("<title>Harbour to stay closed</title>");
    expect(page).toContain('content="2031-03-03T09:15+02:00"');
    expect(page).toContain(`<p>${LONG}</p>`);
  });
  test("no attachment, and what is nested", () => {
    const inner = `Content-Type: multipart/alternative; boundary=b2\n\n--b2\n${plain("inside")}\n--b2--`;
    const attached = `Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nsecret`;
    expect(line(multi([inner, attached], "mixed")).text.trim()).toBe("inside");
  });
  test("none: a reason", () => {
    expect(mailContent(bytes(`${HEAD}Content-Type: image/png\n\nxxxx`))).toEqual({
      kind: "failed",
      why: "the message holds no text",
    });
    expect(mailContent(bytes(`${HEAD}Content-Type: multipart/mixed\n\nxxxx`)).kind).toBe("failed");
  });
});

test("fields: encoded words, raw UTF-8, dates", () => {
  expect(fieldText("=?utf-8?B?RMOkbQ==?= =?utf-8?Q?me_halten?=")).toBe("Dämme halten");
  expect(fieldText("D\xc3\xa4mme")).toBe("Dämme");
  expect(
    [
      "Mon, 3 Mar 2031 09:15:00 GMT",
      "3 Mar 2031 09:15 -0500",
      "31 Feb 2031 09:15 +0000",
      "soon",
      undefined,
    ].map(fieldDate),
  ).toEqual(["2031-03-03T09:15Z", "2031-03-03T09:15-05:00", null, null, null]);
});

test("what is a mail, and what only looks like one", () => {
  expect(looksLikeMail(bytes(`${HEAD}\nText`), null)).toBe(true);
  expect(looksLikeMail(bytes("x"), "a.eml")).toBe(true);
  expect(looksLikeMail(bytes("Harbour: closed\nFrom: Ardun\n\nText"), null)).toBe(false);
});

test("never throws, the same twice, nesting and boundaries however deep", () => {
  const deep = Array.from(
    { length: 60 },
    (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
  ).join("");
  expect(mailContent(bytes(`${HEAD}${deep}`)).kind).toBe("failed");
  const piece = fc.constantFrom(
    ...HEAD.split("\n"),
    "Content-Type: multipart/mixed; boundary=b",
    "--b",
    "--b--",
    "=?utf-8?b?//8=?=",
    "=",
    "\n",
    "Content-Transfer-Encoding: base64",
    "Content-Type: text/html",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 20 })), { maxLength: 40 }), (parts) => {
      const made = bytes(parts.join("\n"));
      expect(mailContent(made)).toEqual(mailContent(made));
    }),
  );
});

test("a subject in an encoding that is not read stays as it came; a text in one is a failure, not a fault", () => {
  const odd = line(
    "From: a@post.example\nMIME-Version: 1.0\nSubject: \xff\xfe\0\0x\n\nThe dam is safe, Mila Orel said.",
  );
  expect(odd).toMatchObject({ title: "\xff\xfe\0\0x", text: "The dam is safe, Mila Orel said." });
  const wide = Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]).toString("base64");
  expect(
    mailContent(bytes(`${HEAD}Content-Transfer-Encoding: base64\nContent-Type: text/plain\n\n${wide}\n`))
      .kind,
  ).toBe("failed");
});
