import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { path, root } from "../repository/repository.js";

/** Where the nights leave their results, reports and history: a place of their own, so that the suite's own night stays as it is. */
export const directory = "target/browser/nights";

const GOALS = ["failsafe:integration-test@features", "exec:exec@close"];

const options = (month) => ({
  "billing.month": month,
  "cucumber.features": "src/test/browser/features",
  "cucumber.glue": "billing.acceptance.steps,billing.acceptance.run.trial",
  "run.directory": directory,
  "suite.history": `${directory}/history`,
});

/** Two nights on the features of this folder; the second finds one scenario mended and another one wrong. */
export function twoNights() {
  rmSync(path(directory), { recursive: true, force: true });
  mkdirSync(path(directory), { recursive: true });
  night("first", "2026-01");
  night("second", "2026-02");
}

/** What the console said of a night. */
export const saidOf = (name) => readFileSync(path(directory, `${name}.txt`), "utf8");

function night(name, month) {
  const given = Object.entries(options(month)).map(([option, value]) => `-D${option}=${value}`);
  const run = spawnSync(process.env.MAVEN ?? "mvn", ["-o", "-B", "-q", "-Pnightly", ...GOALS, ...given], { cwd: root, encoding: "utf8" });
  writeFileSync(path(directory, `${name}.txt`), `${run.stdout}${run.stderr}`);
  if (run.status !== 0) {
    throw new Error(`The ${name} night could not be run: ${run.error ?? saidOf(name)}`);
  }
}
