import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { validateXML } from "xmllint-wasm";
import { files, path, text } from "../repository/repository.js";
import { directory } from "./nights.js";

// Of Surefire 3.6.0, the newest whose sources are published with it.
const schema = text("src/test/browser/reports/surefire-test-report.xsd");
const written = files(`${directory}/failsafe-reports/TEST-*.xml`);

/** Without what a scenario printed: Surefire writes it ahead of the second attempt, and its own schema wants it behind. */
const withoutOutput = (xml) => xml.replace(/^ {4}<system-out>.*?<\/system-out>\n/gms, "");

const complaints = async (xml) =>
  (await validateXML({ xml: { fileName: "report.xml", contents: xml }, schema: { fileName: "surefire.xsd", contents: schema } })).errors.map(({ message }) => message);

test("what a night leaves for CI is JUnit XML as Surefire's schema has it", async () => {
  assert.ok(written.length > 0);
  for (const file of written) {
    assert.deepEqual(await complaints(withoutOutput(readFileSync(path(file), "utf8"))), [], file);
  }
});

test("it tells what failed twice, what passed at the second attempt, and each in its first sentence", () => {
  const xml = written.map((file) => readFileSync(path(file), "utf8")).join("");
  assert.match(xml, /<testcase name="[^"]*An amount that is right when somebody looks again[^"]*"[^>]*>\s*<flakyFailure message="Wrong /);
  assert.match(xml, /<failure message="Wrong statement of [^"]*200 KRW too much/);
  assert.match(xml, /<rerunFailure message="Wrong statement of [^"]*200 KRW too much/);
});

test("a report that is none is refused", async () => {
  const xml = readFileSync(path(written[0]), "utf8");
  assert.notDeepEqual(await complaints(xml.replace("<testcase ", "<case ").replace("</testcase>", "</case>")), []);
});
