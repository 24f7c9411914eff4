import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { mail } from "../mail/mail.js";
import { Reader, picture } from "../reader/reader.js";
import { path } from "../repository/repository.js";
import { directory } from "./nights.js";

const file = path(directory, "mail.html");

let reader;
let rules;
before(async () => {
  ({ broken: rules } = await mail(path(directory, "allure-results"), file));
  reader = await Reader.come();
});
after(() => reader.leave());

test("the second night breaks each rule of the quality gate", () => {
  assert.deepEqual(rules, ["Scenarios that failed: 3", "Scenarios that broke: 1", "Scenarios that passed only when tried again: 1"]);
});

for (const theme of ["light", "dark"]) {
  test(`the second night, mailed, shows what is new, fixed and flaky, in ${theme} colours`, async () => {
    const page = await reader.open(file, { theme });
    await page.getByText(/^Quality Gates ?3$/).waitFor();
    await page.getByTestId("tree-leaf-transition-regressed").waitFor();
    await page.getByTestId("tree-leaf-transition-fixed").waitFor();
    await picture(page, `mailed-night-${theme}`);
    await page.getByText("An amount that is right when somebody looks again").click();
    await page.getByText("Category: Flaky").waitFor();
    await page.getByText(/^History ?1$/).waitFor();
    await page.getByText(/^Retries ?1$/).waitFor();
  });
}

test("the mailed night fetches nothing and complains of nothing", () => {
  assert.deepEqual(reader.outside, []);
  assert.deepEqual(reader.complaints, []);
});
