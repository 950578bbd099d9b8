// Command: a command line command as data — its words, arguments, flags and examples — with its effect.
import { OnrecordError } from "../errors.ts";
import type { ExitCode } from "./exit.ts";
import type { Output } from "./output.ts";

/** A flag of a command. */
export interface FlagSpec {
  /** As commander reads it: `--format <kind>`, `--all`. */
  readonly flag: string;
  /** What it does, one line, no full stop. */
  readonly about: string;
  /** The only values it takes; any where absent. */
  readonly choices?: readonly string[];
  /** Value where the flag is not given. */
  readonly fallback?: string;
}

/** An argument of a command. */
export interface ArgumentSpec {
  /** As shown in the usage line: `path`. */
  readonly name: string;
  readonly about: string;
  /** At least one must be given. */
  readonly required: boolean;
  /** Any number may be given. */
  readonly many: boolean;
}

/** A line to try, with what it does. */
export interface Example {
  readonly line: string;
  readonly does: string;
}

/** What the world gives a command: the only way to clock, environment, folders and streams. */
export interface Context {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** This instant, ISO 8601 in UTC. The only clock in onrecord. */
  readonly now: () => string;
  readonly out: Output;
  readonly err: Output;
  /** Absolute path of the ledger folder: `--ledger`, else `ONRECORD_LEDGER`, else `./.onrecord`. */
  readonly ledger: string;
}

/** One call of a command. */
export interface Call {
  readonly context: Context;
  /** Arguments in order. */
  readonly args: readonly string[];
  /** Values of flags by their camel-case name (`--all-versions` → `allVersions`); undefined where not given. */
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
}

/** A command, all of it. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The manual's paragraphs. */
  readonly about: readonly string[];
  readonly args: readonly ArgumentSpec[];
  readonly flags: readonly FlagSpec[];
  readonly examples: readonly Example[];
  /** True where the work goes on to its end when nobody reads the output any more. */
  readonly finishes?: boolean;
  /** Does it. Resolves with the exit code; throws `OnrecordError` where the whole command cannot be done. */
  readonly run: (call: Call) => Promise<ExitCode>;
}

/** A flag's value as a string. @example flagText(call, "format") // "json" */
export function flagText(call: Call, name: string): string | null {
  const value = call.flags[name];
  return typeof value === "string" ? value : null;
}

/** The one of these flags that is given; null where none is. Throws ON302 where several are. */
export function oneFlagOf<Name extends string>(call: Call, names: readonly Name[]): Name | null {
  const [given = null, other] = names.filter((name) => call.flags[name] !== undefined);
  if (other !== undefined)
    throw new OnrecordError("ON302", `--${given} and --${other} do not go together.`, "Give one of them.");
  return given;
}

/** The `--format` flag of a reading command. */
export const formatFlag = (...choices: readonly string[]): FlagSpec => ({
  flag: "--format <kind>",
  about: "how to print",
  choices,
  fallback: "text",
});
