// Rows: reads the labelled statements of this folder. Half of the questions are kept: see `isKept`.
//
//   node bench/stance/rows.mjs            prints them as the lines that `onrecord judge` reads, with what is expected
//
// Form: `# field`, `? question`, then a row each: letter | speaker (role) | sentence | what stands before.
// {…} is the statement, […] are the words that decide. Letters: A affirms, D denies, C conditional, H hedged,
// N declines, R relays, U unrelated.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const HERE = path.dirname(fileURLToPath(import.meta.url));

/** Stance by letter. */
export const LETTERS = {
  A: "affirms",
  D: "denies",
  C: "conditional",
  H: "hedged",
  N: "declines",
  R: "relays",
  U: "unrelated",
};

/** True for a question whose rows are never looked at while the judge is changed: by the hash of its words alone. */
export const isKept = (question) => createHash("sha256").update(question).digest()[0] % 2 === 1;

/** A marked sentence → words, statement and deciding words, with their places in the sentence. */
function unmark(marked) {
  let sentence = "";
  const parts = [];
  const deciding = [];
  const places = [];
  let open = -1;
  let key = -1;
  for (const c of marked) {
    if (c === "{") open = sentence.length;
    else if (c === "}") parts.push(sentence.slice(open));
    else if (c === "[") key = sentence.length;
    else if (c === "]") {
      deciding.push(sentence.slice(key));
      places.push({ start: key, end: sentence.length });
    } else sentence += c;
  }
  return { sentence, statement: parts.join(" … "), deciding, places };
}

const tokens = (list) =>
  list
    .join(" ")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Deciding words are right where they hold half of the expected ones, and a third of them is expected. */
export function decidingRight(row, basis) {
  const want = tokens(row.deciding);
  const got = tokens(basis);
  const both = got.filter((w) => want.includes(w)).length;
  return want.filter((w) => got.includes(w)).length * 2 >= want.length && both * 3 >= got.length;
}

/** Every row of a folder, in order. */
export function readRows(folder = HERE) {
  const rows = [];
  for (const name of fs
    .readdirSync(folder)
    .filter((n) => /^rows-\d+\.txt$/.test(n))
    .sort()) {
    let field = "";
    let question = "";
    let n = 0;
    for (const [at, line] of fs.readFileSync(path.join(folder, name), "utf8").split("\n").entries()) {
      if (line.trim() === "") continue;
      if (line.startsWith("# ")) field = line.slice(2);
      else if (line.startsWith("? ")) {
        question = line.slice(2);
        n = 0;
      } else {
        const [letter, who, marked, context = ""] = line.split(" | ");
        const stance = LETTERS[letter];
        const m = /^([^(]+?)(?: \((.+)\))?$/.exec(who ?? "");
        const { sentence, statement, deciding, places } = unmark(marked ?? "");
        if (!stance || !m || statement === "" || (stance === "unrelated") !== (deciding.length === 0))
          throw new Error(`${name}:${at + 1} cannot be read`);
        const id = `${createHash("sha256").update(question).digest("hex").slice(0, 8)}-${++n}`;
        rows.push({
          id,
          field,
          question,
          statement,
          sentence,
          context,
          speaker: m[1],
          speakerRole: m[2] ?? null,
          stance,
          deciding,
          places,
          kept: isKept(question),
        });
      }
    }
  }
  return rows;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  for (const row of readRows()) console.log(JSON.stringify(row));
