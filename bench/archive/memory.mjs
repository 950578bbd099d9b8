// Memory: a web archive of any size through the program, by a pipe — how much memory it takes at its most, and how fast it goes.
//
//   npm run build && node bench/archive/memory.mjs [--mb 1024] [--pages 200]
//
// The archive is made while it is read: pages of our own making between large records of other kinds (pictures, films), as
// crawls have them, one of them just under the limit of one record. Linux only (VmHWM in /proc).
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const option = (name, fallback) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : fallback;
const bytes = Number(option("--mb", 1024)) * 1048576;
const pages = Number(option("--pages", 200));

const record = (uri, type, body) => {
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`), body]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${uri}\r\nContent-Type: application/http\r\nContent-Length: ${http.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), http, Buffer.from("\r\n\r\n")]);
};
const page = (n) =>
  Buffer.from(
    `<html lang="en"><head><title>Report ${n}</title></head><body><article><h1>Report ${n}</h1>${`<p>The dam at Karst is safe, minister Mila Orel said on day ${n}. The water is low, and nobody lives in the old valley.</p>`.repeat(40)}</article></body></html>`,
  );
const film = record("https://post.example/film", "video/mp4", Buffer.alloc(4 * 1048576, 7));
// A record just under the limit, which is held, and a page of the size that --large says, which is parsed as well.
const held = record(
  "https://post.example/large.html",
  "text/html; charset=utf-8",
  Buffer.concat([page(0), Buffer.alloc(45 * 1048576, 32)]),
);
const large = Buffer.from(`<p>${"words and words ".repeat(Number(option("--large", 1)) * 65536)}</p>`);
const largest = Buffer.concat([record("https://post.example/larger.html", "text/html", large), held]);

function* archive() {
  const films = Math.max(1, Math.floor((bytes - largest.length) / film.length));
  for (let i = 0, n = 0; i < films; i++) {
    for (; n * films < (i + 1) * pages && n < pages; n++)
      yield record(`https://post.example/${n}`, "text/html", page(n));
    yield film;
    if (i === Math.floor(films / 2)) yield largest;
  }
}

const child = spawn(
  process.execPath,
  [path.join(ROOT, "dist", "cli", "main.js"), "read", "-", "--format", "jsonl"],
  {
    stdio: ["pipe", "pipe", "pipe"],
  },
);
let lines = 0;
let errors = "";
child.stdout.on("data", (chunk) => {
  for (const byte of chunk) if (byte === 10) lines++;
});
child.stderr.on("data", (chunk) => {
  errors = (errors + chunk).slice(-2000);
});
const peak = () => {
  try {
    return (
      Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) / 1024
    );
  } catch {
    return 0;
  }
};
let most = 0;
const watch = setInterval(() => {
  most = Math.max(most, peak());
}, 50);
const begun = performance.now();
let total = 0;
for (const part of archive()) {
  total += part.length;
  if (!child.stdin.write(part)) await new Promise((resolve) => child.stdin.once("drain", resolve));
}
child.stdin.end();
most = Math.max(most, peak());
await new Promise((resolve) => child.once("close", resolve));
clearInterval(watch);
const seconds = (performance.now() - begun) / 1000;
console.log(
  `${(total / 1048576).toFixed(0)} MB in ${seconds.toFixed(1)} s (${(total / 1048576 / seconds).toFixed(0)} MB/s), ${lines} of ${pages + 1} pages read`,
);
console.log(`peak memory ${most.toFixed(0)} MB${most > 300 ? "  OVER 300 MB" : ""}`);
if (lines < pages) console.log(errors);
