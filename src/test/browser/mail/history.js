import { md5 } from "@allurereport/core";
import { stringifyHistoryParams } from "@allurereport/core-api";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The earlier nights of a run's scenarios, as Allure 3 keeps them.
 *
 * They are read from what the run's closing wrote for Allure 2: {"…history id…": {"items": [{"uid": "…night…", "status": "passed", "time": {…}}]}}.
 */
export function nights({ directory, scenarios }) {
  const file = join(directory, "history", "history.json");
  const past = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const nights = new Map();
  for (const scenario of scenarios) {
    for (const item of past[scenario.historyId]?.items ?? []) {
      const night = nights.get(item.uid) ?? emptyNight(item);
      night.testResults[historyId(scenario)] = outcome(scenario, item);
      nights.set(item.uid, night);
    }
  }
  return [...nights.values()];
}

/** Allure 3 takes no history id as given but makes its own. */
const historyId = ({ testCaseId, parameters }) => `${md5(testCaseId)}.${md5(stringifyHistoryParams(parameters))}`;

const emptyNight = ({ uid, time }) => ({ uuid: uid, name: "", timestamp: time.start, knownTestCaseIds: [], testResults: {}, metrics: {}, url: "" });

const outcome = (scenario, { uid, status, time }) => ({
  id: `${uid}-${scenario.historyId}`,
  historyId: historyId(scenario),
  name: scenario.name,
  fullName: scenario.fullName,
  status,
  ...time,
  labels: [],
  url: "",
  reportLinks: [],
});
