// Manual: a page of Markdown for a command, made of the same data as its help. docs/commands is checked against it.
import type { Command } from "./command.ts";
import { usageOf } from "./program.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|");

/** The page. Ends in one line break. */
export function manualPage(command: Command): string {
  const usage = ["onrecord", command.name, "[flags]", ...command.args.map(usageOf)].join(" ");
  const lines = [
    `# onrecord ${command.name}`,
    "",
    `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
    "",
    "```",
    usage,
    "```",
    "",
    ...command.about.flatMap((paragraph) => [paragraph, ""]),
  ];
  if (command.args.length > 0) {
    lines.push("| Argument | Meaning |", "|---|---|");
    for (const argument of command.args)
      lines.push(`| \`${cell(usageOf(argument))}\` | ${cell(argument.about)} |`);
    lines.push("");
  }
  lines.push("| Flag | Meaning |", "|---|---|");
  for (const { flag, about, choices, fallback } of command.flags) {
    const values = choices === undefined ? "" : `: ${choices.map((choice) => `\`${choice}\``).join(", ")}`;
    const usual = fallback === undefined ? "" : ` (\`${fallback}\` where not given)`;
    lines.push(`| \`${cell(flag)}\` | ${cell(`${about}${values}${usual}`)} |`);
  }
  lines.push("| `--ledger <folder>` | the ledger's folder (`$ONRECORD_LEDGER`, else `./.onrecord`) |");
  lines.push("| `--no-color` | no colours; `NO_COLOR` is honoured too |", "");
  lines.push("## Examples", "");
  for (const { line, does } of command.examples) lines.push(`\`${line}\`  `, `${does}`, "");
  lines.push("Exit codes are listed in [exit-codes](../exit-codes.md), errors in [errors](../errors.md).");
  return `${lines.join("\n")}\n`;
}
