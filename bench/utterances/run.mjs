// Measures which statements are taken for one act of saying, through the built program, on events of our own.
//
//   node bench/utterances/run.mjs             both halves; events are kept apart by the hash of their name, and all of
//                                             events-3.txt, written to tune with, are open
//   node bench/utterances/run.mjs --misses    names wrong and missing links of the open half
//
// Form of events-*.txt: `= event`, `@ outlet | day | title`, then the text; {label words} is a statement, and the same
// label in one event is the same act of saying.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const HERE = import.meta.dirname;
const CLI = path.join(HERE, "..", "..", "dist", "cli", "main.js");
const OPEN_FILES = new Set(["events-3.txt"]);
const isKept = (event) => createHash("sha256").update(event).digest()[0] % 2 === 1;

/** Articles with their gold: text, and places of statements with what they report. */
export function readEvents() {
  const articles = [];
  for (const name of fs
    .readdirSync(HERE)
    .filter((n) => /^events-\d+\.txt$/.test(n))
    .sort()) {
    let event = "";
    for (const line of fs.readFileSync(path.join(HERE, name), "utf8").split("\n")) {
      if (line.startsWith("= ")) event = line.slice(2);
      else if (line.startsWith("@ ")) {
        const [outlet, day, title] = line.slice(2).split(" | ");
        articles.push({ event, open: OPEN_FILES.has(name), outlet, day, title, text: "", gold: [] });
      } else if (line.trim() !== "") {
        const a = articles.at(-1);
        a.text = `${a.title}\n\n`;
        for (const piece of line.split(/(\{\w+ [^}]*\})/)) {
          const m = /^\{(\w+) (.*)\}$/.exec(piece);
          if (m)
            a.gold.push({
              label: `${event}/${m[1]}`,
              start: a.text.length,
              end: a.text.length + m[2].length,
            });
          a.text += m ? m[2] : piece;
        }
        a.text += "\n";
      }
    }
  }
  return articles.map((a, i) => ({ ...a, id: `e${i}`, kept: !a.open && isKept(a.event) }));
}

/** What the program exports of the articles, by id. */
function exported(articles) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "onrecord-events-"));
  try {
    const dump = path.join(folder, "dump.jsonl");
    const line = ({ id, text, outlet, day, title }) => ({ id, text, outlet, published: day, title });
    fs.writeFileSync(dump, articles.map((a) => `${JSON.stringify(line(a))}\n`).join(""));
    const env = { ...process.env, ONRECORD_LEDGER: path.join(folder, "ledger") };
    const run = (...args) =>
      execFileSync(process.execPath, [CLI, ...args], {
        env,
        encoding: "utf8",
        maxBuffer: 1 << 28,
        stdio: ["ignore", "pipe", "ignore"],
      });
    run("add", dump);
    return new Map(
      run("export", "--format", "jsonl")
        .trim()
        .split("\n")
        .map((l) => JSON.parse(l))
        .map((a) => [a.id, a]),
    );
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const articles = readEvents();
const out = exported(articles);
/** Every gold statement that was found, with the group the program put it into. */
const found = [];
let gold = 0;
for (const a of articles) {
  const taken = new Set();
  for (const g of a.gold) {
    gold++;
    let best = null;
    let most = 0.5;
    for (const s of out.get(a.id)?.statements ?? []) {
      const common = s.content.reduce(
        (n, [x, y]) => n + Math.max(0, Math.min(y, g.end) - Math.max(x, g.start)),
        0,
      );
      const all = s.content.reduce((n, [x, y]) => n + y - x, 0) + g.end - g.start - common;
      if (common / all >= most && !taken.has(s.id)) {
        most = common / all;
        best = s;
      }
    }
    if (best) {
      taken.add(best.id);
      found.push({
        label: g.label,
        group: best.utterance,
        article: a,
        words: a.text.slice(g.start, g.end),
        s: best,
      });
    }
  }
}

/** B-cubed precision and recall (Bagga and Baldwin 1998) and the precision of links between outlets. */
function scores(items) {
  let p = 0;
  let r = 0;
  for (const x of items) {
    const same = items.filter((y) => y.group === x.group);
    const want = items.filter((y) => y.label === x.label);
    const both = same.filter((y) => y.label === x.label).length;
    p += both / same.length;
    r += both / want.length;
  }
  p /= items.length;
  r /= items.length;
  let links = 0;
  let right = 0;
  for (const [i, x] of items.entries())
    for (const y of items.slice(i + 1))
      if (x.group === y.group && x.article.outlet !== y.article.outlet) {
        links++;
        if (x.label === y.label) right++;
      }
  return {
    items: items.length,
    f: (2 * p * r) / (p + r),
    p,
    r,
    links,
    linkPrecision: links ? right / links : 1,
  };
}

const show = (name, s) =>
  console.log(
    `${name.padEnd(10)}${s.items} statements  B-cubed F1 ${(100 * s.f).toFixed(1)} % (P ${(100 * s.p).toFixed(1)}, R ${(100 * s.r).toFixed(1)})  links between outlets ${s.links}, right ${(100 * s.linkPrecision).toFixed(1)} %`,
  );
if (process.argv.includes("--misses")) {
  const open = found.filter((x) => !x.article.kept);
  for (const [i, x] of open.entries())
    for (const y of open.slice(i + 1))
      if ((x.group === y.group) !== (x.label === y.label))
        console.log(
          `${x.group === y.group ? "wrong" : "missing"} ${x.label} ${y.label}\n   ${x.words} [${x.s.speaker?.name} ${x.s.saidAt?.from}]\n   ${y.words} [${y.s.speaker?.name} ${y.s.saidAt?.from}]`,
        );
}
console.log(
  `${new Set(articles.map((a) => a.event)).size} events, ${articles.length} articles; ${found.length} of ${gold} statements found`,
);
show("open half", scores(found.filter((x) => !x.article.kept)));
show("kept half", scores(found.filter((x) => x.article.kept)));
