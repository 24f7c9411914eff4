import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Editor } from "../editor/editor.js";
import { Reader, fits, picture } from "../reader/reader.js";
import { path } from "../repository/repository.js";
import { directory } from "./nights.js";

const file = path(directory, "allure-report/catalogue.html");

let reader;
before(async () => (reader = await Reader.come()));
after(() => reader.leave());

const shown = (page) => page.locator("article.step:visible");
const find = (page, words) => page.getByRole("searchbox").fill(words);

test("the catalogue has every step of the glue", async () => {
  const page = await reader.open(file);
  assert.equal(await shown(page).count(), (await Editor.open()).expressions.length);
});

test("what is searched for is found as it is typed, in either language", async () => {
  const page = await reader.open(file);
  await find(page, "coupon redeemed");
  assert.deepEqual(await shown(page).locator(".says").allInnerTexts(), ["When coupon {string} is redeemed"]);
  await find(page, "환불");
  assert.deepEqual(await shown(page).locator(".says").allInnerTexts(), ["When the payment is refunded"]);
  await find(page, "nothing is called like this");
  assert.equal(await shown(page).count(), 0);
});

test("steps that no feature uses can be seen alone", async () => {
  const page = await reader.open(file);
  const unused = await page.locator('article.step[data-uses="0"]').count();
  assert.ok(unused < (await shown(page).count()));
  await page.getByRole("checkbox").check();
  assert.equal(await shown(page).count(), unused);
});

test("a step shows an example, what may vary in it, and where it is used", async () => {
  const page = await reader.open(file);
  await find(page, "free credit limited");
  const step = shown(page).first();
  await step.locator("summary").click();
  assert.match(await step.innerText(), /used \d+ times[\s\S]*Example[\s\S]*What may vary[\s\S]*\{money\}[\s\S]*\{counters\}[\s\S]*Where/);
  assert.match(await step.getByRole("link").first().innerText(), /^features\/.*\.feature:\d+$/);
  await picture(page, "catalogue-step");
});

for (const [theme, width] of [
  ["light", 1400],
  ["dark", 1400],
  ["light", 400],
  ["dark", 400],
]) {
  test(`the catalogue is read in English and in Korean, in ${theme} colours, ${width} wide`, async () => {
    const page = await reader.open(file, { theme, width });
    assert.ok(await page.getByText("Begins a scenario with a new customer of a country, billed for a month.").isVisible());
    assert.ok(await fits(page));
    await picture(page, `catalogue-${theme}-${width}`);
    await page.getByRole("button", { name: "한국어" }).click();
    assert.ok(await page.getByText("해당 국가의 새 고객으로 시나리오를 시작하고, 청구 월을 정한다.").isVisible());
    assert.ok(await page.getByText("Begins a scenario with a new customer of a country, billed for a month.").isHidden());
    assert.ok(await fits(page));
    await picture(page, `catalogue-korean-${theme}-${width}`);
  });
}

test("the catalogue fetches nothing and complains of nothing", () => {
  assert.deepEqual(reader.outside, []);
  assert.deepEqual(reader.complaints, []);
});
