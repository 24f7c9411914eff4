import { AllureReport, readConfig } from "@allurereport/core";
import "core-js/actual/iterator/to-array.js"; // Allure asks for Node 22 because of this one method
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../repository/repository.js";
import { withoutAnalytics } from "./analytics.js";
import { nights } from "./history.js";
import { Results } from "./results.js";

/**
 * Writes the report of Allure 3 as one file that fetches nothing.
 *
 * @param directory what a run left
 * @param file the file to write
 * @returns the rules of the quality gate that the run breaks, as sentences
 */
export async function mail(directory, file) {
  const results = new Results(directory);
  if (results.scenarios.length === 0) {
    throw new Error(`No results in ${directory}: run the features first, for example with mvn verify -Pnightly`);
  }
  const output = await mkdtemp(join(tmpdir(), "allure-"));
  try {
    const broken = await generate(results, output);
    await writeFile(file, withoutAnalytics(await readFile(join(output, "index.html"), "utf8")));
    return broken;
  } finally {
    await rm(output, { recursive: true });
  }
}

async function generate(results, output) {
  const historyPath = join(output, "history.jsonl");
  await writeFile(historyPath, nights(results).map((night) => `${JSON.stringify(night)}\n`));
  const report = new AllureReport(await readConfig(root, "allure-config/allurerc.mjs", { output, historyPath }));
  await report.start();
  for (const file of results.toMail()) {
    await report.readResult(file);
  }
  const read = await report.store.allTestResults({ includeRetries: true });
  if (read.length !== results.scenarios.length) {
    throw new Error(`Allure reads ${read.length} of the ${results.scenarios.length} results in ${results.directory}`);
  }
  const broken = (await report.validate({ trs: read })).results.filter(({ success }) => !success);
  report.realtimeDispatcher.sendQualityGateResults(broken);
  await report.done();
  return broken.map(({ message }) => message);
}
