import { parseArgs } from "node:util";
import { path, root } from "../repository/repository.js";
import { mail } from "./mail.js";

// npm run mail --prefix src/test/browser [-- --results=DIRECTORY --file=FILE], both relative to the repository
const { values } = parseArgs({
  options: {
    results: { type: "string", default: "target/allure-results" },
    file: { type: "string", default: "target/allure-report/mail.html" },
  },
});

process.chdir(root);
try {
  const broken = await mail(path(values.results), path(values.file));
  console.log(`The report to mail: ${values.file}; scenarios that passed are in it without tables, page and exchanges`);
  broken.forEach((rule) => console.error(`Quality gate: ${rule}`));
  process.exitCode = broken.length > 0 ? 1 : 0;
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 2;
}
