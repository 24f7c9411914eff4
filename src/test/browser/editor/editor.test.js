import assert from "node:assert/strict";
import { before, test } from "node:test";
import { files, text } from "../repository/repository.js";
import { Editor, settings, stepTexts } from "./editor.js";

let editor;
before(async () => (editor = await Editor.open()));

const features = () => files(settings["cucumber.features"]);
const feature = (...steps) => ["Feature: One", "  Scenario: One", ...steps.map((step) => `    ${step}`)].join("\n");
const annotations = (name) =>
  files(settings["cucumber.glue"]).flatMap((file) => text(file).match(new RegExp(`^ *@(?:${name})\\(`, "gm")) ?? []).length;

test("the settings name every feature and the glue", () => {
  assert.deepEqual(features(), files("features/**/*.feature"));
  assert.ok(features().length > 0);
});

test("the extension that the settings are for is recommended", () => {
  assert.deepEqual(JSON.parse(text(".vscode/extensions.json")).recommendations, ["cucumberopen.cucumber-official"]);
});

test("every step and every parameter type of the glue is read", () => {
  assert.deepEqual(editor.errors, []);
  assert.equal(editor.expressions.length, annotations("Given|When|Then"));
  assert.equal(editor.parameterTypes.length, annotations("ParameterType"));
  assert.ok(editor.parameterTypes.includes("money"));
});

test("no feature has anything underlined", () => {
  const underlined = features().flatMap((file) => editor.problems(text(file)).map((problem) => `${file}:${problem}`));
  assert.deepEqual(underlined, []);
});

test("every step of the features has one meaning", () => {
  const steps = [...new Set(features().flatMap(stepTexts))];
  const others = steps.map((step) => [step, editor.meanings(step)]).filter(([, meanings]) => meanings.length !== 1);
  assert.deepEqual(others, []);
});

test("a step that the glue does not know is underlined, at its line", () => {
  const problems = editor.problems(feature("Given a customer in Korea billed for 2026-01", "And 720 HOURS off compute.c2.c8m8"));
  assert.deepEqual(problems.map((problem) => problem.split("\n")[0]), ["4: Undefined step: 720 HOURS off compute.c2.c8m8"]);
});

test("a value of the wrong shape is underlined", () => {
  assert.equal(editor.problems(feature("Given a free credit of many KRW")).length, 1);
  assert.equal(editor.problems(feature("Given a free credit of 100,000 KRW")).length, 0);
});

test("what does not read as Gherkin is underlined", () => {
  assert.equal(editor.problems(feature("Given the bill is calculated", "Whenn the customer pays")).length, 1);
});

for (const [begun, offered] of [
  ["Given a free", "a free credit of {money}"],
  ["When the bill", "the bill is calculated again"],
  ["Then the statement", "the statement shows:"],
  ["Then the payment is", "the payment is {status}"],
  ["When coupon", "coupon {string} is redeemed"],
  ["Given the billing API", "the billing API is down for the next {int} request(s)"],
]) {
  test(`"${begun}" is completed with "${offered}"`, () => {
    assert.ok(editor.offers(feature(begun)).includes(offered), editor.offers(feature(begun)).join("\n"));
  });
}

test("what no step begins with is completed with nothing", () => {
  assert.deepEqual(editor.offers(feature("Given zzz")), []);
});
