// Peers: our reader beside Readability on linkedom and on jsdom — pages a second of processor time, F of the text, peak memory.
//
//   npm run build && node bench/pages/peers.mjs [--every N] [--peers FOLDER] [--data FOLDER]
//
// The peers are no dependencies: they are installed into a folder of their own, by npm, without scripts, when this bench is
// run; --peers names a folder that has them already. Every system reads the same pages in a process of its own, twice, and
// the second time counts. Our trees were trained on pages of this set: the F to believe is the one by site, which
// bench/pages/score.mjs prints.
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const SELF = fileURLToPath(import.meta.url);
const ROOT = path.join(path.dirname(SELF), "..", "..");
const option = (name, fallback) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : fallback;
const WANTED = ["@mozilla/readability@0.6.0", "linkedom@0.18.14", "jsdom@29.1.1"];
const READ = new Set(["standfirst", "heading", "body", "quote", "list", "post", "table"]);

/** A system: gets its modules, gives back what reads one page. */
const SYSTEMS = {
  async onrecord() {
    // As `onrecord read` and `add` do it, digest and metadata and all.
    const { readArticle } = await import(path.join(ROOT, "dist", "article", "index.js"));
    const { digested } = await import(path.join(ROOT, "dist", "cli", "digest.js"));
    return (bytes) => {
      const { text, paragraphs } = readArticle(digested({ bytes, file: "page.html", format: "html" }));
      return paragraphs
        .filter(({ role }) => READ.has(role))
        .map(({ span }) => text.slice(span.start, span.end))
        .join("\n\n");
    };
  },
  async "parse5 alone"() {
    const { parse } = await import("parse5");
    return (bytes) => (parse(new TextDecoder().decode(bytes)) ? "" : "");
  },
  async "Readability + linkedom"(peers) {
    const { Readability } = await peers("@mozilla/readability/index.js");
    const { parseHTML } = await peers("linkedom/esm/cached.js");
    return (bytes) =>
      new Readability(parseHTML(new TextDecoder().decode(bytes)).document).parse()?.textContent ?? "";
  },
  async "Readability + jsdom"(peers) {
    const { Readability } = await peers("@mozilla/readability/index.js");
    const { JSDOM } = await peers("jsdom/lib/api.js");
    return (bytes) => {
      const dom = new JSDOM(new TextDecoder().decode(bytes), { url: "https://page.example/" });
      const text = new Readability(dom.window.document).parse()?.textContent ?? "";
      dom.window.close();
      return text;
    };
  },
};

const flat = (text) => text.replace(/\s+/g, " ");

/** In a process of its own: reads the pages and prints one line of JSON. */
async function measure(name, pages, peers) {
  const load = async (file) => {
    const module = await import(pathToFileURL(path.join(peers, "node_modules", file)).href);
    return module.default && Object.keys(module).length <= 2 ? { ...module.default, ...module } : module;
  };
  const read = await SYSTEMS[name](load);
  const gold = JSON.parse(fs.readFileSync(path.join(pages, "text.json"), "utf8"));
  const every = Number(option("--every", 1));
  const chosen = Object.values(gold).filter((_, i) => i % every === 0);
  const bytes = chosen.map(({ file }) => fs.readFileSync(path.join(pages, file)));
  let [tp, fp, fn, failed] = [0, 0, 0, 0];
  let spent = 0;
  for (const round of [0, 1]) {
    if (round === 0 && name === "Readability + jsdom") continue;
    const begun = process.cpuUsage();
    for (const [i, page] of bytes.entries()) {
      let text = "";
      try {
        text = flat(read(page));
      } catch {
        if (round === 1) failed++;
      }
      if (round === 0) continue;
      for (const s of chosen[i].with ?? []) text.includes(flat(s)) ? tp++ : fn++;
      for (const s of chosen[i].without ?? []) if (text.includes(flat(s))) fp++;
    }
    const { user, system } = process.cpuUsage(begun);
    spent = (user + system) / 1e6;
  }
  const f = (2 * tp) / (2 * tp + fp + fn);
  const memory = process.resourceUsage().maxRSS / 1024 - bytes.reduce((n, b) => n + b.length, 0) / 1048576;
  console.log(JSON.stringify({ name, pages: chosen.length, failed, rate: chosen.length / spent, f, memory }));
}

if (process.env.PEER) {
  await measure(process.env.PEER, process.env.PAGES, process.env.PEERS);
  process.exit(0);
}
const data = path.resolve(option("--data", path.join(ROOT, "..", "shared", "data", "pages")));
if (!fs.existsSync(path.join(data, "pages.tar.gz"))) {
  console.log(`skipped: ${data} is not here`);
  process.exit(0);
}
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "onrecord-peers-"));
try {
  execFileSync("tar", ["xzf", path.join(data, "pages.tar.gz"), "-C", folder]);
  fs.copyFileSync(path.join(data, "text.json"), path.join(folder, "text.json"));
  let peers = option("--peers", null);
  if (peers === null) {
    peers = path.join(folder, "peers");
    fs.mkdirSync(peers);
    fs.writeFileSync(path.join(peers, "package.json"), "{}");
    execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", ...WANTED], {
      cwd: peers,
    });
  }
  const rows = Object.keys(SYSTEMS).map((name) => {
    const ran = spawnSync(process.execPath, [SELF, ...process.argv.slice(2)], {
      env: { ...process.env, PEER: name, PAGES: folder, PEERS: path.resolve(peers) },
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    const line = ran.stdout.trim().split("\n").at(-1) ?? "";
    if (!line.startsWith("{")) return { name, error: ran.stderr.slice(0, 300) };
    return JSON.parse(line);
  });
  const [ours] = rows;
  console.log(`${ours.pages} pages`);
  for (const { name, rate, f, memory, failed, error } of rows) {
    if (error) console.log(`${name.padEnd(24)} failed: ${error}`);
    else
      console.log(
        `${name.padEnd(24)} ${rate.toFixed(1).padStart(6)} pages/s   F ${f.toFixed(3)}   ${memory.toFixed(0).padStart(5)} MB   ` +
          `ours: ${(ours.rate / rate).toFixed(2)} x its speed, ${(ours.memory / memory).toFixed(2)} x its memory${failed ? `   (${failed} threw)` : ""}`,
      );
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
