import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { newDirectory } from "../repository/repository.js";
import { mail } from "./mail.js";
import { LEFT_OUT } from "./results.js";
import { directoryOf } from "./scenarios.js";

const passed = { name: "A bill that is right", status: "passed" };
const failed = { name: "A bill that is wrong", status: "failed", statusDetails: { message: "Wrong total" } };
const broken = { name: "A bill that nobody sends", status: "broken", statusDetails: { message: "System unavailable: no answer" } };
const flaky = { name: "A bill that comes at last", status: "broken", statusDetails: { message: "Flaky: it passed when it was tried again." } };

const file = () => join(newDirectory(), "mail.html");
const base64 = (text) => Buffer.from(text).toString("base64");
const shows = (file, { name }) => decoded(readFileSync(file, "utf8")).some((text) => text.includes(name));
const decoded = (page) => [...page.matchAll(/[A-Za-z0-9+/=]{40,}/g)].map(([found]) => Buffer.from(found, "base64").toString());

test("a night that passed breaks no rule and is one file that asks nobody for anything", async () => {
  const written = file();
  assert.deepEqual(await mail(directoryOf(passed), written), { broken: [], leftOut: "" });
  assert.doesNotMatch(readFileSync(written, "utf8"), /<(script|link)[^>]*(src|href)="(?!data:)/);
});

for (const [night, rule] of [
  [failed, "Scenarios that failed: 1"],
  [broken, "Scenarios that broke: 1"],
  [flaky, "Scenarios that passed only when tried again: 1"],
]) {
  test(`one of two scenarios is "${night.name}": "${rule}"`, async () => {
    assert.deepEqual((await mail(directoryOf(passed, night), file())).broken, [rule]);
  });
}

test("attachments come with what did not simply pass", async () => {
  const written = file();
  await mail(directoryOf(passed, failed, broken, flaky), written);
  const page = readFileSync(written, "utf8");
  assert.deepEqual([passed, failed, broken, flaky].map(({ name }) => page.includes(base64(name))), [false, true, true, true]);
});

test("a scenario whose attachments are left out says so, and no other", async () => {
  const written = file();
  await mail(directoryOf({ ...passed, description: "What it proves." }, failed), written);
  const told = decoded(readFileSync(written, "utf8")).filter((text) => text.includes(LEFT_OUT));
  assert.ok(told.length > 0);
  assert.ok(told.every((text) => text.includes(passed.name) && text.includes("What it proves.") && !text.includes(failed.name)));
});

test("as many scenarios as are set are all shown; of one more, those that passed are not, and the report's name says so", async () => {
  const written = file();
  const directory = directoryOf(passed, failed, broken, flaky);
  assert.equal((await mail(directory, written, 4)).leftOut, "");
  assert.ok(shows(written, passed) && shows(written, failed));

  const { broken: rules, leftOut } = await mail(directory, written, 3);

  assert.equal(leftOut, "without 1 of 4 scenarios, which passed");
  assert.deepEqual([passed, failed, broken, flaky].map((scenario) => shows(written, scenario)), [false, true, true, true]);
  assert.ok(readFileSync(written, "utf8").includes(leftOut));
  assert.equal(rules.length, 3);
});

test("a night of many scenarios that all passed is a report that says so", async () => {
  const written = file();
  assert.deepEqual(await mail(directoryOf(passed, passed), written, 1), { broken: [], leftOut: "without 2 of 2 scenarios, which passed" });
  assert.ok(readFileSync(written, "utf8").includes("without 2 of 2 scenarios, which passed"));
});

test("a directory without results is refused", async () => {
  await assert.rejects(mail(directoryOf(), file()), /No results in .*: run the features first/);
});

test("a result that cannot be read is not passed over", async () => {
  const directory = directoryOf(passed);
  writeFileSync(join(directory, "torn-result.json"), '{"uuid": "torn", "name"');
  await assert.rejects(mail(directory, file()), /torn-result\.json cannot be read: /);
});
