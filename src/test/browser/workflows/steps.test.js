import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, beforeEach, test } from "node:test";
import { parse } from "yaml";
import { newDirectory, text } from "../repository/repository.js";

// The night's scripts as GitHub runs them, each in a folder of its own, with what a step before them left; Maven and npm only note what they are asked for.
const night = parse(text(".github/workflows/nightly.yml")).jobs;
const LONGEST = 20_000;
const EXPRESSION = /\$\{\{ *(.*?) *\}\}/g;

const scratch = newDirectory();
after(() => rmSync(scratch, { recursive: true, force: true }));

let home;
let work;
beforeEach(() => {
  home = mkdtempSync(join(scratch, "home-"));
  work = mkdtempSync(join(scratch, "work-"));
  for (const tool of ["mvn", "npm"]) {
    const file = join(home, tool);
    writeFileSync(file, `#!/bin/sh\necho ${tool} "$@" >> "$HOME/asked.txt"\n`);
    chmodSync(file, 0o755);
  }
});

const step = (job, part) => night[job].steps.find(({ run = "" }) => run.includes(part)).run;
const asked = () => readFileSync(join(home, "asked.txt"), "utf8").trim();
const outputs = () => (existsSync(join(home, "output")) ? readFileSync(join(home, "output"), "utf8") : "");

function run(script, expressions = {}) {
  const filled = script.replace(EXPRESSION, (_, expression) => {
    assert.ok(expression in expressions, `${expression} is not known here`);
    return expressions[expression];
  });
  const env = { HOME: home, PATH: `${home}:${process.env.PATH}`, GITHUB_OUTPUT: join(home, "output") };
  const ran = spawnSync("bash", ["-e", "-c", filled], { cwd: work, env, encoding: "utf8", timeout: LONGEST });
  assert.equal(ran.status, 0, `${ran.error ?? ""}${ran.stderr}`);
}

function kept(name, content, time) {
  const folder = join(home, ".billing-acceptance/history");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
  utimesSync(join(folder, name), time, time);
}

function left(results, files) {
  mkdirSync(join(work, results), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(work, results, name), content);
  }
}

test("where no night is kept, the shards plan without durations", () => {
  run(step("durations", "mkdir durations"));
  assert.equal(outputs(), "");
});

test("the history that changed last goes to every shard, to where it is told to look", () => {
  kept("older.jsonl", "older", 1_000);
  kept("newer.jsonl", "newer", 2_000);
  run(step("durations", "mkdir durations"));
  const option = outputs().match(/^option=(.*)\n$/)[1];
  const [download] = night.shard.steps.filter(({ with: given }) => given?.name === "durations");
  cpSync(join(work, "durations"), join(work, download.with.path), { recursive: true });
  run(step("shard", "-Dshard="), { "matrix.shard": 2, "strategy.job-total": night.shard.strategy.matrix.shard.length, "needs.durations.outputs.option": option });
  assert.equal(asked(), `mvn -B -ntp verify -Pnightly -Dshard=2/5 ${option}`);
  assert.equal(readFileSync(join(work, option.replace(/^-Dshard\.durations=/, "")), "utf8"), "newer");
});

test("the report to mail is made of the attempts that count, whichever they are", () => {
  left("target/shards/shard-1-1", { "killed-result.json": "1", "environment.properties": "alone" });
  left("target/shards/shard-1-2", { "again-result.json": "1", "environment.properties": "all" });
  left("target/shards/shard-2-1", { "two-result.json": "2" });
  left("target/shards", { "counted.txt": "target/shards/shard-1-2\ntarget/shards/shard-2-1\n" });
  run(step("merge", "npm run mail"));
  assert.deepEqual(readdirSync(join(work, "target/night")).sort(), ["again-result.json", "environment.properties", "two-result.json"]);
  assert.equal(readFileSync(join(work, "target/night/environment.properties"), "utf8"), "all");
  assert.equal(asked(), "npm run mail --prefix src/test/browser -- --results=target/night");
});
