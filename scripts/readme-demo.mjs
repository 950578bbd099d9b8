// Puts what `onrecord demo` prints into README.md, shortened: its beginning, one pair side by side, its end.
//
//   npm run build && node scripts/readme-demo.mjs
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const cwd = fs.mkdtempSync(path.join(os.tmpdir(), "onrecord-readme-"));
const printed = execFileSync(process.execPath, [path.join(root, "dist/cli/main.js"), "demo"], {
  cwd,
  encoding: "utf8",
  env: { ...process.env, NO_COLOR: "1", COLUMNS: "100", ONRECORD_LEDGER: "" },
});
fs.rmSync(cwd, { recursive: true, force: true });
const lines = printed
  .trimEnd()
  .split("\n")
  .map((l) => l.trimEnd());

/** Lines from `from` to before the next empty line at or after `least` lines. */
function block(from, least = 0) {
  let to = from + least;
  while (to < lines.length && lines[to] !== "") to++;
  return lines.slice(from, to);
}
const first = lines.findIndex((l, i) => i > 2 && /^[▲▼◆◐■→]|^ {2}[▲▼◆◐■→]/.test(l)) - 1;
/** Where the first pair of statements stands side by side: a change of stance where there is one, else a difference. */
const heading = (start) => lines.findIndex((l) => l.startsWith(start));
const pair = [heading("Where one speaker"), heading("Where speakers")].find((at) => at >= 0);
const coverage = lines.findIndex((l) => l.startsWith("Coverage:"));
const shown = [
  ...lines.slice(0, first),
  ...block(first),
  "",
  "…",
  ...(pair === undefined ? [] : [lines[pair], "", ...block(pair + 2), "", "…"]),
  ...lines.slice(coverage),
];
const file = path.join(root, "README.md");
const page = fs.readFileSync(file, "utf8");
const begin = "<!-- demo: begin -->\n```\n";
const end = "```\n<!-- demo: end -->";
const from = page.indexOf(begin);
const to = page.indexOf(end);
if (from < 0 || to < 0) throw new Error("README.md has no place for the demo");
fs.writeFileSync(file, `${page.slice(0, from)}${begin}${shown.join("\n")}\n${page.slice(to)}`);
console.log(`${shown.length} of ${lines.length} lines`);
