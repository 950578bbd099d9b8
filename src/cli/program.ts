// Program: finds the command, hands it its arguments and the world, turns errors into one line and an exit code.
import { writeSync } from "node:fs";
import { resolve } from "node:path";
import { CommanderError, Option, Command as Parser } from "commander";
import { OnrecordError } from "../errors.ts";
import type { ArgumentSpec, Call, Command, Context } from "./command.ts";
import { COMMANDS } from "./commands/index.ts";
import { complain, errorLine } from "./complain.ts";
import { type ExitCode, exitCodeOf } from "./exit.ts";
import { type Output, outputOn } from "./output.ts";
import { packageVersion } from "./package.ts";

/** Runs one command line (without node and script). Resolves with the exit code; prints everything it has to say. */
export async function runProgram(argv: readonly string[]): Promise<ExitCode> {
  const noColour = argv.includes("--no-color");
  let finishes = false;
  const onClosed = (error: NodeJS.ErrnoException | null) => {
    if (error !== null) endUnwritten(error);
    // A reader that closes the pipe early (`onrecord list | head`) has what it wants: no error.
    if (!finishes) process.exit(0);
  };
  const out = outputOn(process.stdout, process.env, noColour, onClosed);
  const err = outputOn(process.stderr, process.env, noColour, () => {});
  // `help add` is `add --help`; of an unknown command only the name matters.
  const words = argv[0] === "help" ? [...argv.slice(1), "--help"] : argv;
  const word = firstWord(words);
  const known = COMMANDS.some(({ name }) => name === word);
  if (word === undefined && argv.some((arg) => arg === "-v" || arg === "--version")) {
    await out.line(packageVersion());
    return 0;
  }
  let code: ExitCode = 0;
  try {
    const parser = newParser((text) => void out.write(text));
    const entries = word === undefined ? await all() : await only(word);
    for (const entry of entries) {
      if (!("run" in entry)) {
        parser.command(entry.name).exitOverride();
        continue;
      }
      fill(parser, entry, out, err, (done) => {
        code = done;
      });
      if (entry.name === word) finishes = entry.finishes === true;
    }
    const flags = argv.filter((arg) => arg.startsWith("-") && !/^--(?:ledger|no-color)/.test(arg));
    if (word === undefined && flags.length === 0) parser.outputHelp();
    else await parser.parseAsync(known || word === undefined ? [...words] : [word], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    await complain(
      err,
      error instanceof CommanderError ? usageError(error, known ? word : undefined) : error,
    );
    return error instanceof CommanderError ? 2 : exitCodeOf(error);
  }
}

/** Ends where standard output takes nothing more: a report that nobody gets is no acknowledgement, so the work stops too. */
function endUnwritten(error: NodeJS.ErrnoException): never {
  const unwritten = new OnrecordError(
    "ON305",
    `Standard output cannot be written (${error.message}).`,
    "Make room on the disk or choose another file, then run the same command again.",
  );
  try {
    // At once: a stream would be cut off by the end of the process.
    writeSync(2, `onrecord: ${errorLine(unwritten)}\n`);
  } catch {
    // Nobody hears it; the exit code still says it.
  }
  process.exit(exitCodeOf(unwritten));
}

/** The first word that is no flag: the command. */
function firstWord(argv: readonly string[]): string | undefined {
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i] as string;
    if (arg === "--ledger") i++;
    else if (!arg.startsWith("-") || arg === "-") return arg;
  }
  return undefined;
}

const all = (): Promise<readonly Command[]> => Promise.all(COMMANDS.map(({ load }) => load()));

/** The command that is called, and the bare names of the others, for suggestions. */
const only = (word: string): Promise<readonly (Command | { readonly name: string })[]> =>
  Promise.all(COMMANDS.map(async ({ name, load }) => (name === word ? await load() : { name })));

function newParser(write: (text: string) => void): Parser {
  return new Parser("onrecord")
    .description("Keeps the public record: who said what, when, through whom, in which words.")
    .option("-v, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .option("--ledger <folder>", "the ledger's folder (default: $ONRECORD_LEDGER, else ./.onrecord)")
    .option("--no-color", "no colours (NO_COLOR is honoured too)")
    .configureHelp({ showGlobalOptions: true, helpWidth: Math.min(process.stdout.columns ?? 100, 110) })
    .configureOutput({ writeOut: write, outputError: () => {} })
    .exitOverride();
}

/** Gives the parser a command: its arguments, flags, help and effect. */
function fill(
  parser: Parser,
  command: Command,
  out: Output,
  err: Output,
  done: (code: ExitCode) => void,
): void {
  const sub = parser.command(command.name).summary(command.summary);
  sub.description([capital(command.summary), ...command.about].join("\n\n"));
  for (const argument of command.args) sub.argument(usageOf(argument), argument.about);
  for (const { flag, about, choices, fallback } of command.flags) {
    const option = new Option(flag, about);
    if (choices !== undefined) option.choices([...choices]);
    if (fallback !== undefined) option.default(fallback);
    sub.addOption(option);
  }
  const examples = command.examples.map(({ line, does }) => `  ${line}\n      ${does}`);
  if (examples.length > 0) sub.addHelpText("after", `\nExamples:\n${examples.join("\n")}`);
  sub.configureHelp({ showGlobalOptions: true }).exitOverride();
  sub.action(async () => {
    const flags: Call["flags"] = sub.optsWithGlobals();
    refuseEmpty(flags, command.name);
    const context: Context = {
      cwd: process.cwd(),
      env: process.env,
      now: () => new Date().toISOString(),
      out,
      err,
      ledger: resolve(ledgerOf(flags)),
    };
    done(await command.run({ context, args: sub.args, flags }));
  });
}

/** Throws ON302 for a flag that was given nothing: a variable that a script forgot to fill, as a rule. */
function refuseEmpty(flags: Call["flags"], command: string): void {
  for (const [name, value] of Object.entries(flags))
    if (typeof value === "string" && value.trim() === "" && name !== "ledger")
      throw new OnrecordError(
        "ON302",
        `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} is empty.`,
        `Give it a value or leave it out; see \`onrecord ${command} --help\`.`,
      );
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function ledgerOf(flags: Call["flags"]): string {
  if (typeof flags.ledger === "string" && flags.ledger !== "") return flags.ledger;
  const fromEnvironment = process.env.ONRECORD_LEDGER;
  return fromEnvironment === undefined || fromEnvironment === "" ? ".onrecord" : fromEnvironment;
}

/** `<path...>`, `[article]`. */
export function usageOf({ name, required, many }: ArgumentSpec): string {
  const inner = `${name}${many ? "..." : ""}`;
  return required ? `<${inner}>` : `[${inner}]`;
}

/** What was wrong with the command line, as one of our errors: ON301 for unknown words, ON302 for values. */
function usageError(error: CommanderError, command: string | undefined): OnrecordError {
  const [said = "", suggestion = ""] = error.message.replace(/^error: /, "").split("\n");
  const unknown = error.code === "commander.unknownCommand" || error.code === "commander.unknownOption";
  return new OnrecordError(
    unknown ? "ON301" : "ON302",
    `${capital(said).replace(/\.\.$/, ".")}${suggestion === "" ? "" : ` ${suggestion.replace(/^\(|\)$/g, "")}`}`,
    `See \`onrecord ${command === undefined ? "" : `${command} `}--help\`.`,
  );
}
