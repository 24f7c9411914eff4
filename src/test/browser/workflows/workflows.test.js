import validator from "@action-validator/core";
import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "yaml";
import { files, text } from "../repository/repository.js";

const workflows = files(".github/workflows/*.yml");
const commands = (file) => Object.values(parse(text(file)).jobs).flatMap((job) => job.steps).flatMap((step) => step.run ?? []);

const night = parse(text(".github/workflows/nightly.yml")).jobs;
const using = (job, action) => night[job].steps.filter(({ uses = "" }) => uses.startsWith(`actions/${action}@`));

test("a pull request runs the smoke scenarios, the night all of them and the report to mail", () => {
  assert.ok(commands(".github/workflows/pull-request.yml").includes("mvn -B -ntp verify -Psmoke"));
  assert.ok(night.shard.steps.some(({ run = "" }) => run.startsWith("mvn -B -ntp verify -Pnightly -Dshard=")));
  assert.match(commands(".github/workflows/nightly.yml").join("\n"), /^npm run mail --prefix src\/test\/browser -- --results=target\/night$/m);
});

test("the night's shards are numbered from one, and a failed one stops no other", () => {
  const { matrix, "fail-fast": stops } = night.shard.strategy;
  assert.deepEqual(matrix.shard, Array.from(matrix.shard, (_, index) => index + 1));
  assert.equal(stops, false);
});

test("all shards plan with the same durations", () => {
  const [{ with: given }] = using("shard", "download-artifact");
  const [{ with: left }] = using("durations", "upload-artifact");
  assert.equal(given.name, left.name);
  assert.match(text(".github/workflows/nightly.yml"), new RegExp(`-Dshard\\.durations=${given.path}/history\\.jsonl`));
});

test("every shard leaves its results, however it ends, and the merge takes all of them", () => {
  const [results] = using("shard", "upload-artifact");
  const [{ with: taken }] = using("merge", "download-artifact");
  assert.equal(results.if, "${{ always() }}");
  assert.ok(results.with.name.startsWith(taken.pattern.replace("*", "")));
  assert.ok(night.merge.steps.some(({ run = "" }) => run.endsWith(`exec:exec@merge -Dshards=${taken.path}`)));
  assert.equal(night.merge.if, "${{ !cancelled() }}");
  assert.equal(night.merge.needs, "shard");
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
