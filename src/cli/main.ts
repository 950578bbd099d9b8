#!/usr/bin/env node
// The onrecord command: hands the command line to the program and ends with its exit code.
import { runProgram } from "./program.ts";

process.exitCode = await runProgram(process.argv.slice(2));
