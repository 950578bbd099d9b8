// demo: the bundled sample, from reports to an answer.
import { join, relative, resolve } from "node:path";
import type { Command } from "../command.ts";

/** `onrecord demo`. */
export const demoCommand: Command = {
  name: "demo",
  summary: "build a ledger of the bundled sample and ask its question",
  about: [
    "Puts the bundled sample — reports by invented outlets on one disputed question in an invented country — into the folder onrecord-demo (or the one given with --ledger), asks the question, and prints the answer with three commands to go on with. Run again, it finds everything on record already.",
  ],
  args: [],
  flags: [],
  examples: [{ line: "onrecord demo", does: "see an answer in a minute" }],
  finishes: true,
  async run(call) {
    const { readFileSync } = await import("node:fs");
    const { complain } = await import("../complain.ts");
    const { outputInMemory } = await import("../output.ts");
    const { packageRoot } = await import("../package.ts");
    const { addPaths } = await import("./add.ts");
    const { askCommand } = await import("./ask.ts");
    const { context } = call;
    const { out, cwd } = context;
    const sample = join(packageRoot(), "sample");
    const question = readFileSync(join(sample, "question.txt"), "utf8").trim();
    const folder = call.flags.ledger === undefined ? resolve(cwd, "onrecord-demo") : context.ledger;
    const shown = relative(cwd, folder) || ".";
    const quiet = outputInMemory();
    const added = await addPaths(
      { ...call, flags: { format: "text" }, context: { ...context, ledger: folder, out: quiet } },
      [join(sample, "articles")],
      { metadata: join(sample, "metadata.jsonl"), knowledge: null },
    );
    if (added !== 0) {
      await out.write(quiet.text());
      return added;
    }
    await out.line(
      `${out.paint("dim", `The sample is on record in ${shown}: `)}${quiet.text().trimEnd().split("\n").at(-1)}`,
    );
    await out.line();
    const answered = await askCommand.run({
      context: { ...context, ledger: folder },
      args: [question],
      flags: { format: "text" },
    });
    if (answered !== 0) await complain(context.err, new Error(`ask ended with ${answered}`));
    const run = "npx onrecord";
    await out.line();
    await out.line(out.paint("bold", "Go on with:"));
    await out.line(`  ${run} list --ledger ${shown}`);
    await out.line(`  ${run} show 14-valleypost-who-says-what.txt --ledger ${shown}`);
    await out.line(`  ${run} verify --ledger ${shown}`);
    return answered;
  },
};
