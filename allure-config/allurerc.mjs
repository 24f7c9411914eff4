import { readFileSync } from "node:fs";

/** The categories of the report, as Allure 3 reads them: its patterns find, those of categories.json must match the whole message. */
const categories = JSON.parse(readFileSync(new URL("categories.json", import.meta.url), "utf8")).map(({ name, matchedStatuses, messageRegex, flaky }) => ({
  name,
  matchers: { statuses: matchedStatuses, flaky, message: messageRegex && new RegExp(`^(?:${messageRegex})$`, "s") },
}));

/** A rule of the quality gate: no scenario may be as the sentence says. */
const none = (rule, sentence, isOne) => ({
  rule,
  message: ({ actual }) => `${sentence}: ${actual}`,
  validate: async ({ trs }) => {
    const found = trs.filter(isOne);
    return { success: found.length === 0, actual: found.length, testResults: found.map(({ id }) => id) };
  },
});

/** A scenario that passed only when it was tried again is reported as broken, and says so first. */
const isFlaky = ({ error }) => error?.message?.startsWith("Flaky: ") ?? false;

/** What of the report to mail is set: what it is called, what it shows, and what stops a night. */
export default {
  name: "Billing acceptance suite",
  categories,
  appendHistory: false,
  plugins: {
    awesome: { options: { singleFile: true, groupBy: ["epic", "feature"], defaultSortBy: "status,asc", sections: ["charts", "timeline"] } },
  },
  qualityGate: {
    rules: [{ failed: 0, broken: 0, flaky: 0 }],
    use: [
      none("failed", "Scenarios that failed", ({ status }) => status === "failed"),
      none("broken", "Scenarios that broke", (scenario) => scenario.status === "broken" && !isFlaky(scenario)),
      none("flaky", "Scenarios that passed only when tried again", isFlaky),
    ],
  },
};
