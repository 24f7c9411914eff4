import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Reader, fits, picture } from "../reader/reader.js";
import { path } from "../repository/repository.js";
import { directory, saidOf } from "./nights.js";

const file = path(directory, "allure-report/run.html");

let reader;
before(async () => (reader = await Reader.come()));
after(() => reader.leave());

for (const [theme, width] of [
  ["light", 1400],
  ["dark", 1400],
  ["light", 400],
  ["dark", 400],
]) {
  test(`the page of the run says what broke, since when, what it costs and what to do, in ${theme} colours, ${width} wide`, async () => {
    const page = await reader.open(file, { theme, width });
    await picture(page, `run-${theme}-${width}`);
    const text = await page.locator("body").innerText();
    for (const said of [
      /3 passed.*3 failed.*1 broken.*1 flaky/s,
      /Wrong bills: 11,200 KRW too much in 2 scenarios/,
      /Right in the first night, wrong in the second.*New since last night: it passed on \d{4}-\d\d-\d\d \(commit /s,
      /An amount that the analyst wrote differently.*\(200 KRW too much\).*Not new: down since .*2 nights in a row.*Wrong amount.*Severity blocker/s,
      /A request that is refused where none is expected.*Refused: UNKNOWN_COUPON.*Refused request/s,
      /A system that is away for as long as anybody asks.*System unavailable/s,
      /An amount that is right when somebody looks again.*Flaky\. It passed when it was tried again/s,
      /mvn verify -Pnightly .*outcomes\.feature:\d+/,
      /Fixed since last night\s.*Wrong in the first night, right in the second/s,
      /The last 2 runs of its kind/,
      /Areas\s.*Report\s+8\s+5\s/s,
      /Slowest scenarios/,
    ]) {
      assert.match(text, said);
    }
    assert.ok(await page.locator("svg").first().isVisible());
    assert.ok(await fits(page));
  });
}

test("the page of the run leads to the report and to a scenario's living documentation", async () => {
  const page = await reader.open(file);
  await page.getByRole("link", { name: "Living documentation" }).first().click();
  await page.getByRole("heading", { name: "What the report shows of a scenario, however it ends" }).first().waitFor();
  await page.goBack();
  await page.getByRole("link", { name: "The report, scenario by scenario" }).click();
  await page.locator(".splash__title").waitFor();
});

test("what is not all well leads to its scenario in the report", async () => {
  const page = await reader.open(file);
  await page.getByRole("link", { name: "Right in the first night, wrong in the second" }).click();
  await page.locator(".test-result", { hasText: "Right in the first night, wrong in the second" }).waitFor();
});

test("the console says of each night what the page says", () => {
  assert.match(saidOf("first"), /8 scenarios in .*: 3 passed, 3 failed, 1 broken, 1 flaky, 0 skipped/);
  assert.match(saidOf("second"), /8 scenarios in .*: 3 passed, 3 failed, 1 broken, 1 flaky, 0 skipped/);
  assert.match(saidOf("second"), /1 newly in trouble, 3 in trouble as before, 1 fixed, 1 flaky/);
});

test("the page of the run fetches nothing and complains of nothing", () => {
  assert.deepEqual(reader.outside, []);
  assert.deepEqual(reader.complaints, []);
});
