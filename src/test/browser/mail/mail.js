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
 * @param most of more scenarios than that, those that passed are not shown, and the report's name says so
 * @returns the rules of the quality gate that the run breaks, and what is left out of the report, as sentences
 */
export async function mail(directory, file, most) {
  const results = new Results(directory, most);
  if (results.scenarios.length === 0) {
    throw new Error(`No results in ${directory}: run the features first, for example with mvn verify -Pnightly`);
  }
  const output = await mkdtemp(join(tmpdir(), "allure-"));
  try {
    const broken = await generate(results, output);
    await writeFile(file, withoutAnalytics(await readFile(join(output, "index.html"), "utf8")));
    return { broken, leftOut: results.leftOut };
  } finally {
    await rm(output, { recursive: true });
  }
}

async function generate(results, output) {
  const historyPath = join(output, "history.jsonl");
  await writeFile(historyPath, nights(results).map((night) => `${JSON.stringify(night)}\n`));
  const config = await readConfig(root, "allure-config/allurerc.mjs", { output, historyPath });
  const report = new AllureReport({ ...config, name: [config.name, results.leftOut].filter(Boolean).join(", ") });
  await report.start();
  for (const file of results.toMail()) {
    await report.readResult(file);
  }
  const read = await report.store.allTestResults({ includeRetries: true });
  if (read.length !== results.mailed.length) {
    throw new Error(`Allure reads ${read.length} of the ${results.mailed.length} results in ${results.directory}`);
  }
  const broken = (await report.validate({ trs: read })).results.filter(({ success }) => !success);
  report.realtimeDispatcher.sendQualityGateResults(broken);
  await report.done();
  return broken.map(({ message }) => message);
}
