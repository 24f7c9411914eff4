import { parseArgs } from "node:util";
import { path, root } from "../repository/repository.js";
import { mail } from "./mail.js";
import { MOST } from "./results.js";

// npm run mail --prefix src/test/browser [-- --results=DIRECTORY --file=FILE --evidence=NUMBER], files relative to the repository; of more scenarios than that,
// those that passed are not mailed
const { values } = parseArgs({
  options: {
    results: { type: "string", default: "target/allure-results" },
    file: { type: "string", default: "target/allure-report/mail.html" },
    evidence: { type: "string", default: String(MOST) },
  },
});

process.chdir(root);
try {
  if (!/^\d+$/.test(values.evidence)) {
    throw new Error(`--evidence is "${values.evidence}"; allowed: of how many scenarios at most those that passed are mailed too, such as ${MOST}`);
  }
  const { broken, leftOut } = await mail(path(values.results), path(values.file), Number(values.evidence));
  console.log(`The report to mail: ${values.file}, ${leftOut || "in which scenarios that passed have no tables, page and exchanges"}`);
  broken.forEach((rule) => console.error(`Quality gate: ${rule}`));
  process.exitCode = broken.length > 0 ? 1 : 0;
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 2;
}
