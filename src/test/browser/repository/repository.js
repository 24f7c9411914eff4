import { mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "glob";

/** Where the repository begins: absolute, without a slash at its end. */
export const root = fileURLToPath(new URL("../../../..", import.meta.url)).replace(/[\\/]$/, "");

/** A path of the repository, absolute. */
export const path = (...names) => join(root, ...names);

/** The files that a pattern names, relative to the repository, in order. */
export const files = (patterns) => globSync(patterns, { cwd: root, posix: true }).sort();

/** The text of a file of the repository. */
export const text = (file) => readFileSync(path(file), "utf8");

/** A new directory below target. */
export function newDirectory() {
  mkdirSync(path("target", "browser"), { recursive: true });
  return mkdtempSync(path("target", "browser", "test-"));
}
