// Package: what onrecord knows of itself — its version and where its folder is.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json; the same from src/cli and from dist/cli. */
export const packageRoot = (): string => join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The version in package.json. */
export function packageVersion(): string {
  const manifest = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")) as {
    version: string;
  };
  return manifest.version;
}
