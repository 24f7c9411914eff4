import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { Reader, fits, picture } from "../reader/reader.js";
import { files, path } from "../repository/repository.js";
import { directory } from "./nights.js";

const living = path(directory, "allure-report/living");
const outcomes = `${living}/src/test/browser/features/report/outcomes.html`;

let reader;
before(async () => (reader = await Reader.come()));
after(() => reader.leave());

test("every feature has its page", () => {
  const pages = files("features/**/*.feature").map((file) => file.replace(/^features\//, "").replace(/\.feature$/, ".html"));
  assert.ok(pages.length > 0);
  assert.deepEqual(pages.filter((page) => !existsSync(`${living}/${page}`)), []);
});

for (const [theme, width] of [
  ["light", 1400],
  ["dark", 1400],
  ["light", 400],
  ["dark", 400],
]) {
  test(`a feature shows its rules, its scenarios and what each came to last night, in ${theme} colours, ${width} wide`, async () => {
    const page = await reader.open(outcomes, { theme, width });
    await picture(page, `living-${theme}-${width}`);
    const text = await page.locator("body").innerText();
    for (const said of [
      /A scenario shows its bill, its payment and its credits/,
      /passed[\s\S]*A month of two projects with credits is paid|A month of two projects with credits is paid[\s\S]*passed/,
      /compute\.g2\.t4\.c8m64/,
      /failed/,
      /broken/,
      /flaky/,
    ]) {
      assert.match(text, said);
    }
    assert.ok(await fits(page));
  });
}

test("a scenario leads to its result in the report", async () => {
  const page = await reader.open(outcomes);
  await page.getByRole("link", { name: "In the report" }).first().click();
  await page.locator(".test-result__name").waitFor();
});

test("terms lead to the glossary", async () => {
  const page = await reader.open(outcomes);
  await page.locator('a[href*="glossary.html#"]').first().click();
  assert.match(page.url(), /glossary\.html#./);
  await page.locator(":target").waitFor();
});

test("the overview groups the features by area, and every link of it and of the catalogue leads to a page", async () => {
  for (const start of [`${living}/index.html`, path(directory, "allure-report/catalogue.html")]) {
    const page = await reader.open(start);
    const links = await page.locator("a").evaluateAll((all) => all.map((link) => link.href.split("#")[0]));
    assert.deepEqual([...new Set(links)].filter((link) => !existsSync(fileURLToPath(link))), []);
  }
  const page = await reader.open(`${living}/index.html`);
  assert.ok(await page.getByRole("heading", { name: /^Credit/ }).first().isVisible());
  await picture(page, "living-overview");
});

test("the living documentation fetches nothing and complains of nothing", () => {
  assert.deepEqual(reader.outside, []);
  assert.deepEqual(reader.complaints, []);
});
