// Inputs: what the paths on the command line stand for — files, folders, patterns and standard input — in one order.
import { lstatSync, readdirSync, type Stats, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { OnrecordError } from "../errors.ts";
import { globPaths, isGlob } from "./glob.ts";

/** Something to read. */
export type InputRef =
  /** `shown` is the path as a person would write it; `open` is what the system needs (bytes where the name is no UTF-8). */
  | { readonly kind: "file"; readonly shown: string; readonly open: string | Buffer }
  | { readonly kind: "stdin" }
  | { readonly kind: "url"; readonly url: string }
  /** Named by a person, and cannot be read. */
  | { readonly kind: "failed"; readonly shown: string; readonly error: OnrecordError }
  /** Met on the way, and passed over. */
  | { readonly kind: "skipped"; readonly shown: string; readonly reason: string };

/** Names that are read in a folder; any name is read where a person gives it. */
const READ_IN_FOLDERS = /\.(?:txt|text|md|html?|xhtml|jsonl|ndjson|warc|warc\.gz|wacz|eml)$/i;

/** True for an argument that names a page of the web. */
export const isWebAddress = (path: string): boolean => /^https?:\/\//i.test(path);

/** Where paths count from, and which files are not articles (metadata, knowledge). */
export interface InputOptions {
  readonly cwd: string;
  readonly except?: readonly string[];
}

/** Expands the arguments in the order given; a folder's entries come in code-unit order of their names. */
export function* expandInputs(paths: readonly string[], options: InputOptions): Generator<InputRef> {
  const except = new Set((options.except ?? []).map((path) => resolve(options.cwd, path)));
  for (const path of paths) {
    if (path === "-") yield { kind: "stdin" };
    else if (isWebAddress(path)) yield { kind: "url", url: path };
    else yield* named(path, options.cwd, except);
  }
}

/** Bytes in all files that the arguments stand for; null where not all are files, so that no end can be told. */
export function totalBytes(paths: readonly string[], options: InputOptions): number | null {
  let total = 0;
  for (const ref of expandInputs(paths, options)) {
    if (ref.kind === "stdin" || ref.kind === "url") return null;
    if (ref.kind === "file") total += statSync(ref.open, { throwIfNoEntry: false })?.size ?? 0;
  }
  return total;
}

function* named(path: string, cwd: string, except: ReadonlySet<string>): Generator<InputRef> {
  const place = resolve(cwd, path);
  let stat: Stats;
  try {
    stat = statSync(place);
  } catch (error) {
    const found = isGlob(path) ? globPaths(path, cwd).filter((match) => match !== path) : [];
    if (found.length === 0) yield { kind: "failed", shown: path, error: unreadable(path, error) };
    for (const match of found) {
      if (!except.has(resolve(cwd, match))) yield* named(match, cwd, except);
    }
    return;
  }
  if (stat.isDirectory()) yield* metIn(path, place, except);
  else if (!stat.isFile()) {
    yield {
      kind: "failed",
      shown: path,
      error: new OnrecordError("ON104", `"${path}" is ${typeOf(stat)}.`, "Give a file or a folder."),
    };
  } else if (!except.has(place)) yield { kind: "file", shown: path, open: place };
}

/** A folder that a person named; an empty one is told, since nothing at all may be a slip. */
function* metIn(shown: string, place: string, except: ReadonlySet<string>): Generator<InputRef> {
  let met = false;
  for (const ref of inFolder(shown, place, except)) {
    met = true;
    yield ref;
  }
  if (!met) yield { kind: "skipped", shown, reason: "a folder that holds nothing to read" };
}

function* inFolder(shown: string, place: string, except: ReadonlySet<string>): Generator<InputRef> {
  let names: Buffer[];
  try {
    names = readdirSync(place, { encoding: "buffer" });
  } catch (error) {
    yield { kind: "failed", shown, error: unreadable(shown, error) };
    return;
  }
  for (const raw of names.sort(Buffer.compare)) {
    const name = raw.toString("utf8");
    if (name.startsWith(".")) continue;
    const at = join(place, name);
    const intact = Buffer.from(name, "utf8").equals(raw);
    const open = intact ? at : Buffer.concat([Buffer.from(`${place}/`), raw]);
    const as = join(shown, name);
    const stat = lstatSync(open, { throwIfNoEntry: false });
    if (stat === undefined || except.has(at)) continue;
    if (stat.isDirectory() && intact) yield* inFolder(as, at, except);
    else if (stat.isSymbolicLink()) {
      yield { kind: "skipped", shown: as, reason: "a symbolic link; name it to read what it points to" };
    } else if (!stat.isFile()) yield { kind: "skipped", shown: as, reason: typeOf(stat) };
    else if (!READ_IN_FOLDERS.test(name)) {
      yield {
        kind: "skipped",
        shown: as,
        reason: "not named as text, HTML, JSONL, mail or web archive; name it to read it",
      };
    } else yield { kind: "file", shown: as, open };
  }
}

const typeOf = (stat: Stats): string =>
  stat.isFIFO()
    ? "a pipe, not a file"
    : stat.isSocket()
      ? "a socket, not a file"
      : stat.isCharacterDevice() || stat.isBlockDevice()
        ? "a device, not a file"
        : "not a file";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  EACCES: "may not be read by you",
  EPERM: "may not be read by you",
  ELOOP: "is a symbolic link that leads back to itself",
  ENOTDIR: "leads through a file as if it were a folder",
  ENAMETOOLONG: "is longer than the system allows",
  EIO: "cannot be read: the disk reports an error",
};

/** ON104 for what the system said of a path. */
export function unreadable(path: string, error: unknown): OnrecordError {
  const code = (error as { code?: string }).code ?? "";
  let why = REASONS[code] ?? `cannot be read (${code || String(error)})`;
  if (code === "ENOENT" && isGlob(path)) why = "matches no file";
  else if (code === "ENOENT" && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) {
    why = "is a symbolic link to something that does not exist";
  }
  return new OnrecordError("ON104", `"${path}" ${why}.`, "Check the path and its permissions.");
}
