// doctor: whether onrecord and the ledger are in order, and what to do where not.
import type { Ledger } from "../../store/index.ts";
import { type Call, type Command, formatFlag } from "../command.ts";
import { counted } from "../counted.ts";

interface Finding {
  readonly name: string;
  readonly ok: boolean;
  readonly found: string;
  /** What to do; empty where all is well. */
  readonly todo: string;
}

/** `onrecord doctor`. */
export const doctorCommand: Command = {
  name: "doctor",
  summary: "check the installation and the ledger, and say what to do",
  about: [
    "Looks at the Node version, the SQLite driver, the model file, the knowledge and the ledger: whether it is ours, whole, complete and of a version that this onrecord knows. Nothing is changed. What is in quarantine is listed with its reason. Ends with exit code 4 where something needs doing.",
  ],
  args: [],
  flags: [formatFlag("text", "json", "csv")],
  examples: [{ line: "onrecord doctor", does: "a line for each thing looked at" }],
  async run(call) {
    const { out } = call.context;
    const { printRows } = await import("../formats.ts");
    const findings = [...(await ofInstallation(call)), ...(await ofLedger(call))];
    await printRows(call, findings, {
      json: (row) => row,
      csv: [
        { name: "name", value: (row) => row.name },
        { name: "ok", value: (row) => (row.ok ? "yes" : "no") },
        { name: "found", value: (row) => row.found },
        { name: "todo", value: (row) => row.todo },
      ],
      text: async (rows) => {
        for (const { name, ok, found, todo } of rows) {
          const mark = ok ? out.paint("green", "ok  ") : out.paint(["bold", "red"], "mend");
          await out.line(`${mark} ${name.padEnd(18)} ${found}${todo === "" ? "" : ` — ${todo}`}`);
        }
      },
    });
    return findings.every((finding) => finding.ok) ? 0 : 4;
  },
};

async function ofInstallation({ context }: Call): Promise<readonly Finding[]> {
  const { packageVersion } = await import("../package.ts");
  const { driverName } = await import("../../store/index.ts");
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const nodeOk = major > 20 || (major === 20 && minor >= 19);
  return [
    finding("onrecord", () => packageVersion()),
    {
      name: "node",
      ok: nodeOk,
      found: process.versions.node,
      todo: nodeOk ? "" : "Use Node 20.19 or newer.",
    },
    await tried("sqlite", async () => {
      const { openDriver } = await import("../../store/driver.ts");
      const driver = openDriver(":memory:", { readOnly: false });
      try {
        const version = String(driver.prepare("SELECT sqlite_version() AS v").get()?.v);
        driver.exec("CREATE VIRTUAL TABLE t USING fts5 (w)");
        return `${driverName()}, SQLite ${version}, full-text search`;
      } finally {
        driver.close();
      }
    }),
    await tried("model", async () => {
      const { loadAnalyser } = await import("../resources.ts");
      const analyser = await loadAnalyser({ cwd: context.cwd, given: null, ledger: null });
      return analyser.engine;
    }),
    await tried("knowledge", async () => {
      const { loadKnowledge } = await import("../knowledge.ts");
      const { knowledge, id } = loadKnowledge({ cwd: context.cwd, given: null, ledger: context.ledger });
      return `${counted(knowledge.parties.length, "party", "parties")}, ${counted(knowledge.offices.length, "term")} of office (${id})`;
    }),
  ];
}

async function ofLedger(call: Call): Promise<readonly Finding[]> {
  const { ledger: folder } = call.context;
  const { holdsLedger } = await import("../../store/index.ts");
  const { withLedger } = await import("../ledger.ts");
  if (!holdsLedger(folder)) {
    const found = `none yet in ${folder}; \`onrecord add PATH\` makes it`;
    return [{ name: "ledger", ok: true, found, todo: "" }];
  }
  const opened = await tried("ledger", () => withLedger(call, { readOnly: true }, async () => folder));
  if (!opened.ok) return [opened];
  return withLedger(call, { readOnly: true }, async (ledger) => {
    const { articles, statements, speakers, decisions, bytes } = ledger.counts();
    const orphans = ledger.orphanedReviews().length;
    return [
      opened,
      {
        name: "on record",
        ok: true,
        found: `${counted(articles, "article")} (${counted(bytes, "byte")}), ${counted(statements, "statement")}, ${counted(speakers, "speaker")}, ${counted(decisions, "decision")}`,
        todo: "",
      },
      ...ledger.health().map(({ name, ok, found }) => ({
        name,
        ok,
        found,
        todo: ok ? "" : "Restore the folder from a copy; `onrecord verify` says which statements are sound.",
      })),
      {
        name: "reviews",
        ok: true,
        found:
          orphans === 0
            ? "all belong to a statement on record"
            : `${orphans} wait to be looked at again; see \`onrecord review --waiting\``,
        todo: "",
      },
      ...(await ofQuarantine(ledger)),
    ];
  });
}

async function ofQuarantine(ledger: Ledger): Promise<readonly Finding[]> {
  const { oneLine } = await import("../output.ts");
  const all = ledger.quarantined();
  if (all.length === 0) return [{ name: "quarantine", ok: true, found: "empty", todo: "" }];
  return all.map(({ shown, reason, version, at }) => ({
    name: "quarantine",
    ok: true,
    found: oneLine(`${shown}, by version ${version} at ${at}: ${reason}`),
    todo: "A newer version tries it again; `onrecord add --retry PATH` does so now.",
  }));
}

function finding(name: string, look: () => string): Finding {
  return { name, ok: true, found: look(), todo: "" };
}

async function tried(name: string, look: () => Promise<string>): Promise<Finding> {
  const { OnrecordError } = await import("../../errors.ts");
  try {
    return { name, ok: true, found: await look(), todo: "" };
  } catch (error) {
    if (error instanceof OnrecordError) return { name, ok: false, found: error.message, todo: error.hint };
    const found = error instanceof Error ? error.message : String(error);
    return { name, ok: false, found, todo: "Install onrecord again." };
  }
}
