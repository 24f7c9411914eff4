import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Reader, picture } from "../reader/reader.js";
import { newDirectory } from "../repository/repository.js";
import { mail } from "./mail.js";
import { directoryOf, withPast } from "./scenarios.js";

const wrong = { name: "A bill that is wrong", status: "failed", statusDetails: { message: "Wrong total" } };
const right = { name: "A bill that is right", status: "passed" };
const file = join(newDirectory(), "mail.html");

let reader;
before(async () => {
  await mail(withPast(directoryOf(wrong, right), "passed", "broken", "passed"), file);
  reader = await Reader.come();
});
after(() => reader.leave());

for (const theme of ["light", "dark"]) {
  test(`the mailed file shows what broke, in which category, since when, and its evidence, in ${theme} colours`, async () => {
    const page = await reader.open(file, { theme });
    assert.equal(await page.locator("html").getAttribute("data-theme"), theme);
    await page.getByText(/^Quality Gates ?1$/).waitFor();
    await picture(page, `mail-${theme}`);
    await page.getByText(wrong.name).click();
    await page.getByText("Category: Wrong amount").waitFor();
    await page.getByText(/^Attachments ?1$/).waitFor();
    await page.getByText(/^History ?3$/).click();
    await picture(page, `mail-history-${theme}`);
  });
}

test("the mailed file fetches nothing and complains of nothing", () => {
  assert.deepEqual(reader.outside, []);
  assert.deepEqual(reader.complaints, []);
});
