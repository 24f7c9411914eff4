import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Reader, picture } from "../reader/reader.js";
import { path } from "../repository/repository.js";
import { AllureReport } from "./allure.js";
import { directory } from "./nights.js";

const scenarios = [
  { kind: "passed", title: "A month of two projects with credits is paid and given back", status: "Passed" },
  { kind: "wrong", title: "An amount that the analyst wrote differently", status: "Failed", says: /^Wrong statement of 2026-01/ },
  { kind: "refused", title: "A request that is refused where none is expected", status: "Failed", says: /^Refused: UNKNOWN_COUPON — .*"NOBODY-KNOWS"/ },
  { kind: "away", title: "A system that is away for as long as anybody asks", status: "Broken", says: /^System unavailable: / },
  { kind: "fixed", title: "Wrong in the first night, right in the second", status: "Passed", says: /^Fixed since last night: it failed on / },
  { kind: "new", title: "Right in the first night, wrong in the second", status: "Failed", says: /^Wrong total of 2026-02: .*11,000 KRW too much/ },
  { kind: "flaky", title: "An amount that is right when somebody looks again", status: "Broken", says: /^Flaky: it passed when it was tried again/ },
];

let reader;
before(async () => (reader = await Reader.come()));
after(() => reader.leave());

for (const theme of ["light", "dark"]) {
  test(`the report tells seven scenarios apart, in ${theme} colours`, async () => {
    const report = new AllureReport(await reader.open(path(directory, "allure-report/index.html"), { theme }));
    await report.page.locator(".splash__title", { hasText: "7" }).waitFor();
    await picture(report.page, `overview-${theme}`);
    for (const { kind, title, status, says } of scenarios) {
      const scenario = await report.scenario(title);
      assert.equal(await scenario.status(), status);
      says && assert.match(await scenario.says(), says);
      await picture(report.page, `${kind}-${theme}`);
    }
  });
}

test("the report has a category for each kind of trouble, and for what is new, fixed and flaky", async () => {
  const report = new AllureReport(await reader.open(path(directory, "allure-report/index.html")));
  assert.deepEqual((await report.categories()).sort(), [
    "Fixed since last night",
    "Flaky",
    "New since last night",
    "Refused request",
    "System unavailable",
    "Wrong amount",
  ]);
});

test("the report fetches nothing and complains of nothing", () => {
  assert.deepEqual(reader.outside, []);
  assert.deepEqual(reader.complaints, []);
});
