import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { newDirectory } from "../repository/repository.js";

/** A directory with results of scenarios, each with one attachment that holds the scenario's name. */
export function directoryOf(...scenarios) {
  const directory = newDirectory();
  scenarios.forEach((scenario, index) => {
    const uuid = `uuid-${index}`;
    const source = `${uuid}-attachment.txt`;
    const step = { name: "the bill is calculated", status: scenario.status, attachments: [{ name: "Bill", source, type: "text/plain" }] };
    const result = { uuid, historyId: uuid, testCaseId: `case-${index}`, labels: [{ name: "feature", value: "Bills" }], start: 1, stop: 2, steps: [step], ...scenario };
    writeFileSync(join(directory, `${uuid}-result.json`), JSON.stringify(result));
    writeFileSync(join(directory, source), scenario.name);
  });
  return directory;
}
