import validator from "@action-validator/core";
import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "yaml";
import { files, text } from "../repository/repository.js";

const workflows = files(".github/workflows/*.yml");
const commands = (file) => Object.values(parse(text(file)).jobs).flatMap((job) => job.steps).flatMap((step) => step.run ?? []);

test("a pull request runs the smoke scenarios, the night all of them and the report to mail", () => {
  assert.ok(commands(".github/workflows/pull-request.yml").includes("mvn -B -ntp verify -Psmoke"));
  assert.ok(commands(".github/workflows/nightly.yml").includes("mvn -B -ntp verify -Pnightly"));
  assert.ok(commands(".github/workflows/nightly.yml").includes("npm run mail --prefix src/test/browser"));
});

for (const file of workflows) {
  test(`${file} is a workflow`, () => {
    assert.deepEqual(validator.validateWorkflow(text(file)).errors, []);
  });

  test(`${file} uses actions by commit`, () => {
    const used = text(file).match(/uses: .*/g);
    assert.deepEqual(used.filter((use) => !/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use)), []);
  });
}

test("a workflow with a word that none has is refused", () => {
  const wrong = text(".github/workflows/nightly.yml").replace("timeout-minutes", "timeout-hours");
  assert.match(JSON.stringify(validator.validateWorkflow(wrong).errors), /timeout-hours/);
});
