// Who is who, as a person decides it: parties merged, split and renamed from the command line.
import { OnrecordError } from "../errors.ts";
import type { IdentityAct, Ledger, PartyName } from "../store/index.ts";
import { splitId } from "../store/index.ts";
import type { Call } from "./command.ts";
import type { ExitCode } from "./exit.ts";
import { printRows } from "./formats.ts";
import { oneSpeaker, placeOf, withLedger } from "./ledger.ts";
import { oneLine } from "./output.ts";

const ACTS: readonly string[] = ["merge", "split", "rename"];

const wrong = (what: string) =>
  new OnrecordError("ON302", what, "See `onrecord speakers --help` for the three forms with examples.");

/** What is in force now, by one decision. */
interface InForce {
  readonly decided: IdentityAct;
  /** False where it was so before. */
  readonly changed: boolean;
}

/** Records a decision on a party and says what is in force now. Throws ON208 and ON302. */
export async function decideWhoIsWho(call: Call, act: string): Promise<ExitCode> {
  const { out, now } = call.context;
  const [, name, other] = call.args;
  const undo = call.flags.undo === true;
  const where = call.flags.in;
  if (!ACTS.includes(act)) throw wrong(`"${oneLine(act)}" is none of merge, split and rename.`);
  if (name === undefined || (other === undefined && !undo))
    throw wrong(`${act} needs a party and ${act === "merge" ? "another" : "a name"}.`);
  if (act === "split" && typeof where !== "string") throw wrong("split needs --in ARTICLE or --in st_….");
  if (act !== "split" && where !== undefined) throw wrong(`--in belongs to split, not to ${act}.`);
  const given = (other ?? "").trim();
  if (act !== "merge" && !undo && given === "") throw wrong("The name is empty.");
  await withLedger(call, {}, async (ledger) => {
    const met = oneSpeaker(ledger, name, undo);
    const acts: readonly IdentityAct[] =
      act === "rename"
        ? [{ act, speaker: met.id, name: undo ? null : given }]
        : act === "merge"
          ? [{ act, speaker: met.id, into: undo ? null : mergedInto(ledger, met, given) }]
          : splitIn(ledger, met, where as string, undo ? null : given);
    const inForce = acts.map(
      (decided): InForce => ({ decided, changed: ledger.identify(decided, now()) > 0 }),
    );
    await printRows(call, inForce, {
      json: ({ decided, changed }) => ({ ...decided, changed }),
      csv: [
        { name: "act", value: (row) => row.decided.act },
        { name: "speaker", value: (row) => row.decided.speaker },
        { name: "in", value: (row) => (row.decided.act === "split" ? row.decided.where : null) },
        {
          name: "value",
          value: ({ decided }) => (decided.act === "rename" ? decided.name : (decided.into?.id ?? null)),
        },
        { name: "changed", value: (row) => String(row.changed) },
      ],
      text: async (rows) => {
        for (const row of rows) await out.line(inWords(row));
      },
    });
  });
  return 0;
}

function mergedInto(ledger: Ledger, met: PartyName, name: string): PartyName {
  const into = oneSpeaker(ledger, name, false);
  if (into.id === met.id) throw wrong("A party cannot be merged with itself.");
  return into;
}

/** A split is laid on what the machine found, which may go by several ids where parties were merged. */
function splitIn(ledger: Ledger, met: PartyName, word: string, name: string | null): readonly IdentityAct[] {
  const place = placeOf(ledger, word);
  const ids = ledger.metAsIn(met.id, place, name === null);
  // Silence would pass for a decision that does something.
  if (ids.length === 0 && name !== null)
    throw new OnrecordError(
      "ON302",
      `${oneLine(met.name)} (${met.id}) says nothing in ${place}.`,
      `\`onrecord show ${place.startsWith("art_") ? place : "ARTICLE"}\` shows who speaks there.`,
    );
  return (ids.length === 0 ? [met.id] : ids).map((speaker) => ({
    act: "split",
    speaker,
    where: place,
    into: name === null ? null : { id: splitId(name, speaker, place), name, kind: met.kind },
  }));
}

function inWords({ decided, changed }: InForce): string {
  const shown =
    decided.act === "rename"
      ? oneLine(decided.name ?? "the name that articles use")
      : decided.into === null
        ? "a party of its own"
        : `${oneLine(decided.into.name)} (${decided.into.id})`;
  const at = decided.act === "split" ? ` in ${decided.where}` : "";
  return `${decided.speaker}${at}: ${shown}${changed ? "" : " (as before)"}`;
}
