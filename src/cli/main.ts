#!/usr/bin/env node
// The onrecord command: hands the command line to the program and ends with its exit code.
import { runProgram } from "./program.ts";

process.exitCode = await runProgram(process.argv.slice(2));
// Whoever stopped it does not wait for what is still open: a page that is being fetched, a pipe that says nothing.
if (process.exitCode === 130) process.stdout.write("", () => process.exit());
