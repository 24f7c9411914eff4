import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Reader, picture } from "../reader/reader.js";
import { path } from "../repository/repository.js";
import { AllureReport } from "./allure.js";
import { directory } from "./nights.js";
import { scenarios } from "./scenarios.js";

let reader;
before(async () => (reader = await Reader.come()));
after(() => reader.leave());

const open = async (theme) => AllureReport.on(await reader.open(path(directory, "allure-report/index.html"), { theme }));

for (const theme of ["light", "dark"]) {
  for (const expected of scenarios) {
    test(`"${expected.title}": how it ended and what it was, in ${theme} colours`, () => assertShown(expected, theme));
  }
}

async function assertShown({ kind, title, status, says, todo, cards }, theme) {
  const report = await open(theme);
  const scenario = await report.scenario(title);
  assert.equal(await scenario.status(), status);
  assert.match(await scenario.says(), says);
  assert.ok((await scenario.attachments()).includes("Exchanges (HAR)"));

  await scenario.unfold(async (page) => {
    for (const [heading, texts] of Object.entries(cards)) {
      await page.shows(heading, texts);
    }
    assert.equal(await page.advices(todo ?? ""), todo ? 1 : 0);
    await picture(report.page, `${kind}-${theme}`);
  });
}

test("the report has a category for each kind of trouble, and for what is new, fixed and flaky", async () => {
  assert.deepEqual((await (await open("light")).categories()).sort(), [
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
