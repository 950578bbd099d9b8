// Prints docs/rules.md from the rules' own fields; `--check` fails where the page is not what the rules say. Needs dist/.
import { readFileSync, writeFileSync } from "node:fs";
import { LINE_RULES } from "../dist/article/rules/index.js";
import { RULES } from "../dist/attribute/rules/index.js";
import { SILENCES } from "../dist/attribute/silent.js";

const page = new URL("../docs/rules.md", import.meta.url);
const list = (items) => items.map((x) => `- \`${x.replace(/\n+/g, " ⏎ ").replace(/`/g, "ˋ")}\``).join("\n");

const text = `# Rules

Printed from the rules themselves by \`node scripts/rules-doc.mjs\`; a test compares the two. \`{S source}\` is who is
credited, \`{C cue}\` the signal, \`{Q content}\` what is said.

## Attributions, most precise first

Each is one file in \`src/attribute/rules/\`. Every example is a test: the rule finds what is marked and nothing in the
counter-examples.

${RULES.map((r) => `### ${r.id}\n\n${r.about[0].toUpperCase()}${r.about.slice(1)}.\n\nFinds:\n\n${list(r.examples)}\n\nLeaves alone:\n\n${list(r.counterexamples)}\n`).join("\n")}
## What is none

Told by grammar, whatever rule or model proposes it (\`src/attribute/silent.ts\`). In the examples nothing is found.

${SILENCES.map((r) => `- **${r.id}**: ${r.about}\n${r.examples.map((x) => `  - \`${x}\``).join("\n")}`).join("\n")}

## Lines that are no text of the article

\`src/article/rules/\` gives these roles to lines; the first rule that knows a line decides.

${LINE_RULES.map((r) => `- **${r.id}**: ${r.about}`).join("\n")}
`;

if (process.argv.includes("--check")) {
  if (readFileSync(page, "utf8") !== text) {
    console.error("docs/rules.md is not what the rules say: run npm run build && node scripts/rules-doc.mjs");
    process.exit(1);
  }
} else writeFileSync(page, text);
